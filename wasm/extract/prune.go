package extract

// Limits of what is taken out after the choice.
const (
	leastInvitation = 25 // size of a line that is an invitation by its link alone
	leastRepeat     = 60 // size of a line that is not said twice
	maxBox          = 12 // lines of a box beside the story
	leastDropped    = 3  // lines dropped of a box around one that is a stray
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

// withoutStrays drops what alone is kept of a box that is dropped: headings, and
// the last line of the story, one notice among others beside it for instance.
// Before the story such a line is its standfirst.
func (s *sheet) withoutStrays(c *choice) {
	behind := true // no line of the story follows
	for i := int32(len(s.lines)) - 1; i >= 0; i-- {
		if !c.keep[i] {
			continue
		}
		lines, size := s.droppedAround(c, i)
		heading := s.facts[i].level > 0
		if size > s.lines[i].size && (heading || behind && lines >= leastDropped) {
			beside := i + 1
			if beside == s.elems[s.blocks[i][0]].last {
				beside = i - 1
			}
			c.keep[i], c.reason[i] = false, s.layout.why(beside)
		}
		behind = behind && heading
	}
}

// droppedAround counts what is dropped of the box around a line, and its size;
// 0 when more of the box is kept than the line, or when it is no box beside the
// story. The box of a heading begins with it.
func (s *sheet) droppedAround(c *choice, line int32) (lines int, size int32) {
	if len(s.blocks[line]) == 0 {
		return 0, 0
	}
	box := &s.elems[s.blocks[line][0]]
	if box.last-box.first > maxBox || s.facts[line].level > 0 && box.first < line {
		return 0, 0
	}
	for k := box.first; k < box.last; k++ {
		if k == line {
			continue
		}
		if c.keep[k] {
			return 0, 0
		}
		lines++
		size += s.lines[k].size
	}
	return lines, size
}
