/**
 * The user points at the part of the page to read. Injected when the reader view
 * asks for it (op "choose"), after the overlay.
 *
 * An outline follows the pointer, or the arrow keys: up to what holds the part,
 * down into it, left and right to what is beside it. What is shown lies in a
 * closed shadow tree above the page; the page's own elements are not touched.
 */
import { boxOf, textOf } from './dom.js';
import { at, beside, guess, narrower, part, wider } from './parts.js';
import sheet from './picker.css';
import { adopt } from './sheet.js';
import { api, count, say } from './tell.js';

const XHTML = 'http://www.w3.org/1999/xhtml';
const RESTING = 250; // milliseconds until a part is read out
const SAMPLE = 160; // characters of a part that are shown
const BORDER = 3, ABOVE_PANEL = 24; // pixels

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} className
 * @param {...(string | Node)} inside
 * @returns {HTMLElementTagNameMap[K]}
 */
function make(name, className, ...inside) {
  const element = /** @type {HTMLElementTagNameMap[K]} */ (document.createElementNS(XHTML, name));
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** @type {(element: HTMLElement) => string} */
const shownText = Function.prototype.call.bind(
  /** @type {() => string} */ (Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get),
);

/** @param {Element} element */
function words(element) {
  const text = element instanceof HTMLElement ? shownText(element) : textOf(element);
  return text.trim().replace(/\s+/g, ' ');
}

/** One choice, from the moment it is offered. */
class Choice {
  #chosen = guess();
  #path = /** @type {Element[]} */ ([]); // the parts gone up from
  #resting = 0; // timer
  #closing = new AbortController();
  #frame = make('div', 'frame');
  #glass = make('div', 'glass');
  #words = make('p', 'words');
  #live = make('p', 'live');
  /** @type {Map<Element, () => void>} */
  #acts = new Map();
  #end = /** @type {(part: Element?) => void} */ (() => {});

  /** @type {Promise<Element?>} the part, null when the choice was given up */
  done = new Promise(resolve => { this.#end = resolve; });

  /** @param {boolean} unsure whether Dateline asks, because it found no article text */
  constructor(unsure) {
    const take = make('button', 'take', say('picker_take')), wide = make('button', '', say('picker_wider'));
    const narrow = make('button', '', say('picker_narrower')), back = make('button', '', say('picker_back'));
    this.#acts.set(take, () => this.end(this.#chosen)).set(wide, () => this.#up()).set(narrow, () => this.#down());
    this.#acts.set(back, () => this.end(null));
    this.buttons = [take, wide, narrow, back];
    this.panel = this.#panel(unsure);
    this.layer = make('div', 'layer', this.#glass, this.#frame, this.panel);
    this.layer.popover = 'manual';
    this.host = make('div', ''); // no element that the page could define, as in overlay.js
    this.host.dataset.dateline = 'picker';
    this.host.style.setProperty('all', 'initial', 'important');
    this.host.style.setProperty('display', 'contents', 'important');
    this.shadow = this.host.attachShadow({ mode: 'closed' });
    adopt(this.shadow, sheet);
    this.shadow.append(this.layer);
    this.#listen();
    document.documentElement.append(this.host);
    this.layer.showPopover();
    this.#pick(this.#chosen);
    this.panel.focus({ preventScroll: true });
  }

  /** @param {boolean} unsure */
  #panel(unsure) {
    const title = make('h2', 'title', say(unsure ? 'picker_unsure' : 'picker_title'));
    const how = make('p', 'how', say('picker_how')), buttons = make('div', 'buttons', ...this.buttons);
    const panel = make('section', 'panel', title, this.#words, how, buttons, this.#live);
    title.id = 'title';
    how.id = 'how';
    this.#live.setAttribute('role', 'status');
    panel.tabIndex = -1;
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'title');
    panel.setAttribute('aria-describedby', 'how');
    panel.lang = api.i18n.getUILanguage();
    panel.dir = api.i18n.getMessage('@@bidi_dir');
    return panel;
  }

  #listen() {
    const { signal } = this.#closing, draw = () => this.#draw();
    addEventListener('keydown', event => this.#key(event), { capture: true, signal }); // before the page can take it
    addEventListener('pointermove', event => this.#pointed(event), { capture: true, signal });
    addEventListener('click', event => this.#pointed(/** @type {PointerEvent} */ (event)), { capture: true, signal });
    addEventListener('scroll', draw, { capture: true, passive: true, signal });
    addEventListener('resize', draw, { signal });
  }

  /** @param {Element?} chosen */
  end(chosen) {
    this.#closing.abort();
    clearTimeout(this.#resting);
    this.host.remove();
    this.#end(chosen);
  }

  #draw() {
    const { left, top, width, height } = boxOf(this.#chosen);
    const box = { left: left - BORDER, top: top - BORDER, width: width + 2 * BORDER, height: height + 2 * BORDER };
    for (const [name, value] of Object.entries(box)) this.#frame.style.setProperty(name, `${value}px`);
  }

  /** @param {Element} element @param {Element[]} path */
  #pick(element, path = []) {
    if (element === this.#chosen && this.#words.textContent) return;
    this.#chosen = element;
    this.#path = path;
    const text = words(element), n = text ? text.split(' ').length : 0;
    this.#words.textContent = `${count('picker_words', n)} ${text.slice(0, SAMPLE)}`;
    this.#draw();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => { this.#live.textContent = this.#words.textContent; }, RESTING);
  }

  /** Brings a part into view and picks it. @param {Element | null | undefined} element @param {Element[]} [path] */
  #go(element, path) {
    if (!element) return;
    const { top, bottom } = boxOf(element);
    const hidden = bottom < 0 || top > innerHeight - this.panel.offsetHeight - ABOVE_PANEL;
    if (hidden) element.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#pick(element, path);
  }

  #up() {
    const to = wider(this.#chosen);
    if (to !== this.#chosen) this.#pick(to, [...this.#path, this.#chosen]);
  }

  #down() {
    this.#go(this.#path.at(-1) ?? narrower(this.#chosen), this.#path.slice(0, -1));
  }

  /** @param {KeyboardEvent} event */
  #tab({ shiftKey }) {
    const { buttons } = this, now = buttons.findIndex(button => button === this.shadow.activeElement);
    const next = shiftKey ? (now < 0 ? buttons.length : now) - 1 : now + 1;
    buttons[(next + buttons.length) % buttons.length].focus();
  }

  /** @param {string} key @param {KeyboardEvent} event @returns {boolean} whether the key was for us */
  #act(key, event) {
    switch (key) {
      case 'Tab': this.#tab(event); break;
      case 'Escape': this.end(null); break;
      case 'Enter': this.end(this.#chosen); break;
      case 'ArrowUp': this.#up(); break;
      case 'ArrowDown': this.#down(); break;
      case 'ArrowRight': this.#go(beside(this.#chosen, 'nextElementSibling')); break;
      case 'ArrowLeft': this.#go(beside(this.#chosen, 'previousElementSibling')); break;
      default: return false;
    }
    return true;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const { key } = event, focused = this.shadow.activeElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if ((key === 'Enter' && focused && this.#acts.has(focused)) || (key === ' ' && focused)) return; // the button's own
    if (!this.#act(key, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Picks what is under the pointer. @param {PointerEvent} event */
  #under({ clientX, clientY }) {
    this.#glass.classList.add('away');
    const found = at(clientX, clientY);
    this.#glass.classList.remove('away');
    if (found && found !== this.host) this.#pick(part(found));
  }

  /** Heard as keys are: a page may stop what comes to it first. @param {PointerEvent} event */
  #pointed(event) {
    const click = event.type === 'click', byKey = click && event.detail === 0;
    const inner = byKey ? this.shadow.activeElement : this.shadow.elementFromPoint(event.clientX, event.clientY);
    if (event.target !== this.host || !inner) return;
    event.stopImmediatePropagation();
    if (click) this.#acts.get(inner)?.();
    if (inner !== this.#glass) return;
    this.#under(event);
    // a finger points first, and takes with the button
    if (click && event.pointerType !== 'touch') this.end(this.#chosen);
  }
}

/** @type {Choice?} */
let choice = null;

function cancel() {
  choice?.end(null);
  choice = null;
}

/** @param {boolean} unsure @returns {Promise<Element?>} */
function choose(unsure) {
  cancel();
  choice = new Choice(unsure);
  return choice.done;
}

globalThis.datelinePicker ??= { choose, cancel };
