// The pictures of a file: those that the view holds itself. Those of other sites are not fetched: a link leads there.

const ENDINGS = /** @type {Record<string, string>} */ ({ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' });
const DATA = /^data:(image\/(?:png|jpe?g|gif|webp|avif|bmp));base64,([a-z0-9+/=]+)$/i;

/** @param {string} address @returns {Blob?} */
function blobOf(address) {
  const [, type, data] = DATA.exec(address) ?? [];
  if (!type) return null;
  try {
    const bytes = Uint8Array.from(atob(data), c => c.charCodeAt(0));
    return new Blob([bytes], { type: type.toLowerCase().replace('jpg', 'jpeg') });
  } catch {
    return null;
  }
}

/** @param {Blob} blob @returns {Promise<Blob>} in a form that every reader of books knows */
async function common(blob) {
  if (ENDINGS[blob.type]) return blob;
  const bitmap = await createImageBitmap(blob), canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/**
 * @param {ParentNode[]} views
 * @returns {Promise<{names: Map<string, string>, blobs: Map<string, Blob>}>} names by address, blobs by name
 */
export async function picturesOf(views) {
  const names = new Map(), blobs = new Map();
  const images = views.flatMap(view => [...view.querySelectorAll('.story figure img')]);
  for (const image of images) {
    const address = image.getAttribute('src') || image.getAttribute('data-value') || '', raw = blobOf(address);
    if (!raw || names.has(address)) continue;
    const blob = await common(raw).catch(() => null); // what cannot be drawn is no picture
    if (!blob) continue;
    const name = `picture-${names.size + 1}.${ENDINGS[blob.type]}`;
    names.set(address, name);
    blobs.set(name, blob);
  }
  return { names, blobs };
}
