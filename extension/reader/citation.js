// Words of the article to be pasted elsewhere: as a citation, or as an address that leads to them.
import { one } from '../shared/elements.js';
import { tokensOf } from '../shared/align.js';
import { marked } from './highlight.js';

/** @typedef {import('../shared/anchor.js').Span} Span */

const MARKS = /^[“”"„«»「」]+|[“”"„«»「」]+$/g; // around words that are cited
const ENDS = 5; // words that name each end of long ones: export.Fragment of the engine has the same

const hex = (/** @type {string} */ c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
/** @param {string} words @returns {string} for an address: its own syntax uses "-", "," and "&" */
const percent = words => encodeURIComponent(words.toWellFormed()).replace(/[-!'()*~]/g, hex);

/**
 * @param {string} address
 * @param {string} words
 * @returns {string} the address with a text fragment that leads to the words
 */
export function fragment(address, words) {
  const [page] = address.split('#'), tokens = tokensOf(words), n = tokens.length;
  if (!n || !page) return page;
  if (n <= 2 * ENDS && !words.includes('\n')) {
    return `${page}#:~:text=${percent(words.slice(tokens[0].start, tokens[n - 1].end))}`;
  }
  const ends = Math.min(ENDS, Math.floor(n / 2) || 1);
  const [from] = words.slice(tokens[0].start, tokens[ends - 1].end).split('\n');
  const to = words.slice(tokens[n - ends].start, tokens[n - 1].end).split('\n').at(-1) ?? '';
  return `${page}#:~:text=${percent(from)},${percent(to)}`;
}

/** @param {Span} span @returns {string} the address that leads to it */
export function linkTo(span) {
  const here = marked();
  return here ? fragment(here.article.url, here.text.text.slice(span.start, span.end)) : '';
}

/** @param {string?} who number of a line of the speakers' panel @returns {string[]} name and role */
function speakerNamed(who) {
  const line = one(`.speaker-name[data-value="${who}"]`)?.closest('.speaker');
  return line ? ['bdi', '.speaker-role'].map(part => one(part, line)?.textContent ?? '') : [];
}

/** @param {Span} span @returns {string[]} who said it, and the role, where it is a part of one quotation */
function speakerOf(span) {
  const pieces = marked()?.text.within(span) ?? [];
  const quotations = new Set(pieces.map(({ node }) => node.parentElement?.closest('mark.quotation')));
  const [quotation] = quotations, who = quotation?.getAttribute('data-value');
  if (!who || [...quotations].some(q => q?.getAttribute('data-value') !== who)) return [];
  return speakerNamed(who);
}

/** @param {string} words @returns {string} the words as they are put between marks */
function within(words) {
  const bare = words.replace(MARKS, '');
  return /[“”"]/.test(bare) ? words.replace(/“|"(?=\S)/g, '‘').replace(/”|"/g, '’') : bare;
}

/** @returns {import('../shared/highlights.js').Quotation[]} what is said in the article, and who says it */
export function quoted() {
  const said = /** @type {import('../shared/highlights.js').Quotation[]} */ ([]);
  let current = ''; // id of the last: it may be drawn in parts
  for (const { node } of marked()?.text.pieces ?? []) {
    const mark = node.parentElement?.closest('mark.quotation'), last = said.at(-1);
    if (!mark) continue;
    const begins = mark.id || mark.querySelector(':scope [id^="q"]')?.id || '';
    if (last && (!begins || current === begins)) last.words += node.data;
    else {
      const [speaker = '', role = ''] = speakerNamed(mark.getAttribute('data-value'));
      const certainty = mark.nextElementSibling?.matches('.certainty') ? 'likely' : 'sure';
      const kind = mark.getAttribute('data-speech') ?? 'direct';
      said.push({ speaker, role, words: node.data, kind, certainty });
      current = begins;
    }
  }
  return said.filter(({ speaker }) => speaker);
}

/** @param {Span} span @returns {string} “words” — speaker, role, outlet, day, address */
export function citation(span) {
  const here = marked();
  if (!here) return '';
  const words = within(here.text.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const { site, day } = here.article, rest = [...speakerOf(span), site, day, linkTo(span)].filter(Boolean);
  return `“${words}”${rest.length ? ' — ' : ''}${rest.join(', ')}`;
}
