// Rules of sites: written by hand, saved as a file, read from one. The file is a backup that holds nothing else.
import { ask } from '../shared/ask.js';
import { byID } from '../shared/elements.js';
import { show } from '../shared/render.js';
import { announce, say } from '../shared/words.js';

const HEAD = '{"dateline":1}'; // the first line of a backup
const RECORDS = 'r'; // where the records of a backup begin: library.fromRecord
const KEPT = 60_000; // milliseconds that the written file can be fetched

const said = byID('rules-said', HTMLElement), host = byID('rule-host', HTMLInputElement);

/** @param {string} words */
function tell(words) {
  said.hidden = false;
  said.textContent = words;
  announce(words);
}

/** @param {string} line of a backup @returns {boolean} */
function isRule(line) {
  try {
    return JSON.parse(line).record?.kind === 'rule';
  } catch {
    return false;
  }
}

/** @param {string} op @param {Record<string, unknown>} [args] @returns {Promise<Answer>} */
async function well(op, args = {}) {
  const answer = await ask(op, { args });
  if (answer.problem) throw new Error(answer.line ? say('backup_fault', answer.line) : say(answer.problem));
  return answer;
}

/** Adds what the form says. */
async function add() {
  const selector = byID('rule-selector', HTMLInputElement), part = byID('rule-part', HTMLSelectElement).value;
  const named = host.value.trim(), site = named.includes('://') ? new URL(named).hostname : named;
  show(await well('rule-add', { host: site, part, selector: selector.value.trim() }));
  tell(say('rule_added'));
  selector.value = '';
  host.focus();
}

/** Saves all rules as a file. */
async function save() {
  const lines = [HEAD];
  for (let from = /** @type {string | undefined} */ (RECORDS); from;) {
    const answer = await well('export', { from });
    lines.push(...(answer.lines ?? '').split('\n').filter(isRule));
    from = answer.next || undefined;
  }
  const file = new File([lines.join('\n') + '\n'], 'dateline-rules.jsonl', { type: 'application/jsonl' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  tell(say('set_exported', file.name));
}

/** Reads a file: nothing of it is kept unless all of it can be. @param {Blob} file */
async function load(file) {
  const lines = (await file.text()).replace(/^\ufeff/, '').split(/\r?\n/);
  const fault = lines.findIndex((line, i) => i ? line !== '' && !isRule(line) : line !== HEAD);
  if (fault >= 0) throw new Error(say('backup_fault', fault + 1));
  const text = lines.filter(Boolean).join('\n') + '\n';
  await well('check', { lines: text, line: 0 });
  await well('import-begin');
  await well('import', { lines: text });
  await well('import-end');
  show(await well('rules'));
  tell(say('rules_imported'));
}

/** @param {() => Promise<void>} job */
const work = job => void job().catch(error => tell(error instanceof Error ? error.message : say('problem_engine')));

/** Wires the form and the buttons. */
export function rules() {
  const chooser = byID('rules-file', HTMLInputElement);
  byID('rule-form', HTMLFormElement).addEventListener('submit', event => {
    event.preventDefault();
    work(add);
  });
  byID('write-rules', HTMLElement).addEventListener('click', () => work(save));
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) work(() => load(file));
    chooser.value = '';
  });
}
