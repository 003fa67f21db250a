// Asks for the view, and how it is to look, before anything else of the reader is there: shell.js takes the answers.
'use strict';
(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const early = globalThis.datelineEarly = {
    hello: api.runtime.sendMessage({ op: 'hello', token: '', id: decodeURIComponent(location.hash.slice(1)) }),
    look: api.storage.local.get('look'),
  };
  for (const answer of Object.values(early)) answer.catch(() => {}); // whoever takes it asks again
})();
