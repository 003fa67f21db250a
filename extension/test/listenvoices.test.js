import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceFor, keyOf, known, otherVoice, sorted, voiceFor } from '../reader/listenvoices.js';

const voice = (lang, name, more = {}) => ({ lang, name, voiceURI: name, localService: true, default: false, ...more });
const VOICES = [
  voice('en-GB', 'Ada'), voice('en-US', 'Bob', { default: true }), voice('de_DE', 'Cid'), voice('nb-NO', 'Dag'),
  voice('zh-CN', 'En'), voice('zh-TW', 'Fu'), voice('fr-FR', 'Cloud', { localService: false }), voice('pt-BR', 'Gil'),
];
const name = (lang, wanted) => voiceFor(VOICES, lang, wanted)?.name;

test('the voice of the language, the region, the script', () => {
  assert.equal(name('en'), 'Bob');
  assert.equal(name('en-GB'), 'Ada');
  assert.equal(name('en-AU'), 'Bob');
  assert.equal(name('de'), 'Cid');
  assert.equal(name('de-AT'), 'Cid');
  assert.equal(name('no'), 'Dag');
  assert.equal(name('nn-NO'), 'Dag');
  assert.equal(name('zh-Hant'), 'Fu');
  assert.equal(name('zh-HK'), 'Fu');
  assert.equal(name('zh'), 'En');
  assert.equal(name('pt-PT'), 'Gil');
  assert.equal(name(''), 'Bob', 'no language is known: the default');
});

test('no voice that sends the text away, not even when it was chosen', () => {
  assert.equal(name('fr'), undefined);
  assert.equal(name('fr', 'Cloud'), undefined);
  assert.equal(voiceFor([], 'en'), undefined);
  assert.ok(!sorted(VOICES, 'fr').some(v => v.name === 'Cloud'));
});

test('a chosen voice is used, also for another language; one that is gone is not', () => {
  assert.equal(name('en', 'Ada'), 'Ada');
  assert.equal(name('fr', 'Gil'), 'Gil');
  assert.equal(name('en', 'Gone'), 'Bob');
});

test('the voice for quotations is another of the language, or the same', () => {
  assert.equal(otherVoice(VOICES, 'en', VOICES[1]).name, 'Ada');
  assert.equal(otherVoice(VOICES, 'de', VOICES[2]).name, 'Cid');
  assert.equal(otherVoice(VOICES, 'de', VOICES[2], 'Ada').name, 'Ada');
  assert.equal(otherVoice(VOICES, 'fr', undefined), undefined);
});

test('voices for the language come first in the list', () => {
  assert.deepEqual(sorted(VOICES, 'zh-Hant').slice(0, 2).map(v => v.name), ['En', 'Fu']);
  assert.equal(keyOf('EN_gb'), 'en');
  assert.equal(keyOf(''), 'und');
});

test('voices that come late are waited for, and none for ever', async () => {
  const synth = Object.assign(new EventTarget(), { list: [], getVoices: () => synth.list });
  const waiting = known(synth);
  synth.list = VOICES;
  synth.dispatchEvent(new Event('voiceschanged'));
  assert.equal((await waiting).length, VOICES.length);
  assert.deepEqual(await known(undefined), []);
  synth.list = [];
  assert.deepEqual(await known(synth), []);
});

test('every system has its advice', () => {
  for (const [agent, says] of [
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'win'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36', 'mac'],
    ['Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'android'],
    ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36', 'android'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36', 'cros'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'linux'],
    ['', 'linux'],
  ]) assert.equal(adviceFor(agent), `listen_get_${says}`);
});
