package layout

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/page"
)

// Renderer folds spaces across runs.
type Renderer struct {
	b     strings.Builder
	space bool
	open  []openMark
}

type openMark struct {
	elem int32
	article.Mark
}

// Write adds the words of s and returns their span.
func (r *Renderer) Write(s string) (start, end int) {
	start = -1
	for from := 0; from < len(s); {
		to := from
		var c rune
		size := 0
		for to < len(s) {
			c, size = Decode(s[to:])
			if isBlank(c) {
				break
			}
			to += size
			size = 0
		}
		if to > from {
			if r.space && r.b.Len() > 0 {
				r.b.WriteByte(' ')
			}
			r.space = false
			if start < 0 {
				start = r.b.Len()
			}
			r.b.WriteString(s[from:to])
		}
		if size > 0 && !IsZeroWidth(c) {
			r.space = true
		}
		from = to + size
	}
	if start < 0 {
		return 0, 0
	}
	return start, r.b.Len()
}

// mark lengthens the mark of an element, or begins it.
func (r *Renderer) mark(l *Page, elem int32, kind article.MarkKind, start, end int) {
	for i := len(r.open) - 1; i >= 0 && i >= len(r.open)-16; i-- {
		if r.open[i].elem == elem {
			r.open[i].Span.End = end
			return
		}
	}
	m := article.Mark{Kind: kind, Span: article.Span{Start: start, End: end}}
	if kind == article.Link {
		href := page.Attr(l.Elems[elem].Node, "href")
		if href == "" || strings.HasPrefix(href, "#") && len(href) == 1 {
			return
		}
		m.Href = page.Resolve(l.Doc.Base, href)
	}
	r.open = append(r.open, openMark{elem, m})
}

func (r *Renderer) Finish() (string, []article.Mark) {
	s := r.b.String()
	if len(r.open) == 0 {
		return s, nil
	}
	marks := make([]article.Mark, len(r.open))
	for i, m := range r.open {
		marks[i] = m.Mark
	}
	sortMarks(marks)
	return s, marks
}

func markOf(a atom.Atom) article.MarkKind {
	switch a {
	case atom.A:
		return article.Link
	case atom.B, atom.Strong:
		return article.Strong
	case atom.I, atom.Em, atom.Cite:
		return article.Emphasis
	case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
		return article.InlineCode
	case atom.Sup:
		return article.Superscript
	case atom.Sub:
		return article.Subscript
	case atom.Del, atom.S, atom.Strike:
		return article.Deleted
	case atom.Ins:
		return article.Inserted
	}
	return 0
}

// Words renders the runs of some lines: the text with single spaces, and the
// marks that its inline elements make.
func (l *Page) Words(from, to int32) (string, []article.Mark) {
	var r Renderer
	for i := from; i < to; i++ {
		ln := &l.Lines[i]
		r.space = r.b.Len() > 0
		for k := ln.From; k < ln.To; k++ {
			run := l.Runs[k]
			if k > ln.From && l.glued(k) {
				r.space = true
			}
			start, end := r.Write(run.Node.Data)
			if start == end {
				continue
			}
			for e := run.Elem; e >= 0 && !l.Elems[e].Block; e = l.Elems[e].Parent {
				if kind := markOf(l.Elems[e].Node.DataAtom); kind != 0 {
					r.mark(l, e, kind, start, end)
				}
			}
		}
	}
	return r.Finish()
}

// sortMarks sorts by start, longer ones first, the inner of two equal ones last.
func sortMarks(marks []article.Mark) {
	slices.SortStableFunc(marks, func(a, b article.Mark) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return b.Span.End - a.Span.End
	})
}
