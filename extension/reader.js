// The reader: shows the view the background answers with, and nothing before.
import { announce, api, ask, dress, ours, say, show, translate, wire } from './shell.js';
import { follow, keepPlace, returnTo, settle } from './place.js';
import { listen, open, timeline } from './keys.js';
import { choose, spread } from './speakers.js';
import { corrected, explain } from './why.js';

const close = () => {
  keepPlace();
  ask('close');
};
const acts = { close, outline: () => open('outline'), quotes: () => open('speakers'), timeline };

/** @param {string} [name] what a shortcut of the browser wants done */
const act = name => void acts[name]?.();

/** The engine gave no view: the message it named says why, and there is a way back. */
function complain(problem) {
  const main = document.createElement('main'), title = document.createElement('h1'), back = document.createElement('button');
  main.className = 'problem';
  title.textContent = say(problem || 'problemEngine');
  back.textContent = say('original_page');
  back.className = 'button';
  back.dataset.op = 'close';
  main.append(title, back);
  document.getElementById('view').replaceChildren(main);
}

/** Says above the story what became known after it was shown. */
function notice(key) {
  const line = document.createElement('p');
  line.className = 'notice';
  line.setAttribute('role', 'note');
  line.textContent = say(key);
  document.querySelector('.story-head')?.after(line);
  announce(line.textContent);
}

/** The story was drawn anew: something was put back or corrected. */
function done(op, { views, problem }) {
  if (problem) return announce(say(problem));
  if (op === 'speaker' || op === 'not-speech') corrected();
  if (!views?.some(({ place }) => place === 'view')) return;
  spread();
  settle();
  if (document.activeElement === document.body) document.getElementById('story')?.focus({ preventScroll: true });
}

async function start() {
  const [answer] = await Promise.all([ask('hello', { id: decodeURIComponent(location.hash.slice(1)) }), dress()]);
  if (!answer.token) return;
  translate();
  wire(undefined, done);
  api.runtime.onMessage.addListener(message => { if (ours(message)) act(message.act); });
  if (answer.views?.length) show(answer);
  else complain(answer.problem);
  document.getElementById('story')?.focus({ preventScroll: true });
  announce(answer.title ?? '');
  returnTo();
  follow();
  listen();
  choose();
  explain();
  act(answer.act);
  const { saved } = await ask('saved');
  if (saved === 'not-saved' || saved === 'paused') notice(`notice_${saved.replace('-', '_')}`);
}

start();
