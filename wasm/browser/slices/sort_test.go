package slices

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSort sorts as the standard library's stable sort does.
func TestSort(t *testing.T) {
	type pair struct{ key, at int }
	byKey := func(a, b pair) int { return cmp.Compare(a.key, b.key) }
	random := rand.New(rand.NewPCG(1, 2))
	for n := range 400 {
		want := make([]pair, n)
		for i := range want {
			want[i] = pair{random.IntN(1 + n/3), i}
		}
		got := slices.Clone(want)
		slices.SortStableFunc(want, byKey)
		pdqsortCmpFunc(got, 0, n, 0, byKey)
		if !slices.Equal(got, want) {
			t.Fatalf("%d pairs: %v, want %v", n, got, want)
		}
	}
	numbers := []float64{3, math.NaN(), -1, math.Inf(1), 0, 2, math.NaN(), 9, 8, 7, 6, 5, 4, 1}
	pdqsortOrdered(numbers, 0, len(numbers), 0)
	if !slices.IsSorted(numbers) {
		t.Errorf("not sorted: %v", numbers)
	}
}
