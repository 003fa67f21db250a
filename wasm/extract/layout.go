package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// element is one element of the page, in document order.
type element struct {
	node   *html.Node
	parent int32 // index, -1 at the root
	depth  int32
	in     within
	own    trait // of its own names
	block  bool
	first  int32 // lines inside: [first, last)
	last   int32
	size   int32 // of the text inside
	linked int32 // of that in links
	inputs int32 // fields to fill in and buttons inside
}

// line is a piece of text that stands in a line or paragraph of its own.
type line struct {
	elem   int32 // the innermost block element around it
	from   int32 // runs: [from, to)
	to     int32
	in     within // of elem
	soft   bool   // only a line break divides it from the line before
	text   string
	size   int32 // letters, Han and kana counted threefold
	linked int32 // of that in links
	bold   int32
	italic int32
	links  int32 // number of links
}

// run is a text node inside a line.
type run struct {
	node *html.Node
	elem int32 // the innermost element
}

// picture is a place where something other than text is shown.
type picture struct {
	elem int32
	line int32 // number of lines before it
}

// layout is a page as a flat list of lines, made in one walk.
type layout struct {
	doc      *page.Document
	elems    []element
	lines    []line
	runs     []run
	pictures []picture
	tables   map[int32]bool // which tables hold data, as far as it was asked
	size     int32          // of all text
}

// lay walks the page once.
func lay(doc *page.Document) *layout {
	l := &layout{doc: doc, elems: make([]element, 0, 1024), lines: make([]line, 0, 256), runs: make([]run, 0, 512)}
	w := walker{layout: l, traits: newTraitReader(), block: -1}
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
			cur = l.elems[cur].parent
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
	*layout
	traits  *traitReader
	block   int32 // innermost block element
	start   int32 // first run of the line that is being read
	soft    bool
	ink     bool // the line has more than white space
	lastRun *html.Node
}

// enter adds an element and returns its index, -1 when it is to be passed over.
func (w *walker) enter(n *html.Node, parent int32) int32 {
	a := n.DataAtom
	switch a {
	case atom.Br:
		w.flush(true)
		return -1
	case atom.Hr:
		w.flush(false)
	case atom.Span:
		if n.FirstChild == nil && isBreak(classOf(n)) {
			w.flush(true)
			return -1
		}
	case atom.Head, atom.Noscript, atom.Select, atom.Option, atom.Textarea, atom.Datalist, atom.Canvas, atom.Map, atom.Button, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		if a != atom.Noscript {
			if parent >= 0 && (a == atom.Input && page.Attr(n, "type") != "hidden" || a == atom.Textarea || a == atom.Select) {
				w.elems[parent].inputs++
			}
			return -1
		}
	}
	e := element{node: n, parent: parent, block: isBlock(n), first: int32(len(w.lines))}
	if parent >= 0 {
		p := &w.elems[parent]
		e.depth, e.in = p.depth+1, p.in&^(inBold|inItalic)
		if p.in&(inBold|inItalic) != 0 && !e.block {
			e.in = p.in
		}
	}
	for i := range n.Attr {
		switch n.Attr[i].Key {
		case "class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label":
			e.own |= w.traits.of(n.Attr[i].Val)
		case page.AttrHidden:
			e.in |= inHidden
		}
	}
	e.in |= w.kind(n)
	idx := int32(len(w.elems))
	if e.block {
		w.flush(false)
		w.block = idx
	}
	w.elems = append(w.elems, e)
	switch a {
	case atom.Blockquote:
		if w.elems[idx].in&inEmbed != 0 {
			w.pictures = append(w.pictures, picture{idx, int32(len(w.lines))})
		}
	case atom.Img, atom.Video, atom.Audio, atom.Iframe, atom.Embed, atom.Object, atom.Noscript, atom.Hr:
		w.pictures = append(w.pictures, picture{idx, int32(len(w.lines))})
		if a != atom.Object {
			w.elems[idx].last = int32(len(w.lines))
			if e.block {
				w.block = w.outer(parent)
			}
			return -1
		}
	}
	return idx
}

func (w *walker) leave(idx int32) {
	e := &w.elems[idx]
	if e.block {
		w.flush(false)
		w.block = w.outer(e.parent)
	}
	e.last = int32(len(w.lines))
}

// classOf returns the class of an element.
func classOf(n *html.Node) string { return page.Attr(n, "class") }

// outer returns the nearest block element from idx outwards.
func (w *walker) outer(idx int32) int32 {
	for idx >= 0 && !w.elems[idx].block {
		idx = w.elems[idx].parent
	}
	return idx
}

