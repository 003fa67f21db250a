import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { actOf, clash, fit, KEYS } from '../reader/keytable.js';

const root = new URL('../../', import.meta.url), read = path => readFileSync(new URL(path, root), 'utf8');
const shown = key => key === 'Escape' ? 'Esc' : key;

test('a key does one thing in one place', () => {
  for (const where of new Set(KEYS.map(row => row.where))) {
    const keys = KEYS.filter(row => row.where === where).flatMap(row => row.keys);
    assert.equal(new Set(keys).size, keys.length, where);
  }
  for (const row of KEYS) assert.equal(row.acts.length, row.keys.length, row.keys.join());
  assert.equal(actOf('j', 'text'), 'next paragraph');
  assert.equal(actOf('c', 'text'), undefined);
  assert.equal(actOf('c', 'quotation'), 'cite');
});

test('every key of the text has an act in keys.js', () => {
  const source = read('extension/reader/keys.js');
  for (const { acts, where } of KEYS) {
    if (where !== 'text' && where !== 'quotation') continue;
    for (const act of acts) assert.match(source, new RegExp(`^  '?${act}'?[:,]`, 'm'), act);
  }
});

test('keys of a picture and of the search field can be changed, and clash among themselves only', () => {
  for (const { says, named } of KEYS) assert.ok(says || named);
  assert.equal(clash('next picture', 'j', {})?.named, undefined); // a key of the text
  assert.equal(clash('next picture', '+', {})?.named, 'key_picture_size');
  assert.equal(clash('own size', 'ArrowLeft', {})?.named, 'key_picture_step');
  assert.equal(clash('next place', 'Escape', {})?.named, 'key_find_steps');
  assert.equal(clash('next place', 'F3', {}), undefined);
  assert.equal(clash('close find', 'F3', { 'next place': 'F3' })?.named, 'key_find_steps');
  assert.ok(fit('ArrowUp', 'picture') && fit('n', 'picture') && fit('F3', 'find') && fit('PageDown', 'find'));
  for (const key of ['n', 'Delete', ' ', 'ArrowLeft']) assert.ok(!fit(key, 'find'), key); // they write in the field
  for (const key of ['ArrowUp', ' ', 'Tab', 'Home']) assert.ok(!fit(key), key);
  assert.ok(!fit(' ', 'picture'));
});

test('the help sheet lists the same keys', () => {
  const rows = [...read('wasm/view/bar.go').matchAll(/\{\[\]string\{([^}]*)\}, "(key_\w+)"\}/g)];
  const sheet = rows.map(([, keys, says]) => [says, ...keys.match(/"[^"]*"/g).map(JSON.parse)].join(' '));
  assert.deepEqual(sheet, KEYS.filter(row => row.says).map(row => [row.says, ...row.keys.map(shown)].join(' ')));
});

test('the README lists every key that has words', () => {
  const readme = read('README.md');
  for (const { keys, says } of KEYS) {
    if (says) for (const key of keys) assert.ok(readme.includes(`<kbd>${shown(key)}</kbd>`), key);
  }
  const inBrowser = /^(Alt|Shift|[A-PR-Z])$/;
  const listed = [...readme.matchAll(/<kbd>([^<]+)<\/kbd>/g)].map(m => m[1]);
  const known = KEYS.flatMap(row => row.keys.map(shown));
  const own = listed.filter(key => !inBrowser.test(key));
  for (const key of own) assert.ok(known.includes(key), `${key} is in the README only`);
});
