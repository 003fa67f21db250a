// Searching the library: the words and what narrows the list, its further pieces, and the tags of articles.
import { ask } from '../shared/ask.js';
import { all as allOf, byID, one } from '../shared/elements.js';
import { show } from '../shared/render.js';

const RESTING = 150; // milliseconds: the list follows the typing once that rests
const NAMES = ['query', 'host', 'person', 'tag', 'from', 'to'];

const field = byID('search', HTMLInputElement), form = /** @type {HTMLFormElement} */ (field.form);
const dialog = byID('tagging', HTMLDialogElement), tagName = byID('tag-name', HTMLInputElement);

/** @param {string} [name] @returns {HTMLInputElement} a field of the search */
const input = (name = '') => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** @returns {Record<string, string>} what is searched for, without what is not asked for */
function sought() {
  const all = NAMES.map(name => [name, input(name).value]);
  return Object.fromEntries(all.filter(([, value]) => value.trim()));
}

/** @returns {boolean} whether anything is searched for */
export const searching = () => Object.keys(sought()).length > 0;

/** @param {string} story @returns {Promise<Answer>} what was found */
export const search = story => ask('search', { id: story, args: sought() });

let tagged = ''; // ID of the article whose tags are shown
let tagger = /** @type {HTMLElement?} */ (null); // the button that shows them

/** Shows the tags of an article, to be added to and taken away. @param {HTMLElement} from */
async function tags(from) {
  tagged = from.dataset.id ?? '';
  tagger = from;
  show(await ask('tags', { id: tagged }));
  tagName.value = '';
  dialog.showModal();
}

/** Appends a further piece of the list, and goes on in it. @param {HTMLElement} from */
async function more({ dataset: { id = '', value = '' } }) {
  show(await ask('more', { args: { ...sought(), page: id, next: value } }));
  one(`#more-${id} a`)?.focus();
}

/**
 * Does what needs no act of the engine.
 * @param {HTMLElement} from what was clicked
 * @param {() => void} again shows the list anew
 * @returns {boolean} whether it was one of these
 */
export function local(from, again) {
  const { op, arg, value = '' } = from.dataset;
  switch (op) {
    case 'narrow':
      input(arg).value = value;
      break;
    case 'widen':
      input(value).value = '';
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
  byID('narrow', HTMLDetailsElement).open ||= arg === 'host' || arg === 'person';
  again();
  field.focus();
  return true;
}

/** @param {() => void} again shows the list anew, when the tags have changed */
function listenToTags(again) {
  byID('tag-form', HTMLFormElement).addEventListener('submit', async event => {
    event.preventDefault();
    const tag = tagName.value.trim();
    if (!tag) return dialog.close();
    show(await ask('tag', { id: tagged, args: { tag } }));
    tagName.value = '';
    tagName.focus();
  });
  byID('tag-done', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', async () => {
    await again();
    const same = allOf(`[data-op="tags"][data-id="${tagged}"]`);
    (same.find(e => e.closest('main') === tagger?.closest('main')) ?? same[0])?.focus();
  });
}

/** @param {() => void} again shows the list anew */
export function listen(again) {
  let resting = 0; // timer
  form.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(again, RESTING);
  });
  form.addEventListener('submit', event => event.preventDefault());
  listenToTags(again);
}
