/**
 * One reader view: does what rendezvous.js decides, and asks the engine for it.
 */
import { ask, close, started } from '../engine/engine.js';
import { next, START } from './rendezvous.js';

const api = globalThis.browser ?? globalThis.chrome;
const PAINT = 250; // milliseconds left to the reader view before its article is kept
const PICKED = '[dl\\:pick]'; // the part that the snapshot marks
const SELECTION = 'selection', STORY = 'story'; // what asks for the words selected, and for no part
const UNSAVED = 'new'; // what the engine calls an article that the library does not hold

const clock = () => performance.timeOrigin + performance.now();

/**
 * @typedef {'view' | 'rest' | 'saved'} Wanted
 * @typedef {{snapshot: Uint8Array, url: string, private: boolean}} Page
 * @typedef {{token: string, frame: number | null, source: number, id: string, pick: string}} Kept what outlives the
 *   background
 */

/**
 * Tells the script in a tab's page something.
 * @template T what the act answers
 * @param {number} tab
 * @param {string} act
 * @param {object} [more]
 * @returns {Promise<T | undefined>} undefined when nobody is there
 */
export const tell = (tab, act, more = {}) =>
  api.tabs.sendMessage(tab, { act, ...more }, { frameId: 0 }).catch(() => undefined);

/** @param {string} snapshot @param {chrome.tabs.Tab} tab @returns {Page} */
export const pageOf = (snapshot, { url = '', incognito }) =>
  ({ snapshot: new TextEncoder().encode(snapshot), url, private: incognito });

/** One reader view. */
export class Reader {
  id; // of its article in the library
  pick; // the part of the page it shows, "" for the article text
  act = ''; // what a shortcut wants done once it is open
  /** @type {Record<string, number>} */
  times = {};
  /** @type {import('./rendezvous.js').State} */
  #state;
  /** @type {Page?} */
  #page = null;
  #first = /** @type {Answer} */ ({});
  #whole = /** @type {Answer} */ ({});
  #shown = ''; // token of the first answer that the frame shows
  #saved = /** @type {Promise<Answer>} */ (Promise.resolve({}));
  #kept = ''; // the part of the page that is the article of its address
  #store;
  /** Those who wait for an answer. */
  #waiting = /** @type {Record<Wanted, ((answer: Answer?) => void)[]>} */ ({ view: [], rest: [], saved: [] });

  /** @param {number} tab @param {(kept: Kept, reader: Reader) => void} store @param {Partial<Kept>} [kept] */
  constructor(tab, store, { token = crypto.randomUUID(), frame = null, source = tab, id = '', pick = '' } = {}) {
    this.tab = tab;
    this.#store = (/** @type {Kept} */ kept) => store(kept, this);
    this.token = token;
    this.source = source;
    this.id = id;
    this.pick = pick;
    this.#state = { ...START, frame };
  }

  get frame() {
    return this.#state.frame;
  }

  /**
   * @returns {boolean} whether it is in a tab of its own, without the page: an article of the library has no page
   *   behind it to go back to, and its way there is a link
   */
  get own() {
    return this.frame === 0 && this.source === this.tab;
  }

  /** @param {import('./rendezvous.js').Event} event */
  #happen(event) {
    const { state, effects } = next(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  /** @param {import('./rendezvous.js').Effect} effect */
  #do(effect) {
    switch (effect) {
      case 'greet':
        if (this.frame !== 0) void tell(this.tab, 'greeted');
        break;
      case 'remember': this.remember(); break;
      case 'fetch page': void this.#fetch(); break;
      case 'paint in page': this.#paint(this.#first); break;
      case 'show frame': this.#paint({}); break;
      case 'ask first': void this.#askFirst(); break;
      case 'ask whole': void this.#askWhole(); break;
      case 'give first': this.#give('view', { ...this.#first, more: true }); break;
      case 'give whole': this.#give('view', this.#both); break;
      case 'give rest': this.#give('rest', this.#whole); break;
      case 'refuse': this.#give('view', null); break;
      case 'keep': this.#keep(); break;
      case 'give saved': void this.#saved.then(answer => this.#give('saved', answer)); break;
      case 'end requests': void close(this.token); break;
    }
  }

