/**
 * Firefox ends an event page half a minute after its last event, and the engine
 * with it: the next article waits for it to be compiled anew. People who read the
 * news read several articles; so for a quarter of an hour after one the page makes
 * a call of the browser's own every twenty seconds, which counts as an event. No
 * longer: a user who does something else gets the memory back.
 */
const api = globalThis.browser ?? globalThis.chrome;
const WARM = 15 * 60_000, CALL = 20_000; // milliseconds

let until = 0, timer = 0;

/** An article was read. */
export function stayAlive() {
  until = Date.now() + WARM;
  timer ||= setInterval(() => {
    if (Date.now() < until) return void api.runtime.getPlatformInfo();
    clearInterval(timer);
    timer = 0;
  }, CALL);
}
