// Reads the article aloud: the bar, its keys, what is marked, and which voice reads. What is said next: listenqueue.js.
import { api } from '../shared/ask.js';
import { all, hit } from '../shared/elements.js';
import { announce, say } from '../shared/words.js';
import { bar, languageName, showNote, showSpeed, showState, showVoices } from './listenbar.js';
import {
  bringIntoView, gather, inView, markSentence, markWord, placeOf, stale, startOf, unmark,
} from './listenplace.js';
import { Queue } from './listenqueue.js';
import { plan } from './listentext.js';
import { adviceFor, keyOf, known, local, otherVoice, sorted, voiceFor } from './listenvoices.js';

/** @typedef {import('./listentext.js').Piece} Piece */

const SPEEDS = { least: 0.5, most: 3, step: 0.1 };
const BREATH = 12; // seconds a piece may take: browsers stop by themselves after 15
const HIGHER = 1.2; // pitch of quotations that have to be read in the voice of the article

const synth = /** @type {SpeechSynthesis | undefined} */ (globalThis.speechSynthesis);
const parts = bar();

/** What the user chose, kept with the other settings. */
const wanted = {
  speed: 1,
  announce: true,
  voices: /** @type {Record<string, string>} */ ({}), // by language
  quoteVoices: /** @type {Record<string, string>} */ ({}),
};

let voices = /** @type {SpeechSynthesisVoice[]} */ ([]);
let blocks = /** @type {import('./listenplace.js').Heard[]} */ ([]);
let place = /** @type {Range?} */ (null); // of the sentence that is read
let away = false; // whether the user has scrolled on and looks at something else

const language = () => blocks[queue.piece?.block ?? 0]?.lang ?? '';
const voiceOf = (/** @type {string} */ lang) => voiceFor(voices, lang, wanted.voices[keyOf(lang)]);

/** @param {Piece} piece @param {string} text */
function utter({ lang, voice }, text) {
  const utterance = new SpeechSynthesisUtterance(text), own = voiceOf(lang), chosen = wanted.quoteVoices[keyOf(lang)];
  const its = voice === 'quotation' ? otherVoice(voices, lang, own, chosen) : own;
  utterance.rate = wanted.speed;
  utterance.lang = its?.lang ?? lang;
  if (its) utterance.voice = its;
  if (voice === 'quotation' && its === own) utterance.pitch = HIGHER;
  return utterance;
}

const queue = new Queue(synth ?? { speak() {}, cancel() {}, resume() {}, speaking: false, pending: false }, utter, {
  piece(piece) {
    if (stale(blocks[piece.block])) return reload();
    const { from, to, block, text, voice } = piece, blank = voice === 'name' ? 0 : text.length - text.trimEnd().length;
    place = markSentence(blocks[block], from, to - blank);
    if (inView(place)) away = false;
    if (!away) bringIntoView(place);
  },
  word(piece, from, to) { markWord(blocks[piece.block], from, to); },
  state(state) {
    showState(parts, state === 'speaking');
    const words = { ended: say('listen_ended'), asleep: say('listen_asleep'), failed: say('listen_failed') };
    const told = /** @type {Record<string, string>} */ (words)[state] ?? '';
    showNote(parts, told);
    if (told) announce(told);
  },
});

/** Plans what is said, of the page as it is now. */
function prepare() {
  blocks = gather();
  queue.load(plan(blocks, {
    announce: speaker => wanted.announce ? say('speaker_announced', speaker) : '',
    apart: Boolean(wanted.quoteVoices[keyOf(blocks[0]?.lang ?? '')]),
    seconds: BREATH * wanted.speed,
  }));
}

/** The article was drawn anew. It is called while a piece begins. */
function reload() {
  queueMicrotask(prepare);
}

/** Says that there is no voice, and how to get one here. @param {string} lang */
function sayNone(lang) {
  const none = lang && local(voices).length ? say('listen_none_language', languageName(lang)) : say('listen_none');
  const words = `${none} ${say(adviceFor(navigator.userAgent))}`;
  showNote(parts, words);
  announce(words);
}

/** Shows the bar as the settings and the voices are. @returns {boolean} whether there is a voice */
function equip() {
  const lang = language(), own = voiceOf(lang), list = sorted(voices, lang);
  showSpeed(parts, wanted.speed);
  showVoices(parts.voice, list, own?.voiceURI ?? '');
  showVoices(parts.other, list, wanted.quoteVoices[keyOf(lang)] ?? '', say('quote_voice_same'));
  parts.announce.checked = wanted.announce;
  for (const button of parts.buttons) button.disabled = !own;
  if (own) showNote(parts, '');
  else sayNone(lang);
  return Boolean(own);
}

async function kept() {
  const stored = await api.storage.local.get('look').catch(() => ({})); // without storage it holds for this article
  return /** @type {{look?: Record<string, unknown>}} */ (stored).look ?? {};
}

