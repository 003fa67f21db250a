// The speakers' panel: choosing one quietens the others; what was said leads to its place.
import { all, blockOf, hit, one } from '../shared/elements.js';
import { announce, say } from '../shared/words.js';
import { go } from './place.js';

/** Shows the quotations of one speaker, or all of them again. @param {HTMLElement} button */
function only(button) {
  const chosen = button.getAttribute('aria-pressed') === 'true' ? null : button.dataset.value;
  for (const b of all('.speaker-name')) b.setAttribute('aria-pressed', String(b.dataset.value === chosen));
  for (const mark of all('mark.quotation')) {
    mark.toggleAttribute('data-quiet', chosen !== null && mark.dataset.value !== chosen);
  }
  if (chosen === null) return announce(say('chosen_all'));
  const tally = button.closest('.speaker')?.querySelector('summary')?.textContent;
  announce(say('chosen', one('bdi', button)?.textContent ?? say('speaker_unknown'), tally));
}

/** Two speakers on one line: the margin has room for the initials of the first. */
export function spread() {
  let above = /** @type {Element?} */ (null), top = NaN;
  const names = all('.by');
  for (const by of names) by.hidden = false;
  const tops = names.map(by => by.offsetTop); // all at once: the page is laid out anew after every change
  names.forEach((by, i) => {
    const block = blockOf(by);
    by.hidden = block === above && tops[i] === top;
    if (!by.hidden) [above, top] = [block, tops[i]];
  });
}

/** Folds the paragraphs that are known from other articles, or shows them again. @param {HTMLElement} button */
function fold(button) {
  const folded = one('.story article')?.classList.toggle('folded') ?? false;
  button.setAttribute('aria-pressed', String(folded));
}

/** Wires the panel. */
export function choose() {
  document.addEventListener('click', event => {
    const knows = hit(event, '.fold');
    if (knows) fold(knows);
    const button = hit(event, '#speakers button');
    if (button?.matches('.speaker-name')) only(button);
    else if (button?.matches('.said button')) go(document.getElementById(`q${button.dataset.value}`));
  });
  spread();
  addEventListener('resize', spread);
}
