package build

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
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
func (l builder) gather(keep []bool) []piece {
	var out []piece
	var cell int32 = -1
	for i := range l.Lines {
		if !keep[i] {
			cell = -1
			continue
		}
		ln := &l.Lines[i]
		at := int32(i)
		p := piece{from: at, to: at + 1, elem: ln.Elem}
		p.kind, p.level = l.leafKind(ln)
		if p.kind == article.Cell && l.Elems[l.Around(ln.Elem, layout.IsCell)].Node.DataAtom == atom.Caption {
			continue // it becomes the label of its table
		}
		if p.kind == article.Cell {
			c := l.Around(ln.Elem, layout.IsCell)
			if c == cell && len(out) > 0 {
				out[len(out)-1].to = at + 1
				continue
			}
			cell = c
		} else {
			cell = -1
		}
		if n := len(out); n > 0 && ln.Soft && out[n-1].to == at && out[n-1].elem == ln.Elem && l.flows(&out[n-1], ln) {
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
func (l builder) flows(p *piece, next *layout.Line) bool {
	if p.kind == article.Code {
		return true
	}
	last := &l.Lines[p.to-1]
	if last.Bold*10 >= last.Size*9 || next.Bold*10 >= next.Size*9 {
		return false // a sub-heading made of bold words
	}
	return !(layout.EndsSentence(last.Text) && (last.Size >= longLine || next.Size >= longLine))
}

// leafKind returns what kind of leaf a line becomes.
func (l builder) leafKind(ln *layout.Line) (article.Kind, int) {
	if ln.In&layout.InPre != 0 {
		return article.Code, 0
	}
	if l.IsPullquote(ln.Elem) {
		return article.Pullquote, 0
	}
	if page.Attr(l.Elems[ln.Elem].Node, page.AttrMath) == "block" {
		return article.Math, 0
	}
	for e := ln.Elem; e >= 0; e = l.Elems[e].Parent {
		switch a := l.Elems[e].Node.DataAtom; a {
		case atom.H1, atom.H2:
			return article.Heading, 2
		case atom.H3, atom.H4, atom.H5, atom.H6:
			return article.Heading, int(l.Elems[e].Node.Data[1] - '0')
		case atom.Td, atom.Th, atom.Caption:
			if l.IsData(l.Around(e, layout.IsTable)) {
				return article.Cell, 0
			}
		case atom.Li:
			if l.NoteOf(ln.Elem) >= 0 {
				return article.Footnote, 0
			}
			return article.Paragraph, 0
		case atom.P, atom.Div, atom.Aside:
			if e == ln.Elem && l.NoteOf(e) >= 0 {
				return article.Footnote, 0
			}
		case atom.Dd, atom.Dt, atom.Blockquote, atom.Article, atom.Main, atom.Section:
			return article.Paragraph, 0
		}
	}
	return article.Paragraph, 0
}