/** Keeps what the user chose. @param {Partial<Pick<typeof wanted, 'speed' | 'announce'>>} change */
async function keep(change) {
  Object.assign(wanted, change);
  await api.storage.local.set({ look: { ...await kept(), ...change } }).catch(() => {}); // it holds for this article
}

/**
 * Keeps the voices, which are those of this device.
 * @param {Partial<Pick<typeof wanted, 'voices' | 'quoteVoices'>>} change
 */
async function keepVoices(change) {
  const { voices: text, quoteVoices: quotations } = Object.assign(wanted, change);
  await api.storage.local.set({ voices: { text, quotations } }).catch(() => {});
}

/** @param {number} speed */
function setSpeed(speed) {
  const { least, most } = SPEEDS, next = Math.round(10 * Math.min(most, Math.max(least, speed))) / 10;
  if (next === wanted.speed) return;
  void keep({ speed: next });
  showSpeed(parts, next);
  prepare(); // longer pieces, or shorter ones
}

/** @returns {boolean} whether the bar is open */
export const open = () => !parts.element.hidden;

/** @returns {Element | undefined} the block that is read aloud */
export const heard = () => open() ? blocks[queue.piece?.block ?? -1]?.element : undefined;

/** Opens the bar and reads from where the user is. */
async function begin() {
  parts.element.hidden = false;
  document.documentElement.toggleAttribute('data-listening', true);
  for (const sheet of all(':popover-open')) sheet.hidePopover();
  [voices] = await Promise.all([known(synth), readSettings()]);
  blocks = gather();
  if (!open() || !equip()) return;
  prepare();
  const { block, offset } = startOf(blocks);
  queue.goTo(block, offset);
  away = false;
  queue.play();
}

async function readSettings() {
  const { speed, announce: aloud } = await kept();
  const stored = await api.storage.local.get('voices').catch(() => ({}));
  const { text, quotations } = /** @type {{voices?: Record<string, Record<string, string>>}} */ (stored).voices ?? {};
  if (typeof speed === 'number' && speed >= SPEEDS.least && speed <= SPEEDS.most) wanted.speed = speed;
  if (typeof aloud === 'boolean') wanted.announce = aloud;
  wanted.voices = { ...text };
  wanted.quoteVoices = { ...quotations };
}

/** Closes the bar; nothing is heard any more. @returns {boolean} whether it was open */
export function close() {
  if (!open()) return false;
  const focused = parts.element.contains(document.activeElement);
  queue.stop();
  unmark();
  parts.element.hidden = true;
  document.documentElement.toggleAttribute('data-listening', false);
  if (focused) document.getElementById('story')?.focus({ preventScroll: true });
  return true;
}

/** @type {Record<string, () => unknown>} */
const ACTS = {
  listen: () => open() && queue.piece ? queue.toggle() : begin(),
  'next sentence': () => queue.step('sentence', 1),
  'last sentence': () => queue.step('sentence', -1),
  'next paragraph': () => queue.step('block', 1),
  'last paragraph': () => queue.step('block', -1),
  faster: () => setSpeed(wanted.speed + SPEEDS.step),
  slower: () => setSpeed(wanted.speed - SPEEDS.step),
  close,
};

/** @param {string} name one of the acts of listening */
export function act(name) {
  if (name !== 'listen' && !open()) return;
  away = false;
  void ACTS[name]();
}

/** The user went to another place of the article: it is read from there. @param {Element?} element */
export function follow(element) {
  if (!open() || !element || !blocks.length) return;
  const { block, offset } = placeOf(blocks, element);
  queue.goTo(block, offset);
}

/** @param {Event} event */
function changed({ target }) {
  const key = keyOf(language());
  const of = (/** @type {Record<string, string>} */ chosen, /** @type {HTMLSelectElement} */ { value }) =>
    ({ ...chosen, [key]: value });
  if (target === parts.speed) setSpeed(Number(parts.speed.value));
  else if (target === parts.sleep) queue.sleep = parts.sleep.checked;
  else if (target === parts.announce) void keep({ announce: parts.announce.checked }).then(prepare);
  else if (target === parts.voice) void keepVoices({ voices: of(wanted.voices, parts.voice) }).then(revoice);
  else if (target === parts.other) void keepVoices({ quoteVoices: of(wanted.quoteVoices, parts.other) }).then(prepare);
}

/** Another voice was chosen: where there was none before, it begins to read. */
function revoice() {
  const could = queue.piece !== undefined;
  if (equip() && !could) void begin();
  else queue.again();
}

parts.element.hidden = true;
parts.element.addEventListener('click', event => {
  const button = hit(event, '[data-listen]');
  if (button) act(button.dataset.listen ?? '');
});
parts.sheet.addEventListener('input', changed);
for (const name of ['wheel', 'touchmove']) addEventListener(name, () => { away = true; }, { passive: true });
addEventListener('pagehide', () => synth?.cancel()); // the reader view has gone
