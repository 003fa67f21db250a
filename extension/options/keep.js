// The settings as a whole: saved as a file, read from one, put back, synchronised.
import { api } from '../shared/ask.js';
import { agreed } from '../shared/dialog.js';
import { byID } from '../shared/elements.js';
import { announce, say } from '../shared/words.js';
import { LineError, read, write } from './file.js';

const KEPT = 60_000; // milliseconds that the written file can be fetched
const SAID = 'dateline said'; // what is to be said once the page shows the settings anew

const said = byID('file-said', HTMLElement), chooser = byID('settings-file', HTMLInputElement);

/** @returns {Promise<import('./file.js').Settings>} */
async function kept() {
  const { look = {}, keys = {} } = /** @type {Partial<import('./file.js').Settings>} */ (
    await api.storage.local.get(['look', 'keys']));
  return { look, keys };
}

/** @param {string} words */
function tell(words) {
  said.hidden = false;
  said.textContent = words;
  announce(words);
}

/** Shows the settings anew. @param {string} words */
function again(words) {
  sessionStorage.setItem(SAID, words);
  location.reload();
}

/** Saves the settings as a file. */
async function save() {
  const file = new File([write(await kept())], 'dateline-settings.jsonl', { type: 'application/jsonl' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  tell(say('set_exported', file.name));
}

/** @param {Blob} file @param {HTMLFormElement} form */
async function load(file, form) {
  const before = await kept();
  try {
    const { look, keys, count } = read(await file.text(), form, before.keys);
    await api.storage.local.set({ look: { ...before.look, ...look }, keys });
    again(say('set_imported', count.toLocaleString()));
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    tell(say('set_fault', error.line.toLocaleString()));
  }
}

async function reset() {
  if (!await agreed(byID('resetting', HTMLDialogElement))) return;
  await api.storage.local.remove(['look', 'keys']);
  again(say('set_reset_done'));
}

/** @param {HTMLFormElement} form */
export async function keep(form) {
  byID('write-settings', HTMLElement).addEventListener('click', save);
  byID('reset-settings', HTMLElement).addEventListener('click', reset);
  chooser.addEventListener('change', async () => {
    const [file] = chooser.files ?? [];
    if (file) await load(file, form);
    chooser.value = '';
  });
  const sync = byID('sync', HTMLInputElement);
  sync.checked = (await api.storage.local.get('sync').catch(() => ({ sync: false }))).sync === true;
  sync.addEventListener('change', () => void api.storage.local.set({ sync: sync.checked }));
  const words = sessionStorage.getItem(SAID);
  sessionStorage.removeItem(SAID);
  if (words) tell(words);
}
