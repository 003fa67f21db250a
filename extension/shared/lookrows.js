// The rows of a form of the look that only some users need, built where the form has a place for them.
import { all, one } from './elements.js';
import { contrast, EASY_FONTS, installed, levelOf } from './lookadapt.js';
import { coloursOf, DEFAULTS, fontOf } from './look.js';
import { say } from './words.js';

/** @typedef {import('./look.js').Look} Look */

const SLIDERS = /** @type {const} */ ([
  { name: 'letter', label: 'set_letter', min: 0, max: 0.3, step: 0.01, unit: 'unit_em' },
  { name: 'word', label: 'set_word', min: 0, max: 0.6, step: 0.02, unit: 'unit_em' },
  { name: 'paragraph', label: 'set_paragraph', min: 0.5, max: 4, step: 0.1, unit: 'unit_em' },
]);

const COLOURS = /** @type {const} */ ([
  ['ownGround', 'set_ground'], ['ownText', 'set_text'], ['ownLink', 'set_link'],
]);

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown>} [properties]
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

let made = 0; // forms, so that ids differ

/**
 * @param {HTMLElement} place
 * @param {string} label
 * @param {HTMLElement} field
 * @param {(Node | string)[]} more what stands beside it
 */
function row(place, label, field, ...more) {
  const page = place.closest('.settings') !== null;
  field.id = `look-${made}-${field.getAttribute('name')}`;
  const words = make('label', { htmlFor: field.id, textContent: say(label) });
  const value = page && more.length ? make('div', { className: 'value' }, field, ...more) : field;
  const [name, className] = page ? /** @type {const} */ (['div', 'row']) : /** @type {const} */ (['p', 'type-row']);
  const element = make(name, { className }, words, ' ', value, ...page ? [] : more);
  place.append(element);
  return element;
}

/** @param {HTMLElement} place */
function sliders(place) {
  for (const { name, label, min, max, step, unit } of SLIDERS) {
    const slider = make('input', { type: 'range', name, min, max, step, defaultValue: String(DEFAULTS[name]) });
    slider.dataset.unit = unit;
    row(place, label, slider, make('output'));
  }
}

/**
 * The font of the device: its name, and those that are there.
 * @param {HTMLElement} place
 * @param {HTMLFormElement} form
 */
function font(place, form) {
  const list = make('datalist', { id: `look-${made}-fonts` });
  const field = make('input', { type: 'text', name: 'font', className: 'field' });
  Object.assign(field, { autocomplete: 'off', spellcheck: false });
  field.setAttribute('list', list.id);
  const told = make('p', { className: 'row-help font-told' });
  told.setAttribute('role', 'status');
  field.setAttribute('aria-describedby', told.id = `look-${made}-font-told`);
  const its = row(place, 'set_font', field);
  place.append(list, told);
  const face = /** @type {HTMLSelectElement} */ (one('[name="face"]', form));
  face.append(new Option(say('face_own'), 'own'));
  const there = EASY_FONTS.map(async name => await installed(name) ? [name] : []);
  const easy = Promise.all(there).then(names => names.flat());
  void easy.then(names => list.append(...names.map(name => new Option(name, name))));
  let asked = 0;
  return async () => {
    const shown = face.value === 'own', name = fontOf(field.value), turn = ++asked;
    its.hidden = told.hidden = !shown;
    if (!shown) return;
    const names = await easy, known = name === '' || await installed(name);
    if (turn !== asked) return;
    const hint = names.length ? say('font_installed', names.join(say('list_comma'))) : say('font_hint');
    told.textContent = known ? hint : say('font_missing', name);
  };
}

/** The lines of the line focus. @param {HTMLElement} place */
function lines(place) {
  const field = make('select', { className: 'field', name: 'lines' });
  field.append(
    new Option(say('lines_none'), ''), new Option(say('lines_1'), '1'), new Option(say('lines_3'), '3'),
    new Option(say('lines_5'), '5'), new Option(say('lines_underline'), 'underline'));
  row(place, 'set_lines', field);
}

/** Reading aloud. @param {HTMLElement} place */
function listening(place) {
  const slider = make('input', { type: 'range', name: 'speed', min: 0.5, max: 3, step: 0.1, defaultValue: '1' });
  slider.dataset.unit = 'unit_times';
  row(place, 'set_speed', slider, make('output'));
  const field = make('input', { type: 'checkbox', name: 'announce', checked: true, id: `look-${made}-announce` });
  const words = make('label', { htmlFor: field.id, textContent: say('set_announce') });
  place.append(make('p', { className: 'tick' }, field, ' ', words));
}

/** One click for what the guidelines ask for. @param {HTMLElement} place */
function presets(place) {
  const buttons = [['1.4.8', 'wcag_1_4_8'], ['1.4.12', 'wcag_1_4_12'], ['', 'type_reset']].map(([value, words]) => {
    const button = make('button', { type: 'button', className: 'button', textContent: say(words) });
    button.dataset.preset = value;
    return button;
  });
  place.append(make('p', { className: 'presets' }, ...buttons.flatMap(button => [button, ' '])));
}

/** Own colours, and whether they can be read. @param {HTMLElement} place */
function colours(place) {
  const group = make('fieldset', { className: 'own-colours' }, make('legend', { textContent: say('theme_own') }));
  place.append(group);
  for (const [name, label] of COLOURS) {
    row(group, label, make('input', { type: 'color', name, defaultValue: DEFAULTS[name] }));
  }
  const told = make('p', { className: 'row-help contrast' });
  told.setAttribute('role', 'status');
  group.append(told);
  return (/** @type {Look} */ look) => {
    const { ground, text, link } = coloursOf(look), ratios = [contrast(text, ground), contrast(link, ground)];
    const [ofText, ofLink] = ratios.map(ratio => (Math.round(ratio * 10) / 10).toLocaleString());
    const level = levelOf(Math.min(...ratios));
    const words = { good: say('contrast_good'), fair: say('contrast_fair'), poor: say('contrast_poor') }[level];
    group.hidden = look.theme !== 'own';
    told.dataset.level = level;
    const around = /** @type {HTMLElement?} */ (place.closest('[popover], .settings'));
    const unreadable = look.theme === 'own' && level === 'poor'; // then this can be read, to choose others
    if (around && unreadable) around.dataset.theme = 'light';
    else delete around?.dataset.theme;
    const now = `${say('contrast', ofText, ofLink)} ${words}`;
    if (told.textContent !== now) told.textContent = now;
  };
}

/**
 * Builds the rows where the form has a place for them.
 * @param {HTMLFormElement} form
 * @returns {(look: Look) => void} brings them up to date with what the form says
 */
export function rows(form) {
  const updates = /** @type {((look: Look) => unknown)[]} */ ([]);
  made++;
  for (const place of all('[data-rows]', form)) {
    if (place.dataset.rows === 'colours') updates.push(colours(place));
    if (place.dataset.rows === 'listen') listening(place);
    if (place.dataset.rows !== 'type') continue;
    sliders(place);
    updates.push(font(place, form));
    lines(place);
    presets(place);
  }
  return look => { for (const update of updates) void update(look); };
}
