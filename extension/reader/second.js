/**
 * The second answer: what is known about the article comes into the view that
 * shows it alone. Nothing that is there moves; what the user is holding (a
 * selection, the focus) is left alone until it is let go.
 */
import { all } from '../shared/elements.js';
import { parse, show } from '../shared/render.js';

/** @type {Map<string, Element>} pieces that wait until their place is let go, by id */
const waiting = new Map();

/**
 * What the user is holding, looked up once: asking for the selection lays the whole article out anew after every
 * piece, which took two minutes on a page of a megabyte.
 * @returns {(place: Element) => boolean} whether a part of a place is held
 */
function holding() {
  const focus = document.activeElement, selection = getSelection();
  const range = selection && !selection.isCollapsed && selection.rangeCount ? selection.getRangeAt(0) : null;
  return place => place.contains(focus) || (range?.intersectsNode(place) ?? false);
}

/** Puts a piece into its place. @param {Element} place @param {Element} piece */
function put(place, piece) {
  const open = place.matches(':popover-open');
  if (place.classList.contains('away')) piece.classList.add('away'); // the bar
  place.replaceWith(piece);
  if (open) /** @type {HTMLElement} */ (piece).showPopover();
}

/** Tries again to place what had to wait. */
function letGo() {
  const held = holding();
  for (const [id, piece] of waiting) {
    const place = document.getElementById(id);
    if (place && held(place)) continue;
    waiting.delete(id);
    if (place) put(place, piece);
  }
  if (waiting.size) return;
  document.removeEventListener('selectionchange', soon);
  document.removeEventListener('focusin', soon);
}

const soon = () => queueMicrotask(letGo);

/** Nothing waits any more: the view is another one. */
export const forget = () => waiting.clear();

/** Fills pieces into the view. @param {string} html elements, each with the id of the one whose place it takes */
export function fill(html) {
  const held = holding();
  for (const piece of parse(html)) {
    const place = document.getElementById(piece.id);
    if (!place) continue;
    if (held(place)) waiting.set(piece.id, piece);
    else put(place, piece);
  }
  if (!waiting.size) return;
  document.addEventListener('selectionchange', soon);
  document.addEventListener('focusin', soon);
}

/** @returns {{n: number, top: number} | null} the first block in view, and where it is */
function firstInView() {
  const block = all('.story [id^="b"]').find(e => /^b\d+$/.test(e.id) && e.getBoundingClientRect().bottom > 0);
  return block ? { n: Number(block.id.slice(1)), top: block.getBoundingClientRect().top } : null;
}

/** Shows another view in place of the first, with what is read where it was. @param {Answer} answer */
function exchange(answer) {
  const before = scrollY > 0 ? firstInView() : null, focus = document.activeElement?.id;
  show(answer);
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  const after = before && document.getElementById(`b${before.n + (answer.shift ?? 0)}`);
  if (after) scrollBy({ top: after.getBoundingClientRect().top - before.top, behavior: 'instant' });
}

/** Shows the second answer. @param {Answer} answer */
export function complete(answer) {
  if (answer.fill) fill(answer.fill);
  else if (answer.views?.length) exchange(answer);
}
