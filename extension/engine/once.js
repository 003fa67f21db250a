// A page asks again when its background was stopped under the question. The engine outlives that background, and may
// have done what was asked: then the second ask gets the answer of the first, and nothing is done twice.

const KEPT = 16; // answers; whoever asks again does so within seconds

/** Answers by the names of their asks. */
export class Once {
  /** @type {Map<string, Promise<Answer>>} */
  #answers = new Map();

  /**
   * @param {string | undefined} name of the ask, the same when it is asked again; without one it is done each time
   * @param {() => Promise<Answer>} work
   * @returns {Promise<Answer>}
   */
  do(name, work) {
    if (!name) return work();
    const before = this.#answers.get(name);
    if (before) return before;
    const answer = work();
    this.#answers.set(name, answer);
    answer.catch(() => this.#answers.delete(name));
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= KEPT) break;
      this.#answers.delete(oldest);
    }
    return answer;
  }
}
