// One HTML file with everything in it: no script, no style but its own, and nothing that is loaded from anywhere.
import { say } from '../shared/words.js';
import { language } from './book.js';
import { PAGE, PAGE_HASH } from './style.js';
import { element, escape } from './xml.js';

/**
 * @param {Pick<import('./book.js').Book, 'title' | 'lang' | 'dir' | 'chapters'>} book
 * @returns {string}
 */
export function html({ title, lang, dir, chapters }) {
  const policy = `default-src 'none'; img-src data:; style-src '${PAGE_HASH}'; base-uri 'none'; form-action 'none'`;
  const head = element('meta', { charset: 'utf-8' }) +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>` +
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }) +
    element('meta', { name: 'referrer', content: 'no-referrer' }) +
    element('title', {}, escape(title.trim() || say('untitled'))) + `<style>${PAGE}</style>`;
  const single = chapters.length === 1 ? 'article' : 'section';
  const body = chapters.map(chapter =>
    element(single, { class: 'chapter', lang: language(chapter.lang), dir: chapter.dir }, `\n${chapter.body}\n`));
  const inside = `<head>${head}</head>\n${element('body', {}, body.join('\n'))}`;
  return `<!DOCTYPE html>\n${element('html', { lang: language(lang), dir }, inside)}\n`;
}
