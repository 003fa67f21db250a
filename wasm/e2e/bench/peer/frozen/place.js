// Where the reader is: the bar of progress, the current item of the outline, links within the story.
import { ask, count } from './shell.js';

const line = () => (document.querySelector('.bar')?.offsetHeight ?? 0) + 24; // pixels from the top at which a paragraph counts as reached

/** @returns {HTMLAnchorElement[]} the items of the outline */
const items = () => [...document.querySelectorAll('.outline-items a')];

/** @returns {HTMLElement[]} the beginnings of the sections, in order */
export const sections = () => items().map(a => document.getElementById(a.hash.slice(1))).filter(Boolean);

/** Brings an element to the top of the window and puts the focus there. */
export function go(element) {
  if (!element) return;
  for (const sheet of document.querySelectorAll(':popover-open')) sheet.hidePopover();
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.matches('mark') ? 'center' : 'start' });
}

/**
 * @param {HTMLElement[]} list in the order of the story
 * @param {1 | -1} way
 * @returns {HTMLElement | undefined} the next one from where the reader is
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

/** Marks the section the reader is in, and those that are passed. */
function mark() {
  const links = items(), at = line() + innerHeight / 4;
  const tops = links.map(a => document.getElementById(a.hash.slice(1))?.getBoundingClientRect().top ?? Infinity);
  const current = Math.max(0, tops.findLastIndex(top => top <= at));
  links.forEach((a, i) => {
    a.classList.toggle('passed', i < current);
    if (i === current) a.setAttribute('aria-current', 'location');
    else a.removeAttribute('aria-current');
  });
}

/** Shows how far the reader has come, and how long what is left takes. */
function measure() {
  const { top, height } = document.querySelector('.story article').getBoundingClientRect();
  const room = height - innerHeight;
  const part = room <= 0 ? 1 : Math.min(1, Math.max(0, -top / room));
  document.getElementById('progress').value = 100 * part;
  const left = document.getElementById('left');
  if (left) left.textContent = count('minutes_left', Math.ceil(left.dataset.value * (1 - part)));
}

let kept = ''; // the place that was kept last

/** Keeps where the reader is, so that the article opens there again. */
export function keepPlace() {
  const progress = document.getElementById('progress'), at = line();
  const block = [...document.querySelectorAll('.story [id^="b"]')].find(e => e.getBoundingClientRect().bottom > at && /^b\d+$/.test(e.id));
  if (!progress || !block || !scrollY && !kept) return;
  const args = { value: String(progress.value / 100), block: block.id.slice(1), words: words(block) };
  if (kept === JSON.stringify(args)) return;
  kept = JSON.stringify(args);
  ask('place', { args }).catch(() => {});
}

/** @returns {string} the first words of a block, without what is said to screen readers only */
function words(block) {
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, node => node.parentElement.closest('.spoken, .by') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  let text = '';
  while (text.length < 40 && walk.nextNode()) text += walk.currentNode.data;
  return text.slice(0, 40);
}

/** Goes back to where the reader left the article. */
export function returnTo() {
  const block = Number(document.querySelector('.story article')?.dataset.value);
  if (block) document.getElementById(`b${block}`)?.scrollIntoView();
}

/** Brings everything that tells the place up to date. */
export function settle() {
  if (!document.querySelector('.story article')) return;
  mark();
  measure();
}

/** Follows the reader through the story. */
export function follow() {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let last = scrollY, waiting = false;
  const moved = () => {
    waiting = false;
    settle();
    if (Math.abs(scrollY - last) < 8) return;
    document.querySelector('.bar')?.classList.toggle('away', scrollY > last && scrollY > innerHeight / 2 && !calm.matches);
    last = scrollY;
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(moved);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  let resting = 0; // timer
  addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(keepPlace, 400); // the toolbar's button takes the frame away without asking
  }, { passive: true });
  document.addEventListener('visibilitychange', keepPlace);
  document.addEventListener('click', event => { if (/** @type {Element} */ (event.target).closest('[data-op="close"]')) keepPlace(); }, true);
  document.addEventListener('click', event => {
    const link = /** @type {Element} */ (event.target).closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault(); // no entry in the history of the page below
    go(document.getElementById(link.hash.slice(1)));
  });
  moved();
}
