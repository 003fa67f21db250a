// What a reader says of a story: its name, and what it is one with. Asked in dialogs of the page.

/** @returns {Promise<boolean>} whether the dialog was left with its own button */
function agreed(dialog) {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', function closed() {
    if (dialog.open) return; // that was the last time it closed: the event comes late
    dialog.removeEventListener('close', closed);
    resolve(dialog.returnValue === 'ok');
  }));
}

const byID = id => /** @type {any} */ (document.getElementById(id));

/**
 * Asks for what an act still needs to know.
 * @param {HTMLElement} from what was clicked
 * @param {string} story the one shown
 * @returns {Promise<object | null>} the args of the act, null when it is given up
 */
export async function wish(from, story) {
  switch (from.dataset.op) {
    case 'rename':
      byID('rename-name').value = from.dataset.value;
      return await agreed(byID('rename')) ? { value: byID('rename-name').value } : null;
    case 'merge': {
      const others = [...document.querySelectorAll('#list .story-link[href^="#"]:not([aria-current])')];
      byID('merge-with').replaceChildren(...others.map(a => new Option(a.querySelector('.story-name').textContent, decodeURIComponent(a.hash.slice(1)))));
      return await agreed(byID('merge')) ? { story: byID('merge-with').value } : null;
    }
    case 'delete':
    case 'undo':
      return { story };
  }
  return {};
}
