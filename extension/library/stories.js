// What a reader says of a story: its name, and what it is one with. Asked in dialogs of the page.

import { agreed } from '../shared/dialog.js';
import { say } from '../shared/words.js';

const ARTICLE = 'article '; // begins the choice of an article that belongs to no story

const byID = id => /** @type {any} */ (document.getElementById(id));

/**
 * Asks for what an act still needs to know.
 * @param {HTMLElement} from what was clicked
 * @param {string} story the one shown
 * @returns {Promise<object | null>} the args of the act, null when it is given up
 */
export async function wish(from, story) {
  switch (from.dataset.op) {
    case 'rename':
      byID('rename-name').value = from.dataset.value;
      return await agreed(byID('rename')) ? { name: byID('rename-name').value } : null;
    case 'apart':
      return { story: from.dataset.value };
    case 'merge': {
      if (from.dataset.value) return { story: from.dataset.value };
      const others = [...document.querySelectorAll('#list .story-link[href^="#"]:not([aria-current])')];
      const single = [...document.querySelectorAll('#list .found')].map(e => [e.querySelector('.story-name'), e.querySelector('[data-op="delete"]').dataset.id]);
      const group = Object.assign(document.createElement('optgroup'), { label: say('other_articles') });
      group.append(...single.map(([name, id]) => new Option(name.textContent, `${ARTICLE}${id}`)));
      byID('merge-with').replaceChildren(...others.map(a => new Option(a.querySelector('.story-name').textContent, decodeURIComponent(a.hash.slice(1)))), ...single.length ? [group] : []);
      if (!await agreed(byID('merge'))) return null;
      const { value } = byID('merge-with');
      return value.startsWith(ARTICLE) ? { article: value.slice(ARTICLE.length) } : { story: value };
    }
    case 'delete':
    case 'undo':
      return { story };
  }
  return {};
}
