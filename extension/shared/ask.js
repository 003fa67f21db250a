/**
 * How every page of the extension asks the background.
 *
 * PROTOCOL
 * A page asks with runtime.sendMessage(Ask); the background answers with an
 * Answer (app.Response of the engine, names in lower case). The background adds
 * the time, the zone and whether the window is private; it knows the sender.
 *
 *   Ask     {op, token?, id?, args?}
 *   Answer  {views: [{place, html}], id, title, problem, saved, undo, token?, ...}
 *           place is the id of an element of the page; html goes into it by setHTML.
 *           An empty answer ({}) means: not for you, do nothing.
 *
 * The reader over a page. A click makes the background draw a one-time token and
 * inject capture.js, which puts up the frame reader/reader.html and sends {op: "snapshot",
 * token, ...}. hello.js sends {op: "hello"} once. If sender.tab.id awaits a reader
 * (and, in a frame, its token was not given away yet) the answer comes as soon as
 * the view is ready, and carries the token: from then on every ask of this document
 * carries it, and the background refuses asks of frames without. Whoever else puts
 * reader/reader.html into a frame gets an empty answer, and the page stays blank. A tab of
 * its own (where no frame can live, or an article of the library) is the same page
 * with the article's id behind "#": {op: "hello", id}.
 *
 * Answered by the background itself:
 *   saved     whether the article was kept: saved and id, as soon as it is known
 *   close     remove the frame, give the page its scroll and focus back (in a tab: close it)
 *   library   open library/library.html in a tab, args.value = "#ID" of a story or ""
 *   settings  open the options page
 *   part      args.value = address of another page of the story: go there, with the reader if the browser lets us
 *   choose    the person points at the part of the page to read; args.value = "unsure" when Dateline found no
 *             story. Afterwards the page is told "chosen" or "back"
 *   selected  how many words are selected in the page: words
 *   pick      args.value = CSS selector of the part to read, "" for the story, "selection" for what is selected
 *             in the page: the view, as open gives it
 *   again     the page as it stands now: the view, as open gives it
 *   read      id = article of the library: open the reader with it in a tab
 * Answered by the engine: the operations of protocol.js.
 *
 * The background to a page, by runtime.onMessage: {token, act}, act being "close",
 * "outline", "quotes" or "timeline" (the shortcuts of the manifest), "selection" (the menu),
 * "chosen" or "back" (after choose). In a frame no other ops are answered than those of
 * IN_FRAME in protocol.js and those the background answers itself.
 * @typedef {{op: string, token?: string, id?: string, args?: Record<string, unknown>}} Ask
 * @typedef {import('./protocol.js').EngineAnswer & {token?: string, act?: string, words?: number,
 *   times?: Record<string, number>}} Answer
 */
export const api = globalThis.browser ?? globalThis.chrome;

/** The token of this document, once the background has given it. */
let token = '';

/** @returns {Promise<object> | undefined} what hello.js has asked for, once */
export function early(what) {
  const asked = globalThis.datelineEarly?.[what];
  if (asked) delete globalThis.datelineEarly[what];
  return asked;
}

/**
 * Sends one ask. The background may be stopped under it; then it is asked again.
 * @param {string} op
 * @param {{id?: string, args?: Record<string, unknown>}} [more]
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
