package extract

import (
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/page"
)

// piece is a leaf of the article in the making: lines that belong together.
type piece struct {
	from, to int32 // lines: [from, to), all of them kept
	elem     int32
	kind     article.Kind
	level    int
}

// gather makes pieces of the kept lines: the lines of one paragraph that only
// line breaks divide, and the lines of one table cell, become one piece.
func (l *layout) gather(keep []bool) []piece {
	var out []piece
	var cell int32 = -1
	for i := range l.lines {
		if !keep[i] {
			cell = -1
			continue
		}
		ln := &l.lines[i]
		at := int32(i)
		p := piece{from: at, to: at + 1, elem: ln.elem}
		p.kind, p.level = l.leafKind(ln)
		if p.kind == article.Cell && l.elems[l.around(ln.elem, isCell)].node.DataAtom == atom.Caption {
			continue // it becomes the label of its table
		}
		if p.kind == article.Cell {
			c := l.around(ln.elem, isCell)
			if c == cell && len(out) > 0 {
				out[len(out)-1].to = at + 1
				continue
			}
			cell = c
		} else {
			cell = -1
		}
		if n := len(out); n > 0 && ln.soft && out[n-1].to == at && out[n-1].elem == ln.elem && l.flows(&out[n-1], ln) {
			out[n-1].to = at + 1
			continue
		}
		out = append(out, p)
	}
	return out
}

// longLine is the size from which a line that ends a sentence before a line
// break is taken for a paragraph of its own.
const longLine = 90

// flows reports whether a line goes on in the same paragraph after a line break.
func (l *layout) flows(p *piece, next *line) bool {
	if p.kind == article.Code {
		return true
	}
	last := &l.lines[p.to-1]
	if last.bold*10 >= last.size*9 || next.bold*10 >= next.size*9 {
		return false // a sub-heading made of bold words
	}
	return !(endsSentence(last.text) && (last.size >= longLine || next.size >= longLine))
}

// endsSentence reports whether a text ends like a sentence.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]›」』 ")
	for _, end := range [...]string{".", "!", "?", "…", "。", "！", "？", "।", "؟", "．"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// leafKind tells what kind of leaf a line becomes.
func (l *layout) leafKind(ln *line) (article.Kind, int) {
	if ln.in&inPre != 0 {
		return article.Code, 0
	}
	if l.isPullquote(ln.elem) {
		return article.Pullquote, 0
	}
	if page.Attr(l.elems[ln.elem].node, page.AttrMath) != "" {
		return article.Math, 0
	}
	for e := ln.elem; e >= 0; e = l.elems[e].parent {
		switch a := l.elems[e].node.DataAtom; a {
		case atom.H1, atom.H2:
			return article.Heading, 2
		case atom.H3, atom.H4, atom.H5, atom.H6:
			return article.Heading, int(l.elems[e].node.Data[1] - '0')
		case atom.Td, atom.Th, atom.Caption:
			if l.isData(l.around(e, isTable)) {
				return article.Cell, 0
			}
		case atom.Li:
			if l.isFootnote(e) {
				return article.Footnote, 0
			}
			return article.Paragraph, 0
		case atom.Dd, atom.Dt, atom.Blockquote, atom.Article, atom.Main, atom.Section:
			return article.Paragraph, 0
		}
	}
	return article.Paragraph, 0
}

// isPullquote reports whether an element is a sentence of the story set off for show.
func (l *layout) isPullquote(e int32) bool {
	for up := 0; e >= 0 && up < 3; up++ {
		if l.elems[e].own&traitQuote != 0 {
			if c := strings.ToLower(classOf(l.elems[e].node)); strings.Contains(c, "pullquote") || strings.Contains(c, "pull-quote") || strings.Contains(c, "pull_quote") {
				return true
			}
		}
		e = l.elems[e].parent
	}
	return false
}

// isFootnote reports whether a list item is a note at the foot of the story.
func (l *layout) isFootnote(e int32) bool {
	for up := 0; e >= 0 && up < 3; up++ {
		n := l.elems[e].node
		if names := strings.ToLower(classOf(n) + " " + page.Attr(n, "id") + " " + page.Attr(n, "role")); strings.Contains(names, "footnote") || strings.Contains(names, "endnote") || strings.Contains(names, "cite_note") {
			return true
		}
		e = l.elems[e].parent
	}
	return false
}

func isCell(a atom.Atom) bool  { return a == atom.Td || a == atom.Th || a == atom.Caption }
func isTable(a atom.Atom) bool { return a == atom.Table }

// around returns the nearest element from idx outwards that is wanted, -1 if there is none.
func (l *layout) around(idx int32, wanted func(atom.Atom) bool) int32 {
	for idx >= 0 && !wanted(l.elems[idx].node.DataAtom) {
		idx = l.elems[idx].parent
	}
	return idx
}

// isData reports whether a table holds data, not the layout of the page.
func (l *layout) isData(table int32) bool {
	if table < 0 {
		return false
	}
	if known, ok := l.tables[table]; ok {
		return known
	}
	rows, cells, heads, nested := 0, 0, 0, false
	for i := int(table) + 1; i < len(l.elems) && l.elems[i].depth > l.elems[table].depth; i++ {
		switch l.elems[i].node.DataAtom {
		case atom.Tr:
			rows++
		case atom.Td:
			cells++
		case atom.Th:
			cells++
			heads++
		case atom.Table:
			nested = true
		}
	}
	data := !nested && rows >= 2 && cells >= 2*rows && (heads > 0 || int(l.elems[table].size) < 150*cells)
	if l.tables == nil {
		l.tables = map[int32]bool{}
	}
	l.tables[table] = data
	return data
}

// words renders the runs of some lines: the text with single spaces, and the
// marks that its inline elements make.
func (l *layout) words(from, to int32) (string, []article.Mark) {
	var r renderer
	for i := from; i < to; i++ {
		ln := &l.lines[i]
		r.space = r.b.Len() > 0
		for k := ln.from; k < ln.to; k++ {
			run := l.runs[k]
			if k > ln.from && l.glued(k) {
				r.space = true
			}
			start, end := r.write(run.node.Data)
			if start == end {
				continue
			}
			for e := run.elem; e >= 0 && !l.elems[e].block; e = l.elems[e].parent {
				if kind := markOf(l.elems[e].node.DataAtom); kind != 0 {
					r.mark(l, e, kind, start, end)
				}
			}
		}
	}
	return r.finish()
}

// renderer folds spaces across runs.
type renderer struct {
	b     strings.Builder
	space bool
	open  []openMark
}

type openMark struct {
	elem int32
	article.Mark
}

// write adds the words of s and returns where they stand.
func (r *renderer) write(s string) (start, end int) {
	start = -1
	for from := 0; from < len(s); {
		to := from
		var c rune
		size := 0
		for to < len(s) {
			c, size = decode(s[to:])
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
		if size > 0 && !isZeroWidth(c) {
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
func (r *renderer) mark(l *layout, elem int32, kind article.MarkKind, start, end int) {
	for i := len(r.open) - 1; i >= 0 && i >= len(r.open)-16; i-- {
		if r.open[i].elem == elem {
			r.open[i].Span.End = end
			return
		}
	}
	m := article.Mark{Kind: kind, Span: article.Span{Start: start, End: end}}
	if kind == article.Link {
		href := page.Attr(l.elems[elem].node, "href")
		if href == "" || strings.HasPrefix(href, "#") && len(href) == 1 {
			return
		}
		m.Href = page.Resolve(l.doc.Base, href)
	}
	r.open = append(r.open, openMark{elem, m})
}

func (r *renderer) finish() (string, []article.Mark) {
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
