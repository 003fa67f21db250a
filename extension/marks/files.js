/**
 * Highlights, notes and quotations as files, and back: what is written is read equal. A file that is damaged names its
 * line and gives nothing.
 *
 * @typedef {import('../shared/highlights.js').Marked} Marked
 * @typedef {import('../shared/highlights.js').Quotation} Quotation
 * @typedef {import('../shared/anchor.js').Highlight} Highlight
 * @typedef {'markdown' | 'json' | 'csv' | 'w3c'} Format
 */
import { fields, parsed, sound } from '../shared/highlights.js';
import { fromCSV, toCSV } from './csv.js';
import { fromMarkdown, toMarkdown } from './markdown.js';
import { fromW3C, toW3C } from './w3c.js';

/** A file that cannot be read, and the line in which the fault is. */
export class Damaged extends Error {
  /** @param {number} line from 1 */
  constructor(line) {
    super(`line ${line}`);
    this.line = line;
  }
}

/** @type {Record<Format, {name: string, ending: string, type: string}>} */
export const FORMATS = {
  markdown: { name: 'Markdown', ending: 'md', type: 'text/markdown' },
  json: { name: 'JSON', ending: 'json', type: 'application/json' },
  csv: { name: 'CSV', ending: 'csv', type: 'text/csv' },
  w3c: { name: 'W3C Web Annotation', ending: 'jsonld', type: 'application/ld+json' },
};

/** @param {Marked[]} articles @returns {string} one article a line */
const toJSON = articles =>
  `{"format":"dateline-highlights","version":1,"articles":[\n${articles.map(a => JSON.stringify(a)).join(',\n')}\n]}\n`;

/** @param {Format} format @param {Marked[]} articles @returns {string} a file */
export function write(format, articles) {
  return { markdown: toMarkdown, json: toJSON, csv: toCSV, w3c: toW3C }[format](articles);
}

const isText = (/** @type {unknown} */ value) => typeof value === 'string';

/** @param {unknown} given @returns {Quotation?} what may be a quotation */
export function soundQuotation(given) {
  const { speaker, role, words, kind, certainty } = fields(given), own = { speaker, role, words, kind, certainty };
  return Object.values(own).every(isText) ? /** @type {Quotation} */ (own) : null;
}

/** @param {unknown} given @returns {Marked?} what may be an article, null where a part of it is damaged */
export function soundArticle(given) {
  const { id = '', url, title = '', site = '', day = '', lang = '', highlights = [], quotations = [] } = fields(given);
  if (![id, url, title, site, day, lang].every(isText) || !/^https?:\/\/./.test(String(url))) return null;
  if (!Array.isArray(highlights) || !Array.isArray(quotations)) return null;
  const own = highlights.map(sound), said = quotations.map(soundQuotation);
  if (own.includes(null) || said.includes(null)) return null;
  return /** @type {Marked} */ ({ id, url, title, site, day, lang, highlights: own, quotations: said });
}

/** @param {string} text @returns {Marked[]} */
function fromJSON(text) {
  const { articles } = fields(parsed(text)), own = Array.isArray(articles) ? articles.map(soundArticle) : [null];
  if (!own.includes(null)) return /** @type {Marked[]} */ (own);
  const lines = text.split('\n');
  const damaged = lines.findIndex(line => line.startsWith('{"id"') && !soundArticle(parsed(line.replace(/,$/, ''))));
  throw new Damaged(Math.max(1, damaged + 1));
}

/** @param {string} file @returns {Marked[]} what is in a file of any of the formats */
export function read(file) {
  const text = file.replace(/^\ufeff/, '');
  if (/^\s*[{[]/.test(text)) return text.includes('"dateline-highlights"') ? fromJSON(text) : fromW3C(text);
  return text.includes('<!-- dateline-') ? fromMarkdown(text) : fromCSV(text);
}
