// The library: the stories, the timeline of one of them, search, delete and undo.
import { announce, ask, dress, say, show, translate, wire } from './shell.js';

translate();
document.title = `${say('library')} – Dateline`;
wire();
await dress();

const search = /** @type {HTMLInputElement} */ (document.getElementById('search'));
const undo = document.getElementById('undo');

/** Shows what the address names after "#": a story, or the newest one. */
async function open() {
  const story = decodeURIComponent(location.hash.slice(1));
  show(await ask('stories', { id: story }));
}

/** Asks for the list that matches what was typed, once the typing rests. */
let resting = 0;
search.addEventListener('input', () => {
  clearTimeout(resting);
  resting = setTimeout(async () => show(await ask('search', { args: { query: search.value } })), 150);
});
search.form.addEventListener('submit', event => event.preventDefault());

/** Offers to take back what an answer says can be taken back. */
document.addEventListener('answered', event => {
  const { undo: what } = /** @type {CustomEvent} */ (event).detail;
  undo.hidden = !what;
  if (!what) return;
  document.getElementById('undo-words').textContent = say('deleted');
  document.getElementById('undo-act').dataset.value = what;
  document.getElementById('undo-act').dataset.op = 'undo';
  announce(say('deleted'));
});

addEventListener('keydown', event => {
  if (event.key === '/' && event.target !== search) {
    event.preventDefault();
    search.focus();
  }
});
addEventListener('hashchange', open);
await open();
