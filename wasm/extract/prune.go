package extract

// Limits of what is taken out after the choice.
const (
	leastInvitation = 25 // size of a line that is an invitation by its link alone
	leastRepeat     = 60 // size of a line that is not said twice
)

// withoutInvitations drops paragraphs between those of the story that are
// nothing but a link to another page. Where there are many, the story is a
// list of links.
func (s *sheet) withoutInvitations(c *choice) {
	var found []int32
	var size, kept int32
	for i := range s.lines {
		if !c.keep[i] {
			continue
		}
		ln, f := &s.lines[i], &s.facts[i]
		kept += ln.size
		if ln.links != 1 || ln.linked*100 < ln.size*97 || ln.size < leastInvitation || f.level > 0 || f.words < 5 || ln.in&(inList|inTable|inHeading) != 0 {
			continue
		}
		if to := f.leads; to != leadsOn && to != leadsOut && ln.in&inEmbed == 0 {
			continue
		}
		found = append(found, int32(i))
		size += ln.size
	}
	if size*4 > kept {
		return
	}
	for _, i := range found {
		c.keep[i] = false
		if c.reason[i] = "related"; s.lines[i].in&inEmbed != 0 {
			c.reason[i] = "embed"
		}
	}
}

// withoutRepeats drops what stands a second time in another kind of place, the
// standfirst as the caption of the picture for instance, and keeps it where
// most of the prose stands.
func (s *sheet) withoutRepeats(c *choice) {
	seen := map[string]int32{}
	for i := range s.lines {
		at, ln, f := int32(i), &s.lines[i], &s.facts[i]
		if !c.keep[i] || f.repeats < 2 || ln.size < leastRepeat || ln.in&(inList|inTable) != 0 {
			continue
		}
		first, ok := seen[ln.text]
		if !ok {
			seen[ln.text] = at
			continue
		}
		if before := s.facts[first].sign; before == f.sign {
			continue
		} else if s.signs[before].prose < s.signs[f.sign].prose {
			first, at = at, first
		}
		seen[ln.text] = first
		c.keep[at], c.reason[at] = false, "repeated"
	}
}

// withoutBoxHeadings drops the heading of a box of which everything else is
// dropped.
func (s *sheet) withoutBoxHeadings(c *choice) {
	for i := range s.lines {
		if !c.keep[i] || s.facts[i].level == 0 || len(s.blocks[i]) == 0 {
			continue
		}
		box := &s.elems[s.blocks[i][0]]
		if box.last-box.first > maxBox || box.first < int32(i) {
			continue
		}
		var dropped int32
		kept := false
		for k := box.first; k < box.last; k++ {
			if k == int32(i) {
				continue
			}
			kept = kept || c.keep[k]
			dropped += s.lines[k].size
		}
		if !kept && dropped > s.lines[i].size {
			c.keep[i], c.reason[i] = false, s.layout.why(int32(i)+1)
		}
	}
}

// maxBox is how many lines a box beside the story has at most.
const maxBox = 12
