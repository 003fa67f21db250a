/**
 * How the scripts in a page look at nodes they cannot trust.
 *
 * A form lets the page put an input named "attributes" where its attributes are
 * read, a document does the same for images: so every property is read through
 * the prototype's own getter. These work for nodes of other documents too.
 */

/**
 * @template {object} T
 * @template {keyof T} K
 * @param {{prototype: T}} of
 * @param {K} name
 * @returns {(node: T) => T[K]}
 */
function getter(of, name) {
  const found = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(of.prototype, name));
  return Function.prototype.call.bind(/** @type {() => T[K]} */ (found.get));
}

export const typeOf = getter(Node, 'nodeType');
export const parentOf = getter(Node, 'parentNode');
export const baseOf = getter(Node, 'baseURI');
export const dataOf = getter(CharacterData, 'data');
export const tagOf = getter(Element, 'localName');
export const shadowOf = getter(Element, 'shadowRoot');
export const attributesOf = getter(Element, 'attributes');
export const rootOf = getter(Document, 'documentElement');
export const addressOf = getter(Document, 'URL');
export const mediaOf = getter(Document, 'contentType');
export const stateOf = getter(Document, 'readyState');

const children = getter(Node, 'childNodes'), bodyOf = getter(Document, 'body'), scriptsOf = getter(Document, 'scripts');
const text = getter(Node, 'textContent');

/** @param {Node} node */
export const textOf = node => text(node) ?? '';

/** @type {(node: Node) => Node} */
export const treeOf = Function.prototype.call.bind(Node.prototype.getRootNode);
/** @type {(element: Element) => DOMRect} */
export const boxOf = Function.prototype.call.bind(Element.prototype.getBoundingClientRect);
/** @type {(element: Element, options: CheckVisibilityOptions) => boolean} */
const visible = Function.prototype.call.bind(Element.prototype.checkVisibility);
/** @type {(element: Element, name: string) => string | null} */
const attribute = Function.prototype.call.bind(Element.prototype.getAttribute);

const MAX_JSON = 1_000_000, MAX_FALLBACK = 4000; // characters of one JSON-LD script, of one noscript
const MIN_STATE = 400, MAX_STATE = 1_500_000; // characters of a script with the page's data, of all of them
const STATE_HEAD = 4000; // characters in which a script must begin to give data to something
const STATE = /[\w$\])]\s*=\s*(?:[{[]|JSON\.parse\()/;
const LINKED = /^\s*application\/ld\+json\b/i;
const LINKS = /\b(canonical|amphtml|shortlink|author|license|next|prev)\b/i;
const LEAST_IMAGE = 64; // pixels wide; what is smaller holds a place for another
const LEAST_FRAME = { width: 300, height: 200 }; // pixels; what is smaller is not read

/**
 * @param {Node} node
 * @returns {boolean} whether an image has loaded the source that the browser chose, and that is more than a placeholder
 */
export function loaded(node) {
  return node instanceof HTMLImageElement && node.naturalWidth >= LEAST_IMAGE && !node.currentSrc.startsWith('data:');
}

/**
 * @param {Element} element one that no page ever shows
 * @param {string} tag
 * @returns {boolean} whether it is wanted for what it says
 */
export function wanted(element, tag) {
  switch (tag) {
    case 'meta': return attribute(element, 'content') !== null;
    case 'link': return LINKS.test(attribute(element, 'rel') ?? '') || attribute(element, 'itemprop') !== null;
    case 'script': return LINKED.test(attribute(element, 'type') ?? '') && textOf(element).length <= MAX_JSON;
    case 'noscript': return textOf(element).includes('<img') && textOf(element).length <= MAX_FALLBACK;
    case 'source': {
      const parent = parentOf(element);
      return !parent || ![...children(parent)].some(loaded);
    }
  }
  return true;
}

/**
 * @param {Element} element
 * @returns {0|1|2} 0: neither it nor what it holds is shown; 1: what it holds may be; 2: shown
 */
export function shown(element) {
  if (visible(element, { visibilityProperty: true })) return 2;
  const style = getComputedStyle(element);
  if (style.display === 'none') return 0;
  return style.visibility === 'visible' ? 2 : 1; // without a box of its own, or folded away and ready to be opened
}

/**
 * @param {Element} element
 * @returns {-1|0|1} -1: outside the viewport; 1: partly inside; 0: it has no extent, what it holds decides
 */
export function inView(element) {
  const box = boxOf(element);
  if (box.width === 0 || box.height === 0) return 0;
  return box.bottom > 0 && box.top < innerHeight ? 1 : -1;
}

/**
 * @param {Element} frame
 * @returns {Document?} what a frame of the page's own origin shows, when it is large enough to be read
 */
export function inside(frame) {
  const box = boxOf(frame);
  if (box.width < LEAST_FRAME.width || box.height < LEAST_FRAME.height) return null;
  try {
    return /** @type {HTMLIFrameElement} */ (frame).contentDocument;
  } catch {
    return null;
  }
}

/**
 * @param {Element} element
 * @param {string} tag
 * @param {Document?} inner what a frame shows
 * @returns {ArrayLike<Node>} what an element holds as it is laid out: shadow trees open, slots filled, frames entered
 */
export function held(element, tag, inner) {
  if (inner) return children(bodyOf(inner) ?? inner);
  switch (tag) {
    // what a person typed is none of our business
    case 'input': case 'select': case 'textarea': case 'iframe': return [];
    case 'slot': {
      const assigned = /** @type {HTMLSlotElement} */ (element).assignedNodes?.() ?? [];
      if (assigned.length) return assigned;
    }
  }
  return children(shadowOf(element) ?? element);
}

/**
 * @param {Element} script
 * @param {number} room characters left
 * @returns {boolean} whether a script holds the page's content: JSON, or JSON given to a variable
 */
function isState(script, room) {
  const source = textOf(script);
  if (source.length < MIN_STATE || source.length > room || attribute(script, 'src') !== null) return false;
  const type = attribute(script, 'type') ?? '';
  if (/\bjson\b/i.test(type)) return !/\bld\+json\b/i.test(type);
  return (type === '' || /javascript/i.test(type)) && STATE.test(source.slice(0, STATE_HEAD));
}

/**
 * @param {Document} doc
 * @returns {Element[]} scripts that hold the page's content as data
 */
export function statesOf(doc) {
  let room = MAX_STATE;
  return [...scriptsOf(doc)].filter(script => {
    const is = isState(script, room);
    if (is) room -= textOf(script).length;
    return is;
  });
}
