// The keys of the reader. Every one of them does what a button or a link does too.
import { ask } from './shell.js';
import { go, keepPlace, next, sections } from './place.js';
import { find } from './seek.js';
import { here, look } from './pictures.js';
import { acts as ofQuotation, undo } from './why.js';

const all = selector => [...document.querySelectorAll(selector)];
const paragraphs = () => all('.story h1, .story article [id^="b"]:not(table, ul, ol, blockquote, section, div, td, th)').filter(e => !e.id || /^b\d+$/.test(e.id));
const quotations = () => all('mark.quotation[id]:not([data-quiet])');

/**
 * Opens a panel, or puts the focus into it where it stands beside the text.
 * @param {'outline' | 'speakers' | 'help'} id
 */
export function open(id) {
  const panel = document.getElementById(id);
  if (!panel) return;
  const opener = document.querySelector(`.tools [popovertarget="${id}"]`);
  if (panel.matches(':popover-open')) panel.hidePopover();
  else if (opener && getComputedStyle(opener).display === 'none') panel.querySelector('[aria-current], a, button:not(.close)')?.focus();
  else panel.showPopover();
}

/** Opens the timeline of the story, or the library where there is none. */
export function timeline() {
  const way = /** @type {HTMLElement} */ (document.querySelector('.before-why [data-op="library"]'));
  if (way) way.click();
  else ask('library');
}

const acts = {
  j: () => go(next(paragraphs(), 1)),
  k: () => go(next(paragraphs(), -1)),
  ']': () => go(next(sections(), 1)),
  '[': () => go(next(sections(), -1)),
  q: () => go(next(quotations(), 1)),
  Q: () => go(next(quotations(), -1)),
  u: undo,
  i: () => look(here()),
  '/': find,
  o: () => open('outline'),
  s: () => open('speakers'),
  t: timeline,
  '?': () => open('help'),
};

/** Does what a key is for. @param {KeyboardEvent} event */
function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (/** @type {Element} */ (event.target).closest('input, select, textarea')) return;
  if (event.key === 'Escape') {
    if (document.querySelector(':popover-open')) return;
    keepPlace();
    return void ask('close');
  }
  if (event.key in ofQuotation && document.activeElement.closest('mark.quotation') && !(event.key === 'Enter' && document.activeElement.matches('a, button'))) {
    event.preventDefault();
    return void ofQuotation[event.key]();
  }
  if (!acts[event.key]) return;
  event.preventDefault();
  acts[event.key]();
}

/**
 * Listens to the keys.
 * @param {KeyboardEvent[]} pressed those that were pressed before
 */
export function listen(pressed) {
  addEventListener('keydown', press);
  pressed.forEach(press);
}
