// A live blog: its entries with the newest or with the oldest first.
import { api } from '../shared/ask.js';
import { all, hit, one } from '../shared/elements.js';
import { announce } from '../shared/words.js';

let wanted = ''; // "newest" or "oldest"; "" leaves them as the page has them

/** Turns elements round where they are. @param {Element[]} elements */
function turn(elements) {
  const places = elements.map(element => {
    const place = document.createComment('');
    element.before(place);
    return place;
  });
  elements.reverse().forEach((element, i) => places[i].replaceWith(element));
}

/** Puts the entries into the order wanted, and their items of the outline. */
export function arrange() {
  const line = one('.live-order');
  if (!line) return;
  if (wanted && line.dataset.value !== wanted) {
    const posts = all('.story article > .post');
    turn(posts);
    turn(posts.flatMap(post => one(`.outline-items a[href="#${post.id}"]`)?.parentElement ?? []));
    line.dataset.value = wanted;
  }
  const now = line.dataset.value;
  for (const button of all('.live-order button')) {
    button.setAttribute('aria-pressed', String(button.dataset.value === now));
  }
}

/** Wires the two buttons; the order chosen holds for every live blog. */
export async function live() {
  document.addEventListener('click', event => {
    const button = hit(event, '.live-order button');
    if (!button) return;
    wanted = button.dataset.value ?? '';
    arrange();
    announce(button.textContent ?? '');
    api.storage.local.set({ live: wanted }).catch(() => {});
  });
  const kept = /** @type {{live?: string}} */ (await api.storage.local.get('live').catch(() => ({})));
  wanted = kept.live ?? '';
  arrange();
}
