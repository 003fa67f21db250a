// Warming the engine up: it reads a sample page until its code is compiled well, one short step at a time, whenever
// nothing else is asked.
import { sample } from './sample.js';

const BEFORE = 4000; // milliseconds left to the start of the browser, and to a click that started the engine
const BETWEEN = 60; // milliseconds between two steps
const LENGTHS = [2, 4, 8, 12, 12, 12, 12, 12]; // paragraphs: short first, so that no click waits for a long step

/** @param {number} time */
const pause = time => new Promise(resolve => { setTimeout(resolve, time); });

/**
 * @param {(request: EngineRequest) => Promise<Answer>} ask
 * @param {() => boolean} idle whether nothing was asked for a moment
 */
export async function warm(ask, idle) {
  await pause(BEFORE);
  for (const length of LENGTHS) {
    for (const op of ['first', 'open']) {
      while (!idle()) await pause(BETWEEN);
      await ask({ op, url: 'https://sample.invalid/lock', snapshot: sample(length), args: {}, private: true });
      await pause(BETWEEN);
    }
  }
}
