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
	"errors"
	"fmt"
	"sync"

	"dateline/wasm/forest"
)

// model holds the two forests that judge lines, as command train-extract wrote
// them: the first judges a line by itself and its place, the second also by
// what the first thinks of the lines around it.
//
//go:embed model.bin
var model []byte

// Judges are the two forests.
type Judges struct{ first, second *forest.Forest }

// Read decodes a model.
func Read(data []byte) (*Judges, error) {
	first, rest, err := forest.Decode(data, firstWidth)
	if err != nil {
		return nil, fmt.Errorf("first judge: %w", err)
	}
	second, rest, err := forest.Decode(rest, firstWidth+secondWidth)
	if err != nil {
		return nil, fmt.Errorf("second judge: %w", err)
	}
	if len(rest) > 0 || first.Trees() == 0 || second.Trees() == 0 {
		return nil, errors.New("no model of two forests")
	}
	return &Judges{first, second}, nil
}

// shipped returns the judges of the model that is part of the program. One that
// cannot be read is a broken build.
var shipped = sync.OnceValue(func() *Judges {
	j, err := Read(model)
	if err != nil {
		panic("judge: model.bin: " + err.Error())
	}
	return j
})

// judge returns for every line the probability that it belongs to the story.
func (s *Sheet) judge(j *Judges) []float32 {
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
