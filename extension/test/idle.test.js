import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Idle, watch } from '../engine/idle.js';

const MINUTE = 60_000, MB = 1 << 20;

beforeEach(() => mock.timers.enable({ apis: ['Date', 'setInterval'], now: 1_795_450_000_000 }));
afterEach(() => mock.timers.reset());

/** Lets minutes pass, one by one. @param {number} n */
const pass = n => { for (let i = 0; i < n; i++) mock.timers.tick(MINUTE); };

/** @param {number} weight */
function watched(weight) {
  const idle = new Idle(), seen = { ended: 0, renewed: 0 };
  let bytes = weight;
  watch(idle, { end: () => seen.ended++, weight: () => bytes, renew: () => { seen.renewed++; bytes = 8 * MB; } });
  return { idle, seen };
}

test('an engine nobody uses ends after twenty minutes, not before', () => {
  const { seen } = watched(20 * MB);
  pass(19);
  assert.deepEqual(seen, { ended: 0, renewed: 0 });
  pass(1);
  assert.deepEqual(seen, { ended: 1, renewed: 0 });
});

test('every request puts the end off, one that lasts for as long as it does', async () => {
  const { idle, seen } = watched(20 * MB), { promise, resolve } = deferred();
  pass(19);
  const answer = idle.during(() => promise);
  pass(45);
  assert.equal(seen.ended, 0, 'it ends in the midst of a request');
  resolve('done');
  assert.equal(await answer, 'done');
  pass(19);
  assert.equal(seen.ended, 0);
  pass(1);
  assert.equal(seen.ended, 1);
});

test('a request that fails is over too', async () => {
  const { idle, seen } = watched(20 * MB);
  await assert.rejects(idle.during(() => Promise.reject(new Error('dead'))), /dead/);
  pass(20);
  assert.equal(seen.ended, 1);
});

test('an engine that has grown is replaced once it rests', async () => {
  const { idle, seen } = watched(90 * MB), { promise, resolve } = deferred();
  const answer = idle.during(() => promise);
  pass(5);
  assert.equal(seen.renewed, 0, 'it is replaced in the midst of a request');
  resolve(null);
  await answer;
  pass(2);
  assert.equal(seen.renewed, 1);
  pass(10);
  assert.equal(seen.renewed, 1, 'a light one is replaced');
});

function deferred() {
  let resolve = /** @type {(value: unknown) => void} */ (() => {});
  const promise = new Promise(done => { resolve = done; });
  return { promise, resolve };
}
