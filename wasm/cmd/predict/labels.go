package main

import (
	"encoding/json"

	"dateline/wasm/outline"
)

// labels names given sections; their bounds are part of the input.
func labels(input string, _ []string, enc *json.Encoder) error {
	return eachLine(input, func(in segInput) error {
		return enc.Encode(struct {
			ID     string   `json:"id"`
			Labels []string `json:"labels"`
		}{in.ID, outline.Labels(in.Title, in.Units, in.Bounds, in.Lang)})
	})
}
