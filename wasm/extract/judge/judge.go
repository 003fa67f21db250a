// Package judge decides which lines of a page belong to its article.
//
//	features.go    the facts of every line; characters.go, pagewords.go, titles.go count for it
//	rows.go        the facts as a row of numbers, for the first forest
//	context.go     the row of the second forest: what the first says about the lines around
//	choose.go      the choice by both forests, in these passes:
//	stories.go       other articles on the same page
//	comments.go, teasers.go, captions.go   lines that are of no article
//	complete.go      lists and tables made whole; posts.go: live blogs
//	parts.go         whole lists and tables between lines of the article
//	holes.go         lines between kept ones of their kind; notes.go: corrections
//	prune.go, sidecells.go   what was kept and only repeats, leads away or is beside the article
//	confidence.go  how certain it is that the page has an article
//	limits.go      the numbers that decide, besides the forests
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

// Limits of what is remembered and what is asked twice.
const (
	maxRows  = 4096 // lines whose rows are kept from the first judge for the second
	hopeless = -4.0 // score of the first judge under which a line far from any better one is not asked about again
	better   = -3.0
	farAway  = 8 // lines
)

// judge returns for every line the probability that it belongs to the article.
func (s *Sheet) judge(j *Judges) []float32 {
	scores := make([]float32, len(s.Lines))
	kept := min(len(s.Lines), maxRows)
	rows := make(row, 0, kept*firstWidth)
	r := make(row, 0, firstWidth+secondWidth)
	for i := range s.Lines {
		if i < kept {
			s.first(&rows, i)
			scores[i] = float32(j.first.Score(rows[i*firstWidth:]))
			continue
		}
		r = r[:0]
		s.first(&r, i)
		scores[i] = float32(j.first.Score(r))
	}
	c := s.context(scores)
	near := 0 // lines up to which one is near to a better one
	for i := range s.Lines {
		for k := max(near, i); k <= i+farAway && k < len(scores); k++ {
			if c.score[k] > better {
				near = k + farAway + 1
			}
		}
		if i >= near && c.score[i] < hopeless {
			scores[i] = c.p[i]
			continue
		}
		r = r[:0]
		if i < kept {
			r = append(r, rows[i*firstWidth:(i+1)*firstWidth]...)
		} else {
			s.first(&r, i)
		}
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
