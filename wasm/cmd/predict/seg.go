package main

import (
	"encoding/json"

	"dateline/wasm/outline"
)

type segInput struct {
	ID, Lang, Title string
	Units           []string
	Bounds          []int
}

func seg(input string, _ []string, enc *json.Encoder) error {
	return eachLine(input, func(in segInput) error {
		bounds := outline.Bounds(in.Title, in.Units, in.Lang)
		if bounds == nil {
			bounds = []int{}
		}
		return enc.Encode(struct {
			ID     string `json:"id"`
			Bounds []int  `json:"bounds"`
		}{in.ID, bounds})
	})
}
