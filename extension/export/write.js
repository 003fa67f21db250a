/**
 * What is written into a file: one article, or a story with its timeline and all its articles.
 * Everything comes from the view that is shown, which is safe, and from the engine's "document".
 */
import { one } from '../shared/elements.js';
import { sanitizer } from '../shared/sanitizer.js';
import { chapterName, epub } from './book.js';
import { article, timeline } from './chapter.js';
import { fileName } from './name.js';
import { html } from './page.js';
import { picturesOf } from './pictures.js';

/**
 * @typedef {typeof import('../shared/ask.js').ask} Ask the page's own: in a frame it holds the token
 * @typedef {import('./chapter.js').Facts} Facts
 * @typedef {{view: ParentNode, facts: Facts, markdown: string}} Piece an article
 * @typedef {{title: string, pieces: Piece[], main?: Element, ids: string[]}} Work main: the timeline, ids: of articles
 * @typedef {'epub' | 'html' | 'md'} Format
 */

/** A request that the engine refused. */
export class Refused extends Error {}

/** @param {Answer} answer @returns {Answer} */
function well(answer) {
  if (answer.problem) throw new Refused(answer.problem);
  return answer;
}

/** @param {Ask} ask @param {ParentNode} view @param {string} [id] @returns {Promise<Piece>} */
async function piece(ask, view, id) {
  const { lines = '{}', files = [] } = well(await ask('document', { id }));
  return { view, facts: JSON.parse(lines), markdown: files[0]?.text ?? '' };
}

/** @param {Ask} ask @param {ParentNode} view @returns {Promise<Work>} the article of the reader view */
export async function ofArticle(ask, view) {
  const only = await piece(ask, view);
  return { title: one('.story-head h1', view)?.textContent ?? only.facts.title, pieces: [only], ids: [] };
}

/**
 * @param {Ask} ask
 * @param {Element} main the timeline of the library page
 * @param {(done: number, all: number) => boolean} tell returns whether to go on
 * @returns {Promise<Work?>} null when it was given up
 */
export async function ofStory(ask, main, tell) {
  const found = main.querySelectorAll('.entry a[href*="reader/reader.html#"]');
  const links = /** @type {HTMLAnchorElement[]} */ ([...found]);
  const ids = [...new Set(links.map(link => decodeURIComponent(link.hash.slice(1))))].reverse(); // the newest is on top
  const pieces = [];
  for (const [n, id] of ids.entries()) {
    if (!tell(n, ids.length)) return null;
    const { views = [] } = well(await ask('open', { id }));
    const apart = document.implementation.createHTMLDocument('').body; // without a window: nothing loads
    apart.setHTML(views[0]?.html ?? '', { sanitizer });
    pieces.push(await piece(ask, apart, id));
  }
  return { title: one('h1', main)?.textContent ?? '', pieces, main, ids };
}

/** @param {Work} work @returns {Omit<import('./book.js').Book, 'chapters' | 'pictures'>} */
function about({ title, pieces, main }) {
  const [{ facts }] = pieces, root = document.documentElement;
  const days = pieces.map(p => p.facts.published).filter(Boolean).sort();
  const authors = [...new Set(pieces.flatMap(p => p.facts.authors.split('\n').filter(Boolean)))];
  if (main) {
    return { title, lang: root.lang, dir: root.dir, authors, publisher: '', source: '', date: days.at(-1) ?? '' };
  }
  const dir = facts.dir === 'rtl' ? 'rtl' : 'ltr';
  return { title, lang: facts.lang, dir, authors, publisher: facts.site, source: facts.url, date: facts.published };
}

/** @param {Work} work @returns {Promise<Blob>} */
async function asBook(work) {
  const { names, blobs } = await picturesOf(work.pieces.map(p => p.view));
  const form = { book: true, picture: (/** @type {string} */ address) => names.get(address) ?? '' };
  const chapters = work.pieces.map(({ view, facts }) => article(view, facts, form)), first = work.main ? 1 : 0;
  const leads = (/** @type {string} */ id) => work.ids.includes(id) ? chapterName(work.ids.indexOf(id) + first) : '';
  if (work.main) chapters.unshift(timeline(work.main, form, leads));
  return epub({ ...about(work), chapters, pictures: blobs });
}

/** @param {Work} work @returns {Blob} */
function asPage(work) {
  const picture = (/** @type {string} */ address) => address.startsWith('data:image/') ? address : '';
  const chapters = work.pieces.map(({ view, facts }, n) => {
    const prefix = work.main ? `a${n + 1}-` : '', chapter = article(view, facts, { prefix, picture });
    return work.main ? { ...chapter, body: `<div id="a${n + 1}">${chapter.body}</div>` } : chapter;
  });
  const leads = (/** @type {string} */ id) => work.ids.includes(id) ? `#a${work.ids.indexOf(id) + 1}` : '';
  if (work.main) chapters.unshift(timeline(work.main, { prefix: 't-', picture }, leads));
  return new Blob([html({ ...about(work), chapters })], { type: 'text/html' });
}

/** @param {Work} work @returns {Blob} */
const asMarkdown = ({ pieces }) => new Blob([pieces.map(p => p.markdown).join('\n---\n\n')], { type: 'text/markdown' });

const WRITERS = { epub: asBook, html: asPage, md: asMarkdown };

/** @param {Work} work @param {Format} format @returns {Promise<File>} */
export async function write(work, format) {
  const blob = await WRITERS[format](work);
  return new File([blob], fileName(work.title, format, work.main ? 'timeline' : 'article'), { type: blob.type });
}
