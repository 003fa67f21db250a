/**
 * The background: a service worker in Chromium, an event page in Firefox. It may
 * be stopped between any two events. So the listeners come first, nothing is
 * decided from what loads later, and what must be remembered is in tabs.js.
 */
import { ask, prepare, wake } from '../engine/engine.js';
import { IN_FRAME } from '../shared/protocol.js';
import { coming, inject, part } from './open.js';
import * as sync from './sync.js';
import * as readers from './tabs.js';

/** @typedef {import('./reader.js').Reader} Reader */

const api = globalThis.browser ?? globalThis.chrome;
/** @param {string} name */
const page = name => api.runtime.getURL(`extension/${name}`);

api.action.onClicked.addListener(tab => void toggle(tab));
api.commands?.onCommand.addListener((name, tab) => void command(name, tab));
api.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === 'library') void library();
  else if (tab) void toggle(tab, menuItemId === 'selection' ? 'selection' : '');
});
// an open port keeps Firefox's event page, and the engine in it: see stay in shared/ask.js
api.runtime.onConnect.addListener(() => {});
sync.listen();
api.runtime.onStartup.addListener(prepare);
api.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update') void welcome(); // Firefox calls one that is loaded again updated
  prepare();
  menu('read', 'menu_read', ['page', 'selection']);
  menu('selection', 'menu_selection', ['selection']);
  menu('library', 'menu_library', ['action']);
});
api.runtime.onMessage.addListener((message, sender, respond) => {
  if (typeof message?.op !== 'string') return false;
  answer(message, sender).then(respond, error => {
    console.error(message.op, error);
    respond({ problem: 'problem_engine' });
  });
  return true;
});

/** Shows the page that explains everything: once, after the installation. The page remembers that it was shown. */
async function welcome() {
  const { welcomed } = await api.storage.local.get('welcomed').catch(() => ({ welcomed: false }));
  if (!welcomed) await api.tabs.create({ url: page('welcome/welcome.html') });
}

/**
 * @param {string} id
 * @param {string} key of its words
 * @param {[`${chrome.contextMenus.ContextType}`, ...`${chrome.contextMenus.ContextType}`[]]} contexts
 */
function menu(id, key, contexts) {
  const failed = () => void api.runtime.lastError; // exists already
  api.contextMenus?.create({ id, title: api.i18n.getMessage(key), contexts }, failed);
}

/**
 * Puts the reader view over a tab, or takes it away.
 * @param {chrome.tabs.Tab} tab
 * @param {string} [act] what is to be done once it is open
 */
async function toggle(tab, act = '') {
  if (tab.id === undefined) return;
  const opening = coming.get(tab.id);
  coming.delete(tab.id);
  if (opening && await opening) return; // the reader view just opened by itself: do not close it
  if (tab.url?.startsWith(page('reader/reader.html'))) return void api.tabs.remove(tab.id);
  readers.forget(tab.id);
  if (act) readers.expect(tab.id, act);
  const injected = inject(tab.id, tab);
  wake().catch(() => {}); // compiles while the page is packed; a failure shows when it is asked
  const problem = await injected;
  if (problem) await complain(tab.id, problem);
}

/**
 * Says on the button why nothing opens. The next page of the tab has a clean button again.
 * @param {number} tabId
 * @param {string} problem
 */
async function complain(tabId, problem) {
  try { // the words first: whoever sees the badge finds them
    await api.action.setTitle({ tabId, title: api.i18n.getMessage(problem) });
    await api.action.setBadgeBackgroundColor?.({ tabId, color: '#8a1c1c' });
    await api.action.setBadgeText?.({ tabId, text: '!' });
  } catch {
    // the tab is gone
  }
}

/**
 * A shortcut of the manifest: for the reader view of the tab, or what opens instead.
 * @param {string} name
 * @param {chrome.tabs.Tab} [tab]
 */
async function command(name, tab) {
  if (tab?.id !== undefined && await readers.shortcut(tab.id, name === 'timelines' ? 'timeline' : name)) return;
  if (name === 'timelines') return library();
  if (tab) await toggle(tab);
}

/** @param {string} [story] "#ID" */
async function library(story = '') {
  await api.tabs.create({ url: page('library/library.html') + story });
}

/** @param {unknown} value of an argument @returns {string} "" for what is no word */
const word = value => typeof value === 'string' ? value : '';

/**
 * What the background itself answers.
 * @type {Record<string, (message: Message, reader: Reader | null) => Promise<Answer> | Answer>}
 */
const OWN = {
  async close(_, reader) {
    if (reader) await readers.close(reader);
    return {};
  },
  rest: ({ args }, reader) => reader?.rest(word(args?.shown)) ?? {},
  painted: (_, reader) => reader?.painted() ?? {},
  saved: (_, reader) => reader?.saved() ?? {},
  choose: ({ args }, reader) => reader ? readers.choose(reader, args?.value === 'unsure') : {},
  selected: (_, reader) => reader ? readers.selected(reader) : {},
  pick: ({ args }, reader) => reader?.reopen('pick', word(args?.value)) ?? {},
  again: (_, reader) => reader?.reopen('again', '') ?? {},
  async library({ args }, reader) {
    await reader?.saved(); // what was read last is to be listed too
    const place = word(args?.value);
    await library(place.startsWith('#') ? place : '');
    return {};
  },
  async read({ id = '' }) { // an article of the library
    await api.tabs.create({ url: `${page('reader/reader.html')}#${encodeURIComponent(id)}` });
    return {};
  },
  part({ args }, reader) { // another page of the article
    if (reader) void part(reader, word(args?.value)).catch(error => console.warn(error));
    return {};
  },
  async settings() {
    await api.runtime.openOptionsPage();
    return {};
  },
};

/**
 * @param {Message} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<Answer>} {} for whoever has no right to ask
 */
async function answer(message, sender) {
  const { op } = message;
  const own = sender.url?.startsWith(page('')) ?? false; // one of our pages, not a script in a site's
  if (!own) return content(message, sender);
  if (op === 'hello') return sender.tab ? readers.hello(message, /** @type {readers.Sender} */ (sender)) : {};
  const reader = await readers.asking(message, sender);
  if (!reader && sender.frameId) return {};
  if (Object.hasOwn(OWN, op)) return OWN[op](message, reader);
  const { id = '', args = {} } = message;
  if (!reader) return ask({ op, id, args, once: word(message.once), private: sender.tab?.incognito ?? false });
  return reader.frame && !IN_FRAME.has(op) ? {} : reader.relay(message);
}

/**
 * What overlay.js has to say.
 * @param {Message} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<Answer>}
 */
async function content(message, sender) {
  if (sender.tab?.id === undefined || sender.frameId !== 0) return {};
  switch (message.op) {
    case 'snapshot': return readers.arrived(message, /** @type {readers.Sender} */ (sender));
    case 'chosen':
      await readers.chosen(sender.tab.id, message.taken === true);
      return {};
    case 'closed':
      readers.closed(sender.tab.id);
      return {};
    case 'blocked': return readers.elsewhere(/** @type {readers.Sender} */ (sender), message.lost === true);
    case 'unfit': await complain(sender.tab.id, 'problem_not_html');
  }
  return {};
}
