package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// Marked is the Options.Pick of the element that the reader has pointed at, or
// of what was selected: a snapshot marks it with page.AttrPick.
const Marked = `[dl\:pick]`

// part is what of a page is to be read: all of it, or one element.
type part struct {
	elem int32 // -1 for all
	own  bool  // the page's own story, chosen by the reader: not another of its articles
	all  bool  // every line of it is wanted
}

// partOf finds the part that the options name. The rule of a site may name what
// this page lacks: then the engine chooses. ok is false when it must be there.
func (l *layout) partOf(opt Options, rule Rule) (p part, ok bool) {
	if opt.Pick == "" {
		return part{elem: l.find(rule.Content), own: true}, true
	}
	p.elem = l.find(opt.Pick)
	if p.elem >= 0 {
		mark := page.Attr(l.elems[p.elem].node, page.AttrPick)
		p.own, p.all = mark != "" || opt.Own, mark == "all"
	}
	return p, p.elem >= 0
}

// headlineOf returns the headline of a part. One of the page's own story keeps
// the headline of the page, unless it begins with a heading that says otherwise.
func (l *layout) headlineOf(p part, head headline) headline {
	e := &l.elems[p.elem]
	if head.line >= e.first && head.line < e.last {
		return head
	}
	if p.own {
		line := l.headingIn(p.elem)
		if p.all || line < 0 || line > e.first+2 || l.headingLevel(l.lines[line].elem) > 2 || head.title == "" {
			return head
		}
	}
	return l.headlineIn(p.elem)
}

// restrict keeps what was kept inside the part. Where that is little of it,
// all of it is kept but menus and forms: who picks is right.
func (s *sheet) restrict(c *choice, p part) {
	e := &s.elems[p.elem]
	kept, prose := int32(0), int32(0)
	for i := range c.keep {
		ln := &s.lines[i]
		if at := int32(i); at < e.first || at >= e.last {
			c.keep[i] = false
			continue
		}
		if c.keep[i] {
			kept += ln.size
		}
		if s.isProse(ln) {
			prose += ln.size
		}
	}
	switch {
	case p.all:
		for i := e.first; i < e.last; i++ {
			c.keep[i] = i != s.head.line && s.lines[i].in&(inForm|inHidden) == 0
		}
	case kept == 0 || p.own && kept*2 < prose:
		for i := e.first; i < e.last; i++ {
			ln := &s.lines[i]
			c.keep[i] = i != s.head.line && ln.in&(inNav|inForm|inHidden) == 0 && (!p.own || kept == 0 || s.near(ln.elem)&unwanted == 0)
		}
	}
	c.apart = s.head.line < e.first || s.head.line >= e.last
	s.trim(c)
	if p.all && c.body.to <= c.body.from && e.last > e.first { // nothing but headings
		for i := e.first; i < e.last; i++ {
			c.keep[i] = true
		}
		c.body = span32{e.first, e.last}
	}
	c.sure = max(c.sure, 0.5)
}

// obey carries out what the rule of a site says of lines: those in Keep belong
// to the story, those in Remove do not.
func (s *sheet) obey(c *choice, rule Rule) {
	kept, removed := s.all(rule.Keep), s.all(rule.Remove)
	if len(kept)+len(removed) == 0 {
		return
	}
	for _, e := range kept {
		for i := s.elems[e].first; i < s.elems[e].last; i++ {
			c.keep[i] = i != s.head.line
		}
	}
	for _, e := range removed {
		for i := s.elems[e].first; i < s.elems[e].last; i++ {
			c.keep[i], c.reason[i] = false, "rule"
		}
	}
	s.pictures = slices.DeleteFunc(slices.Clone(s.pictures), func(p picture) bool {
		for e := p.elem; e >= 0 && len(removed) > 0; e = s.elems[e].parent {
			if slices.Contains(removed, e) {
				return true
			}
		}
		return false
	})
	s.trim(c)
}

// Selector returns a CSS selector by which a rule for the site can name the box
// around the words, on this page and on the next: by an element's name and one
// of its classes or its id. "" when the words stand in no box of their own, or
// in one that cannot be told from the story's.
func (r *Result) Selector(words string) string {
	if r.layout == nil || words == "" {
		return ""
	}
	for i := range r.layout.lines {
		if line := r.layout.lines[i].text; strings.HasPrefix(line, words) || firstWords(line) == words {
			if s := r.layout.siteSelector(r.keep, int32(i)); s != "" {
				return s
			}
		}
	}
	return ""
}

// PartSelector does the same for the element that was picked.
func (r *Result) PartSelector() string {
	if r.layout == nil || r.picked < 0 {
		return ""
	}
	l := r.layout
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
	if r.layout == nil || r.picked < 0 || page.Attr(r.layout.elems[r.picked].node, page.AttrPick) == "all" {
		return ""
	}
	if name := r.PartSelector(); name != "" {
		return name
	}
	return r.layout.path(r.picked)
}

// siteSelector climbs from a line to the largest box that holds nothing else of
// the story, and takes the outermost name that no other line of the story shares.
func (l *layout) siteSelector(keep []bool, line int32) string {
	count := func(e *element) (n int32) {
		for i := e.first; i < e.last; i++ {
			if keep[i] {
				n++
			}
		}
		return n
	}
	e := l.lines[line].elem
	inside := count(&l.elems[e])
	if inside > 1 && keep[line] || inside > 0 && !keep[line] {
		return ""
	}
	boxes := []int32{e}
	for up := l.elems[e].parent; up >= 0 && count(&l.elems[up]) == inside; up = l.elems[up].parent {
		if a := l.elems[up].node.DataAtom; a == atom.Body || a == atom.Main || a == atom.Html {
			break
		}
		boxes = append(boxes, up)
	}
	for _, box := range slices.Backward(boxes) {
		for _, name := range siteNames(l, box) {
			shared := int32(0)
			for _, other := range l.all(name) {
				if l.elems[other].first < l.elems[box].first || l.elems[other].last > l.elems[box].last {
					shared += count(&l.elems[other])
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
func siteNames(l *layout, e int32) []string {
	n := l.elems[e].node
	var out []string
	if id := page.Attr(n, "id"); isStableName(id) {
		out = append(out, n.Data+"#"+id)
	}
	for _, class := range strings.Fields(page.Attr(n, "class")) {
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
	layout *layout
	keep   []bool
	picked int32
}
