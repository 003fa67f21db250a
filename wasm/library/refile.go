package library

import (
	"context"
	"strings"
)

// refileArticles is how many articles one batch files anew.
const refileArticles = 20

// refile files every article anew: by day, outlet and tag, and in the index.
// It counts them as it goes. What is in the trash is indexed with the rest, so
// that it can still be brought back.
func refile(ctx context.Context, l *Library, cursor string, b *Batch, s *state) (next string, done int, err error) {
	if s.tail >= l.shape.tail || s.manifest.merge != nil {
		_, err := l.tend(ctx, b, s)
		return cursor, s.articles, err
	}
	phase, from, _ := strings.Cut(cursor, ":")
	switch phase {
	case "":
		for _, bucket := range []string{bucketDays, bucketSites, bucketTags, bucketDocs, bucketTail, bucketTerms} {
			b.DeletePrefix(bucket, "")
		}
		first, err := l.unusedDoc(ctx, s.doc)
		if err != nil {
			return "", 0, err
		}
		*s = state{next: s.next, doc: first, keepDays: s.keepDays, paused: s.paused, manifest: &manifest{next: 1}}
		return "cards:", 0, nil
	case "cards":
		from, err = l.refileCards(ctx, b, s, from)
		if from == "" {
			return "trash:", s.articles, err
		}
		return "cards:" + from, s.articles, err
	default:
		from, err = l.refileTrash(ctx, b, s, from)
		if from == "" {
			return "", s.articles, err
		}
		return "trash:" + from, s.articles, err
	}
}

// unusedDoc returns a number from which on no version of an article was ever
// given one: earlier versions are ordered by theirs.
func (l *Library) unusedDoc(ctx context.Context, least uint32) (uint32, error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucketEarlier, KeysOnly: true})
	if err != nil {
		return 0, err
	}
	for _, it := range found[0] {
		if doc, ok := number(it.Key[max(0, len(it.Key)-8):]); ok {
			least = max(least, doc+1)
		}
	}
	return least, nil
}

// refileCards files the articles whose names are at least from, and returns
// where it stopped, "" at the end.
func (l *Library) refileCards(ctx context.Context, b *Batch, s *state, from string) (next string, err error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucketCards, From: from, Limit: refileArticles})
	if err != nil {
		return "", err
	}
	for _, it := range found[0] {
		if n, ok := number(it.Key); ok {
			s.next = max(s.next, n+1)
		}
		c, err := decodeCard(it.Value)
		if err != nil {
			continue // one damaged record is not worth the library
		}
		if err := l.refileOne(ctx, b, s, c, c.ID); err != nil {
			return "", err
		}
		file(b, nil, c)
		s.articles++
		s.docs++
		s.langs = withLang(s.langs, c.Lang)
	}
	return resume(found[0]), nil
}

func (l *Library) refileTrash(ctx context.Context, b *Batch, s *state, from string) (next string, err error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucketTrash, From: from, Limit: refileArticles})
	if err != nil {
		return "", err
	}
	for _, it := range found[0] {
		cards, err := decodeTrash(it.Value)
		if err != nil {
			continue
		}
		w := &writer{}
		for _, c := range cards {
			if err := l.refileOne(ctx, b, s, c, ""); err != nil {
				return "", err
			}
			w.Bytes(encodeCard(c))
			s.trashed++
		}
		b.Put(bucketTrash, it.Key, w.Buf)
	}
	return resume(found[0]), nil
}

// refileOne gives an article a new number in the index, which leads to an id.
func (l *Library) refileOne(ctx context.Context, b *Batch, s *state, c *Card, id string) error {
	values, err := l.store.Get(ctx, Ref{bucketArticles, c.ID}, Ref{bucketAttached, attachedKey(c.ID, kindEntry)})
	if err != nil {
		return err
	}
	a, err := decodeArticle(values[0])
	if err != nil {
		a = nil
	}
	e, err := decodeEntry(values[1])
	if err != nil {
		e = entry{}
	}
	c.Doc = s.doc
	s.doc++
	s.bytes += c.bytes
	b.Put(bucketDocs, idOf(c.Doc), []byte(id))
	b.Put(bucketTail, idOf(c.Doc), encodeTail(e.terms(a)))
	s.tail++
	return nil
}

// resume returns where the batch after these records begins, "" at the end.
func resume(items []Item) string {
	if len(items) < refileArticles {
		return ""
	}
	return items[len(items)-1].Key + "\x00"
}
