/**
 * Packs the page in the tab, in one walk, into one string that
 * wasm/page/snapshot.go lays out as a tree again:
 *
 *   "dl1" address base type flags tags keys string... ^ops   (fields end with U+007F; ^ is U+0000)
 *
 * tags and keys are lists of names between spaces. Every character of ops is a
 * number plus 40: 0 closes an element, 1 is a text (the next string), 2 a space,
 * 3 + t opens an element of tag t; after it the number of its attributes, and for
 * each its key, with the value as the next string. flags holds "c" when the page
 * was cut at the limits below, "l" when it was still loading.
 *
 * What is not shown is left out. Attributes of the form "dl:..." are ours alone:
 * of the page's own only those listed here are taken.
 */
import {
  addressOf, attributesOf, baseOf, dataOf, held, inside, inView, loaded, mediaOf, rootOf, shadowOf, shown, stateOf,
  statesOf, tagOf, textOf, treeOf, typeOf, wanted,
} from './dom.js';

// the limits of wasm/page/page.go, with room for a line break at the bottom
const MAX_DEPTH = 399, MAX_NODES = 1_000_000;
const MAX_CHARS = 2_000_000; // three books; at most 6 MB of UTF-8, below the limits of page.go and of one message
const MAX_VALUE = 4000, MAX_TAGS = 2000;
const LITTLE = 1500; // characters shown; a page with fewer brings the data of its scripts along
const END = '\x7f', BASE = 40, CLOSE = '(', TEXT = ')', SPACE = '*', ELEMENT = 3;

/** @param {number} n */
const sign = n => String.fromCharCode(BASE + n);
/** @param {string} words */
const set = words => new Set(words.split(' '));

const SKIPPED = set('style template base canvas option optgroup datalist progress meter svg frame frameset'); // never wanted
const UNSEEN = set('head title meta link script noscript source'); // never shown, and wanted for what they say
const MUTE = set('video audio object'); // what they hold is shown where they do not work
const INLINE = set('a abbr b bdi bdo big cite code em font i mark q s small span strong sub sup time tt u var wbr');
const ATTRIBUTES = set(
  'id class href src srcset alt title lang xml:lang dir datetime content name property itemprop itemscope itemtype ' +
  'rel role type aria-label aria-labelledby aria-describedby aria-hidden aria-level aria-modal colspan rowspan scope ' +
  'headers start reversed cite media width height alttext display encoding poster kind open abbr data-src ' +
  'data-srcset data-original data-original-set data-lazy data-lazy-src data-lazy-srcset data-image data-img-src ' +
  'data-full-src data-hi-res-src data-url data-href data-testid data-component data-type data-name data-module ' +
  'data-role data-time data-timestamp data-author data-credit data-caption',
);
const LATE_SOURCE = /src(set)?$|-url$/; // in which a script of the page keeps a picture for later

/** What is written of a page. */
class Packer {
  #tags = /** @type {Map<string, number>} */ (new Map());
  #keys = /** @type {Map<string, number>} */ (new Map());
  #strings = /** @type {string[]} */ ([]);
  #ops = '';
  #chars = 0;
  #nodes = 0;
  #broken = -1; // length of ops after the last line break

  get full() {
    return this.#nodes >= MAX_NODES || this.#chars + this.#ops.length >= MAX_CHARS;
  }

