// The look that the settings ask for.
import { api, early } from './ask.js';
import { showPictures } from './render.js';

const EM_OF_CHARACTER = 34 / 67; // a line of 34em holds a median of 67 characters

/** Dresses the page as the settings say, now and whenever they change. */
export async function dress() {
  const wear = ({ theme, size = 19, leading = 1.6, measure = 67, face, images, ...ticks }) => {
    const root = document.documentElement;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    root.style.setProperty('--body', `${size / 16}rem`);
    root.toggleAttribute('data-sized', size !== 19); // a size that was chosen holds on narrow screens too
    root.style.setProperty('--leading', leading);
    root.style.setProperty('--measure', `${measure * EM_OF_CHARACTER}em`);
    root.dataset.face = face ?? 'serif';
    const pictures = typeof images === 'string' ? images : images === false ? 'none' : 'all'; // once it was a tick
    showPictures(pictures);
    root.dataset.pictures = pictures;
    for (const tick of ['marks', 'initials', 'spoken']) root.toggleAttribute(`data-no-${tick}`, ticks[tick] === false);
  };
  const kept = () => (early('look') ?? api.storage.local.get('look')).catch(() => ({})); // a browser without storage wears what it came with
  const read = async () => wear((await kept()).look ?? {});
  api.storage.local.onChanged.addListener(read);
  await read();
}
