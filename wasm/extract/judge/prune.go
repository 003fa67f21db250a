package judge

import (
	"strings"

	"dateline/wasm/extract/layout"
)

// Limits of what is taken out after the choice.
const (
	leastInvitation = 25 // size of a line that is an invitation by its link alone
	leastRepeat     = 60 // size of a line that is not said twice
	maxBox          = 12 // lines of a box beside the article
	leastDropped    = 3  // lines dropped of a box around one that is a stray
)

// withoutInvitations drops paragraphs between those of the article that are
// nothing but a link to another page. Where there are many, the article is a
// list of links.
func (s *Sheet) withoutInvitations(c *Choice) {
	var found []int32
	var size, kept int32
	for i := range s.Lines {
		if !c.Keep[i] {
			continue
		}
		ln, f := &s.Lines[i], &s.facts[i]
		kept += ln.Size
		if ln.Links != 1 || ln.Linked*100 < ln.Size*97 || ln.Size < leastInvitation || f.level > 0 || f.words < 5 ||
			ln.In&(layout.InList|layout.InTable|layout.InHeading) != 0 {
			continue
		}
		if to := f.leads; to != leadsOn && to != leadsOut && ln.In&layout.InEmbed == 0 {
			continue
		}
		found = append(found, int32(i))
		size += ln.Size
	}
	if size*4 > kept {
		return
	}
	for _, i := range found {
		c.Keep[i] = false
		if c.Reason[i] = "related"; s.Lines[i].In&layout.InEmbed != 0 {
			c.Reason[i] = "embed"
		}
	}
}

// withoutRepeats drops what is there a second time in another kind of place, the
// standfirst as the caption of the picture for instance, and keeps it where
// most of the prose is.
func (s *Sheet) withoutRepeats(c *Choice) {
	seen := map[string]int32{}
	for i := range s.Lines {
		at, ln, f := int32(i), &s.Lines[i], &s.facts[i]
		if !c.Keep[i] || f.repeats < 2 || ln.Size < leastRepeat || ln.In&(layout.InList|layout.InTable) != 0 {
			continue
		}
		first, ok := seen[ln.Text]
		if !ok {
			seen[ln.Text] = at
			continue
		}
		if before := s.facts[first].place; before == f.place {
			continue
		} else if s.signs[before].prose < s.signs[f.place].prose {
			first, at = at, first
		}
		seen[ln.Text] = first
		c.Keep[at], c.Reason[at] = false, "repeated"
	}
}

// Limits of a sentence that is set off for show.
const (
	minPull  = 25  // size
	maxPull  = 300 // size
	pullGram = 3   // words in a row that are compared
)

// withoutPullquotes drops what is set off in a box for show and says again what
// is in the article text, whole or cut from the middle of a sentence.
func (s *Sheet) withoutPullquotes(c *Choice) {
	var found []int
	for i := range s.Lines {
		if ln := &s.Lines[i]; c.Keep[i] && ln.Size >= minPull && ln.Size <= maxPull && s.facts[i].level == 0 &&
			s.isSetOff(ln) {
			found = append(found, i)
		}
	}
	if len(found) == 0 {
		return
	}
	said := map[string]bool{}
	next := 0
	for i := range s.Lines {
		if next < len(found) && found[next] == i {
			next++
		} else if c.Keep[i] {
			grams(layout.FoldWords(s.Lines[i].Text), func(g string) { said[g] = true })
		}
	}
	for _, i := range found {
		all, again := 0, 0
		grams(layout.FoldWords(s.Lines[i].Text), func(g string) {
			all++
			if said[g] {
				again++
			}
		})
		if all > 0 && float64(again) >= s.limits.Pull*float64(all) {
			c.Keep[i], c.Reason[i] = false, "repeated"
		}
	}
}

// isSetOff reports whether a line is in a box for quotations.
func (s *Sheet) isSetOff(ln *layout.Line) bool {
	return ln.In&(layout.InQuote|layout.InAside|layout.InFigure) != 0 || s.Near(ln.Elem)&layout.TraitQuote != 0 ||
		s.IsPullquote(ln.Elem)
}

// grams calls f with every few words in a row.
func grams(words []string, f func(string)) {
	for k := 0; k+pullGram <= len(words); k++ {
		f(strings.Join(words[k:k+pullGram], " "))
	}
}

// withoutStrays drops what alone is kept of a box that is dropped: headings, and
// the last line of the article, one notice among others beside it for instance.
// Before the article such a line is its standfirst.
func (s *Sheet) withoutStrays(c *Choice) {
	behind := true // no line of the article follows
	for i := int32(len(s.Lines)) - 1; i >= 0; i-- {
		if !c.Keep[i] {
			continue
		}
		lines, size := s.droppedAround(c, i)
		heading := s.facts[i].level > 0
		if size > s.Lines[i].Size && (heading || behind && lines >= leastDropped) {
			beside := i + 1
			if beside == s.Elems[s.blocks[i][0]].Last {
				beside = i - 1
			}
			c.Keep[i], c.Reason[i] = false, Why(s.Page, beside)
		}
		behind = behind && heading
	}
}

// droppedAround counts what is dropped of the box around a line, and its size;
// 0 when more of the box is kept than the line, or when it is no box beside the
// article. The box of a heading begins with it.
func (s *Sheet) droppedAround(c *Choice, line int32) (lines int, size int32) {
	if len(s.blocks[line]) == 0 {
		return 0, 0
	}
	box := &s.Elems[s.blocks[line][0]]
	if box.Last-box.First > maxBox || s.facts[line].level > 0 && box.First < line {
		return 0, 0
	}
	for k := box.First; k < box.Last; k++ {
		if k == line {
			continue
		}
		if c.Keep[k] {
			return 0, 0
		}
		lines++
		size += s.Lines[k].Size
	}
	return lines, size
}
