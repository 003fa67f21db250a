// The sheet for the note and the tags of a highlight. What is typed is never lost: closing it saves, and what could
// not be saved stays in it.
import { byID, hit, make } from '../shared/elements.js';
import { MAX_NOTE, tidyTags } from '../shared/highlights.js';
import { say } from '../shared/words.js';
import { drop, marked, set } from './highlight.js';

const GAP = 8; // pixels between the sheet, the words and the edges
const SHOWN = 200; // letters of the words
let id = ''; // of the highlight

function parts() {
  const sheet = document.getElementById('mark-note') ?? build();
  return {
    sheet, field: byID('mark-text', HTMLTextAreaElement), tags: byID('mark-tags', HTMLInputElement),
    words: byID('note-words', HTMLElement), status: byID('note-status', HTMLElement),
  };
}

/** @returns {HTMLElement} the sheet */
function build() {
  const sheet = make('div', { id: 'mark-note', className: 'sheet why mark-note', popover: 'manual' });
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-labelledby', 'mark-note-title');
  const acts = make('p', { className: 'sheet-actions' });
  const status = make('p', { id: 'note-status', className: 'note-status' });
  status.setAttribute('role', 'status');
  acts.append(...[['save', 'mark_save'], ['drop', 'mark_drop'], ['close', 'close']].map(([value, words]) =>
    make('button', { type: 'button', className: 'button', value, textContent: say(words) })));
  sheet.append(
    make('h2', { className: 'panel-title', id: 'mark-note-title', textContent: say('mark_note') }),
    make('blockquote', { id: 'note-words', className: 'note-words', dir: 'auto' }),
    make('label', { htmlFor: 'mark-text', textContent: say('own_note') }),
    make('textarea', { id: 'mark-text', className: 'field', rows: 5, maxLength: MAX_NOTE, dir: 'auto' }),
    make('label', { htmlFor: 'mark-tags', textContent: say('own_tags') }),
    make('input', { id: 'mark-tags', className: 'field', autocomplete: 'off', dir: 'auto' }),
    status, acts,
  );
  document.body.append(sheet);
  sheet.addEventListener('click', event => {
    const button = /** @type {HTMLButtonElement?} */ (hit(event, 'button'));
    if (button?.value === 'drop') void remove();
    else if (button) void close();
  });
  addEventListener('resize', () => { if (sheet.matches(':popover-open')) beside(sheet); });
  addEventListener('keydown', event => { // what lies on top hears it first
    if (!sheet.matches(':popover-open') || event.isComposing) return;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void close();
  }, { capture: true });
  return sheet;
}

/** @returns the highlight and where it is */
const placed = () => marked()?.placed.find(({ h }) => h.id === id);

/** Opens the sheet of a highlight. @param {string} of its id @param {'note' | 'tags'} at where the user begins */
export function open(of, at) {
  const { sheet, field, tags, words, status } = parts();
  if (sheet.matches(':popover-open') && id !== of) void close();
  id = of;
  const p = placed();
  if (!p) return;
  field.value = p.h.note;
  tags.value = p.h.tags.join(', ');
  words.textContent = p.h.words.length > SHOWN ? `${p.h.words.slice(0, SHOWN)}…` : p.h.words;
  status.textContent = '';
  sheet.dataset.ink = p.h.ink;
  sheet.showPopover();
  beside(sheet);
  (at === 'tags' ? tags : field).focus({ preventScroll: true });
}

/** Puts the sheet beside the words, where there is room. @param {HTMLElement} sheet */
function beside(sheet) {
  if (matchMedia('(width < 44rem)').matches) return void sheet.removeAttribute('style'); // at the foot of the window
  const span = placed()?.span, rect = span && marked()?.text.ranges(span).at(-1)?.getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = sheet;
  const top = rect ? Math.min(rect.bottom + GAP, innerHeight - height - GAP) : (innerHeight - height) / 2;
  const most = document.documentElement.clientWidth - width - GAP, left = Math.min(rect?.left ?? most, most);
  sheet.style.top = `${Math.max(GAP, top)}px`;
  sheet.style.left = `${Math.max(GAP, left)}px`;
}

/** Goes back to the words. */
function leave() {
  const span = placed()?.span, block = span && marked()?.text.within(span)[0]?.block;
  parts().sheet.hidePopover();
  const back = block ?? document.getElementById('story');
  if (back && back.tabIndex < 0) back.tabIndex = -1;
  back?.focus({ preventScroll: true });
}

/** Closes the sheet, and saves what was changed. Where that fails it stays open. @returns {Promise<void>} */
async function close() {
  const { field, tags, status } = parts(), p = placed();
  const note = field.value.trim(), list = tidyTags(tags.value.split(/[,，、]/));
  if (p && (note !== p.h.note || list.join() !== p.h.tags.join() || status.textContent)) {
    const wrong = await set({ ...p.h, note, tags: list });
    if (wrong) {
      status.textContent = `${wrong} ${say('mark_note_here')}`;
      field.focus();
      return;
    }
  }
  leave();
}

async function remove() {
  const p = placed();
  leave();
  if (p) await drop(p.h);
}
