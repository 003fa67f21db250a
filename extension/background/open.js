// Opening the reader view in a tab: by a click, or by itself on another page of the same article.
import { wake } from '../engine/engine.js';
import { retry } from '../shared/retry.js';
import * as readers from './tabs.js';

const api = globalThis.browser ?? globalThis.chrome;
const INJECTED = ['extension/built/page.js'];
const LOADING = 20_000; // milliseconds at most until a page that was asked for is there
const ATTEMPTS = 5, PAUSE = 100; // milliseconds; about one injection in fifty is lost
const READABLE = /^(https?|file):/, INTERNAL = /\b(chrome|edge|about|devtools):/;

/**
 * @param {number} tabId
 * @param {{url?: string, status?: string}} [tab] as far as it is known
 * @returns {Promise<string>} "" or the key of the message that says why the tab cannot be read
 */
export async function inject(tabId, { url, status } = {}) {
  const how = { target: { tabId }, files: INJECTED, injectImmediately: status === 'loading' };
  let problem = '';
  const attempt = async () => {
    try {
      const [done] = await api.scripting.executeScript(how);
      if (done?.result === true) {
        problem = '';
        return true;
      }
      throw new Error('nothing ran there'); // Firefox, on pages of its own
    } catch (error) {
      const internal = url ? !READABLE.test(url) : INTERNAL.test(String(error));
      problem = internal ? 'problem_browser_page' : 'problem_no_access';
      if (internal) return true;
      throw error;
    }
  };
  return retry(attempt, { tries: ATTEMPTS, first: PAUSE, factor: 1 }).then(() => problem, error => {
    console.warn(error);
    return problem;
  });
}

/**
 * The tabs in which the reader view is to open by itself once the next page of the
 * article is there, and, as soon as that is tried, whether it can.
 * @type {Map<number, Promise<boolean> | null>}
 */
export const coming = new Map();

/** @param {number} tab @returns {Promise<void>} when its page has loaded, or takes too long */
function loaded(tab) {
  return new Promise(resolve => {
    const seen = (/** @type {number} */ id, /** @type {{status?: string}} */ { status }) => {
      if (id === tab && status === 'complete') done();
    };
    const done = () => {
      api.tabs.onUpdated.removeListener(seen);
      resolve();
    };
    api.tabs.onUpdated.addListener(seen);
    setTimeout(done, LOADING);
  });
}

/**
 * Goes on to another page of the article, and opens the reader view there where the
 * browser lets us: in Firefox the click that gave us the tab holds for one page.
 * @param {import('./reader.js').Reader} reader
 * @param {string} url
 */
export async function part({ tab, source }, url) {
  if (!/^https?:/.test(url)) return;
  const there = loaded(source);
  coming.set(source, null);
  await api.tabs.update(source, { url, active: true });
  readers.forget(tab);
  if (tab !== source) await api.tabs.remove(tab);
  wake().catch(() => {});
  await there;
  const stands = await readers.stands(source);
  if (!coming.delete(source) || stands) return; // the user was quicker
  const opening = inject(source).then(problem => !problem);
  coming.set(source, opening);
  await opening;
  if (coming.get(source) === opening) coming.delete(source);
}
