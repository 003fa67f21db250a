/**
 * Highlights as a table. No cell of it runs as a formula, in whatever way a spreadsheet cuts its cells: what would
 * begin one has an apostrophe before it, which is taken away again when the table is read.
 *
 * @typedef {import('../shared/highlights.js').Marked} Marked
 */
import { Damaged, soundArticle } from './files.js';

const ARTICLE = ['url', 'title', 'site', 'day', 'lang', 'article'];
const NUMBERS = new Set(['made', 'changed', 'start', 'of', 'nth', 'rival', 'alike']);
const WORDS = ['words', 'note', 'tags', 'ink', 'id', 'before', 'after', ...NUMBERS];
const SAID = ['speaker', 'role', 'kind', 'certainty'];
const HEAD = ['row', ...ARTICLE, ...WORDS, ...SAID];

// What begins a formula, alone or where a spreadsheet may cut a cell.
const BEGINS = /(^|[\n\r;\t|])([\s"]*)('*[=+\-@＝＋－＠])/g;
const GUARDED = /(^|[\n\r;\t|])([\s"]*)'('*[=+\-@＝＋－＠])/g;

/** @param {string} text */
const guard = text => text.replace(BEGINS, '$1$2\'$3');
/** @param {string} text */
const bare = text => text.replace(GUARDED, '$1$2$3');

/** @param {unknown} value */
const cell = value => `"${guard(String(value)).replaceAll('"', '""')}"`;

/** @param {Record<string, unknown>} row */
const line = row => HEAD.map(name => cell(row[name] ?? '')).join(',');

/** @param {Marked[]} articles @returns {string} */
export function toCSV(articles) {
  const rows = [HEAD.map(name => `"${name}"`).join(',')];
  for (const { highlights, quotations, id, ...about } of articles) {
    const article = { ...about, article: id };
    rows.push(line({ row: 'article', ...article }));
    for (const h of highlights) rows.push(line({ row: 'highlight', ...article, ...h, tags: JSON.stringify(h.tags) }));
    for (const q of quotations) rows.push(line({ row: 'quotation', ...article, ...q }));
  }
  return `${rows.join('\r\n')}\r\n`;
}

/**
 * Cuts a table into cells.
 * @param {string} text
 * @returns {Generator<{cells: string[], line: number}>} the rows, and the lines in which they begin
 */
function* rowsOf(text) {
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  let row = /** @type {string[]} */ ([]), number = 1, began = 1;
  while (cells.lastIndex < text.length) {
    const found = cells.exec(text);
    if (!found) throw new Damaged(number);
    const [all, value, end] = found;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    number += all.split('\n').length - 1;
    if (end === ',') continue;
    yield { cells: row, line: began };
    [row, began] = [[], number];
  }
}

/** @param {string[]} head @param {string[]} cells @returns {Record<string, string | number | undefined>} */
function named(head, cells) {
  const row = /** @type {Record<string, string | number | undefined>} */ ({});
  head.forEach((name, i) => {
    const value = bare(cells[i] ?? '');
    if (NUMBERS.has(name)) row[name] = value === '' ? undefined : Number(value);
    else row[name] = value;
  });
  return row;
}

/** @param {string} text @returns {unknown} a list of tags, or what is none */
function tagsOf(text) {
  try {
    return JSON.parse(text || '[]');
  } catch {
    return text.split(',');
  }
}

/** @param {string} text @returns {Marked[]} */
export function fromCSV(text) {
  const articles = /** @type {Map<string, Marked>} */ (new Map());
  let head = /** @type {string[]?} */ (null);
  for (const { cells, line: at } of rowsOf(text)) {
    if (!head) {
      head = cells;
      if (!head.includes('url') || !head.includes('words')) throw new Damaged(1);
      continue;
    }
    if (cells.length === 1 && !cells[0]) continue;
    const { row = 'highlight', article: id = '', tags = '', ...rest } = named(head, cells);
    const found = soundArticle({
      ...rest, id, highlights: row === 'highlight' ? [{ ...rest, id: rest.id, tags: tagsOf(String(tags)) }] : [],
      quotations: row === 'quotation' ? [rest] : [],
    });
    if (!found || cells.length !== head.length) throw new Damaged(at);
    const there = articles.get(found.url);
    if (!there) articles.set(found.url, found);
    else {
      there.highlights.push(...found.highlights);
      there.quotations.push(...found.quotations);
    }
  }
  if (!head) throw new Damaged(1);
  return [...articles.values()];
}
