package library

import (
	"context"
	"fmt"
)

// Frequencies returns how many documents the library holds and how many of
// them hold each of the terms. Documents deleted since may be counted.
func (l *Library) Frequencies(ctx context.Context, terms []string) (total int, counts []int, err error) {
	err = l.steady(ctx, func(v *view) error {
		list, err := v.find(ctx, inSpace(spaceRelated, terms))
		if err != nil {
			return err
		}
		total, counts = v.state.docs, make([]int, len(terms))
		for i := range list {
			counts[i] = list[i].count
		}
		return nil
	})
	return total, counts, err
}

// Postings returns for each term the documents that hold it, by rising number.
// Documents deleted since may be among them: see [Library.Docs].
func (l *Library) Postings(ctx context.Context, terms []string) (postings [][]Posting, err error) {
	err = l.steady(ctx, func(v *view) error {
		list, err := v.find(ctx, inSpace(spaceRelated, terms))
		if err != nil {
			return err
		}
		postings = make([][]Posting, len(terms))
		for i := range list {
			if list[i].count == 0 {
				continue
			}
			if postings[i], err = list[i].postings(); err != nil {
				return fmt.Errorf("term %q: %w", terms[i], err)
			}
		}
		return nil
	})
	return postings, err
}

func inSpace(space string, terms []string) []string {
	keys := make([]string, len(terms))
	for i, t := range terms {
		keys[i] = space + t
	}
	return keys
}
