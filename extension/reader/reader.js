// The reader view: shows the view the background answers with, and nothing before.
import { api, ask, ours, stay } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { byID, one } from '../shared/elements.js';
import { show, wire } from '../shared/render.js';
import { announce, count, say, translate } from '../shared/words.js';
import { follow, keepPlace, returnTo, settle } from './place.js';
import { complete, fill } from './second.js';
import { choose, spread } from './speakers.js';

export { ask }; // tests ask as this page does

const HIDDEN = 500; // milliseconds
const NOT_KEPT = ['full', 'not-saved', 'paused'];
const CORRECTIONS = ['speaker', 'not-speech', 'as-found', 'uncorrect'];

/** @returns {Promise<void>} after the next frame has been painted, or, in a hidden tab, after a while */
const painted = () => new Promise(resolve => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  setTimeout(resolve, HIDDEN);
});

/** The article is in the document. @type {PromiseWithResolvers<void>} */
const drawn = Promise.withResolvers();

/** What nobody needs before the article is painted. */
const later = (async () => {
  await drawn.promise;
  await painted();
  const taken = parent === window ? null : ask('painted');
  const [keys, cut, find, pictures, live, quotation, typing, others, toast, listening, marks] = await Promise.all([
    import('./keys.js'), import('./cut.js'), import('./find.js'), import('./pictures.js'), import('./live.js'),
    import('./quotation.js'), import('./type.js'), import('./more.js'), import('../shared/toast.js'),
    import('./listenstart.js'), import('./marks.js'),
  ]);
  await keys.load();
  const early = (await taken)?.early;
  return {
    keys, marks, early, ...cut, ...find, ...pictures, ...live,
    ...quotation, ...typing, ...others, ...toast, ...listening,
  };
})();

/** The keys that are pressed before keys.js is there. @type {KeyboardEvent[]} */
const pressed = [];
const hold = (/** @type {KeyboardEvent} */ event) => void pressed.push(event);
addEventListener('keydown', hold);

/** The last click before the modules that answer it are there. @type {Element | null} */
let clicked = null;
const ANSWERED = 'a, summary, [popovertarget], [data-op], #speakers button, .fold'; // by the browser or from here
const keepClick = (/** @type {MouseEvent} */ { target }) => {
  clicked = target instanceof Element && !target.closest(ANSWERED) ? target : null;
};
addEventListener('click', keepClick);

const view = byID('view', HTMLElement);
const focus = () => document.getElementById('story')?.focus({ preventScroll: true });

/**
 * Reads another part of the page, and shows it from its beginning.
 * @param {string} value
 * @returns {Promise<boolean>} whether it could
 */
async function pick(value) {
  const answer = await ask('pick', { args: { value } });
  if (!answer.problem) show(answer);
  await done('pick', answer);
  return !answer.problem;
}

/** The user has pointed at a part of the page. */
async function chosen() {
  const before = view.childNodes.length;
  if (!await pick('[dl\\:pick]') && !before) complain('problem_no_article');
}

/** What the background asks for, in the name of a shortcut or a menu. @type {Record<string, () => unknown>} */
const ACTS = {
  close() {
    keepPlace();
    return ask('close');
  },
  outline: async () => (await later).keys.open('outline'),
  quotes: async () => (await later).keys.open('speakers'),
  timeline: async () => (await later).keys.timeline(),
  chosen,
  back: focus,
  selection: () => pick('selection'),
};

/** @param {string} [name] the action that a browser shortcut requested */
const act = (name = '') => { if (Object.hasOwn(ACTS, name)) void ACTS[name](); };

/** The engine gave no view: the message it named says why, and there is a way back. @param {string} [problem] */
function complain(problem) {
  const main = document.createElement('main'), title = document.createElement('h1');
  const back = document.createElement('button');
  main.className = 'problem';
  title.textContent = say(problem || 'problem_engine');
  Object.assign(back, { textContent: say('original_page'), className: 'button', type: 'button' });
  back.dataset.op = 'close';
  main.append(title, back);
  view.replaceChildren(main);
}

/**
 * Says above the article what became known after it was shown.
 * @param {string} words
 * @param {HTMLElement[]} acts what can be done about it
 */
