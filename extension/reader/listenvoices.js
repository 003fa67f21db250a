/**
 * Which voice reads an article. Only voices of this device are used: others send the text to a server.
 *
 * @typedef {Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'voiceURI' | 'localService' | 'default'>} Voice
 */

const PATIENCE = 1500; // milliseconds: browsers know their voices only some time after they were first asked

// Languages that one voice can read as well as the other's.
const ALIKE = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', cmn: 'zh', yue: 'zh' };
const HANT = ['TW', 'HK', 'MO'];

/** @param {string} tag @returns {{language: string, script: string, region: string}} the parts that decide */
function parts(tag) {
  const [first = '', ...rest] = tag.replaceAll('_', '-').split('-');
  const found = (/** @type {RegExp} */ shape) => rest.find(part => shape.test(part)) ?? '';
  const language = first.toLowerCase(), region = found(/^([a-z]{2}|\d{3})$/i).toUpperCase();
  const script = found(/^[a-z]{4}$/i).toLowerCase();
  const own = /** @type {Record<string, string>} */ (ALIKE)[language] ?? language;
  return { language: own, region, script: own === 'zh' ? script || (HANT.includes(region) ? 'hant' : 'hans') : script };
}

/** @param {string} lang @returns {string} under which the voice for a language is kept */
export const keyOf = lang => parts(lang).language || 'und';

/**
 * @template {Voice} V
 * @param {V[]} voices
 * @returns {V[]} those of this device
 */
export const local = voices => voices.filter(voice => voice.localService);

/**
 * @template {Voice} V
 * @param {V[]} voices
 * @param {string} lang of the article, "" when it is not known
 * @param {string} [wanted] the one the user chose for this language
 * @returns {V | undefined} the voice that reads it, if there is one
 */
export function voiceFor(voices, lang, wanted) {
  const own = local(voices), chosen = own.find(voice => voice.voiceURI === wanted);
  if (chosen || !lang) return chosen ?? own.find(voice => voice.default) ?? own[0];
  const { language, script, region } = parts(lang);
  const score = (/** @type {V} */ voice) => {
    const is = parts(voice.lang);
    if (is.language !== language) return 0;
    const near = 4 * Number(is.script === script) + 2 * Number(region !== '' && is.region === region);
    return 1 + near + Number(voice.default);
  };
  const best = Math.max(0, ...own.map(score));
  return best ? own.find(voice => score(voice) === best) : undefined;
}

/**
 * @template {Voice} V
 * @param {V[]} voices
 * @param {string} lang
 * @returns {V[]} those of this device, first those for the language, then by name
 */
export function sorted(voices, lang) {
  const key = keyOf(lang), first = (/** @type {V} */ voice) => Number(keyOf(voice.lang) !== key);
  const named = (/** @type {V} */ { lang: its, name }) => `${its} ${name}`;
  return local(voices).sort((a, b) => first(a) - first(b) || named(a).localeCompare(named(b)));
}

/**
 * Another voice for quotations: the one that was chosen, or the first for the language that is not the article's own.
 * @template {Voice} V
 * @param {V[]} voices
 * @param {string} lang
 * @param {V | undefined} own
 * @param {string} [wanted]
 * @returns {V | undefined}
 */
export function otherVoice(voices, lang, own, wanted) {
  const list = sorted(voices, lang);
  return list.find(voice => voice.voiceURI === wanted)
    ?? list.find(voice => voice.voiceURI !== own?.voiceURI && keyOf(voice.lang) === keyOf(lang)) ?? own;
}

/**
 * @param {SpeechSynthesis | undefined} synth
 * @returns {Promise<SpeechSynthesisVoice[]>} the voices, as soon as the browser knows them
 */
export function known(synth) {
  const now = synth?.getVoices() ?? [];
  if (!synth || now.length) return Promise.resolve(now);
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      synth.removeEventListener('voiceschanged', done);
      resolve(synth.getVoices());
    };
    const timer = setTimeout(done, PATIENCE);
    synth.addEventListener('voiceschanged', done);
  });
}

/** How to get a voice, by the words of the system in navigator.userAgent. @type {readonly [RegExp, string][]} */
const ADVICE = [
  [/Android/, 'listen_get_android'], [/CrOS/, 'listen_get_cros'], [/Windows/, 'listen_get_win'],
  [/Mac OS|Macintosh/, 'listen_get_mac'],
];

/** @param {string} agent navigator.userAgent @returns {string} the message that says how to get a voice there */
export const adviceFor = agent => ADVICE.find(([words]) => words.test(agent))?.[1] ?? 'listen_get_linux';
