import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Once } from '../engine/once.js';

test('what is asked again is done once, also while it is being done', async () => {
  const once = new Once();
  let done = 0;
  const work = async () => {
    await new Promise(resolve => { setTimeout(resolve, 5); });
    return { count: ++done };
  };
  const [first, second] = await Promise.all([once.do('a', work), once.do('a', work)]);
  assert.deepEqual([first, second, await once.do('a', work)], [{ count: 1 }, { count: 1 }, { count: 1 }]);
  assert.deepEqual(await once.do('b', work), { count: 2 });
  assert.deepEqual([await once.do('', work), await once.do(undefined, work)], [{ count: 3 }, { count: 4 }]);
});

test('what failed is done again, and old answers go', async () => {
  const once = new Once();
  await assert.rejects(once.do('a', () => Promise.reject(new Error('lost'))));
  assert.deepEqual(await once.do('a', async () => ({ count: 1 })), { count: 1 });
  for (let i = 0; i < 100; i++) await once.do(`other ${i}`, async () => ({}));
  assert.deepEqual(await once.do('a', async () => ({ count: 2 })), { count: 2 });
});