func (w *walker) text(n *html.Node, elem int32) {
	if elem < 0 || n.Data == "" {
		return
	}
	if !w.ink {
		if strings.TrimSpace(n.Data) == "" {
			return
		}
		w.ink = true
	}
	w.runs = append(w.runs, run{n, elem})
}

// flush ends the line that is being read. soft tells that only a line break ends it.
func (w *walker) flush(soft bool) {
	if !w.ink {
		// a second break in a row, or a block's edge, makes a paragraph
		w.soft = false
		return
	}
	w.ink = false
	ln := line{elem: w.block, from: w.start, to: int32(len(w.runs)), soft: w.soft}
	w.start = ln.to
	w.soft = soft
	if ln.elem < 0 {
		ln.elem = 0
	}
	w.measure(&ln)
	if ln.text != "" {
		w.lines = append(w.lines, ln)
	}
}

// measure reads the runs of a line.
func (w *walker) measure(ln *line) {
	ln.in = w.elems[ln.elem].in
	var joined string
	if ln.to-ln.from == 1 {
		joined = w.runs[ln.from].node.Data
	} else {
		var b strings.Builder
		for i := ln.from; i < ln.to; i++ {
			if i > ln.from && w.glued(i) {
				b.WriteByte(' ')
			}
			b.WriteString(w.runs[i].node.Data)
		}
		joined = b.String()
	}
	ln.text = foldSpace(joined)
	lastLink := int32(-1)
	for _, r := range w.runs[ln.from:ln.to] {
		size := sizeOf(r.node.Data)
		ln.size += size
		in := w.elems[r.elem].in
		if in&inLink != 0 {
			ln.linked += size
			if link := w.linkOf(r.elem); link != lastLink {
				ln.links++
				lastLink = link
			}
		}
		if in&inBold != 0 {
			ln.bold += size
		}
		if in&inItalic != 0 {
			ln.italic += size
		}
	}
}

// glued reports whether run i needs a space before it: two labels that only
// their boxes keep apart on the page ("Ana RuizMay 3").
func (l *layout) glued(i int32) bool {
	a, b := l.runs[i-1], l.runs[i]
	if a.elem == b.elem || !isLabel(l.elems[a.elem].node.DataAtom) || !isLabel(l.elems[b.elem].node.DataAtom) || a.node.Data == "" || b.node.Data == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(a.node.Data)
	next, _ := decode(b.node.Data)
	if unicode.IsDigit(last) && unicode.IsDigit(next) {
		return endsInYear(a.node.Data)
	}
	return (unicode.IsLower(last) || unicode.IsDigit(last) || last == ':') && (unicode.IsUpper(next) || unicode.IsDigit(next))
}

// endsInYear reports whether a text ends like a date: "May 3, 2025".
func endsInYear(s string) bool {
	n := len(s)
	return n > 5 && (s[n-4:n-2] == "20" || s[n-4:n-2] == "19") && s[n-5] == ' ' && s[n-1] >= '0' && s[n-1] <= '9' && s[n-2] >= '0' && s[n-2] <= '9'
}

// isBreak reports whether a class makes a line break of an empty element.
func isBreak(class string) bool {
	if len(class) > 100 {
		return false
	}
	for _, c := range strings.Fields(class) {
		if c == "br" || c == "break" || c == "line-break" || c == "linebreak" {
			return true
		}
	}
	return false
}

// isLabel reports whether an inline element often stands for a box of its own.
func isLabel(a atom.Atom) bool { return a == atom.Span || a == atom.Time || a == atom.Label }

// linkOf returns the link around an element.
func (w *walker) linkOf(idx int32) int32 {
	for ; idx >= 0; idx = w.elems[idx].parent {
		if w.elems[idx].node.DataAtom == atom.A {
			return idx
		}
	}
	return -1
}

// total sums sizes up the tree, children before parents.
func (l *layout) total() {
	for i := range l.lines {
		ln := &l.lines[i]
		e := &l.elems[ln.elem]
		e.size += ln.size
		e.linked += ln.linked
		l.size += ln.size
	}
	for i := len(l.elems) - 1; i > 0; i-- {
		e := &l.elems[i]
		if e.parent >= 0 {
			p := &l.elems[e.parent]
			p.size += e.size
			p.linked += e.linked
			p.inputs += e.inputs
		}
	}
}

// isBlock reports whether an element begins a line of its own.
func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Mark,
		atom.Nobr, atom.Noscript, atom.Picture, atom.Q, atom.Rp, atom.Rt, atom.Ruby, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Math, atom.Label, atom.Output, atom.Meter:
		return false
	case 0:
		return n.Namespace == "" && strings.IndexByte(n.Data, '-') > 0
	}
	return n.Namespace == ""
}
