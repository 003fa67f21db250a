// What setHTML lets into a page: what package view can make, and nothing else.

/**
 * AllowList of package view; a test keeps the two equal. First the attributes of
 * all elements, then the elements without others, then one element a line with
 * its own attributes.
 */
const ALLOWED = `
* aria-current aria-describedby aria-hidden aria-label aria-labelledby aria-pressed class data-arg data-args data-op data-id data-speaker data-speech data-value data-when dir hidden id lang popover role tabindex
- article aside bdi blockquote caption code dd del div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ins kbd li main mark nav p pre q section span strong sub summary sup table tbody thead tr ul svg:title
a href rel target
button popovertarget popovertargetaction type
details open
img alt height loading referrerpolicy src width
ol reversed start
progress max value
td colspan rowspan
th colspan rowspan scope
time datetime
svg:svg preserveAspectRatio viewBox
svg:circle cx cy r
svg:path d
svg:rect height width x y
`;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string[]} line
 * @returns {SanitizerElementNamespaceWithAttributes} an element of the list as a Sanitizer wants it
 */
function element([name, ...attributes]) {
  return name.startsWith('svg:') ? { name: name.slice(4), namespace: SVG, attributes } : { name, attributes };
}

const [all, simple, ...others] = ALLOWED.trim().split('\n').map(line => line.split(' '));

const elements = [...simple.slice(1).map(name => [name]), ...others];
/** @param {string[][]} list @param {string[]} [attributes] of all of them */
const listed = (list, attributes = all.slice(1)) =>
  new Sanitizer({ attributes, elements: list.map(element), comments: false, dataAttributes: false });

/** What setHTML lets through. */
export const sanitizer = listed(elements);

/** The same for readers who want no pictures: an image keeps its words and loses its address. */
export const withoutPictures = listed(elements.map(e => e[0] === 'img' ? e.filter(name => name !== 'src') : e));

const LIVE = ['data-op', 'tabindex'];
/** @type {Sanitizer?} */
let made = null;

/** What is let into a page of the web, to be looked at only: no pictures, no addresses, nothing that can be reached. */
export function inert() {
  const list = elements.map(e => e.filter((name, i) => i === 0 || !['src', 'href', 'popovertarget'].includes(name)));
  made ??= listed(list, all.slice(1).filter(name => !LIVE.includes(name)));
  return made;
}
