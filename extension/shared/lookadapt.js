// What can be said of a look: whether it can be read, and what the guidelines ask for.
import { DEFAULTS, luminance } from './look.js';

/** @typedef {import('./look.js').Look} Look */

/** @param {string} a @param {string} b @returns {number} their contrast as WCAG defines it, 1 to 21 */
export function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GOOD = 7, FAIR = 4.5; // WCAG 1.4.6 and 1.4.3, for text of usual size

/** @param {number} ratio @returns {'good' | 'fair' | 'poor'} */
export const levelOf = ratio => ratio >= GOOD ? 'good' : ratio >= FAIR ? 'fair' : 'poor';

/** @param {number} n @returns {number} n to one decimal, not less */
const up = n => Math.ceil(Math.round(n * 100) / 10) / 10;

/**
 * What WCAG asks for, each at least: 1.4.8 lines of at most 80 characters, one and a half lines high, and between
 * paragraphs one and a half times that; 1.4.12 room between lines, paragraphs, letters and words.
 * @typedef {Required<Pick<Look, 'leading' | 'measure' | 'letter' | 'word' | 'paragraph'>>} Spacing
 * @type {Record<'1.4.8' | '1.4.12', (look: Spacing) => Look>}
 */
const ASKED = {
  '1.4.8': ({ leading, measure, paragraph }) => {
    const lines = Math.max(leading, 1.5);
    return { leading: lines, measure: Math.min(measure, 80), paragraph: Math.max(paragraph, up(1.5 * lines)) };
  },
  '1.4.12': ({ leading, letter, word, paragraph }) => ({
    leading: Math.max(leading, 1.5), paragraph: Math.max(paragraph, 2),
    letter: Math.max(letter, 0.12), word: Math.max(word, 0.16),
  }),
};

/** @param {Look} look @param {keyof typeof ASKED} criterion @returns {Look} what has to change; nothing gets tighter */
export const adapted = (look, criterion) => ASKED[criterion]({ ...DEFAULTS, ...look });

/** @returns {Look} the type as it came */
export const plainType = () => {
  const { size, leading, measure, letter, word, paragraph, face, font } = DEFAULTS;
  return { size, leading, measure, letter, word, paragraph, face, font };
};

/** Fonts that people with dyslexia or weak eyes choose, by the names of their families. */
export const EASY_FONTS = [
  'OpenDyslexic', 'OpenDyslexic3', 'OpenDyslexicAlta', 'Atkinson Hyperlegible', 'Atkinson Hyperlegible Next', 'Lexend',
  'Lexend Deca', 'Andika', 'Luciole', 'Sylexiad Sans', 'Dyslexie', 'Comic Neue', 'Comic Sans MS', 'Verdana',
];

/** @param {string} name @returns {string[]} what its regular style may be called in full */
export const fullNames = name => [name, `${name} Regular`, `${name.replaceAll(' ', '')}-Regular`, `${name}-Regular`];

/** @param {string} name @returns {Promise<boolean>} whether the device has a font; nothing is requested */
export async function installed(name) {
  const source = fullNames(name).map(full => `local(${JSON.stringify(full)})`).join(', ');
  try {
    await new FontFace('dateline-probe', source).load();
    return true;
  } catch {
    return measured(name);
  }
}

/**
 * Some browsers know a font by its family alone: then its letters are as wide whatever comes behind it.
 * @param {string} name
 */
function measured(name) {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const widths = ['monospace', 'serif', 'sans-serif'].map(generic => {
    pen.font = `40px "${name}", ${generic}`;
    return pen.measureText('mmmiii Willow 1234').width;
  });
  return new Set(widths).size === 1;
}
