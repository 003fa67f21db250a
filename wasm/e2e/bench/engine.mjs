/**
 * Starts the engine as the background does, and measures first answers: in a
 * page of Chromium, or in Node as a program: engine.mjs ROOT SNAPSHOTS ROUNDS
 * prints the milliseconds of every round of every snapshot.
 * @param {BufferSource} wasm
 * @param {string} messages as in _locales/en/messages.json
 * @returns {Promise<(snapshots: string[], rounds: number) => Promise<number[][]>>}
 */
export async function start(wasm, messages) {
  const go = new Go();
  go.env = { GODEBUG: 'gcstoptheworld=1' }; // as extension/engine/instance.js
  const { instance } = await WebAssembly.instantiate(wasm, go.importObject);
  const handle = await new Promise(resolve => {
    globalThis.datelineHost = { messages, locale: 'en', serve: resolve, opened() {} };
    go.run(instance);
  });
  const ask = request => new Promise(resolve => handle(request, resolve));
  return async (snapshots, rounds) => {
    const packed = snapshots.map(snapshot => new TextEncoder().encode(snapshot)), times = packed.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [i, snapshot] of packed.entries()) {
        // an address of its own each time: the engine keeps what it has just read
        const url = `http://round${round}.localhost/${i}`, began = performance.now();
        const { problem } = await ask({ op: 'first', id: '', url, snapshot, args: {}, private: true, now: 1795450000, zone: 0 });
        times[i].push(performance.now() - began);
        if (problem) throw new Error(`page ${i}: ${problem}`);
      }
    }
    return times;
  };
}

if (globalThis.process?.versions?.node) {
  const { readFileSync } = await import('node:fs');
  const [root, file, rounds] = process.argv.slice(2);
  await import(`file://${root}/extension/wasm_exec.js`);
  const measure = await start(readFileSync(`${root}/extension/engine.wasm`), readFileSync(`${root}/_locales/en/messages.json`, 'utf8'));
  process.stdout.write(JSON.stringify(await measure(JSON.parse(readFileSync(file, 'utf8')), Number(rounds))), () => process.exit(0));
}
