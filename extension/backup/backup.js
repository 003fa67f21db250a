// Backups: the whole library into one file, and back. The page asks piece by piece and does the packing.
import { ask } from '../shared/ask.js';
import { dress } from '../shared/dress.js';
import { show } from '../shared/render.js';
import { announce, say, translate } from '../shared/words.js';
import { tidy } from '../shared/tidy.js';
import { find, Zip } from './zip.js';

const LINES = 'dateline.jsonl'; // the file in the archive from which a backup is read again
const PIECE = 1 << 18; // characters of one message: what is done before Stop is heard
const BREATH = 20; // milliseconds between two pieces, in which the page is drawn and Stop is heard: in Firefox the engine works in the same thread
const byID = id => /** @type {any} */ (document.getElementById(id));
const megabytes = bytes => (bytes / 1e6).toLocaleString(undefined, { maximumFractionDigits: 1 });
const words = [];

let stopped = false;

/** Says how far the work is, aloud only when it begins another part. */
function tell(part, share, key, ...args) {
  byID('progress').value = share;
  byID('said').hidden = false;
  byID('said').textContent = say(key, ...args);
  if (words[0] !== part) announce(byID('said').textContent);
  words[0] = part;
}

/** @returns {Promise<Answer>} an answer without a problem; a problem ends the work */
async function well(op, args) {
  const answer = await ask(op, { args });
  if (answer.problem) throw Object.assign(new Error(answer.problem), { answer });
  return answer;
}

/** Writes a backup. */
async function write() {
  const zip = new Zip(), files = byID('files').checked;
  const { count: all } = await well('backup', {});
  const lines = zip.file(LINES);
  let done = 0;
  for (let from = ''; ;) {
    const answer = await well('export', { from, files });
    if (stopped) return say('backup_given_up');
    await lines.write(answer.lines);
    for (const { name, text } of answer.files ?? []) {
      const file = zip.file(`articles/${name}`);
      await file.write(text);
      await file.close();
    }
    done += answer.count;
    tell('writing', all ? Math.min(1, done / all) : 1, 'backup_writing', done, Math.max(all, done));
    if (!answer.next) break;
    from = answer.next;
  }
  await lines.close();
  const name = `dateline-${new Date().toISOString().slice(0, 10)}.zip`;
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(zip.blob()), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  show(await well('exported', {}));
  return say('backup_written', done, name);
}

/**
 * Hands out whole lines in pieces, with how many bytes of the file were read.
 * @param {{stream: () => ReadableStream<Uint8Array>}} file
 */
async function* pieces(file) {
  let rest = '', read = 0;
  const reader = file.stream().getReader(), decoder = new TextDecoder('utf-8', { fatal: true });
  for (;;) {
    const { done, value } = await reader.read();
    read += value?.length ?? 0;
    rest += decoder.decode(value, { stream: !done });
    while (rest.length >= PIECE) { // Firefox hands out all of a small file at once
      const cut = rest.lastIndexOf('\n', PIECE - 1) + 1 || rest.indexOf('\n', PIECE) + 1;
      if (!cut) break; // a line longer than that, of which more comes
      yield { lines: rest.slice(0, cut), read: read - (rest.length - cut) };
      rest = rest.slice(cut);
      await new Promise(resolve => setTimeout(resolve, BREATH));
    }
    if (done) return void (yield { lines: rest, read });
  }
}

/** Reads a backup: first all of it without keeping anything, then again. */
async function read(blob) {
  const file = await find(blob, LINES);
  if (!file) throw new Error('problem_backup');
  let line = 0, size = 0;
  for await (const { lines, read } of pieces(file)) {
    ({ line } = await well('check', { lines, line }));
    if (stopped) return say('backup_given_up');
    size = read;
    tell('checking', 0, 'backup_checking', megabytes(read), megabytes(Math.max(read, file.size)));
  }
  await well('import-begin', {});
  let fresh = 0, merged = 0;
  for await (const { lines, read } of pieces(file)) {
    const answer = await well('import', { lines });
    fresh += answer.count;
    merged += answer.merged;
    if (stopped) return say('backup_stopped');
    tell('reading', size ? read / size : 1, 'backup_reading', megabytes(read), megabytes(size));
  }
  await well('import-end', {});
  tell('tidying', 1, 'backup_tidying');
  await tidy(() => stopped);
  show(await well('backup', {}));
  return say('backup_done', fresh, merged);
}

/** Does long work: one at a time, with progress and a way to stop. */
async function work(job, opener) {
  stopped = false;
  words.length = 0;
  for (const id of ['write', 'file']) byID(id).disabled = true;
  byID('working').hidden = false;
  byID('stop').focus();
  let end;
  try {
    end = await job();
  } catch (error) {
    const { answer } = error;
    end = answer?.line ? say('backup_fault', answer.line) : say(answer?.problem ?? 'problem_backup');
    console.error(error);
  }
  byID('working').hidden = true;
  for (const id of ['write', 'file']) byID(id).disabled = false;
  byID('said').hidden = false;
  byID('said').textContent = end;
  announce(end);
  opener.focus();
}

byID('write').addEventListener('click', event => work(write, event.target));
byID('stop').addEventListener('click', () => { stopped = true; });
byID('file').addEventListener('change', async event => {
  const [blob] = event.target.files;
  if (blob) await work(() => read(blob), event.target);
  event.target.value = '';
});
translate();
document.title = `${say('backup')} – Dateline`;
await dress();
show(await ask('backup'));
