/**
 * The keys of the reader view, all of them: the help sheet (wasm/view/bar.go) and the
 * README list those with words of their own, and a test compares the three. Every key
 * does what a button or a link does too.
 *
 * where: "text" keys work anywhere in the article text, "quotation" keys while the focus
 * is on one; the others belong to a field or a dialog that has the focus.
 *
 * @typedef {'text' | 'quotation' | 'picture' | 'find'} Where
 * @typedef {{keys: string[], where: Where, acts: string[], says?: string, named?: string}} Row
 *   acts: one for each key. says: the message that names the row in the help sheet and in the settings; named: in the
 *   settings only
 */

/** @type {readonly Row[]} */
export const KEYS = [
  { keys: ['j', 'k'], where: 'text', acts: ['next paragraph', 'last paragraph'], says: 'key_paragraph' },
  { keys: [']', '['], where: 'text', acts: ['next section', 'last section'], says: 'key_section' },
  { keys: ['q', 'Q'], where: 'text', acts: ['next quotation', 'last quotation'], says: 'key_quotation' },
  { keys: ['Enter'], where: 'quotation', acts: ['why'], says: 'key_why' },
  { keys: ['c'], where: 'quotation', acts: ['cite'], says: 'key_cite' },
  { keys: ['h', 'H'], where: 'text', acts: ['highlight', 'highlights'], says: 'key_highlight' },
  { keys: ['n'], where: 'text', acts: ['note'], says: 'key_note' },
  { keys: ['u'], where: 'text', acts: ['undo'], says: 'key_undo' },
  { keys: ['i'], where: 'text', acts: ['enlarge'], says: 'key_picture' },
  { keys: ['/'], where: 'text', acts: ['find'], says: 'key_find' },
  { keys: ['l'], where: 'text', acts: ['listen'], says: 'key_listen' },
  { keys: ['.', ','], where: 'text', acts: ['next sentence', 'last sentence'], says: 'key_sentence' },
  { keys: ['>', '<'], where: 'text', acts: ['faster', 'slower'], says: 'key_speed' },
  { keys: ['f'], where: 'text', acts: ['line focus'], says: 'key_lines' },
  { keys: ['d', 'e'], where: 'text', acts: ['next line', 'last line'], says: 'key_line' },
  { keys: ['o'], where: 'text', acts: ['outline'], says: 'key_outline' },
  { keys: ['s'], where: 'text', acts: ['speakers'], says: 'key_speakers' },
  { keys: ['t'], where: 'text', acts: ['timeline'], says: 'key_timeline' },
  { keys: ['x', 'z'], where: 'text', acts: ['cut', 'put back'], says: 'key_cut' },
  { keys: ['p'], where: 'text', acts: ['choose part'], says: 'key_part' },
  { keys: ['?'], where: 'text', acts: ['help'], says: 'key_help' },
  { keys: ['Escape'], where: 'text', acts: ['close'], says: 'key_close' },
  {
    keys: ['ArrowRight', 'ArrowLeft'], where: 'picture', acts: ['next picture', 'last picture'],
    named: 'key_picture_step',
  },
  { keys: ['+', '-'], where: 'picture', acts: ['own size', 'fit'], named: 'key_picture_size' },
  { keys: ['Enter', 'Escape'], where: 'find', acts: ['next place', 'close find'], named: 'key_find_steps' },
];

/** Acts that need what is known about the article: they wait for it. */
const LATE = new Set([
  'next quotation', 'last quotation', 'listen', 'why', 'cite', 'undo', 'speakers', 'timeline', 'cut', 'put back',
  'choose part', 'highlight', 'highlights', 'note',
]);

/** @param {string} act @returns {boolean} whether it has to wait for the second answer */
export const waits = act => LATE.has(act);

/** @typedef {Record<string, string>} Own the keys that the user has chosen, by act */

/** @type {Own} */
let own = {};

/** From now on the user's own keys hold. @param {Own} keys */
export const use = keys => { own = keys; };

/** @param {Row} row @param {Own} [mine] @returns {string[]} the keys of a row, in the order of its acts */
export const keysOf = ({ keys, acts }, mine = own) => keys.map((key, i) => mine[acts[i]] ?? key);

/** Keys of the text hold on a quotation too. @param {Where} a @param {Where} b */
const meet = (a, b) => a === b || [a, b].sort().join() === 'quotation,text';

/** @param {string} act @returns {Row | undefined} */
export const rowOf = act => KEYS.find(row => row.acts.includes(act));

/** @param {string} act @param {string} key @param {Own} mine @returns {Row | undefined} what the key is for already */
export function clash(act, key, mine) {
  const row = rowOf(act);
  return row && KEYS.find(other => meet(row.where, other.where) &&
    keysOf(other, mine).some((k, i) => k === key && other.acts[i] !== act));
}

const NAMED = /^(Enter|Escape|Delete|Backspace|Insert|F[2-9])$/;
/** Keys that write nothing into a field, and change nothing in it. */
const SILENT = /^(Enter|Escape|Insert|PageUp|PageDown|F[2-9])$/;
/** Keys that scroll the text, but not a picture that fits the window. */
const MOVING = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;

/**
 * @param {string} key
 * @param {Where} [where]
 * @returns {boolean} whether it can be chosen: a character, or a key that scrolls nothing there
 */
export function fit(key, where = 'text') {
  if (where === 'find') return SILENT.test(key);
  return (/^\P{C}$/u.test(key) && key !== ' ') || NAMED.test(key) || (where === 'picture' && MOVING.test(key));
}

const SHOWN = /** @type {Record<string, string>} */ ({
  Escape: 'Esc', ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓',
});

/** @param {string} key @returns {string} as it is shown */
export const nameOf = key => SHOWN[key] ?? key;

/**
 * @param {KeyboardEvent['key']} key
 * @param {Where} where
 * @returns {string | undefined} the act of a key
 */
export function actOf(key, where) {
  for (const row of KEYS) {
    const i = row.where === where ? keysOf(row).indexOf(key) : -1;
    if (i >= 0) return row.acts[i];
  }
  return undefined;
}
