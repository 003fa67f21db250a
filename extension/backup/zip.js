// ZIP archives, written and read as streams: a library does not fit into one string. Beyond 4 GiB, or 65,534 files, in
// the ZIP64 form.

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

/**
 * @param {Uint8Array} bytes
 * @param {number} before
 * @returns {number} the checksum of what came before and these bytes
 */
export function crc32(bytes, before = 0) {
  let crc = ~before;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}

const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, END64 = 0x06064b50, LOCATOR = 0x07064b50;
const UTF8 = 0x0800, STORED = 0, DEFLATED = 8, VERSION = 20, VERSION64 = 45;
const EXTRA64 = 1; // the extra field with numbers of eight bytes
const ELSEWHERE = 0xffffffff, MANY = 0xffff; // what a field holds whose number is in ZIP64's own
const END_SIZE = 22, LOCATOR_SIZE = 20, END64_SIZE = 56, LOCAL_SIZE = 30, CENTRAL_SIZE = 46, COMMENT = 65_535; // bytes
const PART = 8 << 20; // bytes that are gathered before they become a Blob

/** @param {[size: 2 | 4 | 8, value: number][]} fields @returns {Uint8Array<ArrayBuffer>} */
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

/**
 * @param {[2 | 4 | 8, number][]} fields
 * @returns {Uint8Array<ArrayBuffer>} ZIP64's own field, nothing where there is none
 */
const extra64 = fields => fields.length ? pack([2, EXTRA64], [2, 8 * fields.length], ...fields) : pack();

/** @param {Date} now @returns {[time: number, day: number]} as DOS counted them */
function stamp(now) {
  const time = (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1);
  return [time, ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate()];
}

/**
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 * @typedef {{write: (part: string | Bytes) => Promise<void>, close: () => Promise<void>}} File that is being written
 * @typedef {{name: Bytes, method: number, crc: number, packed: number, size: number, offset: number}} Entry
 */

/** @param {boolean} packed @returns {{write: (bytes: Bytes) => Promise<void>, end: () => Promise<Blob>}} */
function sink(packed) {
  if (!packed) {
    const parts = /** @type {Uint8Array<ArrayBuffer>[]} */ ([]);
    return { write: async bytes => void parts.push(bytes), end: async () => new Blob(parts) };
  }
  const deflate = new CompressionStream('deflate-raw'), writer = deflate.writable.getWriter();
  const blob = new Response(deflate.readable).blob();
  return {
    write: bytes => writer.write(bytes),
    end: async () => {
      await writer.close();
      return blob;
    },
  };
}

/** An archive that is being written. Its parts are Blobs: the browser may keep them on the disk. */
export class Zip {
  #parts = /** @type {Blob[]} */ ([]);
  #small = /** @type {(Uint8Array<ArrayBuffer> | Blob)[]} */ ([]); // parts that are still to be gathered
  #gathered = 0;
  #entries = /** @type {Uint8Array<ArrayBuffer>[]} */ ([]);
  #count = 0;
  #at;
  #limit;

  /**
   * @param {{at?: number, limit?: number}} [options] at: bytes before the archive; limit: the first number that needs
   *   ZIP64. Tests set them.
   */
  constructor({ at = 0, limit = ELSEWHERE } = {}) {
    this.#at = at;
    this.#limit = limit;
  }

  /** @param {(Uint8Array<ArrayBuffer> | Blob)[]} parts */
  #put(...parts) {
    for (const part of parts) {
      const size = part instanceof Blob ? part.size : part.byteLength;
      this.#small.push(part);
      this.#at += size;
      this.#gathered += size;
    }
    if (this.#gathered < PART) return;
    this.#parts.push(new Blob(this.#small));
    this.#small = [];
    this.#gathered = 0;
  }

