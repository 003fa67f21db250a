// An EPUB 3: chapters, a table of contents from their outlines, and the pictures that were kept.
import { Zip } from '../backup/zip.js';
import { uuid } from '../shared/uuid.js';
import { say } from '../shared/words.js';
import { BOOK } from './style.js';
import { clean, element, escape, web } from './xml.js';

/** @typedef {import('./chapter.js').Chapter} Chapter @typedef {import('./chapter.js').Entry} Entry */

/**
 * @typedef {object} Book
 * @property {string} title
 * @property {string} lang
 * @property {string} dir
 * @property {string[]} authors
 * @property {string} publisher
 * @property {string} source address
 * @property {string} date day of publication
 * @property {Chapter[]} chapters
 * @property {Map<string, Blob>} pictures by their names in the book
 */

const HTML = 'http://www.w3.org/1999/xhtml', OPS = 'http://www.idpf.org/2007/ops';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** @param {string} tag @returns {string} a language that readers of books know, or the word for an unknown one */
export function language(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** @param {number} n @returns {string} the file of a chapter */
export const chapterName = n => `chapter-${n + 1}.xhtml`;

/** @param {{lang: string, dir: string, title: string}} of @param {string} body */
function page({ lang, dir, title }, body) {
  const code = language(lang), attributes = { xmlns: HTML, 'xmlns:epub': OPS, lang: code, 'xml:lang': code, dir };
  const head = element('head', {}, element('meta', { charset: 'UTF-8' }) +
    element('title', {}, escape(title.trim() || say('untitled'))) +
    element('link', { rel: 'stylesheet', href: 'style.css' }));
  return `${XML}<!DOCTYPE html>\n${element('html', attributes, `${head}\n${element('body', {}, `\n${body}\n`)}`)}\n`;
}

/** @param {Entry[]} entries @param {string} file @returns {string} */
function list(entries, file) {
  if (!entries.length) return '';
  const item = (/** @type {Entry} */ { label, id, items }) =>
    element('li', {}, element('a', { href: id ? `${file}#${id}` : file }, escape(label.trim())) + list(items, file));
  return element('ol', {}, entries.map(item).join('\n'));
}

/** @param {Book} book */
function contents({ title, lang, dir, chapters }) {
  const items = chapters.map((chapter, n) => {
    const code = language(chapter.lang), file = chapterName(n);
    const link = element('a', { href: file }, escape(chapter.title.trim() || say('untitled')));
    return element('li', { lang: code, 'xml:lang': code }, link + list(chapter.outline, file));
  });
  const inside = element('h1', {}, escape(say('outline'))) + element('ol', {}, items.join('\n'));
  return page({ title, lang, dir }, element('nav', { 'epub:type': 'toc', role: 'doc-toc' }, inside));
}

/** A field of Dublin Core, unless it is empty. @param {string} name @param {string} value @param {string} [id] */
function dc(name, value, id) {
  const words = clean(value).trim();
  return words && `${element(`dc:${name}`, { id }, escape(words))}\n`;
}

/** @param {Book} book @param {Date} now */
function metadata({ title, lang, authors, publisher, source, date }, now) {
  const fields = [
    dc('identifier', `urn:uuid:${uuid()}`, 'book-id'), dc('title', clean(title).trim() || say('untitled')),
    dc('language', language(lang)), ...authors.map(name => dc('creator', name)), dc('publisher', publisher),
    dc('source', web(source)), dc('date', /^\d{4}-\d\d-\d\d$/.test(date) ? date : ''),
    `<meta property="dcterms:modified">${now.toISOString().slice(0, 19)}Z</meta>\n`,
  ];
  return element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, `\n${fields.join('')}`);
}

/** @param {string} id @param {string} href @param {string} type @param {string} [properties] */
const item = (id, href, type, properties) => element('item', { id, href, 'media-type': type, properties });

/** @param {Book} book @param {Date} now */
function opf(book, now) {
  const { lang, dir, chapters, pictures } = book;
  const manifest = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'), item('style', 'style.css', 'text/css'),
    ...chapters.map((_, n) => item(`c${n + 1}`, chapterName(n), 'application/xhtml+xml')),
    ...[...pictures].map(([name, { type }], n) => item(`p${n + 1}`, name, type)),
  ];
  const spine = chapters.map((_, n) => element('itemref', { idref: `c${n + 1}` }));
  const parts = [
    metadata(book, now), element('manifest', {}, manifest.join('\n')),
    element('spine', { 'page-progression-direction': dir === 'rtl' ? 'rtl' : 'ltr' }, spine.join('\n')),
  ];
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book-id', 'xml:lang': language(lang),
  };
  return `${XML}${element('package', attributes, `\n${parts.join('\n')}\n`)}\n`;
}

const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** @param {Book} book @param {Date} [now] @returns {Promise<Blob>} */
export async function epub(book, now = new Date()) {
  const zip = new Zip();
  /** @param {string} name @param {string | Uint8Array<ArrayBuffer>} content */
  const add = async (name, content, stored = false) => {
    const file = zip.file(name, { stored });
    await file.write(content);
    await file.close();
  };
  await add('mimetype', 'application/epub+zip', true); // first and as it is: a reader looks for it at its place
  await add('META-INF/container.xml', CONTAINER);
  await add('book/book.opf', opf(book, now));
  await add('book/nav.xhtml', contents(book));
  await add('book/style.css', BOOK);
  for (const [n, chapter] of book.chapters.entries()) await add(`book/${chapterName(n)}`, page(chapter, chapter.body));
  for (const [name, blob] of book.pictures) await add(`book/${name}`, new Uint8Array(await blob.arrayBuffer()), true);
  return new Blob([zip.blob()], { type: 'application/epub+zip' });
}
