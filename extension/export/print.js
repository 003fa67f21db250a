/**
 * The article on paper: with its source, and with what was chosen besides. What is
 * added for the print goes again after it, and nothing of it shows on the screen.
 */
import { all, one } from '../shared/elements.js';
import { say } from '../shared/words.js';
import { dialog, make, style } from './sheets.js';
import { web } from './xml.js';

const CHOICES = /** @type {Record<string, string>} what can be chosen, and its message */ ({
  addresses: 'print_addresses', timeline: 'print_timeline', marks: 'print_marks', pictures: 'print_pictures',
});

/** Numbers the links, the same address once. @param {Element} article @returns {string[]} the addresses in order */
function number(article) {
  const numbers = /** @type {Map<string, number>} */ (new Map());
  for (const link of /** @type {HTMLAnchorElement[]} */ (all('a[href]', article))) {
    const address = link.getAttribute('href')?.startsWith('#') ? '' : web(link.href);
    if (!address || link.closest('.before, .notice, details') || !link.textContent?.trim()) continue;
    const n = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, n);
    link.after(make('sup', { className: 'print-only print-number', textContent: `[${n}]` }));
  }
  return [...numbers.keys()];
}

/** @param {string} url of the page, "" when it is not known @returns {HTMLElement} outlet and address */
function source(url) {
  const outlet = one('.bar-outlet')?.textContent ?? '';
  return make('p', { className: 'print-only print-source' }, [outlet, url].filter(Boolean).join(' · '));
}

/** @param {string[]} addresses @returns {HTMLElement} */
function notes(addresses) {
  const list = make('ol', {}, ...addresses.map(address => make('li', { dir: 'ltr' }, address)));
  return make('section', { className: 'print-only print-links' }, make('h2', {}, say('print_links')), list);
}

/** Puts into the page what only paper shows. @param {Set<string>} chosen @param {string} url */
export function prepare(chosen, url) {
  const article = one('.story > article');
  if (!article) return;
  const root = document.documentElement;
  for (const choice of Object.keys(CHOICES)) root.toggleAttribute(`data-print-${choice}`, chosen.has(choice));
  one('.story-head', article)?.append(source(url));
  for (const image of /** @type {HTMLImageElement[]} */ (all('img[loading]', article))) image.loading = 'eager';
  if (!chosen.has('addresses')) return;
  const addresses = number(article);
  if (addresses.length) article.parentElement?.append(notes(addresses));
}

/** Takes it out again. */
export function restore() {
  for (const added of all('.print-only')) added.remove();
  for (const choice of Object.keys(CHOICES)) document.documentElement.removeAttribute(`data-print-${choice}`);
}

/** @returns {Promise<void>} once the pictures of the article are there, or a while has passed */
async function loaded() {
  const pictures = /** @type {HTMLImageElement[]} */ (all('.story article img[src]'));
  const late = new Promise(resolve => { setTimeout(resolve, 3000); });
  await Promise.race([late, Promise.all(pictures.map(image => image.decode().catch(() => {})))]);
}

/** @param {Set<string>} chosen @param {string} url */
async function out(chosen, url) {
  await style('print.css', 'print');
  prepare(chosen, url);
  addEventListener('afterprint', restore, { once: true });
  if (chosen.has('pictures')) await loaded();
  print();
}

/** Asks what is to be on the paper. @param {() => Promise<string>} address of the page */
export function choose(address) {
  const ticks = Object.entries(CHOICES).map(([value, words]) => {
    const wanted = value !== 'timeline';
    const input = make('input', { type: 'checkbox', id: `print-${value}`, value, checked: wanted });
    const label = make('label', { htmlFor: input.id, textContent: say(words) });
    return make('p', { className: 'tick', hidden: !wanted && !one('.before-line') }, input, label);
  });
  const go = make('button', { className: 'button', type: 'button', value: 'print', textContent: say('print') });
  const close = make('button', { className: 'button', type: 'button', value: 'close', textContent: say('close') });
  const sheet = dialog('print', say('print'), ...ticks, make('p', { className: 'actions' }, go, ' ', close));
  const url = address().catch(() => '');
  sheet.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const inputs = /** @type {HTMLInputElement[]} */ (all('input:checked', sheet));
    const chosen = new Set(inputs.map(input => input.value));
    sheet.close();
    if (button.value === 'print') await out(chosen, await url);
  });
}

