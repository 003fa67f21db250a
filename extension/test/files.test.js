import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCSV } from '../marks/csv.js';
import { Damaged, FORMATS, read, write } from '../marks/files.js';
import { articlesOf, lineOf, sound, tidyTags } from '../shared/highlights.js';
import { random } from './random.js';

// What breaks files: marks of each format, formulas, line ends, every script, halves of letters.
const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")', '+1+1', '-2', '@SUM(A1)', '＝1+1', '\'=1', '\'\'-x', ';=1+1', '\t+1',
  '\n=cmd|\' /C calc\'!A0', '"', '""', ',', ';', '\r\n', '\n', '<!-- -->', '--><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '**b**', '# h', '> q', '\\', '`', '日本語', 'עברית', '🚢',
  'https://auto.example/', '\u2028', '\u0000', '\ufeff', 'e\u0301', 'word', ' ', 'dateline-highlight',
];

const text = (r, most = 6) => Array.from({ length: r.below(most + 1) }, () => r.of(HOSTILE)).join(r.of(['', ' ']));

const highlight = (r, n) => ({
  id: `k${n}`, words: `w${text(r)}`, before: text(r, 3), after: text(r, 3), start: r.below(9999),
  ink: r.of(['amber', 'green', 'blue', 'rose', 'line']), note: text(r, 9),
  tags: tidyTags(Array.from({ length: r.below(3) }, () => text(r, 2))),
  made: 1.7e9 + r.below(999), changed: 1.7e9 + r.below(999), of: 2, nth: r.below(3), rival: r.between(-1, 99),
  alike: r.below(101),
});

const article = (r, n) => ({
  id: `a${n}`, url: `https://outlet${n}.example/x?a=1,2;3&b=(c)#d`, title: text(r), site: text(r, 2),
  day: '2026-11-17', lang: 'en',
  highlights: Array.from({ length: r.below(4) }, (_, i) => highlight(r, `${n}-${i}`)),
  quotations: Array.from({ length: r.below(3) }, () => ({
    speaker: text(r, 2), role: text(r, 2), words: text(r), kind: 'direct', certainty: 'sure',
  })),
});

test('what is written is read equal, in every format', () => {
  for (let seed = 0; seed < 400; seed++) {
    const r = random(seed), articles = Array.from({ length: r.below(4) }, (_, n) => article(r, n));
    for (const h of articles.flatMap(a => a.highlights)) assert.deepEqual(sound(h), h, 'the test draws what is sound');
    for (const format of Object.keys(FORMATS)) {
      if (format === 'markdown' && !articles.length) continue;
      assert.deepEqual(read(write(format, articles)), articles, `${format}, seed ${seed}`);
    }
  }
});

test('a damaged line is named, in every format', () => {
  for (let seed = 0; seed < 200; seed++) {
    const r = random(seed), articles = [article(r, 1), article(r, 2)];
    articles[1].highlights.push(highlight(r, 'last'));
    const ink = ['"ink":"', '"ink":"no'];
    const damage = { json: ink, csv: ['"amber"', '"no amber"'], w3c: ['"exact":"', '"exact":7,"x":"'], markdown: ink };
    for (const [format, [from, to]] of Object.entries(damage)) {
      if (format === 'csv') articles[1].highlights.at(-1).ink = 'amber';
      const good = write(format, articles), at = good.lastIndexOf(from);
      const bad = good.slice(0, at) + to + good.slice(at + from.length);
      let row = good.slice(0, at).split('\n').length;
      if (format === 'csv') row = good.slice(0, good.lastIndexOf('\n"highlight"', at) + 1).split('\n').length;
      const named = error => error instanceof Damaged && error.line === row;
      assert.throws(() => read(bad), named, `${format}, seed ${seed}, line ${row}`);
    }
  }
  for (const bad of [
    '', 'nothing', '{', '[]x', '{"format":"dateline-highlights"}', '"url","words"\n"https://a.example/"',
    '<!-- dateline-highlight {} -->',
  ]) {
    assert.throws(() => read(bad), Damaged, bad);
  }
});

