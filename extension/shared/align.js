/**
 * Finds words of which some were edited, by aligning them with the words of a text.
 *
 * @typedef {{word: string, start: number, end: number}} Token a word in lower case, and where it is
 * @typedef {{from: number, to: number, same: number, around: number, side: number}} Site
 *   a stretch of tokens that resembles words: how much is the same, in percent; of the context on both sides
 *   together, 0 to 200, and on the better side
 * @typedef {import('./anchor.js').Highlight} Highlight
 * @typedef {import('./anchor.js').Span} Span
 */

// What a place of edited words must have: shares of words that are the same, in percent.
const SAME = 75; // of the words
const SURELY = 90; // of the words, where the context has changed
const SURE_TOKENS = 12; // from this many words on that is possible
const CONTEXT = 50; // of the context on one side
const AHEAD = 10; // by how much words decide between two places
const AHEAD_AROUND = 80; // by how much context decides between two, both sides together
const BEYOND = 15; // by how much it must be more alike than other places were
const LEAST = 8; // of fewer words none may be another
const ALIGNED = 300; // a longer highlight is found by its two ends
const END = 150;
const NEAR = 12; // words of the context
const SEEDS = 1 << 16; // pairs of words in common; more say nothing
const SITES = 16; // places that are looked at closely

const KANJI = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]'; // a letter is a word
const WORD = new RegExp(`${KANJI}|(?:(?!${KANJI})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** @param {string} text @returns {Token[]} */
export const tokensOf = text => Array.from(text.matchAll(WORD), ({ 0: word, index }) =>
  ({ word: word.toLowerCase(), start: index, end: index + word.length }));

/** @param {Token[]} list @param {number} i @returns {string} a word and the next */
const pair = (list, i) => `${list[i].word} ${list[i + 1].word}`;

/**
 * @param {number[]} list sorted
 * @param {number} width
 * @returns {[number, number]} the part of it with most values within a width
 */
function densest(list, width) {
  let from = 0, to = 0;
  for (let low = 0, high = 0; high < list.length; high++) {
    while (list[high] - list[low] > width) low++;
    if (high + 1 - low > to - from) [from, to] = [low, high + 1];
  }
  return [from, to];
}

/**
 * Finds the stretch of tokens in which all of the words fit best: 2 for a word in common, -1 for one that is left
 * out, put in or another.
 * @param {Token[]} words
 * @param {Token[]} tokens
 * @returns {Site?}
 */
function align(words, tokens) {
  const size = tokens.length + 1;
  const score = new Int32Array(size), same = new Int32Array(size);
  const from = Int32Array.from({ length: size }, (_, j) => j);
  words.forEach(({ word }, i) => {
    let diagonal = score[0], diagonalFrom = from[0], diagonalSame = same[0];
    [score[0], from[0], same[0]] = [-i - 1, 0, 0];
    for (let j = 1; j < size; j++) {
      const up = score[j], upFrom = from[j], upSame = same[j], hit = word === tokens[j - 1].word;
      let best = diagonal + (hit ? 2 : -1), bestFrom = diagonalFrom, bestSame = diagonalSame + (hit ? 1 : 0);
      if (up - 1 > best) [best, bestFrom, bestSame] = [up - 1, upFrom, upSame];
      if (score[j - 1] - 1 > best) [best, bestFrom, bestSame] = [score[j - 1] - 1, from[j - 1], same[j - 1]];
      [diagonal, diagonalFrom, diagonalSame] = [up, upFrom, upSame];
      [score[j], from[j], same[j]] = [best, bestFrom, bestSame];
    }
  });
  let to = 0;
  for (let j = 1; j < size; j++) if (score[j] > score[to]) to = j;
  if (!same[to] || from[to] === to) return null;
  const share = Math.floor(200 * same[to] / (words.length + to - from[to]));
  return { from: from[to], to, same: share, around: 0, side: 0 };
}

/**
 * @param {Token[]} words
 * @param {Token[]} tokens
 * @returns {number} how many of some words others have, in their order, in percent
 */
function shared(words, tokens) {
  if (words.length < 3) return 0;
  const row = new Int32Array(tokens.length + 1);
  for (const { word } of words) {
    let diagonal = 0;
    for (let j = 1; j < row.length; j++) {
      const up = row[j];
      row[j] = word === tokens[j - 1].word ? diagonal + 1 : Math.max(up, row[j - 1]);
      diagonal = up;
    }
  }
  return Math.floor(100 * row[tokens.length] / words.length);
}

/**
 * Finds the places that resemble words most: they have pairs of words in common, at about the same distance.
 * @param {Token[]} tokens
 * @param {Token[]} words
 * @returns {Site[]}
 */
function sitesOf(tokens, words) {
  const pairs = /** @type {Map<string, number[]>} */ (new Map()), sites = /** @type {Site[]} */ ([]);
  for (let i = 0; i + 1 < words.length; i++) {
    const at = pairs.get(pair(words, i));
    if (!at) pairs.set(pair(words, i), [i]);
    else if (at.length < 8) at.push(i);
  }
  let starts = /** @type {number[]} */ ([]); // where the words would begin, for each pair in common
  for (let i = 0; pairs.size && i + 1 < tokens.length && starts.length < SEEDS; i++) {
    for (const at of pairs.get(pair(tokens, i)) ?? []) starts.push(i - at);
  }
  starts.sort((x, y) => x - y);
  const width = Math.floor(words.length / 4) + 1;
  while (sites.length < SITES) {
    const [from, to] = densest(starts, width);
    if (from === to || to - from < Math.floor(words.length / 8)) break;
    const first = starts[from], last = starts[to - 1], begin = Math.max(0, first - 2);
    const site = align(words, tokens.slice(begin, last + words.length + 2));
    if (site) sites.push({ ...site, from: site.from + begin, to: site.to + begin });
    const near = Math.floor(words.length / 4); // what belongs to the place that was just looked at
    starts = starts.filter(x => x < first - near || x > last + near);
  }
  return sites;
}

/** @param {Site} a @param {Site} b */
const beats = (a, b) => a.same > b.same || (a.same === b.same && a.around > b.around);

/**
 * @param {Token[]} tokens
 * @param {number} alike
 * @param {Token[]} words
 * @param {Token[]} before
 * @param {Token[]} after
 * @returns {Site?} the one place that resembles words, where it is clear that it is theirs
 */
function siteOf(tokens, alike, words, before, after) {
  const none = { from: 0, to: 0, same: 0, around: 0, side: 0 };
  let best = none, second = none;
  for (const site of sitesOf(tokens, words)) {
    const left = shared(before.slice(-NEAR), tokens.slice(Math.max(0, site.from - NEAR - 4), site.from));
    const right = shared(after.slice(0, NEAR), tokens.slice(site.to, site.to + NEAR + 4));
    const here = { ...site, around: left + right, side: Math.max(left, right) };
    if (beats(here, best)) [best, second] = [here, best];
    else if (beats(here, second)) second = here;
  }
  if (best.same < SAME) return null;
  if (best.side < CONTEXT && (best.same < SURELY || words.length < SURE_TOKENS)) return null;
  if (best.same < alike + BEYOND) return null;
  if (best.same < second.same + AHEAD && best.around < second.around + AHEAD_AROUND) return null;
  return best;
}

/** @param {string} text @param {Span} span @returns {Span} the longest line of a span */
function longestLine(text, { start, end }) {
  let best = { start, end: start };
  for (let at = start; at < end;) {
    const cut = text.indexOf('\n', at), to = cut < 0 || cut > end ? end : cut;
    if (to - at > best.end - best.start) best = { start: at, end: to };
    at = to + 1;
  }
  return best;
}

/**
 * @param {string} text
 * @param {Token[]} tokens
 * @param {string} marked
 * @param {Token[]} words of what is marked
 * @param {number} from
 * @param {number} to
 * @returns {Span?} the span of tokens, with the marks at its ends that the words have; words of one block stay in one
 */
function spanOf(text, tokens, marked, words, from, to) {
  let span = { start: tokens[from].start, end: tokens[to - 1].end };
  if (!marked.includes('\n')) {
    span = longestLine(text, span);
    if (100 * (span.end - span.start) < SAME * marked.length) return null;
  }
  const lead = marked.slice(0, words[0].start), tail = marked.slice(words[words.length - 1].end);
  if (text.slice(Math.max(0, span.start - lead.length), span.start) === lead) span.start -= lead.length;
  if (text.startsWith(tail, span.end)) span.end += tail.length;
  return span;
}

/**
 * @param {string} text
 * @param {Token[]} tokens
 * @param {Highlight} h
 * @returns {Span?} where a highlight is after some of its words were changed
 */
export function edited(text, tokens, h) {
  const words = tokensOf(h.words), before = tokensOf(h.before), after = tokensOf(h.after);
  if (words.length < LEAST) return null;
  if (words.length <= ALIGNED) {
    const site = siteOf(tokens, h.alike, words, before, after);
    return site && spanOf(text, tokens, h.words, words, site.from, site.to);
  }
  const end = words.length - END;
  const head = siteOf(tokens, h.alike, words.slice(0, END), before, words.slice(END, END + NEAR));
  const tail = siteOf(tokens, h.alike, words.slice(end), words.slice(end - NEAR, end), after);
  const size = head && tail ? tail.to - head.from : 0;
  if (!head || !tail || 2 * size < words.length || 2 * size > 3 * words.length) return null;
  return spanOf(text, tokens, h.words, words, head.from, tail.to);
}

/**
 * @param {Token[]} tokens
 * @param {Highlight} h
 * @param {Span} own
 * @returns {number} how much of a highlight's words the place most like its own has, in percent
 */
export function mostAlike(tokens, h, own) {
  const all = tokensOf(h.words), words = all.length > ALIGNED ? all.slice(0, END) : all;
  const others = tokens.map(token => token.start < own.end && own.start < token.end ? { ...token, word: '' } : token);
  return Math.max(0, ...sitesOf(others, words).map(site => site.same));
}
