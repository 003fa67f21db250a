package main

import (
	"context"
	"encoding/json"

	"dateline/wasm/story"
)

// pairs tells of two articles whether they are of the same story. The library
// that tells how rare a word is holds the articles of the whole input.
func pairs(input string, _ []string, enc *json.Encoder) error {
	type pair struct {
		ID   string      `json:"id"`
		Lang string      `json:"lang"`
		A    flowArticle `json:"a"`
		B    flowArticle `json:"b"`
	}
	ctx := context.Background()
	var shelf story.Memory
	type two struct {
		id   string
		a, b story.Reading
	}
	var all []two
	err := eachLine(input, func(p pair) error {
		t := two{id: p.ID}
		for i, side := range []flowArticle{p.A, p.B} {
			side.Lang = p.Lang
			side.ID = p.ID + "ab"[i:i+1]
			r, err := side.reading(len(all))
			if err != nil {
				return err
			}
			shelf.Put(r)
			if i == 0 {
				t.a = r
			} else {
				t.b = r
			}
		}
		all = append(all, t)
		return nil
	})
	if err != nil {
		return err
	}
	for _, t := range all {
		r, err := story.Compare(ctx, &shelf, &t.a, &t.b)
		if err != nil {
			return err
		}
		same := 0
		if r.Score >= 0.5 {
			same = 1
		}
		if err := enc.Encode(map[string]any{"id": t.id, "score": r.Score, "same": same}); err != nil {
			return err
		}
	}
	return nil
}
