import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { coloursOf, DEFAULTS, fontOf, wearing } from '../shared/look.js';
import { adapted, contrast, fullNames, levelOf, plainType } from '../shared/lookadapt.js';

const read = path => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('without settings a page is as the sheets say', () => {
  const { properties, ...rest } = wearing({});
  assert.deepEqual(rest, { theme: '', scheme: '', face: 'serif', font: '', sized: false });
  assert.equal(properties['--leading'], '1.6');
  assert.equal(properties['--measure'], '34em');
  for (const name of ['--letter', '--word', '--paragraph', '--serif']) assert.equal(properties[name], '', name);
});

test('spacing, and a font of the device', () => {
  const { properties } = wearing({ letter: 0.12, word: 0.16, paragraph: 2, face: 'own', font: 'Lexend' });
  assert.equal(properties['--letter'], '0.12em');
  assert.equal(properties['--word'], '0.16em');
  assert.equal(properties['--paragraph'], '2em');
  assert.match(properties['--serif'], /^"Lexend", /);
  assert.equal(wearing({ face: 'sans', font: 'Lexend' }).font, '', 'the name is kept, and not used');
  assert.equal(wearing({ face: 'own' }).properties['--serif'], '');
});

test('nothing that is kept can leave its place in the sheet', () => {
  assert.equal(fontOf('A", url(//evil.example) "\n\\'), 'A, url(//evil.example)');
  assert.equal(fontOf(['x']), '');
  assert.equal(fontOf('x'.repeat(5000)).length, 100);
  const own = coloursOf({ ownGround: 'url(x)', ownText: '#12', ownLink: '#ABCDEF' });
  assert.deepEqual(own, { ground: DEFAULTS.ownGround, text: DEFAULTS.ownText, link: '#ABCDEF' });
});

test('own colours are dark when their ground is', () => {
  const scheme = ownGround => wearing({ theme: 'own', ownGround }).scheme;
  assert.equal(scheme('#101010'), 'dark');
  assert.equal(scheme('#fdf6e3'), '');
  assert.equal(wearing({ theme: 'paper', ownGround: '#000000' }).scheme, '');
});

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(1), '21.0');
  assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
  assert.equal(contrast('#1b1f24', '#ffffff').toFixed(1), '16.6', 'as the settings say of the light theme');
  assert.deepEqual([21, 7, 6.9, 4.5, 4.4, 1].map(levelOf), ['good', 'good', 'fair', 'fair', 'poor', 'poor']);
  for (const colour of ['ownText', 'ownLink']) assert.ok(contrast(DEFAULTS[colour], DEFAULTS.ownGround) >= 7, colour);
});

test('one click for the guidelines, which makes nothing tighter', () => {
  assert.deepEqual(adapted({}, '1.4.8'), { leading: 1.6, measure: 67, paragraph: 2.4 });
  assert.deepEqual(adapted({ leading: 1.2, measure: 90 }, '1.4.8'), { leading: 1.5, measure: 80, paragraph: 2.3 });
  assert.deepEqual(adapted({}, '1.4.12'), { leading: 1.6, paragraph: 2, letter: 0.12, word: 0.16 });
  const wide = { leading: 2, paragraph: 3.5, letter: 0.2, word: 0.4, measure: 50 };
  for (const criterion of ['1.4.8', '1.4.12']) {
    for (const [name, value] of Object.entries(adapted(wide, criterion))) assert.equal(value, wide[name], name);
  }
  const again = adapted({ ...adapted({}, '1.4.8'), ...adapted({}, '1.4.12') }, '1.4.8');
  assert.equal(again.paragraph, 2.4);
  assert.deepEqual(wearing(plainType()).properties, wearing({}).properties);
});

test('a font is found by its family or by its full name', () => {
  assert.ok(fullNames('Atkinson Hyperlegible').includes('AtkinsonHyperlegible-Regular'));
  assert.ok(fullNames('Lexend').includes('Lexend Regular'));
});

test('both forms have the same fields, with the values that hold without settings', () => {
  const fields = path => Object.fromEntries([...read(path).matchAll(/<(?:input|select)[^>]* name="(\w+)"[^>]*>/g)]
    .filter(([tag]) => tag.includes('range'))
    .map(([tag, name]) => [name, [...tag.matchAll(/(?:min|max|step|value)="[^"]*"/g)].join()]));
  const page = fields('options/options.html');
  assert.deepEqual(page, fields('reader/reader.html'));
  for (const [name, tag] of Object.entries(page)) assert.match(tag, new RegExp(`value="${DEFAULTS[name]}"`), name);
  for (const path of ['options/options.html', 'reader/reader.html']) {
    for (const rows of ['colours', 'type']) assert.match(read(path), new RegExp(`data-rows="${rows}"`), path);
    assert.match(read(path), /value="own"/, path);
  }
});
