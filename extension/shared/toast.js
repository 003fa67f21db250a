/**
 * The line at the foot of a page that says what was done, with a way back where
 * there is one. It goes by itself, and can be closed.
 */
import { announce, say } from './words.js';

const REST = 20_000; // milliseconds it stays; longer while the pointer or the focus is in it
let resting = 0; // timer

/** @type {{line: HTMLElement, words: HTMLElement, undo: HTMLButtonElement} | null} */
let made = null;

function parts() {
  if (made) return made;
  const line = document.createElement('div'), words = document.createElement('p');
  const undo = document.createElement('button'), close = document.createElement('button');
  line.className = 'toast sheet';
  line.id = 'toast';
  line.hidden = true;
  line.setAttribute('role', 'region');
  line.setAttribute('aria-labelledby', 'toast-words');
  words.id = 'toast-words';
  Object.assign(undo, { id: 'undo', className: 'button', type: 'button', textContent: say('undo') });
  Object.assign(close, { className: 'toast-close', type: 'button', textContent: '×', ariaLabel: say('close') });
  close.addEventListener('click', hide);
  line.append(words, undo, close);
  document.body.append(line);
  return made = { line, words, undo };
}

/** Takes it away. @returns {boolean} whether there was one */
export function hide() {
  clearTimeout(resting);
  if (!made || made.line.hidden) return false;
  const focused = made.line.contains(document.activeElement);
  made.line.hidden = true;
  if (focused) document.querySelector('main')?.focus();
  return true;
}

function rest() {
  clearTimeout(resting);
  resting = setTimeout(() => made?.line.matches(':hover, :focus-within') ? rest() : hide(), REST);
}

/**
 * Says what was done.
 * @param {string} text
 * @param {{op?: string, value?: string, args?: string}} [undo] what the way back asks for: with value as its argument
 *   "undo", or with args in JSON; without either there is none
 */
export function toast(text, { op = 'undo', value = '', args = '' } = {}) {
  const { line, words, undo } = parts();
  words.textContent = text;
  undo.hidden = !value && !args;
  Object.assign(undo.dataset, { op, arg: 'undo', value, args });
  line.hidden = false;
  announce(text);
  rest();
}

/** @returns {HTMLButtonElement?} the button that leads back, while there is one */
export const undoButton = () => made && !made.line.hidden && !made.undo.hidden ? made.undo : null;

/** @returns {boolean} whether the focus is in it */
export const focused = () => made?.line.contains(document.activeElement) ?? false;

parts();
