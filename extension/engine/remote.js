/**
 * The engine in Chromium's offscreen document, as the background sees it: found or
 * made, asked through a port, and lost when the document or its process ends.
 */
const api = globalThis.browser ?? globalThis.chrome;
const PAGE = 'extension/engine/offscreen.html';
const PATIENCE = 4000; // milliseconds in which a new worker has to say that it is there

/** When the engine's last start began and ended, in milliseconds since 1970. */
export const started = { began: 0, ready: 0 };

/** @typedef {{url: string, postMessage: Worker['postMessage']}} Client a document, as a service worker sees it */
/** @type {{matchAll: (options: object) => Promise<Client[]>}} */
const clients = Reflect.get(globalThis, 'clients');

/** @param {string} url */
async function find(url) {
  const all = await clients.matchAll({ includeUncontrolled: true, type: 'all' });
  return all.find(client => client.url === url);
}

/** One connection to the worker. */
class Remote {
  #n = 0;
  /** @type {Map<number, (answer: Answer) => void>} */
  #waiting = new Map();
  #channel = new MessageChannel();
  #fail = /** @type {(error: unknown) => void} */ (() => {});
  /** @type {Promise<never>} */
  #dead = new Promise((_, reject) => { this.#fail = reject; });

  constructor() {
    this.#dead.catch(() => {}); // it is looked at only while a request runs
  }

  /** @returns {Promise<this>} once the worker has said that it is there */
  async open() {
    const url = api.runtime.getURL(PAGE), { port1, port2 } = this.#channel;
    let client = await find(url);
    if (!client) {
      const why = 'The engine that reads pages runs in a worker of this document.';
      // made meanwhile
      await api.offscreen.createDocument({ url, reasons: ['WORKERS'], justification: why }).catch(() => {});
      client = await find(url);
    }
    if (!client) throw new Error('no offscreen document');
    const there = new Promise(resolve => { this.#waiting.set(0, resolve); });
    port1.addEventListener('message', ({ data }) => this.#hear(data));
    port1.start();
    client.postMessage({ language: api.i18n.getUILanguage() }, [port2]);
    const late = setTimeout(() => {
      void api.offscreen.closeDocument().catch(() => {}); // its worker is gone: the next one is made anew
      this.#lost('the engine does not answer');
    }, PATIENCE);
    await Promise.race([there, this.#dead]);
    clearTimeout(late);
    return this;
  }

  /** @param {import('./worker.js').FromEngine} message */
  #hear({ n, answer, started: times, lock }) {
    if (lock) void navigator.locks.request(lock, () => this.#lost('the engine has gone'));
    Object.assign(started, times);
    this.#waiting.get(n)?.(answer);
    this.#waiting.delete(n);
  }

  /** @param {string} why */
  #lost(why) {
    if (current === this.promise) current = null;
    this.#channel.port1.close();
    this.#fail(new Error(why));
  }

  /** @type {Promise<Remote>?} */
  promise = null;

  /** Ends what is asked for a reader view. @param {string} reader */
  close(reader) {
    this.#channel.port1.postMessage({ close: reader });
  }

  /** @param {EngineRequest} request @returns {Promise<Answer>} a rejection means that it is lost */
  request(request) {
    const n = ++this.#n;
    const answer = /** @type {Promise<Answer>} */ (new Promise(resolve => { this.#waiting.set(n, resolve); }));
    this.#channel.port1.postMessage({ n, request });
    return Promise.race([answer, this.#dead]);
  }
}

/** @type {Promise<Remote>?} */
let current = null;

/** Finds the engine, or begins to start it. @returns {Promise<Remote>} */
export function wake() {
  if (current) return current;
  const remote = new Remote(), opening = remote.open();
  current = remote.promise = opening;
  opening.catch(() => { if (current === opening) current = null; });
  return opening;
}

/** Ends what is asked for a reader view that was closed. @param {string} reader */
export const close = reader => current?.then(remote => remote.close(reader), () => {});

/** @param {EngineRequest} request @returns {Promise<Answer>} rejects when it was lost twice */
export async function ask(request) {
  try {
    return await (await wake()).request(request);
  } catch (error) {
    console.error('engine:', error);
    return (await wake()).request(request);
  }
}
