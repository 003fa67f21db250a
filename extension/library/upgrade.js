// A library of an older version is brought up to date piece by piece, with progress and a way to stop. What is done
// stays done.
import { ask } from '../shared/ask.js';
import { byID } from '../shared/elements.js';
import { breath } from '../shared/tidy.js';
import { announce, say } from '../shared/words.js';

const working = byID('working', HTMLElement), said = byID('said', HTMLElement);
const stop = byID('stop', HTMLButtonElement), progress = byID('progress', HTMLProgressElement);

/** @param {Answer} answer */
function tell({ count = 0, all = 0 }) {
  said.textContent = say('upgrade_articles', count.toLocaleString(), all.toLocaleString());
  progress.value = all ? count / all : 0;
}

/**
 * Works on the library until it is up to date.
 * @param {Answer} answer by which the library was refused
 * @returns {Promise<string>} why it is not up to date at the end, "" when it is
 */
export async function upToDate(answer) {
  let stopped = false;
  const stopping = () => { stopped = true; };
  stop.addEventListener('click', stopping);
  working.hidden = false;
  stop.focus();
  announce(say('upgrade_articles', answer.count, answer.all));
  while (!stopped && answer.problem === 'problem_upgrading') {
    tell(answer);
    await breath();
    if (!stopped) answer = await ask('upgrade');
  }
  stop.removeEventListener('click', stopping);
  working.hidden = true;
  if (stopped && answer.problem) return say('upgrade_stopped');
  announce(say('upgrade_done'));
  document.getElementById('main')?.focus();
  return answer.problem ? say(answer.problem) : '';
}
