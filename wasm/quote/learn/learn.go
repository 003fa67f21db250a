// Package learn makes the linear tables of package quote from lessons. It is no
// part of the engine: package quote asks the questions, this one finds the weights.
//
// The forests are grown by wasm/forest/grow from the rows of quote's samples.
package learn

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"dateline/wasm/quote"
)

// Train learns the linear tables from lessons. lexical allows features that hold
// words, which only serve the language of the lessons. The same lessons in the
// same order give the same tables.
func Train(lessons []quote.Lesson, lexical bool) *quote.Tables {
	var weights quote.Weights
	for i, questions := range quote.Questions(lessons, lexical) {
		if how := plain[i]; lexical {
			weights[i] = learn(questions, withWords[i].rounds, withWords[i].rare, withWords[i].most)
		} else if how.rounds > 0 {
			weights[i] = learn(questions, how.rounds, how.rare, how.most)
		}
	}
	return quote.NewTables(lexical, weights)
}

// budget says how long a table is learnt, how rare a feature may be, and how
// many are kept.
type budget struct {
	rounds int
	rare   uint32
	most   int
}

// The budgets of the tables, in the order of [quote.Weights].
var (
	plain     = [...]budget{{8, 5, 5400}, {8, 5, 10900}, {6, 5, 5400}, {6, 5, 10900}, {}, {}, {}, {}, {}}
	withWords = [...]budget{{8, 5, 5400}, {8, 5, 21800}, {6, 5, 4000}, {6, 5, 8500},
		{6, 2, 60000}, {6, 2, 21800}, {6, 2, 21800}, {6, 2, 10900}, {6, 2, 8000}}
)

// learn fits a table to the examples: once with every feature seen more than
// rare times, then again with the most of them that count most, those whose
// weight is large and needed often. A table has six places or more for every
// feature it keeps, so that features never seen seldom meet a weight.
func learn(examples []quote.Question, rounds int, rare uint32, most int) []byte {
	size := 1 << bits.Len(uint(6*most-1))
	seen := make(map[uint32]uint32)
	for _, e := range examples {
		for _, o := range e.Options {
			for _, f := range o {
				seen[f]++
			}
		}
	}
	keep(examples, func(f uint32) bool { return seen[f] > rare })
	number := make(map[uint32]uint32) // feature -> place in the weights of the first fit
	var all []uint32
	for _, e := range examples {
		for _, o := range e.Options {
			for k, f := range o {
				n, ok := number[f]
				if !ok {
					n = uint32(len(all))
					number[f] = n
					all = append(all, f)
				}
				o[k] = n
			}
		}
	}
	w := fit(examples, len(all), (rounds+1)/2)
	worth := func(n uint32) float64 { return math.Abs(w[n]) * math.Sqrt(float64(seen[all[n]])) }
	order := make([]uint32, len(all))
	for n := range order {
		order[n] = uint32(n)
	}
	slices.SortFunc(order, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(worth(b), worth(a)), cmp.Compare(all[a], all[b]))
	})
	kept := make([]bool, len(all))
	for _, n := range order[:min(most, len(order))] {
		kept[n] = true
	}
	keep(examples, func(n uint32) bool { return kept[n] })
	for _, e := range examples {
		for _, o := range e.Options {
			for k, n := range o {
				o[k] = all[n] & uint32(size-1)
			}
		}
	}
	out := make([]byte, size)
	for i, v := range fit(examples, size, rounds) {
		out[i] = byte(quote.Levels[level(v*quote.Steps)])
	}
	return out
}

// keep drops the features that are not wanted.
func keep(examples []quote.Question, wanted func(uint32) bool) {
	for i := range examples {
		for j, o := range examples[i].Options {
			examples[i].Options[j] = slices.DeleteFunc(o, func(f uint32) bool { return !wanted(f) })
		}
	}
}

// fit finds the weights: softmax over the options of each example, steps that
// shrink with use (AdaGrad), a fixed order, the mean of the later rounds.
func fit(examples []quote.Question, size, rounds int) []float64 {
	const rate, decay = 0.05, 1e-4
	w, g2, sum := make([]float64, size), make([]float64, size), make([]float64, size)
	random := uint64(1)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	p := make([]float64, 0, 64)
	for round := range rounds {
		for i := len(order) - 1; i > 0; i-- {
			random = random*6364136223846793005 + 1442695040888963407
			j := int(random>>33) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		for _, n := range order {
			e := &examples[n]
			p = p[:0]
			best := math.Inf(-1)
			for _, o := range e.Options {
				x := 0.0
				for _, f := range o {
					x += w[f]
				}
				p = append(p, x)
				best = max(best, x)
			}
			all, right := 0.0, 0.0
			for k := range p {
				p[k] = math.Exp(p[k] - best)
				all += p[k]
				if e.Right[k] {
					right += p[k]
				}
			}
			for k, o := range e.Options {
				want := 0.0
				if e.Right[k] && right > 0 {
					want = p[k] / right
				}
				grad := p[k]/all - want
				if grad > -1e-4 && grad < 1e-4 {
					continue
				}
				for _, f := range o {
					step := grad + decay*w[f]
					g2[f] += step * step
					w[f] -= rate * step / math.Sqrt(g2[f]+1e-8)
				}
			}
		}
		if round >= rounds/2 {
			for i := range w {
				sum[i] += w[i]
			}
		}
	}
	for i := range sum {
		sum[i] /= float64(rounds - rounds/2)
	}
	return sum
}

// level returns the number of the level nearest to a weight.
func level(v float64) int {
	best := 0
	for i, l := range quote.Levels {
		if math.Abs(v-float64(l)) < math.Abs(v-float64(quote.Levels[best])) {
			best = i
		}
	}
	return best
}
