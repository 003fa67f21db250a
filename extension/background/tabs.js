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
const PICKED = '[dl\\:pick]', SELECTION = 'selection', STORY = 'story'; // the part that the snapshot marks; what asks for the words selected, and for no part
const UNSAVED = 'new'; // what the engine calls an article that the library does not hold
const key = tab => `reader:${tab}`;
const clock = () => performance.timeOrigin + performance.now();

/** One reader. Its answer is the one its view came with; pick is the part of the page it shows, "" for the story. */
class Reader {
  constructor(tab, { token = crypto.randomUUID(), frame = null, source = tab, id = '', pick = '' } = {}) {
    Object.assign(this, { tab, token, frame, source, id, pick });
    this.answer = null; // Promise<Answer>
    this.saved = null; // Promise<Answer> of keeping it
    this.arrived = new Promise(resolve => { this.arrive = resolve; });
    this.times = {};
    this.act = ''; // what a shortcut wants done once it is open
    readers.set(tab, this);
  }

  /** An article of the library has no page behind it to go back to: its way there is a link. */
  get own() {
    return this.frame === 0 && this.source === this.tab;
  }

  /** Remembers it for a background that starts anew, unless another has taken its place. */
  keep() {
    if (readers.get(this.tab) !== this) return;
    const { token, frame, source, id, pick } = this;
    void api.storage.session.set({ [key(this.tab)]: { token, frame, source, id, pick } });
  }

  /** Opens a page or an article in the engine, and keeps the page; what is asked twice is done once. */
  open(page) {
    this.answer ??= ask({ op: 'open', tab: this.own, ...page }).then(answer => {
      this.times.opened ??= clock();
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

const tell = (tab, act, more = {}) => api.tabs.sendMessage(tab, { act, ...more }, { frameId: 0 }).catch(() => undefined);
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
export async function relay(reader, { op, id, args = {} }) {
  if (op === 'pick' || op === 'again') return reopen(reader, op, args.value ?? '');
  if (op === 'unrelated') await saved(reader); // what the library does not hold yet cannot be told apart in it
  const mine = !id || id === UNSAVED || id === reader.id, tab = await api.tabs.get(reader.source).catch(() => null);
  if (mine) id = reader.id; // looked at last: it may have been saved, and named, while the tab was asked for
  const asked = { op, id, args, pick: reader.pick, tab: reader.own, frame: reader.frame !== 0, private: tab?.incognito ?? true };
  if (mine && id === UNSAVED) return ask({ ...asked, ...await again(reader) }); // it has no name of its own: its page tells which it is
  const answer = await ask(asked);
  if (!mine || answer.problem !== 'problem_unknown' && answer.problem !== 'problem_unreadable') return answer;
  const page = await again(reader);
  return page ? ask({ ...asked, ...page }) : answer;
}

/**
 * Opens the page of a reader again: another part of it ("pick"), or as it stands
 * now ("again"). What is the article of this address is kept as at first.
 * @returns {Promise<Answer>}
 */
async function reopen(reader, op, value) {
  const other = op === 'again' || reader.pick === PICKED && value !== PICKED; // what stands packed may be a selection only
  if (other || value === SELECTION) await tell(reader.source, value === SELECTION ? 'selection' : 'again');
  const page = await again(reader), pick = op === 'again' ? '' : value === SELECTION ? PICKED : value || STORY;
  if (!page) return { problem: 'problem_unknown' };
  const answer = await ask({ ...page, op: 'open', pick, tab: reader.own });
  if (answer.problem) return { problem: answer.problem }; // what stands there stays
  reader.pick = pick;
  reader.known(answer);
  if (!pick || pick === PICKED || pick === STORY) { // the article of this address from now on
    reader.answer = Promise.resolve(answer);
    reader.saved = Promise.resolve(reader.saved).then(() => reader.save({ ...page, pick }));
  }
  return answer;
}

/**
 * The person is to point at the part of the page to read.
 * @param {boolean} unsure whether that is because there was no story to be found
 */
export async function choose(reader, unsure) {
  const files = ['extension/page/dom.js', 'extension/page/picker.js'];
  try {
    await api.scripting.executeScript({ target: { tabId: reader.source }, files });
    if (reader.frame === 0) await api.tabs.update(reader.source, { active: true });
  } catch {
    return { problem: 'problem_unknown' }; // the page has gone
  }
  await tell(reader.source, 'choose', { unsure });
  return {};
}

/** Tells a reader to do something. Firefox reaches a frame in a site's page by its tab only. */
async function inform({ tab, frame, token }, act) {
  const message = { token, act };
  await api.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => api.runtime.sendMessage(message).catch(() => {}));
}

/** The person has chosen a part of the page of a tab, or given it up. */
export async function chosen(source, taken) {
  const reader = await find(source) ?? await beside(source);
  if (!reader) return;
  if (reader.frame === 0) await api.tabs.update(reader.tab, { active: true }).catch(() => {});
  await inform(reader, taken ? 'chosen' : 'back');
}

/** @returns {Promise<Reader?>} the reader in a tab of its own that shows the page of another tab */
async function beside(source) {
  for (const kept of Object.keys(await api.storage.session.get(null))) {
    const reader = kept.startsWith('reader:') && await find(Number(kept.slice('reader:'.length)));
    if (reader && reader.source === source) return reader;
  }
  return null;
}

/** @returns {Promise<{words: number}>} how many words are selected in the page of a reader */
export async function selected(reader) {
  return { words: await tell(reader.source, 'selected') ?? 0 };
}

/** @returns {Promise<boolean>} whether a reader stands over the page of a tab */
export const stands = async tab => Boolean(await tell(tab, 'standing'));

/** What the next reader of a tab is to do once it is open. */
export function expect(tab, act) {
  new Reader(tab).act = act;
}

/**
 * No frame lives on this site: the reader of a tab opens in a tab of its own beside it.
 * @returns {Promise<{moved?: boolean}>} moved, unless the frame has come to life meanwhile
 */
export async function elsewhere(sender) {
  const { id, index, windowId, incognito } = sender.tab;
  const old = await find(id);
  if (old && old.frame !== null) return {};
  const made = api.tabs.create({ url: api.runtime.getURL('extension/reader/reader.html'), index: index + 1, openerTabId: id, ...(incognito ? {} : { windowId }) }).then(tab => {
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
  await inform(reader, act);
  return true;
}

api.tabs.onRemoved.addListener(forget);
