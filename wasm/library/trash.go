package library

import (
	"context"
	"fmt"
	"strconv"
	"time"
)

// Delete takes articles out of the library, and returns the token with which
// [Library.Undo] brings them back until they are purged. An article that is not
// there is passed over; when none is, the token is "".
func (l *Library) Delete(ctx context.Context, ids ...string) (undo string, err error) {
	err = l.change(ctx, func(b *Batch, s *state) error {
		cards, err := l.Cards(ctx, ids...)
		if err != nil {
			return err
		}
		w := &writer{}
		seen := make(map[string]bool)
		for _, c := range cards {
			if c == nil || seen[c.ID] {
				continue
			}
			seen[c.ID] = true
			if undo == "" {
				undo = trashKey(l.now(), c.ID)
			}
			w.Bytes(encodeCard(c))
			unfile(b, c)
			b.Put(bucketDocs, idOf(c.Doc), nil) // leads nowhere, but stays in the index until it is purged
			s.articles--
			s.trashed++
			s.docs--
		}
		if undo != "" {
			b.Put(bucketTrash, undo, w.Buf)
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	return undo, nil
}

// trashKey orders what was deleted by time.
func trashKey(at time.Time, id string) string {
	s := strconv.FormatInt(max(0, at.Unix()), 10)
	return "000000000000"[min(len(s), 12):] + s + "-" + id
}

func decodeTrash(record []byte) ([]*Card, error) {
	r := newReader(record)
	var cards []*Card
	for r.More() {
		c, err := decodeCard(r.Bytes())
		if err != nil {
			return nil, err
		}
		cards = append(cards, c)
	}
	return cards, r.Err()
}

// Undo brings back what a deletion took away. Where an address has been saved
// again since, the article that is brought back joins the newer one as an
// earlier version of it.
func (l *Library) Undo(ctx context.Context, token string) error {
	return l.change(ctx, func(b *Batch, s *state) error {
		values, err := l.store.Get(ctx, Ref{bucketTrash, token})
		if err != nil {
			return err
		}
		if values[0] == nil {
			return fmt.Errorf("nothing to undo for %q: %w", token, ErrNotFound)
		}
		cards, err := decodeTrash(values[0])
		if err != nil {
			return err
		}
		joined := make(map[string]*Card)
		for _, c := range cards {
			there, err := l.cardOf(ctx, c.keys...)
			if err != nil {
				return err
			}
			s.trashed--
			if there != nil {
				if j := joined[there.ID]; j != nil {
					there = j
				}
				joined[there.ID] = there
				if err := l.join(ctx, b, s, there, c); err != nil {
					return err
				}
				continue
			}
			file(b, nil, c)
			b.Put(bucketDocs, idOf(c.Doc), []byte(c.ID))
			s.articles++
			s.docs++
		}
		b.Delete(bucketTrash, token)
		return nil
	})
}

// join makes the article of card c, which is in the trash, an earlier version of
// the one that took its place, with its own earlier versions. What other packages
// attached to it goes along, unless the newer one has its own of that kind.
func (l *Library) join(ctx context.Context, b *Batch, s *state, there, c *Card) error {
	values, err := l.store.Get(ctx, Ref{bucketArticles, c.ID})
	if err != nil {
		return err
	}
	b.Delete(bucketDocs, idOf(c.Doc))
	s.dead++
	found, err := l.store.Scan(ctx,
		Prefix(bucketEarlier, c.ID), Prefix(bucketAttached, c.ID), Prefix(bucketAttached, there.ID))
	if err != nil {
		return err
	}
	for _, it := range found[0] {
		b.Put(bucketEarlier, there.ID+it.Key[len(c.ID):], it.Value)
	}
	if values[0] != nil {
		b.Put(bucketEarlier, earlierKey(there.ID, c.Doc), encodeEarlier(c.Opened, values[0]))
		there.Earlier++
	}
	own := make(map[string]bool)
	for _, it := range found[2] {
		own[it.Key[len(there.ID):]] = true
	}
	for _, it := range found[1] {
		if kind := it.Key[len(c.ID):]; !own[kind] {
			b.Put(bucketAttached, attachedKey(there.ID, kind), it.Value)
		}
	}
	there.Earlier += len(found[0])
	there.bytes += c.bytes
	there.Saved = min(there.Saved, c.Saved)
	there.Visits += c.Visits
	b.Put(bucketCards, there.ID, encodeCard(there))
	b.Delete(bucketArticles, c.ID)
	b.DeletePrefix(bucketEarlier, c.ID)
	b.DeletePrefix(bucketAttached, c.ID)
	return nil
}
