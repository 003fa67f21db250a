package app

import (
	"context"
	"slices"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/text"
	"dateline/wasm/view"
)

const (
	// alike is the share of their words from which two paragraphs are one that was reworded.
	alike = 0.5
	// maxPairs is how many pairs of paragraphs between two that have stayed are compared.
	maxPairs = 4000
)

var correctionWords = lang.Phrases(func(w *lang.PageWords) string { return w.Correction })

// changes says what an article (ID) has become since it was read before, in the words
// of both: view "changes". That version is the kept one, or, once the article as it is
// now is kept, the one before.
func (a *App) changes(ctx context.Context, s shelf, r Request, _ noArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	before, card, err := s.Get(ctx, o.ID)
	if err != nil {
		return Response{}, err
	}
	p := view.ChangesPage{ReaderPage: view.ReaderPage{Article: o.Article, Zone: r.Zone}, Before: card.Opened}
	cut := func(a *article.Article) (*article.Article, error) {
		a, _, err := withoutCuts(a, o.Cuts)
		return a, err
	}
	if before, err = cut(before); err != nil {
		return Response{}, err
	}
	p.Changes = changesOf(o.Article, before)
	if len(p.Changes) == 0 {
		versions, err := s.Earlier(ctx, o.ID)
		if err != nil {
			return Response{}, err
		}
		if n := len(versions); n > 0 {
			if before, err = cut(versions[n-1].Article); err != nil {
				return Response{}, err
			}
			p.Before, p.Changes = versions[n-1].Seen, changesOf(o.Article, before)
		}
	}
	p.Corrections = corrections(o.Article)
	p.Changes = slices.DeleteFunc(p.Changes, func(c view.Change) bool { // it stands on top already
		return !c.Gone && len(c.Pieces) == 1 && slices.Contains(p.Corrections, c.Block)
	})
	return Response{ID: o.ID, Views: []View{{"changes", view.Changes(p, a.words)}}}, nil
}

// corrections returns the blocks in which the outlet says what was wrong.
func corrections(a *article.Article) []int {
	var out []int
	for i, b := range a.Blocks {
		if !b.Kind.Prose() {
			continue
		}
		words := strings.ToLower(strings.TrimSpace(a.Slice(b.Span)))
		for _, p := range correctionWords() {
			if strings.HasPrefix(words, p) {
				out = append(out, i)
				break
			}
		}
	}
	return out
}

// paragraphs are the paragraphs and headings of an article.
type paragraphs struct {
	blocks []int
	keys   []string // folded, to tell which are the same
	words  []string
}

func paragraphsOf(a *article.Article) (p paragraphs) {
	for i, b := range a.Blocks {
		if !b.Kind.Prose() && b.Kind != article.Heading {
			continue
		}
		words := a.Slice(b.Span)
		if strings.TrimSpace(words) == "" {
			continue
		}
		p.blocks, p.keys, p.words = append(p.blocks, i), append(p.keys, text.Fold(words)), append(p.words, words)
	}
	return p
}

// changesOf returns what an article says and did not say before, in the order of the
// text. A paragraph that has moved has not changed.
func changesOf(now, before *article.Article) []view.Change {
	is, was := paragraphsOf(now), paragraphsOf(before)
	stays, had := map[string]int{}, map[string]int{}
	for _, k := range is.keys {
		stays[k]++
	}
	for _, k := range was.keys {
		had[k]++
	}
	var out []view.Change
	i, j := 0, 0
	gap := func(toI, toJ int) {
		out = append(out, reworded(is, was, i, toI, j, toJ, stays, had)...)
	}
	for _, s := range text.Diff(is.keys, was.keys) {
		gap(s.A, s.B)
		i, j = s.A+s.N, s.B+s.N
	}
	gap(len(is.keys), len(was.keys))
	return out
}

// reworded compares the paragraphs between two that have stayed: each with the first
// before that is like it, in order.
func reworded(is, was paragraphs, i, toI, j, toJ int, stays, had map[string]int) []view.Change {
	var out []view.Change
	gone := func(to int) {
		for ; j < to; j++ {
			if stays[was.keys[j]] > 0 {
				continue // it has moved
			}
			at := -1
			if i < len(is.blocks) {
				at = is.blocks[i]
			}
			pieces := []text.Piece{{Text: was.words[j], Gone: true}}
			out = append(out, view.Change{Block: at, Gone: true, Pieces: pieces})
		}
	}
	near := (toI-i)*(toJ-j) <= maxPairs
	for ; i < toI; i++ {
		if had[is.keys[i]] > 0 {
			continue
		}
		change := view.Change{Block: is.blocks[i], Pieces: []text.Piece{{Text: is.words[i], Fresh: true}}}
		for k := j; near && k < toJ; k++ {
			if stays[was.keys[k]] == 0 && shared(is.keys[i], was.keys[k]) >= alike {
				gone(k)
				change.Pieces = text.Compare(was.words[k], is.words[i])
				j = k + 1
				break
			}
		}
		out = append(out, change)
	}
	gone(toJ)
	return out
}

// shared is the share of their words that two texts have in common.
func shared(a, b string) float64 {
	count := map[string]int{}
	all, common := 0, 0
	for from, to := range text.Words(a) {
		count[a[from:to]]++
		all++
	}
	for from, to := range text.Words(b) {
		if count[b[from:to]] > 0 {
			count[b[from:to]]--
			common++
		}
		all++
	}
	if all == 0 {
		return 0
	}
	return 2 * float64(common) / float64(all)
}
