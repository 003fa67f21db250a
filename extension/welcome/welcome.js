// The page that opens once, after the installation: the button, the key, what is kept, and a story to try it on.
import { api, ask } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { byID } from '../shared/elements.js';
import { tidy } from '../shared/tidy.js';
import { announce, say, translate } from '../shared/words.js';

const add = byID('add', HTMLButtonElement), remove = byID('remove', HTMLButtonElement);
const said = byID('said', HTMLElement);

/** @param {string} words */
function tell(words) {
  said.hidden = false;
  said.textContent = words;
  announce(words);
}

/** Says where the button is, or how it gets there. */
async function pin() {
  const { isOnToolbar } = await api.action.getUserSettings?.() ?? {};
  const how = location.protocol === 'moz-extension:' ? say('welcome_pin_firefox') : say('welcome_pin');
  byID('pin', HTMLElement).textContent = isOnToolbar ? say('welcome_pinned') : how;
}

/** Says which key the browser has really given: it refuses one that is taken. */
async function key() {
  const commands = await api.commands?.getAll?.(), words = byID('key', HTMLElement);
  const given = commands?.find(({ name }) => name === '_execute_action')?.shortcut;
  if (!commands) words.textContent = say('welcome_no_keys');
  else words.textContent = given ? say('welcome_key', given) : say('welcome_key_refused');
  byID('key-help', HTMLElement).hidden = !commands || Boolean(given);
}

/** @returns {Promise<string>} the story, as lines of a backup */
const story = async () => (await fetch('story.jsonl')).text();

/** @param {string} lines @returns {string[]} the sites of its articles */
function hosts(lines) {
  const articles = lines.split('\n').filter(line => line.startsWith('{"article"')).map(line => JSON.parse(line));
  return articles.map(({ article }) => new URL(article.meta.url).hostname);
}

/** @param {string} op @param {Record<string, unknown>} args */
async function well(op, args = {}) {
  const { problem } = await ask(op, { args });
  if (problem) throw new Error(problem);
}

/** Puts the story into the library and shows it there. */
async function put() {
  await well('import-begin');
  await well('import', { lines: await story() });
  await well('import-end');
  await tidy();
  remove.hidden = false;
  await ask('library');
}

/** Takes it out again. */
async function take() {
  for (const host of hosts(await story())) await well('forget', { host });
  await tidy();
  remove.hidden = true;
  add.focus();
  tell(say('welcome_removed'));
}

/** @param {() => Promise<void>} job */
async function work(job) {
  add.disabled = remove.disabled = true;
  said.hidden = true;
  await job().catch(error => tell(say(error.message) || say('problem_engine')));
  add.disabled = remove.disabled = false;
}

translate();
document.title = `${say('welcome')} – Dateline`;
add.addEventListener('click', () => work(put));
remove.addEventListener('click', () => work(take));
await api.storage.local.set({ welcomed: true }).catch(() => {}); // it does not open by itself again
await dress();
await Promise.all([pin(), key()]);
