// Backups: the whole library into one file, and back. The page asks piece by piece and does the packing.
import { ask } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { byID } from '../shared/elements.js';
import { show } from '../shared/render.js';
import { tidy } from '../shared/tidy.js';
import { announce, say, translate } from '../shared/words.js';
import { pieces } from './pieces.js';
import { find, Zip } from './zip.js';

const LINES = 'dateline.jsonl'; // the file in the archive from which a backup is read again
const KEPT = 60_000; // milliseconds that the written file can be fetched

const button = byID('write', HTMLButtonElement), stop = byID('stop', HTMLButtonElement);
const chooser = byID('file', HTMLInputElement), progress = byID('progress', HTMLProgressElement);
const working = byID('working', HTMLElement), said = byID('said', HTMLElement);

/** @param {number} bytes */
const megabytes = bytes => (bytes / 1e6).toLocaleString(undefined, { maximumFractionDigits: 1 });

let stopped = false;
let saidAloud = ''; // the part of the work that was announced last

/** A request that the engine refused. */
class Refused extends Error {
  /** @param {Answer} answer @param {unknown} [cause] */
  constructor(answer, cause) {
    super(answer.problem, { cause });
    this.answer = answer;
  }
}

/**
 * Says how far the work is, aloud only when it begins another part.
 * @param {string} part
 * @param {number} share
 * @param {string} key
 * @param {unknown[]} args
 */
function tell(part, share, key, ...args) {
  progress.value = share;
  said.hidden = false;
  said.textContent = say(key, ...args);
  if (saidAloud !== part) announce(said.textContent);
  saidAloud = part;
}

/**
 * @param {string} op
 * @param {Record<string, unknown>} args
 * @returns {Promise<Answer>} an answer without a problem; a problem ends the work
 */
async function well(op, args = {}) {
  const answer = await ask(op, { args });
  if (answer.problem) throw new Refused(answer);
  return answer;
}

/**
 * @param {Zip} zip
 * @param {boolean} files
 * @returns {Promise<number | null>} the number of articles written, null when it was given up
 */
async function writeArticles(zip, files) {
  const { count: all = 0 } = await well('backup'), lines = zip.file(LINES);
  let done = 0;
  for (let from = /** @type {string | undefined} */ (''); from !== undefined;) {
    const answer = await well('export', { from, files });
    if (stopped) return null;
    await lines.write(answer.lines ?? '');
    for (const { name, text } of answer.files ?? []) {
      const file = zip.file(`articles/${name}`);
      await file.write(text);
      await file.close();
    }
    done += answer.count ?? 0;
    tell('writing', all ? Math.min(1, done / all) : 1, 'backup_writing', done, Math.max(all, done));
    from = answer.next || undefined;
  }
  await lines.close();
  return done;
}

/** Writes a backup. */
async function write() {
  const zip = new Zip(), done = await writeArticles(zip, byID('files', HTMLInputElement).checked);
  if (done === null) return say('backup_given_up');
  const name = `dateline-${new Date().toISOString().slice(0, 10)}.zip`;
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(zip.blob()), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  show(await well('exported'));
  return say('backup_written', done, name);
}

/**
 * Goes over a backup without keeping anything.
 * @param {import('./zip.js').Found} file
 * @returns {Promise<number | null>} its size unpacked, null when it was given up
 */
async function check(file) {
  let line = 0, size = 0;
  try {
    for await (const { lines, read } of pieces(file)) {
      ({ line = 0 } = await well('check', { lines, line }));
      if (stopped) return null;
      size = read;
      tell('checking', 0, 'backup_checking', megabytes(read), megabytes(Math.max(read, file.size)));
    }
  } catch (error) { // of the engine, or of the file: it ends too early, is no text, is not what its checksum says
    throw error instanceof Refused ? error : new Refused({ problem: 'problem_backup', line: line + 1 }, error);
  }
  return size;
}

/** @param {import('./zip.js').Found} file @param {number} size unpacked */
async function take(file, size) {
  let fresh = 0, joined = 0;
  for await (const { lines, read } of pieces(file)) {
    const { count = 0, merged = 0 } = await well('import', { lines });
    fresh += count;
    joined += merged;
    if (stopped) return null;
    tell('reading', size ? read / size : 1, 'backup_reading', megabytes(read), megabytes(size));
  }
  return { fresh, joined };
}

/** Reads a backup: first all of it without keeping anything, then again. @param {Blob} blob */
async function restore(blob) {
  const file = await find(blob, LINES);
  if (!file) throw new Error('problem_backup');
  const size = await check(file);
  if (size === null) return say('backup_given_up');
  await well('import-begin');
  const taken = await take(file, size);
  if (!taken) return say('backup_stopped');
  await well('import-end');
  tell('tidying', 1, 'backup_tidying');
  await tidy(() => stopped);
  show(await well('backup'));
  return say('backup_done', taken.fresh, taken.joined);
}

/** @param {unknown} error @returns {string} what went wrong, in words */
function fault(error) {
  console.error(error);
  const answer = error instanceof Refused ? error.answer : {};
  return answer.line ? say('backup_fault', answer.line) : say(answer.problem ?? 'problem_backup');
}

/**
 * Does long work: one at a time, with progress and a way to stop.
 * @param {() => Promise<string>} job
 * @param {HTMLElement} opener
 */
async function work(job, opener) {
  stopped = false;
  saidAloud = '';
  button.disabled = chooser.disabled = true;
  working.hidden = false;
  stop.focus();
  const end = await job().catch(fault);
  working.hidden = true;
  button.disabled = chooser.disabled = false;
  said.hidden = false;
  said.textContent = end;
  announce(end);
  opener.focus();
}

button.addEventListener('click', () => work(write, button));
stop.addEventListener('click', () => { stopped = true; });
chooser.addEventListener('change', async () => {
  const [blob] = chooser.files ?? [];
  if (blob) await work(() => restore(blob), chooser);
  chooser.value = '';
});
translate();
document.title = `${say('backup')} – Dateline`;
await dress();
show(await ask('backup'));
