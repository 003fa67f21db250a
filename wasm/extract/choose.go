package extract

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/lang"
)

// choice tells for every line whether it belongs to the article.
type choice struct {
	keep   []bool
	body   span32 // from the first to behind the last line kept
	sure   float64
	reason []string // of the lines dropped
	apart  bool     // a part was picked, and the headline stands outside it
}

// unwanted are the traits of which none belongs to a story.
const unwanted = traitComment | traitRelated | traitShare | traitAd | traitSignup | traitNav | traitFooter | traitConsent

// choose judges the lines and keeps those of the story.
func (s *sheet) choose(rivals []rival) choice {
	return s.decide(s.judge(theJudges()), rivals)
}

// decide makes a choice of the probabilities of the lines.
func (s *sheet) decide(p []float32, rivals []rival) choice {
	s.withoutBoxes(p)
	s.withoutRivals(p, rivals)
	s.withoutTitles(p)
	c := choice{keep: make([]bool, len(s.lines)), reason: make([]string, len(s.lines))}
	threshold := s.threshold(p)
	for i := range s.lines {
		c.keep[i] = p[i] > threshold
	}
	s.complete(c.keep, p)
	s.withoutByline(c.keep)
	for _, r := range rivals {
		for i := s.elems[r.elem].first; i < s.elems[r.elem].last; i++ {
			c.reason[i] = "another-story"
		}
	}
	s.withoutInvitations(&c)
	s.withoutRepeats(&c)
	s.withoutStrays(&c)
	s.trim(&c)
	if s.completePosts(&c, p) {
		s.trim(&c)
	}
	c.sure = s.weigh(&c, p)
	return c
}

// withoutRivals takes back what the judges see in the other stories of the page.
func (s *sheet) withoutRivals(p []float32, rivals []rival) {
	for _, r := range rivals {
		for i := s.elems[r.elem].first; i < s.elems[r.elem].last; i++ {
			p[i] = 0
		}
	}
}

// withoutTitles drops the headline, all lines of its heading, and headings
// before the story that say the same again.
func (s *sheet) withoutTitles(p []float32) {
	h := s.head.line
	if h < 0 {
		return
	}
	p[h] = 0
	box := s.headingBox(s.lines[h].elem)
	for i := range s.lines {
		f := &s.facts[i]
		if at := int32(i); box >= 0 && s.elems[box].first <= at && at < s.elems[box].last || f.level > 0 && f.level <= 2 && f.likeTitle >= 0.75 {
			p[i] = 0
		}
	}
}

// headingBox returns the heading element around an element, -1 if there is none.
func (l *layout) headingBox(e int32) int32 {
	for up := 0; e >= 0 && up < 6; up++ {
		switch l.elems[e].node.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			return e
		}
		e = l.elems[e].parent
	}
	return -1
}

// leastOutside is how much of a story must stand outside the boxes of one kind
// for what the judges see inside them to be taken back.
const leastOutside = 250

// leastTicker is how many items a list has that stands on the page twice and
// is taken for a ticker.
const leastTicker = 6

// withoutBoxes takes back what the judges see in dialogs, in the readers'
// comments, in lists that the page shows twice, and in the articles that lead
// to other pages, when there is a story outside them.
func (s *sheet) withoutBoxes(p []float32) {
	comments := func(i int) bool { return s.boxes[0][s.lines[i].elem] >= 0 }
	dialogs := func(i int) bool { return s.lines[i].in&inDialog != 0 || s.facts[i].far&traitConsent != 0 }
	tickers := func(i int) bool {
		g := &s.signs[s.facts[i].sign]
		return g.lines >= leastTicker && g.repeated*10 >= g.lines*9 && s.lines[i].in&inList != 0
	}
	boxes := []func(int) bool{dialogs, comments, tickers, s.isCaption}
	if teasers := s.markTeasers(); teasers != nil {
		boxes = append(boxes, func(i int) bool { return teasers[i] })
	}
	for _, in := range boxes {
		inside, outside := 0.0, 0.0
		for i := range p {
			if m := float64(p[i]) * float64(s.lines[i].size); in(i) {
				inside += m
			} else {
				outside += m
			}
		}
		if inside == 0 || outside < leastOutside && outside < inside/4 {
			continue
		}
		for i := range p {
			if in(i) {
				p[i] = 0
			}
		}
	}
	for i := range p {
		if f := &s.facts[i]; f.any&lang.BoilerWriter != 0 && f.near&traitByline != 0 {
			p[i] = 0 // about the writer, in a place for it
		}
		if s.facts[i].any&lang.BoilerConsent != 0 && lang.IsPlaceholder(lowered(s.lines[i].text)) {
			p[i] = 0
		}
		if !s.inAsking(s.lines[i].elem) {
			continue
		}
		p[i] *= 0.6 // words beside a field to fill in need a better reason
		if s.facts[i].any&(lang.BoilerSignup|lang.BoilerLogin) != 0 {
			p[i] = 0
		}
	}
}

