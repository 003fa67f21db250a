/**
 * The reader view's sheets, made fit for a shadow tree in any page: what belongs to
 * the document belongs to .veil and .veil-body, custom properties have a name that
 * no page uses (a page can register one of ours, which would change what it means
 * in shadow trees too), and rem counts from the browser's own size, not the page's.
 */
const OWN = '--dateline-';

/** @param {string} css @returns {string} */
export function scoped(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/--(?=[a-z])/g, OWN)
    .replace(/:root\b/g, '.veil')
    .replace(/(^|[{},])(\s*)body(?=[\s{,.:[])/g, '$1$2.veil-body')
    .replace(/@media[^{]*|(-?\d*\.?\d+)rem\b/g, (all, n) => n === undefined ? all : `calc(${n} * var(${OWN}rem))`);
}

/** @param {string} name of a custom property of the sheets @returns {string} its name in the veil */
export const own = name => name.replace('--', OWN);
