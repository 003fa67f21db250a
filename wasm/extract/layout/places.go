package layout

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// Near returns the traits of an element and of the three around it.
func (l *Page) Near(e int32) Trait {
	var t Trait
	for up := 0; e >= 0 && up < 4; up++ {
		if a := l.Elems[e].Node.DataAtom; a == atom.Body || a == atom.Html {
			break
		}
		t |= l.Elems[e].Own
		e = l.Elems[e].Parent
	}
	return t
}

// HeadingLevel returns 1 to 6 inside a heading, 0 otherwise.
func (l *Page) HeadingLevel(e int32) int {
	for up := 0; e >= 0 && up < 6; up++ {
		switch a := l.Elems[e].Node.DataAtom; a {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			return int(l.Elems[e].Node.Data[1] - '0')
		}
		e = l.Elems[e].Parent
	}
	return 0
}

// HeadingBox returns the heading element around an element, -1 if there is none.
func (l *Page) HeadingBox(e int32) int32 {
	for up := 0; e >= 0 && up < 6; up++ {
		switch l.Elems[e].Node.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			return e
		}
		e = l.Elems[e].Parent
	}
	return -1
}

// WithoutAnchor takes the sign of a permanent link from the end of a heading.
func WithoutAnchor(s string) string {
	short := strings.TrimRight(s, "¶§🔗 ")
	if hash, ok := strings.CutSuffix(short, " #"); ok {
		short = hash
	}
	return strings.TrimRight(short, " ")
}

// HeadingText returns the text of the heading that a line is in: headings
// are often broken into two lines.
func (l *Page) HeadingText(i int32) string {
	e := l.Lines[i].Elem
	for up := e; up >= 0; up = l.Elems[up].Parent {
		switch l.Elems[up].Node.DataAtom {
		case atom.H1, atom.H2, atom.H3:
			e = up
		}
		if l.Elems[up].Depth+4 < l.Elems[l.Lines[i].Elem].Depth {
			break
		}
	}
	first, last := l.Elems[e].First, l.Elems[e].Last
	if last-first < 2 || last-first > 4 || l.HeadingLevel(e) == 0 {
		return WithoutAnchor(l.Lines[i].Text)
	}
	var parts []string
	for k := first; k < last; k++ {
		parts = append(parts, l.Lines[k].Text)
	}
	return WithoutAnchor(strings.Join(parts, " "))
}

// HeadingIn returns the first heading of the highest level in an element, -1 if there is none.
func (l *Page) HeadingIn(e int32) int32 {
	best, level := int32(-1), 7
	for i := l.Elems[e].First; i < l.Elems[e].Last; i++ {
		if v := l.HeadingLevel(l.Lines[i].Elem); v > 0 && v < level && l.Lines[i].In&(InNav|InFooter) == 0 {
			best, level = i, v
		}
	}
	return best
}

// Around returns the nearest element from idx outwards that is wanted, -1 if there is none.
func (l *Page) Around(idx int32, wanted func(atom.Atom) bool) int32 {
	for idx >= 0 && !wanted(l.Elems[idx].Node.DataAtom) {
		idx = l.Elems[idx].Parent
	}
	return idx
}

func IsCell(a atom.Atom) bool { return a == atom.Td || a == atom.Th || a == atom.Caption }

func IsTable(a atom.Atom) bool { return a == atom.Table }

