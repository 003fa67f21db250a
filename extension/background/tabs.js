/**
 * Which tab holds a reader view, and which frame of it may ask. All of it can be
 * found again after the background was stopped: the token and the frame in
 * storage.session, the page's snapshot in the overlay, which keeps it while the
 * reader view is open.
 */
import { pageOf, Reader, tell } from './reader.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @type {Map<number, Reader>} by tab */
const readers = new Map();
/** @type {Set<Promise<void>>} tabs about to open */
const opening = new Set();

/**
 * How often the reader view of a tab was forgotten.
 * @type {Map<number, number>}
 */
const turns = new Map();

/**
 * A background that starts hears what the page before had still to say, and the click on the next page, in one go:
 * what began before the click is of no reader view any more.
 * @param {number} tab
 * @returns {() => boolean} whether its reader view was forgotten since
 */
function turning(tab) {
  const began = turns.get(tab);
  return () => turns.get(tab) !== began;
}

const clock = () => performance.timeOrigin + performance.now();
/** @param {number} tab */
const key = tab => `reader:${tab}`;

/** @typedef {import('./reader.js').Kept} Kept */

/** Remembers a reader view, unless another has taken its place. @param {Kept} kept @param {Reader} reader */
function store(kept, reader) {
  if (readers.get(reader.tab) === reader) void api.storage.session.set({ [key(reader.tab)]: kept });
}

/** @param {number} tab @param {Partial<Kept>} [kept] @returns {Reader} the reader view of a tab from now on */
function put(tab, kept) {
  const reader = new Reader(tab, store, kept);
  readers.set(tab, reader);
  return reader;
}

/**
 * @param {number} tab
 * @returns {Promise<Reader?>} the reader view of a tab, also one from before the background was stopped
 */
async function find(tab) {
  if (!readers.has(tab)) {
    const late = turning(tab);
    const kept = /** @type {Record<string, Kept>} */ (await api.storage.session.get(key(tab)))[key(tab)];
    if (kept && !readers.has(tab) && !late()) put(tab, kept);
  }
  return readers.get(tab) ?? null;
}

/** @param {number} tab */
function forgotten(tab) {
  readers.delete(tab);
  turns.set(tab, (turns.get(tab) ?? 0) + 1);
  void api.storage.session.remove(key(tab));
}

/** Takes the right to ask from whatever the tab held. @param {number} tab */
export function forget(tab) {
  const reader = readers.get(tab);
  forgotten(tab);
  reader?.closed();
}

/** The overlay of a tab is gone; a click may have asked for another one already. @param {number} tab */
export function closed(tab) {
  if (readers.get(tab)?.begun) forget(tab);
}

/** @typedef {chrome.runtime.MessageSender & {tab: chrome.tabs.Tab & {id: number}, frameId: number}} Sender */

/**
 * The page of a tab has been packed. Answered when it is open and kept, so that
 * a page whose background was stopped before sends it again.
 * @param {Message} message
 * @param {Sender} sender
 * @returns {Promise<Answer>}
 */
export async function arrived({ snapshot = '', times }, { tab }) {
  const late = turning(tab.id);
  const known = await find(tab.id); // the frame may hold the token of a background that has died
  if (late()) return {};
  const reader = known ?? readers.get(tab.id) ?? put(tab.id);
  Object.assign(reader.times, times, { arrived: clock() });
  await reader.packed(pageOf(snapshot, tab));
  return {};
}

/**
 * A reader page has come to life: in a frame over a page, or in a tab of its own.
 * @param {Message} message
 * @param {Sender} sender
 * @returns {Promise<Answer>} its view and its token; {} when nobody asked for a reader view there
 */
export async function hello({ id }, { frameId, tab: { id: tab } }) {
  const late = turning(tab), framed = frameId !== 0;
  await Promise.all(opening);
  let reader = await find(tab);
  if (!reader && !framed && id) reader = put(tab, { frame: 0, id });
  const page = reader?.packedBefore ? 'packed' : await tell(reader?.source ?? tab, 'standing');
  if (late()) return {};
  reader ??= readers.get(tab) ?? (framed && page ? put(tab) : null);
  if (!reader || (reader.frame ?? frameId) !== frameId) return {};
  return reader.hello(frameId, page ?? '');
}

/**
 * @param {Message} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<Reader?>} the reader view that may ask: the frame that was given the token, or a tab of its own
 */
