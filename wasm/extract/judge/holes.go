package judge

import (
	"slices"

	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// Limits of a hole in the article.
const (
	leastLineWords = 4
	leastRepeats   = 3 // times that furniture is on the page
	maxLabelWords  = 4
	maxHole        = 3 // lines to the next kept one of the same kind
	maxWrappers    = 3 // elements around a line that are its own
)

// outOfPlace are kinds of element that hold no article text.
const outOfPlace = layout.InNav | layout.InFooter | layout.InForm | layout.InHidden | layout.InDialog |
	layout.InCaption | layout.InEmbed

// notOfStory are phrases with which a page speaks beside its article.
const notOfStory = lang.BoilerRelated | lang.BoilerSignup | lang.BoilerShare | lang.BoilerFollow | lang.BoilerLogin |
	lang.BoilerConsent | lang.BoilerComment | lang.BoilerTags | lang.BoilerAd

// fill takes back what is missing in the middle of the article, by what needs no
// learning: the heading of a section that is kept, a line between two of its own
// kind, the rest of a list or a table that is begun. What was taken out for a
// reason stays out.
func (s *Sheet) fill(c *Choice, p []float32) {
	s.fillTables(c, p)
	s.fillLists(c, p)
	s.fillParts(c, p)
	s.fillLead(c, p)
	s.fillLines(c, p)
	s.fillHeadings(c, p)
}

// fits reports whether a line that is not kept may be part of the article as one
// beside it is: what holds for both of their places says nothing.
func (s *Sheet) fits(c *Choice, p []float32, i, beside int32, least float32) bool {
	ln, f := &s.Lines[i], &s.facts[i]
	return !c.Keep[i] && c.Reason[i] == "" && i != s.Head.Line && p[i] > least &&
		ln.In&^s.Lines[beside].In&outOfPlace == 0 && f.own&^s.facts[beside].own&unwantedHere == 0 &&
		(f.any&notOfStory == 0 || f.level > 0 && f.leads == leadsHere)
}

// isFurniture reports whether a line is a label that the page sets between the
// parts of its article: the same words many times.
func (s *Sheet) isFurniture(i int32) bool {
	return s.facts[i].repeats >= leastRepeats && s.facts[i].words <= maxLabelWords
}

// unwantedHere are the traits of a line's own element that keep it out.
const unwantedHere = layout.Unwanted | layout.TraitCaption | layout.TraitByline | layout.TraitPaywall |
	layout.TraitMedia

// fillLines takes back lines with kept ones of the same kind just before and just
// behind them.
func (s *Sheet) fillLines(c *Choice, p []float32) {
	kept := slices.Clone(c.Keep) // what is filled in fills nothing else
	for i := range s.Lines {
		at, ln, f := int32(i), &s.Lines[i], &s.facts[i]
		if kept[i] || f.level > 0 || f.words < leastLineWords || f.repeats > 1 || ln.Linked*2 > ln.Size {
			continue
		}
		before := s.kinOf(kept, at, -1)
		c.Keep[i] = before >= 0 && s.kinOf(kept, at, 1) >= 0 && s.fits(c, p, at, before, float32(s.limits.HoleLine))
	}
}

// kinOf returns a kept line of the same kind a few lines away, -1 if there is none.
func (s *Sheet) kinOf(kept []bool, i, step int32) int32 {
	for k, n := i+step, 0; k >= 0 && int(k) < len(kept) && n < maxHole; k += step {
		if kept[k] && s.sameKind(i, k) {
			return k
		}
		if !s.isFurniture(k) {
			n++
		}
	}
	return -1
}

// nextLine returns the line that follows another but for furniture.
func (s *Sheet) nextLine(i int32) int32 {
	for i++; int(i) < len(s.Lines) && s.isFurniture(i); i++ {
	}
	return i
}

// sameKind reports whether two lines are in the same element, in elements of
// the same names, each with the same wrappers around it.
func (s *Sheet) sameKind(i, j int32) bool {
	x, y := s.Lines[i].Elem, s.Lines[j].Elem
	for range maxWrappers {
		a, b := &s.Elems[x], &s.Elems[y]
		if a.Node.DataAtom != b.Node.DataAtom || layout.ClassOf(a.Node) != layout.ClassOf(b.Node) {
			return false
		}
		if a.Parent == b.Parent {
			return true
		}
		if x, y = a.Parent, b.Parent; x < 0 || y < 0 {
			return false
		}
	}
	return false
}

// fillHeadings takes back headings inside the article behind which the words of
// their own section are kept.
func (s *Sheet) fillHeadings(c *Choice, p []float32) {
	begun := false
	for i := range s.Lines {
		at := int32(i)
		if c.Keep[i] {
			begun = begun || s.facts[i].level == 0
			continue
		}
		f := &s.facts[i]
		if !begun || f.level == 0 && !s.isSummary(at) {
			continue
		}
		next := s.nextLine(at)
		if int(next) >= len(s.Lines) || !c.Keep[next] || !s.fits(c, p, at, next, float32(s.limits.HoleHeading)) {
			continue
		}
		if ln := &s.Lines[i]; ln.Linked*2 > ln.Size && s.facts[i].leads != leadsHere ||
			f.likeTitle >= float32(s.limits.SameTitle) {
			continue
		}
		if s.sectionOf(at) > next {
			c.Keep[i] = true
		}
	}
}

// isSummary reports whether a line is what one opens a folded section by.
func (s *Sheet) isSummary(i int32) bool {
	return s.Lines[i].In&layout.InDetails != 0 &&
		s.Around(s.Lines[i].Elem, func(a atom.Atom) bool { return a == atom.Summary }) >= 0
}

// sectionOf returns the end of the element that holds a heading and what follows
// it.
func (s *Sheet) sectionOf(heading int32) int32 {
	e := s.Lines[heading].Elem
	for up := 0; e >= 0 && up < levels && s.Elems[e].Last <= heading+1; up++ {
		e = s.Elems[e].Parent
	}
	if e < 0 {
		return heading
	}
	return s.Elems[e].Last
}

// fillLists keeps the rest of a list inside the article of which items are kept,
// unless it leads to other pages.
func (s *Sheet) fillLists(c *Choice, p []float32) {
	for i := range s.Elems {
		e := &s.Elems[i]
		if a := e.Node.DataAtom; a != atom.Ul && a != atom.Ol && a != atom.Dl || e.Last-e.First < 2 ||
			e.Linked*2 > e.Size ||
			e.Own&layout.Unwanted != 0 {
			continue
		}
		kept, beside := int32(0), int32(-1)
		for k := e.First; k < e.Last; k++ {
			if c.Keep[k] {
				kept++
				beside = k
			}
		}
		if kept == 0 || kept*3 < e.Last-e.First {
			continue
		}
		for k := e.First; k < e.Last; k++ {
			if ln := &s.Lines[k]; s.fits(c, p, k, beside, float32(s.limits.HoleHeading)) && ln.Linked*2 <= ln.Size {
				c.Keep[k] = true
			}
		}
	}
}

// fillTables keeps tables of data whole that are between lines of the article
// in the same element.
func (s *Sheet) fillTables(c *Choice, p []float32) {
	for i := range s.Elems {
		e := &s.Elems[i]
		if e.Node.DataAtom != atom.Table || e.Last-e.First < 4 || e.First == 0 || int(e.Last) >= len(s.Lines) ||
			e.In&^s.Lines[e.First-1].In&outOfPlace != 0 || e.Own&layout.Unwanted != 0 || e.Linked*2 > e.Size ||
			!s.IsData(int32(i)) {
			continue
		}
		mean, size := float32(0), float32(0)
		for k := e.First; k < e.Last; k++ {
			mean += p[k] * float32(s.Lines[k].Size)
			size += float32(s.Lines[k].Size)
		}
		if mean < float32(s.limits.HoleTable)*size || !s.around2(c.Keep, e.First, e.Last) {
			continue
		}
		for k := e.First; k < e.Last; k++ {
			if c.Reason[k] == "" {
				c.Keep[k] = true
			}
		}
	}
}
