// Find in the article: every place of the words is marked and counted. Case, accents and the shape of marks do not matter.
import { announce, say } from './shell.js';
import { go } from './place.js';

const by = id => document.getElementById(id);
const form = /** @type {HTMLFormElement} */ (by('find')), field = /** @type {HTMLInputElement} */ (by('find-words'));
const NOT_STORY = '.spoken, .by, .certainty, .before, .gist, .others, svg';
const BLOCK = 'p, h1, h2, h3, h4, h5, h6, li, td, th, figcaption, blockquote, pre, dt, dd';

/** @type {{text: string, nodes: Text[], offsets: number[]}?} the letters of the story, folded, and where each stands */
let story = null;
let found = []; // Range of every place
let here = -1; // index of the one shown
let from = null; // what had the focus before

/** @returns {string} a letter as it is compared */
const fold = letter => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’‚ʼ]/g, "'").replace(/[“”„«»]/g, '"').replace(/[‐‑–—]/g, '-').replace(/\s/g, ' ');

/** Reads the story once, letter by letter; a new block is a line of its own. */
function gather() {
  const text = [], nodes = [], offsets = [], put = (letter, node, offset) => { text.push(letter); nodes.push(node); offsets.push(offset); };
  const walk = document.createTreeWalker(document.querySelector('.story article') ?? document.body, NodeFilter.SHOW_TEXT, node => node.parentElement.closest(NOT_STORY) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  for (let block = null; walk.nextNode();) {
    const node = /** @type {Text} */ (walk.currentNode), its = node.parentElement.closest(BLOCK);
    if (its !== block) put('\n', node, 0);
    block = its;
    let offset = 0;
    for (const letter of node.data) {
      for (const part of fold(letter)) if (part !== ' ' || text.at(-1) !== ' ') put(part, node, offset);
      offset += letter.length;
    }
  }
  return { text: text.join(''), nodes, offsets };
}

/** @returns {Range[]} every place of the words, none within another */
function places(words) {
  const sought = [...words].map(fold).join('').replace(/ +/g, ' ').trim(), ranges = [];
  if (!sought) return ranges;
  if (!story?.nodes[0]?.isConnected) story = gather();
  for (let at = story.text.indexOf(sought); at >= 0; at = story.text.indexOf(sought, at + sought.length)) {
    const range = new Range(), end = at + sought.length - 1;
    range.setStart(story.nodes[at], story.offsets[at]);
    range.setEnd(story.nodes[end], story.offsets[end] + String.fromCodePoint(story.nodes[end].data.codePointAt(story.offsets[end])).length);
    ranges.push(range);
  }
  return ranges;
}

/** Marks the places, this one more than the others. */
function paint() {
  CSS.highlights.set('found', new Highlight(...found));
  const now = new Highlight(...found.slice(here, here + 1));
  now.priority = 1;
  CSS.highlights.set('found-here', now);
}

/** Shows another place, counted from the one shown. */
function step(way) {
  if (!found.length) return;
  here = (here + way + found.length) % found.length;
  paint();
  const { top, bottom } = found[here].getBoundingClientRect();
  if (top < 96 || bottom > innerHeight - 96) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  tell();
}

function tell() {
  by('find-count').textContent = !field.value.trim() ? '' : found.length ? say('place_found', here + 1, found.length) : say('place_none');
}

/** Looks for what stands in the field, from what is in view on. */
function look() {
  found = places(field.value);
  here = Math.max(0, found.findIndex(range => range.getBoundingClientRect().bottom > 0)) - 1;
  paint();
  if (found.length) step(1);
  else tell();
}

/** Opens the field. */
export function find() {
  if (form.hidden) from = document.activeElement;
  for (const sheet of document.querySelectorAll(':popover-open')) /** @type {HTMLElement} */ (sheet).hidePopover();
  form.hidden = false;
  story = null;
  field.focus();
  field.select();
  if (field.value) look();
}

/** Closes it; the focus goes to the paragraph of the place shown. */
function close() {
  const place = found[here]?.startContainer.parentElement.closest('[id^="b"], h1');
  form.hidden = true;
  found = [];
  paint();
  const { scrollX, scrollY } = window;
  go(place ?? (from?.isConnected ? from : by('story')));
  scrollTo(scrollX, scrollY);
}

let resting = 0; // timer: counted aloud once the typing rests

/** Wires the field and its button in the bar. */
export function seek() {
  field.addEventListener('input', () => {
    look();
    clearTimeout(resting);
    resting = setTimeout(() => announce(by('find-count').textContent), 600);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field && !event.isComposing) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') announce(by('find-count').textContent);
  });
  document.addEventListener('click', event => {
    const button = /** @type {HTMLButtonElement?} */ (/** @type {Element} */ (event.target).closest('.tool-find, #find button'));
    if (button?.matches('.tool-find')) find();
    else if (button?.value === '0') close();
    else if (button) step(Number(button.value));
  });
}
