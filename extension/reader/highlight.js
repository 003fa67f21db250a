// What the user marks in the article: kept with it, found again when it is opened, painted without moving a letter.
import { Anchors, INKS, MAX_WORDS } from '../shared/anchor.js';
import { api } from '../shared/ask.js';
import { all, one } from '../shared/elements.js';
import { articlesOf, lineOf, removal } from '../shared/highlights.js';
import { announce, count, say } from '../shared/words.js';
import { host } from './markhost.js';
import { articleText } from './marktext.js';

/** @typedef {import('../shared/anchor.js').Highlight} Highlight */
/** @typedef {import('../shared/anchor.js').Span} Span */
/** @typedef {{h: Highlight, span: Span?}} Placed a highlight and where it is, null when it is lost */

const LATER = 1; // seconds: what takes a change back is a later change

/** The article as the library knows it. @type {import('../shared/highlights.js').Marked?} */
let article = null;
/** @type {import('./marktext.js').ArticleText?} */
let text = null;
/** @type {Placed[]} */
let placed = [];
/** What takes the last changes back, the latest last. @type {string[]} */
const undone = [];
/** Called when what is marked has changed. @type {(() => void)[]} */
const heard = [];

let stamped = 0;
/** @returns {number} seconds since 1970, later with every change */
const stamp = () => stamped = Math.max(Math.floor(Date.now() / 1000), stamped + LATER);

/** @param {() => void} then what is done whenever the highlights have changed */
export const whenChanged = then => void heard.push(then);

/** @returns what is marked in the article that is shown, null where there is none */
export const marked = () => article && text && { article, text, placed };

/** @param {Span} span @returns {Placed | undefined} the highlight that covers a span */
export const at = span => placed.find(p => p.span && p.span.start <= span.start && span.end <= p.span.end);

/**
 * @param {number} x
 * @param {number} y
 * @returns {Placed | undefined} the highlight at a point of the window, the shortest of several
 */
