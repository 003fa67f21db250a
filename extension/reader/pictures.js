// The pictures of the article: loaded when asked for, enlarged by a click or a key; one that cannot be loaded folds.
import { all, byID, hit, one } from '../shared/elements.js';
import { announce, say } from '../shared/words.js';
import { actOf } from './keytable.js';

const zoom = byID('zoom', HTMLDialogElement), caption = byID('zoom-words', HTMLElement);
const box = /** @type {HTMLElement} */ (one('.zoom-box', zoom));
const large = /** @type {HTMLImageElement} */ (one('img', zoom));
let at = /** @type {HTMLImageElement?} */ (null); // the picture that is enlarged

/** @param {string} selector @returns {HTMLImageElement[]} */
const images = selector => /** @type {HTMLImageElement[]} */ (all(selector));
/** The pictures that have loaded or will. */
const shown = () => images('.story .picture[src]');

/** Loads a picture that waited to be asked for. @param {HTMLImageElement} image */
function load(image) {
  const { value = '' } = image.dataset, label = image.parentElement?.querySelector('.enlarge span');
  delete image.dataset.value;
  image.src = value;
  if (label) label.textContent = say('picture_enlarge');
  announce(image.alt);
}

/** Shows a picture as large as the window, or in its own size. @param {HTMLImageElement} image */
function enlarge(image) {
  at = image;
  large.src = image.currentSrc || image.src;
  large.alt = image.alt;
  caption.textContent = image.closest('figure')?.querySelector('figcaption')?.textContent ?? image.alt;
  size(false);
  const many = shown().length > 1;
  for (const button of all('[value="1"], [value="-1"]', zoom)) button.hidden = !many;
  if (!zoom.open) zoom.showModal();
}

/** @param {boolean} own whether the picture has its own size, and is looked at in pieces */
function size(own) {
  box.classList.toggle('own-size', own);
  one('[value="size"]', zoom)?.setAttribute('aria-pressed', String(own));
}

/** Goes on to another picture of the article. @param {number} way */
function step(way) {
  const list = shown(), now = at ? list.indexOf(at) : -1;
  enlarge(list[(now + way + list.length) % list.length]);
  announce(large.alt);
}

/** @returns {HTMLImageElement | undefined} the picture that has the focus, or the first in view */
export function here() {
  const list = images('.story .picture:is([src], [data-value])');
  const inView = (/** @type {Element} */ image) => {
    const { top, bottom } = image.getBoundingClientRect();
    return bottom > 60 && top < innerHeight;
  };
  return list.find(image => image.closest('figure')?.contains(document.activeElement)) ?? list.find(inView);
}

/** Loads or enlarges a picture. @param {HTMLImageElement} [image] */
export function look(image) {
  if (image?.dataset.value) load(image);
  else if (image) enlarge(image);
}

/** A picture that cannot be loaded folds to one line with its words. @param {HTMLImageElement} image */
function fold(image) {
  const figure = image.closest('figure');
  if (!figure || figure.classList.contains('broken')) return;
  figure.classList.add('broken');
  const line = document.createElement('p');
  line.className = 'no-picture';
  line.dir = 'auto';
  line.textContent = image.alt || say('picture_missing');
  image.after(line);
}

/** Folds pictures that have failed, or will. */
function foldBroken() {
  for (const image of shown()) if (image.complete && !image.naturalWidth) fold(image);
  document.addEventListener('error', event => {
    if (event.target instanceof HTMLImageElement && event.target.matches('.story .picture[src]')) fold(event.target);
  }, { capture: true });
}

/** @param {KeyboardEvent} event */
function press(event) {
  event.stopPropagation(); // the keys of the text rest
  const act = actOf(event.key, 'picture'), whole = !box.classList.contains('own-size');
  if (act === 'own size' || act === 'fit') size(act === 'own size');
  else if (act && whole && shown().length > 1) step((act === 'next picture') === (document.dir !== 'rtl') ? 1 : -1);
  else return;
  event.preventDefault();
}

/** @param {MouseEvent} event */
function click(event) {
  const button = /** @type {HTMLButtonElement?} */ (hit(event, 'button'));
  if (button?.value === 'size' || event.target === large) size(!box.classList.contains('own-size'));
  else if (button?.value === 'close' || (!button && !hit(event, 'p'))) zoom.close();
  else if (button) step(Number(button.value));
}

/** Wires the pictures and the dialog. */
export function pictures() {
  foldBroken();
  document.addEventListener('click', event => {
    const figure = hit(event, '.picture, .enlarge')?.closest('figure');
    const image = figure && one('.picture:is([src], [data-value])', figure);
    if (image && !event.defaultPrevented) look(/** @type {HTMLImageElement} */ (image));
  });
  zoom.addEventListener('click', click);
  zoom.addEventListener('keydown', press);
  zoom.addEventListener('close', () => one('.enlarge', at?.parentElement ?? document)?.focus());
}
