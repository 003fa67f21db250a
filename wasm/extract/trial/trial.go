// Package trial shows a page to the trainer as the judges see it, and names the
// numbers that they look at. The engine cannot reach it.
package trial

import (
	"strings"

	"dateline/wasm/extract/about"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/forest"
	"dateline/wasm/page"
)

// Trial is a page laid out.
type Trial struct{ sheet *judge.Sheet }

// New lays a page out.
func New(doc *page.Document) *Trial {
	l := layout.New(doc)
	return &Trial{judge.NewSheet(l, about.FindHeadline(l))}
}

// Len returns the number of lines.
func (t *Trial) Len() int { return len(t.sheet.Lines) }

// Line returns the text of line i.
func (t *Trial) Line(i int) string { return t.sheet.Lines[i].Text }

// Describe returns the elements around line i, for the analysis of errors.
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
func (t *Trial) First(i int) []float32 { return t.sheet.FirstRow(i) }

// Second returns for each line what the second judge knows besides, when the
// first gave these scores.
func (t *Trial) Second(scores []float32) [][]float32 { return t.sheet.SecondRows(scores) }

// Kept returns the lines of the article when the second judge gave these scores
// and these limits decide.
func (t *Trial) Kept(scores []float32, limits *judge.Limits) []bool {
	return t.sheet.Kept(scores, limits)
}

// Pack writes the model file.
func Pack(first, second *forest.Forest) []byte { return second.Encode(first.Encode(nil)) }
