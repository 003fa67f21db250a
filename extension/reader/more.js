// The sheet of what is done less often: saving the article as a file, printing it.
import { api, ask } from '../shared/ask.js';
import { byID, hit } from '../shared/elements.js';
import { show } from '../shared/render.js';
import { toast } from '../shared/toast.js';
import { find } from './find.js';
import * as marks from './marks.js';

const sheet = byID('more', HTMLElement);

/** @param {string} path @returns {Promise<unknown>} a module of its own file, which few readers need */
const module = path => import(api.runtime.getURL(`extension/${path}`));

/** @type {Record<string, () => unknown>} */
const ACTS = {
  find,
  library: () => ask('library'),
  async export() {
    const { saveArticle } = /** @type {typeof import('../export/sheet.js')} */ (await module('export/sheet.js'));
    saveArticle(ask);
  },
  marks: () => void marks.list(),
  async settings() {
    const { open } = /** @type {typeof import('../options/sheet.js')} */ (await module('options/sheet.js'));
    await open(() => void ask('settings'));
  },
  async print() {
    const { choose } = /** @type {typeof import('../export/print.js')} */ (await module('export/print.js'));
    choose(async () => JSON.parse((await ask('document')).lines ?? '{}').url ?? '');
  },
};

/** Opens the sheet of what has changed since the article was read before. */
async function changes() {
  const opener = /** @type {typeof import('./changes.js')} */ (await module('reader/changes.js'));
  await opener.changes(ask, show, toast);
}

/** Wires the tool of the bar, the button that says that the article has changed, and what is in the sheet. */
export function more() {
  document.addEventListener('click', event => {
    if (hit(event, '.tool-more')) sheet.togglePopover();
    if (hit(event, '.changes-open')) void changes();
  });
  sheet.addEventListener('click', event => {
    const button = /** @type {HTMLButtonElement?} */ (hit(event, '.more-item'));
    if (!button) return;
    if (!button.popoverTargetElement) sheet.hidePopover(); // another sheet closes it
    if (Object.hasOwn(ACTS, button.value)) void ACTS[button.value]();
  });
}
