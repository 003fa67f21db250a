import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sample } from '../engine/sample.js';
import { warm } from '../engine/warm.js';

test('the sample is a snapshot: as many elements closed as opened, as many texts as strings', () => {
  for (const length of [0, 1, 12, 30]) {
    const [head, ops] = new TextDecoder().decode(sample(length)).split('\0'), fields = head.split('\x7f');
    const [magic, , , , , tags] = fields, names = tags.split(' ');
    assert.equal(magic, 'dl1');
    let depth = 0, texts = 0;
    for (let i = 0; i < ops.length; i++) {
      const n = ops.charCodeAt(i) - 40;
      if (n === 0) depth--;
      else if (n === 1) texts++;
      else if (n > 2) {
        assert.ok(names[n - 3], `tag ${n - 3}`);
        assert.equal(ops.charCodeAt(++i) - 40, 0, 'no attributes');
        depth++;
      }
      assert.ok(depth >= 0);
    }
    assert.equal(depth, 0);
    assert.equal(texts, fields.length - 7 - 1);
  }
});

test('warming up gives way: nothing is asked while the engine is busy', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let busy = true, asked = 0;
  const ask = async ({ op, private: hidden }) => {
    assert.ok(!busy && hidden && (op === 'first' || op === 'open'));
    asked++;
    if (asked === 3) busy = true;
    return {};
  };
  const done = warm(ask, () => !busy);
  const later = async time => {
    for (let i = 0; i < time; i += 20) {
      t.mock.timers.tick(20);
      for (let k = 0; k < 5; k++) await Promise.resolve();
    }
  };
  await later(6000);
  assert.equal(asked, 0);
  busy = false;
  await later(6000);
  assert.equal(asked, 3);
  busy = false;
  await later(6000);
  assert.equal(asked, 16);
  await done;
});
