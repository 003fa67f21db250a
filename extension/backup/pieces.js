// The lines of a backup, piece by piece: neither a library nor a file that only pretends to hold one fits into a
// string.
import { breath } from '../shared/tidy.js';

// characters of one message: what is done before Stop is heard; in Firefox the engine works in the same thread
const PIECE = 1 << 18;
const LONGEST = 64 << 20; // characters of one line; the engine takes no longer one

/**
 * Hands out whole lines in pieces, with how many bytes of the file were read.
 * @param {{stream: () => ReadableStream<Uint8Array>}} file
 * @param {{piece?: number, longest?: number}} [sizes] tests set them
 */
export async function* pieces(file, { piece = PIECE, longest = LONGEST } = {}) {
  const reader = file.stream().getReader(), decoder = new TextDecoder('utf-8', { fatal: true });
  let parts = /** @type {string[]} */ ([]), length = 0, read = 0;
  for (let done = false; !done;) {
    const next = await reader.read();
    done = next.done;
    read += next.value?.length ?? 0;
    const text = decoder.decode(next.value, { stream: !done }), end = done ? text.length : text.lastIndexOf('\n') + 1;
    parts.push(text);
    length += text.length;
    // joined once: a line that comes in many parts would be copied with each
    if (!done && (!end || length < piece)) {
      if (length <= longest) continue;
      await reader.cancel();
      const all = parts.join(''), begun = all.lastIndexOf('\n') + 1;
      if (begun) yield { lines: all.slice(0, begun), read }; // whoever counts lines knows which one it is
      throw new Error('a line that never ends');
    }
    const all = parts.join(''), whole = all.length - text.length + end;
    let from = 0;
    while (whole - from > piece) { // Firefox hands out all of a small file at once
      const cut = all.lastIndexOf('\n', from + piece - 1) + 1;
      const to = cut > from ? cut : all.indexOf('\n', from + piece) + 1 || whole;
      if (to >= whole) break;
      yield { lines: all.slice(from, to), read: read - (all.length - to) };
      from = to;
      await breath();
    }
    yield { lines: all.slice(from, whole), read: read - (all.length - whole) };
    parts = [all.slice(whole)];
    length = parts[0].length;
  }
}
