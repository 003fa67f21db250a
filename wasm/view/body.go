package view

import "dateline/wasm/article"

// deepest is how many containers nest; those deeper give
// their blocks to the one around them. It keeps a view far from the depth at
// which parsers of HTML begin to drop elements.
const deepest = 24

// nest is a container that is open while its blocks are written.
type nest struct {
	kind  article.Kind
	open  int    // elements open before it
	inner int    // and before the element that is its piece
	end   int    // index after its last block
	heads int    // Table: blocks before this index are header rows
	done  func() // ends the piece that it is, if it is one

	numbers map[int]bool // Table, Row: the columns that hold numbers
	column  int          // Row: of the cell that comes next
}

// body writes the blocks of the story.
func (r *reader) body() {
	a := r.Article
	if lead := a.Meta.Lead; lead > 0 && !r.shows(lead-1) {
		r.figure(-1, &a.Media[lead-1])
	}
	var stack []nest
	for i := range a.Blocks {
		b := &a.Blocks[i]
		for len(stack) > 0 && stack[len(stack)-1].end <= i {
			r.close(stack[len(stack)-1])
			stack = stack[:len(stack)-1]
		}
		if i < r.dek && b.Kind == article.Dek {
			continue
		}
		in := &nest{}
		if len(stack) > 0 {
			in = &stack[len(stack)-1]
		}
		n := nest{kind: b.Kind, open: r.depth(), end: i + 1}
		if i+1 < len(a.Blocks) && a.Blocks[i+1].Depth > b.Depth {
			n.end = a.End(i)
		}
		switch {
		case n.end == i+1 && b.Kind.Container(): // an empty one
		case n.end > i+1 && (b.Kind.Container() || b.Kind == article.Item):
			if len(stack) == deepest {
				continue
			}
			r.bridge(in.kind, b.Kind)
			switch b.Kind { // of a table the rows cannot be replaced, of an item its own words
			case article.Table:
				n.inner, n.done = r.depth(), r.begin(numbered("w", i))
			case article.Item:
				n.inner, n.done = r.depth(), r.begin(numbered("b", i))
			}
			r.container(i, b, in, &n)
			stack = append(stack, n)
		default:
			r.bridge(in.kind, b.Kind)
			n.inner, n.done = r.depth(), r.begin(numbered("b", i))
			r.leaf(i, b, in)
			r.close(n)
		}
	}
	for len(stack) > 0 {
		r.close(stack[len(stack)-1])
		stack = stack[:len(stack)-1]
	}
}

// close ends the elements of a block, and with them the piece that it is.
func (r *reader) close(n nest) {
	if n.done != nil {
		r.endTo(n.inner)
		n.done()
	}
	r.endTo(n.open)
}

// bridge opens the elements that HTML wants between a container and a block
// that does not belong directly into it, so that nothing falls out of a table.
func (r *reader) bridge(in, kind article.Kind) {
	switch in {
	case article.List:
		if kind != article.Item {
			r.start(tagLi)
		}
	case article.Table:
		if kind != article.Row {
			r.start(tagTr)
			r.start(tagTd)
		}
	case article.Row:
		if kind != article.Cell {
			r.start(tagTd)
		}
	}
}

// shows reports whether a block of the body shows the media.
func (r *reader) shows(media int) bool {
	for i := range r.Article.Blocks {
		b := &r.Article.Blocks[i]
		if (b.Kind == article.Figure || b.Kind == article.Embed) && b.Media == media {
			return true
		}
	}
	return false
}

// attrs returns id, language and section of a block, after those given.
func (r *reader) attrs(i int, b *article.Block, list ...attr) []attr {
	list = append(list, numberedID("b", i))
	switch {
	case b.Kind.Container():
	case i < len(r.Changed) && r.Changed[i]:
		list = append(list, set(attrDataWhen, "changed"))
	case i < len(r.Known) && r.Known[i]:
		list = append(list, set(attrDataWhen, "known"))
	}
	return append(list, r.tongue(b.Lang, b.Dir)...)
}

// container opens a block that holds others.
func (r *reader) container(i int, b *article.Block, in, n *nest) {
	switch b.Kind {
	case article.List:
		if !b.Ordered {
			r.start(tagUl, r.attrs(i, b)...)
			return
		}
		attrs := r.attrs(i, b)
		if b.Number > 1 {
			attrs = append(attrs, number(attrStart, b.Number))
		}
		r.start(tagOl, attrs...)
	case article.Item:
		if in.kind == article.List {
			r.start(tagLi, r.attrs(i, b)...)
		} else {
			r.start(tagDiv, r.attrs(i, b)...)
		}
		if next := r.Article.Blocks[i+1].Span; next.Start >= b.Span.End { // words of its own, not those of its blocks
			r.inline(b.Span, true)
		}
	case article.Quote:
		r.start(tagBlockquote, r.attrs(i, b)...)
	case article.Post:
		r.start(tagSection, r.attrs(i, b, class("post"))...)
		r.postHead(i, b)
	case article.Aside:
		r.start(tagDiv, r.attrs(i, b, class("box"), set(attrRole, "note"))...)
	case article.Table:
		r.table(i, b, n)
	case article.Row:
		r.row(i, in, n)
	}
}

// leaf writes a block of words, a picture or a rule.
func (r *reader) leaf(i int, b *article.Block, in *nest) {
	switch b.Kind {
	case article.Heading:
		level := tagH2 + tag(min(max(b.Level, 2), 6)-2)
		r.start(level, r.attrs(i, b)...)
		r.inline(b.Span, false)
	case article.Item:
		if in.kind == article.List {
			r.start(tagLi, r.attrs(i, b)...)
		} else {
			r.start(tagP, r.attrs(i, b)...)
		}
		r.inline(b.Span, true)
	case article.Cell:
		r.cell(i, b, in)
		return
	case article.Dek:
		r.paragraph(i, b, "standfirst")
		return
	case article.Pullquote:
		r.start(tagP, r.attrs(i, b, class("pullquote"), hidden())...)
		r.text(r.Article.Slice(b.Span))
	case article.Code:
		r.start(tagPre, r.attrs(i, b, set(attrTabindex, "0"), label(r.codeLabel(b)), set(attrRole, "region"))...)
		r.element(tagCode, r.Article.Slice(b.Span))
	case article.Math:
		r.paragraph(i, b, "math")
		return
	case article.Rule:
		r.start(tagHr)
		return
	case article.Figure:
		r.figure(i, &r.Article.Media[b.Media])
		return
	case article.Embed:
		r.embed(i, &r.Article.Media[b.Media])
		return
	case article.Footnote:
		r.start(tagP, r.attrs(i, b, class("footnote"))...)
		if b.Label != "" {
			r.element(tagSup, b.Label)
			r.text(" ")
		}
		r.inline(b.Span, true)
		r.wayBack(i)
	default:
		if r.starts[i] {
			r.paragraph(i, b, "section-start")
			return
		}
		r.paragraph(i, b, "")
		return
	}
	r.end()
}

func (r *reader) paragraph(i int, b *article.Block, look fixed) {
	if look == "" {
		r.start(tagP, r.attrs(i, b)...)
	} else {
		r.start(tagP, r.attrs(i, b, class(look))...)
	}
	r.inline(b.Span, true)
	r.end()
}
