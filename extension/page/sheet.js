// Sheets for the shadow trees that are put over a page.

/** @type {Map<string, CSSStyleSheet>} those made before, by their rules */
const made = new Map();

/** @param {string} text the rules */
function sheetOf(text) {
  const sheet = made.get(text) ?? new CSSStyleSheet();
  if (!made.has(text)) sheet.replaceSync(text);
  made.set(text, sheet);
  return sheet;
}

/** @param {ShadowRoot} shadow @param {string} text the rules */
export function adopt(shadow, text) {
  try {
    shadow.adoptedStyleSheets = [sheetOf(text)];
    if (shadow.adoptedStyleSheets.length) return;
  } catch {
    // this browser shares no sheets with its content scripts
  }
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = text;
  shadow.append(style);
}
