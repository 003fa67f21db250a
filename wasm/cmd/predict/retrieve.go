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
	return arrivals(input, func(f flowArticle, r *story.Reading, before *story.Memory) error {
		near, err := story.Rank(context.Background(), before, r, maxRanked)
		if err != nil {
			return err
		}
		ranked := make([]string, len(near))
		for i := range near {
			ranked[i] = near[i].ID
		}
		return enc.Encode(map[string]any{"id": f.ID, "ranked": ranked})
	})
}
