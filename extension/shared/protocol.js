/**
 * What the engine is asked and what it answers. Written by `go run ./wasm/cmd/protocol` from the
 * table of operations in wasm/app/operations.go, where each handler says what it does.
 *
 * A number may come as its digits and true as "1", as attributes of elements hold them.
 *
 * The arguments of every operation:
 * @typedef {{
 *   'always': {step?: number | string, part?: boolean | '' | '1'},
 *   'apart': {story: string},
 *   'as-found': {quotation: number | string},
 *   'backup': {},
 *   'changes': {},
 *   'check': {lines: string, line: number | string},
 *   'cut': {block: number | string},
 *   'delete': {story?: string},
 *   'document': {},
 *   'export': {from?: string, files?: boolean | '' | '1'},
 *   'exported': {},
 *   'first': {},
 *   'forget': {host: string},
 *   'highlight': {lines: string},
 *   'highlighted': {from?: string, files?: boolean | '' | '1'},
 *   'highlights': {},
 *   'highlights-in': {lines: string},
 *   'import': {lines: string},
 *   'import-begin': {},
 *   'import-end': {},
 *   'keep': {},
 *   'keep-days': {days: number | string},
 *   'merge': {story?: string, article?: string},
 *   'more': {query?: string, host?: string, person?: string, tag?: string, from?: string, to?: string, page: number | string, next: string},
 *   'not-speech': {quotation: number | string},
 *   'open': {shown?: string},
 *   'pause': {on: boolean | '' | '1'},
 *   'people': {query?: string, order?: string, from?: number | string},
 *   'person': {name: string},
 *   'pin': {},
 *   'place': {read: number | string, block: number | string, words?: string},
 *   'related-again': {line: number | string, story: string, article: string, undo: string},
 *   'rename': {name: string},
 *   'restore': {step: number | string},
 *   'rule-add': {host: string, selector: string, part: string},
 *   'rule-drop': {host: string, selector: string},
 *   'rules': {},
 *   'search': {query?: string, host?: string, person?: string, tag?: string, from?: string, to?: string},
 *   'space': {},
 *   'speaker': {quotation: number | string, name?: string},
 *   'split': {articles: string[] | string},
 *   'stories': {},
 *   'tag': {tag: string},
 *   'tags': {},
 *   'tidy': {},
 *   'uncorrect': {undo: string},
 *   'uncut': {},
 *   'undo': {undo: string, story?: string},
 *   'unrelated': {line: number | string, story: string, article: string},
 *   'untag': {tag: string},
 *   'upgrade': {},
 *   'why': {quotation: number | string},
 * }} Operations
 *
 * @typedef {{place: string, html: string}} View html goes into the element with the id in place
 * @typedef {{name: string, text: string}} File
 *
 * @typedef {object} EngineAnswer an answer of the engine: wasm/app.Response says what each field holds
 * @property {View[]} [views]
 * @property {string} [fill]
 * @property {string} [shown]
 * @property {number} [shift]
 * @property {boolean} [plain]
 * @property {string} [id]
 * @property {string} [title]
 * @property {string} [problem]
 * @property {string} [error]
 * @property {boolean} [unsure]
 * @property {string} [saved]
 * @property {string} [undo]
 * @property {string} [lines]
 * @property {string} [next]
 * @property {File[]} [files]
 * @property {number} [count]
 * @property {number} [merged]
 * @property {number} [line]
 * @property {number} [all]
 */

/** What the reader in a frame over a page may ask: a page can cover or move what lies over it. */
export const IN_FRAME = new Set([
  'always',
  'as-found',
  'changes',
  'cut',
  'document',
  'first',
  'highlight',
  'highlights',
  'not-speech',
  'open',
  'place',
  'related-again',
  'restore',
  'speaker',
  'uncorrect',
  'uncut',
  'unrelated',
  'why',
]);
