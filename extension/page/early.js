/**
 * What the user presses and how far the wheel is turned from the click until the
 * frame of the reader view has painted: the page gets none of it, the frame all.
 */
const MOST = 20; // keys
const LINE = 16; // pixels of a line, where a wheel counts in lines

/** Keys that scroll, and by how much of a window. @type {Record<string, number>} */
const SCROLLING = { ' ': .9, PageDown: .9, PageUp: -.9, ArrowDown: .05, ArrowUp: -.05 };

export class Early {
  /** @type {string[]} */
  #keys = [];
  #by = 0; // pixels downwards
  #end = new AbortController();

  constructor() {
    const { signal } = this.#end;
    addEventListener('keydown', event => this.#key(event), { capture: true, signal });
    addEventListener('wheel', event => this.#wheel(event), { capture: true, passive: true, signal });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const { key } = event;
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const back = event.shiftKey && key === ' ' ? -1 : 1;
    if (Object.hasOwn(SCROLLING, key)) this.#by += SCROLLING[key] * innerHeight * back;
    else if (key.length === 1 && this.#keys.length < MOST) this.#keys.push(key);
    else return; // Escape closes the dialog
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** @param {WheelEvent} event */
  #wheel({ isTrusted, ctrlKey, deltaY, deltaMode }) {
    if (!isTrusted || ctrlKey) return;
    this.#by += deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : deltaMode ? innerHeight : 1);
  }

  /** Gives away what was kept, and keeps no more. */
  taken() {
    this.#end.abort();
    return { keys: this.#keys.splice(0), by: Math.round(this.#by) };
  }
}
