// The keys of the reader view, each of which can be changed. One that is in use already is refused with the reason.
import { KEYS, clash, fit, keysOf, nameOf, rowOf } from '../reader/keytable.js';
import { api } from '../shared/ask.js';
import { all, hit, one } from '../shared/elements.js';
import { say } from '../shared/words.js';

/** @typedef {import('../reader/keytable.js').Own} Own */

/** @returns {Promise<Own>} */
async function kept() {
  const { keys } = await api.storage.local.get('keys').catch(() => ({ keys: {} }));
  return /** @type {Own} */ (keys ?? {});
}

/** @param {import('../reader/keytable.js').Row} [row] @returns {string} the message that names it */
const wordsOf = row => row?.says ?? row?.named ?? '';

/** @param {import('../reader/keytable.js').Row} row @param {Own} mine */
function line(row, mine) {
  const made = document.createElement('tr'), does = document.createElement('th'), keys = document.createElement('td');
  does.scope = 'row';
  does.textContent = say(wordsOf(row));
  for (const [i, key] of keysOf(row, mine).entries()) {
    const button = document.createElement('button'), kbd = document.createElement('kbd');
    kbd.textContent = nameOf(key);
    Object.assign(button, { className: 'button key', type: 'button', value: row.acts[i], ariaPressed: 'false' });
    button.setAttribute('aria-label', say('keys_change_of', does.textContent, nameOf(key)));
    button.append(kbd);
    keys.append(button, ' ');
  }
  made.append(does, keys);
  return made;
}

/**
 * @param {HTMLElement} table its rows
 * @param {(words: string) => void} tell says what became of a change
 */
export async function keysForm(table, tell) {
  /** @type {HTMLButtonElement?} */
  let waiting = null; // for its new key
  let mine = await kept();
  const draw = () => table.replaceChildren(...KEYS.map(row => line(row, mine)));
  const wait = (/** @type {HTMLButtonElement?} */ button) => {
    if (waiting) waiting.ariaPressed = 'false';
    waiting = button;
    if (button) button.ariaPressed = 'true';
  };
  const choose = async (/** @type {string} */ act, /** @type {string} */ key) => {
    const other = clash(act, key, mine), row = rowOf(act);
    if (!fit(key, row?.where)) return tell(say('keys_unfit'));
    if (other) return tell(say('keys_used', nameOf(key), say(wordsOf(other))));
    const keys = { ...mine, [act]: key };
    if (row?.keys[row.acts.indexOf(act)] === key) delete keys[act]; // the usual one
    await api.storage.local.set({ keys });
    tell(say('keys_changed', nameOf(key)));
  };
  table.addEventListener('click', event => {
    const button = /** @type {HTMLButtonElement?} */ (hit(event, '.key'));
    wait(button);
    if (button) tell(say('keys_press'));
  });
  table.addEventListener('focusout', () => wait(null));
  table.addEventListener('keydown', async event => {
    const act = waiting?.value ?? '';
    if (!waiting || ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    wait(null);
    if (event.ctrlKey || event.altKey || event.metaKey) return tell(say('keys_unfit'));
    if (event.key === 'Escape' && act !== 'close' && act !== 'close find') return tell('');
    await choose(act, event.key);
  });
  api.storage.local.onChanged.addListener(async changes => {
    if (!changes.keys) return;
    mine = await kept();
    const focus = one('.key:focus', table)?.getAttribute('value'); // what has it is drawn anew
    draw();
    if (focus) all('.key', table).find(button => button.getAttribute('value') === focus)?.focus();
  });
  draw();
}
