// The sheet that saves what is shown as a file. It is made when it is first asked for.
import { say } from '../shared/words.js';
import { dialog, make } from './sheets.js';
import { ofArticle, ofStory, Refused, write } from './write.js';

/**
 * @typedef {import('./write.js').Ask} Ask
 * @typedef {import('./write.js').Format} Format
 * @typedef {import('./write.js').Work} Work
 */

const KEPT = 60_000; // milliseconds that the written file can be fetched
const FORMATS = [
  { value: 'epub', name: 'export_epub', help: 'export_epub_help' },
  { value: 'html', name: 'export_html', help: 'export_html_help' },
  { value: 'md', name: 'export_md', help: 'export_md_help' },
];

/** @param {File} file */
function download(file) {
  const link = make('a', { href: URL.createObjectURL(file), download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** @param {string} heading */
function build(heading) {
  const said = make('p', { className: 'row-help', id: 'export-said', role: 'status' });
  const rows = FORMATS.map(({ value, name, help }) => make('li', {},
    make('button', { className: 'button', type: 'button', value, textContent: say(name) }),
    make('p', { className: 'row-help', textContent: say(help) })));
  const close = make('button', { className: 'button', type: 'button', value: 'close', textContent: say('close') });
  const list = make('ul', { className: 'export-formats' }, ...rows);
  return { said, sheet: dialog('export', heading, list, said, make('p', { className: 'actions' }, close)) };
}

/** @param {string} heading @param {(tell: (words: string) => boolean) => Promise<Work?>} load */
function show(heading, load) {
  const { sheet, said } = build(heading);
  /** @type {Work?} */
  let work = null;
  const tell = (/** @type {string} */ words) => {
    said.textContent = words;
    return sheet.open;
  };
  const save = async (/** @type {Format} */ format) => {
    tell(say('export_writing'));
    work ??= await load(tell);
    if (!work || !sheet.open) return; // it was closed meanwhile
    const file = await write(work, format);
    download(file);
    tell(say('export_done', file.name));
  };
  sheet.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.value === 'close') sheet.close();
    if (!button || button.value === 'close' || sheet.ariaBusy === 'true') return;
    sheet.ariaBusy = 'true';
    await save(/** @type {Format} */ (button.value)).catch(error => {
      console.error(error);
      tell(error instanceof Refused ? say(error.message) : say('export_failed'));
    });
    sheet.ariaBusy = 'false';
  });
}

/** Saves the article of the reader view. @param {Ask} ask of the page */
export const saveArticle = ask => show(say('export_article'), () => ofArticle(ask, document));

/** Saves the story whose timeline is shown. @param {Ask} ask @param {Element} main */
export const saveStory = (ask, main) => show(say('export_story'), tell =>
  ofStory(ask, main, (done, all) => tell(say('export_reading', done + 1, all))));

