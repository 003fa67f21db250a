// Trying again: whoever is asked may have been stopped under the question.

const FIRST = 50; // milliseconds before the second try

/**
 * Does something until it works, waiting longer each time.
 * @template T
 * @param {() => T | Promise<T>} work
 * @param {{tries: number, first?: number, factor?: number, enough?: (result: T) => boolean}} how first: milliseconds
 *   before the second try,
 *   each further one after factor times as long; enough: whether a result needs no further try
 * @returns {Promise<T>} the last result; rejects with the last error
 */
export async function retry(work, { tries, first = FIRST, factor = 2, enough = () => true }) {
  for (let done = 1; ; done++) {
    try {
      const result = await work();
      if (enough(result) || done === tries) return result;
    } catch (error) {
      if (done === tries) throw error;
    }
    await new Promise(resolve => { setTimeout(resolve, first * factor ** (done - 1)); });
  }
}
