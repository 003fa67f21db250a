package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/quote"
	"dateline/wasm/story"
)

// flowArticle is one article of a stream, in order of arrival.
type flowArticle struct {
	ID    string `json:"id"`
	Lang  string `json:"lang"`
	Date  string `json:"date"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

// reading does for a bench article what opening it in the reader does. n is
// its place in the stream, which stands for the time of opening.
func (f flowArticle) reading(n int) (story.Reading, error) {
	meta := article.Meta{Title: f.Title, Lang: f.Lang}
	if f.Date != "" {
		t, err := article.ParseTime(f.Date)
		if err != nil {
			return story.Reading{}, err
		}
		meta.Published = t
	}
	a, err := article.FromText(meta, f.Text)
	if err != nil {
		return story.Reading{}, fmt.Errorf("%s: %w", f.ID, err)
	}
	return story.Read(f.ID, a, quote.Result{}, dates.Find(a), time.Now().Unix()+int64(n)), nil
}

// arrivals reads the articles in the order in which they came, each with the
// shelf of those before it, on which it is put afterwards.
func arrivals(input string, answer func(f flowArticle, r *story.Reading, before *story.Memory) error) error {
	var shelf story.Memory
	n := 0
	return eachLine(input, func(f flowArticle) error {
		n++
		r, err := f.reading(n)
		if err != nil {
			return err
		}
		if err := answer(f, &r, &shelf); err != nil {
			return err
		}
		shelf.Put(r)
		return nil
	})
}

// cluster puts every article into a story when it arrives, never to move it again.
func cluster(input string, _ []string, enc *json.Encoder) error {
	return arrivals(input, func(f flowArticle, r *story.Reading, before *story.Memory) error {
		found, err := story.Find(context.Background(), before, r)
		if err != nil {
			return err
		}
		d := story.Decide(r, found, nil, nil)
		before.PutStory(d.Story)
		return enc.Encode(map[string]string{"id": f.ID, "cluster": d.Story.ID})
	})
}
