// The peer's background: injects on a click, and hands the article to the frame.
const api = globalThis.browser ?? globalThis.chrome;
const waiting = new Map(); // tab id -> {article, arrived}
const of = tab => {
  if (!waiting.has(tab)) {
    const entry = {};
    entry.article = new Promise(resolve => { entry.arrived = resolve; });
    waiting.set(tab, entry);
  }
  return waiting.get(tab);
};
api.action.onClicked.addListener(async tab => {
  waiting.delete(tab.id);
  for (let tries = 0; tries < 5; tries++) { // about one injection in fifty is lost
    try {
      const files = ['extension/Readability.js', 'extension/overlay.js'];
      return await api.scripting.executeScript({ target: { tabId: tab.id }, files });
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
});
api.runtime.onMessage.addListener((message, sender, respond) => {
  if (message.op === 'article') of(sender.tab.id).arrived(message);
  if (message.op !== 'hello') return false;
  of(sender.tab.id).article.then(respond);
  return true;
});
