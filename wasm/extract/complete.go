package extract

import (
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// complete makes whole what the judges, who look at lines, may have broken: a
// table of which most is kept is kept with its head and its last row, and
// preformatted text and formulas between two lines of the story belong to it.
func (s *sheet) complete(keep []bool, p []float32) {
	for i := range s.elems {
		e := &s.elems[i]
		switch e.node.DataAtom {
		case atom.Table:
			if e.last-e.first < 2 || !s.isData(int32(i)) {
				continue
			}
			kept := int32(0)
			for k := e.first; k < e.last; k++ {
				if keep[k] {
					kept++
				}
			}
			whole := kept*2 >= e.last-e.first
			for k := e.first; k < e.last && (whole || kept > 0); k++ {
				keep[k] = whole // half a table is no table
			}
		case atom.Ul, atom.Ol:
			s.completeList(keep, p, e)
		case atom.Pre, atom.Div:
			if e.node.DataAtom == atom.Div && page.Attr(e.node, page.AttrMath) == "" {
				continue
			}
			if e.first > 0 && int(e.last) < len(keep) && e.last > e.first && e.in&(inNav|inFooter|inForm|inHidden|inAside) == 0 && s.around2(keep, e.first, e.last) {
				for k := e.first; k < e.last; k++ {
					keep[k] = true
				}
			}
		}
	}
	s.completeNotes(keep)
}

// completeNotes keeps the footnotes that the story points to: one of a few
// words looks like nothing by itself.
func (s *sheet) completeNotes(keep []bool) {
	wanted := map[string]bool{}
	for i := range s.lines {
		for k := s.lines[i].from; k < s.lines[i].to && keep[i]; k++ {
			run := &s.runs[k]
			if s.elems[run.elem].in&inLink == 0 || len(run.node.Data) > 6 {
				continue
			}
			if e := s.around(run.elem, func(a atom.Atom) bool { return a == atom.A }); e >= 0 {
				if name, ok := strings.CutPrefix(page.Attr(s.elems[e].node, "href"), "#"); ok && name != "" {
					wanted[name] = true
				}
			}
		}
	}
	for i := range s.elems {
		e := &s.elems[i]
		if len(wanted) == 0 || e.node.DataAtom != atom.Li || !wanted[page.Attr(e.node, "id")] || e.size > longNote || e.in&(inNav|inForm|inHidden) != 0 || !s.isFootnote(int32(i)) {
			continue
		}
		for k := e.first; k < e.last; k++ {
			keep[k] = true
		}
	}
}

// longNote is the size from which a footnote is judged like the rest of the page.
const longNote = 1200

// completeList keeps all of a list inside the story of which much is kept and
// the rest was doubtful: items of two words look like nothing by themselves.
func (s *sheet) completeList(keep []bool, p []float32, e *element) {
	if e.last-e.first < 3 || e.first < 2 || e.linked*2 > e.size || e.size > longItem*(e.last-e.first) || !keep[e.first-1] && !keep[e.first-2] || e.in&(inNav|inFooter|inForm|inHidden|inAside) != 0 {
		return
	}
	kept, mean, size := int32(0), float32(0), float32(0)
	for k := e.first; k < e.last; k++ {
		if keep[k] {
			kept++
		}
		mean += p[k] * float32(s.lines[k].size)
		size += float32(s.lines[k].size)
	}
	headed := keep[e.first-1] && s.facts[e.first-1].level > 0
	if kept == e.last-e.first || mean < leastOfList*size || kept*3 < e.last-e.first && !headed {
		return
	}
	for k := e.first; k < e.last; k++ {
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
func (s *sheet) around2(keep []bool, from, to int32) bool {
	before := keep[from-1] || from > 1 && keep[from-2]
	behind := keep[to] || int(to)+1 < len(keep) && keep[to+1]
	return before && behind
}

// withoutByline drops short lines over the story that only say who wrote it and when.
func (s *sheet) withoutByline(keep []bool) {
	for i := range s.lines {
		ln, f := &s.lines[i], &s.facts[i]
		if !keep[i] {
			continue
		}
		if f.prose && f.ends > 0 {
			return
		}
		if ln.size > 90 || f.level > 0 {
			continue
		}
		dated := (f.month || f.year) && !parseTime(ln.text, false).IsZero()
		rest, by := cutByline(ln.text)
		switch {
		case dated && (f.start&lang.BoilerByline != 0 || f.near&traitByline != 0 || f.words <= 8):
			keep[i] = false
		case by && f.ends == 0 && len(splitNames(rest)) > 0 && looksLikeName(cleanName(splitNames(rest)[0])):
			keep[i] = false
		}
	}
}
