// The list of what is marked in the article, with ways there; what is no longer in it has a place of its own.
import { all, hit, make, one } from '../shared/elements.js';
import { FORMATS } from '../marks/files.js';
import { save } from '../marks/save.js';
import { count, say } from '../shared/words.js';
import { quoted } from './citation.js';
import { drop, marked, whenChanged } from './highlight.js';
import * as note from './marknote.js';
import { go } from './place.js';

/** @typedef {import('./highlight.js').Placed} Placed */

const LONGEST = 400; // letters of words or note that the list shows

/** @param {string} words */
const short = words => words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;

/** @param {Placed} p @returns {HTMLElement} */
function item({ h, span }) {
  const words = make(span ? 'button' : 'p', { className: 'mark-words', dir: 'auto', textContent: short(h.words) });
  if (span) Object.assign(words.dataset, { act: 'go', value: h.id });
  words.dataset.ink = h.ink;
  const li = make('li', { className: 'mark-item' }, words), acts = make('p', { className: 'sheet-actions' });
  if (h.note) li.append(make('p', { className: 'mark-note-words', dir: 'auto', textContent: short(h.note) }));
  const tags = h.tags.map(tag => `#${tag}`).join(' ');
  if (tags) li.append(make('p', { className: 'mark-tags', dir: 'auto', textContent: tags }));
  for (const [act, label] of [['edit', h.note ? 'mark_edit' : 'mark_note'], ['drop', 'mark_drop']]) {
    const button = make('button', { type: 'button', className: 'button', textContent: say(label) });
    Object.assign(button.dataset, { act, value: h.id });
    acts.append(button);
  }
  li.append(acts);
  return li;
}

/** @returns {HTMLElement} the sheet */
function sheet() {
  const there = document.getElementById('marks');
  if (there) return there;
  const made = make('div', { id: 'marks', className: 'sheet marks', popover: 'auto' });
  made.setAttribute('role', 'dialog');
  made.setAttribute('aria-labelledby', 'marks-title');
  document.body.append(made);
  return made;
}

/** Draws the list. */
function draw() {
  const here = marked(), panel = sheet();
  if (!here || !panel.matches(':popover-open')) return;
  const lost = here.placed.filter(p => !p.span), found = here.placed.filter(p => p.span);
  const close = make('button', { type: 'button', className: 'button close', textContent: say('close') });
  close.popoverTargetElement = panel;
  close.popoverTargetAction = 'hide';
  const title = make('h2', { id: 'marks-title', className: 'panel-title' });
  title.textContent = count('highlights', here.placed.length);
  panel.replaceChildren(title, close);
  panel.append(files());
  if (!here.placed.length) panel.append(make('p', { textContent: say('marks_none') }));
  if (found.length) panel.append(make('ol', { className: 'mark-list' }, ...found.map(item)));
  if (lost.length) {
    panel.append(
      make('h3', { textContent: say('marks_orphans') }),
      make('p', { className: 'mark-why', textContent: say('marks_orphans_why') }),
      make('ul', { className: 'mark-list mark-orphans' }, ...lost.map(item)),
    );
  }
}

/** @returns {HTMLElement} a way to take what is marked along */
function files() {
  const formats = make('select', { className: 'field', id: 'marks-as', ariaLabel: say('marks_export') });
  const button = make('button', { type: 'button', className: 'button', textContent: say('marks_export') });
  for (const [value, { name }] of Object.entries(FORMATS)) formats.append(make('option', { value, textContent: name }));
  button.dataset.act = 'save';
  return make('p', { className: 'mark-acts' }, formats, button);
}

/** Writes a file with what is marked and said in the article. */
function saveFile() {
  const here = marked(), format = /** @type {HTMLSelectElement?} */ (one('#marks-as'))?.value;
  const as = /** @type {import('../marks/files.js').Format} */ (format);
  if (here && format) save(as, [{ ...here.article, quotations: quoted() }]);
}

/** Opens the list. */
export function open() {
  const panel = sheet();
  if (panel.matches(':popover-open')) return panel.hidePopover();
  panel.showPopover();
  draw();
  (one('button.mark-words', panel) ?? one('button', panel))?.focus();
}

/** Puts the way to the list under the outline. */
function link() {
  for (const old of all('.own-list')) old.remove();
  const here = marked(), outline = document.getElementById('outline');
  if (!here?.placed.length || !outline) return;
  const lost = here.placed.filter(p => !p.span).length, words = count('highlights', here.placed.length);
  const button = make('button', { type: 'button', className: 'link' });
  button.textContent = lost ? words + say('list_comma') + count('marks_lost', lost) : words;
  button.dataset.act = 'list';
  outline.append(make('p', { className: 'own-list' }, button));
}

/** Goes to a highlight. @param {Placed} p */
function show({ span }) {
  const piece = span && marked()?.text.within(span)[0];
  if (!piece) return;
  go(piece.block);
  const top = marked()?.text.ranges(span)[0]?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/** @type {Record<string, (p: Placed) => unknown>} */
const ACTS = {
  go: show,
  edit({ h }) {
    sheet().hidePopover();
    note.open(h.id, 'note');
  },
  drop: ({ h }) => drop(h),
};

/** Wires the list. */
export function listen() {
  document.addEventListener('click', event => {
    const button = hit(event, '[data-act]'), { act = '', value = '' } = button?.dataset ?? {};
    if (act === 'list') return open();
    if (act === 'save') return saveFile();
    const p = act && marked()?.placed.find(({ h }) => h.id === value);
    if (p) void ACTS[act]?.(p);
  });
  whenChanged(() => {
    link();
    draw();
  });
  link();
  const wanted = new URLSearchParams(location.search).get('mark');
  const p = marked()?.placed.find(({ h }) => h.id === wanted);
  if (p?.span) show(p);
  else if (p) open(); // it is lost: its words are in the list
}