  /**
   * Has the article painted in the page while there is no frame; plain says that nothing in it comes from the library.
   * @param {Answer} answer
   */
  #paint({ plain, views }) {
    const html = plain && this.frame === null ? views?.[0].html : '';
    void tell(this.source, 'first', { html });
  }

  /** @param {EngineRequest} request @returns {Promise<Answer>} */
  #ask(request) {
    return ask({ ...request, reader: this.token });
  }

  /** @returns {Answer} the whole view: as it came, or the first one with what fills it in */
  get #both() {
    const views = this.#whole.views?.length ? this.#whole.views : this.#first.views;
    return { ...this.#whole, views, shown: this.#shown };
  }

  /** @param {Wanted} what @param {Answer?} answer */
  #give(what, answer) {
    for (const resolve of this.#waiting[what].splice(0)) resolve(answer);
  }

  /** @param {Wanted} what @param {import('./rendezvous.js').Event} event @returns {Promise<Answer?>} */
  #wait(what, event) {
    const { promise, resolve } = /** @type {PromiseWithResolvers<Answer?>} */ (Promise.withResolvers());
    this.#waiting[what].push(resolve);
    this.#happen(event);
    return promise;
  }

  async #fetch() {
    this.#page = await this.again();
    this.#happen({ type: this.#page ? 'packed' : 'lost' });
  }

  async #askFirst() {
    const answer = await this.#ask({ op: 'first', tab: this.own, ...this.#page });
    this.times.first ??= clock();
    const view = !answer.problem && Boolean(answer.views?.length);
    if (view) this.#first = answer;
    this.#shown = view ? answer.shown ?? '' : '';
    this.#happen({ type: 'first', view });
  }

  async #askWhole() {
    const args = this.#shown ? { shown: this.#shown } : {};
    const answer = await this.#ask({ op: 'open', tab: this.own, args, ...(this.#page ?? { id: this.id }) });
    this.#whole = answer;
    this.times.opened ??= clock();
    this.known(answer);
    this.#happen({ type: 'whole', keep: !answer.problem });
  }

  /** Keeps the page in the library, after it was shown. */
  #keep() {
    const page = this.#page;
    if (!page) return void this.#happen({ type: 'kept' });
    const request = { ...page, op: 'keep', pick: this.#kept };
    this.#page = null;
    this.#saved = this.#saved.then(async () => {
      await new Promise(resolve => { setTimeout(resolve, PAINT); });
      const kept = await ask(request); // whatever becomes of the reader view
      this.known(kept);
      return kept;
    });
    void this.#saved.then(() => this.#happen({ type: 'kept' }));
  }

  /** Remembers it for a background that starts anew. */
  remember() {
    const { token, frame, source, id, pick } = this;
    this.#store({ token, frame, source, id, pick });
  }

  /** @param {Answer} answer */
  known({ id }) {
    this.id = id || this.id;
    this.remember();
  }

  /** @returns {Promise<Page?>} the page that the overlay still holds, for an engine that knows nothing of it */
  async again() {
    const snapshot = await tell(this.source, 'snapshot');
    const tab = snapshot && await api.tabs.get(this.source).catch(() => null);
    return tab ? pageOf(snapshot, tab) : null;
  }

  /** @param {Page} page @returns {Promise<void>} when it is kept */
  async packed(page) {
    this.#page = page;
    this.#happen({ type: 'packed' });
    await this.saved();
  }

  /** A frame has come to life. @param {number} frame @param {'' | 'bare' | 'packed'} page @returns {Promise<Answer>} */
  async hello(frame, page) {
    this.times.hello ??= clock();
    const answer = await this.#wait('view', { type: 'hello', frame, page });
    if (!answer) return {};
    this.times.answered ??= clock();
    const { token, times, act } = this;
    return { ...answer, token, act, times: { ...times, ...await started() } };
  }

  /** @param {string} shown token of what the frame shows @returns {Promise<Answer>} what is known about the article */
  async rest(shown) {
    this.#shown ||= shown;
    return await this.#wait('rest', { type: 'rest' }) ?? {};
  }

  /** @returns {Promise<Answer>} whether the article was kept, once that is known */
  async saved() {
    return await this.#wait('saved', { type: 'saved' }) ?? {};
  }

  /**
   * Opens the page again: another part of it ("pick"), or as it is now ("again").
   * What is the article of this address is kept as at first.
   * @param {string} op
   * @param {string} value
   * @returns {Promise<Answer>}
   */
  async reopen(op, value) {
    // what is packed may be a selection only
    const other = op === 'again' || (this.pick === PICKED && value !== PICKED);
    if (other || value === SELECTION) await tell(this.source, value === SELECTION ? 'selection' : 'again');
    const page = await this.again(), pick = op === 'again' ? '' : value === SELECTION ? PICKED : value || STORY;
    if (!page) return { problem: 'problem_unknown' };
    const answer = await this.#ask({ ...page, op: 'open', pick, tab: this.own });
    if (answer.problem) return { problem: answer.problem }; // what is shown stays
    this.pick = pick;
    this.known(answer);
    if (!pick || pick === PICKED || pick === STORY) { // the article of this address from now on
      this.#page = page;
      this.#first = {};
      this.#whole = answer;
      this.#kept = pick;
      this.#happen({ type: 'reopened' });
    }
    return answer;
  }

  /** No frame lives on this site. @returns {boolean} whether the reader view has to move to a tab of its own */
  get blocked() {
    return next(this.#state, { type: 'blocked' }).effects.includes('move');
  }

  /** Moves to a tab of its own beside the page. @param {number} tab */
  move(tab) {
    this.tab = tab;
    this.#state = { ...this.#state, frame: 0 };
  }

  /** The frame has painted the article. @returns {Promise<Answer>} what the user did before the frame could hear it */
  async painted() {
    return { early: await tell(this.source, 'unveil') };
  }

  /** Whether its page is known to be packed. */
  get packedBefore() {
    return this.#state.page === 'packed';
  }

  /** Whether anything was asked for it yet. */
  get begun() {
    return this.#state.page !== '' || this.#state.frame !== null;
  }

  /** Its frame is gone. */
  closed() {
    this.#happen({ type: 'closed' });
    this.#give('view', null);
    this.#give('rest', null);
  }

  /**
   * Asks the engine for the frame; where it does not know the article, the page goes along.
   * @param {Message} message
   * @returns {Promise<Answer>}
   */
  async relay({ op, id, args = {}, once = '' }) {
    if (op === 'unrelated') await this.saved(); // what the library does not hold yet cannot be told apart in it
    if (op === 'place') void tell(this.source, 'at', { words: args.words });
    const mine = !id || id === UNSAVED || id === this.id, tab = await api.tabs.get(this.source).catch(() => null);
    if (mine) id = this.id; // looked at last: it may have been saved, and named, while the tab was asked for
    const { pick, own } = this, hidden = tab?.incognito ?? true;
    const asked = { op, id, args, once, pick, tab: own, frame: this.frame !== 0, private: hidden };
    // it has no name of its own: its page tells which it is
    if (mine && id === UNSAVED) return ask({ ...asked, ...await this.again() });
    const answer = await ask(asked);
    if (!mine || (answer.problem !== 'problem_unknown' && answer.problem !== 'problem_unreadable')) return answer;
    const page = await this.again();
    return page ? ask({ ...asked, ...page, once: once && `${once} with the page` }) : answer;
  }
}
