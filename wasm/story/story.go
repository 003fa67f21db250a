// Package story relates articles: which belong to one story, what came before,
// and when things happened.
package story

import (
	"dateline/wasm/article"
	"dateline/wasm/dates"
)

// Reading is what is kept of an article for telling stories. It is small, and
// holds all that this package needs: the text itself is not looked at again.
type Reading struct {
	ID        string // of the article in the library
	URL       string
	Title     string
	Site      string
	Lang      string
	Published article.Time
	Opened    int64    // when the reader last opened it, Unix seconds UTC
	Lead      string   // a sentence that tells what the article says
	People    []string // full names, most important first
	Terms     []Term   // about 64 heaviest, heaviest first
	Events    []Event  // dated events the article names
	Sketch    []uint64 // one hash for each paragraph, for "new to you"
	Quotes    int      // number of quotations
}

// Term is a word, a name or a number with its weight in the article.
type Term struct {
	Text   string
	Weight float32
}

// Event is a day named in an article with the sentence that names it.
type Event struct {
	First, Last dates.Day
	Printed     string // the date as printed
	Sentence    string
	Block       int // index of the block, to jump there
	Vague       bool
}
