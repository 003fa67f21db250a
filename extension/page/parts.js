// The parts of a page that can be pointed at: blocks with words.
import { boxOf, parentOf, shadowOf, tagOf, textOf } from './dom.js';

const NEVER = /^(script|style|noscript|head|br)$/;
const PARAGRAPHS = 3000; // looked at for a first guess

/**
 * @param {Element} element
 * @returns {boolean} whether it can be a part: it is laid out as a block, and has words
 */
export function worth(element) {
  const { width, height } = boxOf(element);
  if (width === 0 || height === 0 || NEVER.test(tagOf(element))) return false;
  return !/^(inline|none)/.test(getComputedStyle(element).display) && /\S/.test(textOf(element));
}

/** @param {Element} element @returns {Element?} the element around another, out of shadow trees too */
function around(element) {
  const up = parentOf(element);
  return up instanceof Element ? up : up instanceof ShadowRoot ? up.host : null;
}

/** @param {Element?} element @returns {Element} the nearest part around an element */
export function part(element) {
  for (let e = element; e; e = around(e)) if (worth(e)) return e;
  return document.body ?? document.documentElement;
}

/** @param {Element} element @returns {Element} the next part around one that holds more words than it */
export function wider(element) {
  const size = textOf(element).length;
  for (let e = around(element); e && e !== document.documentElement; e = around(e)) {
    if (worth(e) && textOf(e).trim().length > size) return e;
  }
  return element;
}

/** @param {Element} element @returns {Element | undefined} the part inside one that has the most words */
export function narrower(element) {
  const inside = [...(shadowOf(element) ?? element).children].filter(worth);
  return inside.sort((a, b) => textOf(b).length - textOf(a).length)[0];
}

/**
 * @param {Element} element
 * @param {'nextElementSibling' | 'previousElementSibling'} way
 * @returns {Element?} the part beside one
 */
export function beside(element, way) {
  let e = element[way];
  while (e && !worth(e)) e = e[way];
  return e;
}

/** @returns {Element} what is most likely meant: the element with the most words in paragraphs of its own */
export function guess() {
  const sizes = /** @type {Map<Element, number>} */ (new Map());
  for (const p of [...document.querySelectorAll('p')].slice(0, PARAGRAPHS)) {
    if (!worth(p)) continue;
    const box = part(around(p));
    sizes.set(box, (sizes.get(box) ?? 0) + textOf(p).length);
  }
  const [best] = [...sizes].sort((a, b) => b[1] - a[1]);
  return best ? best[0] : part(document.querySelector('article, main, [role="main"]') ?? document.body);
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {Element?} what is at a point of the window, in open shadow trees too
 */
export function at(x, y) {
  let found = document.elementFromPoint(x, y);
  for (let root = found && shadowOf(found); root;) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
    root = shadowOf(inner);
  }
  return found;
}
