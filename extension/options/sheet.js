/**
 * The settings of an article's look and of the keys, in a sheet over the reader view:
 * the same form as on the settings page, taken from there.
 */
import { api } from '../shared/ask.js';
import { all, byID, one } from '../shared/elements.js';
import { lookForm } from '../shared/lookform.js';
import { say, translate } from '../shared/words.js';
import { keysForm } from './keysform.js';
import { seek } from './seek.js';

const OWN = ['id', 'for', 'aria-describedby', 'aria-labelledby', 'headers']; // attributes that hold ids
const PREFIX = 'set-'; // the reader view has ids of its own

/** @returns {Promise<Document>} the settings page, at rest */
async function source() {
  const response = await fetch(api.runtime.getURL('extension/options/options.html'));
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** @param {Element} root */
function rename(root) {
  for (const element of [root, ...all('*', root)]) {
    for (const name of OWN) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.split(' ').map(id => PREFIX + id).join(' '));
    }
  }
}

/** @param {string} op @param {string} words */
function button(op, words) {
  const made = document.createElement('button');
  Object.assign(made, { className: 'button', type: 'button', value: op, textContent: words });
  return made;
}

/** @param {Document} from @returns {HTMLElement} the settings that have their place in the reader view */
function settings(from) {
  const main = document.createElement('div'), heading = one('#keys', from), parts = [];
  main.className = 'settings';
  for (const selector of ['.settings-find', '#found', '#form']) parts.push(one(selector, from));
  let next = /** @type {Element?} */ (heading);
  for (; next && next.id !== 'browser-keys'; next = next.nextElementSibling) parts.push(next);
  main.append(...parts.flatMap(part => part ? [document.importNode(part, true)] : []));
  rename(main);
  return main;
}

/** Opens the sheet. @param {() => void} page opens the settings page */
export async function open(page) {
  const link = document.createElement('link'), sheet = document.createElement('dialog');
  Object.assign(link, { rel: 'stylesheet', href: new URL('settings.css', import.meta.url).href });
  if (!document.querySelector(`link[href="${link.href}"]`)) document.head.append(link);
  const main = settings(await source());
  const header = document.createElement('header'), footer = document.createElement('footer');
  const title = document.createElement('h2'), opener = document.activeElement;
  Object.assign(title, { className: 'panel-title', id: 'settings-title', textContent: say('settings') });
  header.append(title);
  footer.append(button('close', say('close')), button('all', say('set_all')));
  Object.assign(sheet, { id: 'settings-sheet', className: 'sheet settings-sheet' });
  sheet.setAttribute('aria-labelledby', title.id);
  sheet.append(header, main, footer);
  document.getElementById(sheet.id)?.remove();
  document.body.append(sheet);
  translate();
  sheet.addEventListener('close', () => {
    sheet.remove();
    if (opener instanceof HTMLElement) opener.focus();
  });
  footer.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    sheet.close();
    if (target.value === 'all') page();
  });
  const said = byID(`${PREFIX}keys-said`, HTMLElement);
  await Promise.all([
    lookForm(byID(`${PREFIX}form`, HTMLFormElement)),
    keysForm(byID(`${PREFIX}reader-keys`, HTMLElement), words => { said.textContent = words; }),
  ]);
  seek(byID(`${PREFIX}find`, HTMLInputElement), main, byID(`${PREFIX}found`, HTMLElement));
  sheet.showModal();
}
