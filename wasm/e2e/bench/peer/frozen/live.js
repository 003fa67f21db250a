// A live blog: its entries with the newest or with the oldest first.
import { announce, api } from './shell.js';

const buttons = () => [...document.querySelectorAll('.live-order button')];
let wanted = ''; // "newest" or "oldest"; "" leaves them as the page has them

/** Turns elements round where they stand. */
function turn(elements) {
  const places = elements.map(element => element.parentNode.insertBefore(document.createComment(''), element));
  elements.reverse().forEach((element, i) => places[i].replaceWith(element));
}

/** Puts the entries into the order wanted, and their items of the outline. */
export function arrange() {
  const line = /** @type {HTMLElement?} */ (document.querySelector('.live-order'));
  if (!line) return;
  if (wanted && line.dataset.value !== wanted) {
    const posts = [...document.querySelectorAll('.story article > .post')];
    const items = posts.map(post => document.querySelector(`.outline-items a[href="#${post.id}"]`)?.parentElement).filter(Boolean);
    turn(posts);
    turn(items);
    line.dataset.value = wanted;
  }
  for (const button of buttons()) button.setAttribute('aria-pressed', String(button.dataset.value === line.dataset.value));
}

/** Wires the two buttons; the order chosen holds for every live blog. */
export async function live() {
  document.addEventListener('click', event => {
    const button = /** @type {HTMLElement?} */ (/** @type {Element} */ (event.target).closest('.live-order button'));
    if (!button) return;
    wanted = button.dataset.value;
    arrange();
    announce(button.textContent);
    api.storage.local.set({ live: wanted }).catch(() => {});
  });
  wanted = (await api.storage.local.get('live').catch(() => ({}))).live ?? '';
  arrange();
}
