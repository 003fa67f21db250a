// The library: the stories, the timeline of one of them, search, and undo.
import { announce, ask, dress, say, show, translate, wire } from './shell.js';
import { wish } from './wishes.js';

const search = /** @type {HTMLInputElement} */ (document.getElementById('search'));
const toast = document.getElementById('toast'), undo = document.getElementById('undo');

/** @returns {string} ID of the story shown, "" for the engine's choice */
const current = () => decodeURIComponent((location.hash || document.querySelector('#list [aria-current]')?.hash || '').slice(1));

/** Says what was done and offers to take it back. */
function tell(words, token) {
  toast.hidden = false;
  document.getElementById('toast-words').textContent = words;
  undo.hidden = !token;
  undo.dataset.value = token ?? '';
  announce(words);
}

/** Shows an answer, or why there is none. */
function take(answer) {
  if (answer.problem) tell(say(answer.problem));
  show({ ...answer, title: answer.title && `${answer.title} – Dateline` });
}

/** Shows what the address names after "#". */
async function open() {
  const at = current(), person = at.startsWith('p:');
  take(await ask('stories', { id: person ? '' : at }));
  if (person) take(await ask('person', { args: { value: at.slice(2) } }));
}

/** What the engine did at a click. */
function done(op, answer) {
  toast.hidden = true;
  if (answer.problem) tell(say(answer.problem));
  else if (answer.undo) tell(say(`done_${op}`), answer.undo);
  else if (op === 'undo') announce(say('done_undo'));
  if (document.activeElement === document.body) (answer.undo ? undo : document.getElementById('main')).focus();
}

let resting = 0; // timer: the list follows the typing once that rests
search.addEventListener('input', () => {
  clearTimeout(resting);
  resting = setTimeout(async () => take(await (search.value.trim() ? ask('search', { args: { query: search.value } }) : ask('stories', { id: current() }))), 150);
});
search.form.addEventListener('submit', event => event.preventDefault());
addEventListener('hashchange', open);
addEventListener('keydown', event => {
  if (event.key !== '/' || /** @type {Element} */ (event.target).closest('input, dialog')) return;
  event.preventDefault();
  search.focus();
});

translate();
document.title = `${say('library')} – Dateline`;
wire(from => wish(from, current()), done);
await dress();
await open();
