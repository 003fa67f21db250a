// The frame's one script: asks for the article and puts it in.
const api = globalThis.browser ?? globalThis.chrome;
const { title, html } = await api.runtime.sendMessage({ op: 'hello' });
if (document.readyState === 'loading') {
  await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
document.getElementById('view').setHTML(`<main class="story"><article><h1></h1>${html}</article></main>`);
document.querySelector('h1').textContent = title;
