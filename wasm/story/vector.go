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
	about float64        // as norm, for subject
}

type component struct {
	weight  float64
	rarity  float64
	subject float64 // weight where the question is what both are about
	where   Where
}

// nameWorth is what a name counts against a word where the question is what
// two readings are about, not which event they tell of.
const nameWorth = 2

// rarities gives the weight of a term against how many readings hold it.
type rarities struct {
	total      float64
	counts     map[string]int
	background Background
}

// rarities begins to weigh terms as a reading's language has it.
func (r *Reading) rarities() *rarities {
	return &rarities{counts: map[string]int{}, background: backgroundOf(r.Lang)}
}

// backgroundSize is how many articles of the library the background counts as
// much as. 150 and 1000 do as well, 3000 worse.
const backgroundSize = 300

// of returns the inverse document frequency of a term: the library's own
// counts mixed with the language at large.
func (r *rarities) of(term string) float64 {
	share := r.background.share(term)
	return math.Log((r.total + backgroundSize) / (float64(r.counts[term]) + backgroundSize*share))
}

func (r *rarities) vector(reading *Reading) *vector {
	v := &vector{terms: make(map[string]component, len(reading.Terms))}
	var sums [kinds]float64
	about := 0.0
	for _, t := range reading.Terms {
		rarity := r.of(t.Text)
		c := component{weight: float64(t.Weight) * rarity, rarity: rarity, where: t.Where}
		c.subject = float64(t.Weight) * math.Sqrt(max(rarity, 0))
		if t.Where&IsName != 0 {
			c.subject *= nameWorth
		}
		about += c.subject * c.subject
		v.terms[t.Text] = c
		sums[kindOf(t.Where)] += c.weight * c.weight
	}
	v.norm = math.Sqrt(sums[kindWord] + sums[kindName] + sums[kindNumber])
	v.about = math.Sqrt(about)
	for k, s := range sums {
		v.norms[k] = math.Sqrt(s)
	}
	return v
}

// subject returns how much two documents are about the same: a cosine in which
// names count more, and being rare counts less.
func (d *document) subject(o *document) float64 {
	dot := 0.0
	for _, t := range o.Terms {
		dot += d.terms[t.Text].subject * o.terms[t.Text].subject
	}
	return ratio(dot, d.about*o.about)
}
