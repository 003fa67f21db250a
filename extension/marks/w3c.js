/**
 * Highlights as annotations of the W3C (Web Annotation Data Model), one a line. Those of other programs are read too.
 *
 * @typedef {import('../shared/highlights.js').Marked} Marked
 * @typedef {import('../shared/highlights.js').Quotation} Quotation
 * @typedef {import('../shared/anchor.js').Highlight} Highlight
 */
import { fields, parsed } from '../shared/highlights.js';
import { Damaged, soundArticle } from './files.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OWN = 'urn:dateline:';

/** @param {number} seconds */
const moment = seconds => new Date(seconds * 1000).toISOString();
/** @param {unknown} given @returns {number} seconds since 1970, 0 where that is none */
const seconds = given => Math.max(0, Math.floor(Date.parse(String(given)) / 1000)) || 0;

/** @param {Omit<Marked, 'highlights' | 'quotations'>} article @param {Highlight} h */
function annotation({ url, ...about }, h) {
  const { id, words: exact, before: prefix, after: suffix, start, note, tags } = h;
  const { made, changed, ink, of, nth, rival, alike } = h;
  const body = tags.map(value => ({ type: 'TextualBody', purpose: 'tagging', value }));
  return {
    id: OWN + id, type: 'Annotation', motivation: note ? 'commenting' : 'highlighting', created: moment(made),
    modified: moment(changed),
    body: note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }, ...body] : body,
    target: {
      source: url, styleClass: ink,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
    dateline: { ...about, of, nth, rival, alike },
  };
}

/** @param {Omit<Marked, 'highlights' | 'quotations'>} article @param {Quotation} q */
const quoted = ({ url, ...about }, { speaker, role, words: exact, kind, certainty }) => ({
  type: 'Annotation', motivation: 'identifying',
  body: [{ type: 'TextualBody', purpose: 'identifying', value: speaker }],
  target: { source: url, selector: [{ type: 'TextQuoteSelector', exact }] },
  dateline: { ...about, role, kind, certainty },
});

/** @param {Marked[]} articles @returns {string} */
export function toW3C(articles) {
  const items = articles.flatMap(({ highlights, quotations, ...article }) => [
    { type: 'Annotation', motivation: 'bookmarking', target: article.url, dateline: { ...article, url: undefined } },
    ...highlights.map(h => annotation(article, h)), ...quotations.map(q => quoted(article, q)),
  ]);
  const lines = items.map(item => JSON.stringify(item)).join(',\n');
  return `{"@context":"${CONTEXT}","type":"AnnotationPage","items":[\n${lines}\n]}\n`;
}

/** @param {unknown} value @returns {unknown[]} */
const listed = value => value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** @param {string} text @returns {string} what names an annotation that has no name of its own: always the same */
function nameOf(text) {
  let a = 0x811c9dc5, b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/**
 * @param {Record<string, unknown>} item
 * @param {unknown} target
 * @returns {object} the highlight that an annotation is
 */
function highlightOf(item, target) {
  const { selector, styleClass } = fields(target), selectors = listed(selector).map(fields);
  const of = (/** @type {string} */ type) => selectors.find(s => s.type === type) ?? {};
  const { exact, prefix, suffix } = of('TextQuoteSelector'), { start } = of('TextPositionSelector');
  const bodies = listed(item.body).map(fields).filter(b => typeof b.value === 'string');
  const tags = bodies.filter(b => b.purpose === 'tagging').map(b => b.value);
  const notes = bodies.filter(b => b.purpose !== 'tagging').map(b => b.value);
  const note = notes.join('\n\n') || listed(item.bodyValue).join('');
  const { of: times, nth, rival, alike } = fields(item.dateline);
  const own = typeof item.id === 'string' && item.id.startsWith(OWN) ? item.id.slice(OWN.length) : '';
  return {
    id: own || nameOf(JSON.stringify([item.id, target])), words: exact, before: prefix, after: suffix, start, note,
    tags, ink: styleClass, made: seconds(item.created), changed: seconds(item.modified ?? item.created),
    of: times, nth, rival, alike,
  };
}

/** @param {object} given @returns {object} without what is not there */
const there = given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** @param {unknown} given @returns {Marked?} an annotation, as an article with it */
function articleOf(given) {
  const item = fields(given), [target] = listed(item.target), { source = target, selector } = fields(target);
  const url = fields(source).id ?? source;
  if (!target) return null;
  const { id, title, site, day, lang, role, kind, certainty } = fields(item.dateline);
  const about = there({ id, title, site, day, lang, url });
  if (item.motivation === 'bookmarking') return soundArticle(about);
  if (item.motivation !== 'identifying') {
    return soundArticle({ ...about, highlights: [there(highlightOf(item, target))] });
  }
  const { exact: words } = fields(listed(selector)[0]), { value: speaker } = fields(listed(item.body)[0]);
  return soundArticle({ ...about, quotations: [{ speaker, role, words, kind, certainty }] });
}

/** @param {string} text @returns {number} the first line with an annotation that is damaged, or 1 */
function damagedLine(text) {
  const damaged = text.split('\n').findIndex(line =>
    /^\s*\{.*"Annotation"/.test(line) && !articleOf(parsed(line.replace(/,\s*$/, ''))));
  return Math.max(1, damaged + 1);
}

/** @param {string} text @returns {Marked[]} */
export function fromW3C(text) {
  const all = parsed(text), { items: own, first, target } = fields(all);
  if (Array.isArray(own) && !own.length) return [];
  const items = Array.isArray(all) ? all : listed(own ?? fields(first).items ?? (target && all));
  const found = items.map(articleOf);
  if (!items.length || found.includes(null)) throw new Damaged(damagedLine(text));
  const articles = /** @type {Map<string, Marked>} */ (new Map());
  for (const a of /** @type {Marked[]} */ (found)) {
    const had = articles.get(a.url);
    had?.highlights.push(...a.highlights);
    had?.quotations.push(...a.quotations);
    if (!had) articles.set(a.url, a);
  }
  return [...articles.values()];
}
