/**
 * What is read aloud, in order: the article text in sentences, each with its place, and who is quoted.
 * Nothing here knows of the page or of a voice.
 *
 * @typedef {{text: string, speaker?: string, direct?: boolean}} Run a stretch of the words of a block
 *   speaker: whom it quotes, "" when that is not known. direct: these are the words themselves
 * @typedef {{runs: Run[], lang: string, section?: boolean}} Block section: a section begins with it
 * @typedef {{block: number, from: number, to: number, sentence: number, text: string, lang: string,
 *   voice: 'text' | 'quotation' | 'name', section: boolean}} Piece what is said in one breath
 *   from, to: its place in the words of its block; of a name the place of the quotation it announces
 * @typedef {{announce: (speaker: string) => string, apart: boolean, seconds: number}} Wanted
 *   announce: the words for a speaker, "" for none. apart: quotations in another voice. seconds: the longest piece
 */

const SECONDS_OF_LETTER = 0.07; // at speed 1, on the slow side: 140 words of six letters a minute
const SECONDS_OF_IDEOGRAM = 0.22; // a syllable or two each
const IDEOGRAM = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const OPENING = /^[\s\p{Ps}\p{Pi}"'„‚«»›‹—–-]*$/u; // what may come before the first word of a quotation
const SPOKEN = /[\p{L}\p{N}]/u;

// A full stop after these ends no sentence: an initial, a short title, an ordinal in the languages that write it so.
const SHORT = /(?:^|[\s\p{Ps}\p{Pi}.])\p{Lu}\p{Ll}{0,2}\.\s*$/u;
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;
const WITH_ORDINALS = 'cs da de et fi hr hu is lv nb nn no pl sk sl sr tr'.split(' ');

/** @param {string} text @param {string} lang @returns {Iterable<Intl.SegmentData>} sentences */
function segments(text, lang) {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' }).segment(text);
  } catch { // lang is no language tag
    return new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  }
}

/**
 * @param {string} text of a block
 * @param {string} lang
 * @returns {[from: number, to: number][]} its sentences, which together are the text
 */
export function sentences(text, lang) {
  const list = /** @type {[number, number][]} */ ([]);
  const ordinals = WITH_ORDINALS.includes(lang.split('-')[0]);
  for (const { index, segment } of segments(text, lang)) {
    const last = list.at(-1), before = last ? text.slice(last[0], last[1]) : '';
    const goesOn = SHORT.test(before) || (ordinals && ORDINAL.test(before)) || /^\s*\p{Ll}/u.test(segment)
      || !SPOKEN.test(segment) || (before !== '' && !SPOKEN.test(before));
    if (last && goesOn) last[1] = index + segment.length;
    else list.push([index, index + segment.length]);
  }
  return list;
}

/** @param {string} text @returns {number} about how long it takes to say at speed 1, in seconds */
export function secondsOf(text) {
  let seconds = 0;
  for (const letter of text) seconds += IDEOGRAM.test(letter) ? SECONDS_OF_IDEOGRAM : SECONDS_OF_LETTER;
  return seconds;
}

/**
 * Where a long piece can be cut, best first: browsers stop by themselves after 15 seconds.
 * A cut is behind the mark.
 */
const CUTS = [
  /[;:；：]\s+|[—–]\s|[；：]/gu, /[,、，،]\s+|[、，]/gu, /\s+/gu,
  /(?=\p{Script=Han}|\p{Script=Hiragana})/gu,
];

/**
 * @param {string} text @param {number} from @param {number} to
 * @param {number} seconds
 * @returns {number} where the part between from and to is cut, so that what is before takes no longer; to if nowhere
 */
function cutOf(text, from, to, seconds) {
  let most = from, took = 0;
  while (most < to) {
    const letter = String.fromCodePoint(text.codePointAt(most) ?? 0);
    took += secondsOf(letter);
    if (took > seconds) break;
    most += letter.length;
  }
  if (most >= to) return to;
  const head = text.slice(from, most + 1), least = head.length / 3;
  for (const marks of CUTS) {
    const end = [...head.matchAll(marks)].map(m => m.index + m[0].length).findLast(i => i > least && i < head.length);
    if (end) return from + end;
  }
  return Math.max(most, from + 1); // one word without end
}

