// Everybody who is quoted in the library: a list to narrow by name and to sort.
import { make } from '../shared/elements.js';
import { show as draw } from '../shared/render.js';
import { announce, count, say } from '../shared/words.js';

/** @typedef {typeof import('../shared/ask.js').ask} Ask */

const RESTING = 150; // milliseconds: the list follows the typing once that rests
const ORDERS = { quotations: 'people_by_quotations', name: 'people_by_name', last: 'people_by_last' };

let query = '', order = 'quotations'; // as they were left: the way back from a person leads to the same list

/** Shows who is quoted. @param {HTMLElement} main @param {Ask} ask */
export async function show(main, ask) {
  const field = make('input', { type: 'search', className: 'field', id: 'people-search', autocomplete: 'off' });
  const sorted = make('select', { className: 'field', id: 'people-order' });
  sorted.append(...Object.entries(ORDERS).map(([value, key]) => make('option', { value, textContent: say(key) })));
  const tally = make('p', { className: 'count', id: 'people-count' }), list = make('div', { id: 'people-list' });
  const row = (/** @type {HTMLElement} */ input, /** @type {string} */ key) =>
    make('p', {}, make('label', { className: 'search-label', htmlFor: input.id, textContent: say(key) }), input);
  const tools = make('div', { className: 'people-tools' }, row(field, 'people_filter'), row(sorted, 'people_sort'));
  field.value = query;
  sorted.value = order;
  let asked = 0; // questions: only the answer to the last one is shown
  const again = async () => {
    const turn = ++asked;
    query = field.value;
    order = sorted.value;
    const answer = await ask('people', { args: { query, order } });
    if (turn !== asked) return;
    const { problem, count: n = 0, all = 0 } = answer;
    tools.hidden = !problem && !all;
    tally.textContent = problem ? say(problem) : n ? count('speakers_count', n) : all ? say('found_none') : '';
    draw(answer);
  };
  const heading = make('h1', { textContent: say('people_library') });
  main.replaceChildren(heading, tools, tally, list);
  document.title = `${say('people_library')} – Dateline`;
  await again();
  let resting = 0; // timer
  const renew = async () => {
    await again();
    announce(tally.textContent ?? '');
  };
  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(renew, RESTING);
  });
  sorted.addEventListener('change', renew);
}
