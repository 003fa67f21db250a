/**
 * The settings as a file, one on each line, and back. A file that is read is checked
 * as a whole first: a line that is no setting is named, and nothing changes.
 */
import { clash, fit, rowOf } from '../reader/keytable.js';
import { all } from '../shared/elements.js';

/** @typedef {Record<string, unknown>} Look @typedef {import('../reader/keytable.js').Own} Own */
/** @typedef {{look: Look, keys: Own}} Settings */

const HEAD = '{"dateline-settings":1}';
const LONGEST = 200; // characters of a value

/** A line that is no setting. */
export class LineError extends Error {
  /** @param {number} line */
  constructor(line) {
    super(`line ${line} is no setting`);
    this.line = line;
  }
}

/** @param {Settings} settings @returns {string} */
export function write({ look, keys }) {
  const line = (/** @type {string} */ set, /** @type {unknown} */ value) => JSON.stringify({ set, value });
  const lines = [
    ...Object.entries(look).map(([name, value]) => line(`look ${name}`, value)),
    ...Object.entries(keys).map(([act, key]) => line(`key ${act}`, key)),
  ];
  return `${[HEAD, ...lines].join('\n')}\n`;
}

/** @param {Element[]} fields of one name @param {unknown} value @returns {boolean} whether the form could have it */
function holds(fields, value) {
  const [field] = fields;
  if (field instanceof HTMLSelectElement) return [...field.options].some(option => option.value === value);
  if (!(field instanceof HTMLInputElement)) return false;
  switch (field.type) {
    case 'checkbox': return typeof value === 'boolean';
    case 'radio': return fields.some(radio => /** @type {HTMLInputElement} */ (radio).value === value);
    case 'range': case 'number':
      return typeof value === 'number' && value >= Number(field.min) && value <= Number(field.max);
    case 'color': return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
  }
  return typeof value === 'string' && value.length <= LONGEST;
}

/** @param {string} line @returns {{set: string, value: unknown}} */
function parse(line) {
  const { set, value } = JSON.parse(line);
  if (typeof set !== 'string') throw new TypeError('no name');
  return { set, value };
}

/**
 * @param {string} text
 * @param {HTMLFormElement} form which fields there are
 * @param {Own} before the keys that hold now
 * @returns {Settings & {count: number}}
 * @throws {LineError}
 */
export function read(text, form, before) {
  const [head, ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/), look = /** @type {Look} */ ({});
  const keys = { ...before }, asked = /** @type {[string, number][]} */ ([]);
  if (head !== HEAD) throw new LineError(1);
  let count = 0;
  for (const [i, line] of lines.entries()) {
    if (!line.trim()) continue;
    const fault = new LineError(i + 2);
    let setting;
    try {
      setting = parse(line);
    } catch {
      throw fault;
    }
    const { set, value } = setting, [, kind, name] = set.match(/^(look|key) (.+)$/s) ?? [];
    if (kind === 'look' && holds(all(`[name="${CSS.escape(name)}"]`, form), value)) look[name] = value;
    else if (kind === 'key' && rowOf(name) && typeof value === 'string' && fit(value)) {
      keys[name] = value;
      asked.push([name, i + 2]);
    } else throw fault;
    count++;
  }
  for (const [act, line] of asked) if (clash(act, keys[act], keys)) throw new LineError(line);
  return { look, keys, count };
}
