// The peer's reader: puts in what comes.
const api = globalThis.browser ?? globalThis.chrome;
const { title, html, times } = await globalThis.datelineEarly.hello;
times.answered = performance.timeOrigin + performance.now();
document.getElementById('view').setHTML(`<main class="story"><article><h1></h1>${html}</article></main>`);
document.querySelector('h1').textContent = title;
globalThis.peerTimes = times;
