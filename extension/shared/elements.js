// Finding elements of our own pages.

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {{new (): T}} type
 * @returns {T} the element; one that the page does not have is a mistake of ours
 */
export function byID(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`no ${type.name} #${id}`);
  return found;
}

/** @param {string} selector @param {ParentNode} [within] */
export const one = (selector, within = document) => /** @type {HTMLElement?} */ (within.querySelector(selector));

/** @param {string} selector @param {ParentNode} [within] */
export const all = (selector, within = document) =>
  /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<HTMLElementTagNameMap[T]>} [as] its properties
 * @param {Node[]} inside
 * @returns {HTMLElementTagNameMap[T]} a new element
 */
export function make(tag, as = {}, ...inside) {
  const element = Object.assign(document.createElement(tag), as);
  element.append(...inside);
  return element;
}

/** @param {Event} event @param {string} selector @returns {HTMLElement?} what was hit, or what is around it */
export const hit = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;

/** @param {Element?} element @returns {Element?} the block of the article text that an element is in */
export const blockOf = element => element?.closest('[id^="b"]') ?? null;