  /** @param {Entry} entry @param {Blob} data */
  #add({ name, method, crc, packed, size, offset }, data) {
    const [time, day] = stamp(new Date());
    const large = packed >= this.#limit || size >= this.#limit, far = offset >= this.#limit;
    const version = large || far ? VERSION64 : VERSION;
    /** @type {[2 | 4 | 8, number][]} */
    const both = large ? [[8, size], [8, packed]] : [];
    /** @type {[2 | 4 | 8, number][]} */
    const sizes = large ? [[4, ELSEWHERE], [4, ELSEWHERE]] : [[4, packed], [4, size]];
    const local = extra64(both), central = extra64(far ? [...both, [8, offset]] : both);
    /** @type {(extra: Uint8Array) => [2 | 4 | 8, number][]} */
    const about = more => [
      [2, version], [2, UTF8], [2, method], [2, time], [2, day], [4, crc], ...sizes,
      [2, name.length], [2, more.length],
    ];
    this.#put(pack([4, LOCAL], ...about(local)), name, local, data);
    /** @type {[2 | 4 | 8, number][]} */
    const place = [[2, 0], [2, 0], [2, 0], [4, 0], [4, far ? ELSEWHERE : offset]];
    this.#entries.push(pack([4, CENTRAL], [2, version], ...about(central), ...place), name, central);
    this.#count++;
  }

  /**
   * Adds a file, piece by piece.
   * @param {string} name
   * @param {{stored?: boolean}} [how] stored: not packed, for what is packed already or has to be read at its place
   * @returns {File}
   */
  file(name, { stored = false } = {}) {
    const encoder = new TextEncoder(), to = sink(!stored), method = stored ? STORED : DEFLATED;
    let crc = 0, size = 0;
    return {
      write: async part => {
        const bytes = typeof part === 'string' ? encoder.encode(part) : part;
        crc = crc32(bytes, crc);
        size += bytes.length;
        await to.write(bytes);
      },
      close: async () => {
        const data = await to.end();
        this.#add({ name: encoder.encode(name), method, crc, packed: data.size, size, offset: this.#at }, data);
      },
    };
  }

  /** @returns {Blob} the whole archive */
  blob() {
    const start = this.#at, count = this.#count;
    for (const entry of this.#entries) this.#put(entry); // not all at once: arguments are on the stack
    const size = this.#at - start, end64 = this.#at;
    const large = count >= Math.min(this.#limit, MANY) || start >= this.#limit || size >= this.#limit;
    if (large) {
      const versions = pack([2, VERSION64], [2, VERSION64], [4, 0], [4, 0]);
      this.#put(pack([4, END64], [8, 44]), versions, pack([8, count], [8, count], [8, size], [8, start]));
      this.#put(pack([4, LOCATOR], [4, 0], [8, end64], [4, 1]));
    }
    const [files, bytes, from] = large ? [MANY, ELSEWHERE, ELSEWHERE] : [count, size, start];
    this.#put(pack([4, END], [2, 0], [2, 0], [2, files], [2, files], [4, bytes], [4, from], [2, 0]));
    return new Blob([...this.#parts, ...this.#small], { type: 'application/zip' });
  }
}

/**
 * What an archive is read from: a Blob, or a part of one.
 * @typedef {{size: number, slice: (from: number, to: number) => Blob, stream: () =>
 *   ReadableStream<Uint8Array<ArrayBuffer>>}} Source
 * @typedef {{size: number, stream: () => ReadableStream<Uint8Array>}} Found size as it lies in the archive
 */

/** @param {Source} archive @param {number} from @param {number} to */
const view = async (archive, from, to) => new DataView(await archive.slice(from, to).arrayBuffer());

/** @param {DataView} from @param {number} at */
const long = (from, at) => Number(from.getBigUint64(at, true));

/** @param {Source} archive @returns {Promise<DataView?>} the list of its files */
async function listOf(archive) {
  const before = Math.max(0, archive.size - END_SIZE - COMMENT), tail = await view(archive, before, archive.size);
  let at = tail.byteLength - END_SIZE;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) return null;
  const locator = at - LOCATOR_SIZE;
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR) {
    const start = tail.getUint32(at + 16, true);
    return view(archive, start, start + tail.getUint32(at + 12, true));
  }
  const end = long(tail, locator + 8), end64 = await view(archive, end, end + END64_SIZE);
  if (end64.byteLength < END64_SIZE || end64.getUint32(0, true) !== END64) return null;
  const start = long(end64, 48);
  return view(archive, start, start + long(end64, 40));
}

/**
 * @param {DataView} list
 * @param {number} at of the entry's extra fields
 * @param {number} length of them
 * @param {number[]} short the numbers of the entry: size, packed size, offset
 * @returns {number[]} the same, with those that are in ZIP64's own field
 */
function whole(list, at, length, short) {
  const end = Math.min(at + length, list.byteLength);
  while (at + 4 <= end && list.getUint16(at, true) !== EXTRA64) at += 4 + list.getUint16(at + 2, true);
  let next = at + 4;
  return short.map(value => {
    if (value !== ELSEWHERE || next + 8 > end) return value;
    next += 8;
    return long(list, next - 8);
  });
}

/**
 * Lets a file through as long as it is what the archive says it is: an archive that was cut, or put together from
 * others, or packed so that it grows without end, is an error where that shows.
 * @param {number} crc
 * @param {number} size
 * @returns {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>}
 */
function verified(crc, size) {
  let sum = 0, count = 0;
  return new TransformStream({
    transform(bytes, controller) {
      sum = crc32(bytes, sum);
      count += bytes.length;
      if (count > size) controller.error(new Error(`more than the ${size} bytes that the archive tells of`));
      else controller.enqueue(bytes);
    },
    flush(controller) {
      if (count !== size || sum !== crc) controller.error(new Error('not the file that the archive tells of'));
    },
  });
}

/**
 * @param {Source} archive
 * @param {Omit<Entry, 'name'>} entry
 * @returns {Promise<Found?>}
 */
async function open(archive, { offset, packed, method, crc, size }) {
  const local = await view(archive, offset, offset + LOCAL_SIZE);
  if (local.byteLength < LOCAL_SIZE || local.getUint32(0, true) !== LOCAL) return null;
  if (method !== STORED && method !== DEFLATED) return null;
  const from = offset + LOCAL_SIZE + local.getUint16(26, true) + local.getUint16(28, true);
  const data = archive.slice(from, from + packed), unpack = () => new DecompressionStream('deflate-raw');
  const stream = () => method ? data.stream().pipeThrough(unpack()) : data.stream();
  return { size: packed, stream: () => stream().pipeThrough(verified(crc, size)) };
}

/**
 * Finds a file in an archive; what is no archive is that file itself.
 * @param {Source} archive
 * @param {string} name
 * @returns {Promise<Found | null>} null where it is not in there
 */
export async function find(archive, name) {
  const head = await view(archive, 0, 4);
  if (head.byteLength < 4 || head.getUint32(0, true) !== LOCAL) return archive;
  const list = await listOf(archive);
  if (!list) return null;
  for (let i = 0; i + CENTRAL_SIZE <= list.byteLength && list.getUint32(i, true) === CENTRAL;) {
    const letters = list.getUint16(i + 28, true), extra = list.getUint16(i + 30, true), at = i + CENTRAL_SIZE;
    const spelled = new Uint8Array(list.buffer, at, Math.min(letters, list.byteLength - at)), after = at + letters;
    if (new TextDecoder().decode(spelled) === name) {
      const short = [list.getUint32(i + 24, true), list.getUint32(i + 20, true), list.getUint32(i + 42, true)];
      const [size, packed, offset] = whole(list, after, extra, short);
      const method = list.getUint16(i + 10, true), crc = list.getUint32(i + 16, true);
      return open(archive, { offset, packed, method, crc, size });
    }
    i = after + extra + list.getUint16(i + 32, true);
  }
  return null;
}
