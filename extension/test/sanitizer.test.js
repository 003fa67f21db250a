import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.Sanitizer = class {
  constructor(config) { Object.assign(this, config); }
};
const { sanitizer, withoutPictures } = await import('../shared/sanitizer.js');

const named = (list, name) => list.elements.find(e => e.name === name);

test('nothing that runs, loads or submits is let in', () => {
  const names = sanitizer.elements.map(e => e.name);
  const never = 'script style iframe object embed form input link meta base template use foreignObject'.split(' ');
  for (const name of never) assert.ok(!names.includes(name), name);
  const attributes = [...sanitizer.attributes, ...sanitizer.elements.flatMap(e => e.attributes)];
  for (const name of attributes) assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^action$|^formaction$|^ping$|:/, name);
  assert.equal(sanitizer.comments, false);
  assert.equal(sanitizer.dataAttributes, false);
});

test('only links have addresses, and only pictures sources', () => {
  for (const { name, attributes } of sanitizer.elements) {
    assert.equal(attributes.includes('href'), name === 'a', `href of ${name}`);
    assert.equal(attributes.includes('src'), name === 'img', `src of ${name}`);
  }
});

test('drawings are of their own namespace', () => {
  assert.equal(named(sanitizer, 'path').namespace, 'http://www.w3.org/2000/svg');
  assert.equal(named(sanitizer, 'p').namespace, undefined);
});

test('without pictures an image keeps its words and loses its address', () => {
  assert.ok(named(withoutPictures, 'img').attributes.includes('alt'));
  assert.ok(!named(withoutPictures, 'img').attributes.includes('src'));
  assert.deepEqual(withoutPictures.elements.map(e => e.name), sanitizer.elements.map(e => e.name));
});
