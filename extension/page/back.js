/**
 * Where the page is when the reader view is gone: at the paragraph that was read in it. It is found by its first words,
 * whatever spaces and line breaks stand between them.
 */
import { boxOf, dataOf, parentOf, rootOf } from './dom.js';

const LEAST = 8; // letters that tell a paragraph from others
const SPACE = /[\s\u00ad\u200b]+/g;

/** @type {(document: Document, root: Node, what: number) => TreeWalker} */
const walker = Function.prototype.call.bind(Document.prototype.createTreeWalker);
/** @type {(element: Element) => boolean} */
const seen = Function.prototype.call.bind(Element.prototype.checkVisibility);
/** @type {(element: Element, options: ScrollIntoViewOptions) => void} */
const scroll = Function.prototype.call.bind(Element.prototype.scrollIntoView);

/** @param {string} words @returns {Element?} the element of the page that begins with them and can be seen */
function find(words) {
  const nodes = /** @type {{node: Node, from: number}[]} */ ([]), walk = walker(document, rootOf(document), 4);
  let text = '';
  while (walk.nextNode()) {
    const node = walk.currentNode;
    nodes.push({ node, from: text.length });
    text += dataOf(/** @type {Text} */ (node)).replace(SPACE, '');
  }
  for (let at = text.indexOf(words), i = 0; at >= 0; at = text.indexOf(words, at + 1)) {
    while (i + 1 < nodes.length && nodes[i + 1].from <= at) i++;
    const parent = parentOf(nodes[i].node);
    if (parent instanceof Element && seen(parent) && boxOf(parent).height > 0) return parent;
  }
  return null;
}

/** Brings a paragraph of the page into view, if it is not. @param {string} first its first words */
export function goTo(first) {
  const words = first.replace(SPACE, ''), element = words.length < LEAST ? null : find(words);
  if (!element) return;
  const { top } = boxOf(element);
  if (top >= 0 && top < innerHeight * 0.8) return;
  scroll(element, { block: 'start', behavior: 'instant' });
  scrollBy({ top: -innerHeight / 5, behavior: 'instant' }); // not under what sticks to the top of the page
}
