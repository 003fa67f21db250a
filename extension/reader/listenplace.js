// The article text as it is read aloud: gathered from the page, and marked there.
import { one } from '../shared/elements.js';
import { sections } from './place.js';

/**
 * @typedef {import('./listentext.js').Block} Block
 * @typedef {import('./listentext.js').Run} Run
 * @typedef {Block & {element: Element, nodes: Text[]}} Heard a block of the page; its nodes are its runs, one for one
 */

const SILENT = '.spoken, .by, .certainty, .dates, .about, .claims, .before, .gist, .others, .live-order, .notice, '
  + '.credit, .note-mark, .note-back, .pullquote, button, pre, math, svg, [hidden]';
const BLOCK = 'p, h1, h2, h3, h4, h5, h6, li, td, th, caption, figcaption, blockquote, dt, dd';
const FOOT = 0.25; // of the window: what is read lies above that

const article = () => one('.story article');

/** @param {Element | null} element @returns {Run | undefined} whom the words of an element quote */
function quoted(element) {
  const mark = /** @type {HTMLElement?} */ (element?.closest('mark.quotation') ?? null);
  if (!mark) return undefined;
  const speaker = one(`.speaker-name[data-value="${mark.dataset.value}"] bdi`)?.textContent ?? '';
  return { text: '', speaker, direct: !mark.dataset.speech || Boolean(element?.closest('.verbatim')) };
}

/** @returns {Heard[]} the article text, block by block */
export function gather() {
  const blocks = /** @type {Heard[]} */ ([]), root = article();
  if (!root) return blocks;
  const starts = /** @type {Set<Element>} */ (new Set());
  for (const section of sections()) starts.add(section.matches(BLOCK) ? section : one(BLOCK, section) ?? section);
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement: e }) =>
    !e || e.closest(SILENT) || !e.checkVisibility() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  let block = /** @type {Heard | undefined} */ (undefined);
  while (walk.nextNode()) {
    const node = /** @type {Text} */ (walk.currentNode), parent = node.parentElement, its = parent?.closest(BLOCK);
    if (!its) continue;
    if (block?.element !== its) {
      const lang = its.closest('[lang]')?.getAttribute('lang') ?? '';
      blocks.push(block = { element: its, lang, section: starts.has(its), runs: [], nodes: [] });
    }
    block.runs.push({ ...quoted(parent), text: node.data });
    block.nodes.push(node);
  }
  return blocks;
}

/** @param {Heard} block @param {number} offset into its words @param {boolean} end @returns {[Text, number]} */
function pointOf({ nodes }, offset, end) {
  let at = 0;
  for (const node of nodes) {
    if (offset < at + node.length || (end && offset === at + node.length)) return [node, offset - at];
    at += node.length;
  }
  const last = nodes[nodes.length - 1];
  return [last, last.length];
}

/** @param {Heard} block @param {number} from @param {number} to @returns {Range} the words of a block */
function rangeOf(block, from, to) {
  const range = new Range();
  range.setStart(...pointOf(block, from, false));
  range.setEnd(...pointOf(block, to, true));
  return range;
}

/**
 * @param {Heard} block @param {number} from @param {number} to
 * @returns {Range[]} the same without what lies between its words: initials, hidden words
 */
function partsOf({ nodes }, from, to) {
  const parts = /** @type {Range[]} */ ([]);
  let at = 0;
  for (const node of nodes) {
    const start = Math.max(from - at, 0), end = Math.min(to - at, node.length);
    at += node.length;
    if (start >= end) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    parts.push(range);
  }
  return parts;
}

/** @param {string} name of the highlight @param {Range[]} ranges @param {number} priority */
function paint(name, ranges, priority) {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Marks a word. @param {Heard} block @param {number} from @param {number} to */
export const markWord = (block, from, to) => paint('listen-word', partsOf(block, from, to), 3);

/** Nothing is marked any more. */
export function unmark() {
  CSS.highlights.delete('listen-sentence');
  CSS.highlights.delete('listen-word');
}

/**
 * Marks a sentence.
 * @param {Heard} block @param {number} from @param {number} to
 * @returns {Range} its place
 */
export function markSentence(block, from, to) {
  const range = rangeOf(block, from, to);
  CSS.highlights.delete('listen-word');
  paint('listen-sentence', partsOf(block, from, to), 2);
  return range;
}

/** @returns {[number, number]} the part of the window in which text can be read: not under a bar */
function readable() {
  const bar = one('.bar'), top = bar?.classList.contains('away') ? 0 : bar?.offsetHeight ?? 0;
  return [top, innerHeight * (1 - FOOT)];
}

/** @param {Range} range @returns {boolean} whether a part of it can be seen */
export function inView(range) {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Scrolls until a sentence can be read. @param {Range} range */
export function bringIntoView(range) {
  const { top, bottom, left, right } = range.getBoundingClientRect(), [above, below] = readable();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches, behavior = calm ? 'instant' : 'smooth';
  if (left < 0 || right > innerWidth) { // vertical text, or a wide table
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'center', behavior });
  } else if (top < above || bottom > below) {
    scrollBy({ top: top - above - (below - above) / 3, behavior });
  }
}

/**
 * @param {Heard[]} blocks
 * @returns {{block: number, offset: number}} where reading begins: at the selection, the focus, or what is in view
 */
export function startOf(blocks) {
  const selection = getSelection(), story = article();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (range && story?.contains(range.startContainer)) {
    const block = blocks.findIndex(b => b.nodes.some(node => range.comparePoint(node, node.length) >= 0));
    if (block >= 0) return { block, offset: offsetOf(blocks[block], range) };
  }
  const focus = document.activeElement;
  if (focus && focus !== story && story?.contains(focus)) return placeOf(blocks, focus);
  const [top] = readable(), block = blocks.findIndex(b => b.element.getBoundingClientRect().bottom > top);
  return { block: scrollY < 1 ? 0 : Math.max(0, block), offset: 0 };
}

/** @param {Heard} block @param {Range} range @returns {number} where a range begins in the words of a block */
function offsetOf({ nodes }, range) {
  let at = 0;
  for (const node of nodes) {
    if (node === range.startContainer) return at + range.startOffset;
    if (range.comparePoint(node, 0) >= 0) break;
    at += node.length;
  }
  return at;
}

/** @param {Heard[]} blocks @param {Element} element @returns {{block: number, offset: number}} where its words begin */
export function placeOf(blocks, element) {
  const block = blocks.findIndex(b => b.element.contains(element) || element.contains(b.element));
  if (block < 0) return { block: 0, offset: 0 };
  const range = new Range();
  range.selectNodeContents(element);
  return { block, offset: element.contains(blocks[block].element) ? 0 : offsetOf(blocks[block], range) };
}

/** @param {Heard | undefined} block @returns {boolean} whether it is gone: the article was drawn anew */
export const stale = block => !block?.element.isConnected || !block.nodes[0].isConnected;
