/**
 * The lines of a text, from the boxes of its words. Nothing here knows of the page.
 *
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 * @typedef {'horizontal-tb' | 'vertical-rl' | 'vertical-lr' | string} Mode the writing mode
 */

const SAME = 0.5; // of the smaller box: as much of it lies beside the other where both are on one line

/** @param {Mode} mode @returns {boolean} */
export const isVertical = mode => mode.startsWith('vertical') || mode.startsWith('sideways');

/** @param {Box} box @param {boolean} vertical @returns {[from: number, to: number]} its extent across the lines */
const across = ({ left, top, right, bottom }, vertical) => vertical ? [left, right] : [top, bottom];

/** @param {Box} a @param {Box} b @returns {Box} the box around both */
const around = (a, b) => ({
  left: Math.min(a.left, b.left), top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
});

/**
 * @param {Box[]} boxes of the words of a block, in the order of the text
 * @param {Mode} mode
 * @returns {Box[]} its lines, in the order of the text: raised letters and marks belong to the line they are on
 */
export function linesOf(boxes, mode) {
  const lines = /** @type {Box[]} */ ([]), vertical = isVertical(mode);
  for (const box of boxes) {
    const [from, to] = across(box, vertical), last = lines.at(-1);
    if (box.right - box.left <= 0 || box.bottom - box.top <= 0) continue;
    const [start, end] = last ? across(last, vertical) : [0, 0];
    const beside = Math.min(to, end) - Math.max(from, start);
    if (last && beside >= SAME * Math.min(to - from, end - start)) lines[lines.length - 1] = around(last, box);
    else lines.push(box);
  }
  return lines;
}

/**
 * @param {Box} line
 * @param {number} height of its line as the sheet has it: letters may be higher, or lower
 * @param {boolean} vertical
 * @returns {Box} the line in that height, about the same middle
 */
export function fitted(line, height, vertical) {
  const [from, to] = across(line, vertical), start = (from + to - height) / 2, end = start + height;
  return vertical ? { ...line, left: start, right: end } : { ...line, top: start, bottom: end };
}

/**
 * @param {Box[]} lines in the order of the text
 * @param {number} at index of the one in the middle
 * @param {number} count how many are shown, an odd number
 * @returns {Box | undefined} what is shown; at the ends of the text as many lines on one side alone
 */
export function windowOf(lines, at, count) {
  const first = Math.max(0, Math.min(at - (count - 1) / 2, lines.length - count));
  const [line, ...others] = lines.slice(first, first + count);
  return line && others.reduce(around, line);
}

/** What comes after what, when the setting is changed by its key. */
const CHOICES = ['', '1', '3', '5', 'underline'];

/** @param {string} now @returns {string} */
export const nextChoice = now => CHOICES[(CHOICES.indexOf(now) + 1) % CHOICES.length];

/** @param {string} key @param {Mode} mode @returns {-1 | 0 | 1} which way an arrow leads through the lines */
export function wayOf(key, mode) {
  const [next, last] = !isVertical(mode) ? ['ArrowDown', 'ArrowUp']
    : mode.endsWith('rl') ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  return key === next ? 1 : key === last ? -1 : 0;
}
