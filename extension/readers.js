/**
 * Which tab holds a reader, and which frame of it may ask. All of it can be
 * found again after the background was stopped: the token and the frame in
 * storage.session, the page's snapshot in overlay.js, which keeps it while the
 * reader stands.
 */
import { ask, started } from './engine.js';

const api = globalThis.browser ?? globalThis.chrome;
const readers = new Map(); // tab id -> Reader
const opening = new Set(); // promises of tabs about to open
const PAINT = 250; // milliseconds left to the reader before its article is kept
const key = tab => `reader:${tab}`;
const clock = () => performance.timeOrigin + performance.now();

/** One reader. Its answer is the one its view came with. */
class Reader {
  constructor(tab, { token = crypto.randomUUID(), frame = null, source = tab, id = '' } = {}) {
    Object.assign(this, { tab, token, frame, source, id });
    this.answer = null; // Promise<Answer>
    this.saved = null; // Promise<Answer> of keeping it
    this.arrived = new Promise(resolve => { this.arrive = resolve; });
    this.times = {};
    this.act = ''; // what a shortcut wants done once it is open
    readers.set(tab, this);
  }

  /** Remembers it for a background that starts anew, unless another has taken its place. */
  keep() {
    if (readers.get(this.tab) !== this) return;
    const { token, frame, source, id } = this;
    void api.storage.session.set({ [key(this.tab)]: { token, frame, source, id } });
  }

  /** Opens a page or an article in the engine, and keeps the page; what is asked twice is done once. */
  open(page) {
    this.answer ??= ask({ op: 'open', args: this.frame === 0 ? { tab: '1' } : {}, ...page }).then(answer => {
      this.known(answer);
      return answer;
    });
    this.saved ??= this.save(page);
    this.arrive();
    return this.answer;
  }

  /** Keeps the page in the library, after it was shown. */
  async save(page) {
    const { problem } = await this.answer;
    if (problem || !page.snapshot) return {};
    await new Promise(resolve => setTimeout(resolve, PAINT));
    const kept = await ask({ ...page, op: 'keep' });
    this.known(kept);
    return kept;
  }

  known({ id }) {
    this.id = id || this.id;
    this.keep();
  }
}

const tell = (tab, act) => api.tabs.sendMessage(tab, { act }, { frameId: 0 }).catch(() => undefined);
const pageOf = (snapshot, tab) => ({ snapshot: new TextEncoder().encode(snapshot), url: tab.url ?? '', private: tab.incognito });

/** @returns {Promise<Reader?>} the reader of a tab, also one from before the background was stopped */
async function find(tab) {
  if (!readers.has(tab)) {
    const kept = (await api.storage.session.get(key(tab)))[key(tab)];
    if (kept && !readers.has(tab)) new Reader(tab, kept);
  }
  return readers.get(tab) ?? null;
}

/** Takes the right to ask from whatever the tab held. */
export function forget(tab) {
  readers.delete(tab);
  void api.storage.session.remove(key(tab));
}

/**
 * The page of a tab has been packed. Answered when it is open and kept, so that
 * a page whose background was stopped before sends it again.
 */
export async function arrived({ snapshot, times }, sender) {
  const tab = sender.tab.id, known = await find(tab); // the frame may hold the token of a background that has died
  const reader = known ?? readers.get(tab) ?? new Reader(tab), page = pageOf(snapshot, sender.tab);
  Object.assign(reader.times, times, { arrived: clock() });
  await reader.open(page);
  await reader.saved;
  return {};
}

/**
 * A reader page has come to life: in a frame over a page, or in a tab of its own.
 * @returns {Promise<Answer>} its view and its token; {} when nobody asked for a reader there
 */
