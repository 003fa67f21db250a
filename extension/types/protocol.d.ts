// What shared/protocol.js does not say: what the background adds to requests and answers.

/** An answer of the engine, or of the background itself. */
type Answer = import('../shared/protocol.js').EngineAnswer & {
  token?: string;
  act?: string; // what a shortcut wants done
  more?: boolean; // the rest comes when it is asked for
  words?: number;
  moved?: boolean;
  early?: {keys: string[], by: number}; // what was pressed, and how far scrolled, before the frame could hear it
  times?: Record<string, number>;
};

interface EngineRequest {
  op: string;
  id?: string;
  args?: Record<string, unknown>;
  url?: string;
  snapshot?: Uint8Array;
  private?: boolean;
  pick?: string;
  tab?: boolean;
  frame?: boolean;
  reader?: string;
  /** names the ask that is repeated when its answer was lost */
  once?: string;
}

/** What a page of the extension, or a script in a site's page, sends to the background. */
interface Message {
  op: string;
  token?: string;
  once?: string;
  id?: string;
  args?: Record<string, unknown>;
  snapshot?: string;
  times?: Record<string, number>;
  taken?: boolean;
  lost?: boolean;
  type?: string;
}
