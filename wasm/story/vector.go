package story

import "math"

// The kinds a term counts as when readings are compared.
const (
	kindWord = iota
	kindName
	kindNumber
	kinds
)

func kindOf(w Where) int {
	switch {
	case w&IsName != 0:
		return kindName
	case w&IsNumber != 0:
		return kindNumber
	}
	return kindWord
}

// vector is a reading's terms made ready for comparing: by term, weighed by
// how rare the term is.
type vector struct {
	terms map[string]component
	norms [kinds]float64 // Euclidean, by kind
	norm  float64        // over all kinds
}

type component struct {
	weight float64
	rarity float64
	where  Where
}

// rarities gives the weight of a term against how many readings hold it.
type rarities struct {
	total  float64
	counts map[string]int
	bg     func(term string) float64 // share of articles that hold a term in the language at large
}

// background is how many articles of the library the shipped shares count as much as.
const background = 1000

// unknownShare is the share of articles taken to hold a term nothing is known of.
const unknownShare = 1.0 / 20000

// of returns the inverse document frequency of a term: the library's own
// counts mixed with the language at large.
func (r *rarities) of(term string) float64 {
	share := unknownShare
	if r.bg != nil {
		share = r.bg(term)
	}
	return math.Log((r.total + background) / (float64(r.counts[term]) + background*share))
}

func (r *rarities) vector(reading *Reading) *vector {
	v := &vector{terms: make(map[string]component, len(reading.Terms))}
	var sums [kinds]float64
	for _, t := range reading.Terms {
		rarity := r.of(t.Text)
		c := component{float64(t.Weight) * rarity, rarity, t.Where}
		v.terms[t.Text] = c
		sums[kindOf(t.Where)] += c.weight * c.weight
	}
	v.norm = math.Sqrt(sums[kindWord] + sums[kindName] + sums[kindNumber])
	for k, s := range sums {
		v.norms[k] = math.Sqrt(s)
	}
	return v
}
