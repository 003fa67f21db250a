// What the reader view has of line focus before it is used: the rest is loaded when the settings ask for it.
import { api } from '../shared/ask.js';
import { announce, say } from '../shared/words.js';

/** @type {Promise<typeof import('./linefocus.js')> | undefined} */
let loaded;

const choice = () => document.documentElement.dataset.lines ?? '';

/** Loads it when it is wanted. */
function load() {
  if (choice()) loaded ??= import(api.runtime.getURL('extension/reader/linefocus.js'));
}

/** @param {1 | -1} way @returns {() => Promise<void>} goes to the next line, or to the one before */
export const line = way => async () => (await loaded)?.move(way);

const NAMES = /** @type {Record<string, string>} */ ({
  '': 'lines_none', 1: 'lines_1', 3: 'lines_3', 5: 'lines_5', underline: 'lines_underline',
});

/** Changes the setting to what comes next. */
export async function changeLines() {
  const { nextChoice } = /** @type {typeof import('./linefocuslines.js')} */ (
    await import(api.runtime.getURL('extension/reader/linefocuslines.js')));
  const lines = nextChoice(choice());
  document.documentElement.dataset.lines = lines; // also where nothing can be kept
  announce(`${say('set_lines')}: ${say(NAMES[lines])}`);
  const { look = {} } = /** @type {{look?: object}} */ (await api.storage.local.get('look').catch(() => ({})));
  await api.storage.local.set({ look: { ...look, lines } }).catch(() => {});
}

/** Watches whether the settings ask for it. */
export function lineFocus() {
  new MutationObserver(load).observe(document.documentElement, { attributeFilter: ['data-lines'] });
  load();
}
