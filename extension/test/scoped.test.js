import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scoped } from '../page/scoped.js';

test('what belongs to the document belongs to the veil', () => {
  assert.equal(scoped(':root { --bar: 3rem; } body { margin: 0 }'),
    '.veil { --dateline-bar: calc(3 * var(--dateline-rem)); } .veil-body { margin: 0 }');
  assert.equal(scoped('tbody { top: -0.5rem } .everybody, body.x { color: var(--text) }'),
    'tbody { top: calc(-0.5 * var(--dateline-rem)) } .everybody, .veil-body.x { color: var(--dateline-text) }');
  assert.equal(scoped('@media (width < 44rem) { a { top: .5rem /* 8px; */ } }'),
    '@media (width < 44rem) { a { top: calc(.5 * var(--dateline-rem))  } }');
});

test('nothing of the sheets reaches for the page', () => {
  for (const name of ['shared/tokens', 'shared/base', 'reader/reader']) {
    const css = scoped(readFileSync(new URL(`../${name}.css`, import.meta.url), 'utf8'));
    assert.doesNotMatch(css, /:root|:host|(^|[{},]\s*)(html|body)\b/, name);
    assert.doesNotMatch(css, /@font-face|@property|@import|@keyframes|url\(/, name);
    assert.doesNotMatch(css, /--(?!dateline-)[a-z]/, name);
    assert.doesNotMatch(css.replace(/@media[^{]*/g, ''), /\drem\b/, name);
  }
});
