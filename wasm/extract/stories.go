package extract

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// rival is another story on the page: a heading like the headline and the
// element around it that does not hold the headline.
type rival struct {
	line int32 // the heading
	elem int32
	seen int32 // elements of it that stand in view, in a snapshot
}

// Limits of the stories told apart.
const (
	maxStories = 30
	leastStory = 200 // size of the prose of a story
)

// rivalStories finds the other stories of an endless page: headings of the
// first level with the same names as the headline, each in an element of its
// own that holds prose.
func (s *sheet) rivalStories() []rival {
	h := s.head.line
	if h < 0 || s.facts[h].level != 1 {
		return nil
	}
	like := s.signOf(s.lines[h].elem)
	var out []rival
	last := int32(-1)
	for i := range s.lines {
		at := int32(i)
		if at == h || s.facts[i].level != 1 || s.signOf(s.lines[i].elem) != like || len(out) == maxStories {
			continue
		}
		e := s.outside(at, h)
		if e < 0 || e == last || s.proseSum[s.elems[e].last]-s.proseSum[s.elems[e].first] < leastStory {
			continue
		}
		last = e
		out = append(out, rival{line: at, elem: e})
	}
	return out
}

// outside returns the largest element around line i that does not hold line j, -1 if there is none.
func (s *sheet) outside(i, j int32) int32 {
	best := int32(-1)
	for e := s.lines[i].elem; e >= 0; e = s.elems[e].parent {
		if s.elems[e].first <= j && j < s.elems[e].last {
			break
		}
		best = e
	}
	return best
}

// inView counts the elements of a range of lines that stand in view.
func (l *layout) inView(from, to int32) int32 {
	n := int32(0)
	for i := range l.elems {
		e := &l.elems[i]
		if e.first >= from && e.last <= to && e.last > e.first && page.Attr(e.node, page.AttrInView) != "" {
			n++
		}
	}
	return n
}

// current returns the heading of the story in view when a snapshot of an
// endless page shows none of the story that the metadata name, else -1.
func (s *sheet) current(rivals []rival) int32 {
	if !s.doc.Live || len(rivals) == 0 {
		return -1
	}
	end := int32(len(s.lines))
	for _, r := range rivals {
		if r.line > s.head.line {
			end = min(end, s.elems[r.elem].first)
		}
	}
	best, most := int32(-1), int32(0)
	for _, r := range rivals {
		if n := s.inView(s.elems[r.elem].first, s.elems[r.elem].last); n > most {
			best, most = r.line, n
		}
	}
	if s.inView(s.head.line, end) > 0 {
		return -1
	}
	return best
}

// others lists the rival stories for the switch between them.
func (s *sheet) others(rivals []rival) []Other {
	var out []Other
	for _, r := range rivals {
		out = append(out, Other{Title: s.lines[r.line].text, Pick: s.path(r.elem)})
	}
	return out
}

// tell makes the layout forget what the metadata say of a story that is not
// the one to be read.
func (l *layout) tell(head headline) {
	if !head.other {
		return
	}
	doc := *l.doc
	doc.Claims, doc.Bodies = nil, nil
	for _, c := range l.doc.Claims {
		switch c.Field {
		case "site", "site-handle", "lang":
			doc.Claims = append(doc.Claims, c)
		}
	}
	l.doc = &doc
}

// headingIn returns the first heading of the highest level in an element, -1 if there is none.
func (l *layout) headingIn(e int32) int32 {
	best, level := int32(-1), 7
	for i := l.elems[e].first; i < l.elems[e].last; i++ {
		if v := l.headingLevel(l.lines[i].elem); v > 0 && v < level && l.lines[i].in&(inNav|inFooter) == 0 {
			best, level = i, v
		}
	}
	return best
}

// isTime reports whether an element tells a time.
func isTime(e *element) bool { return e.node.DataAtom == atom.Time }
