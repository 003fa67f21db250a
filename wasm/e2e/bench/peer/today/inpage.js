// Readability.js painted in the page, in the overlay's closed shadow root; the frame is appended when that is painted.
(() => {
  const old = document.querySelector('dateline-peer');
  if (old) return old.remove();
  const api = globalThis.browser ?? globalThis.chrome;
  const host = document.createElement('dateline-peer'), dialog = document.createElement('dialog');
  const first = document.createElement('div');
  dialog.style.cssText = 'all:initial;display:block;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;border:0;margin:0;padding:0;background:Canvas';
  const root = host.attachShadow({ mode: 'closed' });
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  const article = new Readability(document.cloneNode(true)).parse();
  const style = document.createElement('style');
  style.textContent = globalThis.benchSheet;
  first.className = 'first';
  first.inert = true;
  first.setHTML(`<div class="first-body"><div class="reader"><main class="story"><article><h1></h1>${article.content}</article></main></div></div>`);
  first.querySelector('h1').textContent = article.title;
  for (const img of first.querySelectorAll('img')) {
    const space = document.createElement('div');
    if (img.width && img.height) space.style.aspectRatio = `${img.getAttribute('width')} / ${img.getAttribute('height')}`;
    img.replaceWith(space);
  }
  dialog.append(style, first);
  requestAnimationFrame(() => {
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'all:initial;display:block;position:fixed;inset:0;width:100%;height:calc(100% - 1px);border:0;background:transparent';
      frame.src = api.runtime.getURL('extension/reader/reader.html');
      dialog.append(frame);
      api.runtime.sendMessage({ op: 'article', title: article.title, html: article.content });
    };
    painted.port2.postMessage(0);
  });
})();
