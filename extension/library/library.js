// The library: the stories, the timeline of one of them, search, and undo.
import { ask } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { show, wire } from '../shared/render.js';
import { announce, say, translate } from '../shared/words.js';
import { listen, local, search, searching } from './search.js';
import { upToDate } from './upgrade.js';
import { wish } from './stories.js';

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
  const answer = await ask('stories', { id: person ? '' : at });
  if (answer.problem === 'problem_upgrading') {
    const why = await upToDate(answer);
    return why ? tell(why) : open();
  }
  take(answer);
  if (person) take(await ask('person', { args: { name: at.slice(2) } }));
}

/** What the engine did at a click. */
function done(op, answer) {
  const lost = toast.contains(document.activeElement) || document.activeElement === document.body; // the focus goes with what had it
  toast.hidden = true;
  if (answer.problem) tell(say(answer.problem));
  else if (answer.undo) tell(say(`done_${op}`), answer.undo);
  else if (op === 'undo') announce(say('done_undo'));
  if (op === 'untag') return document.getElementById('tag-name').focus();
  if (searching() && (answer.undo || op === 'undo')) void again(); // what was found stays in view
  if (lost) (answer.undo ? undo : document.getElementById('main')).focus();
}

/** Shows the list anew: what is searched for, or all there is. */
const again = async () => searching() ? take(await search(current())) : open();

listen(again);
addEventListener('hashchange', open);
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault(); // what stands behind "#" is the story that is shown
  document.getElementById('main').focus();
});
addEventListener('keydown', event => {
  if (event.key !== '/' || /** @type {Element} */ (event.target).closest('input, dialog')) return;
  event.preventDefault();
  document.getElementById('search').focus();
});

translate();
document.title = `${say('library')} – Dateline`;
let story = ''; // at which the last wish was said: taking it back returns there
wire(from => {
  if (local(from, again)) return null;
  story = from === undo ? story : current();
  return wish(from, story);
}, done);
await dress();
await open();
