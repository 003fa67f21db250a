package story

import "slices"

// NewTo returns the share of an article that those read before do not hold, 0
// to 1, -1 when not known: of its words in paragraphs that none of them has,
// and at most of what it says, because a fact is not new for being retold in
// other words. What it says are its names and numbers and the words it puts first.
func NewTo(r *Reading, before ...*Reading) float64 {
	return saidIn(before).newTo(r, before, 0, len(before))
}

// said tells for each term which of some readings hold it, rising.
type said map[string][]int

func saidIn(rs []*Reading) said {
	out := said{}
	for i, r := range rs {
		for _, t := range r.Terms {
			out[t.Text] = append(out[t.Text], i)
		}
	}
	return out
}

// held reports whether one of the readings from..to (to not included) says the term.
func (s said) held(term string, from, to int) bool {
	i, _ := slices.BinarySearch(s[term], from)
	return i < len(s[term]) && s[term][i] < to
}

// newTo is [NewTo] for the readings from..to of rs, in which s tells who says what.
func (s said) newTo(r *Reading, rs []*Reading, from, to int) float64 {
	sketches := make([][]uint64, 0, to-from)
	for _, b := range rs[from:to] {
		sketches = append(sketches, b.Sketch)
	}
	words := NewShare(r.Sketch, sketches...)
	fresh, all := 0.0, 0.0
	for _, t := range r.Terms {
		if t.Where&(InTitle|InLead|IsName|IsNumber) == 0 {
			continue
		}
		all += float64(t.Weight)
		if !s.held(t.Text, from, to) {
			fresh += float64(t.Weight)
		}
	}
	if words < 0 || all == 0 {
		return words
	}
	return min(words, fresh/all)
}
