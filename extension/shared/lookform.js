// A form that shows how an article looks, and keeps every change at once: all pages follow what is kept.
import { api } from './ask.js';
import { all, hit, one } from './elements.js';
import { adapted, plainType } from './lookadapt.js';
import { rows } from './lookrows.js';
import { say } from './words.js';

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

/** @param {HTMLFormElement} form @returns {Field[]} */
const fieldsOf = form => /** @type {Field[]} */ (all('[name]', form));

/** @param {unknown} value as kept @returns {string} as a field has it: pictures were a tick once */
const asField = value => value === false ? 'none' : value === true ? 'all' : String(value);

/** @returns {Promise<Record<string, unknown>>} what is kept */
async function kept() {
  const { look = {} } = /** @type {{look?: Record<string, unknown>}} */ (await api.storage.local.get('look'));
  return look;
}

/** @param {HTMLFormElement} form @param {Record<string, unknown>} look what its fields are to show */
function put(form, look) {
  for (const field of fieldsOf(form)) {
    if (look[field.name] === undefined || look[field.name] === null) continue;
    if (field.type === 'checkbox') /** @type {HTMLInputElement} */ (field).checked = Boolean(look[field.name]);
    else if (field.type === 'radio') /** @type {HTMLInputElement} */ (field).checked = field.value === look[field.name];
    else field.value = asField(look[field.name]);
  }
  const theme = /** @type {HTMLInputElement?} */ (one('[type="radio"][name="theme"][value=""]', form));
  if (theme && !one('[name="theme"]:checked', form)) theme.checked = true;
}

/** Writes the value of every slider beside it. @param {HTMLFormElement} form */
function tell(form) {
  for (const slider of /** @type {HTMLInputElement[]} */ (all('[type="range"]', form))) {
    const words = say(slider.dataset.unit ?? '', Number(slider.value).toLocaleString());
    slider.setAttribute('aria-valuetext', words);
    /** @type {HTMLOutputElement} */ (slider.nextElementSibling).value = words;
  }
}

/** @param {HTMLFormElement} form @returns {Record<string, unknown>} what it says */
function valuesOf(form) {
  const look = /** @type {Record<string, unknown>} */ ({});
  for (const field of fieldsOf(form)) {
    if (field.type === 'checkbox') look[field.name] = /** @type {HTMLInputElement} */ (field).checked;
    else if (field.type === 'range') look[field.name] = Number(field.value);
    else if (field.type !== 'radio' || /** @type {HTMLInputElement} */ (field).checked) look[field.name] = field.value;
  }
  return look;
}

/** @typedef {import('./look.js').Look} Look */

let written = Promise.resolve(); // what was chosen is kept in the order in which it was chosen

/** @param {Record<string, unknown>} change */
function keep(change) {
  written = written.then(async () => api.storage.local.set({ look: { ...await kept(), ...change } })).catch(() => {});
}

/** @param {HTMLFormElement} form @returns {Promise<void>} once it shows what is kept */
export async function lookForm(form) {
  const update = rows(form);
  const shown = () => {
    tell(form);
    update(/** @type {Look} */ (valuesOf(form)));
  };
  const changed = (/** @type {Record<string, unknown>} */ change) => {
    shown();
    keep(change);
  };
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    const { name } = /** @type {Field} */ (target);
    if (name) changed({ [name]: valuesOf(form)[name] });
  });
  form.addEventListener('click', event => {
    const preset = hit(event, '[data-preset]')?.dataset.preset;
    if (preset === undefined) return;
    const now = /** @type {Look} */ (valuesOf(form));
    const change = preset === '1.4.8' || preset === '1.4.12' ? adapted(now, preset) : plainType();
    put(form, /** @type {Record<string, unknown>} */ (change));
    changed(/** @type {Record<string, unknown>} */ (change));
  });
  put(form, await kept().catch(() => ({}))); // a browser without storage shows what it came with
  shown();
}