export async function asking({ token }, { tab, frameId }) {
  const reader = tab?.id === undefined ? null : await find(tab.id);
  return reader && reader.token === token && reader.frame === frameId ? reader : null;
}

/**
 * The user is to point at the part of the page to read.
 * @param {Reader} reader
 * @param {boolean} unsure whether that is because no article text was found
 * @returns {Promise<Answer>}
 */
export async function choose(reader, unsure) {
  try {
    await api.scripting.executeScript({ target: { tabId: reader.source }, files: ['extension/built/picker.js'] });
    if (reader.frame === 0) await api.tabs.update(reader.source, { active: true });
  } catch {
    return { problem: 'problem_unknown' }; // the page has gone
  }
  await tell(reader.source, 'choose', { unsure });
  return {};
}

/** Tells a reader view to do something. Firefox reaches a frame in a site's page by its tab only. @param {Reader} reader @param {string} act */
async function inform({ tab, frame, token }, act) {
  const message = { token, act };
  const byTab = () => api.runtime.sendMessage(message).catch(() => {});
  await api.tabs.sendMessage(tab, message, { frameId: frame ?? 0 }).catch(byTab);
}

/** The user has chosen a part of the page of a tab, or given up. @param {number} source @param {boolean} taken */
export async function chosen(source, taken) {
  const reader = await find(source) ?? await beside(source);
  if (!reader) return;
  if (reader.frame === 0) await api.tabs.update(reader.tab, { active: true }).catch(() => {});
  await inform(reader, taken ? 'chosen' : 'back');
}

/**
 * @param {number} source
 * @returns {Promise<Reader?>} the reader view in a tab of its own that shows the page of another tab
 */
async function beside(source) {
  for (const kept of Object.keys(await api.storage.session.get(null))) {
    const reader = kept.startsWith('reader:') ? await find(Number(kept.slice('reader:'.length))) : null;
    if (reader && reader.source === source) return reader;
  }
  return null;
}

/** @param {Reader} reader @returns {Promise<Answer>} how many words are selected in the page of a reader view */
export async function selected(reader) {
  return { words: await tell(reader.source, 'selected') ?? 0 };
}

/** @param {number} tab @returns {Promise<boolean>} whether a reader view is open over the page of a tab */
export const stands = async tab => Boolean(await tell(tab, 'standing'));

/** What the next reader view of a tab is to do once it is open. @param {number} tab @param {string} act */
export function expect(tab, act) {
  put(tab).act = act;
}

/**
 * No frame lives on this site: the reader view of a tab opens in a tab of its own beside it.
 * @param {Sender} sender
 * @param {boolean} lost whatever became of the frame: the page does not let it stand
 * @returns {Promise<Answer>} moved, unless the frame has come to life meanwhile
 */
export async function elsewhere({ tab: { id, index, windowId, incognito } }, lost) {
  const late = turning(id);
  const found = await find(id);
  if (late()) return {};
  const reader = found ?? put(id);
  if (!lost && !reader.blocked) return {};
  const url = api.runtime.getURL('extension/reader/reader.html');
  const made = api.tabs.create({ url, index: index + 1, openerTabId: id, ...(incognito ? {} : { windowId }) })
    .then(tab => {
      if (tab.id === undefined) return;
      forgotten(id);
      reader.move(tab.id);
      readers.set(tab.id, reader);
      reader.remember();
    });
  opening.add(made);
  await made.finally(() => opening.delete(made));
  return { moved: true };
}

/** Takes a reader view away, and shows the page it came from. @param {Reader} reader */
export async function close(reader) {
  if (reader.frame !== 0) return void await tell(reader.tab, 'close');
  await api.tabs.remove(reader.tab);
  if (reader.source !== reader.tab) await api.tabs.update(reader.source, { active: true }).catch(() => {});
}

/**
 * A shortcut of the browser was pressed.
 * @param {number} tab
 * @param {string} act
 * @returns {Promise<boolean>} whether a reader view is open in the tab and was told
 */
export async function shortcut(tab, act) {
  const reader = await find(tab);
  if (!reader || reader.frame === null || (reader.frame !== 0 && !await tell(tab, 'standing'))) return false;
  await inform(reader, act);
  return true;
}

api.tabs.onRemoved.addListener(forget);
