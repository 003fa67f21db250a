package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"

	"dateline/wasm/lang"
	"dateline/wasm/outline"
)

// head is a section with the subhead its editor gave it.
type head struct {
	part  outline.Part
	stop  lang.Set
	words []string        // of the subhead that say something
	terms map[string]bool // those of them that may be terms of a section
}

// heads returns the sections of a story that have a subhead.
func (e *example) heads() []head {
	var out []head
	parts := outline.Parts(e.title, e.units, e.bounds, e.lang)
	stop := lang.Of(e.lang).Stop()
	for i, label := range e.labels {
		h := head{part: parts[i+1], stop: stop, terms: map[string]bool{}}
		h.words = h.split(label)
		for _, w := range strings.FieldsFunc(strings.ToLower(label), notWord) {
			if t := outline.Term(w, e.lang, stop); t != "" {
				h.terms[t] = true
			}
		}
		if len(h.terms) > 0 {
			out = append(out, h)
		}
	}
	return out
}

// split returns the words that say something, cut to their beginnings.
func (h head) split(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), notWord) {
		if !h.stop.Has(w) {
			out = append(out, outline.Stem(w))
		}
	}
	return out
}

// f1 is how far the words of a phrase are those of the subhead.
func (h head) f1(phrase string) float64 {
	words := h.split(phrase)
	right := 0
	for i, w := range words {
		if slices.Contains(h.words, w) && !slices.Contains(words[:i], w) {
			right++
		}
	}
	return 2 * float64(right) / float64(max(1, len(words)+len(h.words)))
}

// fitLabels learns which terms of a section its editor takes up.
func fitLabels(heads []head) (w []float64) {
	var x [][]float64
	var y, much []float64
	for _, h := range heads {
		for _, t := range sortedKeys(h.part.Terms) {
			x, much = append(x, h.part.Terms[t]), append(much, 1)
			v := 0.0
			if h.terms[t] {
				v = 1
			}
			y = append(y, v)
		}
	}
	w = make([]float64, len(x[0]))
	for range 12 { // Newton's method
		var z, curve []float64
		for i := range x {
			m := 0.0
			for k, v := range x[i] {
				m += w[k] * v
			}
			p := 1 / (1 + math.Exp(-m))
			c := max(p*(1-p), 1e-4)
			curve, z = append(curve, c*much[i]), append(z, m+(y[i]-p)/c)
		}
		w = leastSquares(x, z, curve, 3)
	}
	return w
}

// leastSquares solves the weighted least squares with a penalty on the squares
// of all weights but the first.
func leastSquares(x [][]float64, y, much []float64, penalty float64) []float64 {
	n := len(x[0])
	a := make([][]float64, n)
	for i := range a {
		a[i] = make([]float64, n+1)
		if i > 0 {
			a[i][i] = penalty
		}
	}
	for r := range x {
		for i, v := range x[r] {
			if v == 0 {
				continue
			}
			for j, u := range x[r] {
				a[i][j] += much[r] * v * u
			}
			a[i][n] += much[r] * v * y[r]
		}
	}
	for i := range a { // Gauss's elimination
		pivot := i
		for r := i + 1; r < n; r++ {
			if math.Abs(a[r][i]) > math.Abs(a[pivot][i]) {
				pivot = r
			}
		}
		a[i], a[pivot] = a[pivot], a[i]
		if math.Abs(a[i][i]) < 1e-12 {
			continue
		}
		for r := range a {
			if r == i {
				continue
			}
			by := a[r][i] / a[i][i]
			for c := i; c <= n; c++ {
				a[r][c] -= by * a[i][c]
			}
		}
	}
	out := make([]float64, n)
	for i := range out {
		if math.Abs(a[i][i]) >= 1e-12 {
			out[i] = a[i][n] / a[i][i]
		}
	}
	return out
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }

func sortedKeys(m map[string][]float64) []string { return slices.Sorted(maps.Keys(m)) }

// checkLabels measures like check.
func checkLabels(all []*example) {
	sum, n, none := 0.0, 0, 0
	for k := range folds {
		var seen []head
		for _, e := range all {
			if e.fold != k {
				seen = append(seen, e.heads()...)
			}
		}
		w := fitLabels(seen)
		for _, e := range all {
			if e.fold != k {
				continue
			}
			for _, h := range e.heads() {
				label := h.part.Label(w)
				if n++; label == "" {
					none++
				}
				sum += h.f1(label)
			}
		}
	}
	fmt.Printf("%d subheads: term F1 %.1f, %d sections without a label\n", n, 100*sum/float64(n), none)
}

func allHeads(all []*example) []head {
	var out []head
	for _, e := range all {
		out = append(out, e.heads()...)
	}
	return out
}
