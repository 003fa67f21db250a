/**
 * Speaks pieces one after the other: what is said next, and from where. It knows the speech synthesizer of the
 * browser and nothing of the page.
 *
 * To pause is to stop, and to go on is to speak again from the last word heard: what pause() and resume() do differs
 * between browsers and systems, and a voice or a speed that is changed is to be heard at once.
 *
 * @typedef {import('./listentext.js').Piece} Piece
 * @typedef {'silent' | 'speaking' | 'paused' | 'ended' | 'asleep' | 'failed'} State
 *   asleep: at the end of a section, as was wanted. ended: at the end of the article
 * @typedef {{piece: (piece: Piece) => void, word: (piece: Piece, from: number, to: number) => void,
 *   state: (state: State) => void}} Told
 *   piece: it begins. word: it has come to these words of the block. state: as it is now
 * @typedef {{speak: (u: SpeechSynthesisUtterance) => void, cancel: () => void, resume: () => void, speaking: boolean,
 *   pending: boolean}} Synthesizer the browser's speechSynthesis
 * @typedef {(piece: Piece, text: string) => SpeechSynthesisUtterance} Utter
 *   makes what is spoken of a piece, or of the rest of it
 */

const LOOK = 1000; // milliseconds between two looks at a synthesizer that may have fallen silent without saying so
const SILENT_LOOKS = 3; // so many in a row, and it has
const FAILURES = 3; // pieces in a row that cannot be spoken: there may be one that no voice knows, but not three
const WORD = /[\p{L}\p{N}\p{M}'’-]+/uy;

export class Queue {
  /** @type {Piece[]} */
  #pieces = [];
  #at = 0; // index of the piece that is spoken
  #from = 0; // letters of it that were spoken
  #turn = 0; // of speaking: what is told of an earlier one does not count
  #failed = 0; // pieces in a row
  /** @type {State} */
  #state = 'silent';
  #watch = 0; // timer
  #held = new Set(); // what is spoken: browsers drop an utterance that nobody holds, and then never tell its end
  #synth;
  #utter;
  #told;

  /** Whether to stop where a section ends. */
  sleep = false;

  /** @param {Synthesizer} synth @param {Utter} utter @param {Told} told */
  constructor(synth, utter, told) {
    this.#synth = synth;
    this.#utter = utter;
    this.#told = told;
  }

  get state() { return this.#state; }

  /** @returns {Piece | undefined} the piece that is spoken, or will be */
  get piece() { return this.#pieces[this.#at]; }

  /**
   * Puts other pieces in place of those before, and goes on in the same sentence.
   * @param {Piece[]} pieces
   */
  load(pieces) {
    const { piece } = this, offset = (piece?.from ?? 0) + (piece?.voice === 'name' ? 0 : this.#from);
    const speaking = this.#state === 'speaking';
    this.#halt();
    this.#pieces = pieces;
    const same = pieces.findIndex(p => piece && p.block === piece.block && p.voice !== 'name' && p.to > offset);
    this.#at = Math.max(0, same);
    this.#from = same >= 0 && piece?.voice !== 'name' ? Math.max(0, offset - pieces[same].from) : 0;
    if (speaking) this.play();
  }

  /** Speaks on. At the end it begins anew. */
  play() {
    if (!this.piece) return this.#become('ended');
    if (this.#state === 'ended') this.#place(0);
    this.#failed = 0;
    this.#speak();
  }

  pause() {
    if (this.#state !== 'speaking') return;
    this.#halt();
    this.#become('paused');
  }

  toggle() {
    if (this.#state === 'speaking') this.pause();
    else this.play();
  }

  /** Stops for good. */
  stop() {
    this.#halt();
    this.#become('silent');
  }

  /** Speaks the rest of the piece anew: with another voice or another speed. */
  again() {
    if (this.#state === 'speaking') this.#speak();
  }

  /**
   * Goes to a place of the article text.
   * @param {number} block
   * @param {number} [offset] into its words
   */
  goTo(block, offset = 0) {
    const index = this.#pieces.findIndex(p => p.block > block || (p.block === block && p.to > offset));
    if (index >= 0) this.#move(this.#beginning(index));
  }

  /**
   * Goes to the next sentence or paragraph, or to the one before.
   * @param {'sentence' | 'block'} unit
   * @param {1 | -1} way
   */
  step(unit, way) {
    const here = this.piece;
    if (!here) return;
    if (way > 0) {
      const next = this.#pieces.findIndex((p, i) => i > this.#at && p[unit] !== here[unit]);
      if (next >= 0) this.#move(next);
      return;
    }
    const first = this.#pieces.findIndex(p => p[unit] === here[unit]);
    const begun = unit === 'block' && this.#pieces[first].sentence !== here.sentence; // then to its beginning
    const last = this.#pieces[first - 1];
    this.#move(begun || !last ? first : this.#pieces.findIndex(p => p[unit] === last[unit]));
  }

  /** @param {number} index @returns {number} of the first piece of its sentence */
  #beginning(index) {
    const { sentence } = this.#pieces[index];
    return this.#pieces.findIndex(p => p.sentence === sentence);
  }

  /** @param {number} index */
  #place(index) {
    this.#at = index;
    this.#from = 0;
  }

  /** @param {number} index */
  #move(index) {
    this.#place(index);
    if (this.#state === 'speaking') this.#speak();
    else if (this.piece) {
      if (this.#state !== 'silent') this.#become('paused');
      this.#told.piece(this.piece);
    }
  }

  /** @param {State} state */
  #become(state) {
    if (this.#state === state) return;
    this.#state = state;
    this.#told.state(state);
  }

  #halt() {
    this.#turn++;
    clearInterval(this.#watch);
    this.#synth.cancel();
  }

  #speak() {
    const { piece } = this;
    if (!piece) return;
    this.#halt();
    this.#held.clear();
    const turn = this.#turn, from = this.#from, text = piece.text.slice(from);
    const utterance = this.#utter(piece, text);
    const heard = (/** @type {() => void} */ act) => () => { if (turn === this.#turn) act(); };
    let started = false;
    utterance.onstart = heard(() => { started = true; this.#failed = 0; });
    utterance.onend = heard(() => this.#next());
    utterance.onerror = heard(() => this.#missed());
    utterance.onboundary = event => {
      if (turn === this.#turn && event.name !== 'sentence') this.#reach(piece, text, from, event);
    };
    this.#held.add(utterance);
    this.#become('speaking');
    this.#told.piece(piece);
    this.#synth.resume(); // another page may have left it paused
    this.#synth.speak(utterance);
    this.#look(turn, () => started);
  }

  /** @param {Piece} piece @param {string} text @param {number} from @param {SpeechSynthesisEvent} event */
  #reach(piece, text, from, { charIndex, charLength }) {
    this.#from = from + charIndex;
    if (piece.voice === 'name') return;
    WORD.lastIndex = charIndex;
    const length = charLength || WORD.exec(text)?.[0].length || 0;
    if (length) this.#told.word(piece, piece.from + this.#from, Math.min(piece.to, piece.from + this.#from + length));
  }

  /** Some browsers do not say that they have stopped. @param {number} turn @param {() => boolean} started */
  #look(turn, started) {
    let silent = 0;
    this.#watch = /** @type {number} */ (/** @type {unknown} */ (setInterval(() => {
      if (turn !== this.#turn) return;
      silent = this.#synth.speaking || this.#synth.pending ? 0 : silent + 1;
      if (silent < SILENT_LOOKS) return;
      if (started()) this.#next();
      else this.#missed();
    }, LOOK)));
  }

  /** The piece could not be spoken. */
  #missed() {
    if (++this.#failed < FAILURES && this.#at + 1 < this.#pieces.length) return this.#next();
    this.#halt();
    this.#become('failed');
  }

  #next() {
    const next = this.#pieces[this.#at + 1];
    if (next && !(this.sleep && next.section)) {
      this.#place(this.#at + 1);
      return this.#speak();
    }
    this.#halt();
    this.#place(next ? this.#at + 1 : this.#at);
    this.#become(next ? 'asleep' : 'ended');
  }
}
