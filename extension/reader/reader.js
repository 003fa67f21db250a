// The reader: shows the view the background answers with, and nothing before.
import { api, ask, ours } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { show, wire } from '../shared/render.js';
import { announce, count, say, translate } from '../shared/words.js';
import { follow, keepPlace, returnTo, settle } from './place.js';
import { choose, spread } from './speakers.js';

/** What nobody needs before the story stands there. */
const later = Promise.all([import('./keys.js'), import('./cut.js'), import('./find.js'), import('./pictures.js'), import('./live.js'), import('./quotation.js')])
  .then(([keys, { cutter }, { seek }, { pictures }, { arrange, live }, { corrected, explain }]) => ({ keys, cutter, seek, pictures, arrange, live, corrected, explain }));

/** The keys that are pressed before keys.js is there. @type {KeyboardEvent[]} */
const pressed = [];
const hold = event => pressed.push(event);
addEventListener('keydown', hold);

const close = () => {
  keepPlace();
  ask('close');
};
/** Reads another part of the page, and shows it from its beginning. */
async function pick(value) {
  const answer = await ask('pick', { args: { value } });
  if (!answer.problem) show(answer);
  done('pick', answer);
  return !answer.problem;
}

/** The person has pointed at a part of the page. */
async function chosen() {
  const before = document.getElementById('view').childNodes.length;
  if (!await pick('[dl\\:pick]') && !before) complain('problem_no_article');
}

const acts = {
  close, outline: async () => (await later).keys.open('outline'), quotes: async () => (await later).keys.open('speakers'), timeline: async () => (await later).keys.timeline(),
  chosen, back: () => focus(), selection: () => pick('selection'),
};
const focus = () => document.getElementById('story')?.focus({ preventScroll: true });

/** @param {string} [name] what a shortcut of the browser wants done */
const act = name => void acts[name]?.();

/** The engine gave no view: the message it named says why, and there is a way back. */
function complain(problem) {
  const main = document.createElement('main'), title = document.createElement('h1'), back = document.createElement('button');
  main.className = 'problem';
  title.textContent = say(problem || 'problem_engine');
  back.textContent = say('original_page');
  back.className = 'button';
  back.dataset.op = 'close';
  main.append(title, back);
  document.getElementById('view').replaceChildren(main);
}

/**
 * Says above the story what became known after it was shown.
 * @param {string} words
 * @param {HTMLElement[]} acts what can be done about it
 */
function notice(words, ...acts) {
  const line = document.createElement('p');
  line.className = 'notice';
  line.setAttribute('role', 'note');
  line.append(words, ...acts.flatMap(act => [' ', act]));
  document.querySelector('.story-head')?.after(line);
  announce(line.textContent);
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

/** Says why nothing was done, to everybody: a button that does nothing looks broken. */
function refused(words) {
  document.getElementById('toast-words').textContent = words;
  document.getElementById('undo').hidden = true;
  document.getElementById('toast').hidden = false;
  announce(words);
}

/** The story was drawn anew: something was put back or corrected. */
async function done(op, answer) {
  const { arrange, corrected } = await later;
  if (answer.problem) return refused(say(answer.problem));
  if (op === 'always') announce(say('rule_made'));
  if (op === 'pick' || op === 'again') scrollTo(0, 0);
  if (op === 'unrelated' || op === 'related-again') return document.querySelector(`#${answer.views[0]?.place} button`)?.focus();
  if (!answer.views?.some(({ place }) => place === 'view')) return;
  spread();
  arrange();
  settle();
  if (['speaker', 'not-speech', 'as-found', 'uncorrect'].includes(op)) corrected(op, answer);
  if (document.activeElement === document.body) focus();
}

async function start() {
  const [answer] = await Promise.all([ask('hello', { id: decodeURIComponent(location.hash.slice(1)) }), dress()]);
  if (!answer.token) return;
  translate();
  wire(undefined, done);
  api.runtime.onMessage.addListener(message => { if (ours(message)) act(message.act); });
  if (answer.views?.length) show(answer);
  else complain(answer.problem);
  focus();
  announce(answer.title ?? '');
  returnTo();
  follow();
  choose();
  const { keys, explain, cutter, seek, pictures, live } = await later;
  removeEventListener('keydown', hold);
  keys.listen(pressed);
  explain();
  cutter(done);
  seek();
  pictures();
  void live().then(settle);
  act(answer.act);
  if (answer.problem === 'problem_no_article' || answer.unsure) ask('choose', { args: { value: 'unsure' } });
  else if (!answer.act) offerSelection();
  const { saved } = await ask('saved');
  if (['full', 'not-saved', 'paused'].includes(saved)) notice(say(`notice_${saved.replace('-', '_')}`));
}

start();
