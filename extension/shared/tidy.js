// What the engine has to put in order after much was added or forgotten: piece by piece, while the page is open.
import { ask } from './ask.js';

/** @param {() => boolean} [stopped] asked between two pieces */
export async function tidy(stopped = () => false) {
  for (let more = true; more && !stopped();) more = !!(await ask('tidy')).next;
}
