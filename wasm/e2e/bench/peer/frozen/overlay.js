// The peer's content script: the same frame over the page, and Readability.js
// in the page's own process, the strongest form that JavaScript has.
(() => {
  const old = document.querySelector('dateline-reader');
  if (old) return old.remove();
  const api = globalThis.browser ?? globalThis.chrome, clock = () => performance.timeOrigin + performance.now();
  const times = { start: clock() };
  const host = document.createElement('dateline-reader'), dialog = document.createElement('dialog'), frame = document.createElement('iframe');
  for (const e of [dialog, frame]) e.style.cssText = 'all:initial;display:block;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;border:0;margin:0;padding:0;background:Canvas';
  frame.src = api.runtime.getURL('extension/reader.html');
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  times.shown = clock();
  const article = new Readability(document.cloneNode(true)).parse();
  times.packed = clock();
  api.runtime.sendMessage({ op: 'article', title: article.title, html: article.content, times });
})();
