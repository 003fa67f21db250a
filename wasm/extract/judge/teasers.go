package judge

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// markTeasers finds the elements marked as articles that announce another
// article: they do not hold the headline, and their own heading is a link to
// another page, or a heading announces other articles. It returns for every line whether it is in one.
func (s *Sheet) markTeasers() []bool {
	var in []bool
	end := int32(0) // of the last one found
	for i := range s.Elems {
		e := &s.Elems[i]
		if e.Node.DataAtom != atom.Article || e.Last-e.First < 2 || e.Last <= end ||
			s.Head.Line >= 0 && e.First <= s.Head.Line && s.Head.Line < e.Last {
			continue
		}
		if !s.leadsAway(e) && !s.announced(e) {
			continue
		}
		if in == nil {
			in = make([]bool, len(s.Lines))
		}
		for k := e.First; k < e.Last; k++ {
			in[k] = true
		}
		end = e.Last
	}
	return s.markSeries(in)
}

// Limits of a series of teasers.
const (
	leastSeries = 3
	maxSeries   = 12 // lines of one teaser
)

// markSeries adds what is in a series: three siblings of one kind or more, of
// which nearly each begins with a line that is a link to another page of the site
// and goes on with a summary.
func (s *Sheet) markSeries(in []bool) []bool {
	type series struct {
		parent int32
		sign   layout.SignKey
	}
	opens, all := map[series]int{}, map[series]int{}
	key := func(i int) (series, bool) {
		e := &s.Elems[i]
		n := e.Last - e.First
		if !e.Block || n < 2 || n > maxSeries || e.Parent < 0 || s.Head.Line >= e.First && s.Head.Line < e.Last {
			return series{}, false
		}
		return series{e.Parent, s.SignOf(int32(i))}, true
	}
	for i := range s.Elems {
		k, ok := key(i)
		if !ok {
			continue
		}
		all[k]++
		first := s.Elems[i].First
		if ln := &s.Lines[first]; ln.Linked*2 > ln.Size &&
			(s.facts[first].leads == leadsOn || s.facts[first].leads == leadsUp) {
			opens[k]++
		}
	}
	for i := range s.Elems {
		k, ok := key(i)
		if !ok || opens[k] < leastSeries || opens[k]*5 < all[k]*4 {
			continue
		}
		if in == nil {
			in = make([]bool, len(s.Lines))
		}
		for j := s.Elems[i].First; j < s.Elems[i].Last; j++ {
			in[j] = true
		}
	}
	return in
}

// announced reports whether the last heading before an element and beside it
// announces other articles.
func (s *Sheet) announced(e *layout.Element) bool {
	h := s.heads[e.First]
	if h < 0 || s.facts[h].own&layout.TraitRelated == 0 && s.facts[h].any&lang.BoilerRelated == 0 {
		return false
	}
	up := s.Elems[s.Lines[h].Elem].Parent
	return up >= 0 && s.Elems[up].First <= e.First && e.Last <= s.Elems[up].Last
}

// leadsAway reports whether the first heading of an element is a link to another page.
func (s *Sheet) leadsAway(e *layout.Element) bool {
	for k := e.First; k < min(e.Last, e.First+4); k++ {
		ln := &s.Lines[k]
		if s.facts[k].level == 0 {
			continue
		}
		if ln.Linked*2 <= ln.Size {
			return false
		}
		for _, r := range s.Runs[ln.From:ln.To] {
			for x := r.Elem; x >= 0 && s.Elems[x].In&layout.InLink != 0; x = s.Elems[x].Parent {
				if s.Elems[x].Node.DataAtom != atom.A {
					continue
				}
				url := page.Resolve(s.Doc.Base, page.Attr(s.Elems[x].Node, "href"))
				return page.Path(url) != page.Path(s.Doc.URL) && page.Path(url) != page.Path(s.Canonical())
			}
		}
	}
	return false
}
