package library

import (
	"context"
	"time"
)

// The size of a batch of tidying, so that one takes well under a second.
const tidyArticles = 20

// Tidy does the next piece of what may be done at any time: it removes for good
// what was deleted before the given time, then what has been kept for longer
// than the reader wishes, then it merges the index, which also clears it of
// what is gone. It reports whether more is left to do. One piece takes a few
// hundredths of a second; call it again while the reader does nothing else.
func (l *Library) Tidy(ctx context.Context, deletedBefore time.Time) (more bool, err error) {
	err = l.change(ctx, func(b *Batch, s *state) error {
		for _, step := range []func() (bool, error){
			func() (bool, error) { return l.emptyTrash(ctx, b, s, deletedBefore) },
			func() (bool, error) { return l.dropOld(ctx, b, s) },
			func() (bool, error) { return l.tend(ctx, b, s) },
		} {
			if more, err = step(); err != nil || more {
				return err
			}
		}
		return nil
	})
	return more, err
}

// emptyTrash purges the deletion that was made first, if it is old enough.
func (l *Library) emptyTrash(ctx context.Context, b *Batch, s *state, before time.Time) (bool, error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucketTrash, To: trashKey(before, ""), Limit: 1})
	if err != nil || len(found[0]) == 0 {
		return false, err
	}
	it := found[0][0]
	cards, err := decodeTrash(it.Value)
	if err != nil {
		cards = nil // damaged: nothing can bring it back
	}
	n := min(len(cards), tidyArticles)
	for _, c := range cards[:n] {
		erase(b, s, c)
		s.trashed--
	}
	if n == len(cards) {
		b.Delete(bucketTrash, it.Key)
		return true, nil
	}
	w := &writer{}
	for _, c := range cards[n:] {
		w.Bytes(encodeCard(c))
	}
	b.Put(bucketTrash, it.Key, w.Buf)
	return true, nil
}

// dropOld erases the articles that were first read longest ago, if that is
// longer ago than the reader wants to keep them. Pinned ones stay, and those
// opened again within the time. When there are none it looks again in an hour.
func (l *Library) dropOld(ctx context.Context, b *Batch, s *state) (bool, error) {
	if s.keepDays == 0 || l.now().Before(l.aged) {
		return false, nil
	}
	limit := l.now().AddDate(0, 0, -s.keepDays).Unix()
	for from := ""; ; {
		found, err := l.store.Scan(ctx, Range{Bucket: bucketCards, From: from, Limit: 10 * tidyArticles})
		if err != nil {
			return false, err
		}
		n, old := 0, 0
		for _, it := range found[0] {
			c, err := decodeCard(it.Value)
			if err == nil && c.Saved >= limit {
				break // those after it came later
			}
			old++
			if err != nil || c.Pinned || c.Opened >= limit {
				continue
			}
			eraseFiled(b, s, c)
			if n++; n == tidyArticles {
				return true, nil
			}
		}
		if n > 0 {
			return true, nil
		}
		if len(found[0]) < 10*tidyArticles || old < len(found[0]) {
			l.aged = l.now().Add(time.Hour)
			return false, nil
		}
		from = found[0][len(found[0])-1].Key + "\x00"
	}
}

// eraseFiled removes an article that is in the library for good.
func eraseFiled(b *Batch, s *state, c *Card) {
	unfile(b, c)
	s.articles--
	s.docs--
	erase(b, s, c)
}

// erase removes the records of an article that is no longer filed.
func erase(b *Batch, s *state, c *Card) {
	b.Delete(bucketDocs, idOf(c.Doc))
	s.dead++
	b.Delete(bucketArticles, c.ID)
	b.DeletePrefix(bucketEarlier, c.ID)
	b.DeletePrefix(bucketAttached, c.ID)
	s.bytes -= c.bytes
}
