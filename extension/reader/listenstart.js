// What the reader view has of listening before it is used: the rest is loaded when it is asked for, from its own files.
import { api } from '../shared/ask.js';
import { hit } from '../shared/elements.js';

/** @type {typeof import('./listen.js') | undefined} */
let loaded;

/** @param {string} name one of the acts of listening @returns {() => Promise<void>} */
export const listening = name => async () => {
  if (name !== 'listen' && !loaded) return;
  const module = () => import(api.runtime.getURL('extension/reader/listen.js'));
  loaded ??= /** @type {typeof import('./listen.js')} */ (await module());
  loaded.act(name);
};

/** The user went to another place of the article. @param {Element?} element */
export const follow = element => loaded?.follow(element);

/**
 * @param {HTMLElement[]} list in the order of the text
 * @param {1 | -1} way
 * @returns {HTMLElement | null | undefined} the next one from what is read aloud, undefined if nothing is
 */
export function nextFromHeard(list, way) {
  const from = loaded?.heard();
  if (!from) return undefined;
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_PRECEDING: before } = Node;
  const lies = (/** @type {Element} */ e, /** @type {number} */ where) =>
    (from.compareDocumentPosition(e) & where) !== 0 && !from.contains(e) && !e.contains(from);
  return (way > 0 ? list.find(e => lies(e, after)) : list.findLast(e => lies(e, before))) ?? null;
}

/** Nothing is heard any more. @returns {boolean} whether anything was */
export const stopListening = () => loaded?.close() ?? false;

/** Wires the tool of the bar. */
export function listen() {
  document.addEventListener('click', event => { if (hit(event, '.tool-listen')) void listening('listen')(); });
}
