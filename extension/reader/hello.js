// Asks for the view, and how it is to look, before anything else of the reader view is there: shared/ask.js takes the
// answers.
const api = globalThis.browser ?? globalThis.chrome;

globalThis.datelineEarly = {
  hello: api.runtime.sendMessage({ op: 'hello', token: '', id: decodeURIComponent(location.hash.slice(1)) }),
  look: api.storage.local.get('look'),
};
for (const answer of Object.values(globalThis.datelineEarly)) answer.catch(() => {}); // whoever takes it asks again
