/**
 * What every page of the extension does: ask the background, show what it
 * answers, say aloud what changed.
 *
 * PROTOCOL
 * A page asks with runtime.sendMessage(Ask); the background answers with an
 * Answer (app.Response of the engine, names in lower case). The background adds
 * the time, the zone and whether the window is private; it knows the sender.
 *
 *   Ask     {op, token?, id?, args?: {value?, query?, theme?, ...}}
 *   Answer  {views: [{place, html}], id, title, problem, saved, undo, json, token?}
 *           place is the id of an element of the page; html goes into it by setHTML.
 *           An empty answer ({}) means: not for you, do nothing.
 *
 * The reader over a page. A click makes the background draw a one-time token and
 * inject capture.js, which puts up the frame reader.html and sends {op: "snapshot",
 * token, ...}. hello.js sends {op: "hello"} once. If sender.tab.id awaits a reader
 * (and, in a frame, its token was not given away yet) the answer comes as soon as
 * the view is ready, and carries the token: from then on every ask of this document
 * carries it, and the background refuses asks of frames without. Whoever else puts
 * reader.html into a frame gets an empty answer, and the page stays blank. A tab of
 * its own (where no frame can live, or an article of the library) is the same page
 * with the article's id behind "#": {op: "hello", id}.
 *
 * Answered by the background itself:
 *   saved     whether the article was kept: saved and id, as soon as it is known
 *   close     remove the frame, give the page its scroll and focus back (in a tab: close it)
 *   library   open library.html in a tab, args.value = "#ID" of a story or ""
 *   settings  open the options page
 *   part      args.value = address of another page of the story: go there, with the reader if the browser lets us
 *   choose    the person points at the part of the page to read; args.value = "unsure" when Dateline found no
 *             story. Afterwards the page is told "chosen" or "back"
 *   selected  how many words are selected in the page: words
 *   pick      args.value = CSS selector of the part to read, "" for the story, "selection" for what is selected
 *             in the page: the view, as open gives it
 *   again     the page as it stands now: the view, as open gives it
 *   read      id = article of the library: open the reader with it in a tab
 * Answered by the engine (package app), beside those the pages send with data-op:
 *   stories   the library page: places "list" and "main"
 *   timeline  id = story: place "main"
 *   search    args.query: place "list"
 *   delete    id = article: places "list" and "main", undo. Only from a top-level page
 *   undo      args.value = what an Answer called undo
 *   upgrade   does a piece of what an older library needs: problem "problemUpgrading" with count and all until it is done
 *
 * The background to a page, by runtime.onMessage: {token, act}, act being "close",
 * "outline", "quotes" or "timeline" (the shortcuts of the manifest), "selection" (the menu),
 * "chosen" or "back" (after choose). In a frame no other ops are answered than those of
 * IN_FRAME in background.js and those the background answers itself.
 * @typedef {{op: string, token?: string, id?: string, args?: Record<string, string>}} Ask
 * @typedef {{views?: {place: string, html: string}[], id?: string, title?: string,
 *   problem?: string, saved?: string, undo?: string, json?: string, token?: string, count?: number, all?: number}} Answer
 */
import { sanitizer, withoutPictures } from './sanitizer.js';

export const api = globalThis.browser ?? globalThis.chrome;

/** The token of this document, once the background has given it. */
let token = '';

/** How the pictures of an article are shown: "all", "dimmed", "asked" (each when it is asked for), "none". */
let pictures = 'all';

/** @returns {Promise<object> | undefined} what hello.js has asked for, once */
function early(what) {
  const asked = globalThis.datelineEarly?.[what];
  if (asked) delete globalThis.datelineEarly[what];
  return asked;
}

/**
 * Sends one ask. The background may be stopped under it; then it is asked again.
 * @param {string} op
 * @param {{id?: string, args?: Record<string, string>}} [more]
 * @returns {Promise<Answer>}
 */
export async function ask(op, more = {}) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await (early(op) ?? api.runtime.sendMessage({ op, token, ...more }));
      token ||= answer?.token ?? '';
      if (answer || tries === 6) return answer ?? {}; // none at all: the background was stopped, and other pages heard it
    } catch (error) {
      if (tries === 6) throw error; // three seconds in all: a worker may take its time to stop
    }
    await new Promise(resolve => setTimeout(resolve, 50 << tries));
  }
}

