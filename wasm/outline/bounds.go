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
	return Best(scores)
}

// Cuts is all ways to cut one story into sections.
type Cuts struct {
	Gaps     [][]float64   // by unit: the features of the gap before it, nil for the first
	Sections [][][]float64 // by unit and length-1: the features of the section that begins there
}

// NewCuts prepares the ways to cut a story.
func NewCuts(title string, units []string, language string) *Cuts {
	s := newStory(title, units, language)
	c := &Cuts{Gaps: s.gaps(), Sections: make([][][]float64, len(units))}
	for i := range units {
		c.Sections[i] = make([][]float64, min(longestSection, len(units)-i))
	}
	s.sections(func(start, length int, x []float64) { c.Sections[start][length-1] = x })
	return c
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

// Scores returns what the section that begins at each unit, by its length-1, is
// worth, the gap before it included.
func (c *Cuts) Scores(w *Weights) [][]float64 {
	out := make([][]float64, len(c.Sections))
	for i, sections := range c.Sections {
		seam := 0.0
		if i > 0 {
			seam = dot(w.Gap, c.Gaps[i])
		}
		out[i] = make([]float64, len(sections))
		for k, x := range sections {
			out[i][k] = seam + dot(w.Section, x)
		}
	}
	return out
}

// Sums returns, for scores as Scores gives them, the logarithm of the weight of
// all ways to cut the text before each unit and of all ways to cut what begins there.
func Sums(scores [][]float64) (before, after []float64) {
	n := len(scores)
	before, after = make([]float64, n+1), make([]float64, n+1)
	terms := make([]float64, 0, longestSection)
	for end := 1; end <= n; end++ {
		terms = terms[:0]
		for start := max(0, end-longestSection); start < end; start++ {
			terms = append(terms, before[start]+scores[start][end-start-1])
		}
		before[end] = logSum(terms)
	}
	for start := n - 1; start >= 0; start-- {
		terms = terms[:0]
		for k, v := range scores[start] {
			terms = append(terms, v+after[start+k+1])
		}
		after[start] = logSum(terms)
	}
	return before, after
}

func logSum(v []float64) float64 {
	top := math.Inf(-1)
	for _, x := range v {
		top = max(top, x)
	}
	sum := 0.0
	for _, x := range v {
		sum += math.Exp(x - top)
	}
	return top + math.Log(sum)
}

// boundBonus is what each bound gets for its own sake. A likelihood that has to
// be right about every paragraph says nothing where it is unsure; a reader
// is better off with a bound that may stand a paragraph too early.
const boundBonus = 1

// Best returns the bounds of the way to cut the text that is worth most.
func Best(scores [][]float64) []int {
	n := len(scores)
	best := make([]float64, n+1)
	from := make([]int, n+1)
	for end := 1; end <= n; end++ {
		best[end] = math.Inf(-1)
		for start := max(0, end-longestSection); start < end; start++ {
			if v := best[start] + scores[start][end-start-1] + boundBonus; v > best[end] {
				best[end], from[end] = v, start
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
