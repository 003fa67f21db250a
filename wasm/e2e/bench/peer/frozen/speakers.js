// The speakers' panel: choosing one lets the others rest; what was said leads to its place.
import { announce, say } from './shell.js';
import { go } from './place.js';

const marks = () => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('mark.quotation'));

/** Shows the quotations of one speaker, or all of them again. */
function only(button) {
  const chosen = button.getAttribute('aria-pressed') === 'true' ? null : button.dataset.value;
  for (const b of document.querySelectorAll('.speaker-name')) b.setAttribute('aria-pressed', String(b.dataset.value === chosen));
  for (const mark of marks()) mark.toggleAttribute('data-quiet', chosen !== null && mark.dataset.value !== chosen);
  const tally = button.closest('.speaker').querySelector('summary').textContent;
  announce(chosen === null ? say('chosen_all') : say('chosen', button.querySelector('bdi')?.textContent ?? say('speaker_unknown'), tally));
}

/** Two speakers on one line: the margin has room for the initials of the first. */
export function spread() {
  let above = null, top = NaN;
  for (const by of document.querySelectorAll('.by')) {
    by.hidden = false;
    const block = by.closest('[id^="b"]');
    by.hidden = block === above && by.offsetTop === top;
    if (!by.hidden) [above, top] = [block, by.offsetTop];
  }
}

/** Folds the paragraphs that the reader knows from other articles, or shows them again. */
function fold(button) {
  const folded = document.querySelector('.story article').classList.toggle('folded');
  button.setAttribute('aria-pressed', String(folded));
}

/** Wires the panel. */
export function choose() {
  document.addEventListener('click', event => {
    const knows = /** @type {Element} */ (event.target).closest('.fold');
    if (knows) fold(knows);
    const button = /** @type {Element} */ (event.target).closest('#speakers button');
    if (button?.matches('.speaker-name')) only(button);
    else if (button?.matches('.said button')) go(document.getElementById(`q${button.dataset.value}`));
  });
  spread();
  addEventListener('resize', spread);
}
