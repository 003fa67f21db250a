// Package story relates articles: which belong to one story, what came before,
// and when things happened.
//
//	read.go        an article becomes a [Reading]: words.go, names.go and terms.go say what it
//	               is about, events.go and traces.go when, figures.go what it counts, sketch.go
//	               what its paragraphs are
//	find.go        the readings near to one (shelf.go is the port), compared in pairs by
//	               vector.go, features.go and conflict.go, with stories by candidate.go
//	weights.go     the forests that judge both, background.go how common words are
//	decide.go      which story an article joins, which are suggested; overrides.go what users decide
//	name.go        what a story is called
//	timeline.go    a story by day: named.go the days its articles name, fresh.go what is new
//	               in each, figures.go what they count differently
//	codec.go       the records that are kept
//	bench_*.go     what trainers and benchmarks alone ask; the engine is built without them
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
	Terms     []Term   // the [MaxTerms] heaviest, heaviest first
	Events    []Event  // dated events the article names
	Counts    []Count  // what the article counts
	Traces    []Trace  // days the article hints at
	Sketch    []uint64 // one hash for each paragraph, for "new to you"
	Quotes    int      // number of quotations
}

// Term is a word, a name or a number with its weight in the article, 0 to 1.
// The weight tells how often and how prominently the article uses the term; how
// rare the term is elsewhere comes in when readings are compared.
//
// A word is given by its stem, a number in one spelling ("1200", "6.1"), a name
// of several words by "@" and the stems of its words.
type Term struct {
	Text    string
	Weight  float32
	Where   Where
	Printed string // as the article prints it, to be shown to people
}

// Where tells where in its article a term stands, and as what. It is a set of bits.
type Where uint8

// The bits of Where.
const (
	InTitle  Where = 1 << iota
	InLead         // in the first paragraph or the standfirst
	IsName         // a name, or a word that is part of one
	IsNumber       // a number
	IsPlace        // a name that follows a word for "in"
	IsFact         // a number with what it counts, "~" between: "6.1~magnitud"
)

// Event is a day named in an article with the sentence that names it.
type Event struct {
	First, Last dates.Day
	Printed     string // the date as printed
	Sentence    string
	Block       int     // index of the block, to jump there
	Weight      float32 // how near the sentence is to what the article is about, 0 to 1
	Quoted      bool    // said by somebody: not the outlet's own account
	Vague       bool
}

// Story is a group of readings that tell of the same thing.
type Story struct {
	ID       string
	Name     string // the reader's own, or made from the readings' words
	Named    bool   // the reader gave the name: never changed by the engine
	Pinned   bool
	Articles []string // IDs, in the order in which they joined
	Changed  int64    // when an article last joined, Unix seconds UTC
}

// Related is another reading near to the one being read.
type Related struct {
	Reading Reading
	Story   string  // ID of the story it belongs to, "" if none
	Score   float64 // 0 to 1
	Maybe   bool    // suggested, not joined
	Reasons []Reason

	features pair
}

// Reason tells in words why two readings were put together.
type Reason struct {
	Kind  string   // "people", "words", "days", "numbers", "duplicate"
	Words []string // the people or words shared
	Days  int      // "days": how far apart
}

// Mark tells what an entry of a timeline is.
type Mark uint8

// The marks, as LOOK tells them by shape.
const (
	MarkRead    Mark = iota + 1
	MarkPartly       // left half-way
	MarkChanged      // changed since it was read
	MarkNamed        // an event that an article names
	MarkAhead        // an event still to come
)

// Entry is one line of a timeline: an article, or an event articles name.
type Entry struct {
	Mark        Mark
	First, Last dates.Day
	Reading     *Reading // the article; nil for an event
	Sentence    string   // of the article, or the one that names the event
	Printed     string   // event: the date as printed
	Sources     []Source // event: the articles that name it, first the one whose sentence it is
	Vague       bool     // "around"
	Current     bool     // the article being read now
	NewShare    float64  // article: share of its words not read before elsewhere, 0 to 1; -1 when not known
	Duplicates  []Source // article: others with the same report
	Rank        int      // 1 for the entry that matters most: where few are shown, show the low ranks
}

// Source is an article that names an event.
type Source struct {
	ID, Site string
	Block    int
}

// Timeline is a story by day, what lies ahead included, oldest day first.
type Timeline struct {
	Story   Story
	Sites   []string // outlets, most articles first
	People  []string // most named first
	Figures []Figure // what the articles count, where the numbers changed
	Entries []Entry
}
