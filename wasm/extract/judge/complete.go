package judge

import (
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/about"
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// complete makes whole what the judges, who look at lines, may have broken: a
// table of which most is kept is kept with its head and its last row, and
// preformatted text and formulas between two lines of the article belong to it.
func (s *Sheet) complete(keep []bool, p []float32) {
	for i := range s.Elems {
		e := &s.Elems[i]
		switch e.Node.DataAtom {
		case atom.Table:
			if e.Last-e.First < 2 || !s.IsData(int32(i)) {
				continue
			}
			kept := int32(0)
			for k := e.First; k < e.Last; k++ {
				if keep[k] {
					kept++
				}
			}
			whole := kept*2 >= e.Last-e.First
			for k := e.First; k < e.Last && (whole || kept > 0); k++ {
				keep[k] = whole // half a table is no table
			}
		case atom.Ul, atom.Ol:
			s.completeList(keep, p, e)
		case atom.Pre, atom.Div:
			if e.Node.DataAtom == atom.Pre && s.isLineNumbers(e) {
				for k := e.First; k < e.Last; k++ {
					keep[k], p[k] = false, 0
				}
				continue
			}
			if e.Node.DataAtom == atom.Div && page.Attr(e.Node, page.AttrMath) == "" {
				continue
			}
			if e.First > 0 && int(e.Last) < len(keep) && e.Last > e.First &&
				e.In&(layout.InNav|layout.InFooter|layout.InForm|layout.InHidden|layout.InAside) == 0 &&
				s.around2(keep, e.First, e.Last) {
				for k := e.First; k < e.Last; k++ {
					keep[k] = true
				}
			}
		}
	}
	s.completeNotes(keep)
}

// isLineNumbers reports whether preformatted text holds nothing but the numbers
// of the lines of code beside it.
func (s *Sheet) isLineNumbers(e *layout.Element) bool {
	for k := e.First; k < e.Last; k++ {
		if strings.Trim(s.Lines[k].Text, "0123456789 \n") != "" {
			return false
		}
	}
	cell := s.Around(e.Parent, layout.IsCell)
	return cell >= 0 && e.Last > e.First && s.Elems[cell].Last-s.Elems[cell].First == e.Last-e.First
}

// completeNotes keeps the footnotes that the article points to, and those that
// follow it: one of a few words looks like nothing by itself.
func (s *Sheet) completeNotes(keep []bool) {
	wanted := map[string]bool{}
	for i := range s.Lines {
		for k := s.Lines[i].From; k < s.Lines[i].To && keep[i]; k++ {
			run := &s.Runs[k]
			if s.Elems[run.Elem].In&layout.InLink == 0 || len(run.Node.Data) > 6 {
				continue
			}
			if e := s.Around(run.Elem, func(a atom.Atom) bool { return a == atom.A }); e >= 0 {
				if name, ok := strings.CutPrefix(page.Attr(s.Elems[e].Node, "href"), "#"); ok && name != "" {
					wanted[name] = true
				}
			}
		}
	}
	for i := range s.Elems {
		e := &s.Elems[i]
		a := e.Node.DataAtom
		if a != atom.Li && a != atom.Div && a != atom.P && a != atom.Aside || e.Last == e.First || e.Size > longNote ||
			e.In&(layout.InNav|layout.InForm|layout.InHidden) != 0 {
			continue
		}
		named := len(wanted) > 0 && wanted[page.Attr(e.Node, "id")]
		if !named && (e.Linked*2 > e.Size || !s.follows(keep, e)) || s.NoteOf(int32(i)) != int32(i) {
			continue
		}
		for k := e.First; k < e.Last; k++ {
			if ln := &s.Lines[k]; ln.Linked == ln.Size && e.Last-e.First > 1 {
				continue // its number
			}
			keep[k] = true
		}
	}
}

// follows reports whether the notes of which e is one are right behind the
// article text, a heading apart, in the same element.
func (s *Sheet) follows(keep []bool, e *layout.Element) bool {
	box := e.Parent
	if e.Node.DataAtom == atom.Li && box >= 0 {
		if up := s.Elems[box].Parent; up >= 0 && s.Elems[up].First == s.Elems[box].First &&
			s.Elems[up].Last == s.Elems[box].Last {
			box = up // <section class="footnotes"><ol>
		}
	}
	first := e.First
	if box >= 0 && s.Elems[box].Last-s.Elems[box].First > 1 && e.Node.DataAtom == atom.Li {
		first = s.Elems[box].First
	}
	for k, n := first-1, 0; k >= 0 && n < maxHole; k-- {
		if keep[k] {
			return s.shared(e.First, k) <= maxToStory
		}
		if s.NoteOf(s.Lines[k].Elem) < 0 && s.facts[k].level == 0 {
			n++
		}
	}
	return false
}

// maxToStory is how many containers around a note do not hold the article.
const maxToStory = 2

// longNote is the size from which a footnote is judged like the rest of the page.
const longNote = 1200

// completeList keeps all of a list inside the article of which much is kept and
// the rest was doubtful: items of two words look like nothing by themselves.
func (s *Sheet) completeList(keep []bool, p []float32, e *layout.Element) {
	if e.Last-e.First < 3 || e.First < 2 || e.Linked*2 > e.Size || e.Size > longItem*(e.Last-e.First) ||
		!keep[e.First-1] && !keep[e.First-2] ||
		e.In&(layout.InNav|layout.InFooter|layout.InForm|layout.InHidden|layout.InAside) != 0 {
		return
	}
	kept, mean, size := int32(0), float32(0), float32(0)
	for k := e.First; k < e.Last; k++ {
		if keep[k] {
			kept++
		}
		mean += p[k] * float32(s.Lines[k].Size)
		size += float32(s.Lines[k].Size)
	}
	headed := keep[e.First-1] && s.facts[e.First-1].level > 0
	if kept == e.Last-e.First || mean < float32(s.limits.List)*size || kept*3 < e.Last-e.First && !headed {
		return
	}
	for k := e.First; k < e.Last; k++ {
		if p[k] > float32(s.limits.List)/2 {
			keep[k] = true
		}
	}
}

// longItem is the size of an item that is judged by itself.
const longItem = 80

// around2 reports whether one of the two lines before a range and one of the
// two behind it are kept.
func (s *Sheet) around2(keep []bool, from, to int32) bool {
	before := keep[from-1] || from > 1 && keep[from-2]
	behind := keep[to] || int(to)+1 < len(keep) && keep[to+1]
	return before && behind
}

// withoutByline drops short lines over the article that only say who wrote it and when.
func (s *Sheet) withoutByline(keep []bool) {
	for i := range s.Lines {
		ln, f := &s.Lines[i], &s.facts[i]
		if !keep[i] {
			continue
		}
		if f.prose && f.ends > 0 {
			return
		}
		if ln.Size > 90 || f.level > 0 {
			continue
		}
		dated := (f.month || f.year) && !about.ParseTime(ln.Text, false).IsZero()
		rest, by := about.CutByline(ln.Text)
		switch {
		case dated && (f.start&lang.BoilerByline != 0 || f.near&layout.TraitByline != 0 || f.words <= 8):
			keep[i] = false
		case by && f.ends == 0 && len(about.SplitNames(rest)) > 0 &&
			about.LooksLikeName(about.CleanName(about.SplitNames(rest)[0])):
			keep[i] = false
		}
	}
}
