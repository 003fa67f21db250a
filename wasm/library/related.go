package library

import (
	"context"
	"fmt"
)

// Lookup is what the index holds of some terms: how often they occur in all, and
// in which documents. It is one look at the index, whatever is asked of it then.
type Lookup struct {
	Docs   int   // how many documents the library holds
	Counts []int // for each term, how many of them hold it; documents deleted since may be counted
	found  []found
}

// LookUp looks terms up.
func (l *Library) LookUp(ctx context.Context, terms []string) (*Lookup, error) {
	k := &Lookup{}
	err := l.steady(ctx, func(v *view) (err error) {
		if k.found, err = v.find(ctx, inSpace(spaceRelated, terms)); err != nil {
			return err
		}
		k.Docs, k.Counts = v.state.docs, make([]int, len(terms))
		for i := range k.found {
			k.Counts[i] = k.found[i].count
		}
		return nil
	})
	return k, err
}

// Postings returns the documents that hold the i-th term, by rising number, nil
// where there are none. Documents deleted since may be among them: see
// [Library.Docs].
func (k *Lookup) Postings(i int) ([]Posting, error) {
	if k.found[i].count == 0 {
		return nil, nil
	}
	return k.found[i].postings()
}

// Frequencies returns how many documents the library holds and how many of
// them hold each of the terms. Documents deleted since may be counted.
func (l *Library) Frequencies(ctx context.Context, terms []string) (total int, counts []int, err error) {
	k, err := l.LookUp(ctx, terms)
	if err != nil {
		return 0, nil, err
	}
	return k.Docs, k.Counts, nil
}

// Postings returns for each term the documents that hold it, by rising number.
// Documents deleted since may be among them: see [Library.Docs].
func (l *Library) Postings(ctx context.Context, terms []string) ([][]Posting, error) {
	k, err := l.LookUp(ctx, terms)
	if err != nil {
		return nil, err
	}
	postings := make([][]Posting, len(terms))
	for i := range terms {
		if postings[i], err = k.Postings(i); err != nil {
			return nil, fmt.Errorf("term %q: %w", terms[i], err)
		}
	}
	return postings, nil
}

func inSpace(space string, terms []string) []string {
	keys := make([]string, len(terms))
	for i, t := range terms {
		keys[i] = space + t
	}
	return keys
}
