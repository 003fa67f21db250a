package article

import "fmt"

// Append returns the article with the body of another behind its own, as of the
// next page of the same story. What is known of it besides its text stays as it
// was, but where nothing was known.
func (a *Article) Append(next *Article) (*Article, error) {
	out := *a
	shift := len(a.Text)
	out.Text = a.Text + next.Text
	if a.Text != "" && next.Text != "" {
		out.Text = a.Text + "\n" + next.Text
		shift++
	}
	out.Blocks = append(make([]Block, 0, len(a.Blocks)+len(next.Blocks)), a.Blocks...)
	for _, b := range next.Blocks {
		if b.Kind == Figure || b.Kind == Embed {
			b.Media += len(a.Media)
		}
		b.Span.Start += shift
		b.Span.End += shift
		out.Blocks = append(out.Blocks, b)
	}
	out.Marks = append(make([]Mark, 0, len(a.Marks)+len(next.Marks)), a.Marks...)
	for _, m := range next.Marks {
		m.Span.Start += shift
		m.Span.End += shift
		out.Marks = append(out.Marks, m)
	}
	out.Media = append(append(make([]Media, 0, len(a.Media)+len(next.Media)), a.Media...), next.Media...)
	out.Related = append(append(make([]RelatedLink, 0, len(a.Related)+len(next.Related)), a.Related...),
		next.Related...)
	if out.Meta.Lead == 0 && next.Meta.Lead > 0 {
		out.Meta.Lead = next.Meta.Lead + len(a.Media)
	}
	if len(out.Meta.Authors) == 0 {
		out.Meta.Authors = next.Meta.Authors
	}
	if out.Meta.Published.IsZero() {
		out.Meta.Published = next.Meta.Published
	}
	out.closeContainersFrom(len(a.Blocks))
	if err := out.Validate(); err != nil {
		return nil, err
	}
	return &out, nil
}

// closeContainersFrom puts blocks without words at the end of the first part
// where the next one begins, as a whole article has them.
func (a *Article) closeContainersFrom(blocks int) {
	if blocks == len(a.Blocks) {
		return
	}
	at := a.Blocks[blocks].Span.Start
	for i := blocks - 1; i >= 0 && a.Blocks[i].Span.Empty(); i-- {
		a.Blocks[i].Span = Span{at, at}
	}
}

// Part returns the blocks from..to (to not included) as an article of their
// own. Both are places between blocks at the top level.
func (a *Article) Part(from, to int) (*Article, error) {
	if from < 0 || to < from || to > len(a.Blocks) || to < len(a.Blocks) && a.Blocks[to].Depth > 0 {
		return nil, fmt.Errorf("article: blocks %d to %d of %d", from, to, len(a.Blocks))
	}
	out := &Article{Meta: a.Meta}
	if from == to {
		out.Meta.Lead = 0
		return out, nil
	}
	start, end := a.Blocks[from].Span.Start, a.Blocks[from].Span.Start
	for _, b := range a.Blocks[from:to] {
		if !b.Span.Empty() {
			end = max(end, b.Span.End)
		}
	}
	out.Text = a.Text[start:end]
	lead := 0
	for _, b := range a.Blocks[from:to] {
		if b.Kind == Figure || b.Kind == Embed {
			out.Media = append(out.Media, a.Media[b.Media])
			if b.Media+1 == a.Meta.Lead {
				lead = len(out.Media)
			}
			b.Media = len(out.Media) - 1
		}
		b.Span = Span{min(b.Span.Start, end) - start, min(b.Span.End, end) - start}
		out.Blocks = append(out.Blocks, b)
	}
	for _, m := range a.Marks {
		if m.Span.Start >= start && m.Span.End <= end {
			m.Span.Start -= start
			m.Span.End -= start
			out.Marks = append(out.Marks, m)
		}
	}
	out.Meta.Lead = lead
	if err := out.Validate(); err != nil {
		return nil, err
	}
	return out, nil
}
