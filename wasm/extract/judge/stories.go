package judge

// Rival is another article on the page: a heading like the headline and the
// element around it that does not hold the headline.
type Rival struct {
	Line int32 // the heading
	Elem int32
}

// Limits of the articles of one page.
const (
	maxStories = 30
	leastStory = 200 // size of the prose of an article
)

// RivalStories finds the other articles of an endless page: headings of the
// first level with the same names as the headline, each in an element of its
// own that holds prose.
func (s *Sheet) RivalStories() []Rival {
	h := s.Head.Line
	if h < 0 || s.facts[h].level != 1 {
		return nil
	}
	like := s.SignOf(s.Lines[h].Elem)
	var out []Rival
	last := int32(-1)
	for i := range s.Lines {
		at := int32(i)
		if at == h || s.facts[i].level != 1 || s.SignOf(s.Lines[i].Elem) != like || len(out) == maxStories {
			continue
		}
		e := s.outside(at, h)
		if e < 0 || e == last || s.proseSum[s.Elems[e].Last]-s.proseSum[s.Elems[e].First] < leastStory {
			continue
		}
		last = e
		out = append(out, Rival{Line: at, Elem: e})
	}
	return out
}

// outside returns the largest element around line i that does not hold line j, -1 if there is none.
func (s *Sheet) outside(i, j int32) int32 {
	best := int32(-1)
	for e := s.Lines[i].Elem; e >= 0; e = s.Elems[e].Parent {
		if s.Elems[e].First <= j && j < s.Elems[e].Last {
			break
		}
		best = e
	}
	return best
}

// Current returns the heading of the article in view when a snapshot of an
// endless page shows none of the article that the metadata name, else -1.
func (s *Sheet) Current(rivals []Rival) int32 {
	if !s.Doc.Live || len(rivals) == 0 {
		return -1
	}
	end := int32(len(s.Lines))
	for _, r := range rivals {
		if r.Line > s.Head.Line {
			end = min(end, s.Elems[r.Elem].First)
		}
	}
	best, most := int32(-1), int32(0)
	for _, r := range rivals {
		if n := s.InView(s.Elems[r.Elem].First, s.Elems[r.Elem].Last); n > most {
			best, most = r.Line, n
		}
	}
	if s.InView(s.Head.Line, end) >= most {
		return -1
	}
	return best
}
