// The chapters of a file: an article as the reader view shows it, or the timeline of a story.
import { one } from '../shared/elements.js';
import { say } from '../shared/words.js';
import { Tree } from './tree.js';
import { element, escape, web } from './xml.js';

/**
 * @typedef {{url: string, title: string, site: string, lang: string, dir: string, published: string,
 *   publishedTime: string, updated: string, authors: string}} Facts of an article, as "document" gives them
 * @typedef {{label: string, id: string, items: Entry[]}} Entry of an outline
 * @typedef {{title: string, lang: string, dir: string, body: string, outline: Entry[]}} Chapter
 * @typedef {Pick<import('./tree.js').Way, 'prefix' | 'book' | 'picture'>} Form
 */

/** @param {string} alt */
const instead = alt => alt ? say('export_picture_of', alt) : say('export_picture');

/** @param {ParentNode} view @returns {(voice: string) => string} name and role, as the panel of speakers has them */
function cast(view) {
  const lines = new Map([...view.querySelectorAll('#speakers .speaker')].map(line => {
    const words = (/** @type {string} */ of) => one(of, line)?.textContent ?? '';
    const voice = one('.speaker-name', line)?.dataset.value ?? '';
    return [voice, { name: words('.speaker-name bdi'), role: words('.speaker-role') }];
  }));
  const introduced = new Set();
  return voice => {
    const { name, role } = lines.get(voice) ?? { name: '', role: '' };
    if (!name || !role || introduced.has(voice)) return escape(name);
    introduced.add(voice);
    return `${escape(name)}${escape(say('list_comma'))}${element('span', { class: 'role' }, escape(role))}`;
  };
}

/** @param {Element | null | undefined} list of the outline @param {Tree} tree @returns {Entry[]} */
function outline(list, tree) {
  return [...list?.children ?? []].flatMap(item => {
    const link = item.querySelector(':scope > a'), items = outline(item.querySelector(':scope > ol'), tree);
    const label = link?.querySelector('.outline-name')?.textContent?.trim() ?? '';
    const id = tree.place(link?.getAttribute('href')?.slice(1) ?? '');
    return label && id ? [{ label, id, items }] : items;
  });
}

/** @param {Facts} facts @returns {string} where the article comes from */
function source({ site, url }) {
  const href = web(url), address = href && element('a', { href }, escape(href));
  const parts = [site && element('bdi', {}, escape(site)), address].filter(Boolean);
  return parts.length ? element('p', { class: 'source' }, parts.join(' · ')) : '';
}

/**
 * @param {ParentNode} view the reader view
 * @param {Facts} facts
 * @param {Form} form
 * @returns {Chapter}
 */
export function article(view, facts, form) {
  const story = one('.story > article', view);
  if (!story) throw new Error('no article is shown');
  const tree = new Tree(story, { ...form, link: web, instead, voice: cast(view) });
  const body = [...story.children].map(child =>
    child.matches('.story-head') ? tree.write(child) + source(facts) : tree.write(child));
  const dir = facts.dir === 'rtl' ? 'rtl' : 'ltr';
  const title = one('.story-head h1', view)?.textContent || facts.title;
  const entries = outline(one('#outline .outline-items', view), tree);
  return { title, lang: facts.lang, dir, body: body.join('\n'), outline: entries };
}

/**
 * @param {Element} main the timeline of the library page
 * @param {Form} form
 * @param {(article: string) => string} chapter what leads to the chapter of an article, by its ID
 * @returns {Chapter}
 */
export function timeline(main, form, chapter) {
  const link = (/** @type {string} */ address) => {
    const [, id] = address.match(/reader\.html#(.+)$/) ?? [];
    return id ? chapter(decodeURIComponent(id)) : web(address);
  };
  const tree = new Tree(main, { ...form, link, instead, voice: () => '' });
  const root = document.documentElement;
  const title = one('h1', main)?.textContent ?? '';
  return { title, lang: root.lang, dir: root.dir || 'ltr', body: tree.inside(main), outline: [] };
}
