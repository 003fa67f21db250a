// The bar on a selection or a highlight: how it is marked, a note, tags, and ways to take the words along.
import { INKS } from '../shared/anchor.js';
import { all, hit, make, one } from '../shared/elements.js';
import { announce, say } from '../shared/words.js';
import { citation, linkTo } from './citation.js';
import { at, atPoint, drop, mark, marked, whenChanged } from './highlight.js';
import * as note from './marknote.js';
import { host } from './markhost.js';

/** @typedef {import('../shared/anchor.js').Span} Span */
/** @typedef {import('../shared/anchor.js').Highlight} Highlight */

const GAP = 8; // pixels between the bar, the words and the edges
/** The buttons: what each does, its words, its colour. @type {[string, string, string?][]} */
const BUTTONS = [
  ['ink', 'ink_amber', 'amber'], ['ink', 'ink_green', 'green'], ['ink', 'ink_blue', 'blue'],
  ['ink', 'ink_rose', 'rose'], ['ink', 'ink_line', 'line'], ['note', 'mark_note'], ['tag', 'mark_tag'],
  ['copy', 'mark_copy'], ['cite', 'mark_cite'], ['link', 'mark_link'], ['drop', 'mark_drop'],
];
const RESTING = 250; // milliseconds until a selection counts as made

/**
 * @typedef {{span: Span, h?: Highlight, sentences?: Span[], from: number, to: number, keys: boolean}} Target
 *   from, to: which of the sentences; keys: it was called by a key, and has the focus
 */
/** What the bar is for. @type {Target?} */
let target = null;
let ink = INKS[0]; // chosen last

const bar = document.createElement('div');

function build() {
  const inks = make('div', { className: 'marker-inks' }), acts = make('div', { className: 'marker-acts' });
  bar.id = 'mark-bar';
  bar.className = 'sheet marker-bar';
  bar.hidden = true;
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', say('highlight'));
  for (const [value, words, colour] of BUTTONS) {
    const b = make('button', { type: 'button', className: 'button', value, tabIndex: -1 });
    b.textContent = say(words);
    if (colour) b.dataset.ink = colour;
    (colour ? inks : acts).append(b);
  }
  bar.append(inks, acts);
  document.body.append(make('section', { ariaLabel: say('highlight') }, bar));
}

