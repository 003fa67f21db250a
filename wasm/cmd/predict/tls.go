package main

import (
	"encoding/json"
	"strings"

	"dateline/wasm/story"
)

// tlsTopic is the articles of a story and how long its timelines are.
type tlsTopic struct {
	Topic    string `json:"topic"`
	Articles []struct {
		ID    string   `json:"id"`
		Date  string   `json:"date"`
		Sents []string `json:"sents"`
	} `json:"articles"`
	Refs []struct {
		Ref      string  `json:"ref"`
		Timeline [][]any `json:"timeline"` // read for its length only
	} `json:"refs"`
}

// tls chooses the days of a story's timeline, as many as journalists did, and
// as many sentences a day.
func tls(input string, _ []string, enc *json.Encoder) error {
	return eachLine(input, func(t tlsTopic) error {
		var readings []story.Reading
		for i, x := range t.Articles {
			f := flowArticle{ID: x.ID, Lang: "en", Date: x.Date, Text: strings.Join(x.Sents, "\n")}
			r, err := f.reading(i)
			if err != nil {
				return err
			}
			readings = append(readings, r)
		}
		for _, ref := range t.Refs {
			sentences := 0
			for _, day := range ref.Timeline {
				if list, ok := day[1].([]any); ok {
					sentences += len(list)
				}
			}
			perDay := max(1, (sentences+len(ref.Timeline)/2)/max(1, len(ref.Timeline)))
			timeline := [][]any{}
			for _, k := range story.KeyDays(readings, len(ref.Timeline)) {
				timeline = append(timeline, []any{k.Day.String(), k.Sentences[:min(len(k.Sentences), perDay)]})
			}
			if err := enc.Encode(map[string]any{"topic": t.Topic, "ref": ref.Ref, "timeline": timeline}); err != nil {
				return err
			}
		}
		return nil
	})
}
