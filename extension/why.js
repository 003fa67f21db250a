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

/** Opens the sheet under a quotation. */
async function open(mark) {
  const answer = await ask('why', { args: { value: mark.id.slice(1) } });
  if (answer.problem) return announce(say(answer.problem));
  show(answer);
  sheet().showPopover();
  const { bottom, left, top } = mark.getClientRects()[0], { offsetHeight, offsetWidth } = sheet();
  const below = bottom + 8, fits = below + offsetHeight < innerHeight;
  sheet().style.insetBlockStart = `${Math.max(8, fits ? below : top - offsetHeight - 8)}px`;
  sheet().style.insetInlineStart = document.dir === 'rtl' ? '' : `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 16))}px`;
  sheet().querySelector('button').focus();
}

/** Puts words on the clipboard; in a frame a site may forbid the newer way. */
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const field = document.createElement('textarea');
    field.value = words;
    sheet().append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
  announce(say('copied'));
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

/** The reader said who spoke: the story is drawn anew, and it is said. */
export function corrected() {
  sheet().hidePopover();
  announce(say('corrected'));
}
