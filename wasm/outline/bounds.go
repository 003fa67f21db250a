package outline

import (
	"math"
	"slices"
)

// Bounds returns the indices of the paragraphs at which a new section begins,
// rising, never 0: of all ways to cut the story into sections, weighed by their
// seams and lengths together, those bounds that are the likeliest. title, which
// may be empty, is the headline.
func Bounds(title string, units []string, language string) []int {
	if len(units) < 2 {
		return nil
	}
	s := newStory(title, units, language)
	w := &learnt().cuts
	scores := make([][]float64, len(units))
	seams := make([]float64, len(units))
	for i, x := range s.gaps() {
		if scores[i] = make([]float64, min(longestSection, len(units)-i)); i > 0 {
			seams[i] = dot(w.Gap, x)
		}
	}
	s.sections(func(start, length int, x []float64) { scores[start][length-1] = seams[start] + dot(w.Section, x) })
	return best(scores)
}

// Weights is what is learnt: what each feature of a gap and of a section counts.
type Weights struct{ Gap, Section []float64 }

func dot(w, x []float64) float64 {
	z := 0.0
	for i, v := range x {
		z += w[i] * v
	}
	return z
}

// boundBonus is what each bound gets for its own sake. A likelihood that has to
// be right about every paragraph says nothing where it is unsure; a user
// is better off with a bound that may stand a paragraph too early.
const boundBonus = 1

// best returns the bounds of the way to cut the text that is worth most.
func best(scores [][]float64) []int {
	n := len(scores)
	most := make([]float64, n+1)
	from := make([]int, n+1)
	for end := 1; end <= n; end++ {
		most[end] = math.Inf(-1)
		for start := max(0, end-longestSection); start < end; start++ {
			if v := most[start] + scores[start][end-start-1] + boundBonus; v > most[end] {
				most[end], from[end] = v, start
			}
		}
	}
	var out []int
	for at := n; at > 0; at = from[at] {
		if from[at] > 0 {
			out = append(out, from[at])
		}
	}
	slices.Reverse(out)
	return out
}
