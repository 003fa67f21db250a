/**
 * An article of the reader view, or a timeline of the library, as XHTML for a file:
 * the words, what they are, and who said them, without anything to press.
 */
import { element, escape } from './xml.js';

/**
 * @typedef {object} Way how a file is written
 * @property {string} [prefix] of every id
 * @property {boolean} [book] an EPUB: languages and notes are marked as its readers expect
 * @property {(address: string) => string} link where a link leads to in the file, "" for nowhere
 * @property {(address: string) => string} picture what an image is called in the file, "" when it is not there
 * @property {(alt: string) => string} instead words for an image that is not there
 * @property {(voice: string) => string} voice who speaks, by the number in the view: XHTML, "" when not known
 */

/** What a view holds besides the words of the article. */
const LEFT_OUT = `button:not(.note-mark), nav, aside, svg, progress, details, [popover], [hidden], .skip, .spoken, .by,
  .about, .before, .removed, .notice, .note-back, .live-order, .post-new, .actions, .legend, .newness, .dates > .apart`;

const KEPT = new Set(`a bdi blockquote caption code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header hr
  img ins kbd li ol p pre q section span strong sub sup table tbody td th thead time tr ul`.split(/\s+/));

const CLASSES = new Set(`standfirst kicker byline dates pullquote section-start math footnote box post post-head
  embed embed-kind embed-title credit certainty verbatim number days day entry headline sentence event facts
  date today figures role`.split(/\s+/));

const SPEECH = 'p, li, td, th, dd, figcaption, h2, h3, h4, h5, h6'; // what a margin note is set beside
const WITHIN = 'li, td, th, dd, figcaption'; // of these, what it is set into

/** @param {Element} node @returns {boolean} */
const leftOut = node => node.matches(LEFT_OUT);

/** @param {Element} node @param {string} name */
const attribute = (node, name) => node.getAttribute(name) ?? '';

/** @param {string} value @param {RegExp} form */
const only = (value, form) => form.test(value) ? value : '';

/** Writes the pieces of one view. */
export class Tree {
  #way;
  #prefix;
  /** @type {Set<string>} ids that links may lead to */
  #ids;
  #images = 0;

  /** @param {Element} root @param {Way} way */
  constructor(root, way) {
    this.#way = way;
    this.#prefix = way.prefix ?? '';
    this.#ids = new Set();
    for (const node of root.querySelectorAll('[id]')) {
      const written = KEPT.has(node.localName) || node.matches('mark, .note-mark');
      if (written && !node.closest(LEFT_OUT)) this.#ids.add(node.id);
    }
  }

  /** @returns {number} images that were left out */
  get missing() {
    return this.#images;
  }

  /** @param {string} id of the view @returns {string} what it is in the file, "" when it is not in there */
  place(id) {
    return this.#ids.has(id) ? this.#prefix + id : '';
  }

