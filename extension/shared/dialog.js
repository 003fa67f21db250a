// Dialogs of a page that ask for something.

let turn = 0; // which opening of a dialog is the last

/** @param {HTMLDialogElement} dialog @returns {Promise<boolean>} whether it was left with its own button */
export function agreed(dialog) {
  const mine = ++turn;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise(resolve => {
    dialog.addEventListener('close', function closed() {
      if (mine === turn && dialog.open) return; // the event of the time before comes late
      dialog.removeEventListener('close', closed);
      resolve(mine === turn && dialog.returnValue === 'ok');
    });
  });
}
