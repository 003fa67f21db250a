import assert from 'node:assert/strict';
import { test } from 'node:test';

class Field {
  constructor(has) { Object.assign(this, has); }
}
globalThis.HTMLInputElement = class extends Field {};
globalThis.HTMLSelectElement = class extends Field {};
globalThis.CSS = { escape: text => text.replace(/"/g, '\\"') };
const { clash, fit, keysOf, KEYS, rowOf } = await import('../reader/keytable.js');
const { LineError, read, write } = await import('../options/file.js');

const input = has => new HTMLInputElement(has);
const FIELDS = {
  theme: ['', 'dark'].map(value => input({ type: 'radio', value })),
  size: [input({ type: 'range', min: '12', max: '128' })],
  face: [new HTMLSelectElement({ options: [{ value: 'serif' }, { value: 'sans' }] })],
  marks: [input({ type: 'checkbox' })],
  ink: [input({ type: 'color' })], font: [input({ type: 'text' })],
};
const named = name => Object.hasOwn(FIELDS, name) ? FIELDS[name] : [];
const form = { querySelectorAll: selector => named(selector.match(/^\[name="(.*)"\]$/)[1]) };
const SETTINGS = {
  look: { theme: 'dark', size: 21, face: 'sans', marks: false, ink: '#102030', font: 'Atkinson “Hyper”' },
  keys: { 'next paragraph': 'ä', find: 'F3' },
};

test('what is exported is imported equal', () => {
  const { count, ...settings } = read(write(SETTINGS), form, {});
  assert.deepEqual(settings, SETTINGS);
  assert.equal(count, 8);
  assert.deepEqual(read(write(SETTINGS).replaceAll('\n', '\r\n'), form, {}).keys, SETTINGS.keys);
});

test('a line that is no setting is named', () => {
  const faults = [
    '{', 'null', '{}', '{"set":"look theme","value":"pink"}', '{"set":"look size","value":"20"}',
    '{"set":"look size","value":200}', '{"set":"look marks","value":1}', '{"set":"look face","value":"mono"}',
    '{"set":"look ink","value":"red;"}', '{"set":"look __proto__","value":1}', '{"set":"key fly","value":"y"}',
    '{"set":"key find","value":" "}', '{"set":"key find","value":"Tab"}', '{"set":"key find","value":7}',
    '{"set":"key find","value":"j"}', '{"set":"sync","value":true}',
  ];
  for (const fault of faults) {
    const text = write({ look: { theme: 'dark' }, keys: {} }) + fault + '\n';
    assert.throws(() => read(text, form, {}), error => error instanceof LineError && error.line === 3, fault);
  }
  assert.throws(() => read('', form, {}), { line: 1 });
  assert.throws(() => read('{"dateline":1}\n', form, {}), { line: 1 });
  assert.throws(() => read(write(SETTINGS), form, { 'last paragraph': 'ä' }), LineError, 'with the keys that hold');
});

test('a key that is in use is told, where both hold', () => {
  assert.equal(clash('find', 'j', {})?.says, 'key_paragraph');
  assert.equal(clash('cite', 'j', {})?.says, 'key_paragraph', 'keys of the text hold on a quotation');
  assert.equal(clash('find', '/', {}), undefined, 'its own');
  assert.equal(clash('find', 'j', { 'next paragraph': 'n' }), undefined, 'given away');
  assert.equal(clash('find', 'ArrowRight', {}), undefined, 'of a picture');
  for (const { acts, keys } of KEYS) {
    for (const [i, act] of acts.entries()) assert.equal(clash(act, keys[i], {}), undefined, act);
  }
  assert.deepEqual(keysOf(rowOf('cut'), { 'put back': 'Z' }), ['x', 'Z']);
});

test('keys that scroll, lead on or are no keys cannot be chosen', () => {
  for (const key of ['a', 'Ä', '?', 'ب', 'Enter', 'F2', 'Delete']) assert.ok(fit(key), key);
  const never = [' ', 'Tab', 'ArrowDown', 'PageDown', 'Dead', 'F1', 'F12', '', 'ab', '\u0000'];
  for (const key of never) assert.ok(!fit(key), key);
});
