// Package layout lays a page out as a flat list of lines, the pieces of text
// that form a line or paragraph of their own, each with the element around it.
//
//	layout.go    the one walk that makes it; inline.go: which elements begin a line
//	classes.go   traits of elements from their class names
//	within.go    kinds of element around a line, as flags
//	notes.go     footnotes, and the marks that lead to them
//	places.go    questions about places; marks.go: about marks; claims.go: about what the page claims
//	text.go      words and characters of lines; wordindex.go: words of all lines; kinds.go: kinds of bytes
package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// Element is one element of the page, in document order.
type Element struct {
	Node   *html.Node
	Parent int32 // index, -1 at the root
	Depth  int32
	In     Within
	Own    Trait // of its own names
	Block  bool
	noted  bool  // its names may call it a note
	First  int32 // lines inside: [first, last)
	Last   int32
	Size   int32 // of the text inside
	Linked int32 // of that in links
	Inputs int32 // fields to fill in and buttons inside
}

// Line is a piece of text that forms a line or paragraph of its own.
type Line struct {
	Elem   int32 // the innermost block element around it
	From   int32 // runs: [from, to)
	To     int32
	In     Within // of elem
	Soft   bool   // only a line break divides it from the line before
	Text   string
	Low    string // the beginning of Text as [Lowered] gives it
	Size   int32  // letters, Han and kana counted threefold
	Linked int32  // of that in links
	Bold   int32
	Italic int32
	Links  int32 // number of links
}

// run is a text node inside a line.
type run struct {
	Node *html.Node
	Elem int32 // the innermost element
}

// Picture is a place where something other than text is shown.
type Picture struct {
	Elem int32
	Line int32 // number of lines before it
}

// layout is a page as a flat list of lines, made in one walk.
type Page struct {
	Doc      *page.Document
	Elems    []Element
	Lines    []Line
	Runs     []run
	Pictures []Picture
	tables   map[int32]bool // which tables hold data, as far as it was asked
	Size     int32          // of all text
}

// newLayout lays a page out in one walk.
func New(doc *page.Document) *Page {
	l := &Page{Doc: doc, Elems: make([]Element, 0, 1024), Lines: make([]Line, 0, 256), Runs: make([]run, 0, 512)}
	w := walker{Page: l, traits: newTraitReader(), block: -1}
	cur := int32(-1)
	for n := doc.Root.FirstChild; n != nil; {
		if n.Type == html.TextNode {
			w.text(n, cur)
		}
		if n.Type == html.ElementNode {
			if idx := w.enter(n, cur); idx >= 0 {
				if n.FirstChild != nil {
					cur = idx
					n = n.FirstChild
					continue
				}
				w.leave(idx)
			}
		}
		for n.NextSibling == nil {
			n = n.Parent
			if n == nil || n == doc.Root {
				break
			}
			w.leave(cur)
			cur = l.Elems[cur].Parent
		}
		if n == nil || n == doc.Root {
			break
		}
		n = n.NextSibling
	}
	w.flush(false)
	l.total()
	return l
}

type walker struct {
	*Page
	traits *traitReader
	block  int32 // innermost block element
	start  int32 // first run of the line that is being read
	soft   bool
	ink    bool // the line has more than white space
}

// enter adds an element and returns its index, -1 when it is to be passed over.
func (w *walker) enter(n *html.Node, parent int32) int32 {
	a := n.DataAtom
	opener := a == atom.Button && opensPicture(n)
	switch a {
	case atom.Br:
		w.flush(true)
		return -1
	case atom.Hr:
		w.flush(false)
	case atom.Span:
		if n.FirstChild == nil && isBreak(ClassOf(n)) {
			w.flush(true)
			return -1
		}
	case atom.Head, atom.Noscript, atom.Select, atom.Option, atom.Textarea, atom.Datalist, atom.Canvas, atom.Map,
		atom.Button, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr, atom.Rt,
		atom.Rp:
		if a != atom.Noscript && !(a == atom.Button && (inSentence(n) || opener)) {
			if parent >= 0 &&
				(a == atom.Input && page.Attr(n, "type") != "hidden" || a == atom.Textarea || a == atom.Select) {
				w.Elems[parent].Inputs++
			}
			return -1
		}
	}
	e := Element{Node: n, Parent: parent, Block: isBlock(n), First: int32(len(w.Lines))}
	if parent >= 0 {
		p := &w.Elems[parent]
		e.Depth, e.In = p.Depth+1, p.In&^(inBold|inItalic)
		if p.In&(inBold|inItalic) != 0 && !e.Block {
			e.In = p.In
		}
	}
	for i := range n.Attr {
		switch n.Attr[i].Key {
		case "class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label":
			e.noted = e.noted || mayNameNote(n.Attr[i].Val)
			if t := w.traits.of(n.Attr[i].Val); t != 0 && !saysHeading(n, &n.Attr[i]) {
				e.Own |= t
			}
		case page.AttrHidden:
			e.In |= InHidden
		}
	}
	e.In |= w.kind(n)
	if opener {
		e.In |= inOpener
	}
	if a == atom.Img {
		if alt := inlineAlt(n, w.ink); alt != "" {
			w.text(&html.Node{Type: html.TextNode, Data: alt}, parent)
			return -1
		}
	}
	idx := int32(len(w.Elems))
	if e.Block {
		w.flush(false)
		w.block = idx
	}
	w.Elems = append(w.Elems, e)
	switch a {
	case atom.Blockquote:
		if w.Elems[idx].In&InEmbed != 0 {
			w.Pictures = append(w.Pictures, Picture{idx, int32(len(w.Lines))})
		}
	case atom.Img, atom.Video, atom.Audio, atom.Iframe, atom.Embed, atom.Object, atom.Noscript, atom.Hr:
		w.Pictures = append(w.Pictures, Picture{idx, int32(len(w.Lines))})
		if a != atom.Object {
			w.Elems[idx].Last = int32(len(w.Lines))
			if e.Block {
				w.block = w.outer(parent)
			}
			return -1
		}
	default:
		if isPainted(n, e.In) {
			w.Pictures = append(w.Pictures, Picture{idx, int32(len(w.Lines))})
		}
	}
	return idx
}

