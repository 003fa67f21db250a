// Shows the answers of the background: every view in its place, and what a click in it asks for.
import { ask } from './ask.js';
import { hit } from './elements.js';
import { sanitizer, withoutPictures } from './sanitizer.js';
import { say } from './words.js';

/** How the pictures of an article are shown: "all", "dimmed", "asked" (each when it is asked for), "none". */
let pictures = 'all';

/** @param {string} how as in pictures */
export const showPictures = how => { pictures = how; };

/**
 * Shows an answer: every view in its place, one setHTML each.
 * @param {Answer} answer
 */
export function show({ views = [], title }) {
  for (const { place, html } of views) {
    const into = document.getElementById(place);
    if (pictures === 'asked') into?.replaceChildren(...waiting(html));
    else into?.setHTML(html, { sanitizer: pictures === 'none' ? withoutPictures : sanitizer });
  }
  if (title) document.title = title;
}

/** @param {string} html pieces of a view, without pictures @returns {Element[]} */
export function parse(html) {
  const apart = document.createElement('div');
  apart.setHTML(html, { sanitizer });
  return [...apart.children];
}

/**
 * @param {string} html
 * @returns {NodeListOf<ChildNode>} a view in which every picture waits to be asked for: laid out in a
 *   document without a window, where nothing loads
 */
function waiting(html) {
  const apart = document.implementation.createHTMLDocument('').body;
  apart.setHTML(html, { sanitizer });
  for (const image of /** @type {NodeListOf<HTMLImageElement>} */ (apart.querySelectorAll('img[src]'))) {
    image.dataset.value = image.src;
    image.removeAttribute('src');
    const button = image.parentElement?.querySelector('.enlarge span');
    if (button) button.textContent = say('picture_load');
  }
  return apart.childNodes;
}

/** @typedef {Record<string, unknown>} Args */

/**
 * Wires everything with data-op in the page: a click asks, the answer is shown.
 * @param {(from: HTMLElement) => Args | null | Promise<Args | null>} [more] further args, null to ask nothing
 * @param {(op: string, answer: Answer, from: HTMLElement) => void} [done]
 */
export function wire(more = () => ({}), done = () => {}) {
  document.addEventListener('click', async event => {
    const from = hit(event, '[data-op]');
    if (!from || (from.matches('a') && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    event.preventDefault();
    const { op = '', id, arg = 'value', value, args } = from.dataset;
    const extra = await more(from);
    if (!extra) return;
    const own = args ? JSON.parse(args) : value === undefined ? {} : { [arg]: value };
    const answer = await ask(op, { id, args: { ...own, ...extra } });
    show(answer);
    done(op, answer, from);
  });
}
