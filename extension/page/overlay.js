/**
 * The reader view's frame over the page. Injected by a click; the second click
 * finds it there and takes it away.

 *
 * The frame is added when the article was painted in the page itself (veil.js), or
 * when that cannot be, so that its process does not take the machine from the two.
 *
 * To the background: {op: "snapshot", snapshot, times}; {op: "blocked", lost} when no
 * reader view came to life in the frame, or the page has taken it away (lost); {op: "unfit", type}
 * when the tab holds no page of text; {op: "chosen", taken} when the user has chosen a part, or given up;
 * {op: "closed"} when the frame is gone.
 * From the background, {act}: "first" (with html, the article to be painted, or none),
 * "greeted", "at" (with words: the paragraph that is read begins with them), "close", "choose" (with unsure), and
 * questions: "unveil" (the frame has painted: answer the keys and the scrolling until then),
 * "standing" (answer "", "bare" or "packed"), "snapshot", "selected" (the
 * number of words selected in the page), and two that pack the page anew: "again",
 * "selection", of which the other packs no more than what is selected.
 */
import { goTo } from './back.js';
import { capture } from './capture.js';
import { Early } from './early.js';
import { Guard } from './guard.js';
import { api, tell } from './tell.js';
import { unlike, Veil } from './veil.js';

const XHTML = 'http://www.w3.org/1999/xhtml';
const PATIENCE = 1500; // milliseconds after its load event in which the frame must come to life
const PARSING = 4000; // milliseconds at most until a page that is still loading is packed
const UNPAINTED = 100; // milliseconds after packing in which the frame waits for the first paint
const VEILED = 4000; // milliseconds after the frame was added until the veil goes in any case
const LEAST = 100; // characters of a selection that is worth reading by itself
const READABLE = /^(text\/(html|plain)|application\/xhtml\+xml)$/;
const BLANK = {
  all: 'initial', position: 'fixed', inset: '0', width: '100%', height: '100%', 'max-width': 'none',
  'max-height': 'none', border: '0', margin: '0', padding: '0',
};
const SHEER = { display: 'block', overflow: 'hidden', background: 'transparent', 'overscroll-behavior': 'contain' };
const clock = () => performance.timeOrigin + performance.now();

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @returns {HTMLElementTagNameMap[K]} */
const make = name => /** @type {HTMLElementTagNameMap[K]} */ (document.createElementNS(XHTML, name));

/** @param {HTMLElement} element @param {Record<string, string>} properties */
function style(element, properties) {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

const lock = () => document.documentElement.style.setProperty('overflow', 'hidden', 'important');

/** @returns {Promise<void>} resolved when the page has been parsed, or has taken too long */
function parsed() {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PARSING);
  });
}

/** @returns {Range?} what is selected in the page, when there is something to read in it */
function selection() {
  const now = getSelection();
  return now?.rangeCount && String(now).trim().length >= LEAST ? now.getRangeAt(0).cloneRange() : null;
}

