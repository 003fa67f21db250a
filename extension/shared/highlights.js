// Highlights as the engine keeps them (wasm/app/highlight.go): one a line, "ID CHANGED JSON", after a line with their
// article.
import { INKS, MAX_WORDS } from './anchor.js';

/** @typedef {import('./anchor.js').Highlight} Highlight */
/**
 * @typedef {{speaker: string, role: string, words: string, kind: string, certainty: string}} Quotation
 * @typedef {{id: string, url: string, title: string, site: string, day: string, lang: string, highlights: Highlight[],
 *   quotations: Quotation[]}} Marked an article with what is marked and said in it
 */

export const MAX_NOTE = 1 << 20; // units of UTF-16
const MAX_TAGS = 100, MAX_TAG = 100, MAX_CONTEXT = 256;

const ID = /^[\w-]{1,40}$/;

/** @param {unknown} value @returns {value is string} */
const isString = value => typeof value === 'string';

/** @param {unknown} value @returns {value is number} */
const isWhole = value => Number.isSafeInteger(value);

/** @param {unknown[]} tags @returns {string[]} tags in order, each once, with single spaces */
export function tidyTags(tags) {
  const tidy = tags.filter(isString).map(tag => tag.replace(/\s+/g, ' ').trim().slice(0, MAX_TAG)).filter(Boolean);
  return [...new Set(tidy)].sort().slice(0, MAX_TAGS);
}

/** @param {unknown} given @returns {Record<string, unknown>} its own fields, none where it is no object */
export const fields = given => given && typeof given === 'object' ? { ...given } : {};

/** @type {Record<string, (value: unknown) => boolean>} what each field of a highlight must be */
const FIELDS = {
  id: value => isString(value) && ID.test(value),
  words: value => isString(value) && value !== '' && value.length <= MAX_WORDS,
  before: value => isString(value) && value.length <= MAX_CONTEXT,
  after: value => isString(value) && value.length <= MAX_CONTEXT,
  ink: value => isString(value) && INKS.includes(value),
  note: value => isString(value) && value.length <= MAX_NOTE,
  tags: value => Array.isArray(value) && value.every(isString),
  rival: value => isWhole(value) && value >= -1,
};
for (const name of ['start', 'made', 'changed', 'of', 'nth', 'alike']) {
  FIELDS[name] = value => isWhole(value) && value >= 0;
}

/** @type {Highlight} what a field is that another program has left out */
const LEFT_OUT = {
  id: '', words: '', before: '', after: '', start: 0, ink: INKS[0], note: '', tags: [], made: 0, changed: 0,
  of: 0, nth: 0, rival: -1, alike: 0,
};

/**
 * @param {unknown} given what may be a highlight: it comes from a file, or from a library that was damaged
 * @returns {Highlight?} the highlight that it is, with nothing else in it
 */
export function sound(given) {
  if (!given || typeof given !== 'object') return null;
  const from = /** @type {Record<string, unknown>} */ ({ ...LEFT_OUT, ...fields(given) });
  const own = Object.keys(LEFT_OUT).map(name => /** @type {const} */ ([name, from[name]]));
  if (own.some(([name, value]) => !FIELDS[name](value))) return null;
  const h = /** @type {Highlight} */ (/** @type {unknown} */ (Object.fromEntries(own)));
  return h.nth <= h.of ? { ...h, tags: tidyTags(h.tags) } : null;
}

/** @param {string} line @returns {unknown} what a line of JSON holds, undefined where it holds nothing */
export function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @param {unknown[]} list @returns {Marked | Quotation} an article, or what somebody says in the one before */
function heading(list) {
  const [a = '', b = '', c = '', d = '', e = '', lang = ''] = list.map(String);
  if (list.length > 5) return { id: a, url: b, title: c, site: d, day: e, lang, highlights: [], quotations: [] };
  return { speaker: a, role: b, words: c, kind: d, certainty: e };
}

/** @param {string} lines @returns {Marked[]} the articles in them. What is damaged is left out */
export function articlesOf(lines) {
  const articles = /** @type {Marked[]} */ ([]);
  for (const line of lines.split('\n')) {
    const last = articles.at(-1), list = line.startsWith('[') && parsed(line);
    if (Array.isArray(list)) {
      const it = heading(list);
      if ('url' in it) articles.push(it);
      else last?.quotations.push(it);
      continue;
    }
    const h = sound(parsed(line.slice(line.indexOf('{'))));
    if (h) last?.highlights.push(h);
  }
  return articles;
}

/** @param {Highlight} h @returns {string} */
export const lineOf = h => `${h.id} ${h.changed} ${JSON.stringify(h)}`;

/** @param {string} id @param {number} when @returns {string} what takes a highlight away */
export const removal = (id, when) => `${id} ${when}`;
