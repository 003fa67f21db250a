/**
 * The person points at the part of the page to read. Injected when the reader
 * asks for it (op "choose"), after dom.js.
 *
 * An outline follows the pointer, or the arrow keys: up to what holds the part,
 * down into it, left and right to what stands beside it. What is shown lies in a
 * closed shadow tree above the page; the page's own elements are not touched.
 */
'use strict';
globalThis.datelinePicker ??= (() => {
  const { tagOf, textOf, boxOf, parentOf, shadowOf } = globalThis.datelineDOM;
  const api = globalThis.browser ?? globalThis.chrome, say = (key, ...args) => api.i18n.getMessage(key, args.map(String));
  const count = (key, n) => say(`${key}_${new Intl.PluralRules(api.i18n.getUILanguage()).select(n)}`, n.toLocaleString()) || say(`${key}_other`, n.toLocaleString());
  const RESTING = 250; // milliseconds until a part is said aloud
  let end = null; // ends the choice that goes on

  const children = element => [...(shadowOf(element) ?? element).children ?? []].filter(worth);
  const shownText = Function.prototype.call.bind(Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText').get);
  const words = element => (element instanceof HTMLElement ? shownText(element) : textOf(element)).trim().replace(/\s+/g, ' ');

  /** @returns {boolean} whether an element can be a part: it stands in the page as a block, and has words */
  function worth(element) {
    const { width, height } = boxOf(element);
    return width > 0 && height > 0 && !/^(script|style|noscript|head|br)$/.test(tagOf(element)) && !/^(inline|none)/.test(getComputedStyle(element).display) && /\S/.test(textOf(element));
  }

  /** @returns {Element?} the element around another, out of shadow trees too */
  const around = element => { const up = parentOf(element); return up instanceof Element ? up : up?.host ?? null; };

  /** @returns {Element} the nearest part around an element */
  function part(element) {
    for (let e = element; e; e = around(e)) if (worth(e)) return e;
    return document.body ?? document.documentElement;
  }

  /** @returns {Element} the next part around one that holds more words than it */
  function wider(element) {
    const size = textOf(element).length;
    for (let e = around(element); e && e !== document.documentElement; e = around(e)) if (worth(e) && textOf(e).trim().length > size) return e;
    return element;
  }

  /** @returns {Element} what is most likely meant: the element with the most words in paragraphs of its own */
  function guess() {
    const sizes = new Map();
    for (const p of [...document.querySelectorAll('p')].slice(0, 3000)) {
      const box = part(parentOf(p));
      if (worth(p)) sizes.set(box, (sizes.get(box) ?? 0) + textOf(p).length);
    }
    const [best] = [...sizes].sort((a, b) => b[1] - a[1]);
    return best ? best[0] : part(document.querySelector('article, main, [role="main"]') ?? document.body);
  }

  /** @returns {Element?} what stands at a point of the window, in open shadow trees too */
  function at(x, y) {
    let found = document.elementFromPoint(x, y);
    for (let inner = found; inner && shadowOf(inner);) {
      inner = shadowOf(inner).elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  }

  const make = (name, css, ...inside) => {
    const element = document.createElementNS('http://www.w3.org/1999/xhtml', name);
    element.style.cssText = css;
    element.append(...inside);
    return element;
  };

  /**
   * @param {boolean} unsure whether Dateline asks for it, because it found no story
   * @returns {Promise<Element?>} the part, null when the choice was given up
   */
  function choose(unsure) {
    end?.(null);
    const button = key => make('button', 'font: inherit; color: inherit; background: transparent; border: 1px solid; border-radius: 4px; min-block-size: 32px; padding: 0 12px; cursor: pointer', say(key));
    const host = make('div', ''); // no element that the page could define, as in overlay.js
    host.dataset.dateline = 'picker';
    host.style.setProperty('all', 'initial', 'important');
    host.style.setProperty('display', 'contents', 'important');
    const frame = make('div', 'position: absolute; box-sizing: border-box; border: 3px solid #0b57d0; outline: 2px solid #fff; border-radius: 2px; pointer-events: none');
    const glass = make('div', 'position: absolute; inset: 0; cursor: crosshair; touch-action: pan-y; pointer-events: auto');
    const title = make('h2', 'margin: 0; font: 700 16px/1.4 system-ui, sans-serif', say(unsure ? 'picker_unsure' : 'picker_title'));
    const told = make('p', 'margin: 4px 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap'), live = make('p', 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)');
    const how = make('p', 'margin: 0 0 8px', say('picker_how'));
    const take = button('picker_take'), wide = button('picker_wider'), narrow = button('picker_narrower'), back = button('picker_back');
    take.style.background = 'light-dark(#1b1f24, #e3e5e8)';
    take.style.color = 'light-dark(#fff, #17191d)';
    const panel = make('section', 'position: absolute; pointer-events: auto; inset-block-end: 12px; inset-inline: 12px; margin-inline: auto; max-inline-size: 36rem; box-sizing: border-box; padding: 12px 16px; border: 1px solid light-dark(#767e8a, #7c8592); border-radius: 6px; background: light-dark(#fff, #17191d); color: light-dark(#1b1f24, #e3e5e8); box-shadow: 0 2px 12px rgb(0 0 0 / .3); font: 14px/1.5 system-ui, sans-serif',
      title, told, how, make('div', 'display: flex; flex-wrap: wrap; gap: 8px', take, wide, narrow, back), live);
    const layer = make('div', 'position: fixed; inset: 0; inline-size: auto; block-size: auto; margin: 0; padding: 0; border: 0; overflow: hidden; background: transparent; color-scheme: light dark; pointer-events: none', glass, frame, panel);
    title.id = 'title';
    how.id = 'how';
    live.setAttribute('role', 'status');
    panel.tabIndex = -1;
    panel.style.outline = 'none';
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'title');
    panel.setAttribute('aria-describedby', 'how');
    layer.popover = 'manual';
    const shadow = host.attachShadow({ mode: 'closed' }), buttons = [take, wide, narrow, back];
    shadow.append(layer);
    panel.lang = api.i18n.getUILanguage();
    panel.dir = api.i18n.getMessage('@@bidi_dir');

    let chosen = guess(), path = [], resting = 0;
    const draw = () => {
      const { left, top, width, height } = boxOf(chosen);
      Object.assign(frame.style, { left: `${left - 3}px`, top: `${top - 3}px`, width: `${width + 6}px`, height: `${height + 6}px` });
    };
    const pick = (element, came = []) => {
      if (element === chosen && told.textContent) return;
      [chosen, path] = [element, came];
      const text = words(chosen), n = text ? text.split(' ').length : 0;
      told.textContent = `${count('picker_words', n)} ${text.slice(0, 160)}`;
      draw();
      clearTimeout(resting);
      resting = setTimeout(() => { live.textContent = told.textContent; }, RESTING);
    };
    const go = element => {
      if (!element || element === chosen) return;
      const { top, bottom } = boxOf(element);
      if (bottom < 0 || top > innerHeight - panel.offsetHeight - 24) element.scrollIntoView({ block: 'start', behavior: 'instant' });
    };
    const moves = {
      ArrowUp: () => { const to = wider(chosen); if (to !== chosen) pick(to, [...path, chosen]); },
      ArrowDown: () => { const to = path.at(-1) ?? children(chosen).sort((a, b) => textOf(b).length - textOf(a).length)[0]; if (to) { go(to); pick(to, path.slice(0, -1)); } },
      ArrowRight: () => beside('nextElementSibling'),
      ArrowLeft: () => beside('previousElementSibling'),
    };
    const beside = way => {
      let e = chosen[way];
      while (e && !worth(e)) e = e[way];
      if (e) { go(e); pick(e); }
    };

    return new Promise(resolve => {
      const closing = new AbortController(), on = (target, type, f, options = {}) => target.addEventListener(type, f, { ...options, signal: closing.signal });
      end = element => {
        end = null;
        closing.abort();
        clearTimeout(resting);
        host.remove();
        resolve(element);
      };
      on(window, 'keydown', event => { // before the page can take it
        const key = event.key, focused = shadow.activeElement;
        if (event.ctrlKey || event.metaKey || event.altKey || key === 'Enter' && buttons.includes(focused) || key === ' ' && focused) return;
        if (key === 'Tab') buttons[(buttons.indexOf(focused) + (event.shiftKey ? buttons.length + (focused === panel ? 0 : -1) : 1)) % buttons.length]?.focus();
        else if (key === 'Escape') end(null);
        else if (key === 'Enter') end(chosen);
        else if (moves[key]) moves[key]();
        else return;
        event.preventDefault();
        event.stopImmediatePropagation();
      }, { capture: true });
      const acts = new Map([[take, () => end(chosen)], [wide, moves.ArrowUp], [narrow, moves.ArrowDown], [back, () => end(null)]]);
      const under = event => {
        glass.style.pointerEvents = 'none';
        const found = at(event.clientX, event.clientY);
        glass.style.pointerEvents = 'auto';
        if (found && found !== host) pick(part(found));
      };
      const pointed = event => { // the same way: a page may stop what comes to it first
        const inner = event.detail === 0 && event.type === 'click' ? shadow.activeElement : shadow.elementFromPoint(event.clientX, event.clientY);
        if (event.target !== host || !inner) return;
        event.stopImmediatePropagation();
        if (event.type === 'click') acts.get(inner)?.();
        if (inner !== glass || !end) return;
        under(event);
        if (event.type === 'click' && event.pointerType !== 'touch') end(chosen); // a finger points first, and takes with the button
      };
      on(window, 'pointermove', pointed, { capture: true });
      on(window, 'click', pointed, { capture: true });
      on(window, 'scroll', draw, { capture: true, passive: true });
      on(window, 'resize', draw);
      document.documentElement.append(host);
      layer.showPopover();
      pick(chosen);
      panel.focus({ preventScroll: true });
    });
  }

  return { choose, cancel: () => end?.(null) };
})();
true; // what the background gets for having injected it
