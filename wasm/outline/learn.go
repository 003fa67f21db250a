//go:build !engine

package outline

import (
	"math"

	"dateline/wasm/lang"
	"dateline/wasm/wire"
)

// Here is what the trainer alone needs to learn where sections begin and which
// of their words editors take up. The engine is built with the tag engine and without this file.

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

// Best returns the bounds of the way to cut the text that is worth most.
func Best(scores [][]float64) []int { return best(scores) }

// Encode returns weights as the bytes of weights.bin.
func Encode(cuts *Weights, terms []float64) []byte {
	var w wire.Writer
	w.Byte(weightsVersion)
	for _, list := range [][]float64{cuts.Gap, cuts.Section, terms} {
		w.Uint(uint64(len(list)))
		for _, v := range list {
			w.Int(int64(math.Round(v * weightUnit)))
		}
	}
	return w.Buf
}

// Part is one section for which a label is looked for.
type Part struct {
	*part
	Terms map[string][]float64 // what is known of each of its terms, see [TermNames]
}

// Parts returns the sections of an article that is divided at the bounds.
func Parts(title string, units []string, bounds []int, language string) []Part {
	var out []Part
	for _, p := range newNaming(title, units, bounds, language).parts {
		out = append(out, Part{p, p.terms})
	}
	return out
}

// Label returns the label that a section gets by itself with these weights of terms.
func (p Part) Label(terms []float64) string { return p.label(terms, nil) }

// Term returns the term of a word in lower case, "" for a function word.
func Term(lower, language string, stop lang.Set) string { return termOf(lower, language, stop) }

// Stem returns the beginning of a word, which stands for its forms.
func Stem(word string) string { return stem(word) }

// The names of the features, in the order of their rows.
var (
	GapNames = []string{
		"quoted", "pronoun", "joins", "small", "preposes", "cue", "number", "named", "fullName", "reports", "speaks",
		"asks", "stop",
		"before quoted", "before closes", "before speaks", "before asks", "before colon", "before stop",
		"before reports",
		"before short", "short", "length", "before length", "before sentences", "sentences",
		"terms that stay", "new names", "shared names", "new names first", "terms that begin", "terms that end",
		"known terms",
		"like near", "like wide", "like far", "depth near", "depth wide", "depth far",
		"like title", "before like title", "like first", "after quoted", "after pronoun", "after speaks",
		"second", "third", "last", "last but one", "place", "paragraphs", "mean length",
	}
	SectionNames = []string{
		"of one", "of two", "of three", "paragraphs", "paragraphs squared", "words", "words squared",
		"lead", "lead of one", "lead paragraphs", "lead words", "tail", "tail of one", "tail paragraphs", "tail words",
		"mean bond", "bond", "long paragraphs", "long paragraphs squared",
	}
	TermNames = []string{
		"bias", "here", "in paragraphs", "elsewhere", "in title", "in title and before", "capital", "capital noun",
		"lead", "first paragraph",
		"place", "length", "noun length", "new", "digit", "quoted", "led", "share here", "section length",
		"capital here",
	}
)
