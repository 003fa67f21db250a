/**
 * The engine: one instance of engine.wasm, started by the first request of its
 * program's life and replaced when it dies: by a panic, or an exhausted stack or
 * memory, which Go cannot catch. Then the request is repeated once in a new instance.
 */
import '../wasm_exec.js';

/** @typedef {(request: EngineRequest, respond: (answer: Answer) => void) => void} Handler */
/** @typedef {(reader: string) => void} Closer ends what is asked for a reader view */
/** @typedef {{locale: string, messages: string}} Words messages in the form of _locales/en/messages.json */

const clock = () => performance.timeOrigin + performance.now();
const root = new URL('../', import.meta.url).href; // of the folder that holds engine.wasm

/** When the last start began and ended, in milliseconds since 1970. */
export const started = { began: 0, ready: 0 };

/** @type {Promise<WebAssembly.Module> | null} kept when an instance dies */
let compiled = null;
/** @type {Promise<Instance> | null} */
let current = null;
/** @type {Instance?} the one started last, ready or not */
let newest = null;

const compile = () => compiled ??= WebAssembly.compileStreaming(fetch(`${root}engine.wasm`));

class Instance {
  /** @type {Handler?} from Go */
  #handle = null;
  /** @type {Closer?} */
  #close = null;
  /** @type {IDBDatabase?} */
  #library = null; // what the engine has open
  #go = new Go();
  #fail = /** @type {(error: unknown) => void} */ (() => {});
  /** @type {Promise<never>} */
  #dead = new Promise((_, reject) => { this.#fail = reject; });

  /** Bytes of its memory. */
  weight = () => 0;

  constructor() {
    this.#dead.catch(() => {}); // it is looked at only while a request runs
    // There is one thread. Go's collector beside the program would get no time of it and end when the program
    // rests: 2,000 paragraphs then leave 110-150 MB behind, stopping for it 44 MB. The packed engine has this built
    // in: wasm/cmd/bundle/cuts.go.
    this.#go.env = { GODEBUG: 'gcstoptheworld=1' };
  }

  /** @param {Promise<Words>} words @returns {Promise<this>} ready to answer */
  async start(words) {
    started.began = clock();
    // the browser gets at its disk while the engine compiles; nothing is made there
    globalThis.indexedDB?.databases().catch(() => {});
    const [module, said] = await Promise.all([compile(), words]);
    const wasm = await WebAssembly.instantiate(module, this.#go.importObject);
    const memory = /** @type {WebAssembly.Memory} */ (wasm.exports.mem);
    this.weight = () => memory.buffer.byteLength;
    const ready = new Promise(resolve => {
      // wasm/browser takes this object as it starts, and gives its handler to serve.
      const serve = (/** @type {Handler} */ handle, /** @type {Closer} */ close) => {
        this.#handle = handle;
        this.#close = close;
        resolve(null);
      };
      const opened = (/** @type {IDBDatabase} */ connection) => { this.#library = connection; };
      Object.assign(globalThis, { datelineHost: { ...said, serve, opened } });
    });
    this.#go.run(wasm).then(() => this.die(new Error('the engine ended')), error => this.die(error));
    await Promise.race([ready, this.#dead]);
    started.ready = clock();
    return this;
  }

  /** Ends it: nothing it still waits for comes back. @param {unknown} error */
  die(error) {
    this.#go._resume = () => {};
    // A timer that finds its program not taking it tries again for ever (_scheduledTimeouts in wasm_exec.js).
    for (const timer of this.#go._scheduledTimeouts.values()) clearTimeout(timer);
    this.#go._scheduledTimeouts.clear();
    this.#library?.close(); // an open connection keeps the functions that listen to it, and the memory behind them
    if (newest === this) newest = current = null;
    this.#fail(error);
  }

  /** Ends what is asked for a reader view. @param {string} reader */
  close(reader) {
    try {
      this.#close?.(reader);
    } catch (error) {
      this.die(error);
    }
  }

  /** @param {EngineRequest} request @returns {Promise<Answer>} a rejection means that the instance is dead */
  request(request) {
    const answer = new Promise((resolve, reject) => {
      try {
        this.#handle?.(request, resolve);
      } catch (error) { // thrown through Go: a RangeError, or a program that has ended
        this.die(error);
        reject(error);
      }
    });
    return Promise.race([answer, this.#dead]);
  }
}

/** Begins to start the engine, if that was not done yet. @param {() => Promise<Words>} words */
export function wake(words) {
  if (current) return current;
  newest = new Instance();
  const starting = newest.start(words());
  current = starting;
  starting.catch(() => { if (current === starting) current = compiled = null; });
  return starting;
}

/** Bytes of the engine's memory, which never shrinks; 0 when there is none. */
export const weight = () => newest?.weight() ?? 0;

/**
 * Replaces the engine by a new one, of the same compiled code. Nothing may be asked meanwhile.
 * @param {() => Promise<Words>} words
 */
export function renew(words) {
  newest?.die(new Error('replaced by a lighter one'));
  return wake(words);
}

/** Ends what is asked for a reader view that was closed: nobody waits for it any more. @param {string} reader */
export const close = reader => newest?.close(reader);

/**
 * @param {EngineRequest} request
 * @param {() => Promise<Words>} words
 * @returns {Promise<Answer>}
 */
export async function ask(request, words) {
  for (let tries = 0; ; tries++) {
    try {
      return await (await wake(words)).request(request);
    } catch (error) {
      console.error('engine:', error);
      if (tries) return { problem: 'problem_engine' };
    }
  }
}

// What is thrown while Go goes on after a timer or a promise of the browser has no caller.
/** @param {unknown} thrown */
const uncaught = thrown => {
  // what Firefox throws when its stack is exhausted
  const internal = thrown instanceof Error && thrown.name === 'InternalError';
  if (internal || thrown instanceof RangeError || thrown instanceof WebAssembly.RuntimeError) newest?.die(thrown);
};
addEventListener('error', event => uncaught(/** @type {ErrorEvent} */ (event).error));
addEventListener('unhandledrejection', event => uncaught(/** @type {PromiseRejectionEvent} */ (event).reason));
