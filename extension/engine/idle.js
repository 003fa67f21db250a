/** For how long nothing was asked of the engine, and what follows from it. */

const LOOK = 60_000; // milliseconds between two looks
const END = 20 * 60_000; // without a request, until the engine ends
const RENEW = 60_000; // without a request, until one that has grown is replaced
// Memory of WebAssembly never shrinks: 20 MB after usual articles, 80 after a page of a megabyte.
const HEAVY = 48 << 20;

/** Counts requests. */
export class Idle {
  #pending = 0;
  #used = Date.now();

  /** @template T @param {() => Promise<T>} work one request */
  async during(work) {
    this.#pending++;
    this.#used = Date.now();
    try {
      return await work();
    } finally {
      this.#pending--;
      this.#used = Date.now();
    }
  }

  /** @param {number} time milliseconds @returns {boolean} whether nothing was asked for so long */
  for(time) {
    return this.#pending === 0 && Date.now() - this.#used >= time;
  }
}

/**
 * Ends the engine when it was not used for a long time, and replaces one whose
 * memory has grown as soon as nobody is likely to wait for it.
 * @param {Idle} idle
 * @param {{end: () => void, weight: () => number, renew: () => void}} engine weight in bytes
 */
export function watch(idle, { end, weight, renew }) {
  setInterval(() => {
    if (idle.for(END)) end();
    else if (idle.for(RENEW) && weight() > HEAVY) renew();
  }, LOOK);
}