/** Puts the bar under the words, or above them, or at the foot of a small window. */
function lay() {
  const ranges = target && marked()?.text.ranges(target.span), first = ranges?.[0], last = ranges?.at(-1);
  if (!first || !last || bar.hidden) return;
  if (matchMedia('(width < 30rem), (pointer: coarse)').matches) return void bar.removeAttribute('style');
  const over = first.getBoundingClientRect(), { bottom, left } = last.getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = bar, under = bottom + GAP;
  const top = under + height + GAP <= innerHeight ? under : over.top - height - GAP;
  bar.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
  bar.style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP))}px`;
}

/** Shows the bar for some words. @param {Target} what */
function show(what) {
  target = what;
  bar.hidden = false;
  for (const b of /** @type {HTMLButtonElement[]} */ (all('button', bar))) {
    if (b.value === 'ink') b.setAttribute('aria-pressed', String(b.dataset.ink === what.h?.ink));
    if (b.value === 'drop') b.hidden = !what.h;
  }
  lay();
  if (!what.keys) return;
  const first = one('[aria-pressed="true"]', bar) ?? one(`[data-ink="${ink}"]`, bar);
  first?.focus({ preventScroll: true });
}

/** Takes the bar away. @returns {boolean} whether it was there */
export function close() {
  if (!target) return false;
  const { keys, span } = target;
  target = null;
  bar.hidden = true;
  if (keys) {
    getSelection()?.removeAllRanges();
    const block = marked()?.text.within(span)[0]?.block;
    if (block && block.tabIndex < 0) block.tabIndex = -1;
    block?.focus({ preventScroll: true });
  }
  return true;
}

/** @returns {Span?} what is selected of the article text */
function selected() {
  const selection = getSelection(), here = marked();
  if (!here || !selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  return one('.story article')?.contains(range.commonAncestorContainer) ? here.text.spanOf(range) : null;
}

/** Shows the bar for the sentence the user is at, or for the paragraph: what was the one becomes the other. */
function pick() {
  const here = marked(), focus = document.activeElement;
  const top = one('.bar')?.offsetHeight ?? 0, block = here?.text.blockAt(focus?.closest('.story') ? focus : null, top);
  const whole = block && here?.text.spanOfBlock(block);
  if (!here || !whole) return announce(say('mark_nothing'));
  const sentences = here.text.sentences(whole, here.article.lang), quotation = focus?.closest('mark.quotation');
  let from = 0;
  if (quotation && block.contains(quotation)) {
    const range = new Range();
    range.selectNodeContents(quotation);
    const span = here.text.spanOf(range);
    if (span) from = Math.max(0, sentences.findLastIndex(s => s.start <= span.start));
  }
  choose({ span: sentences[from] ?? whole, sentences, from, to: from, keys: true });
}

/** @param {Target} what a choice by keys */
function choose(what) {
  const here = marked();
  if (!here) return;
  here.text.select(what.span);
  here.text.within(what.span)[0]?.block.scrollIntoView({ block: 'nearest' });
  show({ ...what, h: at(what.span)?.h });
  announce(here.text.text.slice(what.span.start, what.span.end));
}

/** Another sentence, or one more. @param {1 | -1} way @param {boolean} more */
function step(way, more) {
  const { sentences, from, to } = target ?? {};
  if (!sentences?.length || from === undefined || to === undefined) return;
  const last = Math.max(more ? from : 0, Math.min(sentences.length - 1, to + way)), first = more ? from : last;
  const span = { start: sentences[first].start, end: sentences[last].end };
  choose({ span, sentences, from: first, to: last, keys: true });
}

/** @returns {Promise<Highlight | undefined>} the highlight of the bar, made if there is none */
async function made(/** @type {string} */ colour) {
  if (!target) return undefined;
  const { span } = target;
  close();
  getSelection()?.removeAllRanges();
  ink = colour;
  return mark(span, colour);
}

/** @param {'note' | 'tags'} field */
async function annotate(field) {
  const h = await made(target?.h?.ink ?? ink);
  if (h) note.open(h.id, field);
}

/** @type {Record<string, (b: HTMLButtonElement) => unknown>} */
const ACTS = {
  ink: b => made(b.dataset.ink ?? ink),
  note: () => annotate('note'),
  tag: () => annotate('tags'),
  copy: () => take(span => marked()?.text.text.slice(span.start, span.end)),
  cite: () => take(citation),
  link: () => take(linkTo),
  drop() {
    const h = target?.h;
    close();
    if (h) void drop(h);
  },
};

/** Copies something of the words. @param {(span: Span) => string | undefined} what */
async function take(what) {
  if (target) await host.copy(what(target.span) ?? '');
  close();
}

/** The key that marks: what is selected, in the colour chosen last; without a selection it lets one be chosen. */
export function key() {
  const span = target?.span ?? selected();
  if (!span) return pick();
  target ??= { span, h: at(span)?.h, from: 0, to: 0, keys: false };
  void made(ink);
}

/** The key for a note, on what is selected or on the sentence. */
export function noteKey() {
  const span = target?.span ?? selected();
  if (span) target ??= { span, h: at(span)?.h, from: 0, to: 0, keys: false };
  else pick();
  void annotate('note');
}

/** @param {KeyboardEvent} event in the bar */
function press(event) {
  const buttons = all('button:not([hidden])', bar), i = buttons.findIndex(b => b === document.activeElement);
  const rtl = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
  const way = { ArrowRight: rtl, ArrowLeft: -rtl }[event.key] ?? 0;
  if (way) buttons[(i + way + buttons.length) % buttons.length].focus();
  else if (event.key === 'ArrowDown') step(1, event.shiftKey);
  else if (event.key === 'ArrowUp') step(-1, event.shiftKey);
  else if (event.key === 'Home' || event.key === 'End') buttons.at(event.key === 'End' ? -1 : 0)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Shows the bar for what was selected, once the selecting rests. */
function offer() {
  const span = selected();
  if (span) show({ span, h: at(span)?.h, from: 0, to: 0, keys: false });
  else if (target && !target.keys && !target.h) close();
}

/** Shows the bar of a highlight. @param {{h: Highlight, span: Span?} | undefined} p @param {boolean} keys */
export function edit(p, keys) {
  if (p?.span) show({ span: p.span, h: p.h, from: 0, to: 0, keys });
}

/** @param {MouseEvent} event */
function clicked(event) {
  const b = /** @type {HTMLButtonElement?} */ (hit(event, '#mark-bar button')), sign = hit(event, '.own-sign');
  if (b) return void ACTS[b.value](b);
  if (sign) {
    const p = marked()?.placed.find(({ h }) => h.id === sign.dataset.value);
    return p?.h.note || p?.h.tags.length ? note.open(p.h.id, 'note') : edit(p, true);
  }
  if (hit(event, '#mark-bar, #mark-note') || !getSelection()?.isCollapsed) return;
  const words = hit(event, '.story article') && !hit(event, 'a, button, mark.quotation, .cutting');
  const p = words ? atPoint(event.clientX, event.clientY) : undefined;
  if (p) edit(p, false);
  else if (target && !target.keys) close();
}

/** Wires the bar. */
export function listen() {
  build();
  host.layers.push(close);
  let resting = 0; // timer
  const soon = () => {
    clearTimeout(resting);
    resting = setTimeout(offer, RESTING);
  };
  let pressed = false; // while a pointer is held the selection is not made yet
  document.addEventListener('pointerdown', () => { pressed = true; });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      pressed = false;
      soon();
    });
  }
  document.addEventListener('selectionchange', () => {
    if (!pressed && !target?.keys && !document.activeElement?.matches('input, textarea')) soon();
  });
  document.addEventListener('click', clicked);
  bar.addEventListener('keydown', press);
  bar.addEventListener('pointerdown', event => event.preventDefault()); // the selection stays
  addEventListener('scroll', lay, { passive: true });
  addEventListener('resize', lay);
  whenChanged(() => {
    if (target && !marked()?.text.current) close();
  });
}
