// The reader: shows the view the background answers with, and nothing before.
import { announce, api, ask, dress, ours, show, translate, wire } from './shell.js';

/** Shortcuts of the browser reach the reader through the background. */
function act(message) {
  if (!ours(message)) return;
  if (message.act === 'close') ask('close');
}

async function start() {
  const answer = await ask('hello', { id: decodeURIComponent(location.hash.slice(1)) });
  if (!answer.token) return;
  translate();
  await dress();
  wire();
  api.runtime.onMessage.addListener(act);
  addEventListener('keydown', event => { if (event.key === 'Escape' && !event.defaultPrevented) ask('close'); });
  show(answer);
  announce(answer.title ?? '');
  document.getElementById('story')?.focus();
}

start();
