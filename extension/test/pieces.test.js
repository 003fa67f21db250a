import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces } from '../backup/pieces.js';

/** A file that is read in parts of a size. */
const file = (text, part) => {
  const bytes = new TextEncoder().encode(text);
  return {
    stream: () => new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += part) controller.enqueue(bytes.slice(at, at + part));
        controller.close();
      },
    }),
  };
};

const all = async (from, sizes) => {
  const out = [];
  for await (const piece of pieces(from, sizes)) out.push(piece);
  return out;
};

test('every line comes once and whole, however the file is cut', async () => {
  const lines = Array.from({ length: 12 }, (_, i) => `${'zwölf '.repeat((i * 7) % 9)}${i}\n`).join('');
  for (const text of [lines, lines.trimEnd(), '', 'one', '\n\n\n']) {
    for (const part of [1, 2, 7, 50, 400, 100_000]) {
      for (const piece of [1, 64, 100_000]) {
        const got = await all(file(text, part), { piece });
        assert.equal(got.map(each => each.lines).join(''), text);
        for (const each of got.slice(0, -1)) assert.ok(!each.lines || each.lines.endsWith('\n'), JSON.stringify(each));
      }
    }
  }
});

test('pieces are not much longer than asked for', async () => {
  const got = await all(file('twelve char\n'.repeat(1000), 100_000), { piece: 100 });
  for (const { lines } of got) assert.ok(lines.length <= 100, `${lines.length}`);
});

test('a line that never ends is given up, without reading on', async () => {
  let asked = 0;
  const endless = {
    stream: () => new ReadableStream({
      pull(controller) {
        asked++;
        controller.enqueue(new Uint8Array(1000).fill(97));
      },
    }),
  };
  await assert.rejects(all(endless, { piece: 100, longest: 50_000 }), /never ends/);
  assert.ok(asked < 60, `${asked} parts were read`);
});

test('the lines before one that never ends are handed out', async () => {
  const seen = [];
  await assert.rejects(async () => {
    for await (const { lines } of pieces(file(`one\ntwo\n${'a'.repeat(2000)}`, 100), { piece: 500, longest: 1000 })) {
      seen.push(lines);
    }
  }, /never ends/);
  assert.equal(seen.join(''), 'one\ntwo\n');
});

test('what is no text is an error', async () => {
  await assert.rejects(all({ stream: () => new Blob(['{"a":1}\n', new Uint8Array([0xff, 0xfe])]).stream() }));
});
