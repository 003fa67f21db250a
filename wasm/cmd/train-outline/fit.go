package main

import (
	"math"

	"dateline/wasm/outline"
)

// How the weights are found. Half or double of the penalty changes little.
const (
	steps   = 120
	penalty = 60 // on the squares of the weights, features counted in standard deviations
)

// fit finds the weights under which the publishers' own cuts are the likeliest
// among all cuts of their stories (a semi-Markov random field). The likelihood
// is concave, the way up it always the same.
func fit(examples []*example) *outline.Weights {
	w := &outline.Weights{Gap: make([]float64, len(examples[0].cuts.Gaps[1])),
		Section: make([]float64, len(examples[0].cuts.Sections[0][0]))}
	all := append(append([]float64{}, w.Gap...), w.Section...)
	scale := deviations(examples, len(w.Gap), len(w.Section))
	first, second := make([]float64, len(all)), make([]float64, len(all))
	for step := 1; step <= steps; step++ {
		slope := make([]float64, len(all))
		for _, e := range examples {
			e.pull(w, slope)
		}
		rate := 0.1 * math.Sqrt(1-math.Pow(0.999, float64(step))) / (1 - math.Pow(0.9, float64(step)))
		if step > steps/2 {
			rate *= 2 * float64(steps-step) / steps
		}
		for i := range all { // Adam, on features in standard deviations
			g := slope[i]*scale[i] - penalty*all[i]
			first[i] = 0.9*first[i] + 0.1*g
			second[i] = 0.999*second[i] + 0.001*g*g
			all[i] += rate * first[i] / (math.Sqrt(second[i]) + 1e-9)
		}
		for i := range all {
			if i < len(w.Gap) {
				w.Gap[i] = all[i] * scale[i]
			} else {
				w.Section[i-len(w.Gap)] = all[i] * scale[i]
			}
		}
	}
	return w
}

// deviations returns the inverse of each feature's standard deviation.
func deviations(examples []*example, gaps, sections int) []float64 {
	n, sum, squares := make([]float64, gaps+sections), make([]float64, gaps+sections), make([]float64, gaps+sections)
	add := func(at int, x []float64) {
		for i, v := range x {
			n[at+i]++
			sum[at+i] += v
			squares[at+i] += v * v
		}
	}
	for _, e := range examples {
		for i := range e.cuts.Sections {
			add(0, e.cuts.Gaps[i])
			for _, x := range e.cuts.Sections[i] {
				add(gaps, x)
			}
		}
	}
	out := make([]float64, len(n))
	for i := range out {
		mean := sum[i] / n[i]
		if d := math.Sqrt(squares[i]/n[i] - mean*mean); d > 1e-6 {
			out[i] = 1 / d
		}
	}
	return out
}

// pull adds to slope what the example pulls each weight: its own cut less what
// the weights expect.
func (e *example) pull(w *outline.Weights, slope []float64) {
	scores := e.cuts.Scores(w)
	before, after := outline.Sums(scores)
	n := len(scores)
	add := func(by float64, start, length int) {
		for i, v := range e.cuts.Gaps[start] {
			slope[i] += by * v
		}
		for i, v := range e.cuts.Sections[start][length-1] {
			slope[len(w.Gap)+i] += by * v
		}
	}
	start := 0
	for _, end := range append(append([]int{}, e.bounds...), n) {
		for ; end-start > len(scores[start]); start += len(scores[start]) { // longer than any: cut at the longest
			add(1, start, len(scores[start]))
		}
		add(1, start, end-start)
		start = end
	}
	for start := range scores {
		for k, v := range scores[start] {
			if p := math.Exp(before[start] + v + after[start+k+1] - before[n]); p > 1e-4 {
				add(-p, start, k+1)
			}
		}
	}
}
