// How words are compared when something is looked for: case, accents and the shape of marks do not matter.

const QUOTES = /[‘’‚ʼ]/g, DOUBLE = /[“”„«»]/g, DASHES = /[‐‑–—]/g;

/** @param {string} letter @returns {string} a letter as it is compared */
export const fold = letter => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(QUOTES, '\'').replace(DOUBLE, '"').replace(DASHES, '-').replace(/\s/g, ' ');

/** @param {string} words @returns {string} what is looked for, folded, with single spaces */
export const foldWords = words => [...words].map(fold).join('').replace(/ +/g, ' ').trim();

/**
 * A text that is read piece by piece, folded; every folded letter knows where it came from.
 * @template P
 */
export class Folded {
  #letters = /** @type {string[]} */ ([]);
  #pieces = /** @type {P[]} */ ([]);
  #offsets = /** @type {number[]} */ ([]);
  #text = /** @type {string?} */ (null);

  /** @param {string} letter @param {P} piece @param {number} offset */
  #put(letter, piece, offset) {
    this.#letters.push(letter);
    this.#pieces.push(piece);
    this.#offsets.push(offset);
  }

  /** Begins a new line: nothing is found across it. @param {P} piece */
  line(piece) {
    this.#put('\n', piece, 0);
  }

  /** @param {string} text @param {P} piece */
  add(text, piece) {
    let offset = 0;
    for (const letter of text) {
      for (const unit of fold(letter).split('')) { // places are counted in units of UTF-16, as indexOf counts
        if (unit !== ' ' || this.#letters.at(-1) !== ' ') this.#put(unit, piece, offset);
      }
      offset += letter.length;
    }
    this.#text = null;
  }

  /** @returns {P | undefined} the first piece */
  get first() {
    return this.#pieces[0];
  }

  /** @param {number} i @returns {{piece: P, offset: number}} where a folded letter came from */
  #place(i) {
    return { piece: this.#pieces[i], offset: this.#offsets[i] };
  }

  /**
   * @param {string} words
   * @returns {{from: {piece: P, offset: number}, to: {piece: P, offset: number}}[]} every place of the words, none
   *   within another; to is the place of the last letter
   */
  places(words) {
    const sought = foldWords(words), found = [];
    if (!sought) return [];
    const text = this.#text ??= this.#letters.join('');
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const end = at + sought.length - 1;
      found.push({ from: this.#place(at), to: this.#place(end) });
    }
    return found;
  }
}
