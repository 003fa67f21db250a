import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

test('Firefox\'s event page is kept for a quarter of an hour after the last article', async () => {
  let calls = 0;
  Object.assign(globalThis, { browser: { runtime: { getPlatformInfo: () => { calls++; } } } });
  const { stayAlive } = await import('../engine/alive.js');
  mock.timers.enable({ apis: ['Date', 'setInterval'], now: 1_795_450_000_000 });
  const pass = (/** @type {number} */ minutes) => { for (let i = 0; i < minutes * 6; i++) mock.timers.tick(10_000); };
  pass(1);
  assert.equal(calls, 0, 'it is kept before anything was read');
  stayAlive();
  pass(1);
  assert.ok(calls >= 2, 'the browser ends it half a minute after its last event');
  pass(9);
  stayAlive();
  stayAlive(); // two articles at once make no two clocks
  calls = 0;
  pass(14);
  assert.equal(calls, 14 * 3);
  pass(2);
  const then = calls;
  pass(60);
  assert.equal(calls, then, 'it is kept for ever');
  stayAlive();
  pass(1);
  assert.ok(calls > then, 'the next article keeps it no longer');
});
