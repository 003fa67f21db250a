// Why a quotation has its speaker: a sheet beside it, with the ways to correct and to cite it.
import { ask } from '../shared/ask.js';
import { all, blockOf, byID, hit, one } from '../shared/elements.js';
import { show } from '../shared/render.js';
import { toast, undoButton } from '../shared/toast.js';
import { announce, say } from '../shared/words.js';

const GAP = 8; // pixels between the sheet, the quotation and the edges
const sheet = byID('why', HTMLElement);

/** @param {Element?} element @returns {HTMLElement?} the quotation of an element: the whole one, which has the id */
function whole(element) {
  const part = /** @type {HTMLElement?} */ (element?.closest('mark.quotation') ?? null);
  return part && (part.id ? part : one('[id^="q"]', part) ?? before(part));
}

/** A quotation that crosses a link or an emphasis is drawn in parts; the first has the id. @param {HTMLElement} part */
function before(part) {
  const parts = all('mark.quotation');
  return parts.slice(0, parts.indexOf(part) + 1).findLast(e => e.id) ?? null;
}

let last = { quotation: '', block: '' }; // ids of what the sheet was opened for

/**
 * @param {HTMLElement} mark
 * @returns {Promise<Answer>} what is known about a quotation, shown in the sheet unless there is a problem
 */
async function explained(mark) {
  const answer = await ask('why', { args: { quotation: Number(mark.id.slice(1)) } });
  if (answer.problem) announce(say(answer.problem));
  else show(answer);
  return answer;
}

/** Opens the sheet under a quotation. @param {HTMLElement?} mark */
async function open(mark) {
  if (!mark) return;
  last = { quotation: mark.id, block: blockOf(mark)?.id ?? 'story' };
  if ((await explained(mark)).problem) return;
  typed(mark.id.slice(1));
  sheet.showPopover();
  beside(mark);
  one('details', sheet)?.addEventListener('toggle', () => beside(mark)); // it has grown
  one('button', sheet)?.focus({ preventScroll: true });
}

/**
 * Puts the sheet under the first line of a quotation, or above it, or as near as there is room.
 * @param {HTMLElement} mark
 */
function beside(mark) {
  const { bottom, left, right, top } = mark.getClientRects()[0], { offsetHeight, offsetWidth } = sheet;
  const under = bottom + GAP, above = top - offsetHeight - GAP, lowest = innerHeight - offsetHeight - GAP;
  const start = getComputedStyle(mark).direction === 'rtl' ? right - offsetWidth : left;
  const place = under <= lowest ? under : Math.max(above, GAP) === above ? above : lowest;
  sheet.style.top = `${Math.max(GAP, place)}px`;
  sheet.style.left = `${Math.max(GAP, Math.min(start, document.documentElement.clientWidth - offsetWidth - GAP))}px`;
}

/** Lets the user type a name that is not offered. Its button asks as the offered names do. @param {string} quotation */
function typed(quotation) {
  const form = document.createElement('form'), label = say('another_name');
  const field = document.createElement('input'), set = document.createElement('button');
  form.className = 'another-name';
  Object.assign(field, { className: 'field', autocomplete: 'off', maxLength: 100 });
  field.placeholder = field.ariaLabel = label;
  Object.assign(set, { className: 'button', textContent: say('set_name'), disabled: true });
  set.dataset.op = 'speaker';
  field.addEventListener('input', () => {
    set.disabled = !field.value.trim();
    set.dataset.args = JSON.stringify({ quotation: Number(quotation), name: field.value.trim() });
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.append(field, ' ', set);
  one('.someone-else', sheet)?.append(form);
}

/** Puts words on the clipboard; in a frame a site may forbid the newer way. @param {string} words */
export async function copy(words) {
  let copied = true;
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const put = (/** @type {ClipboardEvent} */ event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', words);
    };
    document.addEventListener('copy', put, { once: true });
    copied = document.execCommand('copy');
    document.removeEventListener('copy', put);
  }
  announce(say(copied ? 'copied' : 'not_copied'));
}

/** Explains the quotation that has the focus. */
export const explainHere = () => open(whole(document.activeElement));

/** Copies the quotation that has the focus, as a citation. */
export async function cite() {
  const mark = whole(document.activeElement);
  if (!mark || (await explained(mark)).problem) return;
  await copy(one('.cite', sheet)?.dataset.value ?? '');
}

/** Wires the quotations and the sheet. */
export function explain() {
  document.addEventListener('click', event => {
    const citing = hit(event, '.cite'), speaker = hit(event, '.all-by');
    if (citing) return void copy(citing.dataset.value ?? '');
    if (speaker) {
      sheet.hidePopover();
      return one(`.speaker-name[data-value="${speaker.dataset.value}"]`)?.click();
    }
    if (!(event.target instanceof Element) || hit(event, 'a, button') || !getSelection()?.isCollapsed) return;
    void open(whole(event.target));
  });
}

/** @param {string} op @param {Answer} answer */
function correctedWords(op, { saved }) {
  if (op === 'uncorrect') return say('done_undo');
  return say(saved === 'private' ? 'corrected_private' : saved === 'not-saved' ? 'corrected_not_saved' : 'corrected');
}

/**
 * The user said who spoke, and the article was drawn anew: that is said, with the way back.
 * @param {string} op
 * @param {Answer} answer
 */
export function corrected(op, answer) {
  sheet.hidePopover();
  toast(correctedWords(op, answer), { op: 'uncorrect', value: answer.undo });
  const place = (op !== 'not-speech' && document.getElementById(last.quotation)) || document.getElementById(last.block);
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'nearest' });
}

/** Takes the last correction back. */
export const undo = () => undoButton()?.click();
