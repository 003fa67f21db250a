// What the sheets of this folder are made of.

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, unknown>} has
 * @param {(string | Node)[]} content
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(name, has = {}, ...content) {
  const made = Object.assign(document.createElement(name), has);
  made.append(...content);
  return made;
}

/**
 * Adds a sheet of style to the page, once.
 * @param {string} file
 * @param {string} [media]
 * @returns {Promise<void>} when it is there
 */
export function style(file, media = '') {
  const href = new URL(file, import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = make('link', { rel: 'stylesheet', href, media });
  document.head.append(link);
  return new Promise(resolve => { link.onload = link.onerror = () => resolve(); });
}

/**
 * Opens a dialog; when it is closed it goes, and the focus returns.
 * @param {string} id
 * @param {string} heading
 * @param {Node[]} content
 */
export function dialog(id, heading, ...content) {
  void style('export.css');
  const title = make('h2', { className: 'panel-title', id: `${id}-title`, textContent: heading });
  const sheet = make('dialog', { className: 'sheet ask export', id }, title, ...content);
  const opener = document.activeElement;
  sheet.setAttribute('aria-labelledby', `${id}-title`);
  document.getElementById(id)?.remove();
  document.body.append(sheet);
  sheet.addEventListener('close', () => {
    sheet.remove();
    if (opener instanceof HTMLElement) opener.focus();
  });
  sheet.showModal();
  return sheet;
}