function notice(words, ...acts) {
  const line = document.createElement('p');
  line.className = 'notice';
  line.setAttribute('role', 'note');
  line.append(words, ...acts.flatMap(element => [' ', element]));
  one('.story-head')?.after(line);
  announce(line.textContent ?? '');
}

/** Offers to read what is selected in the page, where that is something to read. */
async function offerSelection() {
  const { words = 0 } = await ask('selected');
  if (!words) return;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'button', textContent: say('read_selection') });
  Object.assign(button.dataset, { op: 'pick', value: 'selection' });
  notice(count('selected', words), button);
}

/** The article was drawn anew: something was put back or corrected. @param {string} op @param {Answer} answer */
async function done(op, answer) {
  const { arrange, corrected, marks, toast } = await later;
  if (answer.problem) return toast(say(answer.problem)); // a button that does nothing looks broken
  if (op === 'highlight') return marks.done(op, answer);
  if (op === 'always') announce(say('rule_made'));
  if (op === 'uncut') toast(say('cut_back'));
  if (op === 'pick' || op === 'again') scrollTo(0, 0);
  if (op === 'unrelated' || op === 'related-again') return one(`#${answer.views?.[0]?.place} button`)?.focus();
  if (!answer.fill && !answer.views?.some(({ place }) => place === 'view')) return;
  spread();
  arrange();
  settle();
  if (op !== 'rest') marks.done(op, answer);
  if (CORRECTIONS.includes(op)) corrected(op, answer);
  if (document.activeElement === document.body) focus();
}

/** What is known about the article, once it is. @type {PromiseWithResolvers<void>} */
const whole = Promise.withResolvers();

/** Brings what is known about the article into the view. @param {Answer} first */
async function rest(first) {
  if (!first.more) return first;
  await painted();
  const untouched = scrollY === 0;
  const answer = await ask('rest', { args: { shown: first.shown ?? '' } });
  complete(answer);
  if (untouched && scrollY === 0 && getSelection()?.isCollapsed) returnTo();
  await done('rest', { ...answer, problem: undefined });
  return { ...first, ...answer };
}

/** What is done once the article is shown. */
async function equip() {
  stay();
  const { keys, early, explain, cutter, seek, pictures, live, type, more, listen } = await later;
  removeEventListener('keydown', hold);
  void whole.promise.then(keys.hold());
  const first = (early?.keys ?? []).map(key => new KeyboardEvent('keydown', { key, cancelable: true }));
  keys.listen([...first, ...pressed]);
  if (early?.by) scrollBy({ top: early.by, behavior: 'instant' });
  explain();
  cutter(done);
  seek();
  pictures();
  type();
  more();
  listen();
  removeEventListener('click', keepClick);
  clicked?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  void live().then(settle);
}

/** Says when the article was not kept. */
async function sayKept() {
  const { saved = '' } = await ask('saved');
  if (NOT_KEPT.includes(saved)) notice(say(`notice_${saved.replace('-', '_')}`));
}

async function start() {
  const hello = ask('hello', { id: decodeURIComponent(location.hash.slice(1)) });
  const [answer] = await Promise.all([hello, dress()]);
  if (!answer.token) return;
  translate();
  wire(async ({ dataset: { op } }) => {
    if (op !== 'close') await whole.promise; // a click made before is done then
    return {};
  }, done);
  api.runtime.onMessage.addListener(message => { if (ours(message)) act(message.act); });
  if (answer.views?.length) show(answer);
  else complain(answer.problem);
  if (answer.fill) fill(answer.fill);
  drawn.resolve();
  focus();
  announce(answer.title ?? '');
  returnTo();
  follow();
  choose();
  const [{ problem, unsure }] = await Promise.all([rest(answer), equip()]);
  whole.resolve();
  document.documentElement.toggleAttribute('data-whole', true);
  act(answer.act);
  if (problem === 'problem_no_article' || unsure) void ask('choose', { args: { value: 'unsure' } });
  else if (!answer.act) void offerSelection();
  await Promise.all([sayKept(), (await later).marks.start()]);
}

void start();