/** Cells as a spreadsheet cuts them that takes another mark for the end of a cell. */
const cut = (file, mark) => file.split(/\r\n|\n|\r/).flatMap(line => line.split(mark))
  .map(c => c.replace(/^"+|"+$/g, ''));

test('no cell of a table is a formula, whatever ends a cell', () => {
  for (let seed = 0; seed < 400; seed++) {
    const file = write('csv', [article(random(seed), 1)]);
    for (const mark of [';', '\t', '|']) {
      for (const c of cut(file, mark)) assert.doesNotMatch(c, /^\s*[=+\-@＝＋－＠]/, `seed ${seed}`);
    }
    for (const [, c] of file.matchAll(/"((?:[^"]|"")*)"/g)) assert.doesNotMatch(c, /^\s*[=+\-@＝＋－＠]/, `seed ${seed}`);
  }
});

test('nothing in Markdown is an element, a link or a mark of its own', () => {
  for (let seed = 0; seed < 400; seed++) {
    const file = write('markdown', [article(random(seed), 1)]).replace(/<!-- dateline-\w+ [^<>]* -->/g, '');
    assert.doesNotMatch(file.replace(/^# \[.*\]\(<.*>\)$/m, ''), /(?<!\\)[<[\]`*_]|-->/, `seed ${seed}`);
  }
});

test('no address in Markdown has a name and a password', () => {
  for (const [url, shown] of [
    ['https://user:pass@outlet.example/a@b', 'https://outlet.example/a@b'],
    ['HTTP://bank.example@evil.example', 'HTTP://evil.example'],
    ['https://outlet.example/\ud800', 'https://outlet.example/%EF%BF%BD'],
  ]) {
    const [head] = write('markdown', [{ ...article(random(1), 1), url }]).split('\n');
    assert.ok(head.endsWith(`](<${shown}>)`), head);
  }
});

test('annotations of other programs are read', () => {
  const selector = { type: 'TextQuoteSelector', exact: 'seven votes to six' };
  const foreign = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://x.example/1', type: 'Annotation',
    created: '2026-11-17T09:00:00Z', bodyValue: 'My words', target: { source: 'https://outlet.example/a', selector },
  });
  const [{ url, highlights: [h] }] = read(foreign);
  assert.equal(url, 'https://outlet.example/a');
  assert.equal(h.words, 'seven votes to six');
  assert.equal(h.note, 'My words');
  assert.equal(h.rival, -1);
  assert.deepEqual(read(foreign)[0].highlights[0].id, h.id, 'it has one name');
  const table = '"url","words","note"\n"https://outlet.example/a","seven votes","mine"\n';
  assert.throws(() => fromCSV(table), Damaged, 'a row without a name');
});

test('lines of the engine are read, and what is damaged in them is left out', () => {
  const h = highlight(random(1), 1);
  const head = '["a1","https://a.example/","T","S","2026-11-17","en"]', said = '["A","mayor","“w”","direct","sure"]';
  const lines = [head, lineOf(h), 'k2 7 {"id":', 'nonsense', said, ''].join('\n');
  const [a] = articlesOf(lines);
  assert.deepEqual(a.highlights, [h]);
  assert.equal(a.quotations[0].speaker, 'A');
  assert.deepEqual(articlesOf(`${lineOf(h)}\n`), [], 'without an article');
  const wrong = { id: 'a b', words: '', ink: 'red', note: 7, tags: 'x', start: -1, nth: 9, rival: -2 };
  for (const [field, value] of Object.entries(wrong)) {
    assert.equal(sound({ ...h, [field]: value }), null, field);
  }
  assert.equal(sound(Object.create({ id: 'a', words: 'b' })), null, 'only what is its own');
});