  /** @param {Map<string, number>} map @param {string} name */
  #number(map, name) {
    let i = map.get(name);
    if (i === undefined) map.set(name, i = map.size);
    return i;
  }

  /** @param {string} string */
  #put(string) {
    if (string.includes(END)) string = string.replaceAll(END, ' ');
    if (string.includes('\0')) string = string.replaceAll('\0', ' ');
    this.#strings.push(string);
    this.#chars += string.length;
  }

  /** @param {string} data @param {boolean} exact whether spaces count */
  text(data, exact) {
    this.#nodes++;
    if (!exact && !/[^\t\n\f\r ]/.test(data)) {
      this.#ops += SPACE;
    } else {
      this.#ops += TEXT;
      this.#put(data);
    }
  }

  /**
   * @param {Element} element
   * @param {string} tag
   * @param {Record<string, string>} extra what is known beyond its attributes
   */
  open(element, tag, extra) {
    this.#nodes++;
    let names = '', count = 0;
    for (const name in extra) {
      names += sign(this.#number(this.#keys, name));
      this.#put(extra[name]);
      count++;
    }
    for (const { name, value } of attributesOf(element)) {
      const told = ATTRIBUTES.has(name) || (tag === 'img' && LATE_SOURCE.test(name));
      if (!told || name in extra || (value.length > MAX_VALUE && name !== 'content')) continue;
      names += sign(this.#number(this.#keys, name));
      this.#put(value);
      count++;
    }
    if (!this.#tags.has(tag) && (this.#tags.size === MAX_TAGS || !/^[a-z][\w:.-]*$/i.test(tag))) tag = 'div';
    this.#ops += sign(ELEMENT + this.#number(this.#tags, tag)) + sign(count) + names;
  }

  close() {
    this.#ops += CLOSE;
  }

  /** What marks the beginning of a block that lies too deep, once until words follow. */
  part() {
    if (this.#broken === this.#ops.length) return;
    for (let i = 0; i < 2; i++) this.#ops += sign(ELEMENT + this.#number(this.#tags, 'br')) + sign(0) + CLOSE;
    this.#broken = this.#ops.length;
    this.#nodes += 2;
  }

  /** @param {Document} doc @param {boolean} cut @returns {string} the snapshot */
  snapshot(doc, cut) {
    const flags = (cut ? 'c' : '') + (stateOf(doc) === 'loading' ? 'l' : '');
    const media = mediaOf(doc) === 'text/html' ? '' : mediaOf(doc);
    const names = (/** @type {Map<string, number>} */ map) => [...map.keys()].join(' ');
    const head = ['dl1', addressOf(doc), baseOf(doc), media, flags, names(this.#tags), names(this.#keys)];
    return [...head, ...this.#strings].join(END) + END + '\0' + this.#ops;
  }
}

/**
 * What the browser knows of an element beyond its attributes.
 * @param {Element} element
 * @param {string} tag
 * @param {boolean} view whether it is in the viewport
 * @param {boolean} foreign whether it belongs to a frame
 * @param {Document?} inner what it shows as a frame
 */
function known(element, tag, view, foreign, inner) {
  const extra = /** @type {Record<string, string>} */ ({});
  if (view) extra['dl:view'] = '1';
  if (inner) extra['dl:frame'] = addressOf(inner);
  if (shadowOf(element)) extra['dl:shadow'] = '1';
  if (tag === 'img' && loaded(element)) {
    const image = /** @type {HTMLImageElement} */ (element);
    extra.src = image.currentSrc; // with its natural size
    extra.width = String(image.naturalWidth);
    extra.height = String(image.naturalHeight);
    extra.srcset = '';
  } else if (foreign) { // relative to an address of its own
    const { href, src } = /** @type {{href?: unknown, src?: unknown}} */ (/** @type {unknown} */ (element));
    if (typeof href === 'string' && href) extra.href = href;
    if (typeof src === 'string' && src) extra.src = src;
  }
  return extra;
}

/**
 * @typedef {{part?: Element, range?: Range}} Chosen what the user has chosen: an element, which gets the mark
 *   dl:pick="1"; or a selection, of which nothing but its own words is packed, in a body with the mark dl:pick="all"
 * @typedef {{nodes: ArrayLike<Node>, next: number, closes: boolean, visible: boolean, view: boolean, exact: boolean,
 *   unseen: boolean, foreign: boolean}} Step the nodes that one element holds, and how far the walk has come in them
 */

/** One walk over a page. */
class Walk {
  #packer = new Packer();
  #shownChars = 0;
  #depth = 0;
  /** @type {Step[]} */
  #stack;

  /** @param {Element?} ours @param {Document} doc @param {Chosen} chosen */
  constructor(ours, doc, { part, range }) {
    this.ours = ours;
    this.doc = doc;
    this.picked = part ?? null;
    this.range = range ?? null;
    this.#stack = [{
      nodes: [rootOf(doc)], next: 0, closes: false, visible: true, view: true, exact: false, unseen: false,
      foreign: false,
    }];
  }

  /** @returns {string} the snapshot */
  run() {
    let cut = false;
    for (let step; (step = this.#stack.at(-1));) {
      cut ||= this.#packer.full;
      if (cut || step.next >= step.nodes.length) this.#leave(step);
      else this.#visit(step.nodes[step.next++], step);
    }
    if (this.#shownChars < LITTLE && !this.range) this.#states();
    return this.#packer.snapshot(this.doc, cut);
  }

  /** @param {Step} step */
  #leave(step) {
    this.#stack.pop();
    if (!step.closes) return;
    this.#packer.close();
    this.#depth--;
  }

  /** Where the page shows hardly anything, what its scripts would have filled it with goes along. */
  #states() {
    for (const script of statesOf(this.doc)) {
      this.#packer.open(script, 'script', {});
      this.#packer.text(textOf(script), true);
      this.#packer.close();
    }
  }

  /** Nodes in trees of their own (frames, shadow trees) come along with what holds them. @param {Node} node */
  #outside(node) {
    return this.range !== null && treeOf(node) === this.doc && !this.range.intersectsNode(node);
  }

  /** @param {Text} node @returns {string} what is chosen of its words */
  #within(node) {
    const { range } = this;
    if (range === null) return dataOf(node);
    const from = node === range.startContainer ? range.startOffset : 0;
    return dataOf(node).slice(from, node === range.endContainer ? range.endOffset : undefined);
  }

  /** @param {Node} node @param {Step} step in which it lies */
  #visit(node, step) {
    const type = typeOf(node);
    if (type === Node.TEXT_NODE) return this.#text(/** @type {Text} */ (node), step);
    if (type !== Node.ELEMENT_NODE || node === this.ours) return;
    const element = /** @type {Element} */ (node), tag = tagOf(element), unseen = UNSEEN.has(tag);
    if (!step.unseen && !unseen && this.#outside(node)) return;
    if (SKIPPED.has(tag) || (unseen && (step.foreign || !wanted(element, tag)))) return;
    this.#element(element, tag, unseen, step);
  }

  /** @param {Text} node @param {Step} step */
  #text(node, step) {
    if (!step.visible || (!step.unseen && this.#outside(node))) return;
    const data = step.unseen ? dataOf(node) : this.#within(node);
    if (!step.unseen) this.#shownChars += data.trim().length;
    this.#packer.text(data, step.exact);
  }

  /** @param {Element} element @param {string} tag @param {Record<string, string>} extra @param {boolean} frame */
  #open(element, tag, extra, frame) {
    if (element === this.picked) extra['dl:pick'] = '1';
    else if (this.range && tag === 'body') extra['dl:pick'] = 'all';
    this.#packer.open(element, frame ? 'div' : tag, extra);
    this.#depth++;
  }

  /** @param {Element} element @param {string} tag @param {boolean} unseen @param {Step} step */
  #element(element, tag, unseen, step) {
    const deep = this.#depth >= MAX_DEPTH, laidOut = !unseen && !deep, seen = laidOut ? shown(element) : 2;
    if (seen === 0) return;
    const inner = tag === 'iframe' && !step.foreign ? inside(element) : null;
    // a line break has no width, and a page can have hundreds of thousands of them
    const view = tag !== 'br' && step.view && laidOut && !step.foreign ? inView(element) : -1;
    const closes = !deep && tag !== 'slot';
    if (closes) this.#open(element, tag, known(element, tag, view === 1, step.foreign, inner), inner !== null);
    else if (deep && !INLINE.has(tag)) this.#packer.part();
    this.#stack.push({
      nodes: held(element, tag, inner), next: 0, closes, visible: seen === 2 && !MUTE.has(tag), view: view >= 0, unseen,
      exact: step.exact || tag === 'pre' || unseen, foreign: step.foreign || inner !== null,
    });
  }
}

/**
 * @param {Element?} ours an element of Dateline's that is no part of the page
 * @param {Document} [doc]
 * @param {Chosen} [chosen]
 * @returns {string} the snapshot
 */
export const capture = (ours, doc = document, chosen = {}) => new Walk(ours, doc, chosen).run();
