(() => {
  const all = (selector, root = document) => [...(root?.querySelectorAll(selector) ?? [])];
  const one = (selector, root = document) => root?.querySelector(selector) ?? null;
  const tidy = text => (text ?? '').replace(/\s+/g, ' ').trim();
  const undo = one('#undo');
  return {
    Stories: all('#list .story-name').map(e => tidy(e.textContent)),
    Title: tidy(one('#main h1')?.textContent),
    Facts: tidy(one('#main .timeline-facts')?.textContent),
    Days: all('#main .days > li').map(day => ({
      Date: one('h2 time, .date time', day)?.dateTime ?? '',
      Shown: tidy((one('h2 time, .date time', day) ?? one('h2.date', day))?.textContent),
      Ahead: day.dataset.when === 'ahead',
      Today: day.classList.contains('today'),
      Entries: all('.entry', day).map(entry => ({
        Mark: tidy(one('svg title', entry)?.textContent),
        Words: tidy(one('.headline, .event', entry)?.textContent),
        Folded: !entry.checkVisibility(),
        Facts: all('.facts', entry).map(e => tidy(e.textContent)).join(' | '),
      })),
    })),
    UndoOpen: !!undo && undo.checkVisibility(),
  };
})()
