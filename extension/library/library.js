// The library: the stories, the timeline of one of them, search, and undo.
import { ask } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { byID, one } from '../shared/elements.js';
import { show, wire } from '../shared/render.js';
import * as toaster from '../shared/toast.js';
import { announce, say, translate } from '../shared/words.js';
import { listen, local, search, searching } from './search.js';
import { complete } from './stories.js';
import { upToDate } from './upgrade.js';

const main = byID('main', HTMLElement), field = byID('search', HTMLInputElement);

/** @returns {string} ID of the story shown, "" for the engine's choice */
function current() {
  const link = /** @type {HTMLAnchorElement?} */ (one('#list [aria-current]'));
  return decodeURIComponent((location.hash || link?.hash || '').slice(1));
}

/** Shows an answer, or why there is none. @param {Answer} answer */
function take(answer) {
  if (answer.problem) toaster.toast(say(answer.problem));
  show({ ...answer, title: answer.title && `${answer.title} – Dateline` });
}

/** Shows what the address names after "#". */
async function open() {
  const at = current(), person = at.startsWith('p:'), marks = at === 'h:';
  const answer = await ask('stories', { id: person || marks ? '' : at });
  if (answer.problem === 'problem_upgrading') {
    const why = await upToDate(answer);
    if (!why) return open();
    return toaster.toast(why);
  }
  take(answer);
  if (person || marks) one('#list [aria-current]')?.removeAttribute('aria-current'); // no story is shown
  if (at === 'p:') await (await import('./people.js')).show(main, ask);
  else if (person) take(await ask('person', { args: { name: at.slice(2) } }));
  if (marks) await (await import('../marks/library.js')).show(main, ask);
}

/** Says what the engine did at a click. @param {string} op @param {Answer} answer */
function tell(op, { problem, undo }) {
  toaster.hide();
  if (problem) toaster.toast(say(problem));
  else if (undo) toaster.toast(say(`done_${op}`), { value: undo });
  else if (op === 'undo') announce(say('done_undo'));
}

/** What the engine did at a click. @param {string} op @param {Answer} answer */
function done(op, answer) {
  if (op === 'people') one(`#${answer.views?.[0]?.place} a`)?.focus(); // goes on in the further piece
  const lost = toaster.focused() || document.activeElement === document.body; // the focus goes with what had it
  tell(op, answer);
  if (op === 'untag') return byID('tag-name', HTMLInputElement).focus();
  if (searching() && (answer.undo || op === 'undo')) void again(); // what was found stays in view
  if (lost) (toaster.undoButton() ?? main).focus();
}

/** Shows the list anew: what is searched for, or all there is. */
const again = async () => searching() ? take(await search(current())) : open();

listen(again);
addEventListener('hashchange', async () => {
  await open();
  if (document.activeElement === document.body) main.focus(); // the link that was followed is gone
  if (main.getBoundingClientRect().top > innerHeight / 2) main.scrollIntoView(); // narrow: it lies below the list
});
one('.skip')?.addEventListener('click', event => {
  event.preventDefault(); // what comes after "#" is the story that is shown
  main.focus();
});
addEventListener('keydown', event => {
  const within = event.target instanceof Element && event.target.closest('input, dialog');
  if (event.key === 'Escape' && !within && toaster.hide()) event.preventDefault();
  if (event.key !== '/' || within) return;
  event.preventDefault();
  field.focus();
});

translate();
document.title = `${say('library')} – Dateline`;
let story = ''; // that was shown when the last change was made: taking it back returns there
wire(from => {
  if (local(from, again)) return null;
  if (from.dataset.op === 'save-story') {
    void import('../export/sheet.js').then(({ saveStory }) => saveStory(ask, main));
    return null;
  }
  story = from === toaster.undoButton() ? story : current();
  return complete(from, story);
}, done);
await dress();
await open();