/** @param {string} text @param {number} from @param {number} to @param {number} seconds */
function short(text, from, to, seconds) {
  const list = /** @type {[number, number][]} */ ([]);
  for (let at = from; at < to;) {
    const cut = cutOf(text, at, to, seconds);
    list.push([at, cut]);
    at = cut;
  }
  return list;
}

/** @typedef {{from: number, to: number, run: Run}} Quotation */

/** @param {Run[]} runs @returns {Quotation[]} the quotations, with their places */
function quotationsOf(runs) {
  const list = /** @type {Quotation[]} */ ([]);
  let at = 0;
  for (const run of runs) {
    const from = at, to = at + run.text.length;
    at = to;
    if (run.speaker === undefined) continue;
    const before = list.at(-1); // a link within a quotation cuts it in parts
    if (before?.to === from && before.run.speaker === run.speaker && before.run.direct === run.direct) before.to = to;
    else list.push({ from, to, run });
  }
  return list;
}

/** @param {string} name @returns {string} the part by which an article calls a person: the last word */
const surname = name => name.trim().split(/\s+/).at(-1) ?? '';

/**
 * Whether a speaker is announced before a quotation: the words themselves, at the beginning of a sentence or behind a
 * colon, whose speaker was not named just before, by us or by the article.
 * @param {string} text of the block @param {number} start of the sentence
 * @param {Quotation} quotation @param {string} last
 */
function announced(text, start, { from, run: { direct, speaker = '' } }, last) {
  if (!direct || !speaker || speaker === last) return false;
  const before = text.slice(start, from);
  if (OPENING.test(before)) return true;
  return /[:：]\s*[\p{Ps}\p{Pi}"'„«»]?\s*$/u.test(before) && !before.includes(surname(speaker));
}

/** The pieces of a block. */
class Planner {
  pieces = /** @type {Piece[]} */ ([]);
  #sentence = -1;
  #last = ''; // the speaker heard last
  #heard = -1; // in which block
  #wanted;

  /** @param {Wanted} wanted */
  constructor(wanted) {
    this.#wanted = wanted;
  }

  /** @param {Block} block @param {number} index */
  block({ runs, lang, section = false }, index) {
    const text = runs.map(run => run.text).join(''), quotations = quotationsOf(runs);
    const before = this.pieces.length;
    if (this.#heard < index - 1) this.#last = '';
    for (const [start, end] of sentences(text, lang)) {
      if (!SPOKEN.test(text.slice(start, end))) continue;
      this.#sentence++;
      const within = quotations.filter(({ from, to }) => to > start && from < end);
      this.#say({ block: index, text, lang, start, end }, within);
    }
    if (section && this.pieces[before]) this.pieces[before].section = true;
  }

  /**
   * @param {{block: number, text: string, lang: string, start: number, end: number}} sentence
   * @param {Quotation[]} quotations
   */
  #say({ block, text, lang, start, end }, quotations) {
    const { announce, apart, seconds } = this.#wanted;
    let at = start;
    const all = { block, sentence: this.#sentence, lang, section: false };
    const add = (/** @type {Pick<Piece, 'from' | 'to' | 'text' | 'voice'>} */ piece) => {
      if (SPOKEN.test(piece.text)) this.pieces.push({ ...all, ...piece });
    };
    const until = (/** @type {number} */ to, /** @type {Piece['voice']} */ voice) => {
      for (const [from, cut] of short(text, at, to, seconds)) {
        add({ from, to: cut, text: text.slice(from, cut), voice });
      }
      at = Math.max(at, to);
    };
    for (const quotation of quotations) {
      const { from, run: { speaker = '', direct } } = quotation, to = Math.min(quotation.to, end);
      const name = from >= start && announced(text, start, quotation, this.#last) ? announce(speaker) : '';
      const other = apart && direct;
      if (name || other) until(from, 'text');
      if (name) add({ from, to, text: name, voice: 'name' });
      if (speaker) [this.#last, this.#heard] = [speaker, block];
      if (other) until(to, 'quotation');
    }
    until(end, 'text');
  }
}

/**
 * @param {Block[]} blocks the article text, in its order
 * @param {Wanted} wanted
 * @returns {Piece[]} what is said, one piece after the other
 */
export function plan(blocks, wanted) {
  const planner = new Planner(wanted);
  blocks.forEach((block, i) => planner.block(block, i));
  return planner.pieces;
}
