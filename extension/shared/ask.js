/**
 * How every page of the extension asks the background.
 *
 * A page asks with runtime.sendMessage; the background answers with an Answer
 * (app.Response of the engine, names in lower case). The background adds the time,
 * the zone and whether the window is private; it knows the sender. views are put
 * into the elements their place names. An empty answer ({}) means: not for you, do
 * nothing.
 *
 * The reader view over a page. A click injects built/page.js, which puts up the frame
 * reader.html and sends {op: "snapshot", ...}. hello.js sends {op: "hello"} once. If
 * the sender's tab awaits a reader view (and, in a frame, its token was not given
 * away yet) the answer comes as soon as a view is ready, and carries the token: from
 * then on every ask of this document carries it, and the background refuses asks of
 * frames without. Whoever else puts reader.html into a frame gets an empty answer,
 * and the page stays blank. A tab of its own (where no frame can live, or an article
 * of the library) is the same page with the article's id behind "#": {op: "hello", id}.
 *
 * Each ask has a name, once: what is asked again because its answer was lost is not done again (engine/once.js).
 *
 * Answered by the background itself:
 *   rest      after an answer with more: what is known about the article, as fill or views; args.shown = the token of
 *     what is shown
 *   painted   the article is on the screen: what was painted in the page goes; early, what the user pressed until then
 *   saved     whether the article was kept: saved and id, as soon as it is known
 *   close     remove the frame, give the page its scroll and focus back (in a tab: close it)
 *   library   open library.html in a tab, args.value = "#ID" of a story or ""
 *   settings  open the options page
 *   part      args.value = address of another page of the article: go there, with the reader view if the browser lets
 *     us
 *   choose    the user points at the part of the page to read; args.value = "unsure" when no article text was found.
 *             Afterwards the page is told "chosen" or "back"
 *   selected  how many words are selected in the page: words
 *   pick      args.value = CSS selector of the part to read, "" for the article text, "selection" for what is selected
 *     in the page
 *   again     the page as it is now
 *   read      id = article of the library: open the reader view with it in a tab
 *
 * The background to a page, by runtime.onMessage: {token, act}, act being "close", "outline", "quotes" or "timeline"
 *   (the
 * shortcuts of the manifest), "selection" (the menu), "chosen" or "back" (after choose).
 */
import { retry } from './retry.js';
import { uuid } from './uuid.js';

export const api = globalThis.browser ?? globalThis.chrome;
const TRIES = 7; // three seconds in all: a worker may take its time to stop

/** The token of this document, once the background has given it. */
let token = '';

/** @param {string} what @returns {Promise<Record<string, unknown>> | undefined} what hello.js has asked for, once */
export function early(what) {
  const asked = globalThis.datelineEarly?.[what];
  if (asked) delete globalThis.datelineEarly?.[what];
  return asked;
}

/**
 * Sends one ask. The background may be stopped under it; then it is asked again.
 * @param {string} op
 * @param {{id?: string, args?: Record<string, unknown>}} [more]
 * @returns {Promise<Answer>}
 */
export async function ask(op, more = {}) {
  const once = uuid();
  const send = () => early(op) ?? api.runtime.sendMessage({ op, token, once, ...more });
  // none at all: it was stopped, and other pages heard the ask
  const answer = /** @type {Answer | undefined} */ (await retry(send, { tries: TRIES, enough: Boolean }));
  token ||= answer?.token ?? '';
  return answer ?? {};
}

/**
 * While a reader view is open Firefox is to keep the event page, in which the engine lives. In Chromium a port keeps
 * nothing alive, and the engine lives elsewhere.
 */
export function stay() {
  if ('browser' in globalThis && location.protocol === 'moz-extension:') api.runtime.connect();
}

/**
 * @param {{token?: string}} message
 * @returns {boolean} whether a message of the background is meant for this document
 */
export const ours = message => token !== '' && message?.token === token;
