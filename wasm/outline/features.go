package outline

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// unit is a paragraph as the search for sections sees it.
type unit struct {
	terms     map[string]int // content words, cut to their first letters: how often
	names     map[string]bool
	words     int
	sentences int
	quoted    bool // begins with a quotation mark
	carriesOn bool // begins with a word that leans on what stands before
	asks      bool // ends with a question
}

// The letters that stand for a word: enough to join its inflected forms, in
// any language, without a stemmer.
const stemLetters = 6

func stem(word string) string {
	n := 0
	for i := range word {
		if n == stemLetters {
			return word[:i]
		}
		n++
	}
	return word
}

// content reports whether a word says what a text is about.
func content(lower string, l *lang.Language, stop lang.Set) bool {
	return (l.NoSpaces || utf8.RuneCountInString(lower) > 3) && !stop.Has(lower)
}

func newUnit(s string, l *lang.Language) unit {
	u := unit{terms: map[string]int{}, names: map[string]bool{}}
	stop := l.Stop()
	end := 0 // of the word before
	for b, e := range text.Words(s) {
		w := s[b:e]
		lower := strings.ToLower(w)
		first := u.words == 0 || strings.ContainsAny(s[end:b], ".!?:“„«\"")
		if u.words == 0 {
			u.carriesOn = l.Quotes().Lookup(lower)&(lang.Pronoun|lang.Conjunction) != 0
		} else if strings.ContainsAny(s[end:b], ".!?") {
			u.sentences++
		}
		u.words++
		end = e
		if !content(lower, l, stop) {
			continue
		}
		t := stem(lower)
		u.terms[t]++
		if r, _ := utf8.DecodeRuneInString(w); !first && unicode.IsUpper(r) {
			u.names[t] = true
		}
	}
	u.sentences++
	trimmed := strings.TrimSpace(s)
	r, _ := utf8.DecodeRuneInString(trimmed)
	u.quoted = strings.ContainsRune("\"“”„«»‘‚'", r)
	u.asks = strings.HasSuffix(trimmed, "?")
	return u
}

// window is how many paragraphs on each side are looked at together.
const window = 3

// seams returns for every paragraph how much speaks for a section to begin
// with it, as a logit; that of the first is 0.
//
// The weights are those of a logistic regression, rounded by hand, so that each
// can be read: a section does not begin with a quotation or with "he", it
// brings words that were not there and stay, and new names.
func seams(units []unit) []float64 {
	n := len(units)
	in := make(map[string]int, 256) // in how many paragraphs a term stands
	for i := range units {
		for t := range units[i].terms {
			in[t]++
		}
	}
	weight := func(t string) float64 { return math.Log(float64(n+1) / float64(in[t])) }
	links := make([]float64, n)
	for i := 1; i < n; i++ {
		links[i] = link(units, i, weight)
	}
	seen := make(map[string]bool, len(in))
	last := make(map[string]int, len(in)) // the last paragraph with a term
	for i := range units {
		for t := range units[i].terms {
			last[t] = i
		}
	}
	out := make([]float64, n)
	for i := range units {
		u := &units[i]
		if i > 0 {
			out[i] = seam(units, i, links, seen)
		}
		for t := range u.terms {
			seen[t] = true
		}
	}
	return out
}

func seam(units []unit, i int, links []float64, seen map[string]bool) float64 {
	u, p := &units[i], &units[i-1]
	z := -1.6
	if u.quoted {
		z -= 1.05
	}
	if u.carriesOn {
		z -= 0.8
	}
	if p.words < 15 {
		z -= 0.55
	}
	if p.asks {
		z += 0.3
	}
	z += 0.45 * portion(p.sentences, 6)
	stay, fresh, shared := 0, 0, 0
	for t := range u.terms {
		if !seen[t] && recurs(units, i, t) {
			stay++
		}
	}
	for t := range u.names {
		if !seen[t] {
			fresh++
		}
		if p.names[t] {
			shared++
		}
	}
	z += 1.1*portion(stay, 8) + 0.45*portion(fresh, 4) - 0.5*portion(shared, 3)
	z -= 1.2 * links[i]
	z += 0.4 * depth(links, i)
	return z
}

func portion(n, full int) float64 { return float64(min(n, full)) / float64(full) }

// recurs reports whether a term of paragraph i stands in one of the next too.
func recurs(units []unit, i int, t string) bool {
	for k := i + 1; k < len(units) && k <= i+window; k++ {
		if units[k].terms[t] > 0 {
			return true
		}
	}
	return false
}

// link measures, from 0 to 1, how much the paragraphs on both sides of the gap
// before i have in common; a rare word weighs more.
func link(units []unit, i int, weight func(string) float64) float64 {
	side := func(from, to int) (map[string]bool, float64) {
		set, sum := map[string]bool{}, 0.0
		for k := max(from, 0); k < min(to, len(units)); k++ {
			for t := range units[k].terms {
				set[t] = true
			}
		}
		for _, t := range sorted(set) { // in a fixed order, so that sums are the same everywhere
			sum += weight(t)
		}
		return set, sum
	}
	a, sa := side(i-window, i)
	b, sb := side(i, i+window)
	if sa == 0 || sb == 0 {
		return 0
	}
	common := 0.0
	for _, t := range sorted(a) {
		if b[t] {
			common += weight(t)
		}
	}
	return common / math.Sqrt(sa*sb)
}

// depth is how far the link at i lies below its neighbours, from 0 to 1.
func depth(links []float64, i int) float64 {
	before, after := links[i], links[i]
	for k := max(1, i-2); k < i; k++ {
		before = max(before, links[k])
	}
	for k := i + 1; k < min(len(links), i+3); k++ {
		after = max(after, links[k])
	}
	return min(before+after-2*links[i], 0.5) * 2
}
