package outline

import "dateline/wasm/article"

// A story of fewer paragraphs needs no outline.
const fewest = 8

// inferred forms sections of an article text without headings. A section that
// nothing in it names belongs to the one before.
func inferred(a *article.Article) []Section {
	var blocks []int
	var units []string
	for i, b := range a.Blocks {
		if b.Kind == article.Paragraph && b.Depth == 0 && !b.Span.Empty() {
			blocks = append(blocks, i)
			units = append(units, a.Slice(b.Span))
		}
	}
	if len(units) < fewest {
		return nil
	}
	bounds := Bounds(a.Meta.Title, units, a.Meta.Lang)
	labels := Labels(a.Meta.Title, units, bounds, a.Meta.Lang)
	var out []Section
	for i, at := range bounds {
		if labels[i+1] == "" {
			continue
		}
		b := a.Blocks[blocks[at]]
		out = append(out, Section{Block: blocks[at], Span: b.Span, Level: 1, Label: labels[i+1], Inferred: true})
	}
	close(a, out)
	return out
}
