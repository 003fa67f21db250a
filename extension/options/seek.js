// Searching in the settings: what does not have the words is hidden.
import { all } from '../shared/elements.js';
import { say } from '../shared/words.js';

/** @typedef {{heading: HTMLElement, units: HTMLElement[][]}} Section units: a setting with the help that follows it */

const UNITS = ':scope > *, :scope > :is(#form, #set-form) > *, :scope > table > tbody > tr';

/** @param {HTMLElement} root @returns {Section[]} */
function sections(root) {
  const found = /** @type {Section[]} */ ([]);
  for (const element of all(UNITS, root)) {
    const last = found.at(-1);
    if (element.matches('h2')) found.push({ heading: element, units: [] });
    else if (!last || element.matches('#form, #set-form, table, [role="status"]')) continue;
    else if (element.matches('.row-help, .sample-text') && last.units.length) last.units.at(-1)?.push(element);
    else last.units.push([element]);
  }
  return found;
}

/** @param {string} text */
const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * @param {HTMLElement} root
 * @param {string} words
 * @returns {number} how many settings have all of them
 */
function filter(root, words) {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const has = (/** @type {string} */ text) => wanted.every(w => text.includes(w));
  let count = 0;
  for (const { heading, units } of sections(root)) {
    const title = plain(heading.textContent ?? '');
    const shown = units.filter(unit => {
      const yes = has(`${title} ${plain(unit.map(e => e.textContent).join(' '))}`);
      for (const element of unit) element.classList.toggle('unfound', !yes);
      return yes;
    });
    count += shown.length;
    heading.classList.toggle('unfound', !shown.length);
  }
  for (const table of all('table', root)) {
    table.classList.toggle('unfound', !table.querySelector('tbody tr:not(.unfound)'));
  }
  return count;
}

/**
 * @param {HTMLInputElement} field
 * @param {HTMLElement} root what is searched in
 * @param {HTMLElement} said how much was found
 */
export function seek(field, root, said) {
  field.addEventListener('input', () => {
    const words = field.value.trim(), n = filter(root, words);
    said.textContent = !words ? '' : n ? say('set_found', n.toLocaleString()) : say('set_none');
  });
}