/** @returns {boolean} whether a message of the background is meant for this document */
export const ours = message => token !== '' && message?.token === token;

/**
 * Shows an answer: every view in its place, one setHTML each.
 * @param {Answer} answer
 */
export function show(answer) {
  for (const { place, html } of answer.views ?? []) {
    const into = document.getElementById(place);
    if (pictures === 'asked') into?.replaceChildren(...waiting(html));
    else into?.setHTML(html, { sanitizer: pictures === 'none' ? withoutPictures : sanitizer });
  }
  if (answer.title) document.title = answer.title;
}

/**
 * @returns {NodeListOf<Node>} a view in which every picture waits to be asked for: laid out in a
 *   document without a window, where nothing loads
 */
function waiting(html) {
  const apart = document.implementation.createHTMLDocument('').body;
  apart.setHTML(html, { sanitizer });
  for (const image of apart.querySelectorAll('img[src]')) {
    image.dataset.value = image.src;
    image.removeAttribute('src');
    const button = image.parentElement.querySelector('.enlarge span');
    if (button) button.textContent = say('picture_load');
  }
  return apart.childNodes;
}

/**
 * Wires everything with data-op in the page: a click asks, the answer is shown.
 * @param {(from: HTMLElement) => object | null | Promise<object | null>} [more] further args, null to ask nothing
 * @param {(op: string, answer: Answer) => void} [done]
 */
export function wire(more = () => ({}), done = () => {}) {
  document.addEventListener('click', async event => {
    const from = /** @type {HTMLElement?} */ (/** @type {Element} */ (event.target).closest('[data-op]'));
    if (!from || from.matches('a') && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    const { op, id, arg = 'value', value } = from.dataset;
    const extra = await more(from);
    if (!extra) return;
    const answer = await ask(op, { id, args: value === undefined ? extra : { [arg]: value, ...extra } });
    show(answer);
    done(op, answer);
  });
}

/** Says words to screen readers through the page's live region. */
export function announce(words) {
  document.getElementById('live').textContent = words;
}

/** @returns {string} a message of the interface */
export const say = (key, ...args) => api.i18n.getMessage(key, args.map(String));

/** @returns {string} the message for n things, in the plural form of the language */
export function count(key, n, ...args) {
  const form = new Intl.PluralRules(api.i18n.getUILanguage()).select(n);
  return say(`${key}_${form}`, n, ...args) || say(`${key}_other`, n, ...args);
}

/** Puts the messages named by data-say (text) and data-say-label (aria-label) into the page. */
export function translate() {
  document.documentElement.lang = api.i18n.getMessage('@@ui_locale').replace('_', '-');
  document.documentElement.dir = api.i18n.getMessage('@@bidi_dir');
  for (const e of document.querySelectorAll('[data-say]')) e.textContent = say(e.dataset.say);
  for (const e of document.querySelectorAll('[data-say-label]')) e.setAttribute('aria-label', say(e.dataset.sayLabel));
}

const EM_OF_CHARACTER = 34 / 67; // a line of 34em holds a median of 67 characters

/** Dresses the page as the settings say, now and whenever they change. */
export async function dress() {
  const wear = ({ theme, size = 19, leading = 1.6, measure = 67, face, images, ...ticks }) => {
    const root = document.documentElement;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    root.style.setProperty('--body', `${size / 16}rem`);
    root.toggleAttribute('data-sized', size !== 19); // a size that was chosen holds on narrow screens too
    root.style.setProperty('--leading', leading);
    root.style.setProperty('--measure', `${measure * EM_OF_CHARACTER}em`);
    root.dataset.face = face ?? 'serif';
    pictures = typeof images === 'string' ? images : images === false ? 'none' : 'all'; // once it was a tick
    root.dataset.pictures = pictures;
    for (const tick of ['marks', 'initials', 'spoken']) root.toggleAttribute(`data-no-${tick}`, ticks[tick] === false);
  };
  const kept = () => (early('look') ?? api.storage.local.get('look')).catch(() => ({})); // a browser without storage wears what it came with
  const read = async () => wear((await kept()).look ?? {});
  api.storage.local.onChanged.addListener(read);
  await read();
}
