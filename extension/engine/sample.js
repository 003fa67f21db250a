/**
 * A page of our own writing that the idle engine reads to get warm: what the browser has compiled by then need not be
 * compiled at a click. It has what articles have: names, speech, dates, subheads, links.
 */

const PARAGRAPHS = [
  'The harbour council of Northwater voted on Monday to close the old lock for eleven weeks, after divers found ' +
    'cracks in both gates.',
  '“We have known since 3 March that this day would come,” said Ilse Varga, the harbour master. “Nobody wanted to ' +
    'be the one to say it.”',
  'The repair will cost 4.2 million crowns, according to a report that the ministry published last Thursday.',
  'Anders Holm, who runs two ferries between the islands, told the council that his crews had heard of the closure ' +
    'from the radio.',
  '“They ask me when they will sail again, and I have no answer,” he said. “In August I lose a third of the year.”',
  'The lock was built in 1911 and repaired twice, in 1954 and in the winter of 1987, when ice had bent the upper gate.',
  'Mayor Tomas Reuter rejected the claim that the town had saved in the wrong place. He pointed out that the ' +
    'inspection was due in May.',
  'A spokeswoman for the ministry, Petra Lindqvist, said the money had been set aside “long before anybody looked ' +
    'under the water”.',
  'Fishing boats will have to take the northern passage, which adds two hours to every trip, the union said in a ' +
    'statement on Tuesday.',
  'By 2019 the divers had warned three times, in letters that Varga showed to this newspaper.',
  'The opposition wants to know who read them. “Somebody signed for each,” said Nora Beck, who sits on the finance ' +
    'committee.',
  'Work is to begin on 14 June and to end before the first storms of September. Until then the bridge stays open ' +
    'to walkers.',
];
const END = '\x7f', BASE = 40, TAGS = ['html', 'head', 'title', 'body', 'main', 'article', 'h1', 'h2', 'p', 'time'];
const CLOSE = '(', TEXT = ')';

/** @param {string} tag */
const open = tag => String.fromCharCode(BASE + 3 + TAGS.indexOf(tag)) + String.fromCharCode(BASE);

/**
 * @param {number} length paragraphs
 * @returns {Uint8Array} the page as page/capture.js packs it
 */
export function sample(length) {
  const strings = /** @type {string[]} */ ([]);
  let ops = '';
  const element = (/** @type {string} */ tag, /** @type {string} */ text) => {
    ops += open(tag) + TEXT + CLOSE;
    strings.push(text);
  };
  const title = 'Northwater closes its old lock for eleven weeks';
  ops += open('html') + open('head');
  element('title', `${title} – The Northwater Courier`);
  ops += CLOSE + open('body') + open('main') + open('article');
  element('h1', title);
  element('time', '12 May 2025');
  for (let i = 0; i < length; i++) {
    if (i > 0 && i % 4 === 0) element('h2', i % 8 ? 'Who pays for the gates' : 'What the divers wrote');
    element('p', PARAGRAPHS[i % PARAGRAPHS.length]);
  }
  ops += CLOSE.repeat(4);
  const head = ['dl1', 'https://sample.invalid/lock', 'https://sample.invalid/lock', '', '', TAGS.join(' '), ''];
  return new TextEncoder().encode([...head, ...strings].join(END) + END + '\0' + ops);
}