export async function hello({ id }, sender) {
  await Promise.all(opening);
  const framed = sender.frameId !== 0, tab = sender.tab.id;
  let reader = await find(tab);
  if (!reader && !framed && id) reader = new Reader(tab, { frame: 0, id });
  const standing = reader?.answer ? 'packed' : await tell(reader?.source ?? tab, 'standing');
  reader ??= readers.get(tab) ?? (framed && standing ? new Reader(tab) : null);
  if (!reader || (reader.frame ?? sender.frameId) !== sender.frameId) return {};
  reader.frame = sender.frameId;
  reader.keep();
  reader.times.hello ??= clock();
  if (framed) void tell(tab, 'greeted');
  const answer = await view(reader, standing);
  reader.times.answered ??= clock();
  const { token, times, act } = reader;
  return { ...answer, token, act, times: { ...times, ...started } };
}

/** @returns {Promise<Answer>} what the reader shows, from wherever it can be had */
async function view(reader, standing) {
  if (reader.answer) return reader.answer;
  if (standing === 'bare') await reader.arrived; // overlay.js is packing
  return reader.answer ?? reader.open(await again(reader) ?? { id: reader.id });
}

/** @returns {Promise<object?>} the page that overlay.js still holds, for an engine that knows nothing of it */
async function again(reader) {
  const snapshot = await tell(reader.source, 'snapshot');
  const tab = snapshot && await api.tabs.get(reader.source).catch(() => null);
  return tab ? pageOf(snapshot, tab) : null;
}

/**
 * @returns {Promise<Reader?>} the reader that may ask: the frame that was given the
 *   token, or a tab of its own
 */
export async function asking({ token }, sender) {
  const reader = sender.tab && await find(sender.tab.id);
  return reader && reader.token === token && reader.frame === sender.frameId ? reader : null;
}

/** Asks the engine for a reader; where it does not know the article, the page goes along. */
export async function relay(reader, { op, id = reader.id, args = {} }) {
  const tab = await api.tabs.get(reader.source).catch(() => null);
  const asked = { op, id, args, private: tab?.incognito ?? true };
  if (op === 'pick') return ask({ ...asked, op: 'open', ...await again(reader), args: { pick: args.value } });
  const answer = await ask(asked);
  if (id !== reader.id || answer.problem !== 'problemUnknown' && answer.problem !== 'problemUnreadable') return answer;
  const page = await again(reader);
  return page ? ask({ ...asked, ...page }) : answer;
}

/**
 * No frame lives on this site: the reader of a tab opens in a tab of its own beside it.
 * @returns {Promise<{moved?: boolean}>} moved, unless the frame has come to life meanwhile
 */
export async function elsewhere(sender) {
  const { id, index, windowId, incognito } = sender.tab;
  const old = await find(id);
  if (old && old.frame !== null) return {};
  const made = api.tabs.create({ url: api.runtime.getURL('extension/reader.html'), index: index + 1, openerTabId: id, ...(incognito ? {} : { windowId }) }).then(tab => {
    const reader = new Reader(tab.id, { frame: 0, source: id });
    reader.saved = old?.saved ?? null;
    reader.times = old?.times ?? {};
    reader.keep();
    forget(id);
  });
  opening.add(made);
  await made.finally(() => opening.delete(made));
  return { moved: true };
}

/** Takes a reader away, and shows the page it came from. */
export async function close(reader) {
  if (reader.frame !== 0) return void await tell(reader.tab, 'close');
  await api.tabs.remove(reader.tab);
  if (reader.source !== reader.tab) await api.tabs.update(reader.source, { active: true }).catch(() => {});
}

/**
 * Whether the article was saved. A background that has died since did not say so
 * to anybody: then it is opened and saved again.
 */
export async function saved(reader) {
  const page = reader.saved ? null : await again(reader);
  if (page) await reader.open(page);
  return await reader.saved ?? {};
}

/**
 * A shortcut of the browser was pressed.
 * @returns {Promise<boolean>} whether a reader stands in the tab and was told
 */
export async function shortcut(tab, act) {
  const reader = await find(tab);
  if (!reader || reader.frame === null || reader.frame !== 0 && !await tell(tab, 'standing')) return false;
  await api.runtime.sendMessage({ token: reader.token, act }).catch(() => {});
  return true;
}

api.tabs.onRemoved.addListener(forget);
