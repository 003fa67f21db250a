// The settings: how a story looks, and what the library keeps. Every change is kept and shown at once.
import { tidy } from '../shared/tidy.js';
import { agreed } from '../shared/dialog.js';
import { api, ask } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { show, wire } from '../shared/render.js';
import { announce, say, translate } from '../shared/words.js';

const form = /** @type {HTMLFormElement} */ (document.getElementById('form'));

/** Fills the form with what is kept. */
async function fill() {
  const { look = {} } = await api.storage.local.get('look');
  for (const field of form.elements) {
    if (!(field.name in look)) continue;
    if (field.type === 'checkbox') field.checked = look[field.name];
    else if (field.type === 'radio') field.checked = field.value === look[field.name];
    else field.value = look[field.name] === false ? 'none' : look[field.name] === true ? 'all' : look[field.name]; // pictures were a tick once
  }
  if (!form.querySelector('[name="theme"]:checked')) form.querySelector('[name="theme"][value=""]').checked = true;
}

/** Writes the value of every slider beside it. */
function tell() {
  for (const slider of form.querySelectorAll('[type="range"]')) {
    const words = say(slider.dataset.unit, Number(slider.value).toLocaleString());
    slider.setAttribute('aria-valuetext', words);
    slider.nextElementSibling.value = words;
  }
}

function keep() {
  tell();
  const look = { theme: new FormData(form).get('theme') };
  for (const field of form.elements) {
    if (field.type === 'checkbox') look[field.name] = field.checked;
    else if (field.type === 'range') look[field.name] = Number(field.value);
    else if (field.localName === 'select') look[field.name] = field.value;
  }
  api.storage.local.set({ look });
}

/** Lists the shortcuts as the browser has assigned them: it may have refused one. */
async function shortcuts() {
  const commands = await api.commands?.getAll?.() ?? [];
  document.getElementById('shortcuts').replaceChildren(...commands.map(({ name, description, shortcut }) => {
    const row = document.createElement('tr'), does = document.createElement('th'), keys = document.createElement('td');
    does.scope = 'row';
    does.textContent = name === '_execute_action' ? say('action_title') : description;
    if (shortcut) keys.append(...shortcut.split('+').flatMap(key => [Object.assign(document.createElement('kbd'), { textContent: key }), ' ']));
    else keys.textContent = say('keys_none');
    row.append(does, keys);
    return row;
  }));
}

translate();
document.title = `${say('settings')} – Dateline`;
await fill();
tell();
await dress();
form.addEventListener('input', keep);
await shortcuts();
let pressed = ''; // value of what was clicked last
wire(async from => {
  pressed = from.dataset.value ?? '';
  return from.dataset.op === 'forget' && !await sure(pressed) ? null : {};
}, (op, answer) => {
  if (answer.problem) refused(answer.problem);
  if (document.activeElement === document.body) { // what was clicked was drawn anew
    const same = [...document.querySelectorAll(`#space [data-op="${op}"]`)];
    (same.find(e => e.dataset.value === pressed) ?? same[0] ?? document.getElementById('settings')).focus();
  }
  if (op === 'forget' && !answer.problem) {
    announce(say('forgotten', pressed));
    void tidy(); // what was forgotten leaves the index too
  }
});

/** Says why the library cannot be had, or what it did not do. */
function refused(problem) {
  const words = document.createElement('p');
  words.className = 'notice';
  words.textContent = say(problem);
  document.getElementById('space').prepend(words);
  announce(words.textContent);
}

/** @returns {Promise<boolean>} whether the person wants to forget an outlet: that cannot be taken back */
function sure(host) {
  document.getElementById('forget-title').textContent = say('forget_ask', host);
  return agreed(document.getElementById('forgetting'));
}

const space = await ask('space');
show(space);
if (space.problem) refused(space.problem);
show(await ask('rules'));
