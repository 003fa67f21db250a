package article

import (
	"fmt"
	"slices"
)

// Remove returns the article without Blocks[at] and what belongs to it. A row
// or a cell takes its table along: half a table is none.
func (a *Article) Remove(at int) (*Article, error) {
	if at < 0 || at >= len(a.Blocks) {
		return nil, fmt.Errorf("article: block %d of %d", at, len(a.Blocks))
	}
	for at > 0 && (a.Blocks[at].Kind == Cell || a.Blocks[at].Kind == Row) {
		at--
		for at > 0 && a.Blocks[at].Kind != Table && a.Blocks[at].Kind != Row {
			at--
		}
	}
	end := a.End(at)
	cut := a.Blocks[at].Span
	if !cut.Empty() { // with the line end behind it, or before it at the end of the text
		switch {
		case cut.End < len(a.Text):
			cut.End++
		case cut.Start > 0:
			cut.Start--
		}
	}
	shift := func(s Span) Span {
		move := func(at int) int {
			if at >= cut.End {
				return at - cut.Len()
			}
			return min(at, cut.Start)
		}
		return Span{move(s.Start), move(s.End)}
	}
	out := *a
	out.Text = a.Text[:cut.Start] + a.Text[cut.End:]
	out.Blocks = slices.Delete(slices.Clone(a.Blocks), at, end)
	for i := range out.Blocks {
		out.Blocks[i].Span = shift(out.Blocks[i].Span)
	}
	out.Marks = nil
	for _, m := range a.Marks {
		if m.Span = shift(m.Span); !m.Span.Empty() {
			out.Marks = append(out.Marks, m)
		}
	}
	for _, b := range a.Blocks[at:end] {
		if (b.Kind == Figure || b.Kind == Embed) && b.Media == a.Meta.Lead-1 {
			out.Meta.Lead = 0 // or it would stand above the story
		}
	}
	if err := out.Validate(); err != nil {
		return nil, err
	}
	return &out, nil
}
