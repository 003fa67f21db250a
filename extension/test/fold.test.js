import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Folded, fold, foldWords } from '../reader/fold.js';

/** Every place of the words in a text of pieces, as the pieces' own letters. */
function places(pieces, words) {
  const folded = new Folded();
  for (const piece of pieces) {
    if (piece === '\n') folded.line(piece);
    else folded.add(piece, piece);
  }
  return folded.places(words).map(({ from, to }) => {
    if (from.piece !== to.piece) return [from.piece.slice(from.offset), to.piece.slice(0, to.offset + 1)];
    return from.piece.slice(from.offset, to.offset + String.fromCodePoint(to.piece.codePointAt(to.offset)).length);
  });
}

test('case, accents and the shape of marks do not matter', () => {
  assert.equal(foldWords('  ÉCOLE  “Zürich”—Ħ ’s '), 'ecole "zurich"-ħ \'s');
  assert.equal(fold('İ'), 'i');
  assert.equal(foldWords(' \n\t '), '');
});

test('a place is told in the letters of the page', () => {
  assert.deepEqual(places(['The Café – a café.'], 'cafe'), ['Café', 'café']);
  assert.deepEqual(places(['“It is,” she said'], '"it is,"'), ['“It is,”']);
  assert.deepEqual(places(['ab𝒳cd 𝒳'], 'cd 𝒳'), ['cd 𝒳']);
  assert.deepEqual(places(['decomposed e\u0301te\u0301'], 'été'), ['e\u0301te']);
});

test('places do not overlap, and none crosses a block', () => {
  assert.deepEqual(places(['aaaa'], 'aa'), ['aa', 'aa']);
  assert.deepEqual(places(['sea', '\n', 'bed'], 'seabed'), []);
  assert.deepEqual(places(['sea', 'bed'], 'seabed'), [['sea', 'bed']]);
});

test('many spaces are one, over pieces too', () => {
  assert.deepEqual(places(['two \n  words'], 'two words'), ['two \n  words']);
  assert.deepEqual(places(['two ', ' words'], 'two  words'), [['two ', ' words']]);
});
