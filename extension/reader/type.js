// The sheet beside the article in which its type and light are changed: every change shows at once.
import { byID, hit } from '../shared/elements.js';
import { lookForm } from '../shared/lookform.js';
import { lineFocus } from './linefocusstart.js';

const sheet = byID('type', HTMLElement);

/** Wires the tool of the bar: it opens the sheet, from which a button leads to all settings. */
export function type() {
  lineFocus();
  document.addEventListener('click', event => {
    if (!hit(event, '.tools [data-op="settings"]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    sheet.togglePopover();
  }, { capture: true });
  sheet.addEventListener('beforetoggle', event => {
    if (/** @type {ToggleEvent} */ (event).newState === 'open') void lookForm(byID('type-form', HTMLFormElement));
  }, { once: true });
}
