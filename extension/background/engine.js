/**
 * The engine: one instance of engine.wasm, started by the first request of the
 * background's life and replaced when it dies. Go cannot catch an exhausted
 * stack or memory; then the request is repeated once in a new instance.
 */
import '../wasm_exec.js';

const api = globalThis.browser ?? globalThis.chrome;
let compiled; // Promise<WebAssembly.Module>, kept when an instance dies
let current; // Promise<Instance>
let newest; // the Instance started last, ready or not

/** When the last start began and ended, in milliseconds since 1970. */
export const started = { began: 0, ready: 0 };
const clock = () => performance.timeOrigin + performance.now();

/**
 * The words of the interface: those of the person's language, and English for
 * what is not translated.
 * @returns {Promise<{locale: string, messages: string}>} messages has the form of _locales/en/messages.json
 */
async function words() {
  const [language, region] = api.i18n.getUILanguage().split('-');
  const load = async name => (await fetch(api.runtime.getURL(`_locales/${name}/messages.json`))).json();
  const messages = await load('en');
  let locale = 'en';
  for (const name of new Set([language, `${language}_${region}`])) {
    if (!region && name.includes('_') || name === 'en') continue;
    try {
      Object.assign(messages, await load(name));
      locale = name;
    } catch {
      // there is no such translation
    }
  }
  for (const key of Object.keys(messages)) messages[key] = { message: messages[key].message }; // descriptions are for translators
  return { locale, messages: JSON.stringify(messages) };
}

class Instance {
  handle = null; // (request, answer) => void, from Go
  #go = new Go();
  #fail;
  #dead = new Promise((_, reject) => { this.#fail = reject; });

  constructor() {
    this.#dead.catch(() => {}); // it is looked at only while a request runs
  }

  /** @returns {Promise<this>} ready to answer */
  async start() {
    started.began = clock();
    globalThis.indexedDB?.databases().catch(() => {}); // the browser gets at its disk while the engine compiles; nothing is made there
    compiled ??= WebAssembly.compileStreaming(fetch(api.runtime.getURL('extension/engine.wasm')));
    const [module, said] = await Promise.all([compiled, words()]);
    const wasm = await WebAssembly.instantiate(module, this.#go.importObject);
    const ready = new Promise(resolve => {
      // wasm/browser takes this object as it starts, and gives its handler to serve.
      globalThis.datelineHost = { ...said, serve: handle => resolve(this.handle = handle) };
    });
    this.#go.run(wasm).then(() => this.die(new Error('the engine ended')), error => this.die(error));
    await Promise.race([ready, this.#dead]);
    started.ready = clock();
    return this;
  }

  /** Ends it: nothing it still waits for comes back. */
  die(error) {
    this.#go._resume = () => {};
    // A timer that finds its program not taking it tries again for ever (_scheduledTimeouts in wasm_exec.js).
    for (const timer of this.#go._scheduledTimeouts.values()) clearTimeout(timer);
    this.#go._scheduledTimeouts.clear();
    if (newest === this) newest = current = null;
    this.#fail(error);
  }

  /** @returns {Promise<object>} the answer; a rejection means that the instance is dead */
  request(request) {
    const answer = new Promise((resolve, reject) => {
      try {
        this.handle(request, resolve);
      } catch (error) { // thrown through Go: a RangeError, or a program that has ended
        this.die(error);
        reject(error);
      }
    });
    return Promise.race([answer, this.#dead]);
  }
}

/** Begins to start the engine, if that was not done yet. */
export function wake() {
  if (!current) {
    newest = new Instance();
    current = newest.start();
    const failed = current;
    failed.catch(() => { if (current === failed) current = compiled = null; });
  }
  return current;
}

/**
 * @param {object} request as wasm/app.Request, names in lower case
 * @returns {Promise<object>} as wasm/app.Response, names in lower case
 */
export async function ask(request) {
  const date = new Date();
  request = { now: Math.floor(date / 1000), zone: -60 * date.getTimezoneOffset(), ...request };
  for (let tries = 0; ; tries++) {
    try {
      return await (await wake()).request(request);
    } catch (error) {
      console.error('engine:', error);
      if (tries) return { problem: 'problem_engine' };
    }
  }
}

// What is thrown while Go goes on after a timer or a promise of the browser has no caller.
for (const event of ['error', 'unhandledrejection']) {
  addEventListener(event, ({ error, reason }) => {
    const thrown = error ?? reason;
    if (thrown instanceof RangeError || thrown instanceof WebAssembly.RuntimeError) newest?.die(thrown);
  });
}
