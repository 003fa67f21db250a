// The look that the settings ask for.
import { api, early } from './ask.js';
import { EM_OF_CHARACTER, TICKS } from './look.js';
import { showPictures } from './render.js';

/** @param {import('./look.js').Look} look */
function wear(look) {
  const { theme, size = 19, leading = 1.6, measure = 67, face = 'serif', images } = look;
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.style.setProperty('--body', `${size / 16}rem`);
  root.toggleAttribute('data-sized', size !== 19); // a size that was chosen holds on narrow screens too
  root.style.setProperty('--leading', String(leading));
  root.style.setProperty('--measure', `${measure * EM_OF_CHARACTER}em`);
  root.dataset.face = face;
  const pictures = typeof images === 'string' ? images : images === false ? 'none' : 'all'; // once it was a tick
  showPictures(pictures);
  root.dataset.pictures = pictures;
  for (const tick of TICKS) root.toggleAttribute(`data-no-${tick}`, look[tick] === false);
}

/** Dresses the page as the settings say, now and whenever they change. */
export async function dress() {
  const kept = () => (early('look') ?? api.storage.local.get('look')).catch(() => ({})); // a browser without storage wears what it came with
  const read = async () => wear((await kept()).look ?? {});
  api.storage.local.onChanged.addListener(read);
  await read();
}
