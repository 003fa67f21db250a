package extract

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// markTeasers finds the elements marked as articles that tell of another
// story: they do not hold the headline, and their own heading is a link to
// another page, or a heading announces other stories. It returns for every line whether it stands in one.
func (s *sheet) markTeasers() []bool {
	var in []bool
	end := int32(0) // of the last one found
	for i := range s.elems {
		e := &s.elems[i]
		if e.node.DataAtom != atom.Article || e.last-e.first < 2 || e.last <= end || s.head.line >= 0 && e.first <= s.head.line && s.head.line < e.last {
			continue
		}
		if !s.leadsAway(e) && !s.announced(e) {
			continue
		}
		if in == nil {
			in = make([]bool, len(s.lines))
		}
		for k := e.first; k < e.last; k++ {
			in[k] = true
		}
		end = e.last
	}
	return in
}

// announced reports whether the last heading before an element and beside it
// announces other stories.
func (s *sheet) announced(e *element) bool {
	h := s.heads[e.first]
	if h < 0 || s.facts[h].own&traitRelated == 0 && s.facts[h].any&lang.BoilerRelated == 0 {
		return false
	}
	up := s.elems[s.lines[h].elem].parent
	return up >= 0 && s.elems[up].first <= e.first && e.last <= s.elems[up].last
}

// leadsAway reports whether the first heading of an element is a link to another page.
func (s *sheet) leadsAway(e *element) bool {
	for k := e.first; k < min(e.last, e.first+4); k++ {
		ln := &s.lines[k]
		if s.facts[k].level == 0 {
			continue
		}
		if ln.linked*2 <= ln.size {
			return false
		}
		for _, r := range s.runs[ln.from:ln.to] {
			for x := r.elem; x >= 0 && s.elems[x].in&inLink != 0; x = s.elems[x].parent {
				if s.elems[x].node.DataAtom != atom.A {
					continue
				}
				url := page.Resolve(s.doc.Base, page.Attr(s.elems[x].node, "href"))
				return page.Path(url) != page.Path(s.doc.URL) && page.Path(url) != page.Path(s.canonical())
			}
		}
	}
	return false
}
