// Writes files by the extension's own modules in a page without a policy, and opens them there.
(() => {
  const listener = { addListener() {} };
  globalThis.browser = {
    i18n: { getMessage: key => key, getUILanguage: () => 'en' },
    runtime: { getURL: path => `/${path}`, onMessage: listener, sendMessage: async () => ({}) },
    storage: { local: { get: async () => ({}), onChanged: listener } },
  };
  const trap = `<script>for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = parent[name];
</script>`;

  /** Opens a file in a frame that guards nothing, and names what must not be in it. */
  const never = 'iframe, object, embed, form, base, meta[http-equiv], link:not([rel=stylesheet])';
  const leads = /^(https?:|mailto:|#|data:image\/|[\w-]+\.(xhtml|png|jpg|gif)(#|$))/i;
  const open = async (text, type) => {
    const unguarded = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    const bare = unguarded.replace('<head>', `<head>${trap}`);
    const frame = document.createElement('iframe'), url = URL.createObjectURL(new Blob([bare], { type }));
    const loaded = new Promise(done => { frame.onload = done; });
    frame.src = url;
    document.body.append(frame);
    await loaded;
    await trust.tick(5);
    const inner = frame.contentDocument, foul = [];
    if (!inner?.querySelector('h1, h2, nav, p')) foul.push(`nothing: ${inner?.body?.textContent.slice(0, 200)}`);
    else trust.poke(inner.body);
    if ((inner?.querySelectorAll('script').length ?? 0) > 1) foul.push('a script');
    for (const found of inner?.querySelectorAll(never) ?? []) {
      foul.push(found.outerHTML.slice(0, 200));
    }
    for (const element of inner?.body.querySelectorAll('*') ?? []) {
      for (const { name, value } of element.attributes) {
        if (/^on|^style$|^srcset$|^ping$/i.test(name)) foul.push(`${element.localName} ${name}`);
        if (/^(href|src)$/i.test(name) && !leads.test(value)) {
          foul.push(`${element.localName} ${name}=${value.slice(0, 100)}`);
        }
      }
    }
    frame.remove();
    URL.revokeObjectURL(url);
    return foul.join(', ');
  };

  /** Highlights in every format and back, and the list of them in a page. */
  const marks = async lines => {
    const { read, write } = await import('/extension/marks/files.js');
    const { articlesOf } = await import('/extension/shared/highlights.js');
    const { show } = await import('/extension/marks/library.js');
    const articles = articlesOf(lines).filter(a => a.highlights.length + a.quotations.length);
    const main = document.createElement('main');
    document.body.append(main);
    await show(main, async () => ({ lines }));
    await trust.tick();
    trust.poke(main.querySelector('#marks-list'));
    main.remove();
    const out = { back: articles.some(a => a.highlights.length) ? '' : 'no highlights' };
    for (const [name, format] of [['markdown', 'markdown'], ['csv', 'csv'], ['json', 'json'], ['w3c', 'w3c']]) {
      out[name] = write(format, articles);
      const back = read(out[name]);
      const plain = list => JSON.stringify(list.map(a => [a.url, a.highlights.map(h => [h.words, h.note, h.tags])]));
      if (plain(back) !== plain(articles)) out.back ||= format;
    }
    return out;
  };

  /** An article as a web page, which is opened, and as a book. */
  const article = async ({ HTML, Lines, Markdown }) => {
    const { ofArticle, write } = await import('/extension/export/write.js');
    const { sanitizer } = await import('/extension/shared/sanitizer.js');
    const view = document.implementation.createHTMLDocument('').body;
    view.setHTML(HTML, { sanitizer });
    const work = await ofArticle(async () => ({ lines: Lines, files: [{ name: 'x.md', text: Markdown }] }), view);
    const page = await write(work, 'html'), book = await write(work, 'epub');
    const reader = new FileReader(), read = new Promise(done => { reader.onload = done; });
    reader.readAsDataURL(book);
    await read;
    const foul = await open(await page.text(), 'text/html');
    return { foul, book: reader.result.slice(reader.result.indexOf(',') + 1) };
  };

  window.files = { open, marks, article };
})();
