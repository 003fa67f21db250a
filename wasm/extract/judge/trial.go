package judge

import (
	"dateline/wasm/extract/about"
	"dateline/wasm/extract/layout"
	"dateline/wasm/forest"
	"dateline/wasm/page"
	"strings"
)

// Trial lets the trainer see a page as the judges see it. It is of no use to
// a reader.
type Trial struct{ sheet *Sheet }

// NewTrial lays a page out.
func NewTrial(doc *page.Document) *Trial {
	l := layout.New(doc)
	return &Trial{NewSheet(l, about.FindHeadline(l))}
}

// Len returns the number of lines.
func (t *Trial) Len() int { return len(t.sheet.Lines) }

// Line returns the text of line i.
func (t *Trial) Line(i int) string { return t.sheet.Lines[i].Text }

// Describe returns where line i stands, for the analysis of errors.
func (t *Trial) Describe(i int) string {
	ln := &t.sheet.Lines[i]
	var s strings.Builder
	for e, n := ln.Elem, 0; e >= 0 && n < 4; e, n = t.sheet.Elems[e].Parent, n+1 {
		s.WriteString(" < " + t.sheet.Selector(e))
	}
	return s.String()
}

// Headline returns the line that shows the headline, -1 if none does.
func (t *Trial) Headline() int { return int(t.sheet.Head.Line) }

// First returns the row of line i for the first judge.
func (t *Trial) First(i int) []float32 {
	r := make(row, 0, firstWidth)
	t.sheet.first(&r, i)
	return r
}

// Second returns for each line what the second judge knows besides, when the
// first gave these scores.
func (t *Trial) Second(scores []float32) [][]float32 {
	c := t.sheet.context(scores)
	out := make([][]float32, len(scores))
	for i := range out {
		r := make(row, 0, secondWidth)
		c.second(&r, i)
		out[i] = r
	}
	return out
}

// Kept returns the lines of the story when the second judge gave these scores.
func (t *Trial) Kept(scores []float32) []bool {
	p := make([]float32, len(scores))
	for i := range p {
		p[i] = float32(forest.Probability(float64(scores[i])))
	}
	return t.sheet.decide(p, t.sheet.RivalStories()).Keep
}

// Pack writes the model file.
func Pack(first, second *forest.Forest) []byte {
	return second.Encode(first.Encode(nil))
}
