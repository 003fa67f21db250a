// Why a quotation has its speaker: a sheet beside it, with the ways to correct and to cite it.
import { announce, ask, say, show } from './shell.js';

const sheet = () => document.getElementById('why');

/** @returns {HTMLElement?} the quotation of an element: the whole one, which has the id */
function whole(element) {
  const part = element?.closest('mark.quotation');
  return part && (part.id ? part : part.querySelector('[id^="q"]') ?? before(part));
}

/** A quotation that crosses a link or an emphasis is drawn in parts; the first has the id. */
function before(part) {
  const parts = [...document.querySelectorAll('mark.quotation')];
  for (let i = parts.indexOf(part); i >= 0; i--) if (parts[i].id) return parts[i];
  return null;
}

let last = { quotation: '', block: '' }; // ids of what the sheet was opened for

/** Opens the sheet under a quotation. */
async function open(mark) {
  last = { quotation: mark.id, block: mark.closest('[id^="b"]')?.id ?? 'story' };
  const answer = await ask('why', { args: { value: mark.id.slice(1) } });
  if (answer.problem) return announce(say(answer.problem));
  show(answer);
  typed(mark.id.slice(1));
  sheet().showPopover();
  beside(mark);
  sheet().querySelector('details').addEventListener('toggle', () => beside(mark)); // it has grown
  sheet().querySelector('button').focus({ preventScroll: true });
}

const GAP = 8; // pixels between the sheet, the quotation and the edges

/** Puts the sheet under the first line of a quotation, or above it, or as near as there is room. */
function beside(mark) {
  const { bottom, left, right, top } = mark.getClientRects()[0], { offsetHeight, offsetWidth } = sheet();
  const under = bottom + GAP, above = top - offsetHeight - GAP, lowest = innerHeight - offsetHeight - GAP;
  const start = getComputedStyle(mark).direction === 'rtl' ? right - offsetWidth : left;
  sheet().style.top = `${Math.max(GAP, under <= lowest ? under : above >= GAP ? above : lowest)}px`;
  sheet().style.left = `${Math.max(GAP, Math.min(start, document.documentElement.clientWidth - offsetWidth - GAP))}px`;
}

/** Lets the reader type a name that is not offered. Its button asks as the offered names do. */
function typed(quotation) {
  const form = document.createElement('form'), field = document.createElement('input'), set = document.createElement('button');
  form.className = 'another-name';
  Object.assign(field, { className: 'field', autocomplete: 'off', maxLength: 100, placeholder: say('another_name'), ariaLabel: say('another_name') });
  Object.assign(set, { className: 'button', textContent: say('set_name'), disabled: true });
  set.dataset.op = 'speaker';
  field.addEventListener('input', () => {
    set.disabled = !field.value.trim();
    set.dataset.value = `${quotation} ${field.value.trim()}`;
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.append(field, ' ', set);
  sheet().querySelector('.someone-else')?.append(form);
}

/** Puts words on the clipboard; in a frame a site may forbid the newer way. */
async function copy(words) {
  let copied = true;
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const put = event => {
      event.preventDefault();
      event.clipboardData.setData('text/plain', words);
    };
    document.addEventListener('copy', put, { once: true });
    copied = document.execCommand('copy');
    document.removeEventListener('copy', put);
  }
  announce(say(copied ? 'copied' : 'not_copied'));
}

/** What Enter and c do where the focus stands on a quotation. */
export const acts = {
  Enter: () => open(whole(document.activeElement)),
  c: async () => {
    const mark = whole(document.activeElement);
    const answer = await ask('why', { args: { value: mark.id.slice(1) } });
    show(answer);
    copy(sheet().querySelector('.cite').dataset.value);
  },
};

/** Wires the quotations and the sheet. */
export function explain() {
  document.addEventListener('click', event => {
    const at = /** @type {Element} */ (event.target);
    if (at.closest('.cite')) return copy(at.closest('.cite').dataset.value);
    if (at.closest('.all-by')) {
      sheet().hidePopover();
      return document.querySelector(`.speaker-name[data-value="${at.closest('.all-by').dataset.value}"]`)?.click();
    }
    if (at.closest('a, button') || !getSelection().isCollapsed) return;
    const mark = whole(at);
    if (mark) open(mark);
  });
}

const REST = 20_000; // milliseconds that the offer to undo stands; the key works on
let resting = 0; // timer

/** The reader said who spoke, and the story was drawn anew: it is said, with the way back. */
export function corrected(op, answer) {
  const toast = document.getElementById('toast'), button = document.getElementById('undo');
  const words = op === 'uncorrect' ? say('done_undo') : answer.saved === 'private' ? say('corrected_private') : answer.saved === 'not-saved' ? say('corrected_not_saved') : say('corrected');
  sheet().hidePopover();
  document.getElementById('toast-words').textContent = words;
  toast.hidden = false;
  button.hidden = !answer.undo;
  button.dataset.value = answer.undo ?? '';
  announce(words);
  const place = op !== 'not-speech' && document.getElementById(last.quotation) || document.getElementById(last.block);
  if (place && place.tabIndex < 0) place.tabIndex = -1;
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
  clearTimeout(resting);
  resting = setTimeout(function rest() {
    toast.hidden = !toast.matches(':hover, :focus-within');
    if (!toast.hidden) resting = setTimeout(rest, REST);
  }, REST);
}

/** Takes the last correction back. */
export function undo() {
  const button = document.getElementById('undo');
  if (!button.hidden) button.click();
}
