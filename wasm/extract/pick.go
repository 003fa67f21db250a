package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/about"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
)

// smallPart is the size, in bytes, of a part that the user pointed at up to which
// all its text is read: so little is not enough for the forests.
const smallPart = 600

// sureOfPick is the least certainty of a part that the user picked.
const sureOfPick = 0.5

// Marked is the Options.Pick of the element that the user has pointed at, or
// of what was selected: a snapshot marks it with page.AttrPick.
const Marked = `[dl\:pick]`

// part is what of a page is to be read: all of it, or one element.
type part struct {
	elem int32 // -1 for all
	own  bool  // the page's own article, chosen by the user: not another one on the page
	all  bool  // every line of it is wanted
}

// partOf finds the part that the options name. The rule of a site may name what
// this page lacks: then the engine chooses. ok is false when it must be there.
func (l reader) partOf(opt Options, rule Rule) (p part, ok bool) {
	if opt.Pick == "" {
		return part{elem: l.find(rule.Content), own: true}, true
	}
	p.elem = l.find(opt.Pick)
	if p.elem >= 0 {
		mark := page.Attr(l.Elems[p.elem].Node, page.AttrPick)
		p.own, p.all = mark != "" || opt.Own, mark == "all"
	}
	return p, p.elem >= 0
}

// headlineOf returns the headline of a part. One of the page's own article keeps
// the headline of the page, unless it begins with a heading that says otherwise.
func (l reader) headlineOf(p part, head about.Headline) about.Headline {
	e := &l.Elems[p.elem]
	if head.Line >= e.First && head.Line < e.Last {
		return head
	}
	if p.own {
		line := l.HeadingIn(p.elem)
		if p.all || line < 0 || line > e.First+2 || l.HeadingLevel(l.Lines[line].Elem) > 2 || head.Title == "" {
			return head
		}
	}
	return about.HeadlineIn(l.Page, p.elem)
}

// restrict keeps what was kept inside the part. Where that is little of it,
// all of it is kept but menus and forms: who picks is right.
func restrict(s *judge.Sheet, c *judge.Choice, p part) {
	e := &s.Elems[p.elem]
	kept, prose, words := int32(0), int32(0), int32(0) // words: what is no link, prose or not
	for i := range c.Keep {
		ln := &s.Lines[i]
		if at := int32(i); at < e.First || at >= e.Last {
			c.Keep[i] = false
			continue
		}
		if c.Keep[i] {
			kept += ln.Size
		}
		if s.IsProse(ln) {
			prose += ln.Size
		}
		if ln.Linked*2 < ln.Size {
			words += ln.Size
		}
	}
	switch {
	case p.all:
		for i := e.First; i < e.Last; i++ {
			c.Keep[i] = i != s.Head.Line && s.Lines[i].In&(layout.InForm|layout.InHidden) == 0
		}
	case kept == 0 || p.own && (kept*2 < prose || kept < words && words < smallPart):
		for i := e.First; i < e.Last; i++ {
			ln := &s.Lines[i]
			c.Keep[i] = i != s.Head.Line && ln.In&(layout.InNav|layout.InForm|layout.InHidden) == 0 &&
				(!p.own || kept == 0 || s.Near(ln.Elem)&layout.Unwanted == 0)
		}
	}
	c.Apart = s.Head.Line < e.First || s.Head.Line >= e.Last
	c.Trim(s.Page)
	if p.all && c.Body.To <= c.Body.From && e.Last > e.First { // nothing but headings
		for i := e.First; i < e.Last; i++ {
			c.Keep[i] = true
		}
		c.Body = layout.Range{From: e.First, To: e.Last}
	}
	c.Sure = max(c.Sure, sureOfPick)
}

// obey carries out what the rule of a site says of lines: those in Keep belong
// to the article, those in Remove do not.
func obey(s *judge.Sheet, c *judge.Choice, rule Rule) {
	kept, removed := reader{s.Page}.all(rule.Keep), reader{s.Page}.all(rule.Remove)
	if len(kept)+len(removed) == 0 {
		return
	}
	for _, e := range kept {
		for i := s.Elems[e].First; i < s.Elems[e].Last; i++ {
			c.Keep[i] = i != s.Head.Line
		}
	}
	for _, e := range removed {
		for i := s.Elems[e].First; i < s.Elems[e].Last; i++ {
			c.Keep[i], c.Reason[i] = false, "rule"
		}
	}
	s.Pictures = slices.DeleteFunc(slices.Clone(s.Pictures), func(p layout.Picture) bool {
		for e := p.Elem; e >= 0 && len(removed) > 0; e = s.Elems[e].Parent {
			if slices.Contains(removed, e) {
				return true
			}
		}
		return false
	})
	c.Trim(s.Page)
}

