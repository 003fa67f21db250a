package story

import (
	_ "embed"
	"sync"

	"dateline/wasm/forest"
)

// Judge decides whether a reading belongs to a story. The zero value thinks both equally likely.
type Judge struct {
	Pair  forest.Forest // two readings: the same story? rows of pairFeatures
	Story forest.Forest // a reading and a story: does it belong there? rows of storyFeatures
}

// model holds the forests of the judge that decides, as command train-story
// wrote them. NOTICE names the data they were learnt from.
//
//go:embed model.bin
var model []byte

var learnt = sync.OnceValue(func() *Judge {
	both := forest.MustDecode("story/model.bin", model, pairFeatures, storyFeatures)
	return &Judge{*both[0], *both[1]}
})

// odds returns the logarithm of the odds that two readings tell the same story.
func (j *Judge) odds(f *pair) float64 { return j.Pair.Score(narrow(f[:])) }

// related returns the probability that two readings tell the same story.
func (j *Judge) related(f pair) float64 { return forest.Probability(j.odds(&f)) }

// belongs returns the probability that a reading belongs to a story.
func (j *Judge) belongs(f candidate) float64 { return forest.Probability(j.Story.Score(narrow(f[:]))) }

// narrow returns features as the row that a forest scores.
func narrow(features []float64) []float32 {
	row := make([]float32, len(features))
	for i, v := range features {
		row[i] = float32(v)
	}
	return row
}