  /** @param {ParentNode} node @returns {string} what is in it. A view nests no deeper than view.deepest allows. */
  inside(node) {
    let out = '';
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) out += escape(child.nodeValue ?? '');
      else if (child.nodeType === Node.ELEMENT_NODE) out += this.write(/** @type {Element} */ (child));
    }
    return out;
  }

  /** @param {Element} node @returns {string} */
  write(node) {
    if (leftOut(node)) return '';
    if (node.matches('.note-mark')) return this.#note(node);
    const name = node.localName;
    if (name === 'mark') return this.#mark(node);
    if (!KEPT.has(name)) return this.inside(node);
    if (name === 'img') return this.#image(node);
    if (name === 'hr') return element('hr', {});
    if (name === 'a') return this.#link(node);
    const voices = node.matches(SPEECH) ? this.#voices(node) : '';
    const within = voices && node.matches(WITHIN);
    const content = this.inside(node);
    if (!content.trim() && !/^t[dh]$/.test(name)) return '';
    const apart = node.matches('.certainty') ? ' ' : '', shared = this.#shared(node);
    if (name === 'span' && !Object.values(shared).some(Boolean)) return content;
    if (within) return element(name, { ...shared, ...this.#own(node) }, voices + content);
    if (!this.#way.book || !node.matches('p.footnote')) {
      return apart + voices + element(name, { ...shared, ...this.#own(node) }, content);
    }
    return voices + element('aside', { ...shared, 'epub:type': 'footnote' }, element('p', {}, content));
  }

  /** @param {Element} node @returns {Record<string, string>} attributes that every element may have */
  #shared(node) {
    const lang = only(attribute(node, 'lang'), /^[a-z0-9]{1,8}(-[a-z0-9]{1,8})*$/i);
    return {
      id: this.place(node.id),
      class: [...node.classList].filter(c => CLASSES.has(c)).join(' '),
      lang, 'xml:lang': this.#way.book ? lang : '',
      dir: only(attribute(node, 'dir'), /^(ltr|rtl|auto)$/),
    };
  }

  /** @param {Element} node @returns {Record<string, string>} those of its own */
  #own(node) {
    switch (node.localName) {
      case 'td': case 'th': {
        const span = (/** @type {string} */ name) => only(attribute(node, name), /^[1-9]\d{0,3}$/);
        const scope = node.localName === 'th' ? only(attribute(node, 'scope'), /^(col|row)$/) : '';
        return { colspan: span('colspan'), rowspan: span('rowspan'), scope };
      }
      case 'ol': return { start: only(attribute(node, 'start'), /^\d{1,6}$/) };
      case 'time': return { datetime: only(attribute(node, 'datetime'), /^[\d:T+Z.W-]{4,35}$/) };
    }
    return node.matches('.pullquote') ? { 'aria-hidden': 'true' } : {};
  }

  /** A found quotation; the marker of the user stays, other marks are words. @param {Element} node */
  #mark(node) {
    const content = this.inside(node);
    if (!node.matches('.quotation')) return content;
    const reported = node.matches('[data-speech="indirect"]') ? ' reported' : '';
    return element('span', { id: this.place(node.id), class: `quotation${reported}` }, content);
  }

  /** @param {Element} node @returns {string} who speaks in a block, for the margin */
  #voices(node) {
    const said = [...node.querySelectorAll('mark.quotation')].filter(mark => mark.closest(SPEECH) === node);
    const voices = new Set(said.map(mark => attribute(mark, 'data-value')).map(this.#way.voice));
    voices.delete('');
    if (!voices.size) return '';
    const lines = [...voices].map(voice => element('span', { class: 'voice' }, voice)).join(' ');
    return element('aside', { class: 'voices', role: 'note' }, lines);
  }

  /** @param {Element} node a mark in the text that shows a footnote */
  #note(node) {
    const to = this.place(attribute(node, 'popovertarget').replace(/^n/, 'b')), words = this.inside(node);
    if (!to) return words;
    const type = this.#way.book ? 'noteref' : '';
    return element('a', { id: this.place(node.id), href: `#${to}`, 'epub:type': type }, words);
  }

  /** @param {Element} node */
  #link(node) {
    const to = attribute(node, 'href'), inner = to.startsWith('#') ? this.place(to.slice(1)) : '';
    const href = inner ? `#${inner}` : to.startsWith('#') ? '' : this.#way.link(to), words = this.inside(node);
    return href && words.trim() ? element('a', { href }, words) : words;
  }

  /** @param {Element} node */
  #image(node) {
    const { picture, link, instead } = this.#way, alt = attribute(node, 'alt');
    const address = attribute(node, 'src') || attribute(node, 'data-value'), src = picture(address);
    const size = (/** @type {string} */ name) => only(attribute(node, name), /^[1-9]\d{0,4}$/);
    if (src) return element('img', { src, alt, width: size('width'), height: size('height') });
    this.#images++;
    const words = escape(instead(alt)), href = link(address);
    return element('p', { class: 'no-picture' }, href ? element('a', { href }, words) : words);
  }
}
