// wasm_exec.js comes from the Go distribution and defines one class.
export {};
declare global {
  class Go {
    importObject: WebAssembly.Imports;
    env: Record<string, string>;
    run(instance: WebAssembly.Instance): Promise<void>;
    _resume: () => void;
    _scheduledTimeouts: Map<number, number>;
  }
}
