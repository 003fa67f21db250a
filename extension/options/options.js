// The settings: how an article looks, and what the library keeps. Every change is kept and shown at once.
import { api, ask } from '../shared/ask.js';
import { agreed } from '../shared/dialog.js';
import { dress } from '../shared/dress.js';
import { all, byID } from '../shared/elements.js';
import { lookForm } from '../shared/lookform.js';
import { show, wire } from '../shared/render.js';
import { tidy } from '../shared/tidy.js';
import { announce, say, translate } from '../shared/words.js';
import { keep } from './keep.js';
import { keysForm } from './keysform.js';
import { rules } from './rules.js';
import { seek } from './seek.js';

/** @param {chrome.commands.Command} command @returns {HTMLTableRowElement} */
function row({ name, description, shortcut }) {
  const made = document.createElement('tr'), does = document.createElement('th'), keys = document.createElement('td');
  does.scope = 'row';
  does.textContent = name === '_execute_action' ? say('action_title') : description ?? '';
  const kbd = (/** @type {string} */ key) => Object.assign(document.createElement('kbd'), { textContent: key });
  if (shortcut) keys.append(...shortcut.split('+').flatMap(key => [kbd(key), ' ']));
  else keys.textContent = say('keys_none');
  made.append(does, keys);
  return made;
}

/** Lists the shortcuts as the browser has assigned them: it may have refused one. */
async function shortcuts() {
  const commands = await api.commands?.getAll?.() ?? [];
  byID('shortcuts', HTMLElement).replaceChildren(...commands.map(row));
}

/** Says why the library cannot be had, or what it did not do. @param {string} problem */
function refused(problem) {
  const words = document.createElement('p');
  words.className = 'notice';
  words.textContent = say(problem);
  byID('space', HTMLElement).prepend(words);
  announce(words.textContent);
}

/**
 * @param {string} host
 * @returns {Promise<boolean>} whether the user wants to forget an outlet: that cannot be taken back
 */
function sure(host) {
  byID('forget-title', HTMLElement).textContent = say('forget_ask', host);
  return agreed(byID('forgetting', HTMLDialogElement));
}

let pressed = ''; // value of what was clicked last

/** @param {string} op @param {Answer} answer */
function done(op, { problem }) {
  if (problem) refused(problem);
  if (document.activeElement === document.body) { // what was clicked was drawn anew
    const same = all(`#space [data-op="${op}"]`);
    (same.find(e => e.dataset.value === pressed) ?? same[0] ?? document.getElementById('settings'))?.focus();
  }
  if (op !== 'forget' || problem) return;
  announce(say('forgotten', pressed));
  void tidy(); // what was forgotten leaves the index too
}

translate();
document.title = `${say('settings')} – Dateline`;
await lookForm(byID('form', HTMLFormElement));
await dress();
await shortcuts();
const keysSaid = byID('keys-said', HTMLElement);
await keysForm(byID('reader-keys', HTMLElement), words => { keysSaid.textContent = words; });
seek(byID('find', HTMLInputElement), byID('settings', HTMLElement), byID('found', HTMLElement));
await keep(byID('form', HTMLFormElement));
wire(async from => {
  pressed = from.dataset.value ?? '';
  return from.dataset.op === 'forget' && !await sure(pressed) ? null : {};
}, done);
const space = await ask('space');
show(space);
if (space.problem) refused(space.problem);
show(await ask('rules'));
rules();
