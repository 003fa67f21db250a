import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next, START } from '../background/rendezvous.js';

/** Runs events from a state and gives all effects, in order. */
function run(events, state = START) {
  const effects = [];
  for (const event of events) {
    const step = next(state, typeof event === 'string' ? { type: event } : event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const hello = (frame, page) => ({ type: 'hello', frame, page });
const first = { type: 'first', view: true }, whole = { type: 'whole', keep: true };

test('a click: the page is packed before the frame is there', () => {
  const { effects, state } = run(['packed', first, hello(7, 'packed'), 'rest', whole, 'saved', 'kept']);
  assert.deepEqual(effects, [
    'ask first', 'paint in page', 'ask whole', 'greet', 'remember', 'give first', 'give rest', 'keep', 'give saved',
  ]);
  assert.equal(state.kept, 'done');
});

test('a click: the frame is there first', () => {
  assert.deepEqual(run([hello(7, 'bare'), 'packed', first, whole, 'rest']).effects, [
    'greet', 'remember', 'ask first', 'paint in page', 'ask whole', 'give first', 'keep', 'give rest',
  ]);
});

test('the whole view is given at once where it is ready', () => {
  const { effects } = run(['packed', first, whole, hello(7, 'packed')]);
  assert.deepEqual(effects.slice(-3), ['greet', 'remember', 'give whole']);
});

test('a first answer without a view: the frame waits for the whole one', () => {
  const none = { type: 'first', view: false };
  assert.deepEqual(run([hello(7, 'bare'), 'packed', none, { type: 'whole', keep: false }]).effects, [
    'greet', 'remember', 'ask first', 'show frame', 'ask whole', 'give whole', 'give saved',
  ]);
});

test('only one frame may ask', () => {
  const { effects, state } = run(['packed', hello(7, 'packed'), hello(8, 'packed')]);
  assert.equal(effects.at(-1), 'refuse');
  assert.equal(state.frame, 7);
});

test('an article of the library has no page: it is asked for by its name', () => {
  assert.deepEqual(run([hello(0, ''), { type: 'whole', keep: true }, 'saved'], { ...START, frame: 0 }).effects, [
    'greet', 'remember', 'ask whole', 'give whole', 'give saved', 'give saved',
  ]);
});

const restarted = { ...START, frame: 7 }; // what a new background knows

test('stopped before the view: the page is brought again', () => {
  assert.deepEqual(run([hello(7, 'packed'), 'packed', first], restarted).effects, [
    'greet', 'remember', 'fetch page', 'ask first', 'paint in page', 'ask whole', 'give first',
  ]);
});

test('stopped between the two answers: the article stays, the rest comes', () => {
  assert.deepEqual(run(['rest', 'packed', whole], restarted).effects, ['fetch page', 'ask whole', 'give rest', 'keep']);
});

test('stopped before the article was kept: it is opened and kept', () => {
  const { effects } = run(['saved', 'packed', whole, 'kept'], restarted);
  assert.deepEqual(effects, ['fetch page', 'ask whole', 'keep', 'give saved']);
});

test('the overlay sends the page again while it is being brought: it is opened once', () => {
  const { effects } = run(['rest', 'packed', 'packed', 'lost', whole], restarted);
  assert.equal(effects.filter(e => e.startsWith('ask')).length, 1);
});

test('the page is gone: the article is asked for by its name', () => {
  assert.deepEqual(run([hello(7, 'packed'), 'lost', { type: 'whole', keep: true }], restarted).effects.slice(-3), [
    'ask whole', 'give whole', 'give saved',
  ]);
});

test('closed: requests end, and what was read is kept', () => {
  assert.deepEqual(run(['packed', 'closed']).effects, ['ask first', 'end requests']);
  assert.deepEqual(run(['packed', first, 'closed', whole, 'kept']).effects, [
    'ask first', 'paint in page', 'ask whole', 'end requests', 'keep', 'give saved',
  ]);
  assert.deepEqual(run(['packed', first, whole, 'kept', 'closed']).effects.slice(-1), ['end requests']);
  assert.deepEqual(run(['closed', hello(7, 'packed'), 'blocked', 'rest']).effects, ['end requests', 'refuse', 'stay']);
});

test('blocked: it moves unless the frame has come to life', () => {
  assert.deepEqual(run(['packed', 'blocked']).effects.at(-1), 'move');
  assert.deepEqual(run(['packed', hello(7, 'packed'), 'blocked']).effects.at(-1), 'stay');
});

/**
 * A world that does what the machine asks, in any order: the frame always gets a
 * view and the rest of it, the article is kept once, whatever is stopped when.
 */
function play(random) {
  const pick = list => list.splice(Math.floor(random() * list.length), 1)[0];
  let state = START, kept = 0;
  const frame = { view: false, whole: false, saved: false }, log = [];
  let todo = [{ type: 'packed' }, hello(7, 'bare')];
  for (let steps = 0; todo.length; steps++) {
    assert.ok(steps < 200, log.join(' '));
    if (random() < 0.05 && steps < 60) { // the background is stopped: what it was asked is asked again
      log.push('STOP');
      state = { ...START, frame: state.frame };
      todo = [{ type: 'packed' }];
      todo.push(frame.view ? frame.whole ? { type: 'saved' } : { type: 'rest' } : hello(7, 'packed'));
    }
    const event = pick(todo), step = next(state, event);
    log.push(event.type);
    state = step.state;
    for (const effect of step.effects) {
      if (effect === 'fetch page') todo.push({ type: 'packed' });
      else if (effect === 'ask first') todo.push({ type: 'first', view: random() < 0.8 });
      else if (effect === 'ask whole') todo.push({ type: 'whole', keep: true });
      else if (effect === 'keep') todo.push({ type: 'kept' });
      else if (effect === 'give first') todo.push({ type: 'rest' }, { type: 'saved' });
      else if (effect === 'give whole') todo.push({ type: 'saved' });
      if (effect === 'give first' || effect === 'give whole') frame.view = true;
      if (effect === 'give whole' || effect === 'give rest') frame.whole = true;
      if (effect === 'keep') kept++;
      if (effect === 'give saved') frame.saved = true;
    }
  }
  assert.ok(frame.view && frame.whole, log.join(' '));
  assert.ok(kept > 0, log.join(' '));
}

test('in any order, stopped at any time, the frame gets its view and the article is kept', () => {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 0x7fffffff) / 0x7fffffff;
  for (let i = 0; i < 5000; i++) play(random);
});