/** @returns {() => void} puts back what the overlay changes in the page */
function remember() {
  const root = document.documentElement, styled = root.getAttribute('style');
  const place = [scrollX, scrollY], focused = document.activeElement;
  return () => {
    // Chromium leaves style="" behind where it was only set through root.style
    root.setAttribute('style', styled ?? '');
    if (styled === null) root.removeAttribute('style');
    if (scrollX !== place[0] || scrollY !== place[1]) scrollTo({ left: place[0], top: place[1], behavior: 'instant' });
    if (focused !== document.activeElement && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}

/** The frame over the page, for as long as one reader view is open. */
class Overlay {
  greeted = false; // whether the frame has come to life
  /** @type {Veil?} */
  #veil = null;
  #early = new Early();
  #shadow;
  #restore = remember();

  constructor() {
    // A div: for a name of our own the page could define the element, and be given the closed tree by
    // attachInternals, or keep us from attaching one.
    this.host = make('div');
    this.host.dataset.dateline = 'reader';
    this.dialog = make('dialog');
    this.frame = make('iframe');
    style(this.host, { all: 'initial', display: 'contents' });
    style(this.dialog, { ...BLANK, ...SHEER });
    // sheer, as the reader's document is until there is an article: the page stays in view, not an empty window
    style(this.frame, { ...BLANK, display: 'block', 'color-scheme': 'light dark' });
    this.dialog.setAttribute('aria-label', 'Dateline');
    this.frame.title = 'Dateline';
    this.frame.src = api.runtime.getURL('extension/reader/reader.html');
    this.frame.addEventListener('load', () => this.#loaded(), { once: true });
    this.dialog.addEventListener('cancel', event => {
      event.preventDefault();
      close();
    });
    this.#shadow = this.host.attachShadow({ mode: 'closed' }); // out of reach of the page's styles and queries
    this.#shadow.append(this.dialog);
    document.documentElement.append(this.host);
    this.dialog.showModal(); // above everything, and what lies beneath cannot be reached
    const guarded = { raise: () => this.#raise(), lost: () => void blocked(true) };
    this.guard = new Guard(this.host, this.dialog, guarded);
    this.guard.begin();
  }

  /** Above what the page has put over it since. */
  #raise() {
    this.dialog.close();
    this.dialog.showModal();
    if (this.frame.isConnected) this.frame.focus({ preventScroll: true });
  }

  /** The page is packed: makes ready to paint, where the page lets us paint as the frame will. */
  packed() {
    if (unlike()) return this.begin();
    this.#veil = new Veil(this.#shadow, this.dialog);
    setTimeout(() => this.begin(), UNPAINTED);
  }

  /**
   * Paints the article in the page, then has the frame do the rest.
   * @param {string} html "" where there is nothing to paint
   */
  async paint(html) {
    if (html && this.#veil && !this.frame.isConnected) await this.#veil.paint(html).catch(() => false);
    this.begin();
  }

  /** Adds the frame, once. */
  begin() {
    if (this.frame.isConnected || overlay !== this) return;
    this.dialog.prepend(this.frame);
    setTimeout(() => this.unveil(), VEILED);
  }

  /** The frame shows the article itself. */
  unveil() {
    this.#veil?.remove();
    this.#veil = null;
  }

  /** The frame has painted and hears the user itself. @returns {{keys: string[], by: number}} what it has not heard */
  take() {
    this.unveil();
    return this.#early.taken();
  }

  #loaded() {
    this.frame.focus({ preventScroll: true });
    setTimeout(() => { // by then another reader view may be open
      if (overlay === this && !this.greeted) void blocked();
    }, PATIENCE);
  }

  /** The page is in front again, with the reader view kept. */
  hide() {
    this.guard.end();
    this.#early.taken();
    this.dialog.close();
    this.dialog.style.setProperty('display', 'none', 'important');
    document.documentElement.style.removeProperty('overflow');
  }

  show() {
    lock();
    this.dialog.style.setProperty('display', 'block', 'important');
    this.dialog.showModal();
    this.guard.begin();
    // Firefox gives no focus to what is not laid out yet
    requestAnimationFrame(() => this.frame.focus({ preventScroll: true }));
  }

  remove() {
    this.guard.end();
    this.#early.taken();
    this.dialog.close();
    this.host.remove();
    this.#restore();
  }
}

/** @type {Overlay?} */
let overlay = null;
/** @type {string?} */
let snapshot = null;
/** @type {Range?} */
let selected = null;
let reached = ''; // the first words of the paragraph that was read last

const ours = () => overlay?.host ?? null;

function close() {
  globalThis.datelinePicker?.cancel();
  if (!overlay) return;
  overlay.remove();
  overlay = snapshot = selected = null;
  void tell({ op: 'closed' });
  goTo(reached);
}

/** The reader view steps aside until the user has chosen the part of the page to read. @param {boolean} unsure */
async function choose(unsure) {
  const mine = overlay;
  mine?.hide();
  const part = await globalThis.datelinePicker?.choose(unsure);
  if (overlay !== mine || (mine && !mine.host.isConnected)) return; // it was closed meanwhile
  if (part) snapshot = capture(ours(), document, { part });
  mine?.show();
  await tell({ op: 'chosen', taken: Boolean(part) });
}

/** Packs the page, or what is selected in it, once more. @param {import('./capture.js').Chosen} [chosen] */
function repack(chosen) {
  snapshot = capture(ours(), document, chosen);
  return true;
}

/**
 * The frame stays blank on this site: the same reader view opens in a tab, and asks for the snapshot there.
 * @param {boolean} [lost] it lived, but the page does not let it stand
 */
async function blocked(lost = false) {
  await parsed();
  if (!overlay) return;
  const packed = snapshot ??= capture(ours());
  if (!(await tell({ op: 'blocked', lost }))?.moved) return; // it lives after all, and was only late
  close();
  snapshot = packed;
}

async function open() {
  const type = document.contentType;
  if (!READABLE.test(type) || !document.documentElement) return tell({ op: 'unfit', type });
  const times = { start: clock(), shown: 0, packed: 0 };
  selected = selection();
  reached = '';
  overlay = new Overlay();
  times.shown = clock();
  await parsed();
  if (!overlay) return;
  snapshot = capture(ours());
  times.packed = clock();
  lock(); // after the page was measured: no second scroll bar
  const sent = tell({ op: 'snapshot', snapshot, times });
  overlay.packed(); // while the engine reads
  await sent;
}

/** @typedef {{act?: string, unsure?: boolean, html?: string, words?: string}} Heard */

/** What the background wants done. @type {Record<string, (message: Heard) => void>} */
const ACTS = {
  greeted() {
    if (overlay) overlay.greeted = true;
  },
  first: ({ html = '' }) => void overlay?.paint(html),
  at({ words = '' }) {
    reached = words;
    if (!overlay) goTo(words); // it is read in a tab of its own
  },
  close,
  choose: ({ unsure = false }) => void choose(unsure),
};

/** What the background wants to know. @type {Record<string, () => unknown>} */
const QUESTIONS = {
  unveil: () => overlay?.take(),
  standing: () => snapshot ? 'packed' : overlay ? 'bare' : '',
  snapshot: () => snapshot,
  selected: () => selected ? String(selected).trim().split(/\s+/).length : 0,
  again: () => repack(),
  selection: () => selected !== null && repack({ range: selected }),
};

/** @param {Heard} message @param {unknown} sender @param {(answer: unknown) => void} respond */
function hear(message, sender, respond) {
  const act = message?.act ?? '';
  if (Object.hasOwn(ACTS, act)) ACTS[act](message);
  else if (Object.hasOwn(QUESTIONS, act)) respond(QUESTIONS[act]());
}

if (!globalThis.datelineOverlay) {
  globalThis.datelineOverlay = { toggle: () => overlay?.host.isConnected ? close() : void open() };
  api.runtime.onMessage.addListener(hear);
}
globalThis.datelineOverlay.toggle();
