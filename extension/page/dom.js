/**
 * How capture.js looks at the nodes of a page it cannot trust.
 *
 * A form lets the page put an input named "attributes" where its attributes are
 * read, a document does the same for images: so every property is read through
 * the prototype's own getter. These work for nodes of other documents too.
 */
'use strict';
globalThis.datelineDOM ??= (() => {
  const getter = (of, name) => Function.prototype.call.bind(Object.getOwnPropertyDescriptor(of.prototype, name).get);
  const method = (of, name) => Function.prototype.call.bind(of.prototype[name]);
  const typeOf = getter(Node, 'nodeType'), children = getter(Node, 'childNodes'), textOf = getter(Node, 'textContent'), parentOf = getter(Node, 'parentNode');
  const tagOf = getter(Element, 'localName'), shadowOf = getter(Element, 'shadowRoot');
  const visible = method(Element, 'checkVisibility'), attribute = method(Element, 'getAttribute'), boxOf = method(Element, 'getBoundingClientRect');
  const rootOf = getter(Document, 'documentElement'), bodyOf = getter(Document, 'body'), scriptsOf = getter(Document, 'scripts');

  const MAX_JSON = 1_000_000, MAX_FALLBACK = 4000; // characters of one JSON-LD script, of one noscript
  const MIN_STATE = 400, MAX_STATE = 1_500_000; // characters of a script with the page's data, of all of them
  const STATE = /[\w$\])]\s*=\s*(?:[{[]|JSON\.parse\()/; // data is given to something
  const LINKS = /\b(canonical|amphtml|shortlink|author|license|next|prev)\b/i;

  /** @returns {boolean} whether an image has loaded the source that the browser chose, and that is more than a place holder */
  function chosen(node) {
    return node instanceof HTMLImageElement && node.naturalWidth >= 64 && !node.currentSrc.startsWith('data:');
  }

  /** @returns {boolean} whether an element that no page ever shows is wanted all the same */
  function wanted(element, tag) {
    switch (tag) {
      case 'meta': return attribute(element, 'content') !== null;
      case 'link': return LINKS.test(attribute(element, 'rel') ?? '') || attribute(element, 'itemprop') !== null;
      case 'script': return /^\s*application\/ld\+json\b/i.test(attribute(element, 'type') ?? '') && textOf(element).length <= MAX_JSON;
      case 'noscript': return textOf(element).includes('<img') && textOf(element).length <= MAX_FALLBACK;
      case 'source': return ![...children(parentOf(element))].some(chosen);
    }
    return true;
  }

  /** @returns {0|1|2} 0: neither it nor what it holds is shown; 1: what it holds may be; 2: shown */
  function shown(element) {
    if (visible(element, { visibilityProperty: true })) return 2;
    const style = getComputedStyle(element);
    if (style.display === 'none') return 0;
    return style.visibility === 'visible' ? 2 : 1; // without a box of its own, or folded away and ready to be opened
  }

  /** @returns {-1|0|1} -1: outside the viewport; 1: a part stands in it; 0: it has no extent, what it holds decides */
  function inView(element) {
    const box = boxOf(element);
    if (box.width === 0 || box.height === 0) return 0;
    return box.bottom > 0 && box.top < innerHeight ? 1 : -1;
  }

  /** @returns {Document?} what a frame of the page's own origin shows, when it is large enough to be read */
  function inside(frame) {
    const box = boxOf(frame);
    if (box.width < 300 || box.height < 200) return null;
    try {
      return frame.contentDocument;
    } catch {
      return null;
    }
  }

  /**
   * @param {Document?} inner what a frame shows
   * @returns {ArrayLike<Node>} what an element holds as it is laid out: shadow trees open, slots filled, frames entered
   */
  function held(element, tag, inner) {
    if (inner) return children(bodyOf(inner) ?? inner);
    switch (tag) {
      case 'input': case 'select': case 'textarea': case 'iframe': return []; // what a person typed is none of our business
      case 'slot': {
        const assigned = element.assignedNodes?.() ?? [];
        if (assigned.length) return assigned;
      }
    }
    return children(shadowOf(element) ?? element);
  }

  /** @returns {Element[]} scripts that hold the page's content as data: JSON, or JSON given to a variable */
  function statesOf(doc) {
    let room = MAX_STATE;
    return [...scriptsOf(doc)].filter(script => {
      const type = attribute(script, 'type') ?? '', text = textOf(script);
      if (text.length < MIN_STATE || text.length > room || attribute(script, 'src') !== null) return false;
      if (!/\bjson\b/i.test(type) ? type !== '' && !/javascript/i.test(type) || !STATE.test(text.slice(0, 4000)) : /\bld\+json\b/i.test(type)) return false;
      room -= text.length;
      return true;
    });
  }

  return {
    typeOf, tagOf, textOf, parentOf, boxOf, shadowOf, rootOf, chosen, wanted, shown, inView, inside, held,
    attributesOf: getter(Element, 'attributes'),
    dataOf: getter(CharacterData, 'data'),
    addressOf: getter(Document, 'URL'),
    baseOf: getter(Node, 'baseURI'),
    mediaOf: getter(Document, 'contentType'),
    stateOf: getter(Document, 'readyState'),
    statesOf,
    treeOf: method(Node, 'getRootNode'),
  };
})();
