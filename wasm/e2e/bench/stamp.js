/**
 * The end of a click, the same for all: an animation frame and a task after the
 * text is in the document that holds it. Runs before everything else in the
 * frame, and in the content script, where it looks into the closed roots that
 * scripts of the page cannot see.
 *
 * The frame: globalThis.benchPaint. The page: the attribute data-bench-paint.
 * Both hold {first, last, boxes}: when the text was first painted, when the view
 * last changed, and where the title and the first paragraphs stood at first.
 */
(() => {
  if (globalThis.benchWatches) return;
  globalThis.benchWatches = true;
  const framed = location.protocol.endsWith('extension:');
  const LEAST = 200; // characters of an article
  let paint = null;
  const put = () => {
    if (framed) globalThis.benchPaint = paint;
    else document.documentElement.setAttribute('data-bench-paint', JSON.stringify(paint));
  };
  const boxesOf = root => [...root.querySelectorAll('article h1, article p')].slice(0, 4).map(e => {
    const { left, top, width, height } = e.getBoundingClientRect();
    return { text: e.textContent.trim().slice(0, 30), left, top, width, height };
  });
  if (framed) globalThis.benchBoxes = () => boxesOf(document);
  const painted = then => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.timeOrigin + performance.now());
    channel.port2.postMessage(0);
  });
  function look(root) {
    if (!((root.querySelector('article')?.textContent.trim().length ?? 0) >= LEAST)) return;
    const fresh = !paint;
    if (fresh) paint = { first: 0, last: 0, boxes: boxesOf(root) };
    const mine = paint;
    painted(at => {
      if (fresh) mine.first = at;
      mine.last = at;
      if (paint === mine) put();
    });
  }
  const watched = new WeakSet();
  function watch(root) {
    if (!root || watched.has(root)) return;
    watched.add(root);
    new MutationObserver(() => look(root)).observe(root, { childList: true, subtree: true });
    look(root);
  }
  if (framed) return watch(document);
  const rootOf = element => element.openOrClosedShadowRoot
    ?? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  function find(node) {
    if (!(node instanceof HTMLElement)) return;
    for (const element of [node, ...node.querySelectorAll('div')]) {
      const root = rootOf(element);
      if (!root) continue;
      watch(root);
      for (const inner of root.querySelectorAll('div')) watch(rootOf(inner));
    }
  }
  new MutationObserver(list => {
    for (const { addedNodes, removedNodes } of list) {
      if (removedNodes.length) paint = null; // the reader was closed
      for (const node of addedNodes) find(node);
    }
  }).observe(document.documentElement, { childList: true });
})();