// Selector returns a CSS selector by which a rule for the site can name the box
// around the words, on this page and on the next: by an element's name and one
// of its classes or its id. "" if the words are in no box of their own, or
// in one with the same names as the article's.
func (r *Result) Selector(words string) string {
	if r.page.Page == nil || words == "" {
		return ""
	}
	for i := range r.page.Lines {
		if line := r.page.Lines[i].Text; strings.HasPrefix(line, words) || layout.FirstWords(line) == words {
			if s := r.page.siteSelector(r.keep, int32(i)); s != "" {
				return s
			}
		}
	}
	return ""
}

// PartSelector does the same for the element that was picked.
func (r *Result) PartSelector() string {
	if r.page.Page == nil || r.picked < 0 {
		return ""
	}
	l := r.page
	for _, name := range siteNames(l, r.picked) {
		if l.find(name) == r.picked {
			return name
		}
	}
	return ""
}

// PickAgain returns the Options.Pick that names the element that was picked when
// the page is read another time, "" for a selection of words.
func (r *Result) PickAgain() string {
	if r.page.Page == nil || r.picked < 0 || page.Attr(r.page.Elems[r.picked].Node, page.AttrPick) == "all" {
		return ""
	}
	if name := r.PartSelector(); name != "" {
		return name
	}
	return r.page.Path(r.picked)
}

// siteSelector climbs from a line to the largest box that holds nothing else of
// the article, and takes the outermost name that no other line of the article shares.
func (l reader) siteSelector(keep []bool, line int32) string {
	count := func(e *layout.Element) (n int32) {
		for i := e.First; i < e.Last; i++ {
			if keep[i] {
				n++
			}
		}
		return n
	}
	e := l.Lines[line].Elem
	inside := count(&l.Elems[e])
	if inside > 1 && keep[line] || inside > 0 && !keep[line] {
		return ""
	}
	boxes := []int32{e}
	for up := l.Elems[e].Parent; up >= 0 && count(&l.Elems[up]) == inside; up = l.Elems[up].Parent {
		if a := l.Elems[up].Node.DataAtom; a == atom.Body || a == atom.Main || a == atom.Html {
			break
		}
		boxes = append(boxes, up)
	}
	for _, box := range slices.Backward(boxes) {
		for _, name := range siteNames(l, box) {
			shared := int32(0)
			for _, other := range l.all(name) {
				if l.Elems[other].First < l.Elems[box].First || l.Elems[other].Last > l.Elems[box].Last {
					shared += count(&l.Elems[other])
				}
			}
			if shared == 0 {
				return name
			}
		}
	}
	return ""
}

// siteNames returns selectors of an element that are likely to name the same
// thing on other pages: no names that a program made up.
func siteNames(l reader, e int32) []string {
	n := l.Elems[e].Node
	var out []string
	if id := page.Attr(n, "id"); isStableName(id) {
		out = append(out, n.Data+"#"+id)
	}
	for class := range strings.FieldsSeq(page.Attr(n, "class")) {
		if isStableName(class) {
			out = append(out, n.Data+"."+class)
		}
	}
	switch n.DataAtom {
	case atom.Article, atom.Main, atom.Aside, atom.Nav, atom.Footer:
		out = append(out, n.Data)
	}
	return out
}

// isStableName reports whether an id or a class looks like one that people gave.
func isStableName(s string) bool {
	if len(s) < 3 || len(s) > 50 || s[0] >= '0' && s[0] <= '9' || s[0] == '-' {
		return false
	}
	digits := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '-', c == '_':
		default:
			return false
		}
	}
	return digits <= 1
}

// trail is what [Result.Selector] looks at afterwards.
type trail struct {
	page   reader
	keep   []bool
	picked int32
}
