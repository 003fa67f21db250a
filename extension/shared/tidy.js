// What the engine has to put in order after much was added or forgotten: piece by piece, while the page is open.
import { ask } from './ask.js';

export const BREATH = 20; // milliseconds between two pieces of long work, in which the page is drawn and Stop is heard

/** @returns {Promise<void>} after a moment in which the page is drawn */
export const breath = () => new Promise(resolve => { setTimeout(resolve, BREATH); });

/** @param {() => boolean} [stopped] asked between two pieces */
export async function tidy(stopped = () => false) {
  for (let more = true; more && !stopped();) more = Boolean((await ask('tidy')).next);
}
