// Shows the answers of the background: every view in its place, and what a click in it asks for.
import { ask } from './ask.js';
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
export function show(answer) {
  for (const { place, html } of answer.views ?? []) {
    const into = document.getElementById(place);
    if (pictures === 'asked') into?.replaceChildren(...waiting(html));
    else into?.setHTML(html, { sanitizer: pictures === 'none' ? withoutPictures : sanitizer });
  }
  if (answer.title) document.title = answer.title;
}

/**
 * @returns {NodeListOf<Node>} a view in which every picture waits to be asked for: laid out in a
 *   document without a window, where nothing loads
 */
function waiting(html) {
  const apart = document.implementation.createHTMLDocument('').body;
  apart.setHTML(html, { sanitizer });
  for (const image of apart.querySelectorAll('img[src]')) {
    image.dataset.value = image.src;
    image.removeAttribute('src');
    const button = image.parentElement.querySelector('.enlarge span');
    if (button) button.textContent = say('picture_load');
  }
  return apart.childNodes;
}

/**
 * Wires everything with data-op in the page: a click asks, the answer is shown.
 * @param {(from: HTMLElement) => object | null | Promise<object | null>} [more] further args, null to ask nothing
 * @param {(op: string, answer: Answer) => void} [done]
 */
export function wire(more = () => ({}), done = () => {}) {
  document.addEventListener('click', async event => {
    const from = /** @type {HTMLElement?} */ (/** @type {Element} */ (event.target).closest('[data-op]'));
    if (!from || from.matches('a') && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    const { op, id, arg = 'value', value, args } = from.dataset;
    const extra = await more(from);
    if (!extra) return;
    const own = args ? JSON.parse(args) : value === undefined ? {} : { [arg]: value };
    const answer = await ask(op, { id, args: { ...own, ...extra } });
    show(answer);
    done(op, answer);
  });
}
