// How a script in a page speaks to the background.
import { retry } from '../shared/retry.js';

export const api = globalThis.browser ?? globalThis.chrome;

/**
 * Tells the background; if that is stopped before it has answered, tells it again.
 * @param {Record<string, unknown> & {op: string}} message
 * @returns {Promise<Answer | undefined>} undefined when nobody answers
 */
export const tell = message => retry(() => api.runtime.sendMessage(message), { tries: 5 }).catch(() => undefined);

/** @param {string} key @param {unknown[]} args @returns {string} a message of the interface */
export const say = (key, ...args) => api.i18n.getMessage(key, args.map(String));

/**
 * @param {string} key
 * @param {number} n
 * @returns {string} the message for n things, in the plural form of the language
 */
export function count(key, n) {
  const form = new Intl.PluralRules(api.i18n.getUILanguage()).select(n);
  return say(`${key}_${form}`, n.toLocaleString()) || say(`${key}_other`, n.toLocaleString());
}
