import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, find, Zip } from '../backup/zip.js';

const text = async file => new TextDecoder().decode(new Uint8Array(await new Response(file.stream()).arrayBuffer()));

/** Writes files, each in pieces, and gives the archive. */
async function archive(files, options) {
  const zip = new Zip(options);
  for (const [name, pieces] of Object.entries(files)) {
    const file = zip.file(name);
    for (const piece of pieces) await file.write(piece);
    await file.close();
  }
  return zip.blob();
}

const FILES = {
  'dateline.jsonl': ['{"a":1}\n', '{"b":"zwölf – “12”"}\n'],
  'articles/Fähre läuft aus.md': ['# Fähre\n'],
  'empty.txt': [],
};

test('the checksum is that of the standard', () => {
  const bytes = new TextEncoder().encode('123456789');
  assert.equal(crc32(bytes), 0xcbf43926);
  assert.equal(crc32(bytes.slice(4), crc32(bytes.slice(0, 4))), 0xcbf43926);
});

for (const [form, options] of [['plain', {}], ['ZIP64', { limit: 0 }], ['ZIP64 for offsets only', { limit: 60 }]]) {
  test(`what is written is found again: ${form}`, async () => {
    const blob = await archive(FILES, options);
    for (const [name, pieces] of Object.entries(FILES)) {
      const found = await find(blob, name);
      assert.ok(found, name);
      assert.equal(await text(found), pieces.join(''));
    }
    assert.equal(await find(blob, 'other.txt'), null);
  });
}

test('an archive beyond 4 GiB has every offset whole', async () => {
  const at = 5 * 2 ** 30 + 7, blob = await archive(FILES, { at });
  const far = { // the archive, with five GiB of something else before it
    size: at + blob.size,
    slice: (from, to) => {
      if (to <= 4) return blob.slice(from, to); // it begins as an archive does
      const before = new Uint8Array(Math.max(0, Math.min(to, at) - from));
      return new Blob([before, blob.slice(Math.max(0, from - at), Math.max(0, to - at))]);
    },
    stream: () => blob.stream(),
  };
  for (const [name, pieces] of Object.entries(FILES)) {
    assert.equal(await text(await find(far, name)), pieces.join(''), name);
  }
  const tail = new DataView(await blob.slice(-22).arrayBuffer());
  assert.equal(tail.getUint32(16, true), 0xffffffff, 'no offset wrapped round in the short form');
});

test('many files need the longer end', async () => {
  const limit = 50, zip = new Zip({ limit: 1e6 }), large = new Zip({ limit });
  for (const archived of [zip, large]) {
    for (let i = 0; i < limit; i++) {
      const file = archived.file(`${i}`);
      await file.write(`${i}`);
      await file.close();
    }
  }
  const short = zip.blob(), long = large.blob();
  const view = async (blob, from) => new DataView(await blob.slice(from).arrayBuffer());
  assert.equal((await view(short, -22)).getUint16(10, true), limit);
  assert.equal((await view(long, -22)).getUint16(10, true), 0xffff);
  const end64 = await view(long, -22 - 20 - 56);
  assert.equal(end64.getUint32(0, true), 0x06064b50);
  assert.equal(Number(end64.getBigUint64(32, true)), limit);
  for (const blob of [short, long]) assert.equal(await text(await find(blob, '49')), '49');
});

test('what is no archive is the file itself, and a broken one has nothing', async () => {
  assert.equal(await text(await find(new Blob(['{"a":1}\n']), 'dateline.jsonl')), '{"a":1}\n');
  const blob = await archive(FILES);
  assert.equal(await find(blob.slice(0, blob.size - 30), 'dateline.jsonl'), null);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // none throws
  for (let cut = 4; cut < bytes.length; cut += 11) await find(new Blob([bytes.slice(0, cut)]), 'empty.txt');
});

/** Changes one byte. */
const with1 = (bytes, at) => {
  const out = bytes.slice();
  out[at] ^= 1;
  return new Blob([out]);
};

for (const stored of [true, false]) {
  test(`a file that is not what its checksum says is an error: ${stored ? 'stored' : 'packed'}`, async () => {
    const zip = new Zip(), words = Array.from({ length: 200 }, (_, i) => `{"a":${i * i}}\n`).join('');
    const file = zip.file('dateline.jsonl', { stored });
    await file.write(words);
    await file.close();
    const bytes = new Uint8Array(await zip.blob().arrayBuffer()), name = 30 + 'dateline.jsonl'.length;
    const packed = new DataView(bytes.buffer).getUint32(18, true);
    for (let at = name; at < name + packed; at += 7) {
      const found = await find(with1(bytes, at), 'dateline.jsonl');
      await assert.rejects(text(found), undefined, `byte ${at}`);
    }
    assert.equal(await text(await find(new Blob([bytes]), 'dateline.jsonl')), words);
  });
}

test('a file that is longer than the archive tells of ends where that shows', async () => {
  const zip = new Zip(), file = zip.file('dateline.jsonl'), million = '\n'.repeat(1 << 20);
  for (let i = 0; i < 32; i++) await file.write(million);
  await file.close();
  const bytes = new Uint8Array(await zip.blob().arrayBuffer());
  const end = new DataView(bytes.buffer), list = end.getUint32(bytes.length - 6, true);
  end.setUint32(list + 24, 1000, true); // it tells of a thousand bytes
  let got = 0;
  await assert.rejects(async () => {
    for await (const part of (await find(new Blob([bytes]), 'dateline.jsonl')).stream()) got += part.length;
  }, /more than the 1000 bytes/);
  assert.ok(got <= 1000, `${got} bytes came through`);
});

test('an entry that leads to another place has nothing', async () => {
  const bytes = new Uint8Array(await (await archive(FILES)).arrayBuffer());
  const end = new DataView(bytes.buffer), list = end.getUint32(bytes.length - 6, true);
  end.setUint32(list + 42, 9, true);
  assert.equal(await find(new Blob([bytes]), 'dateline.jsonl'), null);
});
