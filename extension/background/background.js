/**
 * The background: a service worker in Chromium, an event page in Firefox. It may
 * be stopped between any two events. So the listeners stand first, nothing is
 * decided from what loads later, and what must be remembered is in tabs.js.
 */
import { ask, wake } from './engine.js';
import * as readers from './tabs.js';
import { IN_FRAME } from '../shared/protocol.js';

const api = globalThis.browser ?? globalThis.chrome;
const page = name => api.runtime.getURL(`extension/${name}`);
const INJECTED = ['dom.js', 'capture.js', 'overlay.js'].map(name => `extension/page/${name}`);
const LOADING = 20_000; // milliseconds at most until a page that was asked for stands there
const ATTEMPTS = 5, PAUSE = 100; // milliseconds; about one injection in fifty is lost

api.action.onClicked.addListener(tab => void toggle(tab));
api.commands?.onCommand.addListener((name, tab) => void command(name, tab));
api.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => void (menuItemId === 'library' ? library() : toggle(tab, menuItemId === 'selection' ? 'selection' : '')));
api.runtime.onInstalled.addListener(() => {
  const failed = () => void api.runtime.lastError; // exists already
  api.contextMenus?.create({ id: 'read', title: api.i18n.getMessage('menu_read'), contexts: ['page', 'selection'] }, failed);
  api.contextMenus?.create({ id: 'selection', title: api.i18n.getMessage('menu_selection'), contexts: ['selection'] }, failed);
  api.contextMenus?.create({ id: 'library', title: api.i18n.getMessage('menu_library'), contexts: ['action'] }, failed);
});
api.runtime.onMessage.addListener((message, sender, respond) => {
  if (typeof message?.op !== 'string') return false;
  answer(message, sender).then(respond, error => {
    console.error(message.op, error);
    respond({ problem: 'problem_engine' });
  });
  return true;
});

/**
 * Puts the reader over a tab, or takes it away.
 * @param {string} [act] what is to be done once it is open
 */
async function toggle(tab, act = '') {
  const opening = coming.get(tab.id);
  coming.delete(tab.id);
  if (opening && await opening) return; // what the person asks for has just been done: a second time would take it away
  if (tab.url?.startsWith(page('reader/reader.html'))) return void api.tabs.remove(tab.id);
  readers.forget(tab.id);
  if (act) readers.expect(tab.id, act);
  const injected = inject(tab);
  wake().catch(() => {}); // compiles while the page is packed; a failure shows when it is asked
  const problem = await injected;
  if (problem) await complain(tab.id, problem);
}

/** @returns {Promise<string>} "" or the key of the message that says why the tab cannot be read */
async function inject(tab) {
  const how = { target: { tabId: tab.id }, files: INJECTED, injectImmediately: tab.status === 'loading' };
  for (let tries = 1; ; tries++) {
    try {
      const [done] = await api.scripting.executeScript(how);
      if (done?.result === true) return '';
      throw new Error('nothing ran there'); // Firefox, on pages of its own
    } catch (error) {
      if (tab.url ? !/^(https?|file):/.test(tab.url) : /\b(chrome|edge|about|devtools):/.test(error.message)) return 'problem_browser_page';
      if (tries === ATTEMPTS) {
        console.warn(error);
        return 'problem_no_access';
      }
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
  }
}

/** Says on the button why nothing opens. The next page of the tab has a clean button again. */
async function complain(tabId, problem) {
  try { // the words first: whoever sees the badge finds them
    await api.action.setTitle({ tabId, title: api.i18n.getMessage(problem) });
    await api.action.setBadgeBackgroundColor?.({ tabId, color: '#8a1c1c' });
    await api.action.setBadgeText?.({ tabId, text: '!' });
  } catch {
    // the tab is gone
  }
}

/** A shortcut of the manifest: for the reader of the tab, or what opens instead. */
async function command(name, tab) {
  if (tab && await readers.shortcut(tab.id, name === 'timelines' ? 'timeline' : name)) return;
  if (name === 'timelines') return library();
  if (tab) await toggle(tab);
}

async function library(story = '') {
  await api.tabs.create({ url: page('library/library.html') + story });
}

/** @returns {Promise<Answer>} {} for whoever has no right to ask */
async function answer(message, sender) {
  const { op, id = '', args = {} } = message;
  const own = sender.url?.startsWith(page('')) ?? false; // one of our pages, not a script in a site's
  if (!own) return content(message, sender);
  if (op === 'hello') return readers.hello(message, sender);
  const reader = await readers.asking(message, sender);
  if (!reader && sender.frameId) return {};
  switch (op) {
    case 'close':
      if (reader) await readers.close(reader);
      return {};
    case 'saved':
      return reader ? readers.saved(reader) : {};
    case 'choose':
      return reader ? readers.choose(reader, args.value === 'unsure') : {};
    case 'selected':
      return reader ? readers.selected(reader) : {};
    case 'library':
      await reader?.saved; // what was read last is to stand there too
      await library(args.value?.startsWith('#') ? args.value : '');
      return {};
    case 'read': // an article of the library
      await api.tabs.create({ url: `${page('reader/reader.html')}#${encodeURIComponent(id)}` });
      return {};
    case 'part': // another page of the story
      if (reader) void part(reader, args.value ?? '').catch(error => console.warn(error));
      return {};
    case 'settings':
      await api.runtime.openOptionsPage();
      return {};
    case 'pick':
    case 'again':
      return reader ? readers.relay(reader, message) : {};
  }
  if (reader?.frame && !IN_FRAME.has(op)) return {};
  return reader ? readers.relay(reader, message) : ask({ op, id, args, private: sender.tab?.incognito ?? false });
}

/**
 * The tabs in which the reader is to open by itself once the next page of the
 * story is there, and, as soon as that is tried, whether it can.
 * @type {Map<number, Promise<boolean> | null>}
 */
const coming = new Map();

/**
 * Goes on to another page of the story, and opens the reader there where the
 * browser lets us: in Firefox the click that gave us the tab holds for one page.
 */
async function part({ tab, source }, url) {
  if (!/^https?:/.test(url)) return;
  const loaded = new Promise(resolve => {
    const seen = (id, { status }) => { if (id === source && status === 'complete') done(); };
    const done = () => {
      api.tabs.onUpdated.removeListener(seen);
      resolve();
    };
    api.tabs.onUpdated.addListener(seen);
    setTimeout(done, LOADING);
  });
  coming.set(source, null);
  await api.tabs.update(source, { url, active: true });
  readers.forget(tab);
  if (tab !== source) await api.tabs.remove(tab);
  wake().catch(() => {});
  await loaded;
  const stands = await readers.stands(source);
  if (!coming.delete(source) || stands) return; // the person was quicker
  const opening = inject({ id: source }).then(problem => !problem);
  coming.set(source, opening);
  await opening;
  if (coming.get(source) === opening) coming.delete(source);
}

/** What overlay.js has to say. */
async function content(message, sender) {
  if (!sender.tab || sender.frameId !== 0) return {};
  switch (message.op) {
    case 'snapshot': return readers.arrived(message, sender);
    case 'chosen':
      await readers.chosen(sender.tab.id, message.taken === true);
      return {};
    case 'blocked': return readers.elsewhere(sender);
    case 'unfit': await complain(sender.tab.id, 'problem_not_html');
  }
  return {};
}
