// The pictures of the story: loaded when asked for, and enlarged by a click or a key.
import { announce, say } from './shell.js';

const zoom = /** @type {HTMLDialogElement} */ (document.getElementById('zoom'));
const box = zoom.querySelector('.zoom-box'), large = /** @type {HTMLImageElement} */ (zoom.querySelector('img'));
let at = null; // the picture that is enlarged

/** @returns {HTMLImageElement[]} the pictures that have loaded or will */
const shown = () => [...document.querySelectorAll('.story .picture[src]')];

/** Loads a picture that waited to be asked for. */
function load(image) {
  const { value } = image.dataset;
  delete image.dataset.value;
  image.src = value;
  image.parentElement.querySelector('.enlarge span').textContent = say('picture_enlarge');
  announce(image.alt);
}

/** Shows a picture as large as the window, or in its own size. */
function enlarge(image) {
  at = image;
  large.src = image.currentSrc || image.src;
  large.alt = image.alt;
  document.getElementById('zoom-words').textContent = image.closest('figure').querySelector('figcaption')?.textContent ?? image.alt;
  size(false);
  const many = shown().length > 1;
  for (const button of zoom.querySelectorAll('[value="1"], [value="-1"]')) button.hidden = !many;
  if (!zoom.open) zoom.showModal();
}

/** @param {boolean} own whether the picture has its own size, and is looked at in pieces */
function size(own) {
  box.classList.toggle('own-size', own);
  zoom.querySelector('[value="size"]').setAttribute('aria-pressed', String(own));
}

/** Goes on to another picture of the story. */
function step(way) {
  const all = shown();
  enlarge(all[(all.indexOf(at) + way + all.length) % all.length]);
  announce(large.alt);
}

/** @returns {HTMLImageElement | undefined} the picture that has the focus, or the first in view */
export function here() {
  const all = [...document.querySelectorAll('.story .picture:is([src], [data-value])')];
  return all.find(image => image.closest('figure').contains(document.activeElement))
    ?? all.find(image => { const { top, bottom } = image.getBoundingClientRect(); return bottom > 60 && top < innerHeight; });
}

/** Loads or enlarges a picture. */
export function look(image) {
  if (image?.dataset.value) load(image);
  else if (image) enlarge(image);
}

/** Wires the pictures and the dialog. */
export function pictures() {
  document.addEventListener('click', event => {
    const from = /** @type {Element} */ (event.target).closest('.picture, .enlarge');
    const image = from?.closest('figure')?.querySelector('.picture');
    if (event.defaultPrevented || !image?.matches('[src], [data-value]')) return;
    look(image);
  });
  zoom.addEventListener('click', event => {
    const button = /** @type {HTMLButtonElement?} */ (/** @type {Element} */ (event.target).closest('button'));
    if (button?.value === 'size' || event.target === large) size(!box.classList.contains('own-size'));
    else if (button?.value === 'close' || !button && !(/** @type {Element} */ (event.target).closest('p'))) zoom.close();
    else if (button) step(Number(button.value));
  });
  zoom.addEventListener('keydown', event => {
    event.stopPropagation(); // the keys of the story rest
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way && !box.classList.contains('own-size') && shown().length > 1) step(document.dir === 'rtl' ? -way : way);
    else if (event.key === '+' || event.key === '-') size(event.key === '+');
    else return;
    event.preventDefault();
  });
  zoom.addEventListener('close', () => at?.parentElement.querySelector('.enlarge')?.focus());
}
