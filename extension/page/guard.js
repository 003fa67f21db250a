/**
 * Sees to it that what stands over the page stays in front: a page may cover it,
 * hide it, move it or take it away. What can be put back is put back, a few times;
 * a page that goes on, or has taken it away, loses it: then it opens elsewhere.
 */
const EVERY = 400; // milliseconds
const AGAIN = 3; // times
const KEPT = new Set(['style', 'data-dateline']);

const open = () => document.querySelectorAll(':modal, :popover-open');

export class Guard {
  #style;
  #left = AGAIN;
  #timer = 0;
  /** What of the page lies in the top layer beneath us. @type {WeakSet<Element>} */
  #under = new WeakSet();

  /**
   * @param {HTMLElement} host
   * @param {HTMLDialogElement} dialog
   * @param {{raise: () => void, lost: () => void}} to raise brings it to the front again
   */
  constructor(host, dialog, { raise, lost }) {
    this.host = host;
    this.dialog = dialog;
    this.#style = host.getAttribute('style') ?? '';
    this.raise = raise;
    this.lost = lost;
  }

  begin() {
    this.#know();
    this.#timer ||= setInterval(() => this.#look(), EVERY);
  }

  end() {
    clearInterval(this.#timer);
    this.#timer = 0;
  }

  #look() {
    const { host } = this, root = document.documentElement;
    if (!root || host.parentNode !== root) return this.#lose();
    if (!this.#hidden() && !this.#covered()) return;
    if (this.#left-- <= 0) return this.#lose();
    for (const { name } of [...host.attributes]) if (!KEPT.has(name)) host.removeAttribute(name);
    host.setAttribute('style', this.#style);
    if (getComputedStyle(root).display === 'none') root.style.setProperty('display', 'block', 'important');
    this.raise();
    this.#know();
  }

  /** We are above all that is open now. */
  #know() {
    for (const element of open()) {
      this.#under.add(element);
      element.addEventListener('beforetoggle', () => this.#under.delete(element), { once: true });
    }
  }

  /**
   * A popover over a dialog cannot be hit, and is seen all the same.
   * @returns {boolean} whether something new of the page lies in the top layer over most of the window
   */
  #topped() {
    for (const element of open()) {
      const { width, height } = element.getBoundingClientRect();
      if (!this.#under.has(element) && width * height > innerWidth * innerHeight / 2) return true;
    }
    return false;
  }

  #hidden() {
    return !this.dialog.open || this.host.getAttribute('style') !== this.#style
      || this.dialog.getClientRects().length === 0 || [...this.host.attributes].some(({ name }) => !KEPT.has(name));
  }

  #covered() {
    if (this.#topped()) return true;
    const free = [[.5, .5], [.5, .1], [.2, .8], [.8, .8]]
      .filter(([x, y]) => document.elementFromPoint(x * innerWidth, y * innerHeight) === this.host);
    return free.length === 0 && innerWidth > 0 && document.visibilityState === 'visible';
  }

  #lose() {
    this.end();
    this.lost();
  }
}
