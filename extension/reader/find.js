// Find in the article: every place of the words is marked and counted.
import { all, byID, hit } from '../shared/elements.js';
import { announce, say } from '../shared/words.js';
import { Folded } from './fold.js';
import { actOf } from './keytable.js';
import { go } from './place.js';

const NOT_TEXT = '.spoken, .by, .certainty, .about, .claims, .before, .gist, .others, svg';
const BLOCK = 'p, h1, h2, h3, h4, h5, h6, li, td, th, figcaption, blockquote, pre, dt, dd';
const EDGE = 96; // pixels from the top and the foot of the window in which a place counts as hidden
const RESTING = 600; // milliseconds until the number of places is read out

const form = byID('find', HTMLFormElement);
const field = byID('find-words', HTMLInputElement), tally = byID('find-count', HTMLOutputElement);

/** @type {Folded<Text>?} */
let text = null;
let found = /** @type {Range[]} */ ([]);
let here = -1; // index of the one shown
let from = /** @type {Element?} */ (null); // what had the focus before

/**
 * Reads the article text once, letter by letter; a new block is a line of its own. What cannot be seen is not found.
 */
function gather() {
  const folded = /** @type {Folded<Text>} */ (new Folded());
  const root = document.querySelector('.story article') ?? document.body;
  const seen = { visibilityProperty: true };
  const unseen = (/** @type {Element} */ e) => e.closest(NOT_TEXT) !== null || !e.checkVisibility(seen);
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, node => {
    return !node.parentElement || unseen(node.parentElement) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let block = /** @type {Element?} */ (null); walk.nextNode();) {
    const node = /** @type {Text} */ (walk.currentNode), its = node.parentElement?.closest(BLOCK) ?? null;
    if (its !== block) folded.line(node);
    block = its;
    folded.add(node.data, node);
  }
  return folded;
}

/** @param {string} words @returns {Range[]} every place of the words */
function places(words) {
  if (!text?.first?.isConnected) text = gather();
  return text.places(words).map(({ from: { piece, offset }, to }) => {
    const range = new Range(), last = to.piece.data.codePointAt(to.offset) ?? 0;
    range.setStart(piece, offset);
    range.setEnd(to.piece, to.offset + String.fromCodePoint(last).length);
    return range;
  });
}

/** Marks the places, this one more than the others. */
function paint() {
  CSS.highlights.set('found', new Highlight(...found));
  const now = new Highlight(...found.slice(here, here + 1));
  now.priority = 1;
  CSS.highlights.set('found-here', now);
}

/** Shows another place, counted from the one shown. @param {number} way */
function step(way) {
  if (!found.length) return;
  here = (here + way + found.length) % found.length;
  paint();
  const { top, bottom } = found[here].getBoundingClientRect();
  if (top < EDGE || bottom > innerHeight - EDGE) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  tell();
}

function tell() {
  const none = found.length ? say('place_found', here + 1, found.length) : say('place_none');
  tally.textContent = field.value.trim() ? none : '';
}

/** Looks for what is in the field, from what is in view on. */
function look() {
  found = places(field.value);
  here = Math.max(0, found.findIndex(range => range.getBoundingClientRect().bottom > 0)) - 1;
  paint();
  if (found.length) step(1);
  else tell();
}

/** @returns {boolean} whether the field is open */
export const open = () => !form.hidden;

/** Opens the field. */
export function find() {
  if (form.hidden) from = document.activeElement;
  for (const sheet of all(':popover-open')) sheet.hidePopover();
  form.hidden = false;
  text = null;
  field.focus();
  field.select();
  if (field.value) look();
}

/** Closes it; the focus goes to the paragraph of the place shown. */
export function close() {
  const before = from?.isConnected ? from : document.getElementById('story');
  const place = found[here]?.startContainer.parentElement?.closest('[id^="b"], h1') ?? before;
  form.hidden = true;
  found = [];
  paint();
  const { scrollX: x, scrollY: y } = window;
  go(/** @type {HTMLElement?} */ (place));
  scrollTo(x, y);
}

/** @param {KeyboardEvent} event */
function press(event) {
  const act = actOf(event.key, 'find');
  if (act === 'close find') close();
  else if (act === 'next place' && event.target === field && !event.isComposing) step(event.shiftKey ? -1 : 1);
  else return;
  event.preventDefault();
  event.stopPropagation();
  if (act === 'next place') announce(tally.textContent ?? '');
}

/** Wires the field and its button in the bar. */
export function seek() {
  let resting = 0; // timer: counted aloud once the typing rests
  field.addEventListener('input', () => {
    look();
    clearTimeout(resting);
    resting = setTimeout(() => announce(tally.textContent ?? ''), RESTING);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('keydown', press);
  document.addEventListener('click', event => {
    const button = /** @type {HTMLButtonElement?} */ (hit(event, '.tool-find, #find button'));
    if (button?.matches('.tool-find')) find();
    else if (button?.value === '0') close();
    else if (button) step(Number(button.value));
  });
}