// isCaption reports whether a line belongs to a picture: it stands in a
// caption element, or in one named so with a picture beside it.
func (s *sheet) isCaption(i int) bool {
	e := s.lines[i].elem
	if s.lines[i].in&inCaption != 0 {
		return true
	}
	up := s.elems[e].parent
	if s.elems[e].own&traitCaption == 0 && (up < 0 || s.elems[up].own&traitCaption == 0) {
		return false
	}
	for n := 0; n < 3 && up >= 0 && s.elems[up].last-s.elems[up].first <= 4; n++ {
		if s.shows[s.elems[up].last] > s.shows[max(0, s.elems[up].first-1)] {
			return true
		}
		up = s.elems[up].parent
	}
	return false
}

// threshold returns the probability above which lines are kept: one half, or
// less on a page where the judges expect a story but are not sure of any of
// its lines.
func (s *sheet) threshold(p []float32) float32 {
	expected := 0.0
	for i := range p {
		expected += float64(p[i]) * float64(s.lines[i].size)
	}
	for _, t := range [...]float32{0.5, 0.4, 0.3, 0.2} {
		kept := 0.0
		for i := range p {
			if p[i] > t {
				kept += float64(s.lines[i].size)
			}
		}
		if kept*2 >= expected {
			return t
		}
	}
	return 0.15
}

// isProse reports whether a line is running text outside boxes.
func (l *layout) isProse(ln *line) bool {
	if ln.size < 60 || l.inAsking(ln.elem) || ln.linked*2 > ln.size || ln.in&(inNav|inFooter|inForm|inHidden|inCaption|inAside|inDialog) != 0 {
		return false
	}
	return l.near(ln.elem)&(unwanted|traitCaption|traitMedia) == 0
}

// inAsking reports whether a small box around an element has fields to fill in.
func (l *layout) inAsking(e int32) bool {
	for up := 0; e >= 0 && up < 4 && l.elems[e].size < 600; up++ {
		if l.elems[e].inputs > 0 {
			return true
		}
		e = l.elems[e].parent
	}
	return false
}

// trim takes headings from the end and sets the range of the body.
func (l *layout) trim(c *choice) {
	c.body = span32{-1, -1}
	for i := len(c.keep) - 1; i >= 0 && c.body.to < 0; i-- {
		if !c.keep[i] {
			continue
		}
		if l.lines[i].in&inHeading != 0 {
			c.keep[i] = false
			continue
		}
		c.body.to = int32(i) + 1
	}
	for i := range c.keep {
		if c.keep[i] {
			c.body.from = int32(i)
			break
		}
	}
}

// why names the reason for which a line is left out, from what is known of it.
func (l *layout) why(i int32) string {
	ln := &l.lines[i]
	near := l.near(ln.elem)
	switch {
	case ln.in&(inDialog) != 0 || near&traitConsent != 0:
		return "consent"
	case ln.in&inHidden != 0 || near&traitHidden != 0:
		return "hidden"
	case ln.in&inCommentProp != 0 || near&traitComment != 0:
		return "comments"
	case ln.in&inCaption != 0 || near&traitCaption != 0:
		return "caption"
	case near&(traitSignup|traitPaywall) != 0 || ln.in&inForm != 0:
		return "newsletter"
	case near&traitShare != 0:
		return "share"
	case near&traitRelated != 0:
		return "related"
	case near&traitAd != 0:
		return "advertisement"
	case ln.in&inNav != 0 || near&traitNav != 0:
		return "navigation"
	case ln.in&inFooter != 0 || near&traitFooter != 0:
		return "footer"
	case near&traitByline != 0:
		return "byline"
	case ln.linked*2 > ln.size:
		return "link-list"
	case near&traitTags != 0:
		return "topics"
	case ln.in&inAside != 0 || near&(traitSide|traitBox|traitFacts) != 0:
		return "box"
	case near&traitMedia != 0:
		return "media"
	}
	return "unlike-the-story"
}
