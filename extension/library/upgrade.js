// A library of an older version is brought up to date piece by piece, with progress and a way to stop. What is done stays done.
import { ask } from '../shared/ask.js';
import { announce, say } from '../shared/words.js';

const BREATH = 20; // milliseconds between two pieces, in which the page is drawn and Stop is heard
const byID = id => /** @type {any} */ (document.getElementById(id));

/**
 * Works on the library until it is up to date.
 * @param {Answer} answer by which the library was refused
 * @returns {Promise<string>} why it is not up to date at the end, "" when it is
 */
export async function upToDate(answer) {
  let stopped = false;
  const stop = byID('stop'), stopping = () => { stopped = true; };
  stop.addEventListener('click', stopping);
  byID('working').hidden = false;
  stop.focus();
  announce(say('upgrade_articles', answer.count, answer.all));
  while (!stopped && answer.problem === 'problem_upgrading') {
    byID('said').textContent = say('upgrade_articles', answer.count.toLocaleString(), answer.all.toLocaleString());
    byID('progress').value = answer.all ? answer.count / answer.all : 0;
    await new Promise(resolve => setTimeout(resolve, BREATH));
    if (!stopped) answer = await ask('upgrade');
  }
  stop.removeEventListener('click', stopping);
  byID('working').hidden = true;
  if (stopped && answer.problem) return say('upgrade_stopped');
  announce(say('upgrade_done'));
  document.getElementById('main').focus();
  return answer.problem ? say(answer.problem) : '';
}
