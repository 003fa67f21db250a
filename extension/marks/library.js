// What is marked in the whole library: a list to look through, files to take along and to read again.
import { hit, make } from '../shared/elements.js';
import { articlesOf, lineOf } from '../shared/highlights.js';
import { announce, count, say } from '../shared/words.js';
import { Damaged, FORMATS, read } from './files.js';
import { save } from './save.js';

/** @typedef {import('../shared/highlights.js').Marked} Marked */
/** @typedef {import('../shared/anchor.js').Highlight} Highlight */
/** @typedef {typeof import('../shared/ask.js').ask} Ask */

const SHOWN = 300; // highlights at once
const LONGEST = 1000; // letters of a note that are shown
const BIGGEST = 1 << 27; // bytes of a file that is read

/**
 * @param {Ask} ask
 * @param {boolean} files whether the articles in which somebody speaks are wanted too
 * @returns {Promise<Marked[]>}
 */
async function gather(ask, files = false) {
  const all = [];
  for (let from = /** @type {string | undefined} */ (''); from !== undefined;) {
    const { lines = '', next, problem } = await ask('highlighted', { args: { from, files } });
    if (problem) throw new Error(problem);
    all.push(...articlesOf(lines));
    from = next || undefined;
  }
  const last = (/** @type {Marked} */ a) => Math.max(0, ...a.highlights.map(h => h.changed));
  return all.filter(a => a.highlights.length + a.quotations.length).sort((a, b) => last(b) - last(a));
}

/** @param {Marked} a @param {Highlight} h */
function item(a, h) {
  const words = make('a', { className: 'mark-words', dir: 'auto', textContent: h.words.slice(0, LONGEST) });
  words.href = `../reader/reader.html?mark=${encodeURIComponent(h.id)}#${encodeURIComponent(a.id)}`;
  words.dataset.ink = h.ink;
  const li = make('li', { className: 'mark-item' }, words), tags = h.tags.map(tag => `#${tag}`).join(' ');
  const note = h.note.slice(0, LONGEST);
  if (note) li.append(make('p', { className: 'mark-note-words', dir: 'auto', textContent: note }));
  if (tags) li.append(make('p', { className: 'mark-tags', dir: 'auto', textContent: tags }));
  return li;
}

/** @param {Marked[]} articles @param {string} sought @param {HTMLElement} list */
function draw(articles, sought, list) {
  const folded = sought.trim().toLowerCase();
  const fits = (/** @type {Marked} */ a, /** @type {Highlight} */ h) =>
    !folded || [a.title, a.site, h.words, h.note, ...h.tags].some(text => text.toLowerCase().includes(folded));
  let left = SHOWN, all = 0;
  list.replaceChildren();
  for (const a of articles) {
    const found = a.highlights.filter(h => fits(a, h));
    all += found.length;
    if (!found.length || left <= 0) continue;
    const title = make('a', { href: `../reader/reader.html#${encodeURIComponent(a.id)}` });
    const about = make('p', { className: 'mark-tags', textContent: [a.site, a.day].filter(Boolean).join(', ') });
    title.textContent = a.title || a.url;
    const items = make('ol', { className: 'mark-list' }, ...found.slice(0, left).map(h => item(a, h)));
    list.append(make('section', { className: 'mark-article' }, make('h2', { dir: 'auto' }, title), about, items));
    left -= found.length;
  }
  return all;
}

/**
 * Reads a file, and adds what is in it to the articles of the library.
 * @param {Ask} ask
 * @param {File} file
 * @returns {Promise<string>} what was done, in words
 */
async function take(ask, file) {
  let articles;
  try {
    if (file.size > BIGGEST) throw new Damaged(1);
    articles = read(await file.text());
  } catch (error) {
    if (error instanceof Damaged) return say('marks_fault', error.line);
    throw error;
  }
  let fresh = 0, away = 0;
  const now = Math.floor(Date.now() / 1000);
  for (const { url, highlights } of articles.filter(a => a.highlights.length)) {
    const lines = highlights.map(h => lineOf({ ...h, changed: h.changed || now }));
    const answer = await ask('highlights-in', { args: { lines: [url, ...lines].join('\n') } });
    if (answer.problem === 'problem_unknown') away += highlights.length;
    else if (answer.problem) return say(answer.problem);
    else fresh += answer.count ?? 0;
  }
  return [count('marks_added', fresh), away ? count('marks_away', away) : ''].filter(Boolean).join(' ');
}

/** @returns {HTMLElement} what is done with all of them */
function tools() {
  const formats = make('select', { className: 'field', id: 'marks-format', ariaLabel: say('marks_export') });
  for (const [value, { name }] of Object.entries(FORMATS)) formats.append(make('option', { value, textContent: name }));
  const quotations = make('input', { type: 'checkbox', id: 'marks-quotations' });
  const chooser = make('input', { type: 'file', id: 'marks-file', accept: '.json,.jsonld,.csv,.md' });
  const box = make('div', { className: 'mark-tools' });
  box.append(
    make('p', { className: 'actions' }, formats,
      make('button', { type: 'button', id: 'marks-export', className: 'button', textContent: say('marks_export') })),
    make('p', {}, make('label', {}, quotations, new Text(` ${say('marks_quotations')}`))),
    make('p', {}, make('label', { htmlFor: 'marks-file', textContent: `${say('marks_import')} ` }), chooser),
    make('p', { id: 'marks-said', role: 'status' }),
  );
  return box;
}

/** Shows what is marked in the library. @param {HTMLElement} main @param {Ask} ask */
export async function show(main, ask) {
  const sheet = make('link', { rel: 'stylesheet', href: '../reader/highlight.css' });
  if (!document.querySelector(`link[href="${sheet.getAttribute('href')}"]`)) document.head.append(sheet);
  let articles = await gather(ask);
  const field = make('input', { type: 'search', className: 'field', id: 'marks-search', autocomplete: 'off' });
  const list = make('div', { id: 'marks-list' }), tally = make('p', { className: 'mark-tags', id: 'marks-count' });
  const again = () => {
    const n = draw(articles, field.value, list);
    tally.textContent = articles.length ? count('highlights', n) : say('marks_library_none');
  };
  main.replaceChildren(
    make('h1', { textContent: say('marks_library') }), tools(),
    make('label', { className: 'search-label', htmlFor: 'marks-search', textContent: say('marks_search') }), field,
    tally, list,
  );
  again();
  const tell = (/** @type {string} */ words) => {
    const said = main.querySelector('#marks-said');
    if (said) said.textContent = words;
    announce(words);
  };
  field.addEventListener('input', again);
  main.querySelector('#marks-export')?.addEventListener('click', async () => {
    const format = /** @type {HTMLSelectElement} */ (main.querySelector('#marks-format')).value;
    const all = /** @type {HTMLInputElement} */ (main.querySelector('#marks-quotations')).checked;
    save(/** @type {import('./files.js').Format} */ (format), all ? await gather(ask, true) : articles);
  });
  main.querySelector('#marks-file')?.addEventListener('change', async event => {
    const chooser = hit(event, 'input'), file = /** @type {HTMLInputElement} */ (chooser).files?.[0];
    if (!file) return;
    tell(await take(ask, file));
    /** @type {HTMLInputElement} */ (chooser).value = '';
    articles = await gather(ask);
    again();
  });
}
