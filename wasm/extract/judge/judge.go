// Package judge decides which lines of a page belong to its article.
//
// The facts of every line (features.go) become a row of numbers (rows.go); a
// first forest judges the line alone, a second with what the first thinks of
// its surroundings (context.go). The choice (choose.go) keeps what they like,
// makes whole what they broke (complete.go, posts.go), drops what lines alone
// cannot tell (teasers.go, prune.go, captions.go, stories.go) and is weighed at
// the end (confidence.go).
package judge

import (
	_ "embed"
	"sync"

	"dateline/wasm/forest"
)

// model holds the two forests that judge lines, as command train-extract wrote
// them: the first judges a line by itself and its place, the second also by
// what the first thinks of the lines around it.
//
//go:embed model.bin
var model []byte

type judges struct{ first, second *forest.Forest }

var theJudges = sync.OnceValue(func() judges {
	var s Sheet
	width := s.width()
	both := forest.MustDecode("extract/judge/model.bin", model, width, width+secondWidth)
	return judges{both[0], both[1]}
})

// width returns the length of the rows of the first judge.
func (s *Sheet) width() int { return firstWidth }

// judge returns for every line the probability that it belongs to the story.
func (s *Sheet) judge(j judges) []float32 {
	scores := make([]float32, len(s.Lines))
	r := make(row, 0, firstWidth+secondWidth)
	for i := range s.Lines {
		r = r[:0]
		s.first(&r, i)
		scores[i] = float32(j.first.Score(r))
	}
	c := s.context(scores)
	for i := range s.Lines {
		r = r[:0]
		s.first(&r, i)
		c.second(&r, i)
		scores[i] = float32(forest.Probability(j.second.Score(r)))
	}
	return scores
}

// Lengths of the rows.
const (
	firstWidth  = 274
	secondWidth = 39
)
