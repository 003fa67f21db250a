package main

import (
	"context"
	"encoding/json"

	"dateline/wasm/story"
)

// maxRanked is how many earlier articles are ranked.
const maxRanked = 300

// retrieve ranks, for every article, those that came before it.
func retrieve(input string, _ []string, enc *json.Encoder) error {
	ctx := context.Background()
	var shelf story.Memory
	n := 0
	return eachLine(input, func(f flowArticle) error {
		n++
		r, err := f.reading(n)
		if err != nil {
			return err
		}
		near, err := story.Rank(ctx, &shelf, &r, maxRanked)
		if err != nil {
			return err
		}
		ranked := make([]string, len(near))
		for i := range near {
			ranked[i] = near[i].ID
		}
		shelf.Put(r)
		return enc.Encode(map[string]any{"id": f.ID, "ranked": ranked})
	})
}
