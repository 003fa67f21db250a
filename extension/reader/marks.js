// What the reader view has of highlights: the rest is loaded from its own files, once the view is whole.
import { api, ask } from '../shared/ask.js';
import { one } from '../shared/elements.js';
import { toast } from '../shared/toast.js';
import { copy } from './quotation.js';

/** What closes what lies over the article, the latest last. @type {(() => boolean)[]} */
export const layers = [];

/** @template T @param {string} name of a file of the reader view @returns {Promise<T>} what it exports */
const load = name => import(api.runtime.getURL(`extension/reader/${name}.js`));
/** @type {PromiseWithResolvers<typeof import('./highlight.js')>} */
const loaded = Promise.withResolvers();

/** Loads highlights, and shows what is marked. */
export async function start() {
  if (!one('.story article')) return;
  const own = /** @type {typeof import('./highlight.js')} */ (await load('highlight'));
  await own.highlights({ ask, toast, copy, layers });
  loaded.resolve(own);
}

/** The article was drawn anew, or something else was done. @param {string} op @param {Answer} answer */
export const done = (op, answer) => void loaded.promise.then(own => own.done(op, answer));

/** @param {'key' | 'noteKey'} name what a key does with what is selected, or with the sentence */
export async function mark(name) {
  await loaded.promise;
  const bar = /** @type {typeof import('./markbar.js')} */ (await load('markbar'));
  bar[name]();
}

/** Opens the list of highlights. */
export async function list() {
  await loaded.promise;
  const { open } = /** @type {typeof import('./marklist.js')} */ (await load('marklist'));
  open();
}

/** @param {() => void} otherwise what is done where no highlight was changed last */
export async function undo(otherwise) {
  const own = one('.story article') ? await loaded.promise : null;
  if (!own?.undo()) otherwise();
}
