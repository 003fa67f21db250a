import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Anchors } from '../shared/anchor.js';
import { random } from './random.js';

// Sentences that resemble each other, as those of reports do.
const SUBJECTS = ['The council of Anwick', 'The harbour board', 'Mayor Varga', 'The ministry', 'Тарас Коваль',
  '港の委員会は', 'An official in Merrow', 'The guild', 'Die Hafenbehörde', 'She'];
const VERBS = ['said', 'decided', 'denied', 'repeated', 'voted', 'будет ждать', '決めた', 'warned 🚢'];
const OBJECTS = ['that the ferry would sail again', 'that four crowns were enough', 'against the new tariff',
  'for the third time', 'on Monday evening', 'with seven votes to six', '“not before the spring”', '明日まで待つと',
  'that the bath house stays open'];

const many = (r, from, to, make) => Array.from({ length: r.between(from, to) }, () => make(r));
const sentence = r => `${r.of(SUBJECTS)} ${r.of(VERBS)} ${many(r, 1, 3, () => r.of(OBJECTS)).join(' ')}.`;
const paragraph = r => many(r, 1, 5, sentence).join(' ');
const OWN = ['sea', 'net', 'oar', 'keel', 'mast'];
const unique = (r, n) => `${sentence(r)} ${many(r, 10, 14, () => r.of(OWN) + n).join(' ')}.`;

/** A part of a paragraph between two spaces. */
function part(r, own, lead) {
  const cuts = [0, ...[...own.matchAll(/ /g)].map(m => m.index + 1)], from = r.below(cuts.length);
  const ends = [...cuts.slice(from + 1).map(at => at - 1), own.length];
  return { start: lead + cuts[from], end: lead + r.of(ends) };
}

const joined = list => list.map(p => `${p}\n`).join('');
const RUNS = Number(process.env.RUNS ?? 500);

test('whatever is edited elsewhere, a highlight is in its own place or nowhere', () => {
  let placed = 0;
  for (let seed = 0; seed < RUNS; seed++) {
    const r = random(seed);
    let before = many(r, 0, 8, paragraph), after = many(r, 0, 8, paragraph);
    const own = paragraph(r), text = joined(before) + own + after.map(p => `\n${p}`).join('');
    const span = part(r, own, joined(before).length), within = span.start - joined(before).length;
    const h = new Anchors(text).mark(span, 1);
    assert.deepEqual(new Anchors(text).place(h), span, `seed ${seed}: in the same text`);
    const edit = list => {
      const edits = [...list];
      for (let n = r.below(5); n > 0; n--) {
        const i = r.below(edits.length + 1);
        const how = r.below(4);
        if (how === 0) edits.splice(i, 0, paragraph(r));
        else if (how === 1) edits.splice(i, 1);
        else if (how === 2 && i < edits.length) edits[i] = paragraph(r);
        else edits.splice(i, 0, own); // the same paragraph once more
      }
      return edits;
    };
    [before, after] = [edit(before), edit(after)];
    const now = new Anchors(joined(before) + own + after.map(p => `\n${p}`).join(''));
    const start = joined(before).length + within, got = now.place(h);
    if (!got) continue;
    placed++;
    assert.equal(now.text.slice(got.start, got.end), h.words, `seed ${seed}`);
    const agreed = at => { const { left, right } = now.agreement(h, at); return left + right; };
    // A copy of the paragraph, put where the original was, has more of its context than the original.
    assert.ok(got.start === start || agreed(got.start) > agreed(start), `seed ${seed}: at ${got.start}, not ${start}`);
  }
  assert.ok(placed > RUNS / 2, `only ${placed} of ${RUNS} are found again`);
});

test('what is taken out is lost, unless the same words in the same surroundings are left', () => {
  for (let seed = 0; seed < RUNS; seed++) {
    const r = random(seed), list = many(r, 2, 12, paragraph), i = r.below(list.length);
    const text = list.join('\n'), lead = joined(list.slice(0, i)).length;
    const h = new Anchors(text).mark(part(r, list[i], lead), 1);
    const rest = new Anchors(list.toSpliced(i, 1).join('\n')), got = rest.place(h);
    if (!got) continue;
    const { left, right } = rest.agreement(h, got.start);
    assert.ok(rest.text.slice(got.start, got.end) === h.words && left + right >= 24,
      `seed ${seed}: ${h.words} is at ${rest.text.slice(got.start, got.end)}`);
  }
});

