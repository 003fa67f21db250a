/**
 * The engine in a worker of the offscreen document: it outlives the background,
 * which talks to it through a port of its own. Ends when it was not used for a
 * long time.
 *
 * To the worker: {n, request}, or {close: reader}; from it: {n, answer, started}, and
 * with n = 0, once it is there, the lock it holds.
 */
import { Idle, watch } from './idle.js';
import { ask, close, renew, started, wake, weight } from './instance.js';
import { Once } from './once.js';
import { warm } from './warm.js';
import { words } from './words.js';

/** @typedef {{n: number, answer: Answer, started: typeof started, lock?: string}} FromEngine */

const QUIET = 500; // milliseconds without a request after which the engine may be warmed up
const root = new URL('../../', import.meta.url).href;

/**
 * A lock held as long as the worker lives: whoever is given it knows that the worker
 * is gone. (A port tells nobody that its other end is gone with the document.)
 */
const LOCK = `engine ${crypto.randomUUID()}`;
const locked = navigator.locks.request(LOCK, () => new Promise(() => {}));
locked.catch(() => {});

/** @type {PromiseWithResolvers<string>} the language of the interface, told by the first background */
const language = Promise.withResolvers();
const said = () => language.promise.then(name => words(name, root));

const idle = new Idle(), once = new Once();

/** Answers a background for as long as it lives. @param {MessagePort} port */
function serve(port) {
  port.addEventListener('message', async ({ data: { n, request, close: reader } }) => {
    if (reader) return close(reader);
    const answer = await once.do(request.once, () => idle.during(() => ask(request, said)));
    port.postMessage({ n, answer, started });
  });
  port.start();
  port.postMessage({ n: 0, answer: {}, started, lock: LOCK }); // it is there
}

addEventListener('message', ({ data, ports: [port] }) => {
  language.resolve(data.language);
  if (port) serve(port);
});

/** Warms a new engine up. @param {Promise<unknown>} ready */
const prepare = ready => {
  ready.then(() => warm(request => ask(request, said), () => idle.for(QUIET))).catch(() => {});
};

watch(idle, { end: () => postMessage('idle'), weight, renew: () => prepare(renew(said)) });
prepare(wake(said));
