import assert from 'node:assert/strict';
import { test } from 'node:test';

let layouts = 0, changed = true;

/** A name in the margin: what it is asked for its place lays the page out, if that has changed. */
class Name {
  #hidden = true;

  /** @param {object} block @param {number} top */
  constructor(block, top) {
    this.block = block;
    this.top = top;
  }

  get hidden() {
    return this.#hidden;
  }

  set hidden(hidden) {
    changed ||= hidden !== this.#hidden;
    this.#hidden = hidden;
  }

  get offsetTop() {
    if (changed) layouts++;
    changed = false;
    return this.top;
  }

  closest() {
    return this.block;
  }
}

test('names in the margin are spread with one layout of the page, however many there are', async () => {
  const blocks = Array.from({ length: 1000 }, (_, i) => ({ id: `b${i}` }));
  const names = blocks.flatMap((block, i) => [0, 0, 9].map(below => new Name(block, 20 * i + below)));
  Object.assign(globalThis, {
    browser: { runtime: {} }, document: { querySelectorAll: (/** @type {string} */ s) => s === '.by' ? names : [] },
  });
  const { spread } = await import('../reader/speakers.js');
  spread();
  assert.equal(layouts, 1);
  assert.deepEqual(names.slice(0, 6).map(({ hidden }) => hidden), [false, true, false, false, true, false]);
});
