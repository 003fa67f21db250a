// The look that the settings ask for.
import { api, early } from './ask.js';
import { DEFAULTS, TICKS, wearing } from './look.js';
import { showPictures } from './render.js';

/** @param {import('./look.js').Look} look */
function wear(look) {
  const { size = DEFAULTS.size, images } = look, { theme, scheme, face, sized, properties } = wearing(look);
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.dataset.scheme = scheme;
  root.style.setProperty('--body', `${size / 16}rem`);
  root.toggleAttribute('data-sized', sized); // a size that was chosen holds on narrow screens too
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value); // "" takes it away
  root.dataset.face = face;
  root.dataset.lines = look.lines ?? '';
  const pictures = typeof images === 'string' ? images : images === false ? 'none' : 'all'; // once it was a tick
  showPictures(pictures);
  root.dataset.pictures = pictures;
  for (const tick of TICKS) root.toggleAttribute(`data-no-${tick}`, look[tick] === false);
}

/** Dresses the page as the settings say, now and whenever they change. */
export async function dress() {
  // a browser without storage wears what it came with
  const kept = () => (early('look') ?? api.storage.local.get('look')).catch(() => ({ look: {} }));
  const read = async () => wear((await kept()).look ?? {});
  api.storage.local.onChanged.addListener(read);
  await read();
}
