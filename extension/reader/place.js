// Where the user is in the article: the bar of progress, the current item of the outline, links within the text.
import { ask } from '../shared/ask.js';
import { all, hit, one } from '../shared/elements.js';
import { count } from '../shared/words.js';

const GAP = 24; // pixels under the bar at which a paragraph counts as reached
const SETTLED = 400; // milliseconds without scrolling after which the place is kept
const FIRST_WORDS = 40; // characters by which a block is found again

const line = () => (one('.bar')?.offsetHeight ?? 0) + GAP;
const article = () => one('.story article');

/** @returns {HTMLAnchorElement[]} the items of the outline */
const items = () => /** @type {HTMLAnchorElement[]} */ (all('.outline-items a'));
const target = (/** @type {HTMLAnchorElement} */ link) => document.getElementById(link.hash.slice(1));

/** @returns {HTMLElement[]} the beginnings of the sections, in order */
export const sections = () => items().flatMap(link => target(link) ?? []);

/**
 * Brings an element to the top of the window and puts the focus there.
 * @param {HTMLElement | null | undefined} element
 */
export function go(element) {
  if (!element) return;
  for (const sheet of all(':popover-open')) sheet.hidePopover();
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.matches('mark') ? 'center' : 'start' });
}

/**
 * @param {HTMLElement[]} list in the order of the text
 * @param {1 | -1} way
 * @returns {HTMLElement | undefined} the next one from where the user is
 */
export function next(list, way) {
  const here = list.findIndex(e => e.contains(document.activeElement));
  if (here >= 0) {
    const { top, bottom } = list[here].getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return list[here + way];
  }
  const at = line();
  return way > 0
    ? list.find(e => e.getBoundingClientRect().top > at + 4)
    : list.findLast(e => e.getBoundingClientRect().top < at - 4);
}

const atEnd = () => scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;

/**
 * Marks the section the user is in, and those that are passed. At the end of the page that is the last one that can be
 * seen.
 */
function mark() {
  const links = items(), at = atEnd() ? innerHeight : line() + innerHeight / 4;
  const tops = links.map(link => target(link)?.getBoundingClientRect().top ?? Infinity);
  const current = Math.max(0, tops.findLastIndex(top => top <= at));
  links.forEach((link, i) => {
    link.classList.toggle('passed', i < current);
    if (i === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
}

const progress = () => /** @type {HTMLProgressElement?} */ (document.getElementById('progress'));

/** Shows how far the user has come, and how long what is left takes. */
function measure() {
  const { top, height } = article()?.getBoundingClientRect() ?? { top: 0, height: 0 };
  const room = height - innerHeight;
  const part = room <= 0 ? 1 : Math.min(1, Math.max(0, -top / room));
  const bar = progress(), left = document.getElementById('left');
  if (bar) bar.value = 100 * part;
  if (left) left.textContent = count('minutes_left', Math.ceil(Number(left.dataset.value) * (1 - part)));
}

let kept = ''; // the place that was kept last

/** Keeps where the user is, so that the article opens there again. */
export function keepPlace() {
  const bar = progress(), at = line();
  const block = all('.story [id^="b"]').find(e => e.getBoundingClientRect().bottom > at && /^b\d+$/.test(e.id));
  if (!bar || !block || (!scrollY && !kept)) return;
  const args = { read: bar.value / 100, block: Number(block.id.slice(1)), words: words(block) };
  if (kept === JSON.stringify(args)) return;
  kept = JSON.stringify(args);
  ask('place', { args }).catch(() => {});
}

/** @param {Element} block @returns {string} its first words, without what is said to screen readers only */
function words(block) {
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, node => {
    return node.parentElement?.closest('.spoken, .by') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  let text = '';
  while (text.length < FIRST_WORDS && walk.nextNode()) text += /** @type {Text} */ (walk.currentNode).data;
  return text.slice(0, FIRST_WORDS);
}

/** Goes back to where the user left the article. */
export function returnTo() {
  const block = Number(document.getElementById('about')?.dataset.value);
  if (block) document.getElementById(`b${block}`)?.scrollIntoView();
}

/** Brings everything that shows the place up to date. */
export function settle() {
  if (!article()) return;
  mark();
  measure();
}

/** Hides the bar while the text is read on, and keeps the marks of the place up to date. */
function followScrolling() {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let last = scrollY, waiting = false;
  const moved = () => {
    waiting = false;
    settle();
    if (Math.abs(scrollY - last) < 8) return;
    one('.bar')?.classList.toggle('away', scrollY > last && scrollY > innerHeight / 2 && !calm.matches);
    last = scrollY;
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(moved);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  moved();
}

/** Follows the user through the article. */
export function follow() {
  followScrolling();
  let resting = 0; // timer
  addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(keepPlace, SETTLED); // the toolbar's button takes the frame away without asking
  }, { passive: true });
  document.addEventListener('visibilitychange', keepPlace);
  document.addEventListener('click', event => { if (hit(event, '[data-op="close"]')) keepPlace(); }, true);
  document.addEventListener('click', event => {
    const link = /** @type {HTMLAnchorElement?} */ (hit(event, 'a[href^="#"]'));
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault(); // no entry in the history of the page below
    go(target(link));
  });
}
