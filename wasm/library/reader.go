package library

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"dateline/wasm/text"
)

// Settings are the reader's wishes for the library as a whole.
type Settings struct {
	KeepDays int  // articles not opened for longer are removed, unless pinned; 0 keeps all
	Paused   bool // nothing is added
}

// Settings returns the reader's wishes.
func (l *Library) Settings(ctx context.Context) (Settings, error) {
	values, err := l.store.Get(ctx, stateRef)
	if err != nil {
		return Settings{}, err
	}
	s, err := decodeState(values[0])
	return Settings{KeepDays: s.keepDays, Paused: s.paused}, err
}

// SetSettings keeps the reader's wishes. What is too old now goes with the next
// [Library.Tidy].
func (l *Library) SetSettings(ctx context.Context, want Settings) error {
	return l.change(ctx, func(b *Batch, s *state) error {
		s.keepDays, s.paused = max(0, want.KeepDays), want.Paused
		l.aged = time.Time{}
		return nil
	})
}

// SetPlace keeps where the reader is in an article.
func (l *Library) SetPlace(ctx context.Context, id string, p Place) error {
	return l.edit(ctx, id, func(c *Card) { c.Place = p })
}

// SetPinned keeps an article whatever its age, or no longer.
func (l *Library) SetPinned(ctx context.Context, id string, pinned bool) error {
	return l.edit(ctx, id, func(c *Card) { c.Pinned = pinned })
}

// SetTags gives an article the reader's tags, in place of those it has. Empty
// ones and doubles are left out.
func (l *Library) SetTags(ctx context.Context, id string, tags []string) error {
	var kept []string
	for _, t := range tags {
		t = text.Space(strings.ReplaceAll(t, "\x00", " "))
		if t != "" && !slices.Contains(kept, t) {
			kept = append(kept, t)
		}
	}
	return l.edit(ctx, id, func(c *Card) { c.Tags = kept })
}

// edit changes a card.
func (l *Library) edit(ctx context.Context, id string, set func(*Card)) error {
	return l.change(ctx, func(b *Batch, s *state) error {
		old, err := l.Card(ctx, id)
		if err != nil {
			return err
		}
		c := *old
		set(&c)
		file(b, old, &c)
		return nil
	})
}

// Count is how many articles there are of something.
type Count struct {
	Name     string
	Articles int
}

// Sites returns the outlets of which there are articles, by host.
func (l *Library) Sites(ctx context.Context) ([]Count, error) { return l.counts(ctx, bucketSites) }

// Tags returns the reader's tags, by name.
func (l *Library) Tags(ctx context.Context) ([]Count, error) { return l.counts(ctx, bucketTags) }

func (l *Library) counts(ctx context.Context, bucket string) ([]Count, error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucket, KeysOnly: true})
	if err != nil {
		return nil, err
	}
	var counts []Count
	for _, it := range found[0] {
		name, _, _ := strings.Cut(it.Key, "\x00")
		if n := len(counts); n > 0 && counts[n-1].Name == name {
			counts[n-1].Articles++
		} else {
			counts = append(counts, Count{name, 1})
		}
	}
	return counts, nil
}

// Forget removes the articles of an outlet for good, a piece at a time, also
// those in the trash: nothing brings them back. It returns how many it removed
// and whether more are left.
func (l *Library) Forget(ctx context.Context, host string) (removed int, more bool, err error) {
	err = l.change(ctx, func(b *Batch, s *state) error {
		removed, more = 0, false
		s.sweep = true
		r := Prefix(bucketSites, host+"\x00")
		r.Limit, r.KeysOnly = tidyArticles, true
		found, err := l.store.Scan(ctx, r)
		if err != nil {
			return err
		}
		for _, it := range found[0] {
			id, _ := filed(it.Key)
			c, err := l.Card(ctx, id)
			if err != nil {
				return fmt.Errorf("outlet %s: %w", host, err)
			}
			eraseFiled(b, s, c)
			removed++
		}
		if more = removed == tidyArticles; more {
			return nil
		}
		n, err := l.forgetTrash(ctx, b, s, host)
		removed += n
		return err
	})
	return removed, more, err
}

// forgetTrash erases what is in the trash of an outlet.
func (l *Library) forgetTrash(ctx context.Context, b *Batch, s *state, host string) (removed int, err error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucketTrash})
	if err != nil {
		return 0, err
	}
	for _, it := range found[0] {
		cards, err := decodeTrash(it.Value)
		if err != nil {
			continue
		}
		w := &writer{}
		kept := 0
		for _, c := range cards {
			if c.Host != host {
				w.Bytes(encodeCard(c))
				kept++
				continue
			}
			erase(b, s, c)
			s.trashed--
			removed++
		}
		switch kept {
		case len(cards):
		case 0:
			b.Delete(bucketTrash, it.Key)
		default:
			b.Put(bucketTrash, it.Key, w.Buf)
		}
	}
	return removed, nil
}
