// Readability.js in the content script, and today's page in the frame.
(() => {
  const old = document.querySelector('dateline-peer');
  if (old) return old.remove();
  const api = globalThis.browser ?? globalThis.chrome;
  const host = document.createElement('dateline-peer'), dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  for (const e of [dialog, frame]) e.style.cssText = 'all:initial;display:block;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;border:0;margin:0;padding:0;background:Canvas';
  frame.src = api.runtime.getURL('extension/reader/reader.html');
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  const article = new Readability(document.cloneNode(true)).parse();
  api.runtime.sendMessage({ op: 'article', title: article.title, html: article.content });
})();
