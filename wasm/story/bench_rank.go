//go:build !engine

package story

import (
	"context"
	"sort"
)

// How Rank widens a query: how many of the nearest stand for what the reading
// is about, and how much their middle counts against the reading itself.
const (
	widenBy     = 5
	middleShare = 0.5
)

// Rank returns up to n readings by how near they are to one, the nearest first:
// more of the same subject, not only of the same story. What the nearest have
// in common widens the query, so that articles which share few words with this
// one are found through those between.
func Rank(ctx context.Context, shelf Shelf, reading *Reading, n int) ([]Reading, error) {
	q := reading.rarities()
	if err := q.count(ctx, shelf, reading.Terms); err != nil || q.total == 0 {
		return nil, err
	}
	self := q.document(reading)
	pool := map[string]*document{}
	if err := q.gather(ctx, shelf, reading, n, pool); err != nil {
		return nil, err
	}
	near := byCosine(pool, self.subject)
	about := append([]*document{self}, near[:min(len(near), widenBy)]...)
	middle := newMiddle()
	for _, d := range about {
		middle.add(d)
	}
	wide := &Reading{ID: reading.ID, Terms: middle.heaviest(MaxTerms)}
	if err := q.count(ctx, shelf, wide.Terms); err != nil {
		return nil, err
	}
	if err := q.gather(ctx, shelf, wide, n, pool); err != nil {
		return nil, err
	}
	near = byCosine(pool, func(d *document) float64 {
		sum := 0.0
		for _, o := range about {
			sum += o.subject(d)
		}
		return middleShare*sum/float64(len(about)) + (1-middleShare)*self.subject(d)
	})
	var out []Reading
	for _, d := range near[:min(len(near), n)] {
		out = append(out, *d.Reading)
	}
	return out, nil
}

// gather adds to the pool the n readings on the shelf that share most with the
// terms that tell best what one is about: not the rarest ones, as for a story.
func (q *rarities) gather(ctx context.Context, shelf Shelf, reading *Reading, n int, pool map[string]*document) error {
	v := q.vector(reading)
	var all []wanted
	for _, t := range reading.Terms {
		if c := v.terms[t.Text].subject; q.counts[t.Text] > 0 && c > 0 {
			all = append(all, wanted{t.Text, q.counts[t.Text], c * c / float64(max(t.Weight, 0.01))})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].weight > all[j].weight })
	docs, err := lookUp(ctx, shelf, all, n)
	if err != nil {
		return err
	}
	found, err := shelf.Numbered(ctx, docs)
	if err != nil {
		return err
	}
	for i := range found {
		if id := found[i].ID; id != "" && id != reading.ID && pool[id] == nil {
			pool[id] = q.document(&found[i])
		}
	}
	return nil
}

// heaviest returns the terms of the middle that weigh most.
func (m *middle) heaviest(n int) []Term {
	out := make([]Term, 0, len(m.order))
	for _, t := range m.order {
		out = append(out, Term{Text: t, Weight: float32(m.terms[t].weight), Where: m.terms[t].where})
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Weight > out[j].Weight })
	return out[:min(len(out), n)]
}

// byCosine sorts the pool by a measure, the greatest first, then by ID.
func byCosine(pool map[string]*document, measure func(*document) float64) []*document {
	type measured struct {
		*document
		m float64
	}
	all := make([]measured, 0, len(pool))
	for _, d := range pool {
		all = append(all, measured{d, measure(d)})
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].m != all[j].m {
			return all[i].m > all[j].m
		}
		return all[i].ID < all[j].ID
	})
	out := make([]*document, len(all))
	for i, a := range all {
		out[i] = a.document
	}
	return out
}
