package main

import (
	"math"
	"slices"
)

// tally measures bounds against the publishers' own.
type tally struct {
	stories, found, given, right int
	pk                           float64
}

func (t *tally) add(n int, gold, bounds []int) {
	t.stories++
	t.found += len(bounds)
	t.given += len(gold)
	for _, b := range bounds {
		if slices.Contains(gold, b) {
			t.right++
		}
	}
	t.pk += pk(n, gold, bounds)
}

func (t *tally) f1() float64 { return 2 * float64(t.right) / float64(max(1, t.found+t.given)) }

// pk is how often two paragraphs at half a section's distance are wrongly taken
// for one section or for two.
func pk(n int, gold, bounds []int) float64 {
	k := max(1, int(math.RoundToEven(float64(n)/float64(len(gold)+1)/2)))
	wrong := 0
	for i := 0; i+k < n; i++ {
		within := func(b int) bool { return b > i && b <= i+k }
		if slices.ContainsFunc(gold, within) != slices.ContainsFunc(bounds, within) {
			wrong++
		}
	}
	return float64(wrong) / float64(max(1, n-k))
}
