/**
 * Highlights as a text to read: the words as quotations, the notes under them. Each has a comment, which no reader of
 * Markdown shows, with what is needed to take it back.
 *
 * @typedef {import('../shared/highlights.js').Marked} Marked
 */
import { parsed } from '../shared/highlights.js';
import { Damaged, soundArticle } from './files.js';

/** @param {string} text @returns {string} nothing of it is a mark, a link or an element */
const plain = text => text.replace(/[\\`*_{}[\]()#+\-.!|<>&~=:"^$@/]/g, '\\$&').replace(/\s+/g, ' ').trim();

/** @param {unknown} value @returns {string} JSON that ends no comment */
const hidden = value => JSON.stringify(value).replace(/[<>]|--/g, found =>
  [...found].map(c => `\\u00${c.charCodeAt(0).toString(16)}`).join(''));

/** @param {string} text @returns {string} lines that are paragraphs */
const lines = text => text.split('\n').map(plain).filter(Boolean).join('\n\n');

/** @param {Marked} article */
function head({ id, url, title, site, day, lang }) {
  const article = { id, url, title, site, day, lang };
  const open = url.toWellFormed().replace(/^(https?:\/\/)[^/?#\\]*@/i, '$1'); // without a user's name and password
  const address = encodeURI(open).replace(/[()<>\\]/g, c => `%${c.charCodeAt(0).toString(16)}`);
  const about = [site, day].filter(Boolean).map(plain).join(', ');
  return [`# [${plain(title) || plain(open)}](<${address}>)`, about, `<!-- dateline-article ${hidden(article)} -->`];
}

/** @param {Marked[]} articles @returns {string} */
export function toMarkdown(articles) {
  const out = [];
  for (const article of articles) {
    out.push(...head(article));
    for (const h of article.highlights) {
      out.push(h.words.split('\n').map(line => `> ${plain(line)}`).join('\n>\n'));
      out.push(lines(h.note), h.tags.map(tag => `\\#${plain(tag)}`).join(' '));
      out.push(`<!-- dateline-highlight ${hidden(h)} -->`);
    }
    for (const q of article.quotations) {
      out.push(`- “${plain(q.words)}” — ${[q.speaker, q.role].filter(Boolean).map(plain).join(', ')}`);
      out.push(`<!-- dateline-quotation ${hidden(q)} -->`);
    }
  }
  return `${out.filter(Boolean).join('\n\n')}\n`;
}

/** @param {string} text @returns {Marked[]} */
export function fromMarkdown(text) {
  const articles = /** @type {Marked[]} */ ([]);
  text.split('\n').forEach((line, i) => {
    const comment = /^<!-- dateline-(\w+) ([^\n]*?) *-->\s*$/.exec(line);
    if (!comment && !line.startsWith('<!-- dateline-')) return;
    const [, kind = '', json = ''] = comment ?? [], value = parsed(json), last = articles.at(-1);
    const part = { article: value, highlight: { ...last, highlights: [value], quotations: [] },
      quotation: { ...last, highlights: [], quotations: [value] } }[kind];
    const found = value ? soundArticle(part) : null;
    if (!found || (kind !== 'article' && !last)) throw new Damaged(i + 1);
    if (kind === 'article') articles.push(found);
    last?.highlights.push(...kind === 'highlight' ? found.highlights : []);
    last?.quotations.push(...kind === 'quotation' ? found.quotations : []);
  });
  return articles;
}
