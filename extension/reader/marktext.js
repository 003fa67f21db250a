/**
 * The article text of the reader view as one string, and where its letters are in the page. What the reader view
 * adds to the article is no part of it, and the order is that of the article, however a live blog is turned.
 *
 * @typedef {{node: Text, block: HTMLElement, start: number}} Piece start: where its letters begin in the text
 * @typedef {import('../shared/anchor.js').Span} Span
 */
import { all } from '../shared/elements.js';

const OURS = '.spoken, .by, .certainty, .own-sign, .post-head, .note-back, button:not(.note-mark), svg,' +
  'figure > :not(figcaption)';
const BLOCK = '[id^="b"]';
const isBlock = (/** @type {Element} */ e) => /^b\d+$/.test(e.id);

/** @param {Text} node @returns {HTMLElement?} the block that a piece of text is of */
function blockOf(node) {
  let block = /** @type {HTMLElement?} */ (node.parentElement?.closest(BLOCK) ?? null);
  while (block && !isBlock(block)) block = /** @type {HTMLElement?} */ (block.parentElement?.closest(BLOCK) ?? null);
  return block ?? node.parentElement?.closest('h1') ?? null;
}

const number = (/** @type {HTMLElement} */ block) => block.id ? Number(block.id.slice(1)) : -1;

export class ArticleText {
  text = '';
  /** @type {Piece[]} */
  pieces = [];

  /** @param {Element} article */
  constructor(article) {
    const blocks = /** @type {Map<HTMLElement, Text[]>} */ (new Map());
    const walk = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, node =>
      node.parentElement?.closest(OURS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (walk.nextNode()) {
      const node = /** @type {Text} */ (walk.currentNode), block = blockOf(node);
      if (!block) continue;
      const nodes = blocks.get(block);
      if (nodes) nodes.push(node);
      else blocks.set(block, [node]);
    }
    for (const [block, nodes] of [...blocks].sort(([a], [b]) => number(a) - number(b))) {
      if (!nodes.some(({ data }) => data.trim())) continue;
      if (this.text) this.text += '\n';
      for (const node of nodes) {
        this.pieces.push({ node, block, start: this.text.length });
        this.text += node.data;
      }
    }
  }

  /** @returns {boolean} whether it is still what the page shows */
  get current() {
    return this.pieces.every(({ node, start }) => node.isConnected && this.text.startsWith(node.data, start));
  }

  /**
   * @param {Span} span
   * @returns {{node: Text, from: number, to: number, block: HTMLElement}[]} its pieces, with what of each belongs to it
   */
  within({ start, end }) {
    const pieces = this.pieces.filter(p => p.start < end && start < p.start + p.node.length);
    return pieces.map(({ node, block, start: at }) => ({
      node, block, from: Math.max(0, start - at), to: Math.min(node.length, end - at),
    }));
  }

  /** @param {Span} span @returns {Range[]} */
  ranges(span) {
    return this.within(span).map(({ node, from, to }) => {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    });
  }

  /** @param {Span} span @returns {Span?} without the space at its ends, null when nothing is left */
  #trimmed({ start, end }) {
    const words = this.text.slice(start, end);
    const from = start + words.length - words.trimStart().length, to = end - words.length + words.trimEnd().length;
    return from < to ? { start: from, end: to } : null;
  }

  /** @param {Range} range @returns {Span?} what of the text lies in a range of the page, in one stretch */
  spanOf(range) {
    let span = /** @type {Span?} */ (null);
    for (const { node, start } of this.pieces) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (!range.intersectsNode(node) || from >= to) {
        if (span && node.data.trim()) break;
        continue;
      }
      if (!span) span = { start: start + from, end: start + to };
      else span.end = start + to;
    }
    return span && this.#trimmed(span);
  }

  /** @param {HTMLElement} block @returns {Span?} */
  spanOfBlock(block) {
    const own = this.pieces.filter(p => p.block === block);
    if (!own.length) return null;
    const last = own[own.length - 1];
    return this.#trimmed({ start: own[0].start, end: last.start + last.node.length });
  }

  /**
   * @param {Element?} element
   * @param {number} top of what counts as in view
   * @returns {HTMLElement?} the block that an element is in, or else the first in view
   */
  blockAt(element, top) {
    const blocks = [...new Set(this.pieces.map(p => p.block))];
    return blocks.findLast(block => element && block.contains(element)) ??
      blocks.find(block => block.getBoundingClientRect().bottom > top) ?? null;
  }

  /** @param {Span} span @param {string} lang @returns {Span[]} the sentences in a span */
  sentences({ start, end }, lang) {
    let segmenter;
    try {
      segmenter = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
    } catch { // a page may name a language that is none
      segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
    }
    return Array.from(segmenter.segment(this.text.slice(start, end)), ({ index, segment }) =>
      this.#trimmed({ start: start + index, end: start + index + segment.length })).filter(span => span !== null);
  }

  /** Selects a span in the page, as the user would. @param {Span} span */
  select(span) {
    const pieces = this.within(span), first = pieces[0], last = pieces[pieces.length - 1];
    if (first) getSelection()?.setBaseAndExtent(first.node, first.from, last.node, last.to);
  }
}

/** @returns {ArticleText?} the article text that is shown */
export function articleText() {
  const [article] = all('.story article');
  return article ? new ArticleText(article) : null;
}