test('words that are edited are found, where they resemble no others', () => {
  let found = 0;
  const runs = RUNS / 10;
  for (let seed = 0; seed < runs; seed++) {
    const r = random(seed);
    const make = (_, n) => [0, 1, 2].map(m => unique(r, n * 100 + m)).join(' ');
    const list = Array.from({ length: r.between(3, 12) }, make);
    const i = r.below(list.length), start = joined(list.slice(0, i)).length;
    const h = new Anchors(list.join('\n')).mark({ start, end: start + list[i].length }, 1);
    const words = list[i].split(' ');
    for (let n = 0; n <= words.length / 12; n++) {
      words[r.between(1, words.length - 2)] = r.of(['newly', '', '4,000']);
    }
    list[i] = words.join(' ').replace(/ +/g, ' ');
    const now = [paragraph(r), ...list], at = joined(now.slice(0, i + 1)).length;
    const got = new Anchors(now.join('\n')).place(h);
    if (!got) continue;
    found++;
    assert.ok(got.start >= at && got.end <= at + list[i].length && 4 * (got.end - got.start) >= 3 * list[i].length,
      `seed ${seed}: ${JSON.stringify(got)}, not ${at} to ${at + list[i].length}`);
  }
  assert.ok(found > runs * 0.9, `only ${found} of ${runs}`);
});

test('short words are found exactly and with their context, or not', () => {
  const motion = n => `The ${n} motion of the council of Anwick: yes.\n`;
  const text = `${motion('first')}${motion('second')}More.`;
  for (const start of [text.indexOf('yes'), text.lastIndexOf('yes')]) {
    const h = new Anchors(text).mark({ start, end: start + 3 }, 1);
    assert.equal(new Anchors(`News.\n${text}`).place(h)?.start, start + 6);
    const lines = text.split('\n'), line = text.slice(0, start).split('\n').length - 1;
    assert.equal(new Anchors(lines.toSpliced(line, 1).join('\n')).place(h), null, 'its line is gone');
  }
  const h = new Anchors(text).mark({ start: 4, end: 16 }, 1);
  assert.equal(h.words, 'first motion');
  assert.equal(new Anchors(text.replace('first motion', 'third motion')).place(h), null);
});

test('a row of a table is no other row that differs in a word', () => {
  const row = n => `A ticket in zone ${n} costs four crowns on every day of the week but Sunday.`;
  const rows = ['one', 'two', 'three', 'four'].map(row);
  const text = rows.join('\n');
  rows.forEach((own, i) => {
    const start = text.indexOf(own), h = new Anchors(text).mark({ start, end: start + own.length }, 1);
    assert.equal(new Anchors(rows.toSpliced(i, 1).join('\n')).place(h), null);
    const turned = rows.toReversed().join('\n'), got = new Anchors(turned).place(h);
    if (got) assert.equal(turned.slice(got.start, got.end), own);
  });
});

test('a long highlight is found by its two ends', () => {
  const line = (_, i) => `Line ${i} tells of ship${i * 7} and of harbour${i * 13}.`;
  const lines = Array.from({ length: 400 }, line).join(' ');
  const text = `Before it.\n${lines}\nAfter it.`;
  const span = { start: text.indexOf('Line 20 '), end: text.indexOf(' Line 380 ') };
  const h = new Anchors(text).mark(span, 1), now = `Correction: a boat.\n${text.replace('ship1400', 'boat')}`;
  const got = new Anchors(now).place(h);
  assert.ok(got && now.startsWith('Line 20 ', got.start) && now.startsWith(' Line 380', got.end));
  assert.equal(new Anchors(now.slice(0, now.length / 2)).place(h), null, 'half of it is gone');
});

test('two paragraphs that became one, and other marks, are found', () => {
  const a = 'The pilots of Merrow will take the first ship through before the week is over, the guild said.';
  const b = 'Nobody had asked the pilots, who sat in the Anchor and drank what the harbour master had paid for.';
  const text = `Opening words of the report.\n${a}\n${b}\nThe end of it.`, start = text.indexOf(a) + 4;
  const h = new Anchors(text).mark({ start, end: text.indexOf(b) + 40 }, 1);
  const now = `Opening words of the report.\n${a} ${b.replace('Nobody', '“Nobody')}\nThe end of it.`;
  const got = new Anchors(now).place(h);
  assert.equal(now.slice(got.start, got.end).replaceAll('“', ''), h.words.replace('\n', ' '));
});

test('a megabyte in which everything is alike takes no longer than it should', () => {
  const text = 'a'.repeat(1 << 20), started = performance.now();
  const h = new Anchors(text).mark({ start: 1000, end: 1001 }, 1);
  assert.equal(new Anchors(text).place({ ...h, after: `${h.after}b` }), null);
  const words = new Anchors('so it was '.repeat(1 << 16)), mark = words.mark({ start: 1000, end: 3000 }, 1);
  assert.equal(words.place({ ...mark, before: 'x'.repeat(64), after: 'y'.repeat(64) }), null);
  assert.ok(performance.now() - started < 10_000);
});
