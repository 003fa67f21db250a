package story

import (
	"math"
	"slices"
	"sort"
	"testing"

	"pgregory.net/rapid"
)

// Heaviest finds what summing up in a map and sorting all finds.
func TestHeaviest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := rapid.OneOf(rapid.Uint32Range(0, 30), rapid.Uint32Range(window-5, window+5),
			rapid.Uint32Range(0, 3*window), rapid.Uint32Range(math.MaxUint32-40, math.MaxUint32))
		lists := make([][]Posting, rapid.IntRange(0, 5).Draw(t, "lists"))
		weights := make([]float64, len(lists))
		sums := map[uint32]float64{}
		for i := range lists {
			weights[i] = float64(rapid.IntRange(0, 9).Draw(t, "weight"))
			docs := rapid.SliceOfDistinct(doc, rapid.ID).Draw(t, "docs")
			slices.Sort(docs)
			for _, d := range docs {
				p := Posting{d, rapid.Uint8().Draw(t, "share")}
				lists[i] = append(lists[i], p)
				sums[d] += weights[i] * float64(p.Weight)
			}
		}
		var want []uint32
		for d := range sums {
			want = append(want, d)
		}
		sort.Slice(want, func(i, j int) bool {
			if a, b := sums[want[i]], sums[want[j]]; a != b {
				return a > b
			}
			return want[i] > want[j]
		})
		n := rapid.IntRange(0, 40).Draw(t, "n")
		if got := Heaviest(lists, weights, n); !slices.Equal(got, want[:min(len(want), n)]) {
			t.Fatalf("got %v, want %v", got, want[:min(len(want), n)])
		}
	})
}
