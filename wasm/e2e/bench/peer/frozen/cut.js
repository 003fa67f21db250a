// Cutting by hand: a block of the story is taken out by a click or a key, and put back.
import { announce, ask, say, show } from './shell.js';

const button = () => /** @type {HTMLElement?} */ (document.querySelector('.cutter'));
const cutting = () => button()?.getAttribute('aria-pressed') === 'true';

/** @returns {HTMLElement?} the block of the story that is cut out where an element is: an item of a list, or all of what it belongs to */
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

/** Switches whether a click cuts out what it hits. */
function toggle(on) {
  button()?.setAttribute('aria-pressed', String(on));
  document.querySelector('.story article')?.classList.toggle('cutting', on);
  if (on) announce(say('cutting'));
}

/**
 * Wires the button, the clicks and the keys.
 * @param {(op: string, answer: object) => void} done what follows when the story was drawn anew
 */
export function cutter(done) {
  const change = async (op, value) => {
    const on = cutting(), place = scrollY;
    const answer = await ask(op, { args: { value } });
    show(answer);
    done(op, answer);
    if (answer.problem) return;
    scrollTo(0, place);
    if (on) toggle(true);
    announce(say(op === 'cut' ? 'cut_done' : 'cut_back'));
  };
  const cut = element => {
    const found = block(element);
    if (found) change('cut', found.id.slice(1));
    return found !== null;
  };
  document.addEventListener('click', event => {
    const at = /** @type {Element} */ (event.target);
    if (at.closest('.cutter')) return toggle(!cutting());
    if (!cutting() || !cut(at)) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // a link is cut out, not followed
  }, { capture: true });
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || /** @type {Element} */ (event.target).closest('input, select, textarea')) return;
    switch (event.key) {
      case 'x': cut(document.activeElement); break;
      case 'z': change('uncut', ''); break;
      case 'p': if (document.querySelector('[data-op="choose"]')) ask('choose'); break;
      case 'Escape':
        if (!cutting()) return;
        toggle(false);
        button().focus();
        break;
      default: return;
    }
    event.preventDefault();
  }, { capture: true });
}
