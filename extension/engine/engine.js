/**
 * Where the background asks the engine. In Chromium it lives in an offscreen
 * document, which outlives the background; elsewhere, and where that cannot be
 * made, in the background itself.
 */
import { stayAlive } from './alive.js';
import * as remote from './remote.js';
import { words } from './words.js';

const api = globalThis.browser ?? globalThis.chrome;
const said = () => words(api.i18n.getUILanguage(), api.runtime.getURL(''));
const local = () => import('./instance.js'); // part of the same file, run when it is needed

let apart = 'offscreen' in api;

/**
 * @returns {Promise<{began: number, ready: number}>} when the last start began and ended, in milliseconds since 1970
 */
export const started = async () => (apart ? remote : await local()).started;

/** Begins to start the engine, if that was not done yet. */
export async function wake() {
  if (apart) await remote.wake().catch(() => { apart = false; });
  if (!apart) await (await local()).wake(said);
}

/** Makes the engine ready before anybody asks, where it outlives the background. */
export function prepare() {
  if (apart) void wake().catch(() => {});
}

/** Ends what is asked for a reader view that was closed: nobody waits for it any more. @param {string} reader */
export async function close(reader) {
  if (apart) return remote.close(reader);
  (await local()).close(reader);
}

/**
 * @param {EngineRequest} request its reader is the one whose end ends the request too
 * @returns {Promise<Answer>}
 */
export async function ask(request) {
  const date = new Date();
  const dated = { now: Math.floor(date.getTime() / 1000), zone: -60 * date.getTimezoneOffset(), ...request };
  if (!apart && request.snapshot) stayAlive();
  if (apart) {
    try {
      return await remote.ask(dated);
    } catch (error) {
      console.error('engine: no offscreen document:', error);
      apart = false;
    }
  }
  return (await local()).ask(dated, said);
}
