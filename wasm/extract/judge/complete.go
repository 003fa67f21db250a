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
// preformatted text and formulas between two lines of the story belong to it.
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
			if e.Node.DataAtom == atom.Div && page.Attr(e.Node, page.AttrMath) == "" {
				continue
			}
			if e.First > 0 && int(e.Last) < len(keep) && e.Last > e.First && e.In&(layout.InNav|layout.InFooter|layout.InForm|layout.InHidden|layout.InAside) == 0 && s.around2(keep, e.First, e.Last) {
				for k := e.First; k < e.Last; k++ {
					keep[k] = true
				}
			}
		}
	}
	s.completeNotes(keep)
}

// completeNotes keeps the footnotes that the story points to: one of a few
// words looks like nothing by itself.
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
		if len(wanted) == 0 || e.Node.DataAtom != atom.Li || !wanted[page.Attr(e.Node, "id")] || e.Size > longNote || e.In&(layout.InNav|layout.InForm|layout.InHidden) != 0 || !s.IsFootnote(int32(i)) {
			continue
		}
		for k := e.First; k < e.Last; k++ {
			keep[k] = true
		}
	}
}

// longNote is the size from which a footnote is judged like the rest of the page.
const longNote = 1200

// completeList keeps all of a list inside the story of which much is kept and
// the rest was doubtful: items of two words look like nothing by themselves.
func (s *Sheet) completeList(keep []bool, p []float32, e *layout.Element) {
	if e.Last-e.First < 3 || e.First < 2 || e.Linked*2 > e.Size || e.Size > longItem*(e.Last-e.First) || !keep[e.First-1] && !keep[e.First-2] || e.In&(layout.InNav|layout.InFooter|layout.InForm|layout.InHidden|layout.InAside) != 0 {
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
	if kept == e.Last-e.First || mean < leastOfList*size || kept*3 < e.Last-e.First && !headed {
		return
	}
	for k := e.First; k < e.Last; k++ {
		if p[k] > leastOfList/2 {
			keep[k] = true
		}
	}
}

// longItem is the size of an item that is judged by itself.
const longItem = 80

// leastOfList is the mean probability from which on a list is kept whole.
const leastOfList = 0.27

// around2 reports whether one of the two lines before a range and one of the
// two behind it are kept.
func (s *Sheet) around2(keep []bool, from, to int32) bool {
	before := keep[from-1] || from > 1 && keep[from-2]
	behind := keep[to] || int(to)+1 < len(keep) && keep[to+1]
	return before && behind
}

// withoutByline drops short lines over the story that only say who wrote it and when.
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
		case by && f.ends == 0 && len(about.SplitNames(rest)) > 0 && about.LooksLikeName(about.CleanName(about.SplitNames(rest)[0])):
			keep[i] = false
		}
	}
}
