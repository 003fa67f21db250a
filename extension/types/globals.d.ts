// What the type checker cannot know: the browser's newer parts, and what our own scripts share across worlds.
declare var browser: typeof chrome | undefined;

declare module '*.css' {
  const text: string;
  export default text;
}

/** reader/hello.js: what was asked before any module was there. */
declare var datelineEarly: Record<string, Promise<Record<string, unknown>>> | undefined;

/** page/overlay.js: one for each page, however often it is injected. */
declare var datelineOverlay: { toggle: () => void } | undefined;

/** page/picker.js, injected when the user points at a part of the page. */
declare var datelinePicker: { choose: (unsure: boolean) => Promise<Element | null>, cancel: () => void } | undefined;

interface Element {
  setHTML(html: string, options?: { sanitizer?: Sanitizer }): void;
}

interface FontFaceSet {
  [Symbol.iterator](): Iterator<FontFace>;
}
