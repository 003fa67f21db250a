// What the keys of the reader view do: see keytable.js.
import { api, ask } from '../shared/ask.js';
import { all, one } from '../shared/elements.js';
import { hide as hideToast } from '../shared/toast.js';
import * as cutter from './cut.js';
import { close as closeFind, find, open as findOpen } from './find.js';
import { actOf, KEYS, keysOf, nameOf, use, waits } from './keytable.js';
import { changeLines, line } from './linefocusstart.js';
import { follow, listening, nextFromHeard, stopListening } from './listenstart.js';
import * as marks from './marks.js';
import { here, look } from './pictures.js';
import { go, keepPlace, next, sections } from './place.js';
import { cite, explainHere, undo } from './quotation.js';

const BLOCKS = '.story h1, .story article [id^="b"]:not(table, ul, ol, blockquote, section, div, td, th)';
const paragraphs = () => all(BLOCKS).filter(e => !e.id || /^b\d+$/.test(e.id));
const quotations = () => all('mark.quotation[id]:not([data-quiet])');

/**
 * Opens a panel, or puts the focus into it where it is beside the text.
 * @param {'outline' | 'speakers' | 'help'} id
 */
export function open(id) {
  const panel = document.getElementById(id);
  if (!panel) return;
  const opener = one(`.tools [popovertarget="${id}"]`);
  const beside = id !== 'help' && opener && getComputedStyle(opener).display === 'none';
  if (panel.matches(':popover-open')) panel.hidePopover();
  else if (beside) one('[aria-current], a, button:not(.close)', panel)?.focus();
  else panel.showPopover();
}

/** Opens the timeline of the story, or the library where there is none. */
export function timeline() {
  const way = one('.before-why [data-op="library"]');
  if (way) way.click();
  else void ask('library');
}

/**
 * Goes to the next element of a list; what is read aloud goes on from there.
 * @param {HTMLElement[]} list
 * @param {1 | -1} way
 */
function step(list, way) {
  const fromHeard = nextFromHeard(list, way), element = fromHeard === undefined ? next(list, way) : fromHeard;
  go(element);
  if (element) follow(element);
}

/** Closes what lies on top: a toast, the cutter, the find bar, the bar of listening; at last the reader view. */
function close() {
  if (marks.layers.some(end => end()) || hideToast() || cutter.stop()) return;
  if (findOpen()) return closeFind();
  if (stopListening()) return;
  keepPlace();
  void ask('close');
}

/** @type {Record<string, () => unknown>} */
const ACTS = {
  'next paragraph': () => step(paragraphs(), 1),
  'last paragraph': () => step(paragraphs(), -1),
  'next section': () => step(sections(), 1),
  'last section': () => step(sections(), -1),
  'next quotation': () => step(quotations(), 1),
  'last quotation': () => step(quotations(), -1),
  why: () => void explainHere(),
  cite: () => void cite(),
  undo,
  enlarge: () => look(here()),
  find,
  listen: listening('listen'),
  'next sentence': listening('next sentence'),
  'last sentence': listening('last sentence'),
  faster: listening('faster'),
  slower: listening('slower'),
  'line focus': () => void changeLines(),
  'next line': line(1),
  'last line': line(-1),
  outline: () => open('outline'),
  speakers: () => open('speakers'),
  timeline,
  cut: () => void cutter.cut(document.activeElement),
  'put back': () => void marks.undo(cutter.putBack),
  highlight: () => void marks.mark('key'),
  highlights: () => void marks.list(),
  note: () => void marks.mark('noteKey'),
  'choose part': () => { if (one('[data-op="choose"]')) void ask('choose'); },
  help: () => open('help'),
  close,
};

/** @param {KeyboardEvent} event @returns {string | undefined} what a key is for where the focus is */
function actFor({ key }) {
  const focus = document.activeElement;
  if (key === 'Escape' && document.querySelector(':popover-open')) return undefined; // the browser closes it
  const onQuotation = focus?.closest('mark.quotation') && !(key === 'Enter' && focus.matches('a, button'));
  return (onQuotation && actOf(key, 'quotation')) || actOf(key, 'text');
}

/** Keys that wait for what is known about the article, and those pressed after them. @type {KeyboardEvent[]} */
const held = [];
let whole = true; // whether all is known

/** Until ready is called keys that need what is known about the article wait. @returns {() => void} ready */
export function hold() {
  whole = false;
  return () => {
    whole = true;
    for (const event of held.splice(0)) act(event);
  };
}

/** Does what a key is for. @param {KeyboardEvent} event */
function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
  const name = actFor(event);
  if (!name) return;
  event.preventDefault();
  if (!whole && name !== 'close' && (held.length || waits(name))) held.push(event);
  else ACTS[name]();
}

/** Does what a key that waited is for, where the focus is now. @param {KeyboardEvent} event */
function act(event) {
  const name = actFor(event);
  if (name) ACTS[name]();
}

/** Takes up the keys that the user has chosen, now and whenever they change. */
export async function load() {
  const read = async () => {
    const { keys } = await api.storage.local.get('keys').catch(() => ({ keys: {} }));
    use(/** @type {Record<string, string>} */ (keys ?? {}));
  };
  api.storage.local.onChanged.addListener(read);
  await read();
}

/** Writes the keys that hold into the sheet of keys. @param {Event} event */
function label({ target }) {
  if (!(target instanceof HTMLElement) || target.id !== 'help') return;
  const keys = KEYS.filter(row => row.says).flatMap(row => keysOf(row));
  for (const [i, kbd] of all('dt kbd', target).entries()) kbd.textContent = nameOf(keys[i] ?? '');
}

/**
 * Listens to the keys.
 * @param {KeyboardEvent[]} pressed those that were pressed before
 */
export function listen(pressed) {
  addEventListener('keydown', press);
  document.addEventListener('beforetoggle', label, { capture: true });
  pressed.forEach(press);
}
