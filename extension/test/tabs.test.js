// Which reader view a tab has, where messages of the page that is gone come with the click on the next one: the
// background was stopped, and hears all of them as it starts.
import assert from 'node:assert/strict';
import { test } from 'node:test';

/** @typedef {import('../background/tabs.js').Sender} Sender */

const TAB = 4, OLD = 7, NEW = 8; // a tab, the frame over its page before, and the frame over its page now

/** @type {Record<string, unknown>} */
let kept = {};
/** @type {string[]} what the page was told */
let told = [];
Promise.withResolvers ??= () => { // Node.js 20 has none
  /** @type {(value: any) => void} */ let resolve = () => {};
  /** @type {(reason: unknown) => void} */ let reject = () => {};
  const promise = /** @type {Promise<any>} */ (new Promise((...both) => { [resolve, reject] = both; }));
  return { promise, resolve, reject };
};
const event = { addListener() {} };
Reflect.set(globalThis, 'clients', { matchAll: () => new Promise(() => {}) }); // the engine never comes
Reflect.set(globalThis, 'chrome', {
  offscreen: {},
  runtime: { getURL: String },
  storage: { session: {
    get: async (/** @type {string} */ key) => key in kept ? { [key]: kept[key] } : {},
    set: async (/** @type {object} */ more) => void Object.assign(kept, more),
    remove: async (/** @type {string} */ key) => void delete kept[key],
  } },
  tabs: {
    onRemoved: event,
    sendMessage: async (/** @type {number} */ tab, /** @type {{act: string}} */ { act }) => {
      told.push(act);
      return act === 'standing' ? 'bare' : undefined;
    },
  },
});
const readers = await import('../background/tabs.js');

/** @param {number} frameId */
const from = frameId => /** @type {Sender} */ ({ frameId, tab: { id: TAB, incognito: false } });
const message = (/** @type {string} */ op) => /** @type {Message} */ ({ op, snapshot: '' });
const settled = () => new Promise(resolve => { setTimeout(resolve, 20); });

for (const [what, late] of /** @type {const} */ ([
  ['a snapshot', () => readers.arrived(message('snapshot'), from(0))],
  ['an overlay without a frame', () => readers.elsewhere(from(0), false)],
  ['a frame that greets', () => readers.hello(message('hello'), from(OLD))],
  ['a frame that asks', () => readers.asking(message('painted'), from(OLD))],
])) {
  test(`${what} of the page before does not keep the frame of the next one out`, async () => {
    kept = { [`reader:${TAB}`]: { token: 't', frame: OLD, source: TAB, id: '', pick: '' } };
    told = [];
    const early = late(); // first in the queue, and answered from what the background before has kept
    readers.forget(TAB); // the click
    assert.deepEqual(await Promise.race([early, settled().then(() => 'it waits')]) ?? {}, {});
    void readers.hello(message('hello'), from(NEW));
    await settled();
    assert.ok(told.includes('greeted'), `the page was told ${told.join(', ')}`);
    readers.forget(TAB);
  });
}
