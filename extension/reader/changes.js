// What the article has become since it was read before: a sheet with the words that are gone and those that are new.
import { say } from '../shared/words.js';

const ID = 'changes';

/** @returns {HTMLElement} the sheet */
function build() {
  const link = document.createElement('link'), sheet = document.createElement('div');
  Object.assign(link, { rel: 'stylesheet', href: new URL('changes.css', import.meta.url).href });
  Object.assign(sheet, { id: ID, className: 'sheet changes', popover: 'auto', role: 'dialog' });
  sheet.setAttribute('aria-labelledby', 'changes-title');
  document.head.append(link);
  document.body.append(sheet);
  return sheet;
}

/**
 * Opens the sheet.
 * @param {(op: 'changes') => Promise<Answer>} ask as the page does
 * @param {(answer: Answer) => void} show
 * @param {(words: string) => void} tell says what went wrong
 */
export async function changes(ask, show, tell) {
  const sheet = document.getElementById(ID) ?? build(), answer = await ask('changes');
  if (answer.problem) return tell(say(answer.problem));
  show(answer);
  sheet.showPopover();
  sheet.scrollTop = 0;
  sheet.querySelector('button')?.focus({ preventScroll: true });
}
