// Names of files, safe on every system.

const LONGEST = 80; // characters
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * @param {string} title whatever a page calls itself
 * @param {string} ending
 * @param {string} fallback
 */
export function fileName(title, ending, fallback) {
  const words = title.toWellFormed().normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[/\\:*?"<>|~%]/g, ' ').replace(/\s+/g, ' ').trim();
  const name = [...words].slice(0, LONGEST).join('').replace(/^[. ]+|[. ]+$/g, '');
  return `${!name || RESERVED.test(name) ? fallback : name}.${ending}`;
}
