// Cutting by hand: a block of the article text is taken out by a click or a key, and put back.
import { ask } from '../shared/ask.js';
import { hit, one } from '../shared/elements.js';
import { show } from '../shared/render.js';
import { toast } from '../shared/toast.js';
import { announce, say } from '../shared/words.js';

const button = () => one('.cutter');
const cutting = () => button()?.getAttribute('aria-pressed') === 'true';

/** @typedef {(op: string, answer: Answer) => void} Done what follows when the article was drawn anew */
let done = /** @type {Done} */ (() => {});

/**
 * @param {Element?} element
 * @returns {Element?} the block that is cut out where an element is: an item of a list, or all of what it belongs to
 */
function block(element) {
  let found = null;
  for (let e = element; e && !e.matches('.story article'); e = e.parentElement) {
    if (!/^b\d+$/.test(e.id)) continue;
    if (e.matches('.post') && found) break;
    found = e;
    if (e.matches('li')) break;
  }
  return element?.closest('.story article') ? found : null;
}

/** Switches whether a click cuts out what it hits. @param {boolean} on */
function toggle(on) {
  button()?.setAttribute('aria-pressed', String(on));
  one('.story article')?.classList.toggle('cutting', on);
  if (on) announce(say('cutting'));
}

/** @param {'cut' | 'uncut'} op @param {Record<string, number>} [args] */
async function change(op, args = {}) {
  const on = cutting(), place = scrollY;
  const answer = await ask(op, { args });
  show(answer);
  done(op, answer);
  if (answer.problem) return;
  scrollTo(0, place);
  if (on) toggle(true);
  if (op === 'cut') toast(say('cut_done'), { op: 'uncut', args: '{}' });
}

/** Cuts out the block of an element. @param {Element?} element @returns {boolean} whether there is one */
export function cut(element) {
  const found = block(element);
  if (found) void change('cut', { block: Number(found.id.slice(1)) });
  return found !== null;
}

/** Puts back what was cut out last. */
export const putBack = () => void change('uncut');

/** Ends cutting by clicks. @returns {boolean} whether it was on */
export function stop() {
  if (!cutting()) return false;
  toggle(false);
  button()?.focus();
  return true;
}

/** Wires the button and the clicks. @param {Done} then */
export function cutter(then) {
  done = then;
  document.addEventListener('click', event => {
    if (hit(event, '.cutter')) return toggle(!cutting());
    if (!cutting() || !(event.target instanceof Element) || !cut(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // a link is cut out, not followed
  }, { capture: true });
}
