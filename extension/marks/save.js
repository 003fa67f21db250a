// Hands the user a file with what is marked.
import { make } from '../shared/elements.js';
import { FORMATS, write } from './files.js';

const KEPT = 60_000; // milliseconds that the file can be fetched

/** @param {import('./files.js').Format} format @param {import('../shared/highlights.js').Marked[]} articles */
export function save(format, articles) {
  const { ending, type } = FORMATS[format];
  const blob = new Blob([write(format, articles)], { type: `${type};charset=utf-8` });
  const link = make('a', { href: URL.createObjectURL(blob) });
  link.download = `dateline-highlights-${new Date().toISOString().slice(0, 10)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
