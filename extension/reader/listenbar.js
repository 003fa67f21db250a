// The bar at the foot of the reader view while an article is read aloud, and the sheet of its voices.
import { say } from '../shared/words.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Partial<HTMLElementTagNameMap[K]> & Record<string, unknown>} [properties]
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** @param {string} path 20 by 20 @param {string} [more] another class @returns {SVGElement} */
function icon(path, more = '') {
  const svg = document.createElementNS(SVG, 'svg'), line = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon ${more}`.trim());
  svg.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

const PLAY = 'M6 4v12l10-6z', PAUSE = 'M7 4v12M13 4v12';

/**
 * What the buttons are for, in their order.
 * @type {readonly [act: string, words: string, path: string, more?: string][]}
 */
const BUTTONS = [
  ['last paragraph', 'listen_last_paragraph', 'm14 5-5 5 5 5M5 5v10', 'turns'],
  ['last sentence', 'listen_last_sentence', 'm12 5-5 5 5 5', 'turns'],
  ['listen', 'listen_play', PLAY],
  ['next sentence', 'listen_next_sentence', 'm8 5 5 5-5 5', 'turns'],
  ['next paragraph', 'listen_next_paragraph', 'm6 5 5 5-5 5M15 5v10', 'turns'],
];

/** @param {string} act @param {string} words @param {Node | string} shown @returns {HTMLButtonElement} */
function tool(act, words, shown) {
  const button = make('button', { className: 'tool', type: 'button', ariaLabel: words, title: words }, shown);
  button.dataset.listen = act;
  return button;
}

/**
 * @param {string} label
 * @param {HTMLElement} field
 * @param {(Node | string)[]} more
 * @returns {HTMLElement} a row of the sheet
 */
function row(label, field, ...more) {
  field.id = `listen-${field.dataset.name}`;
  const words = make('label', { htmlFor: field.id, textContent: label });
  return make('p', { className: 'type-row' }, words, ' ', field, ...more);
}

/** @param {HTMLInputElement} field @param {string} label */
function tick(field, label) {
  field.id = `listen-${field.dataset.name}`;
  return make('p', { className: 'tick' }, field, ' ', make('label', { htmlFor: field.id, textContent: label }));
}

/** @param {string} name @param {HTMLInputElement | HTMLSelectElement} field */
function named(name, field) {
  field.dataset.name = name;
  return field;
}

/** @typedef {ReturnType<typeof bar>} Bar */

/** @returns the parts of the bar and its sheet, in the page */
export function bar() {
  const note = make('p', { className: 'listen-note', hidden: true });
  const buttons = BUTTONS.map(([act, words, path, more]) => {
    return tool(act, say(words), icon(path, more));
  });
  const options = make('button', { className: 'tool listen-options', type: 'button', title: say('listen_options') });
  const close = tool('close', say('close'), '×');
  options.setAttribute('popovertarget', 'listen-sheet');
  const acts = make('div', { className: 'listen-acts' }, ...buttons, options, close);
  const element = make('section', { className: 'listen', id: 'listen', ariaLabel: say('listen') }, note, acts);
  const speed = make('input', { type: 'range', min: '0.5', max: '3', step: '0.1' }), told = make('output');
  named('speed', speed);
  const voice = /** @type {HTMLSelectElement} */ (named('voice', make('select', { className: 'field' })));
  const other = /** @type {HTMLSelectElement} */ (named('other', make('select', { className: 'field' })));
  const announce = /** @type {HTMLInputElement} */ (named('announce', make('input', { type: 'checkbox' })));
  const sleep = /** @type {HTMLInputElement} */ (named('sleep', make('input', { type: 'checkbox' })));
  const sheet = make('div', { className: 'sheet why listen-sheet', id: 'listen-sheet', popover: 'auto' },
    make('h2', { className: 'panel-title', id: 'listen-title', textContent: say('listen') }),
    row(say('set_speed'), speed, told),
    row(say('set_voice'), voice),
    row(say('set_quote_voice'), other),
    tick(announce, say('set_announce')),
    tick(sleep, say('listen_sleep')),
    make('p', { className: 'row-help', textContent: say('listen_local') }));
  sheet.role = 'dialog';
  sheet.setAttribute('aria-labelledby', 'listen-title');
  document.body.append(element, sheet);
  return { element, note, buttons, play: buttons[2], options, sheet, speed, told, voice, other, announce, sleep };
}

/** @param {Bar} parts @param {boolean} speaking */
export function showState({ play }, speaking) {
  const words = say(speaking ? 'listen_pause' : 'listen_play');
  play.replaceChildren(icon(speaking ? PAUSE : PLAY));
  Object.assign(play, { ariaLabel: words, title: words });
}

/** @param {Bar} parts @param {number} speed */
export function showSpeed({ options, speed: slider, told }, speed) {
  const words = say('unit_times', speed.toLocaleString());
  slider.value = String(speed);
  slider.setAttribute('aria-valuetext', words);
  told.value = words;
  options.replaceChildren(words, make('span', { className: 'spoken', textContent: ` ${say('listen_options')}` }));
}

/** @param {Bar} parts @param {string} words "" for none */
export function showNote({ note }, words) {
  note.textContent = words;
  note.hidden = !words;
}

/** @param {string} lang @returns {string} a language in the words of the user */
export function languageName(lang) {
  try {
    const names = new Intl.DisplayNames(document.documentElement.lang || undefined, { type: 'language' });
    return names.of(lang.replaceAll('_', '-')) ?? lang;
  } catch { // lang is no language tag
    return lang;
  }
}

/** @param {SpeechSynthesisVoice} voice @returns {string} */
const nameOf = ({ name, lang }) => `${name} (${languageName(lang)})`;

/**
 * Lists voices in a field.
 * @param {HTMLSelectElement} field
 * @param {SpeechSynthesisVoice[]} voices
 * @param {string} chosen address of the chosen one
 * @param {string} [none] words for none of them
 */
export function showVoices(field, voices, chosen, none) {
  const options = voices.map(voice => new Option(nameOf(voice), voice.voiceURI));
  if (none) options.unshift(new Option(none, ''));
  field.replaceChildren(...options);
  field.value = chosen;
  field.disabled = voices.length === 0;
}
