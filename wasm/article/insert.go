package article

import (
	"fmt"
	"slices"
)

// Insert returns the article with other blocks put in before Blocks[at], or at
// the end where at is len(Blocks). The spans of the blocks are into text. They
// come in at the top level, so that no container is torn: where Blocks[at] lies
// inside one, they stand before that container.
func (a *Article) Insert(at int, blocks []Block, text string) (*Article, error) {
	if at < 0 || at > len(a.Blocks) {
		return nil, fmt.Errorf("article: block %d of %d", at, len(a.Blocks))
	}
	for at < len(a.Blocks) && at > 0 && a.Blocks[at].Depth > 0 {
		at--
	}
	if len(blocks) == 0 {
		return a, nil
	}
	pos := len(a.Text)
	if at < len(a.Blocks) {
		pos = a.Blocks[at].Span.Start
	}
	before, after := a.Text[:pos], a.Text[pos:]
	start := pos
	if text != "" {
		if after != "" {
			text += "\n"
		} else if before != "" {
			text, start = "\n"+text, start+1
		}
	}
	shift := len(text)
	out := *a
	out.Text = before + text + after
	out.Blocks = make([]Block, 0, len(a.Blocks)+len(blocks))
	out.Blocks = append(out.Blocks, a.Blocks[:at]...)
	for _, b := range blocks {
		if b.Kind == Figure || b.Kind == Embed {
			continue // what it shows is not part of text
		}
		b.Span.Start += start
		b.Span.End += start
		out.Blocks = append(out.Blocks, b)
	}
	for _, b := range a.Blocks[at:] {
		b.Span.Start += shift
		b.Span.End += shift
		out.Blocks = append(out.Blocks, b)
	}
	out.Marks = slices.Clone(a.Marks)
	for i := range out.Marks {
		if m := &out.Marks[i].Span; m.Start >= pos {
			m.Start += shift
			m.End += shift
		}
	}
	if err := out.Validate(); err != nil {
		return nil, err
	}
	return &out, nil
}
