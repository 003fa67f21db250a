import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retry } from '../shared/retry.js';

test('it tries until it works', async () => {
  let tries = 0;
  const result = await retry(() => {
    if (++tries < 3) throw new Error('stopped');
    return tries;
  }, { tries: 5, first: 0 });
  assert.equal(result, 3);
});

test('it gives up with the last error, or with the last result', async () => {
  let tries = 0;
  await assert.rejects(retry(() => { throw new Error(`${++tries}`); }, { tries: 3, first: 0 }), /^Error: 3$/);
  assert.equal(await retry(() => null, { tries: 2, first: 0, enough: Boolean }), null);
});

test('it waits longer each time', async () => {
  const times = [];
  await retry(() => { times.push(performance.now()); }, { tries: 3, first: 20, enough: () => false });
  assert.ok(times[1] - times[0] >= 19 && times[2] - times[1] >= 39, String(times));
});
