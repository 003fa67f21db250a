import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

globalThis.chrome = { i18n: { getMessage: key => `[${key}]` } };
const { epub, language } = await import('../export/book.js');
const { fileName } = await import('../export/name.js');
const { html } = await import('../export/page.js');
const { clean, element, escape, web } = await import('../export/xml.js');
const { find } = await import('../backup/zip.js');

test('what a page says is text in XML', () => {
  assert.equal(escape('<b>"a" & b</b>'), '&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;');
  assert.equal(clean('a\u0000\u0008b\ud800c\ufffed\u{1f600}\n'), 'ab\ufffdcd\u{1f600}\n');
  assert.equal(element('a', { href: '"><script>', id: '' }, 'x'), '<a href="&quot;&gt;&lt;script&gt;">x</a>');
  assert.equal(element('img', { src: 'p.png', alt: '' }), '<img src="p.png" alt=""/>');
});

test('only addresses of the web and of mailboxes are written, in plain ASCII', () => {
  const never = 'javascript:alert(1) data:text/html,x file:///etc/passwd //x vbscript:x blob:https://a/b'.split(' ');
  for (const address of [...never, '']) assert.equal(web(address), '', address);
  assert.equal(web('https://user:secret@post.example/a b?c=[d]|é'), 'https://post.example/a%20b?c=%5Bd%5D%7C%C3%A9');
  assert.equal(web('https://post.example/#x#y'), 'https://post.example/#x%23y');
  assert.equal(web('http://[::1]:8080/100%'), 'http://[::1]:8080/100%25');
  assert.equal(web('https://bücher.example/'), 'https://xn--bcher-kva.example/');
  assert.equal(web('mailto:desk@post.example'), 'mailto:desk@post.example');
});

test('names of files climb nowhere and are what they seem', () => {
  const name = title => fileName(title, 'epub', 'article');
  assert.equal(name('../../etc/passwd'), 'etc passwd.epub');
  assert.equal(name('A "ferry": who/what?'), 'A ferry who what.epub');
  assert.equal(name('gpj\u202egnp.exe\u0000'), 'gpj gnp.exe.epub');
  assert.equal(name('CON'), 'article.epub');
  assert.equal(name(' . '), 'article.epub');
  assert.equal(name(''), 'article.epub');
  assert.equal([...name('𝔘'.repeat(300))].length, 80 + '.epub'.length);
  assert.equal(name('渡し船が再開'), '渡し船が再開.epub');
});

const BOOK = {
  title: 'Ferry & "Rope" <b>', lang: 'en-gb', dir: 'ltr', authors: ['Ida <Lom>', ''], publisher: 'The Post',
  source: 'https://post.example/ferry?a=1&b=2', date: '2026-05-02',
  chapters: [
    {
      title: 'One', lang: 'en', dir: 'ltr', body: '<h1 id="top">One</h1>',
      outline: [{ label: 'A & B', id: 'top', items: [] }],
    },
    { title: '', lang: 'not a language', dir: 'rtl', body: '<p>Two</p>', outline: [] },
  ],
  pictures: new Map([['picture-1.png', new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' })]]),
};

test('a book begins with its type, and lists what it holds', async () => {
  const blob = await epub(BOOK, new Date('2026-05-03T04:05:06.789Z')), bytes = new Uint8Array(await blob.arrayBuffer());
  const ascii = (from, to) => new TextDecoder('latin1').decode(bytes.slice(from, to));
  assert.equal(ascii(30, 58), 'mimetypeapplication/epub+zip');
  assert.equal(bytes[8], 0, 'stored');
  assert.equal(bytes[28], 0, 'no extra field');
  const read = async name => new Response((await find(blob, name)).stream()).text();
  const opf = await read('book/book.opf');
  assert.match(opf, /<meta property="dcterms:modified">2026-05-03T04:05:06Z<\/meta>/);
  assert.match(opf, /<dc:title>Ferry &amp; &quot;Rope&quot; &lt;b&gt;<\/dc:title>/);
  assert.match(opf, /<dc:language>en-GB<\/dc:language>/);
  assert.equal(opf.match(/<dc:creator>/g).length, 1);
  for (const href of ['nav.xhtml', 'style.css', 'chapter-1.xhtml', 'chapter-2.xhtml', 'picture-1.png']) {
    assert.match(opf, new RegExp(`href="${href}"`));
    assert.ok(await find(blob, `book/${href}`), href);
  }
  assert.match(await read('book/nav.xhtml'), /<a href="chapter-1\.xhtml#top">A &amp; B<\/a>/);
  assert.match(await read('book/chapter-2.xhtml'), /lang="und" xml:lang="und" dir="rtl"/);
  assert.equal(language('de-de'), 'de-DE');
});

test('a web page lets nothing run and nothing load', () => {
  const page = html(BOOK);
  const [, policy] = page.match(/Content-Security-Policy" content="([^"]+)"/);
  assert.match(policy, /^default-src 'none'; img-src data:; style-src 'sha256-[^']*'; base-uri 'none';/);
  const [, style] = page.match(/<style>([^<]*)<\/style>/);
  assert.ok(policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`), style);
  assert.match(page, /<title>Ferry &amp; &quot;Rope&quot; &lt;b&gt;<\/title>/);
  assert.doesNotMatch(page, /<script|<iframe|<object|<form| on\w+=/i);
});
