package judge

import (
	"strings"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

var correctionWords = lang.Phrases(func(w *lang.PageWords) string { return w.Correction })

// Limits of a note on what was wrong in an article.
const (
	minCorrection   = 25  // size of the note
	maxCorrection   = 900 // more is another article
	maxToCorrection = 12  // lines from the article to a note outside it
	maxNoteLines    = 4   // lines of the box of a note
)

// keepCorrections keeps notes that say what was wrong in the article: inside it, and
// in boxes right before or behind it.
func (s *Sheet) keepCorrections(c *Choice) {
	first, last := -1, -1
	for i, keep := range c.Keep {
		if keep {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	for i := max(0, first-maxToCorrection); i < min(len(c.Keep), last+maxToCorrection+1); i++ {
		if c.Keep[i] || !s.isCorrection(int32(i)) {
			continue
		}
		at := int32(i)
		c.Keep[i], c.Reason[i] = true, ""
		if s.Lines[i].Size >= minCorrection {
			continue
		}
		for k := at + 1; k < min(s.sectionOf(at), at+maxNoteLines); k++ { // the heading of the note
			c.Keep[k], c.Reason[k] = true, ""
			if s.Lines[k].Size >= minCorrection {
				break
			}
		}
	}
}

// isCorrection reports whether a line begins like a note on what was wrong, in a
// place where one may be.
func (s *Sheet) isCorrection(i int32) bool {
	ln := &s.Lines[i]
	if ln.Size > maxCorrection || ln.In&(layout.InNav|layout.InFooter|layout.InForm|layout.InHidden|layout.InDialog|
		layout.InCaption) != 0 ||
		s.Near(ln.Elem)&(layout.TraitComment|layout.TraitRelated|layout.TraitNav) != 0 || ln.Linked*2 > ln.Size ||
		i == s.Head.Line {
		return false
	}
	low := ln.Low
	for _, w := range correctionWords() {
		if strings.HasPrefix(low, w) &&
			(len(low) > len(w)+minCorrection || s.facts[i].level > 0 && s.sectionOf(i) > i+1) {
			return true
		}
		if s.facts[i].level > 0 && strings.TrimRight(w, ": ") == low && s.sectionOf(i) > i+1 {
			return true
		}
	}
	return false
}
