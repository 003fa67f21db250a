(() => {
  const all = (selector, root = document) => [...(root?.querySelectorAll(selector) ?? [])];
  const one = (selector, root = document) => root?.querySelector(selector) ?? null;
  const tidy = text => text.replace(/\s+/g, ' ').trim();
  // The words a person sees: without those for screen readers and margin initials.
  const words = element => {
    if (!element) return '';
    const copy = element.cloneNode(true);
    for (const hidden of all('.spoken, .by, .certainty, .chip, svg', copy)) hidden.remove();
    return tidy(copy.textContent);
  };
  const story = one('#story article');
  const names = all('#speakers .speaker-name').map(button => [button.dataset.value, words(button)]);
  const speaker = Object.fromEntries(names);
  const level = item => {
    let n = 0;
    for (let e = item; e && e.id !== 'outline'; e = e.parentElement) n += e.localName === 'ol';
    return n;
  };
  const apart = '.before, .gist, .story-head, .notice, figure';
  const shown = selector => all(selector, story).filter(e => !e.closest(apart));
  const dates = all('.dates time', story).map(e => e.dateTime);
  const people = all('.byline bdi', story).map(words);
  return {
    Title: words(one('h1')),
    Kicker: words(one('.kicker')),
    Site: words(one('.bar-outlet')),
    Byline: people.length ? people : all('.byline', story).map(words),
    Published: dates[0] ?? '',
    Updated: dates[1] ?? '',
    Lang: story?.lang ?? '',
    Notices: all('.notice, .about > :not(.about-story)').map(words),
    Standfirst: all('.standfirst', story).map(words),
    Paragraphs: shown('p:not(.standfirst, .pullquote, .notice, .post-head, .before-why, .before-maybe)').map(words),
    Headings: shown('h2, h3, h4, h5, h6').map(words),
    Items: shown('li').map(words),
    Figures: all('figure', story).map(figure => {
      const caption = one('figcaption', figure)?.cloneNode(true);
      const credit = words(one('.credit', caption));
      one('.credit', caption)?.remove();
      const image = one('img', figure);
      return { Source: image?.src ?? '', Alt: image?.alt ?? '', Caption: words(caption), Credit: credit };
    }),
    Outline: all('#outline li > a').map(a => ({
      Label: words(one('.outline-name', a)), Level: level(a), Inferred: !!one('.inferred', a), Target: a.hash.slice(1),
    })),
    Quotations: all('mark.quotation[id]', story).map(mark => {
      const pieces = all('mark.quotation', story).filter(m => m.dataset.value === mark.dataset.value);
      let text = words(mark);
      // cut where runs cross
      for (let i = pieces.indexOf(mark) + 1; i < pieces.length && !pieces[i].id; i++) {
        text = tidy(`${text} ${words(pieces[i])}`);
      }
      const after = mark.nextElementSibling;
      return {
        Text: text, Speaker: speaker[mark.dataset.value] ?? '', Indirect: mark.matches('[data-speech]'),
        Verbatim: all('.verbatim', mark).map(words),
        Certainty: after?.classList.contains('certainty') ? tidy(after.textContent) : '',
      };
    }),
    Speakers: all('#speakers .speaker').map(li => ({
      Name: words(one('.speaker-name', li)), Role: words(one('.speaker-role', li)),
      Share: words(one('.speaker-share', li)), Tally: words(one('summary', li)),
    })),
    Dates: shown('time[datetime]').filter(e => !e.closest('.post-head'))
      .map(e => ({ Text: words(e), Value: e.dateTime })),
    Before: {
      Title: words(one('#before-title')),
      Why: words(one('.before-why')),
      Line: all('.before-line > li').map(li => ({
        Mark: tidy(one('svg title', li)?.textContent ?? ''), Date: one('time', li)?.dateTime ?? '',
        Words: tidy(all('.spoken', li).map(e => e.textContent).join(' ')),
        Current: li.getAttribute('aria-current') === 'true',
      })),
      Maybe: all('.before-maybe').map(words),
    },
    Removed: all('.removed q').map(words),
  };
})()
