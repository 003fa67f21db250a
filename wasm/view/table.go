package view

import (
	"strings"
	"unicode"

	"dateline/wasm/article"
)

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
	n.numbers = r.numberColumns(i, n.end)
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
func (r *reader) row(i int, in, n *nest) {
	if in.kind != article.Table {
		n.kind = article.Aside
		r.start(tagDiv)
		return
	}
	if i == in.heads && r.open[len(r.open)-1] == tagThead {
		r.end()
		r.start(tagTbody)
	}
	n.numbers = in.numbers
	r.start(tagTr)
}

// leastNumbers is the share of a column's cells that are numbers, from which all of
// them, and the head over them, end under one another.
const leastNumbers = 0.7

// numberColumns returns which columns of a table hold numbers. In a table with cells
// that span rows nobody can say which column a cell is in.
func (r *reader) numberColumns(table, end int) map[int]bool {
	blocks := r.Article.Blocks
	cells, numbers := map[int]int{}, map[int]int{}
	column := 0
	for i := table + 1; i < end; i++ {
		switch b := &blocks[i]; b.Kind {
		case article.Row:
			column = 0
		case article.Cell:
			if b.Rows > 1 {
				return nil
			}
			if words := strings.TrimSpace(r.Article.Slice(b.Span)); !b.Header && words != "" {
				cells[column]++
				if isNumber(words) {
					numbers[column]++
				}
			}
			column += max(b.Columns, 1)
		}
	}
	out := map[int]bool{}
	for c, n := range numbers {
		if n > 1 && float64(n) >= leastNumbers*float64(cells[c]) {
			out[c] = true
		}
	}
	return out
}

// isNumber reports whether the words of a cell are a number, perhaps with a sign, a
// currency or a unit.
func isNumber(s string) bool {
	digits, letters := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		case unicode.IsSpace(r), unicode.IsSymbol(r), strings.ContainsRune(".,-–−%‰'’/:()", r):
		default:
			return false
		}
	}
	return digits > 0 && letters <= maxUnit
}

// maxUnit is how many letters a number may have beside it: "km²", "Mio.", "USD".
const maxUnit = 3

// cell writes a cell; outside a row its words are a paragraph.
func (r *reader) cell(i int, b *article.Block, in *nest) {
	if in.kind != article.Row {
		r.paragraph(i, b, "")
		return
	}
	var attrs []attr
	if in.numbers[in.column] {
		attrs = append(attrs, class("number"))
	}
	in.column += max(b.Columns, 1)
	attrs = r.attrs(i, b, attrs...)
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
