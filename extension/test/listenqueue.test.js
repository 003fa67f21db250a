import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Queue } from '../reader/listenqueue.js';
import { plan } from '../reader/listentext.js';

beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }));
afterEach(() => mock.timers.reset());

const seconds = n => { for (let i = 0; i < n; i++) mock.timers.tick(1000); };

/** A synthesizer that speaks when it is told to. */
function fake() {
  const log = [], synth = {
    speaking: false, pending: false, current: null,
    speak(utterance) {
      Object.assign(synth, { current: utterance, speaking: true });
      log.push(utterance.text.trim());
      utterance.onstart();
    },
    cancel() {
      const { current } = synth;
      synth.current = null;
      synth.speaking = false;
      current?.onerror({ error: 'canceled' }); // as browsers do: after the next piece may have begun
    },
    resume() {},
    end() { const { current } = synth; synth.current = null; synth.speaking = false; current.onend(); },
    word(charIndex, charLength = 0) { synth.current.onboundary({ name: 'word', charIndex, charLength }); },
  };
  return { synth, log };
}

const ARTICLE = [
  { runs: [{ text: 'The ferry was late. Nobody minded.' }], lang: 'en', section: true },
  {
    runs: [
      { text: '“We count the eggs twice,” ', speaker: 'Edda Kronvall', direct: true }, { text: 'she said. It rained.' },
    ],
    lang: 'en',
  },
  { runs: [{ text: 'What comes next. The spring.' }], lang: 'en', section: true },
];
const pieces = (blocks = ARTICLE) => plan(blocks, { announce: name => `${name}:`, apart: true, seconds: 12 });

function speech(load = pieces()) {
  const { synth, log } = fake(), words = [], states = [];
  const queue = new Queue(synth, (piece, text) => ({ text }), {
    piece() {}, word: (piece, from, to) => words.push([piece.block, from, to]), state: state => states.push(state),
  });
  queue.load(load);
  return { queue, synth, log, words, states };
}

test('everything is said once, in order, to the end', () => {
  const { queue, synth, log, states } = speech();
  queue.play();
  for (let i = 0; queue.state === 'speaking' && i < 50; i++) synth.end();
  assert.deepEqual(log, [
    'The ferry was late.', 'Nobody minded.', 'Edda Kronvall:', '“We count the eggs twice,”', 'she said.', 'It rained.',
    'What comes next.', 'The spring.',
  ]);
  assert.deepEqual(states, ['speaking', 'ended']);
  queue.play();
  assert.equal(log.at(-1), 'The ferry was late.', 'it begins anew');
});

test('paused, it goes on at the word heard last', () => {
  const { queue, synth, log, words } = speech();
  queue.play();
  synth.word(0);
  synth.word(4, 5);
  assert.deepEqual(words, [[0, 0, 3], [0, 4, 9]]);
  queue.toggle();
  assert.equal(queue.state, 'paused');
  assert.equal(synth.current, null);
  queue.toggle();
  assert.deepEqual(log, ['The ferry was late.', 'ferry was late.']);
  synth.word(6);
  assert.deepEqual(words.at(-1), [0, 10, 13], 'places are those of the block');
  queue.again();
  assert.equal(log.at(-1), 'was late.');
});

test('sentences and paragraphs, forwards and back', () => {
  const { queue, log } = speech();
  queue.play();
  const go = (unit, way) => { queue.step(unit, way); return log.at(-1); };
  assert.equal(go('sentence', 1), 'Nobody minded.');
  assert.equal(go('sentence', 1), 'Edda Kronvall:', 'a name is part of the sentence it announces');
  assert.equal(go('sentence', 1), 'It rained.');
  assert.equal(go('sentence', -1), 'Edda Kronvall:');
  queue.step('sentence', 1);
  assert.equal(go('block', -1), 'Edda Kronvall:', 'first to the beginning of the paragraph');
  assert.equal(go('block', -1), 'The ferry was late.');
  assert.equal(go('block', -1), 'The ferry was late.');
  assert.equal(go('sentence', -1), 'The ferry was late.');
  assert.equal(go('block', 1), 'Edda Kronvall:');
  assert.equal(go('block', 1), 'What comes next.');
  assert.equal(go('block', 1), 'What comes next.', 'there is no further one');
  queue.goTo(1, 40);
  assert.equal(log.at(-1), 'It rained.');
});

test('steps while it is paused are silent, and heard when it goes on', () => {
  const { queue, log } = speech();
  queue.play();
  queue.pause();
  queue.step('block', 1);
  assert.equal(log.length, 1);
  assert.equal(queue.state, 'paused');
  queue.play();
  assert.equal(log.at(-1), 'Edda Kronvall:');
});

test('it sleeps at the end of a section, and goes on with the next', () => {
  const { queue, synth, log, states } = speech();
  queue.sleep = true;
  queue.play();
  for (let i = 0; queue.state === 'speaking' && i < 50; i++) synth.end();
  assert.deepEqual([log.at(-1), ...states], ['It rained.', 'speaking', 'asleep']);
  queue.play();
  assert.equal(log.at(-1), 'What comes next.');
  for (let i = 0; queue.state === 'speaking' && i < 50; i++) synth.end();
  assert.equal(queue.state, 'ended');
});

test('what is told of an earlier piece does not count', () => {
  const { queue, synth, log } = speech();
  queue.play();
  const { current } = synth;
  queue.step('sentence', 1);
  current.onend();
  current.onerror({ error: 'interrupted' });
  assert.deepEqual(log, ['The ferry was late.', 'Nobody minded.']);
  queue.stop();
  assert.equal(queue.state, 'silent');
  assert.equal(synth.current, null);
});

test('other pieces, the same place', () => {
  const { queue, synth, log } = speech();
  queue.play();
  queue.step('block', 1);
  synth.end(); // the name
  synth.word(1);
  synth.word(4);
  queue.load(plan(ARTICLE, { announce: () => '', apart: false, seconds: 12 }));
  assert.equal(log.at(-1), 'count the eggs twice,” she said.');
  queue.load([]);
  assert.equal(queue.state, 'ended');
});

test('a browser that stops without saying so is noticed', () => {
  const { queue, synth, log } = speech();
  queue.play();
  seconds(60);
  assert.equal(log.length, 1, 'a long piece is not cut short');
  synth.speaking = false;
  seconds(3);
  assert.equal(log.at(-1), 'Nobody minded.');
  queue.stop();
  seconds(60);
  assert.equal(log.length, 2);
});

test('a synthesizer that says nothing at all fails, instead of running through the article', () => {
  const { queue, synth, log } = speech();
  synth.speak = utterance => { log.push(utterance.text); utterance.onerror({ error: 'synthesis-failed' }); };
  queue.play();
  assert.equal(queue.state, 'failed');
  assert.equal(log.length, 3);
  synth.speak = () => {};
  queue.play();
  assert.equal(queue.state, 'speaking');
  seconds(60);
  assert.equal(queue.state, 'failed');
});
