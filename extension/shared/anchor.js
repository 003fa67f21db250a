/**
 * Anchors what is marked in a text, so that it is found again when the text has changed:
 * by its words, what was around them and where they were, as TextQuoteSelector and
 * TextPositionSelector of the W3C do. align.js finds words that were edited.
 *
 * A highlight is never put where it may not belong. When it is made, it is seen how much
 * its place resembles others of the text; what is found later must resemble it more than
 * those did. What fails that is lost, and keeps its words.
 *
 * @typedef {object} Highlight
 * @property {string} id
 * @property {string} words what is marked; a new line between two blocks
 * @property {string} before what is before it in the text
 * @property {string} after and after it
 * @property {number} start units of UTF-16 before it
 * @property {string} ink how it is marked: one of INKS
 * @property {string} note
 * @property {string[]} tags
 * @property {number} made seconds since 1970
 * @property {number} changed when ink, note or tags were set last
 * @property {number} of in how many places of the text words and context were the same, 0 when that is not known
 * @property {number} nth which of these it was, from 1
 * @property {number} rival how much context it shared with another place of its words, -1 if there was none
 * @property {number} alike how much of its words was in the place most like it, in percent
 *
 * @typedef {{start: number, end: number}} Span
 */
import { edited, mostAlike, tokensOf } from './align.js';

export const INKS = ['amber', 'green', 'blue', 'rose', 'line'];
export const MAX_WORDS = 1 << 15;

// Lengths in units of UTF-16. The tests draw texts whose sentences resemble each other, and hold these.
const CONTEXT = 64; // on either side
const SHORT = 20; // words shorter than this are found exactly or not at all
const LONG = 80; // words at least this long that are there once are found whatever is around them
const AROUND = 16; // context that makes words with their context one of a kind
const SIDE = 16; // context on each side of short words
const BOTH = 24; // context of longer ones, both sides together
const AHEAD = 8; // by how much context decides between two places
const PLACES = 5000; // of the same words; more are not looked at

const lowHalf = (/** @type {string} */ s, /** @type {number} */ at) => (s.charCodeAt(at) & 0xfc00) === 0xdc00;

/** @param {string} text @param {string} words @returns {number[]} where words are, one place within another too */
function every(text, words) {
  const places = /** @type {number[]} */ ([]);
  if (!words) return places;
  let at = text.indexOf(words);
  for (; at >= 0 && places.length < PLACES; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** @param {Highlight} h @returns {string} the words with their context */
const whole = h => h.before + h.words + h.after;

/** A text in which highlights are made and placed. */
export class Anchors {
  /** @type {import('./align.js').Token[]?} */
  #tokens = null;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  get #read() {
    return this.#tokens ??= tokensOf(this.text);
  }

  /**
   * @param {Span} span
   * @param {number} now seconds since 1970
   * @returns {Highlight}
   */
  mark({ start, end }, now) {
    const { text } = this;
    let from = Math.max(0, start - CONTEXT), to = Math.min(text.length, end + CONTEXT);
    if (lowHalf(text, from)) from++;
    if (lowHalf(text, to)) to--;
    const h = {
      id: '', words: text.slice(start, end), before: text.slice(from, start), after: text.slice(end, to), start,
      ink: INKS[0], note: '', tags: [], made: now, changed: now, of: 0, nth: 0, rival: -1, alike: 0,
    };
    for (const at of every(text, whole(h))) {
      h.of++;
      if (at + h.before.length <= start) h.nth = h.of;
    }
    const all = every(text, h.words);
    for (const at of all) {
      if (at === start) continue;
      const { left, right } = this.agreement(h, at);
      h.rival = Math.max(h.rival, left + right);
    }
    if (all.length === PLACES) h.rival = 2 * CONTEXT;
    h.alike = mostAlike(this.#read, h, { start, end });
    return h;
  }

  /**
   * @param {Highlight} h
   * @param {number} at a place of its words
   * @returns {{left: number, right: number}} how much of its context is there
   */
  agreement({ words, before, after }, at) {
    const { text } = this, end = at + words.length;
    let left = 0, right = 0;
    while (left < before.length && left < at && before[before.length - left - 1] === text[at - left - 1]) left++;
    while (right < after.length && end + right < text.length && after[right] === text[end + right]) right++;
    return { left, right };
  }

  /** @param {Highlight} h @returns {Span?} where it is, null when it is lost */
  place(h) {
    const { words, before, after } = h, size = words.length;
    if (!size) return null;
    const context = before.length + after.length;
    if (context >= AROUND || this.text === whole(h)) {
      const places = every(this.text, whole(h));
      if (places.length) {
        if (places.length !== Math.max(h.of, 1) || h.nth > places.length) return null; // any may be it
        const start = places[Math.max(h.nth, 1) - 1] + before.length;
        return { start, end: start + size };
      }
    }
    const places = every(this.text, words), start = this.#exactly(h, places);
    if (start >= 0) return { start, end: start + size };
    if (size < SHORT || places.length > 1) return null;
    return edited(this.text, this.#read, h);
  }

  /**
   * @param {Highlight} h
   * @param {number[]} places of its words
   * @returns {number} the one that is its own, with less of the context than there was, or -1
   */
  #exactly(h, places) {
    const { words: { length }, before, after, rival } = h;
    if (places.length === PLACES) return -1;
    const enough = length >= LONG || (length >= SHORT && !before && !after);
    if (places.length === 1 && rival < 0 && enough) return places[0];
    let best = -1, second = -1, place = -1, sides = false;
    for (const at of places) {
      const { left, right } = this.agreement(h, at), both = left + right;
      if (both > best) {
        [best, second, place] = [both, best, at];
        sides = left >= Math.min(SIDE, before.length) && right >= Math.min(SIDE, after.length);
      } else {
        second = Math.max(second, both);
      }
    }
    const clear = best >= BOTH && best >= rival + AHEAD && best >= second + AHEAD && (sides || length >= SHORT);
    return clear ? place : -1;
  }
}
