/**
 * The reader's frame over the page. Injected by a click, after dom.js and
 * capture.js; the second click finds it standing and takes it away.
 *
 * To the background: {op: "snapshot", snapshot, times}; {op: "blocked"} when no
 * reader came to life in the frame; {op: "unfit", type} when the tab holds no page
 * of text. From the background: {act: "greeted"}, {act: "close"}, and two questions:
 * {act: "standing"} (answer "", "bare" or "packed") and {act: "snapshot"}.
 */
'use strict';
globalThis.datelineOverlay ??= (() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const XHTML = 'http://www.w3.org/1999/xhtml', PATIENCE = 1500, PARSING = 4000; // milliseconds
  const clock = () => performance.timeOrigin + performance.now();
  let host = null, dialog, greeted, snapshot, undo;

  function style(element, properties) {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
  }

  function show() {
    const make = name => document.createElementNS(XHTML, name), root = document.documentElement;
    const mine = host = make('dateline-reader'); // a timer must not take a later reader for its own
    dialog = make('dialog');
    const frame = make('iframe'), blank = { all: 'initial', position: 'fixed', inset: '0', width: '100%', height: '100%', 'max-width': 'none', 'max-height': 'none', border: '0', margin: '0', padding: '0' };
    style(host, { all: 'initial', display: 'contents' });
    style(dialog, { ...blank, display: 'block', overflow: 'hidden', background: 'transparent', 'overscroll-behavior': 'contain' });
    style(frame, { ...blank, display: 'block', background: 'Canvas', 'color-scheme': 'light dark' });
    dialog.setAttribute('aria-label', 'Dateline');
    frame.title = 'Dateline';
    frame.src = api.runtime.getURL('extension/reader.html');
    frame.addEventListener('load', () => {
      frame.focus({ preventScroll: true });
      setTimeout(() => host === mine && !greeted && blocked(), PATIENCE);
    }, { once: true });
    dialog.addEventListener('cancel', event => {
      event.preventDefault();
      close();
    });
    dialog.append(frame);
    const shadow = host.attachShadow({ mode: 'closed' }); // out of reach of the page's styles and queries
    shadow.append(dialog);

    const place = [scrollX, scrollY], focused = document.activeElement, styled = root.getAttribute('style');
    undo = () => {
      root.setAttribute('style', styled ?? ''); // Chromium leaves style="" behind where it was only set through root.style
      if (styled === null) root.removeAttribute('style');
      if (scrollX !== place[0] || scrollY !== place[1]) scrollTo({ left: place[0], top: place[1], behavior: 'instant' });
      if (focused !== document.activeElement) focused?.focus?.({ preventScroll: true });
    };
    root.append(host);
    dialog.showModal(); // above everything, and what lies beneath cannot be reached
    greeted = false;
  }

  function close() {
    if (!host) return;
    dialog.close();
    host.remove();
    host = snapshot = null;
    undo();
  }

  /** The frame stays blank on this site: the same reader opens in a tab, and asks for the snapshot there. */
  async function blocked() {
    await parsed();
    const packed = snapshot ??= globalThis.datelineCapture(host);
    if (!(await tell({ op: 'blocked' }))?.moved) return; // it lives after all, and was only late
    close();
    snapshot = packed;
  }

  /** Tells the background; when that is stopped before it has answered, tells it again. */
  async function tell(message) {
    for (let tries = 0; tries < 5; tries++) {
      try {
        return await api.runtime.sendMessage(message);
      } catch {
        await new Promise(resolve => setTimeout(resolve, 50 << tries));
      }
    }
  }

  const parsed = () => document.readyState !== 'loading' ? null : new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
    setTimeout(resolve, PARSING);
  });

  async function open() {
    const type = document.contentType;
    if (!/^(text\/(html|plain)|application\/xhtml\+xml)$/.test(type) || !document.documentElement) return tell({ op: 'unfit', type });
    const times = { start: clock() };
    show();
    times.shown = clock();
    await parsed();
    if (!host) return;
    snapshot = globalThis.datelineCapture(host);
    times.packed = clock();
    document.documentElement.style.setProperty('overflow', 'hidden', 'important'); // after the page was measured: no second scroll bar
    await tell({ op: 'snapshot', snapshot, times });
  }

  api.runtime.onMessage.addListener((message, sender, respond) => {
    switch (message?.act) {
      case 'greeted': greeted = true; break;
      case 'close': close(); break;
      case 'standing': respond(snapshot ? 'packed' : host ? 'bare' : ''); break;
      case 'snapshot': respond(snapshot); break;
    }
  });

  return { toggle: () => host?.isConnected ? close() : open() };
})();
void globalThis.datelineOverlay.toggle();
true; // what the background gets for having injected it
