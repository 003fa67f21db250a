// What highlights take from the reader view. They are loaded from their own files, after it, and would have an ask
// of their own, without its token, if they imported it.

/**
 * @typedef {object} Host
 * @property {typeof import('../shared/ask.js').ask} ask
 * @property {typeof import('../shared/toast.js').toast} toast
 * @property {typeof import('./quotation.js').copy} copy
 * @property {(() => boolean)[]} layers what closes what lies over the article
 */

/** Filled in when highlights are loaded. */
export const host = /** @type {Host} */ ({});
