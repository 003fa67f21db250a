// What the settings say of how an article looks.

/**
 * @typedef {{theme?: string, size?: number, leading?: number, measure?: number, face?: string, images?: string | boolean,
 *   marks?: boolean, initials?: boolean, spoken?: boolean}} Look as the settings keep it
 */

export const EM_OF_CHARACTER = 34 / 67; // a line of 34em holds a median of 67 characters
export const TICKS = /** @type {const} */ (['marks', 'initials', 'spoken']);
