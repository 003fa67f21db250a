package quote

import (
	"dateline/wasm/article"
	"dateline/wasm/quote/read"
)

// document is an article as it was read, with what is concluded from the whole
// of it: who is meant by what name. The judges decide over it.
type document struct {
	read.Document
	people   *people
	resolver *resolver

	repeated   map[uint32]int       // by first words: how many marked stretches begin so
	subjectCue []int                // per mention: the cue whose subject it seems to be, -1 if none
	tags       []int                // per stretch: who has a verb of speech right behind it
	title      string               // of the article, in lower case
	guest      int                  // the mention of whoever answers in an interview, -1 for nobody
	wide       map[int]article.Span // per mention that was chosen: its words, as the tables widen them
}
