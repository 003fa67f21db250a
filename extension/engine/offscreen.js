// The document in which Chromium keeps the engine while the background is stopped: it holds the worker, and introduces
// the two.
const engine = new Worker('../built/engine.js', { type: 'module' });

navigator.serviceWorker.addEventListener('message', ({ data, ports }) => engine.postMessage(data, [...ports]));
navigator.serviceWorker.startMessages();
engine.addEventListener('message', () => close()); // it has not been used for a long time
engine.addEventListener('error', () => close()); // it cannot be started: the next request tries again