func (w *walker) leave(idx int32) {
	e := &w.Elems[idx]
	if e.Block {
		w.flush(false)
		w.block = w.outer(e.Parent)
	}
	e.Last = int32(len(w.Lines))
}

// ClassOf returns the class of an element.
func ClassOf(n *html.Node) string { return page.Attr(n, "class") }

// outer returns the nearest block element from idx outwards.
func (w *walker) outer(idx int32) int32 {
	for idx >= 0 && !w.Elems[idx].Block {
		idx = w.Elems[idx].Parent
	}
	return idx
}

func (w *walker) text(n *html.Node, elem int32) {
	if elem < 0 || n.Data == "" || w.Elems[elem].In&(inOpener|InCaption) == inOpener {
		return
	}
	if !w.ink {
		if strings.TrimSpace(n.Data) == "" {
			return
		}
		w.ink = true
	}
	w.Runs = append(w.Runs, run{n, elem})
}

// flush ends the line that is being read. soft is true if only a line break ends it.
func (w *walker) flush(soft bool) {
	if !w.ink {
		// a second break in a row, or a block's edge, makes a paragraph
		w.soft = false
		return
	}
	w.ink = false
	ln := Line{Elem: w.block, From: w.start, To: int32(len(w.Runs)), Soft: w.soft}
	w.start = ln.To
	w.soft = soft
	if ln.Elem < 0 {
		ln.Elem = 0
	}
	w.measure(&ln)
	if ln.Text != "" {
		w.Lines = append(w.Lines, ln)
	}
}

// measure reads the runs of a line.
func (w *walker) measure(ln *Line) {
	ln.In = w.Elems[ln.Elem].In
	var joined string
	if ln.To-ln.From == 1 {
		joined = w.Runs[ln.From].Node.Data
	} else {
		var b strings.Builder
		for i := ln.From; i < ln.To; i++ {
			if i > ln.From && w.glued(i) {
				b.WriteByte(' ')
			}
			b.WriteString(w.Runs[i].Node.Data)
		}
		joined = b.String()
	}
	ln.Text = FoldSpace(joined)
	ln.Low = Lowered(ln.Text)
	lastLink := int32(-1)
	for _, r := range w.Runs[ln.From:ln.To] {
		size := SizeOf(r.Node.Data)
		ln.Size += size
		in := w.Elems[r.Elem].In
		if in&InLink != 0 {
			ln.Linked += size
			if link := w.linkOf(r.Elem); link != lastLink {
				ln.Links++
				lastLink = link
			}
		}
		if in&inBold != 0 {
			ln.Bold += size
		}
		if in&inItalic != 0 {
			ln.Italic += size
		}
	}
}

// glued reports whether run i needs a space before it: two labels that only
// their boxes keep apart on the page ("Ana RuizMay 3").
func (l *Page) glued(i int32) bool {
	a, b := l.Runs[i-1], l.Runs[i]
	if a.Elem == b.Elem || !isLabel(l.Elems[a.Elem].Node.DataAtom) || !isLabel(l.Elems[b.Elem].Node.DataAtom) ||
		a.Node.Data == "" ||
		b.Node.Data == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(a.Node.Data)
	next, _ := Decode(b.Node.Data)
	if unicode.IsDigit(last) && unicode.IsDigit(next) {
		return endsInYear(a.Node.Data)
	}
	return (unicode.IsLower(last) || unicode.IsDigit(last) || last == ':') &&
		(unicode.IsUpper(next) || unicode.IsDigit(next))
}

// endsInYear reports whether a text ends like a date: "May 3, 2025".
func endsInYear(s string) bool {
	n := len(s)
	return n > 5 && (s[n-4:n-2] == "20" || s[n-4:n-2] == "19") && s[n-5] == ' ' && s[n-1] >= '0' && s[n-1] <= '9' &&
		s[n-2] >= '0' &&
		s[n-2] <= '9'
}

// isBreak reports whether a class makes a line break of an empty element.
func isBreak(class string) bool {
	if len(class) > 100 {
		return false
	}
	for c := range strings.FieldsSeq(class) {
		if c == "br" || c == "break" || c == "line-break" || c == "linebreak" {
			return true
		}
	}
	return false
}

// isLabel reports whether an inline element is often a box of its own.
func isLabel(a atom.Atom) bool { return a == atom.Span || a == atom.Time || a == atom.Label }

// linkOf returns the link around an element.
func (w *walker) linkOf(idx int32) int32 {
	for ; idx >= 0; idx = w.Elems[idx].Parent {
		if w.Elems[idx].Node.DataAtom == atom.A {
			return idx
		}
	}
	return -1
}

// total sums sizes up the tree, children before parents.
func (l *Page) total() {
	for i := range l.Lines {
		ln := &l.Lines[i]
		e := &l.Elems[ln.Elem]
		e.Size += ln.Size
		e.Linked += ln.Linked
		l.Size += ln.Size
	}
	for i := len(l.Elems) - 1; i > 0; i-- {
		e := &l.Elems[i]
		if e.Parent >= 0 {
			p := &l.Elems[e.Parent]
			p.Size += e.Size
			p.Linked += e.Linked
			p.Inputs += e.Inputs
		}
	}
}
