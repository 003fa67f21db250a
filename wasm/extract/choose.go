package extract

// choice tells for every line whether it belongs to the article.
type choice struct {
	keep   []bool
	body   span32 // from the first to behind the last line kept
	sure   float64
	reason []string // of the lines dropped
}

// unwanted are the traits of which none belongs to a story.
const unwanted = traitComment | traitRelated | traitShare | traitAd | traitSignup | traitNav | traitFooter | traitConsent

// choose judges the lines and keeps those of the story.
func (l *layout) choose(head headline) choice {
	s := newSheet(l, head)
	return s.decide(s.judge(theJudges()))
}

// decide makes a choice of the probabilities of the lines.
func (s *sheet) decide(p []float32) choice {
	c := choice{keep: make([]bool, len(s.lines)), reason: make([]string, len(s.lines))}
	kept, sure := 0.0, 0.0
	for i := range s.lines {
		if int32(i) == s.head.line || p[i] <= 0.5 {
			continue
		}
		c.keep[i] = true
		size := float64(s.lines[i].size)
		kept += size
		sure += size * float64(p[i])
	}
	if kept > 0 {
		c.sure = sure / kept * min(1, kept/400)
	}
	s.trim(&c)
	return c
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
	case near&traitSignup != 0 || ln.in&inForm != 0:
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
	case ln.linked*2 > ln.size:
		return "link-list"
	case near&traitByline != 0:
		return "byline"
	case near&traitTags != 0:
		return "topics"
	case ln.in&inAside != 0 || near&(traitSide|traitBox) != 0:
		return "box"
	case near&traitMedia != 0:
		return "media"
	}
	return "unlike-the-story"
}
