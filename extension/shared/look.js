// What the settings say of how an article looks: dress.js and page/veil.js dress a page with it before the paint.

/**
 * @typedef {{ground: string, text: string, link: string}} Colours as #rrggbb
 * @typedef {{theme?: string, size?: number, leading?: number, measure?: number, letter?: number, word?: number,
 *   paragraph?: number, face?: string, font?: string, lines?: string, images?: string | boolean, marks?: boolean,
 *     initials?: boolean,
 *   spoken?: boolean} & Partial<Record<'ownGround' | 'ownText' | 'ownLink', string>>} Look as the settings keep it
 *   leading in lines; measure in characters; letter and word in em, added; paragraph in em, between two of them;
 *   lines: of the line focus, "", "1", "3", "5" or "underline"; face: "serif", "sans" or "own", then font is the name
 *     of a font of the device
 */

export const EM_OF_CHARACTER = 34 / 67; // a line of 34em holds a median of 67 characters
export const TICKS = /** @type {const} */ (['marks', 'initials', 'spoken']);

/** What an article looks like when nothing was chosen. */
export const DEFAULTS = Object.freeze({
  theme: '', size: 19, leading: 1.6, measure: 67, letter: 0, word: 0, paragraph: 1, face: 'serif', font: '',
  ownGround: '#ffffff', ownText: '#1b1f24', ownLink: '#09438d',
});

const DARK = 0.18; // luminance of the ground under which what lies on it is light: grey halfway to the eye

/** @param {unknown} value @param {string} otherwise @returns {string} a colour that can be put into a sheet */
const colour = (value, otherwise) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : otherwise;

/** @param {string} hex @returns {number} its relative luminance, 0 to 1, as WCAG defines it */
export function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {Look} look @returns {Colours} the user's own colours */
export const coloursOf = look => ({
  ground: colour(look.ownGround, DEFAULTS.ownGround),
  text: colour(look.ownText, DEFAULTS.ownText),
  link: colour(look.ownLink, DEFAULTS.ownLink),
});

/** @param {unknown} name @returns {string} a font's name as a sheet can have it, "" for none */
export const fontOf = name => typeof name === 'string' ? name.replace(/["\\\p{C}]/gu, '').trim().slice(0, 100) : '';

/**
 * What a page wears.
 * @param {Look} look
 * @returns {{theme: string, scheme: string, face: string, sized: boolean, font: string,
 *   properties: Record<string, string>}}
 *   properties: custom properties of the root, "" for what the sheets say themselves
 */
export function wearing(look) {
  const { theme, size, leading, measure, letter, word, paragraph, face } = { ...DEFAULTS, ...look };
  const { ground, text, link } = coloursOf(look), own = theme === 'own', font = face === 'own' ? fontOf(look.font) : '';
  return {
    theme, face, font,
    sized: size !== DEFAULTS.size,
    scheme: own && luminance(ground) < DARK ? 'dark' : '',
    properties: {
      '--leading': String(leading),
      '--measure': `${measure * EM_OF_CHARACTER}em`,
      '--letter': letter ? `${letter}em` : '',
      '--word': word ? `${word}em` : '',
      '--paragraph': paragraph === DEFAULTS.paragraph ? '' : `${paragraph}em`,
      '--serif': font ? `"${font}", system-ui, sans-serif` : '',
      '--own-ground': ground, '--own-text': text, '--own-link': link,
    },
  };
}
