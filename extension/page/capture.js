/**
 * Packs the page that stands in the tab, in one walk, into one string that
 * wasm/page/snapshot.go lays out as a tree again:
 *
 *   "dl1" address base type flags tags keys string... ^ops   (fields end with U+007F; ^ is U+0000)
 *
 * tags and keys are lists of names between spaces. Every character of ops is a
 * number plus 40: 0 closes an element, 1 is a text (the next string), 2 a space,
 * 3 + t opens an element of tag t; after it the number of its attributes, and for
 * each its key, with the value as the next string. flags holds "c" when the page
 * was cut at the limits below, "l" when it was still loading.
 *
 * What is not shown is left out. Attributes of the form "dl:..." are ours alone:
 * of the page's own only those listed here are taken.
 */
'use strict';
globalThis.datelineCapture ??= (() => {
  const { typeOf, tagOf, textOf, shadowOf, rootOf, chosen: loaded, wanted, shown, inView, inside, held, attributesOf, dataOf, addressOf, baseOf, mediaOf, stateOf, statesOf, treeOf } = globalThis.datelineDOM;
  const MAX_DEPTH = 399, MAX_NODES = 1_000_000; // the limits of wasm/page/page.go, with room for a line break at the bottom
  const MAX_CHARS = 2_000_000; // three books; at most 6 MB of UTF-8, below the limits of page.go and of one message
  const MAX_VALUE = 4000, MAX_TAGS = 2000, LITTLE = 1500;
  const END = '\x7f', BASE = 40, CLOSE = '(', TEXT = ')', SPACE = '*', ELEMENT = 3;
  const sign = n => String.fromCharCode(BASE + n);

  const set = words => new Set(words.split(' '));
  const SKIPPED = set('style template base canvas option optgroup datalist progress meter svg frame frameset'); // never wanted
  const UNSEEN = set('head title meta link script noscript source'); // never shown, and wanted for what they say
  const MUTE = set('video audio object'); // what they hold is shown where they do not work
  const INLINE = set('a abbr b bdi bdo big cite code em font i mark q s small span strong sub sup time tt u var wbr');
  const ATTRIBUTES = set('id class href src srcset alt title lang xml:lang dir datetime content name property itemprop itemscope itemtype rel role type ' +
    'aria-label aria-labelledby aria-describedby aria-hidden aria-level aria-modal colspan rowspan scope headers start reversed cite media width height alttext display encoding ' +
    'poster kind open abbr data-src data-srcset data-original data-original-set data-lazy data-lazy-src data-lazy-srcset data-image data-img-src data-full-src ' +
    'data-hi-res-src data-url data-href data-testid data-component data-type data-name data-module data-role data-time data-timestamp data-author ' +
    'data-credit data-caption');

  /** What the browser knows of an element beyond its attributes. */
  function known(element, tag, view, foreign, inner) {
    const extra = {};
    if (view) extra['dl:view'] = '1';
    if (inner) extra['dl:frame'] = addressOf(inner);
    if (shadowOf(element)) extra['dl:shadow'] = '1';
    if (tag === 'img' && loaded(element)) {
      extra.src = element.currentSrc; // with its natural size
      extra.width = String(element.naturalWidth);
      extra.height = String(element.naturalHeight);
      extra.srcset = '';
    } else if (foreign) { // relative to an address of its own
      if (typeof element.href === 'string' && element.href) extra.href = element.href;
      if (typeof element.src === 'string' && element.src) extra.src = element.src;
    }
    return extra;
  }

  /**
   * @param {Element?} ours an element of Dateline's that is no part of the page
   * @param {{part?: Element, range?: Range}} [wanted] what the person has chosen: an element, which
   *   gets the mark dl:pick="1"; or a selection, of which nothing but its own words is packed, in a
   *   body with the mark dl:pick="all"
   * @returns {string} the snapshot
   */
  return function capture(ours = null, doc = document, { part: chosen = null, range = null } = {}) {
    const tags = new Map(), keys = new Map(), strings = [];
    let ops = '', chars = 0, nodes = 0, cut = false, broken = -1;
    const number = (map, name) => {
      let i = map.get(name);
      if (i === undefined) map.set(name, i = map.size);
      return i;
    };
    const put = string => {
      if (string.includes(END)) string = string.replaceAll(END, ' ');
      if (string.includes('\0')) string = string.replaceAll('\0', ' ');
      strings.push(string);
      chars += string.length;
    };
    const text = (data, exact) => {
      nodes++;
      if (!exact && !/[^\t\n\f\r ]/.test(data)) {
        ops += SPACE;
      } else {
        ops += TEXT;
        put(data);
      }
    };
    const open = (element, tag, extra) => {
      nodes++;
      let names = '', count = 0;
      const attribute = (name, value) => {
        names += sign(number(keys, name));
        put(value);
        count++;
      };
      for (const name in extra) attribute(name, extra[name]);
      for (const { name, value } of attributesOf(element)) {
        if (!ATTRIBUTES.has(name) || name in extra) continue;
        if (value.length <= MAX_VALUE || name === 'content') attribute(name, value);
      }
      if (!tags.has(tag) && (tags.size === MAX_TAGS || !/^[a-z][\w:.-]*$/i.test(tag))) tag = 'div';
      ops += sign(ELEMENT + number(tags, tag)) + sign(count) + names;
    };

    // What stands for the beginning of a block that lies too deep, once until words follow.
    const part = () => {
      if (broken === ops.length) return;
      for (let i = 0; i < 2; i++) ops += sign(ELEMENT + number(tags, 'br')) + sign(0) + CLOSE;
      broken = ops.length;
      nodes += 2;
    };

    // Nodes in trees of their own (frames, shadow trees) come along with what holds them.
    const outside = node => range !== null && treeOf(node) === doc && !range.intersectsNode(node);
    const within = node => range === null ? dataOf(node)
      : dataOf(node).slice(node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : undefined);
    let shownChars = 0; // of visible text

    // A step is the nodes that one element holds, and how far the walk has come in them.
    const stack = [{ nodes: [rootOf(doc)], next: 0, closes: false, visible: true, view: true, exact: false, unseen: false, foreign: false }];
    for (let depth = 0; stack.length;) {
      const step = stack[stack.length - 1];
      cut ||= nodes >= MAX_NODES || chars + ops.length >= MAX_CHARS;
      if (cut || step.next >= step.nodes.length) {
        stack.pop();
        if (step.closes) {
          ops += CLOSE;
          depth--;
        }
        continue;
      }
      const node = step.nodes[step.next++], type = typeOf(node);
      if (!step.unseen && !(type === Node.ELEMENT_NODE && UNSEEN.has(tagOf(node))) && outside(node)) continue;
      if (type === Node.TEXT_NODE && step.visible) {
        const data = step.unseen ? dataOf(node) : within(node);
        if (!step.unseen) shownChars += data.trim().length;
        text(data, step.exact);
      }
      if (type !== Node.ELEMENT_NODE || node === ours) continue;
      const tag = tagOf(node), unseen = UNSEEN.has(tag), deep = depth >= MAX_DEPTH;
      if (SKIPPED.has(tag) || unseen && (step.foreign || !wanted(node, tag))) continue;
      const seen = unseen || deep ? 2 : shown(node);
      if (seen === 0) continue;
      const inner = tag === 'iframe' && !step.foreign ? inside(node) : null;
      const view = step.view && !unseen && !deep && !step.foreign ? inView(node) : -1;
      const closes = !deep && tag !== 'slot';
      if (closes) {
        const extra = known(node, tag, view === 1, step.foreign, inner);
        if (node === chosen) extra['dl:pick'] = '1';
        else if (range && tag === 'body') extra['dl:pick'] = 'all';
        open(node, inner ? 'div' : tag, extra);
        depth++;
      } else if (deep && !INLINE.has(tag)) {
        part();
      }
      stack.push({
        nodes: held(node, tag, inner), next: 0, closes, visible: seen === 2 && !MUTE.has(tag), view: view >= 0, unseen,
        exact: step.exact || tag === 'pre' || unseen, foreign: step.foreign || inner !== null,
      });
    }
    // Where the page shows hardly anything, what its scripts would have filled it with goes along.
    for (const script of shownChars < LITTLE && !range ? statesOf(doc) : []) {
      open(script, 'script', {});
      text(textOf(script), true);
      ops += CLOSE;
    }
    const flags = (cut ? 'c' : '') + (stateOf(doc) === 'loading' ? 'l' : '');
    const media = mediaOf(doc) === 'text/html' ? '' : mediaOf(doc), names = map => [...map.keys()].join(' ');
    return ['dl1', addressOf(doc), baseOf(doc), media, flags, names(tags), names(keys), ...strings].join(END) + END + '\0' + ops;
  };
})();
