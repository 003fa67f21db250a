package app

import (
	"context"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/library"
	"dateline/wasm/story"
	"dateline/wasm/text"
	"dateline/wasm/view"
)

// The share of an article from which it counts as begun, so that it opens where it
// was left, and as read.
const (
	begunFrom = 0.05
	readFrom  = 0.9
)

// marked sets the marks of a timeline's articles: read to the end or nearly so, not
// that far, or changed since.
func marked(ctx context.Context, s interface {
	Cards(context.Context, ...string) ([]*library.Card, error)
}, t *story.Timeline) error {
	var ids []string
	for _, e := range t.Entries {
		if e.Reading != nil {
			ids = append(ids, e.Reading.ID)
		}
	}
	cards, err := s.Cards(ctx, ids...)
	if err != nil {
		return err
	}
	byID := make(map[string]*library.Card, len(cards))
	for _, c := range cards {
		if c != nil {
			byID[c.ID] = c
		}
	}
	for i := range t.Entries {
		e := &t.Entries[i]
		if e.Reading == nil {
			continue
		}
		c := byID[e.Reading.ID]
		switch {
		case c == nil:
		case c.Changed > 0 && c.Changed == c.Opened && c.Earlier > 0:
			e.Mark = story.MarkChanged
		case c.Place.Progress < readFrom: // also what was opened for a second
			e.Mark = story.MarkPartly
		}
	}
	return nil
}

// difference returns which blocks of an article say what an earlier reading of it
// did not, and how many paragraphs of that are gone.
func difference(now, before *article.Article) (changed []bool, gone int) {
	said := make(map[string]int)
	for _, b := range before.Blocks {
		if b.Kind.Prose() || b.Kind == article.Heading {
			said[text.Fold(before.Slice(b.Span))]++
		}
	}
	changed = make([]bool, len(now.Blocks))
	for i, b := range now.Blocks {
		if !b.Kind.Prose() && b.Kind != article.Heading {
			continue
		}
		key := text.Fold(now.Slice(b.Span))
		if said[key] > 0 {
			said[key]--
			continue
		}
		changed[i] = true
	}
	for _, n := range said {
		gone += n
	}
	return changed, gone
}

// readBefore fills in what the reader knows of the article from the last time:
// when that was, how far it went, and what has changed since.
func (a *App) readBefore(ctx context.Context, o *Opened, p *view.ReaderPage) {
	card := o.known.card
	if card == nil || card.ID != o.ID {
		return
	}
	p.Before = card.Opened
	p.Place = placeIn(o.Article, card.Place)
	lib, err := a.library(ctx)
	if err != nil {
		return
	}
	stored, _, err := lib.Get(ctx, card.ID)
	if err != nil {
		a.report(err)
		return
	}
	stored, _, err = withoutCuts(stored, o.Cuts)
	if err != nil {
		a.report(err)
		return
	}
	changed, gone := difference(o.Article, stored)
	p.Changed, p.Gone = changed, gone
}

// placeIn returns the block at which the reader left the article: the one that
// begins with the words kept, or else the one of that number. 0 is the beginning.
func placeIn(a *article.Article, place library.Place) int {
	if place.Progress < begunFrom || place.Progress >= readFrom {
		return 0
	}
	if words := text.Fold(place.Words); words != "" {
		for i, b := range a.Blocks {
			if !b.Kind.Container() && strings.HasPrefix(text.Fold(a.Slice(b.Span)), words) {
				return i
			}
		}
	}
	if place.Block < 0 || place.Block >= len(a.Blocks) {
		return 0
	}
	return place.Block
}
