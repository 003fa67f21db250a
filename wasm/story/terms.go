package story

import (
	"math"
	"sort"

	"dateline/wasm/article"
)

// MaxTerms is how many terms a reading keeps.
const MaxTerms = 112

// What a place in the article is worth, in occurrences in the body.
const (
	titleWorth = 2
	leadWorth  = 1
)

// tally counts a term over an article.
type tally struct {
	worth   float64
	where   Where
	printed string
}

// terms collects the terms of one article.
type terms struct {
	counts map[string]tally
}

func (t *terms) add(key, printed string, worth float64, where Where) {
	c := t.counts[key]
	if c.printed == "" || len(printed) < len(c.printed) {
		c.printed = printed
	}
	c.worth += worth
	c.where |= where
	t.counts[key] = c
}

// sentence adds the words and names of one sentence. skip tells which words
// belong to a date: days are compared as days, not as words.
func (t *terms) sentence(f *nameFinder, s string, ws []word, worth float64, where Where, skip func(word) bool) {
	for i, w := range ws {
		if w.stop && !w.shout || skip != nil && skip(w) || tooShort(w) {
			continue
		}
		bits := where
		if w.number {
			bits |= IsNumber
			for _, unit := range units(ws, i) {
				t.add(w.stem+factMark+unit, "", worth, where|IsNumber|IsFact)
			}
		}
		t.add(w.stem, s[w.start:w.end], worth, bits)
	}
	for i := 0; i < len(ws); {
		j := f.run(s, ws, i)
		if j == i {
			i++
			continue
		}
		if j-i > 1 {
			t.add(nameKey(ws[i:j]), s[ws[i].start:ws[j-1].end], worth, where|IsName)
		}
		i = j
	}
}

// factMark stands between a number and what it counts.
const factMark = "~"

// units returns the stems of the words that a number may belong to: the one
// right before it ("magnitude 6.1") and the next that is no stop word ("14 dead").
func units(ws []word, i int) []string {
	var out []string
	if i > 0 && !ws[i-1].stop && !ws[i-1].number && !tooShort(ws[i-1]) {
		out = append(out, ws[i-1].stem)
	}
	for j := i + 1; j < len(ws) && j <= i+2; j++ {
		if !ws[j].stop && !ws[j].number && !tooShort(ws[j]) {
			return append(out, ws[j].stem)
		}
	}
	return out
}

// tooShort reports whether a word says nothing by itself: one letter, as in "Mr J. Smith".
func tooShort(w word) bool {
	return !w.number && len(w.stem) < 2
}

// heaviest returns the terms by falling weight.
func (t *terms) heaviest(f *nameFinder) []Term {
	type heavy struct {
		Term
		rank float64
	}
	all := make([]heavy, 0, len(t.counts))
	top := 0.0
	for key, c := range t.counts {
		w := 1 + math.Log(c.worth)
		top = max(top, w)
		h := heavy{Term{Text: key, Weight: float32(w), Where: c.where, Printed: c.printed}, w}
		if f.marks[key] {
			h.Where |= IsName
		}
		if h.Where&(IsName|IsNumber) != 0 {
			h.rank *= 1.5 // names and numbers tell look-alikes apart
		}
		all = append(all, h)
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].rank != all[j].rank {
			return all[i].rank > all[j].rank
		}
		return all[i].Text < all[j].Text
	})
	all = all[:min(len(all), MaxTerms)]
	out := make([]Term, len(all))
	for i, h := range all {
		out[i] = h.Term
		out[i].Weight /= float32(top)
	}
	return out
}

// inDates returns a function that tells whether the bytes from start to end of
// the text lie in one of the spans, which are sorted. Ask in rising order.
func inDates(spans []article.Span) func(start, end int) bool {
	next := 0
	return func(start, end int) bool {
		for next < len(spans) && spans[next].End <= start {
			next++
		}
		return next < len(spans) && spans[next].Start < end
	}
}

// mark adds bits to a term that is there already.
func (t *terms) mark(key string, bits Where) {
	if c, ok := t.counts[key]; ok {
		c.where |= bits
		t.counts[key] = c
	}
}
