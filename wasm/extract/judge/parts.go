package judge

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// Limits of a run of lists and tables that are a part of the article.
const (
	maxRun       = 80 // lines of a run
	maxRunLabels = 2  // lines over a list that name it: "Pros", "Ingredients"
	maxLabelSize = 60
	maxNameSize  = 120 // of a line with which the page names a list of its own
	maxToList    = 6   // elements around a line to its list
	maxLead      = 12  // lines of the points in front of the article
	leastPoint   = 40  // mean size of such a line
	maxToPart    = 3   // containers around a run that do not hold the article
)

// fillParts takes back whole lists and tables of which the judges, who look at
// lines, like none: a run of them with the lines that name them, between lines of
// the article in the same container, behind a line that announces them, or as the
// next of a series. A list that leads away or speaks for the page stays out.
func (s *Sheet) fillParts(c *Choice, p []float32) {
	for i := 1; i < len(s.Lines); i++ {
		if c.Keep[i] || !c.Keep[i-1] {
			continue
		}
		from, beside := int32(i), int32(i-1)
		to := s.runOf(c, from)
		if to == from {
			continue
		}
		between := int(to) < len(s.Lines) && c.Keep[to]
		series := s.listOf(beside) >= 0 && s.facts[from].level > 0 && s.shared(from, beside) == 0
		switch {
		case between && s.isPart(p, beside, from, to):
			keepAll(c, from, to)
		case !between && (series || s.announces(beside)):
			for at := from; at < to; at = s.endOfList(at) {
				if !s.isPart(p, beside, at, s.endOfList(at)) {
					break
				}
				keepAll(c, at, s.endOfList(at))
			}
		}
		i = int(to)
	}
}

// fillLead takes back the points in brief between the headline and the article: a list
// of sentences right in front of it, with the label over them.
func (s *Sheet) fillLead(c *Choice, p []float32) {
	first := int32(slices.Index(c.Keep, true))
	if s.Head.Line < 0 || first <= s.Head.Line {
		return
	}
	from, size := first, int32(0)
	for i := first - 1; i > s.Head.Line && first-i <= maxLead && c.Reason[i] == ""; i-- {
		if s.listOf(i) >= 0 {
			from, size = i, size+s.Lines[i].Size
			continue
		}
		if i+1 == from && from < first && s.Lines[i].Size <= maxLabelSize && s.facts[i].ends == 0 {
			from = i
		}
		break
	}
	if size >= leastPoint*(first-from) && s.isPart(p, first, from, first) {
		keepAll(c, from, first)
	}
}

func keepAll(c *Choice, from, to int32) {
	for k := from; k < to; k++ {
		c.Keep[k] = c.Keep[k] || c.Reason[k] == ""
	}
}

// endOfList returns where the first list from a line of a run on ends.
func (s *Sheet) endOfList(i int32) int32 {
	for e := s.listOf(i); ; e = s.listOf(i) {
		if e >= 0 {
			return s.Elems[e].Last
		}
		i++
	}
}

// ofThePage are phrases of a line with which a page names a list of its own.
const ofThePage = lang.BoilerRelated | lang.BoilerSignup | lang.BoilerLogin | lang.BoilerShare | lang.BoilerFollow

// withoutNamed drops lists in a box of their own under a line that is dropped and
// speaks for the page: what subscribers get, what else there is to read.
func (s *Sheet) withoutNamed(c *Choice) {
	for i := 1; i < len(s.Lines); i++ {
		name := int32(i - 1)
		if !c.Keep[i] || c.Keep[name] || s.facts[name].any&ofThePage == 0 || s.Lines[name].Size > maxNameSize {
			continue
		}
		list := s.listOf(int32(i))
		if list < 0 || s.Elems[list].First != int32(i) {
			continue
		}
		e := s.Lines[name].Elem
		for e >= 0 && s.Elems[e].Last <= int32(i) {
			e = s.Elems[e].Parent
		}
		if e < 0 || s.Elems[e].Last-s.Elems[e].First > maxRun || c.KeptIn(&s.Elems[e]) != c.KeptIn(&s.Elems[list]) {
			continue
		}
		for k := s.Elems[list].First; k < s.Elems[list].Last; k++ {
			c.Keep[k], c.Reason[k] = false, "newsletter"
		}
	}
}

// listOf returns the list or the table of data around a line, -1 if there is none.
func (s *Sheet) listOf(i int32) int32 {
	if s.Lines[i].In&(layout.InList|layout.InTable) == 0 {
		return -1
	}
	found := int32(-1)
	for e, up := s.Lines[i].Elem, 0; e >= 0 && up < maxToList; e, up = s.Elems[e].Parent, up+1 {
		switch s.Elems[e].Node.DataAtom {
		case atom.Ul, atom.Ol, atom.Dl:
			found = e
		case atom.Table:
			if s.IsData(e) {
				return e
			}
		}
	}
	return found
}

// runOf returns where the lists and their labels from a line on end.
func (s *Sheet) runOf(c *Choice, from int32) int32 {
	labels, i, end := 0, from, from
	for int(i) < len(s.Lines) && !c.Keep[i] && c.Reason[i] == "" && i-from <= maxRun {
		if s.listOf(i) >= 0 {
			labels, end = 0, i+1
		} else if labels++; labels > maxRunLabels || s.Lines[i].Size > maxLabelSize || s.facts[i].ends > 0 {
			break
		}
		i++
	}
	return end
}

// announces reports whether a line is one behind which a list is expected.
func (s *Sheet) announces(i int32) bool {
	return s.facts[i].level > 0 || strings.HasSuffix(strings.TrimRight(s.Lines[i].Text, " "), ":")
}

// isPart reports whether a run of lines may be a part of the article that a line
// before it belongs to.
func (s *Sheet) isPart(p []float32, beside, from, to int32) bool {
	if to-from < 2 || to-from > maxRun || s.shared(from, beside) > maxToPart {
		return false
	}
	var mean, listed float32
	var size, linked, other int32
	for k := from; k < to; k++ {
		ln, f := &s.Lines[k], &s.facts[k]
		list := s.listOf(k)
		if ln.In&^s.Lines[beside].In&outOfPlace != 0 || k == s.Head.Line ||
			f.near&^s.facts[beside].near&unwantedHere != 0 || list < 0 && f.any&notOfStory != 0 ||
			s.InAsking(ln.Elem) {
			return false
		}
		size, linked = size+ln.Size, linked+ln.Linked
		if f.any&notOfStory != 0 {
			other++
		}
		if list >= 0 {
			mean += p[k] * float32(ln.Size)
			listed += float32(ln.Size)
		}
	}
	return linked*2 <= size && other*4 <= to-from && mean >= float32(s.limits.HoleList)*listed
}
