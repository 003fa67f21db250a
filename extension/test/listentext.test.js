import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan, secondsOf, sentences } from '../reader/listentext.js';

const split = (text, lang = 'en') => sentences(text, lang).map(([from, to]) => text.slice(from, to).trim());
const quiet = { announce: () => '', apart: false, seconds: 12 };
const loud = { ...quiet, announce: name => `${name}:` };
const block = (runs, more = {}) =>
  ({ runs: [runs].flat().map(run => typeof run === 'string' ? { text: run } : run), lang: 'en', ...more });
const shown = ({ voice, text }) => (voice === 'text' ? '' : `${voice}|`) + text.trim();
const said = (blocks, wanted = quiet) => plan(blocks, wanted).map(shown);

test('sentences', () => {
  assert.deepEqual(split('It rained. The ferry ran! Who knew?'), ['It rained.', 'The ferry ran!', 'Who knew?']);
  assert.deepEqual(split('Dr. Halla Brisk met J. R. Odd on St. Vey Street. It rained.'),
    ['Dr. Halla Brisk met J. R. Odd on St. Vey Street.', 'It rained.']);
  assert.deepEqual(split('Am 3. Mai fuhr die Fähre. Es regnete.', 'de'), ['Am 3. Mai fuhr die Fähre.', 'Es regnete.']);
  assert.deepEqual(split('It cost 3. Nobody paid.'), ['It cost 3.', 'Nobody paid.']);
  assert.deepEqual(split('雨が降った。船は出た。', 'ja'), ['雨が降った。', '船は出た。']);
  assert.deepEqual(split('“No.” he said. “Yes!” she said.'), ['“No.” he said.', '“Yes!” she said.']);
  assert.deepEqual(split('One sentence only', 'no such tag!'), ['One sentence only']);
  assert.deepEqual(split(''), []);
});

test('sentences are the whole text, whatever is in it', () => {
  for (const text of ['  a. b.  C. ', '...', '\n\n', '🙂🙂. “”. Ä.', 'x'.repeat(5000)]) {
    assert.equal(sentences(text, 'en').map(([from, to]) => text.slice(from, to)).join(''), text);
  }
});

test('pieces are the words of their places, in order, each word once', () => {
  const no = { text: '“no”', speaker: 'Edda Kronvall', direct: true };
  const blocks = [block('It rained. It blew.', { section: true }), block(['She said ', no, '. So?'])];
  const pieces = plan(blocks, { ...loud, apart: true });
  blocks.forEach(({ runs }, i) => {
    const text = runs.map(run => run.text).join('');
    const own = pieces.filter(piece => piece.block === i && piece.voice !== 'name');
    for (const { text: words, from, to } of own) assert.equal(words, text.slice(from, to));
    assert.equal(own.map(piece => piece.text).join('').replace(/\W/g, ''), text.replace(/\W/g, ''));
  });
  assert.deepEqual(pieces.filter(piece => piece.section).map(piece => piece.text.trim()), ['It rained.']);
  assert.deepEqual([...new Set(pieces.map(piece => piece.sentence))], [0, 1, 2, 3]);
});

test('a speaker is announced before the words themselves, where a sentence begins with them', () => {
  const quotation = (text, more = {}) => ({ text, speaker: 'Edda Kronvall', direct: true, ...more });
  const is = (runs, ...want) => assert.deepEqual(said([block(runs)], loud), want);
  is([quotation('“We stay.”'), ' said the mayor.'], 'name|Edda Kronvall:', '“We stay.” said the mayor.');
  // Not in the middle of a sentence, not for reported speech, not for nobody.
  is(['It was ', quotation('“a beginning”'), '.'], 'It was “a beginning”.');
  is([quotation('They would stay', { direct: false }), ', she said.'], 'They would stay, she said.');
  is([quotation('“We stay.”', { speaker: '' })], '“We stay.”');
  // Behind a colon, unless the article has just named her.
  is(['The mayor replied: ', quotation('“We stay.”')], 'The mayor replied:', 'name|Edda Kronvall:', '“We stay.”');
  is(['Mayor Kronvall replied: ', quotation('“We stay.”')], 'Mayor Kronvall replied: “We stay.”');
});

test('a speaker who goes on is announced once, and again after others', () => {
  const by = (speaker, text) => ({ text, speaker, direct: true });
  const goesOn = [block([by('Edda Kronvall', '“One.”')]), block([by('Edda Kronvall', '“Two.”')])];
  assert.deepEqual(said(goesOn, loud), ['name|Edda Kronvall:', '“One.”', '“Two.”']);
  const between = [goesOn[0], block('It rained.'), goesOn[1], block([by('Ole Tarn', '“Three.”')])];
  assert.deepEqual(said(between, loud), [
    'name|Edda Kronvall:', '“One.”', 'It rained.', 'name|Edda Kronvall:', '“Two.”', 'name|Ole Tarn:', '“Three.”',
  ]);
});

test('quotations in another voice, also in parts and over two sentences', () => {
  const by = text => ({ text, speaker: 'Ole Tarn', direct: true });
  const blocks = [block(['He said ', by('“Nobody came. '), by('Two.”'), ' It rained.'])];
  assert.deepEqual(said(blocks, { ...quiet, apart: true }), [
    'He said', 'quotation|“Nobody came.', 'quotation|Two.”', 'It rained.',
  ]);
  assert.equal(said(blocks).join(' '), 'He said “Nobody came. Two.” It rained.');
});

test('no piece is longer than a browser speaks', () => {
  const clauses = 'The ferry to Oster, which has been late since the storm, '.repeat(20);
  const long = `${clauses}was late. ${'word '.repeat(300)}${'x'.repeat(900)}`;
  const ideograms = '湖畔の古い浴場をあと三年は閉めないことを決めた、'.repeat(20);
  for (const [text, lang] of [[long, 'en'], [ideograms, 'ja'], ['𠮷'.repeat(400), 'ja']]) {
    const pieces = plan([block(text, { lang })], quiet);
    assert.equal(pieces.map(piece => piece.text).join('').trim(), text.trim());
    for (const piece of pieces) {
      assert.ok(secondsOf(piece.text) <= 12.1, `${piece.text.length} letters in one piece`);
      assert.ok(piece.text.isWellFormed());
    }
    assert.ok(pieces.length < 1.6 * secondsOf(text) / 12 + 3, `${pieces.length} pieces`);
  }
  const storm = 'because of the storm that had broken its mooring in March; nobody minded, said the owner.';
  const [first] = plan([block(`The ferry was late, as it had been all week, ${storm}`)], { ...quiet, seconds: 8 });
  assert.match(first.text, /March; $/);
});

test('what has no words is not said', () => {
  assert.deepEqual(said([block('* * *'), block('…'), block(''), block([]), block('A word.')]), ['A word.']);
});