export function atPoint(x, y) {
  const inside = (/** @type {DOMRect} */ r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom;
  const covers = (/** @type {Range} */ range) => [...range.getClientRects()].some(inside);
  const hits = placed.filter(({ span }) => span && text?.ranges(span).some(covers));
  return hits.sort((a, b) => a.h.words.length - b.h.words.length)[0];
}

/** Puts the highlights into the page. */
function paint() {
  for (const old of all('.own-sign, .own-tally')) old.remove();
  for (const ink of INKS) CSS.highlights.delete(`own-${ink}`);
  if (!text) return;
  const inks = Object.groupBy(placed.filter(p => p.span), ({ h }) => h.ink);
  for (const [ink, list = []] of Object.entries(inks)) {
    const layer = new Highlight(...list.flatMap(({ span }) => span && text ? text.ranges(span) : []));
    layer.priority = -1; // what is looked for is seen upon it
    CSS.highlights.set(`own-${ink}`, layer);
  }
  for (const p of placed) sign(p);
  weigh();
}

/** Puts a button after the block in which a highlight ends, the way to its note by keys and aloud. @param {Placed} p */
function sign({ h, span }) {
  const last = span && text?.within(span).at(-1);
  if (!last) return;
  const button = document.createElement('button'), words = say('own_highlight', h.words.slice(0, 120));
  button.className = 'own-sign';
  Object.assign(button, { type: 'button', textContent: h.note || h.tags.length ? '✎' : '' });
  Object.assign(button.dataset, { value: h.id, ink: h.ink });
  button.setAttribute('aria-label', [words, h.note.slice(0, 300), ...h.tags].filter(Boolean).join('. '));
  const nested = one(':scope > [id^="b"], :scope > ul, :scope > ol', last.block);
  if (nested) nested.before(button);
  else last.block.append(button);
}

/** Says in the outline how many highlights each section has. */
function weigh() {
  const links = /** @type {HTMLAnchorElement[]} */ (all('.outline-items a'));
  const tops = links.map(link => Number(/^#b(\d+)$/.exec(link.hash)?.[1] ?? -1)), numbers = links.map(() => 0);
  for (const { span } of placed) {
    const block = span && text?.within(span)[0]?.block, n = block?.id ? Number(block.id.slice(1)) : -1;
    const i = block ? tops.findLastIndex(top => top <= n) : -1;
    if (i >= 0) numbers[i]++;
  }
  links.forEach((link, i) => {
    const tally = one('.tally', link), words = count('highlights', numbers[i]);
    if (!tally || !numbers[i]) return;
    const own = document.createElement('span'), inferred = one('.inferred', tally);
    own.className = 'own-tally';
    own.textContent = inferred ? words + say('list_comma') : say('list_comma') + words;
    if (inferred) inferred.before(own);
    else tally.append(own);
  });
}

/** Reads the text anew where it was drawn anew, and paints what is marked in it. */
export function repaint() {
  if (!article) return;
  if (!text?.current) text = articleText();
  const anchors = new Anchors(text?.text ?? '');
  placed = article.highlights.map(h => ({ h, span: anchors.place(h) }))
    .sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || a.h.start - b.h.start);
  paint();
  for (const then of heard) then();
}

/** Takes up what an answer of the engine says is marked. @param {Answer} answer */
export function take({ lines = '' }) {
  if (!article) return;
  const [now] = articlesOf(`["","","","","",""]\n${lines}`);
  article.highlights = now.highlights;
  repaint();
}

/** Whether the article was kept, once that is known. @type {Promise<Answer>?} */
let kept = null;

/** @param {Answer} answer @returns {string} "" where it is in the library, or what is said otherwise */
function unkept({ saved, problem }) {
  if (problem || !saved) return problem ? say(problem) : '';
  return say(saved === 'private' ? 'mark_private' : 'mark_not_saved');
}

/**
 * Sends a change.
 * @param {string} line
 * @param {string} back what takes it back
 * @param {string} words that say what was done
 * @returns {Promise<string>} "" when it is in the library, or what went wrong, in words
 */
async function change(line, back, words) {
  await (kept ??= host.ask('saved'));
  const answer = await host.ask('highlight', { args: { lines: line } }), wrong = unkept(answer);
  if (answer.problem) {
    host.toast(wrong);
    return wrong;
  }
  take(answer);
  undone.push(back);
  host.toast(wrong ? `${words} ${wrong}` : words, { op: 'highlight', args: JSON.stringify({ lines: back }) });
  return answer.saved && answer.saved !== 'private' ? wrong : '';
}

/**
 * @param {Span} span
 * @param {string} ink
 * @returns {Promise<Highlight | undefined>} the highlight that is made, or was there already, in this ink
 */
export async function mark(span, ink) {
  if (!article || !text || span.end - span.start > MAX_WORDS) {
    host.toast(say('mark_too_long'));
    return undefined;
  }
  const same = placed.find(p => p.span?.start === span.start && p.span.end === span.end)?.h;
  if (same) {
    if (same.ink !== ink) await set({ ...same, ink });
    return same;
  }
  const id = crypto.getRandomValues(new BigUint64Array(1))[0].toString(36), when = stamp();
  const h = { ...new Anchors(text.text).mark(span, when), id, ink };
  await change(lineOf(h), removal(id, stamp()), say('mark_made'));
  return h;
}

/** Gives a highlight another ink, note or tags. @param {Highlight} h @returns {Promise<string>} as change */
export function set(h) {
  const before = article?.highlights.find(x => x.id === h.id), changed = stamp(), back = stamp();
  const as = before ? lineOf({ ...before, changed: back }) : removal(h.id, back);
  return change(lineOf({ ...h, changed }), as, say('mark_set'));
}

/** @param {Highlight} h */
export const drop = h => change(removal(h.id, stamp()), lineOf({ ...h, changed: stamp() }), say('mark_gone'));

/** Takes the last change back. @returns {boolean} whether there was one */
export function undo() {
  const line = undone.pop();
  if (!line) return false;
  void host.ask('highlight', { args: { lines: line } }).then(answer => {
    take(answer);
    host.toast(unkept(answer) || say('done_undo'));
  });
  return true;
}

/** Something else was done, or the toast has taken the last change back. @param {string} op @param {Answer} answer */
export function done(op, answer) {
  if (op === 'cut') undone.length = 0;
  if (op === 'highlight') {
    undone.pop();
    take(answer);
    return host.toast(unkept(answer) || say('done_undo'));
  }
  repaint();
}

/** Shows what is marked in the article, and lets more be marked. @param {import('./markhost.js').Host} reader */
export async function highlights(reader) {
  Object.assign(host, reader);
  if (!one('.story article')) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: api.runtime.getURL('extension/reader/highlight.css') });
  document.head.append(link);
  const [answer, bar, list] =
    await Promise.all([host.ask('highlights'), import('./markbar.js'), import('./marklist.js')]);
  [article = null] = articlesOf(answer.lines ?? '');
  if (!article) return; // the engine does not know the article that is shown
  bar.listen(); // before anything is there to be clicked
  repaint();
  list.listen(); // goes to the highlight that is asked for
  const lost = placed.filter(({ span }) => !span).length;
  if (lost) announce(count('marks_lost', lost));
}
