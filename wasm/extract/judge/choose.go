package judge

import (
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// Choice is, for every line, whether it belongs to the article.
type Choice struct {
	Keep   []bool
	Body   layout.Range // from the first to behind the last line kept
	Sure   float64
	Reason []string // of the lines dropped
	Apart  bool     // a part was picked, and the headline is outside it
}

// Choose judges the lines and keeps those of the article. Nil are the judges that
// ship with the program.
func (s *Sheet) Choose(by *Judges, rivals []Rival) Choice {
	if by == nil {
		by = shipped()
	}
	return s.decide(s.judge(by), rivals)
}

// decide makes a choice of the probabilities of the lines.
func (s *Sheet) decide(p []float32, rivals []Rival) Choice {
	s.withoutBoxes(p)
	s.withoutRivals(p, rivals)
	s.withoutTitles(p)
	c := Choice{Keep: make([]bool, len(s.Lines)), Reason: make([]string, len(s.Lines))}
	threshold := s.threshold(p)
	for i := range s.Lines {
		c.Keep[i] = p[i] > threshold
	}
	s.complete(c.Keep, p)
	s.withoutByline(c.Keep)
	for _, r := range rivals {
		for i := s.Elems[r.Elem].First; i < s.Elems[r.Elem].Last; i++ {
			c.Reason[i] = "another-story"
		}
	}
	s.withoutInvitations(&c)
	s.withoutRepeats(&c)
	s.withoutPullquotes(&c)
	s.withoutStrays(&c)
	s.withoutSideCells(&c)
	s.withoutNamed(&c)
	s.fill(&c, p)
	s.keepCorrections(&c)
	c.Trim(s.Page)
	if s.completePosts(&c, p) {
		c.Trim(s.Page)
	}
	c.Sure = s.weigh(&c, p)
	return c
}

// withoutRivals takes back what the judges see in the other articles of the page.
func (s *Sheet) withoutRivals(p []float32, rivals []Rival) {
	for _, r := range rivals {
		for i := s.Elems[r.Elem].First; i < s.Elems[r.Elem].Last; i++ {
			p[i] = 0
		}
	}
}

// withoutTitles drops the headline, all lines of its heading, and headings
// before the article that say the same again.
func (s *Sheet) withoutTitles(p []float32) {
	h := s.Head.Line
	if h < 0 {
		return
	}
	p[h] = 0
	box := s.HeadingBox(s.Lines[h].Elem)
	for i := range s.Lines {
		f := &s.facts[i]
		if at := int32(i); box >= 0 && s.Elems[box].First <= at && at < s.Elems[box].Last ||
			f.level > 0 && f.level <= 2 && f.likeTitle >= float32(s.limits.SameTitle) {
			p[i] = 0
		}
	}
}

// leastTicker is how many items a list has that is on the page twice and
// is taken for a ticker.
const leastTicker = 6

// withoutBoxes takes back what the judges see in dialogs, in the readers'
// comments, in lists that the page shows twice, and in the articles that lead
// to other pages, when there is an article outside them.
func (s *Sheet) withoutBoxes(p []float32) {
	comments := func(i int) bool { return s.boxes[0][s.Lines[i].Elem] >= 0 }
	dialogs := func(i int) bool { return s.Lines[i].In&layout.InDialog != 0 || s.facts[i].far&layout.TraitConsent != 0 }
	tickers := func(i int) bool {
		g := &s.signs[s.facts[i].place]
		return g.lines >= leastTicker && g.repeated*10 >= g.lines*9 && s.Lines[i].In&layout.InList != 0
	}
	boxes := []func(int) bool{dialogs, comments, tickers, s.isCaption}
	if marked := s.markComments(); marked != nil {
		boxes = append(boxes, func(i int) bool { return marked[i] })
	}
	if s.teasers = s.markTeasers(); s.teasers != nil {
		boxes = append(boxes, func(i int) bool { return s.teasers[i] })
	}
	for _, in := range boxes {
		inside, outside := 0.0, 0.0
		for i := range p {
			if m := float64(p[i]) * float64(s.Lines[i].Size); in(i) {
				inside += m
			} else {
				outside += m
			}
		}
		if inside == 0 || outside < s.limits.Outside && outside < inside/4 {
			continue
		}
		for i := range p {
			if in(i) {
				p[i] = 0
			}
		}
	}
	for i := range p {
		if s.Lines[i].In&layout.InEmbed != 0 {
			p[i] *= float32(s.limits.Embed) // a card shows its words
		}
		if f := &s.facts[i]; f.any&lang.BoilerWriter != 0 && f.near&layout.TraitByline != 0 {
			p[i] = 0 // about the writer, in a place for it
		}
		if s.facts[i].any&lang.BoilerConsent != 0 && lang.IsPlaceholder(s.Lines[i].Low) {
			p[i] = 0
		}
		if !s.InAsking(s.Lines[i].Elem) {
			continue
		}
		p[i] *= float32(s.limits.Asking) // words beside a field to fill in need a better reason
		if s.facts[i].any&(lang.BoilerSignup|lang.BoilerLogin) != 0 {
			p[i] = 0
		}
	}
}

// longCaption is the size from which the words behind a picture are no caption
// by its name alone.
const longCaption = 400

// isCaption reports whether a line belongs to a picture: it is in a
// caption element, or in one named so with a picture beside it.
func (s *Sheet) isCaption(i int) bool {
	e := s.Lines[i].Elem
	if s.Lines[i].In&layout.InCaption != 0 {
		return true
	}
	up := s.Elems[e].Parent
	if s.Elems[e].Own&layout.TraitCaption != 0 && s.Lines[i].Size < longCaption && s.shows[i] > s.shows[max(0, i-1)] {
		return true // right behind a picture
	}
	if s.Elems[e].Own&layout.TraitCaption == 0 && (up < 0 || s.Elems[up].Own&layout.TraitCaption == 0) {
		return false
	}
	for n := 0; n < 3 && up >= 0 && s.Elems[up].Last-s.Elems[up].First <= 4; n++ {
		if s.shows[s.Elems[up].Last] > s.shows[max(0, s.Elems[up].First-1)] {
			return true
		}
		up = s.Elems[up].Parent
	}
	return false
}

// threshold returns the probability above which lines are kept: one half, or
// less on a page where the judges expect an article but are not sure of any of
// its lines.
func (s *Sheet) threshold(p []float32) float32 {
	expected := 0.0
	for i := range p {
		expected += float64(p[i]) * float64(s.Lines[i].Size)
	}
	for t := s.limits.Keep; t > s.limits.LeastKeep; t -= s.limits.StepKeep {
		kept := 0.0
		for i := range p {
			if p[i] > float32(t) {
				kept += float64(s.Lines[i].Size)
			}
		}
		if kept*2 >= expected {
			return float32(t)
		}
	}
	return float32(s.limits.LeastKeep)
}

// Trim takes headings from the end and sets the range of the body.
func (c *Choice) Trim(l *layout.Page) {
	c.Body = layout.Range{From: -1, To: -1}
	for i := len(c.Keep) - 1; i >= 0 && c.Body.To < 0; i-- {
		if !c.Keep[i] {
			continue
		}
		if l.Lines[i].In&layout.InHeading != 0 {
			c.Keep[i] = false
			continue
		}
		c.Body.To = int32(i) + 1
	}
	for i := range c.Keep {
		if c.Keep[i] {
			c.Body.From = int32(i)
			break
		}
	}
}

// Why names the reason for which a line is left out, from what is known of it.
func Why(l *layout.Page, i int32) string {
	ln := &l.Lines[i]
	near := l.Near(ln.Elem)
	switch {
	case ln.In&(layout.InDialog) != 0 || near&layout.TraitConsent != 0:
		return "consent"
	case ln.In&layout.InHidden != 0 || near&layout.TraitHidden != 0:
		return "hidden"
	case ln.In&layout.InCommentProp != 0 || near&layout.TraitComment != 0:
		return "comments"
	case ln.In&layout.InCaption != 0 || near&layout.TraitCaption != 0:
		return "caption"
	case near&(layout.TraitSignup|layout.TraitPaywall) != 0 || ln.In&layout.InForm != 0:
		return "newsletter"
	case near&layout.TraitShare != 0:
		return "share"
	case near&layout.TraitRelated != 0:
		return "related"
	case near&layout.TraitAd != 0:
		return "advertisement"
	case ln.In&layout.InNav != 0 || near&layout.TraitNav != 0:
		return "navigation"
	case ln.In&layout.InFooter != 0 || near&layout.TraitFooter != 0:
		return "footer"
	case near&layout.TraitByline != 0:
		return "byline"
	case ln.Linked*2 > ln.Size:
		return "link-list"
	case near&layout.TraitTags != 0:
		return "topics"
	case ln.In&layout.InAside != 0 || near&(layout.TraitSide|layout.TraitBox|layout.TraitFacts) != 0:
		return "box"
	case near&layout.TraitMedia != 0:
		return "media"
	}
	return "unlike-the-story"
}
