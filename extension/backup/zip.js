// ZIP archives, written and read as streams: a library does not fit into one string.

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ n >>> 1 : n >>> 1;
  return n;
});

/** @returns {number} the checksum of what came before and these bytes */
function crc32(bytes, before = 0) {
  let crc = ~before;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255] ^ crc >>> 8;
  return ~crc >>> 0;
}

const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, END64 = 0x06064b50, LOCATOR = 0x07064b50;
const UTF8 = 0x0800, DEFLATED = 8, VERSION = 20, VERSION64 = 45;
const most = (value, limit) => Math.min(value, limit);

/** @returns {Uint8Array} numbers of 2, 4 or 8 bytes, given as [size, value] */
function pack(...fields) {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

const PART = 8 << 20; // bytes that are gathered before they become a Blob

/** An archive that is being written. Its parts are Blobs: the browser may keep them on the disk. */
export class Zip {
  #parts = [];
  #small = []; // parts that are still to be gathered
  #gathered = 0;
  #entries = [];
  #at = 0;

  #put(...parts) {
    for (const part of parts) {
      this.#small.push(part);
      this.#at += part.byteLength ?? part.size;
      this.#gathered += part.byteLength ?? part.size;
    }
    if (this.#gathered < PART) return;
    this.#parts.push(new Blob(this.#small));
    this.#small = [];
    this.#gathered = 0;
  }

  /**
   * Adds a file, piece by piece, packed.
   * @param {string} name
   * @returns {{write: (text: string) => Promise<void>, close: () => Promise<void>}}
   */
  file(name) {
    const deflate = new CompressionStream('deflate-raw'), writer = deflate.writable.getWriter();
    const packed = new Response(deflate.readable).blob(), encoder = new TextEncoder();
    let crc = 0, size = 0;
    return {
      write: async text => {
        const bytes = encoder.encode(text);
        crc = crc32(bytes, crc);
        size += bytes.length;
        await writer.write(bytes);
      },
      close: async () => {
        await writer.close();
        const data = await packed, spelled = encoder.encode(name), now = new Date();
        const time = now.getHours() << 11 | now.getMinutes() << 5 | now.getSeconds() >> 1;
        const day = now.getFullYear() - 1980 << 9 | now.getMonth() + 1 << 5 | now.getDate();
        const about = [[2, VERSION], [2, UTF8], [2, DEFLATED], [2, time], [2, day], [4, crc], [4, data.size], [4, size], [2, spelled.length], [2, 0]];
        const offset = this.#at;
        this.#put(pack([4, LOCAL], ...about), spelled, data);
        this.#entries.push(pack([4, CENTRAL], [2, VERSION], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), spelled);
      },
    };
  }

  /** @returns {Blob} the whole archive; 65,536 files and more need the longer end */
  blob() {
    const start = this.#at, count = this.#entries.length / 2;
    this.#put(...this.#entries);
    const size = this.#at - start, end64 = this.#at;
    if (count > 0xfffe) {
      this.#put(pack([4, END64], [8, 44], [2, VERSION64], [2, VERSION64], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, start]),
        pack([4, LOCATOR], [4, 0], [8, end64], [4, 1]));
    }
    this.#put(pack([4, END], [2, 0], [2, 0], [2, most(count, 0xffff)], [2, most(count, 0xffff)], [4, size], [4, start], [2, 0]));
    return new Blob([...this.#parts, ...this.#small], { type: 'application/zip' });
  }
}

/**
 * Finds a file in an archive; what is no archive is that file itself.
 * @param {Blob} archive
 * @param {string} name
 * @returns {Promise<{size: number, stream: () => ReadableStream<Uint8Array>} | null>} null where it is not in there; size as it lies in the archive
 */
export async function find(archive, name) {
  const view = async (from, to) => new DataView(await archive.slice(from, to).arrayBuffer());
  const head = await view(0, 4);
  if (head.byteLength < 4 || head.getUint32(0, true) !== LOCAL) return { size: archive.size, stream: () => archive.stream() };
  const tail = await view(Math.max(0, archive.size - 65_557), archive.size);
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) return null;
  const list = await view(tail.getUint32(at + 16, true), tail.getUint32(at + 16, true) + tail.getUint32(at + 12, true));
  for (let i = 0; i + 46 <= list.byteLength && list.getUint32(i, true) === CENTRAL;) {
    const [packed, letters, extra, comment, offset] = [list.getUint32(i + 20, true), list.getUint16(i + 28, true), list.getUint16(i + 30, true), list.getUint16(i + 32, true), list.getUint32(i + 42, true)];
    if (new TextDecoder().decode(new Uint8Array(list.buffer, i + 46, Math.min(letters, list.byteLength - i - 46))) === name) {
      const local = await view(offset, offset + 30);
      if (local.byteLength < 30) return null;
      const from = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true), data = archive.slice(from, from + packed);
      const method = list.getUint16(i + 10, true);
      if (method !== 0 && method !== DEFLATED) return null;
      return { size: packed, stream: () => method ? data.stream().pipeThrough(new DecompressionStream('deflate-raw')) : data.stream() };
    }
    i += 46 + letters + extra + comment;
  }
  return null;
}
