// What a page under test counts: scripts that ran, dialogs, navigations, and whether what stands in it is what was
// meant. The page is left as it was.
(() => {
  const EVENTS = ['focus', 'blur', 'mouseover', 'pointerdown', 'keydown', 'wheel', 'toggle', 'input', 'submit',
    'scroll', 'animationend', 'transitionend', 'click'];
  const trust = { ran: [], violations: [], left: 0 };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    window[name] = (...args) => { trust.ran.push(`${name} ${args}`.slice(0, 200)); return false; };
  }
  addEventListener('securitypolicyviolation', event =>
    trust.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`.slice(0, 200)), true);
  addEventListener('beforeunload', () => { trust.left++; });
  trust.tick = (wait = 20) => new Promise(done => { setTimeout(done, wait); });

  /** Fires every event on every element; a link to the web is looked at and not followed. */
  trust.poke = root => {
    for (const element of root.querySelectorAll('*')) {
      const address = element.localName === 'a' ? String(element.href?.baseVal ?? element.href ?? '') : '';
      const follows = /^((https?|mailto|chrome-extension|moz-extension):|#|[\w-]+\.xhtml(#|$))/i.test(address);
      if (address && !follows) trust.ran.push(`link ${address}`.slice(0, 200));
      for (const type of EVENTS) {
        const made = type === 'click' && !follows ? MouseEvent : Event;
        element.dispatchEvent(new made(type, { bubbles: false, cancelable: true }));
      }
    }
    for (const found of root.querySelectorAll('iframe, frame, object, embed')) trust.ran.push(found.localName);
  };

  /** The tree in words, as canon in trees.go writes it. */
  trust.canon = root => {
    let out = '', words = false;
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(), depth = [root]; node; node = walk.nextNode()) {
      while (depth.at(-1) !== node.parentNode) {
        out += ')';
        words = false;
        depth.pop();
      }
      if (node.nodeType === Node.TEXT_NODE) {
        out += (words ? '' : '#') + node.data;
        words = true;
      } else {
        words = false;
        out += `(${node.nodeType === Node.ELEMENT_NODE ? node.localName : node.nodeName}`;
        for (const { name, value } of node.attributes ?? []) out += ` ${name.toLowerCase()}=${value}`;
        depth.push(node);
      }
    }
    return out.replace(/\)+$/, '');
  };

  /** Two numbers of 32 bits, as sum in trees.go. */
  trust.sum = text => {
    let a = 0x811c9dc5, b = 0x1b873593;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b);
    }
    return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
  };

  /** Puts pieces in by a function, pokes them, and reports which trees are not what they were meant to be. */
  trust.put = async (pieces, into, sums) => {
    const wrong = [];
    const all = pieces.map((html, i) => {
      const element = document.createElement('div');
      document.body.append(element);
      try {
        into(element, html);
        if (sums && trust.sum(trust.canon(element)) !== sums[i]) wrong.push(i);
        else if (sums) {
          const again = document.createElement('div'), written = element.innerHTML;
          into(again, written);
          if (again.innerHTML !== written) wrong.push(i);
        }
      } catch (error) {
        trust.ran.push(`threw ${error}`.slice(0, 200));
      }
      return element;
    });
    await trust.tick();
    for (const element of all) trust.poke(element);
    await trust.tick();
    if (document.activeElement !== document.body) document.activeElement?.blur();
    for (const element of all) element.remove();
    return wrong;
  };
  window.trust = trust;
})();
