// Finding in the library: the words and what narrows the list, its further pieces, and the tags of articles.
import { ask } from '../shared/ask.js';
import { show } from '../shared/render.js';

const byID = id => /** @type {any} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (byID('search').form);
const NAMES = ['query', 'host', 'person', 'tag', 'from', 'to'];

/** @returns {Record<string, string>} what is searched for, without what is not asked for */
const sought = () => Object.fromEntries(NAMES.map(name => [name, form.elements[name].value]).filter(([, value]) => value.trim()));

/** @returns {boolean} whether anything is searched for */
export const searching = () => Object.keys(sought()).length > 0;

/** @returns {Promise<Answer>} what was found */
export const search = story => ask('search', { id: story, args: sought() });

let tagged = ''; // ID of the article whose tags are shown
let tagger = null; // the button that shows them

/** Shows the tags of an article, to be added to and taken away. */
async function tags(from) {
  tagged = from.dataset.id;
  tagger = from;
  show(await ask('tags', { id: tagged }));
  byID('tag-name').value = '';
  byID('tagging').showModal();
}

/** Appends a further piece of the list, and goes on in it. */
async function more(from) {
  show(await ask('more', { args: { ...sought(), page: from.dataset.id, next: from.dataset.value } }));
  document.querySelector(`#more-${from.dataset.id} a`)?.focus();
}

/**
 * Does what needs no act of the engine.
 * @param {HTMLElement} from what was clicked
 * @param {() => void} again shows the list anew
 * @returns {boolean} whether it was one of these
 */
export function local(from, again) {
  const { op, arg, value } = from.dataset;
  switch (op) {
    case 'narrow':
      form.elements[arg].value = value;
      break;
    case 'widen':
      form.elements[value].value = '';
      break;
    case 'more':
      void more(from);
      return true;
    case 'tags':
      void tags(from);
      return true;
    default:
      return false;
  }
  byID('narrow').open ||= arg === 'host' || arg === 'person';
  again();
  byID('search').focus();
  return true;
}

/** @param {() => void} again shows the list anew, when the tags have changed */
export function listen(again) {
  let resting = 0; // timer: the list follows the typing once that rests
  form.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(again, 150);
  });
  form.addEventListener('submit', event => event.preventDefault());
  byID('tag-form').addEventListener('submit', async event => {
    event.preventDefault();
    const field = byID('tag-name'), tag = field.value.trim();
    if (!tag) return byID('tagging').close();
    show(await ask('tag', { id: tagged, args: { tag } }));
    field.value = '';
    field.focus();
  });
  byID('tag-done').addEventListener('click', () => byID('tagging').close());
  byID('tagging').addEventListener('close', async () => {
    await again();
    const same = [...document.querySelectorAll(`[data-op="tags"][data-id="${tagged}"]`)];
    (same.find(e => e.closest('main') === tagger?.closest('main')) ?? same[0])?.focus();
  });
}
