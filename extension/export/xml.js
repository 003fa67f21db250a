// XML that HTML parsers read the same way: what exported files are written in. Whatever a page says is text here.

const ENTITIES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });
const VOID = new Set(['br', 'hr', 'img', 'link', 'meta', 'item', 'itemref']);

/** @param {string} text @returns {string} without the characters that XML may not hold */
export const clean = text => text.toWellFormed().replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** @param {string} text @returns {string} for a place between tags, or between double quotes */
export const escape = text => clean(text).replace(/[&<>"]/g, c => ENTITIES[c]);

/**
 * @param {string} name
 * @param {Record<string, string | number | undefined>} attributes those without a value are left out, but for alt
 * @param {string} content written already
 */
export function element(name, attributes, content = '') {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value || value === 0 || (key === 'alt' && value === '')) tag += ` ${key}="${escape(String(value))}"`;
  }
  return VOID.has(name) ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

const SAFE = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g;

/** @param {string} address @returns {string} an address of the web or of a mailbox in plain ASCII, "" for any other */
export function web(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return '';
  url.username = url.password = ''; // neither belongs into a file that is passed on
  const [path, ...fragment] = url.href.split('#'), start = path.indexOf(url.host) + url.host.length;
  const tidy = (/** @type {string} */ part) =>
    part.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[[\]]/g, encodeURIComponent).replace(SAFE, encodeURIComponent);
  const rest = fragment.length ? `#${tidy(fragment.join('%23'))}` : '';
  return url.host ? path.slice(0, start) + tidy(path.slice(start)) + rest : tidy(path) + rest;
}
