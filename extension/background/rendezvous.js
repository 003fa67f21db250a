/**
 * Where a tab, the frame over its page and the background meet.
 *
 * The page is packed by a script in the tab, the frame says hello when it comes
 * to life, the engine answers twice: first with the article alone, then with what
 * is known about it. These come in any order, and the background may be stopped
 * between any two. next() says what follows from each; it touches nothing.
 *
 * @typedef {{
 *   page: '' | 'bare' | 'packed',
 *   frame: number | null,
 *   first: 'no' | 'asked' | 'here' | 'none',
 *   whole: 'no' | 'asked' | 'here',
 *   kept: 'no' | 'asked' | 'done',
 *   waits: '' | 'view' | 'rest',
 *   saving: boolean,
 *   closed: boolean,
 * }} State
 *   page: what the tab holds, as far as is known; bare is a page that is still being packed.
 *   frame: the frame that may ask. first and whole: the two answers of the engine; "none" when the first had no view.
 *   kept: whether the article is in the library. waits: what the frame is waiting for. saving: it waits to hear of
 *     kept.
 *
 * @typedef {{type: 'packed' | 'lost' | 'rest' | 'saved' | 'kept' | 'reopened' | 'blocked' | 'closed'}
 *   | {type: 'hello', frame: number, page: '' | 'bare' | 'packed'}
 *   | {type: 'first', view: boolean}
 *   | {type: 'whole', keep: boolean}} Event
 *   lost: the page cannot be had any more. blocked: no frame lives on this site.
 *
 * @typedef {'refuse' | 'greet' | 'remember' | 'fetch page' | 'ask first' | 'ask whole' | 'paint in page' | 'show frame'
 *   | 'give first' | 'give whole'
 *   | 'give rest' | 'keep' | 'give saved' | 'move' | 'stay' | 'end requests'} Effect
 */

/** @type {Readonly<State>} */
export const START = Object.freeze({
  page: '', frame: null, first: 'no', whole: 'no', kept: 'no', waits: '', saving: false, closed: false,
});

/**
 * @param {Readonly<State>} state
 * @param {Event} event
 * @returns {{state: State, effects: Effect[]}}
 */
export function next(state, event) {
  const after = { ...state }, effects = /** @type {Effect[]} */ ([]);
  if (state.closed) return { state: after, effects: late(after, event) };
  const transition = /** @type {(state: State, effects: Effect[], event: Event) => void} */ (TRANSITIONS[event.type]);
  transition(after, effects, event);
  return { state: after, effects };
}

/**
 * What follows once the reader view is closed: nothing but the article being kept.
 * @param {State} state
 * @param {Event} event
 * @returns {Effect[]}
 */
function late(state, event) {
  if (event.type === 'hello') return ['refuse'];
  if (event.type === 'blocked') return ['stay'];
  if (event.type !== 'kept') return [];
  state.kept = 'done';
  return ['give saved'];
}

const untouched = (/** @type {State} */ state) => state.first === 'no' && state.whole === 'no';

/** Asks for what the frame needs next, once the page is at hand. @param {State} state @param {Effect[]} effects */
function begin(state, effects) {
  // the article is in the frame; the background is a new one
  const painted = state.frame !== null && state.waits !== 'view';
  if (painted) state.whole = 'asked';
  else state.first = 'asked';
  effects.push(painted ? 'ask whole' : 'ask first');
}

/** Has the page brought from the tab. @param {State} state @param {Effect[]} effects */
function fetched(state, effects) {
  if (state.waits === 'view') state.first = 'asked';
  else state.whole = 'asked';
  effects.push('fetch page');
}

/** There is no page: the article is asked for by its name. @param {State} state @param {Effect[]} effects */
function lose(state, effects) {
  state.page = '';
  state.first = 'none';
  state.whole = 'asked';
  effects.push('ask whole');
}

/** Gives the frame what it waits for, if that is here. @param {State} state @param {Effect[]} effects */
function give(state, effects) {
  const { waits, first, whole } = state;
  if (waits === '' || (whole !== 'here' && (waits === 'rest' || first !== 'here'))) return;
  effects.push(waits === 'rest' ? 'give rest' : whole === 'here' ? 'give whole' : 'give first');
  state.waits = '';
}

/** @type {{[T in Event['type']]: (state: State, effects: Effect[], event: Extract<Event, {type: T}>) => void}} */
const TRANSITIONS = {
  packed(state, effects) {
    const fetching = state.page !== 'packed' && (state.first === 'asked' || state.whole === 'asked');
    state.page = 'packed';
    if (untouched(state) || fetching) begin(state, effects);
  },
  lost(state, effects) {
    if (state.page !== 'packed') lose(state, effects); // otherwise it was sent meanwhile
  },
  hello(state, effects, { frame, page }) {
    if (state.frame !== null && state.frame !== frame) return void effects.push('refuse');
    state.frame = frame;
    state.waits = 'view';
    effects.push('greet', 'remember');
    give(state, effects);
    if (!untouched(state)) return;
    if (state.page === 'packed' || page === 'packed') fetched(state, effects);
    else if (page === '') lose(state, effects);
    else state.page = page;
  },
  first(state, effects, { view }) {
    state.first = view ? 'here' : 'none';
    state.whole = 'asked';
    effects.push(view ? 'paint in page' : 'show frame', 'ask whole');
    give(state, effects);
  },
  whole(state, effects, { keep }) {
    state.whole = 'here';
    give(state, effects);
    if (keep && state.page === 'packed') {
      state.kept = 'asked';
      effects.push('keep');
    } else {
      state.kept = 'done';
      effects.push('give saved');
    }
  },
  rest(state, effects) {
    state.waits = 'rest';
    if (untouched(state)) fetched(state, effects);
    else give(state, effects);
  },
  saved(state, effects) {
    if (state.kept === 'done') return void effects.push('give saved');
    state.saving = true;
    if (untouched(state)) fetched(state, effects);
  },
  kept(state, effects) {
    state.kept = 'done';
    state.saving = false;
    effects.push('give saved');
  },
  reopened(state, effects) {
    state.kept = 'asked';
    effects.push('keep');
  },
  blocked(state, effects) {
    effects.push(state.frame === null ? 'move' : 'stay');
  },
  closed(state, effects) {
    state.closed = true;
    effects.push('end requests');
    if (state.first !== 'here' || state.page !== 'packed' || state.kept !== 'no') return;
    state.kept = 'asked'; // it was read, if briefly
    effects.push('keep');
  },
};
