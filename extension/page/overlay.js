/**
 * The reader's frame over the page. Injected by a click, after dom.js and
 * capture.js; the second click finds it standing and takes it away.
 *
 * To the background: {op: "snapshot", snapshot, times}; {op: "blocked"} when no
 * reader came to life in the frame; {op: "unfit", type} when the tab holds no page
 * of text; {op: "chosen", taken} when the person has chosen a part, or given it up.
 * From the background: {act: "greeted"}, {act: "close"}, {act: "choose", unsure}, and
 * questions: {act: "standing"} (answer "", "bare" or "packed"), {act: "snapshot"},
 * {act: "selected"} (the number of words selected in the page), and two that pack the
 * page anew: {act: "again"}, {act: "selection"}, of which the other packs no more than
 * what is selected.
 */
'use strict';
globalThis.datelineOverlay ??= (() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const XHTML = 'http://www.w3.org/1999/xhtml', PATIENCE = 1500, PARSING = 4000; // milliseconds
  const clock = () => performance.timeOrigin + performance.now();
  const LEAST = 100; // characters of a selection that is worth reading by itself
  let host = null, dialog, frame, greeted, snapshot, undo, selected = null;

  function style(element, properties) {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
  }

  function show() {
    const make = name => document.createElementNS(XHTML, name), root = document.documentElement;
    // A timer must not take a later reader for its own. And a div: for a name of our own the page could define
    // the element, and be given the closed tree by attachInternals, or keep us from attaching one.
    const mine = host = make('div');
    host.dataset.dateline = 'reader';
    dialog = make('dialog');
    frame = make('iframe');
    const blank = { all: 'initial', position: 'fixed', inset: '0', width: '100%', height: '100%', 'max-width': 'none', 'max-height': 'none', border: '0', margin: '0', padding: '0' };
    style(host, { all: 'initial', display: 'contents' });
    style(dialog, { ...blank, display: 'block', overflow: 'hidden', background: 'transparent', 'overscroll-behavior': 'contain' });
    style(frame, { ...blank, display: 'block', background: 'Canvas', 'color-scheme': 'light dark' });
    dialog.setAttribute('aria-label', 'Dateline');
    frame.title = 'Dateline';
    frame.src = api.runtime.getURL('extension/reader/reader.html');
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
    globalThis.datelinePicker?.cancel();
    if (!host) return;
    dialog.close();
    host.remove();
    host = snapshot = selected = null;
    undo();
  }

  const lock = () => document.documentElement.style.setProperty('overflow', 'hidden', 'important');

  /** The reader steps aside until the person has chosen the part of the page to read. */
  async function choose(unsure) {
    const mine = host;
    if (mine) {
      dialog.close();
      dialog.style.setProperty('display', 'none', 'important');
      document.documentElement.style.removeProperty('overflow');
    }
    const part = await globalThis.datelinePicker.choose(unsure);
    if (host !== mine || mine && !mine.isConnected) return; // it was closed meanwhile
    if (part) snapshot = globalThis.datelineCapture(host, document, { part });
    if (mine) {
      lock();
      dialog.style.setProperty('display', 'block', 'important');
      dialog.showModal();
      requestAnimationFrame(() => frame.focus({ preventScroll: true })); // Firefox gives no focus to what is not laid out yet
    }
    await tell({ op: 'chosen', taken: part !== null });
  }

  /** @returns {Range?} what is selected in the page, when there is something to read in it */
  function selection() {
    const now = getSelection();
    return now?.rangeCount && String(now).trim().length >= LEAST ? now.getRangeAt(0).cloneRange() : null;
  }

  /** Packs the page, or what is selected in it, once more. */
  function repack(wanted) {
    snapshot = globalThis.datelineCapture(host, document, wanted);
    return true;
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
    selected = selection();
    show();
    times.shown = clock();
    await parsed();
    if (!host) return;
    snapshot = globalThis.datelineCapture(host);
    times.packed = clock();
    lock(); // after the page was measured: no second scroll bar
    await tell({ op: 'snapshot', snapshot, times });
  }

  api.runtime.onMessage.addListener((message, sender, respond) => {
    switch (message?.act) {
      case 'greeted': greeted = true; break;
      case 'close': close(); break;
      case 'standing': respond(snapshot ? 'packed' : host ? 'bare' : ''); break;
      case 'snapshot': respond(snapshot); break;
      case 'choose': void choose(message.unsure); break;
      case 'selected': respond(selected ? String(selected).trim().split(/\s+/).length : 0); break;
      case 'again': respond(repack()); break;
      case 'selection': respond(selected !== null && repack({ range: selected })); break;
    }
  });

  return { toggle: () => host?.isConnected ? close() : open() };
})();
void globalThis.datelineOverlay.toggle();
true; // what the background gets for having injected it
