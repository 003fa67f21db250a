// What the user says of a story: its name, and what it is one with. Asked in dialogs of the page.
import { agreed } from '../shared/dialog.js';
import { all, byID, one } from '../shared/elements.js';
import { say } from '../shared/words.js';

const ARTICLE = 'article '; // begins the choice of an article that belongs to no story

/** @typedef {import('../shared/render.js').Args} Args */

/** @param {HTMLElement} from @returns {Promise<Args?>} the new name */
async function rename(from) {
  const field = byID('rename-name', HTMLInputElement);
  field.value = from.dataset.value ?? '';
  return await agreed(byID('rename', HTMLDialogElement)) ? { name: field.value } : null;
}

/** @returns {Node[]} the stories and single articles that the one shown can be merged with */
function choices() {
  const links = /** @type {HTMLAnchorElement[]} */ (all('#list .story-link[href^="#"]:not([aria-current])'));
  const name = (/** @type {Element} */ e) => one('.story-name', e)?.textContent ?? '';
  const stories = links.map(link => new Option(name(link), decodeURIComponent(link.hash.slice(1))));
  const id = (/** @type {Element} */ e) => one('[data-op="delete"]', e)?.dataset.id ?? '';
  const single = all('#list .found').map(e => new Option(name(e), `${ARTICLE}${id(e)}`));
  if (!single.length) return stories;
  const group = Object.assign(document.createElement('optgroup'), { label: say('other_articles') });
  group.append(...single);
  return [...stories, group];
}

/** @param {HTMLElement} from @returns {Promise<Args?>} what to merge with */
async function merge(from) {
  if (from.dataset.value) return { story: from.dataset.value };
  const field = byID('merge-with', HTMLSelectElement);
  field.replaceChildren(...choices());
  if (!await agreed(byID('merge', HTMLDialogElement))) return null;
  const { value } = field;
  return value.startsWith(ARTICLE) ? { article: value.slice(ARTICLE.length) } : { story: value };
}

/**
 * Asks for what an act still needs to know.
 * @param {HTMLElement} from what was clicked
 * @param {string} story the one shown
 * @returns {Promise<Args | null>} the args of the act, null when it is given up
 */
export async function complete(from, story) {
  switch (from.dataset.op) {
    case 'rename': return rename(from);
    case 'merge': return merge(from);
    case 'apart': return { story: from.dataset.value ?? '' };
    case 'delete': case 'undo': return { story };
  }
  return {};
}
