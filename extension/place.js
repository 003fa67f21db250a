// Where the reader is: the bar of progress, the current item of the outline, links within the story.
import { count } from './shell.js';

const line = () => document.querySelector('.bar').offsetHeight + 24; // pixels from the top at which a paragraph counts as reached

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

/** Follows the reader through the story. */
export function follow() {
  if (!document.querySelector('.story')) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let last = scrollY, waiting = false;
  const moved = () => {
    waiting = false;
    mark();
    measure();
    if (Math.abs(scrollY - last) < 8) return;
    document.querySelector('.bar').classList.toggle('away', scrollY > last && scrollY > innerHeight / 2 && !calm.matches);
    last = scrollY;
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(moved);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  document.addEventListener('click', event => {
    const link = /** @type {Element} */ (event.target).closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault(); // no entry in the history of the page below
    go(document.getElementById(link.hash.slice(1)));
  });
  moved();
}
