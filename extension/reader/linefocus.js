// Line focus: a window of one, three or five lines over the text, or a line under the one that is read.
import { all, one } from '../shared/elements.js';
import { fitted, isVertical, linesOf, wayOf, windowOf } from './linefocuslines.js';

/** @typedef {import('./linefocuslines.js').Box} Box */

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, caption, figcaption, blockquote, dt, dd, pre';
const HIDDEN = '.spoken, .by, .certainty, [hidden]';
const OWN_ARROWS = 'input, select, textarea, dialog, [popover], .wide, pre'; // there the arrows move something else
const EDGE = 0.2; // of the window of the browser: lines nearer to its edge are brought to a third of it

const frame = document.createElement('div');
frame.className = 'line-focus';
frame.ariaHidden = 'true';
document.body.append(frame);

let block = /** @type {Element?} */ (null); // with the line that is read
let line = 0; // its index in the block

const article = () => one('.story article');
const mode = () => getComputedStyle(article() ?? document.body).writingMode;
const wanted = () => document.documentElement.dataset.lines ?? '';

/** @returns {Element[]} the blocks that have words of their own */
const blocks = () => all(BLOCKS, article() ?? undefined).filter(e => !one(BLOCKS, e) && e.checkVisibility()
  && !e.closest('[popover], .about, .claims'));

/** @param {Element | undefined} element @returns {Box[]} its lines, in the window of the browser */
function lines(element) {
  if (!element) return [];
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(HIDDEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const boxes = /** @type {Box[]} */ ([]), range = new Range();
  while (walk.nextNode()) {
    range.selectNodeContents(walk.currentNode);
    boxes.push(...range.getClientRects());
  }
  const height = parseFloat(getComputedStyle(element).lineHeight), found = linesOf(boxes, mode());
  return height > 0 ? found.map(box => fitted(box, height, isVertical(mode()))) : found; // not "normal"
}

/** @returns {{found: Box[], at: number} | null} the lines around the one that is read: as many as a window can have */
function near() {
  const list = blocks(), here = block ? list.indexOf(block) : -1;
  if (here < 0) return null;
  const own = lines(list[here]), before = [], after = [], need = 4;
  if (!own.length) return null;
  line = Math.max(0, Math.min(line, own.length - 1));
  for (let i = here - 1; i >= 0 && before.length < need; i--) before.unshift(...lines(list[i]));
  for (let i = here + 1; i < list.length && after.length < need; i++) after.push(...lines(list[i]));
  return { found: [...before, ...own, ...after], at: before.length + line };
}

/** Lays the window over the lines that are read. */
function draw() {
  const choice = wanted(), around = choice && article() ? near() ?? first() : null;
  frame.hidden = !around;
  if (!around) return;
  const count = choice === 'underline' ? 1 : Number(choice), box = windowOf(around.found, around.at, count);
  if (!box) return;
  const vertical = isVertical(mode()), whole = article()?.getBoundingClientRect(), place = { ...box };
  if (whole && choice !== 'underline') { // a window is as wide as the text
    if (vertical) [place.top, place.bottom] = [whole.top, whole.bottom];
    else [place.left, place.right] = [whole.left, whole.right];
  }
  Object.assign(frame.style, {
    left: `${place.left + scrollX}px`, top: `${place.top + scrollY}px`,
    width: `${place.right - place.left}px`, height: `${place.bottom - place.top}px`,
  });
  frame.dataset.lines = choice;
  frame.dataset.vertical = String(vertical);
}

/** Takes the first line that can be seen. */
function first() {
  const list = blocks(), top = one('.bar')?.offsetHeight ?? 0;
  block = list.find(e => e.getBoundingClientRect().bottom > top + 4) ?? list[0] ?? null;
  line = Math.max(0, lines(block ?? undefined).findIndex(box => box.bottom > top + 4));
  return near();
}

/** Brings the line that is read to where it can be read. */
function bring() {
  const around = near(), box = around?.found[around.at];
  if (!box) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (isVertical(mode())) {
    const away = box.left < EDGE * innerWidth || box.right > (1 - EDGE) * innerWidth;
    if (away) (article() ?? window).scrollBy({ left: (box.left + box.right - innerWidth) / 2, behavior });
  } else if (box.top < EDGE * innerHeight || box.bottom > (1 - EDGE) * innerHeight) {
    scrollBy({ top: box.top - innerHeight / 3, behavior });
  }
}

/** Goes to another line. @param {number} way */
export function move(way) {
  if (!wanted() || !near()) return;
  const list = blocks(), own = lines(block ?? undefined);
  if (line + way >= 0 && line + way < own.length) line += way;
  else {
    let at = block ? list.indexOf(block) + way : -1;
    while (list[at] && !lines(list[at]).length) at += way;
    if (!list[at]) return;
    block = list[at];
    line = way > 0 ? 0 : lines(block).length - 1;
  }
  bring();
  draw();
}

/** Goes to the line of a place. @param {Element} element @param {DOMRect} box */
function goTo(element, { top, left, right }) {
  const its = element.closest(BLOCKS) ?? one(BLOCKS, element), vertical = isVertical(mode());
  const found = its && blocks().find(e => e === its || its.contains(e));
  if (!found) return;
  block = found;
  const middle = (left + right) / 2;
  const at = (/** @type {Box} */ b) => vertical ? b.left <= middle && b.right >= middle : b.bottom > top + 1;
  line = Math.max(0, lines(block).findIndex(at));
  draw();
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !wanted()) return;
  if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
  const way = wayOf(event.key, mode());
  if (!way) return;
  event.preventDefault();
  move(way);
}

let waiting = false;
const soon = () => {
  if (!waiting) requestAnimationFrame(() => { waiting = false; draw(); });
  waiting = true;
};

addEventListener('keydown', press);
addEventListener('resize', soon);
new ResizeObserver(soon).observe(document.body);
new MutationObserver(soon).observe(document.documentElement, { attributeFilter: ['data-lines', 'style', 'data-face'] });
document.fonts.addEventListener('loadingdone', soon);
document.addEventListener('scroll', event => { if (event.target !== document && isVertical(mode())) soon(); }, true);
document.addEventListener('focusin', ({ target }) => {
  if (!wanted() || !(target instanceof Element) || !article()?.contains(target)) return;
  goTo(target, target.getBoundingClientRect());
});
document.addEventListener('click', ({ target, clientX, clientY }) => {
  if (!wanted() || !(target instanceof Element) || !article()?.contains(target)) return;
  goTo(target, new DOMRect(clientX, clientY, 0, 0));
});
draw();
