package library

import (
	"context"
	"fmt"
	"time"
)

// noteStale files the keys of the index that still hold postings of a document.
func noteStale(b *Batch, doc uint32, terms []spaceTerm) {
	keys := make([]string, len(terms))
	for i, t := range terms {
		keys[i] = t.key
	}
	b.Put(bucketStale, idOf(doc), encodeStale(keys))
}

func encodeStale(keys []string) []byte {
	w := &writer{}
	w.byte(1)
	w.strings(keys)
	return w.buf
}

// The size of a batch of tidying, so that one takes well under a second.
const (
	tidyArticles = 20
	tidyTerms    = 200
)

// Tidy does the next piece of what may be done at any time: it removes for good
// what was deleted before the given time, then what has been kept for longer
// than the reader wishes, then what the index still holds of articles that are
// gone. It reports whether more is left to do.
func (l *Library) Tidy(ctx context.Context, deletedBefore time.Time) (more bool, err error) {
	err = l.change(ctx, func(b *Batch, s *state) error {
		for _, step := range []func() (bool, error){
			func() (bool, error) { return l.emptyTrash(ctx, b, s, deletedBefore) },
			func() (bool, error) { return l.dropOld(ctx, b, s) },
			func() (bool, error) { return l.clearStale(ctx, b) },
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
		if err := l.erase(ctx, b, s, c); err != nil {
			return false, err
		}
		s.trashed--
	}
	if n == len(cards) {
		b.Delete(bucketTrash, it.Key)
		return true, nil
	}
	w := &writer{}
	for _, c := range cards[n:] {
		w.bytes(encodeCard(c))
	}
	b.Put(bucketTrash, it.Key, w.buf)
	return true, nil
}

// dropOld erases the articles that were first read longest ago, if that is
// longer ago than the reader wants to keep them. Pinned ones stay, and those
// opened again within the time.
func (l *Library) dropOld(ctx context.Context, b *Batch, s *state) (bool, error) {
	if s.keepDays == 0 {
		return false, nil
	}
	limit := l.now().AddDate(0, 0, -s.keepDays).Unix()
	for from := ""; ; {
		found, err := l.store.Scan(ctx, Range{Bucket: bucketCards, From: from, Limit: 10 * tidyArticles})
		if err != nil || len(found[0]) == 0 {
			return false, err
		}
		n := 0
		for _, it := range found[0] {
			c, err := decodeCard(it.Value)
			if err != nil {
				continue
			}
			if c.Saved >= limit {
				return n > 0, nil // those after it came later
			}
			if c.Pinned || c.Opened >= limit {
				continue
			}
			if err := l.eraseFiled(ctx, b, s, c); err != nil {
				return false, err
			}
			if n++; n == tidyArticles {
				return true, nil
			}
		}
		if n > 0 {
			return true, nil
		}
		from = found[0][len(found[0])-1].Key + "\x00"
	}
}

// eraseFiled removes an article that is in the library for good.
func (l *Library) eraseFiled(ctx context.Context, b *Batch, s *state, c *Card) error {
	unfile(b, c)
	b.Delete(bucketDocs, idOf(c.Doc))
	s.articles--
	s.docs--
	return l.erase(ctx, b, s, c)
}

// erase removes the records of an article that is no longer filed.
func (l *Library) erase(ctx context.Context, b *Batch, s *state, c *Card) error {
	e, err := l.entryOf(ctx, c.ID)
	if err != nil {
		return fmt.Errorf("article %s: %w", c.ID, err)
	}
	a, err := l.articleOf(ctx, c.ID)
	if err != nil {
		return err
	}
	noteStale(b, c.Doc, e.terms(a))
	b.Delete(bucketArticles, c.ID)
	b.DeletePrefix(bucketEarlier, c.ID)
	b.DeletePrefix(bucketAttached, c.ID)
	s.bytes -= c.bytes
	return nil
}

// clearStale removes postings of a document that leads nowhere.
func (l *Library) clearStale(ctx context.Context, b *Batch) (bool, error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucketStale, Limit: 1})
	if err != nil || len(found[0]) == 0 {
		return false, err
	}
	it := found[0][0]
	doc, ok := number(it.Key)
	r := newReader(it.Value)
	if form := r.byte(); form != 1 {
		r.fail()
	}
	keys := r.strings()
	if r.end() != nil || !ok {
		b.Delete(bucketStale, it.Key)
		return true, nil
	}
	n := min(len(keys), tidyTerms)
	if err := l.unindex(ctx, b, doc, keys[:n]); err != nil {
		return false, err
	}
	if n == len(keys) {
		b.Delete(bucketStale, it.Key)
	} else {
		b.Put(bucketStale, it.Key, encodeStale(keys[n:]))
	}
	return true, nil
}

// unindex removes the postings of a document from the lists of these terms.
func (l *Library) unindex(ctx context.Context, b *Batch, doc uint32, keys []string) error {
	ranges := make([]Range, len(keys))
	for i, k := range keys {
		ranges[i] = Prefix(bucketTerms, k+"\x00")
	}
	found, err := l.store.Scan(ctx, ranges...)
	if err != nil {
		return err
	}
	for i, items := range found {
		if len(items) == 0 {
			continue
		}
		last := items[len(items)-1]
		if last.Key != headKey(keys[i]) {
			continue
		}
		h, err := decodeHead(last.Value)
		if err != nil {
			return err
		}
		changed := false
		for _, it := range items[:len(items)-1] {
			rest, _, removed := withoutDoc(it.Value, doc)
			if !removed {
				continue
			}
			h.sealed--
			changed = true
			if len(rest) == 0 {
				b.Delete(bucketTerms, it.Key)
			} else {
				b.Put(bucketTerms, it.Key, rest)
			}
		}
		if rest, end, removed := withoutDoc(h.postings, doc); removed {
			h.postings, h.last = rest, end
			h.count--
			changed = true
		}
		switch {
		case !changed:
		case h.count == 0 && h.sealed == 0:
			b.DeletePrefix(bucketTerms, keys[i]+"\x00")
		default:
			b.Put(bucketTerms, last.Key, h.encode())
		}
	}
	return nil
}

// withoutDoc returns a block without the posting of a document, and the last
// document that is left.
func withoutDoc(block []byte, doc uint32) (rest []byte, last uint32, removed bool) {
	postings, err := appendPostings(nil, block)
	if err != nil {
		return block, 0, false
	}
	for _, p := range postings {
		if p.Doc == doc {
			removed = true
			continue
		}
		rest = appendPosting(rest, last, p)
		last = p.Doc
	}
	return rest, last, removed
}
