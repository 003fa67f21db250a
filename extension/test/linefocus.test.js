import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitted, linesOf, nextChoice, wayOf, windowOf } from '../reader/linefocuslines.js';

const box = (left, top, right, bottom) => ({ left, top, right, bottom });

test('words on one line are one line', () => {
  const words = [box(0, 0, 50, 20), box(55, 2, 90, 18), box(92, -4, 96, 8), box(0, 30, 40, 50)];
  const lines = linesOf(words, 'horizontal-tb');
  assert.deepEqual(lines, [box(0, -4, 96, 20), box(0, 30, 40, 50)]);
});

test('what has no size is on no line', () => {
  assert.deepEqual(linesOf([box(0, 0, 0, 20), box(0, 0, 9, 0)], 'horizontal-tb'), []);
  assert.deepEqual(linesOf([], 'horizontal-tb'), []);
});

test('from right to left the next word lies on the left', () => {
  assert.deepEqual(linesOf([box(60, 0, 99, 20), box(0, 0, 58, 20), box(80, 30, 99, 50)], 'horizontal-tb'),
    [box(0, 0, 99, 20), box(80, 30, 99, 50)]);
});

test('lines from top to bottom', () => {
  const lines = linesOf([box(80, 0, 99, 60), box(82, 62, 97, 90), box(50, 0, 69, 40)], 'vertical-rl');
  assert.deepEqual(lines, [box(80, 0, 99, 90), box(50, 0, 69, 40)]);
});

test('the window has as many lines at the ends as in the middle', () => {
  const lines = Array.from({ length: 6 }, (_, i) => box(0, 30 * i, 100, 30 * i + 20));
  const tops = (at, count) => { const { top, bottom } = windowOf(lines, at, count); return [top, bottom]; };
  assert.deepEqual(tops(2, 1), [60, 80]);
  assert.deepEqual(tops(2, 3), [30, 110]);
  assert.deepEqual(tops(0, 3), [0, 80]);
  assert.deepEqual(tops(5, 5), [30, 170]);
  assert.deepEqual(windowOf(lines.slice(0, 2), 1, 5), box(0, 0, 100, 50));
  assert.equal(windowOf([], 0, 3), undefined);
});

test('a line is as high as the sheet says', () => {
  assert.deepEqual(fitted(box(0, 10, 50, 40), 20, false), box(0, 15, 50, 35));
  assert.deepEqual(fitted(box(10, 0, 40, 90), 60, true), box(-5, 0, 55, 90));
});

test('arrows lead as the lines lie', () => {
  assert.deepEqual(['ArrowDown', 'ArrowUp', 'ArrowLeft'].map(key => wayOf(key, 'horizontal-tb')), [1, -1, 0]);
  assert.deepEqual(['ArrowLeft', 'ArrowRight', 'ArrowDown'].map(key => wayOf(key, 'vertical-rl')), [1, -1, 0]);
  assert.deepEqual(['ArrowLeft', 'ArrowRight'].map(key => wayOf(key, 'vertical-lr')), [-1, 1]);
});

test('the key goes through all choices', () => {
  let now = '';
  const seen = Array.from({ length: 5 }, () => (now = nextChoice(now)));
  assert.deepEqual(seen, ['1', '3', '5', 'underline', '']);
  assert.equal(nextChoice('nonsense'), '');
});