// IsData reports whether a table holds data, not the layout of the page.
func (l *Page) IsData(table int32) bool {
	if table < 0 {
		return false
	}
	if known, ok := l.tables[table]; ok {
		return known
	}
	rows, cells, heads, nested := 0, 0, 0, false
	for i := int(table) + 1; i < len(l.Elems) && l.Elems[i].Depth > l.Elems[table].Depth; i++ {
		switch l.Elems[i].Node.DataAtom {
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
	data := !nested && rows >= 2 && cells >= 2*rows && (heads > 0 || int(l.Elems[table].Size) < 150*cells)
	if l.tables == nil {
		l.tables = map[int32]bool{}
	}
	l.tables[table] = data
	return data
}

// IsPullquote reports whether an element is a sentence of the article set off for show.
func (l *Page) IsPullquote(e int32) bool {
	for up := 0; e >= 0 && up < 3; up++ {
		if l.Elems[e].Own&TraitQuote != 0 {
			if c := strings.ToLower(ClassOf(l.Elems[e].Node)); strings.Contains(c, "pullquote") ||
				strings.Contains(c, "pull-quote") ||
				strings.Contains(c, "pull_quote") {
				return true
			}
		}
		e = l.Elems[e].Parent
	}
	return false
}

type SignKey struct {
	tag, outer   atom.Atom
	class, above string
}

// SignOf returns the kind of place that an element is.
func (l *Page) SignOf(e int32) SignKey {
	k := SignKey{tag: l.Elems[e].Node.DataAtom, class: ClassOf(l.Elems[e].Node)}
	if p := l.Elems[e].Parent; p >= 0 {
		k.outer, k.above = l.Elems[p].Node.DataAtom, ClassOf(l.Elems[p].Node)
	}
	return k
}

// Selector names an element for people: "div#id.class".
func (l *Page) Selector(e int32) string {
	n := l.Elems[e].Node
	s := n.Data
	if id := page.Attr(n, "id"); id != "" && len(id) < 60 {
		s += "#" + id
	}
	if c := strings.Fields(page.Attr(n, "class")); len(c) > 0 {
		s += "." + strings.Join(c[:min(len(c), 2)], ".")
	}
	if len(s) > 120 {
		s = strings.ToValidUTF8(s[:120], "")
	}
	return s
}

// Path returns the selector path of an element, which Options.Pick takes.
func (l *Page) Path(e int32) string {
	var parts []string
	for ; e >= 0; e = l.Elems[e].Parent {
		n := 1
		for s := l.Elems[e].Node.PrevSibling; s != nil; s = s.PrevSibling {
			if s.DataAtom == l.Elems[e].Node.DataAtom && s.Data == l.Elems[e].Node.Data {
				n++
			}
		}
		parts = append(parts, l.Elems[e].Node.Data+":nth-of-type("+strconv.Itoa(n)+")")
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, ">")
}

// PartOf reports whether an element lies in another.
func (l *Page) PartOf(e, box int32) bool {
	for e >= 0 && e != box {
		e = l.Elems[e].Parent
	}
	return e == box
}

// InView counts the elements of a range of lines that are in view.
func (l *Page) InView(from, to int32) int32 {
	n := int32(0)
	for i := range l.Elems {
		e := &l.Elems[i]
		if e.First >= from && e.Last <= to && e.Last > e.First && page.Attr(e.Node, page.AttrInView) != "" {
			n++
		}
	}
	return n
}

// FirstLink returns the first link in a line, -1 if there is none.
func (l *Page) FirstLink(ln *Line) int32 {
	if ln.Linked == 0 {
		return -1
	}
	for _, r := range l.Runs[ln.From:ln.To] {
		for e := r.Elem; e >= 0 && l.Elems[e].In&InLink != 0; e = l.Elems[e].Parent {
			if l.Elems[e].Node.DataAtom == atom.A {
				return e
			}
		}
	}
	return -1
}

// IsProse reports whether a line is running text outside boxes.
func (l *Page) IsProse(ln *Line) bool {
	if ln.Size < 60 || l.InAsking(ln.Elem) || ln.Linked*2 > ln.Size ||
		ln.In&(InNav|InFooter|InForm|InHidden|InCaption|InAside|InDialog) != 0 {
		return false
	}
	return l.Near(ln.Elem)&(Unwanted|TraitCaption|TraitMedia) == 0
}

// InAsking reports whether a small box around an element has fields to fill in.
func (l *Page) InAsking(e int32) bool {
	for up := 0; e >= 0 && up < 4 && l.Elems[e].Size < 600; up++ {
		if l.Elems[e].Inputs > 0 {
			return true
		}
		e = l.Elems[e].Parent
	}
	return false
}

// Unwanted are the traits of which none belongs to an article.
const Unwanted = TraitComment | TraitRelated | TraitShare | TraitAd | TraitSignup | TraitNav | TraitFooter |
	TraitConsent

// IsTime reports whether an element gives a time.
func IsTime(e *Element) bool { return e.Node.DataAtom == atom.Time }

// span32 is a half-open range of lines.
type Range struct{ From, To int32 }
