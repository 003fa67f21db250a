// The words of the interface, seen and heard.
import { api } from './ask.js';
import { all } from './elements.js';

/** Says words to screen readers through the page's live region. @param {string} words */
export function announce(words) {
  const live = document.getElementById('live');
  if (live) live.textContent = words;
}

/** @param {string} key @param {unknown[]} args @returns {string} a message of the interface */
export const say = (key, ...args) => api.i18n.getMessage(key, args.map(String));

/**
 * @param {string} key
 * @param {number} n
 * @param {unknown[]} args
 * @returns {string} the message for n things, in the plural form of the language
 */
export function count(key, n, ...args) {
  const form = new Intl.PluralRules(api.i18n.getUILanguage()).select(n);
  return say(`${key}_${form}`, n, ...args) || say(`${key}_other`, n, ...args);
}

/** Puts the messages named by data-say (text) and data-say-label (aria-label) into the page. */
export function translate() {
  document.documentElement.lang = api.i18n.getMessage('@@ui_locale').replace('_', '-');
  document.documentElement.dir = api.i18n.getMessage('@@bidi_dir');
  for (const e of all('[data-say]')) e.textContent = say(e.dataset.say ?? '');
  for (const e of all('[data-say-label]')) e.setAttribute('aria-label', say(e.dataset.sayLabel ?? ''));
}
