/**
 * The first paint: the article drawn in the page itself, in the closed shadow tree
 * of the overlay, while no frame exists yet. It is inert and has no links, no keys
 * and no pictures (their room is kept); nothing of it comes from the library. The
 * frame draws the same at the same place, and takes over.
 */
import base from '../shared/base.css';
import tokens from '../shared/tokens.css';
import reader from '../reader/reader.css';
import widths from '../reader/widths.css';
import { DEFAULTS, TICKS, wearing } from '../shared/look.js';
import { inert } from '../shared/sanitizer.js';
import { own, scoped } from './scoped.js';
import { adopt } from './sheet.js';
import { api } from './tell.js';

/** @typedef {import('../shared/look.js').Look} Look */

const XHTML = 'http://www.w3.org/1999/xhtml';
// families of tokens.css that a page can define, too
const OURS = new Set(['charter', 'iowan old style', 'georgia', 'noto serif']);
// One pixel stays free: Chromium presents no frame that is wholly covered.
const PLACE = `
.veil { position: absolute; inset: 0 0 1px; overflow: auto; background: var(--dateline-ground); pointer-events: none; }
.veil-body { position: relative; min-block-size: 100%; }
`;

/** @type {string | undefined} */
let rules;

/** @returns {boolean} whether the page could lay the article out otherwise than the frame does */
export function unlike() {
  if (document.contentType === 'application/xhtml+xml') return true;
  if ((document.documentElement.currentCSSZoom ?? 1) !== 1) return true;
  for (const { family } of document.fonts) if (OURS.has(family.replace(/^["']|["']$/g, '').toLowerCase())) return true;
  return false;
}

/** @param {string} font @returns {boolean} whether the page has a font of that name that may not be the device's */
function defined(font) {
  const named = [...document.fonts].map(({ family }) => family.replace(/^["']|["']$/g, '').toLowerCase());
  return font !== '' && named.includes(font.toLowerCase());
}

/** @param {string} name @param {string} className @param {...Node} inside @returns {HTMLElement} */
function make(name, className, ...inside) {
  const element = /** @type {HTMLElement} */ (document.createElementNS(XHTML, name));
  element.className = className;
  element.append(...inside);
  return element;
}

/** The room of a picture, in its place. @param {Element} image */
function room(image) {
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')];
  const place = make('div', image.className);
  place.setAttribute('src', ''); // as the sheet knows a picture that is shown
  if (width && height) place.style.aspectRatio = `${Number(width)} / ${Number(height)}`;
  image.replaceWith(place);
}

/** @returns {Promise<Look>} */
async function lookKept() {
  try {
    return (await api.storage.local.get('look')).look ?? {};
  } catch {
    return {}; // a browser without storage wears what it came with
  }
}

/** One first paint. */
export class Veil {
  #view = make('div', 'reader');
  #look;

  /** Makes all that is not the article. @param {ShadowRoot} shadow @param {HTMLElement} dialog in it */
  constructor(shadow, dialog) {
    rules ??= scoped(tokens + base + reader + widths) + PLACE;
    adopt(shadow, rules);
    this.#view.id = 'view';
    this.root = make('div', 'veil', make('div', 'veil-body', this.#view));
    this.root.inert = true;
    this.root.lang = api.i18n.getMessage('@@ui_locale').replace('_', '-');
    this.root.dir = api.i18n.getMessage('@@bidi_dir');
    this.root.style.display = 'none';
    this.root.style.setProperty(own('--rem'), getComputedStyle(dialog).fontSize);
    dialog.append(this.root);
    this.#look = lookKept();
  }

  /** As shared/dress.js dresses a page. @param {Look} look */
  #wear(look) {
    const { size = DEFAULTS.size } = look, { root } = this, { theme, scheme, face, sized, properties } = wearing(look);
    if (theme) root.dataset.theme = theme;
    root.dataset.scheme = scheme;
    root.style.setProperty(own('--body'), `calc(${size / 16} * var(${own('--rem')}))`);
    root.toggleAttribute('data-sized', sized);
    for (const [name, value] of Object.entries(properties)) root.style.setProperty(own(name), value);
    root.dataset.face = face;
    for (const tick of TICKS) root.toggleAttribute(`data-no-${tick}`, look[tick] === false);
  }

  /** Draws the article. @param {string} html @returns {Promise<boolean>} whether it could, once it was painted */
  async paint(html) {
    const look = await this.#look;
    if (![undefined, true, 'all', 'dimmed'].includes(look.images) || defined(wearing(look).font)) return false;
    this.#wear(look);
    this.#view.setHTML(html, { sanitizer: inert() });
    for (const image of this.#view.querySelectorAll('img')) room(image);
    this.root.style.display = '';
    await new Promise(resolve => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
    return true;
  }

  remove() {
    this.root.remove();
  }
}
