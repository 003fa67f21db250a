package view

import "dateline/wasm/article"

// table opens a table in a box that scrolls by itself and can take the focus,
// so that the page never scrolls sideways.
func (r *reader) table(i int, b *article.Block, n *nest) {
	caption := plain(b.Label)
	box := []attr{class("wide"), numberedID("w", i), set(attrRole, "region"), set(attrTabindex, "0")}
	if caption == "" {
		r.start(tagDiv, append(box, label(r.w.Say("table")))...)
	} else {
		r.start(tagDiv, append(box, labelled("t", i))...)
	}
	r.start(tagTable, r.attrs(i, b)...)
	if caption != "" {
		r.element(tagCaption, caption, numberedID("t", i))
	}
	n.heads = r.headerRows(i, n.end)
	if n.heads > i+1 {
		r.start(tagThead)
	} else {
		r.start(tagTbody)
	}
}

// headerRows returns the index after the rows at the top that hold header
// cells only, not all of the table.
func (r *reader) headerRows(table, end int) int {
	blocks := r.Article.Blocks
	heads := table + 1
	for i := table + 1; i < end; {
		if blocks[i].Kind != article.Row {
			break
		}
		rowEnd := r.Article.End(i)
		for j := i + 1; j < rowEnd; j++ {
			if blocks[j].Kind != article.Cell || !blocks[j].Header {
				return heads
			}
		}
		if rowEnd == end {
			return heads
		}
		heads, i = rowEnd, rowEnd
	}
	return heads
}

// row opens a row of a table, and the table's body before its first row.
// Outside a table it only groups what it holds.
func (r *reader) row(i int, in nest, n *nest) {
	if in.kind != article.Table {
		n.kind = article.Aside
		r.start(tagDiv)
		return
	}
	if i == in.heads && r.open[len(r.open)-1] == tagThead {
		r.end()
		r.start(tagTbody)
	}
	r.start(tagTr)
}

// cell writes a cell; outside a row its words are a paragraph.
func (r *reader) cell(i int, b *article.Block, in nest) {
	if in.kind != article.Row {
		r.paragraph(i, b, "")
		return
	}
	attrs := r.attrs(i, b)
	if b.Columns > 1 {
		attrs = append(attrs, number(attrColspan, min(b.Columns, 1000)))
	}
	if b.Rows > 1 {
		attrs = append(attrs, number(attrRowspan, min(b.Rows, 1000)))
	}
	switch {
	case !b.Header:
		r.start(tagTd, attrs...)
	case len(r.open) > 1 && r.open[len(r.open)-2] == tagThead:
		r.start(tagTh, append(attrs, set(attrScope, "col"))...)
	default:
		r.start(tagTh, append(attrs, set(attrScope, "row"))...)
	}
	r.inline(b.Span, false)
	r.end()
}
