package story

import (
	"cmp"
	"slices"
)

// window is how many documents are summed up at a time.
const window = 1 << 15

// Heaviest returns the numbers of the n documents with the greatest sums over
// lists of postings, the greatest first and of equal ones the later. Each list is
// by rising number, and what it gives counts as many times as its weight says.
// A query has tens of thousands of postings: they are summed in windows of
// neighbouring documents, which takes no map and no room for what nobody holds.
func Heaviest(lists [][]Posting, weights []float64, n int) []uint32 {
	type document struct {
		number uint32
		sum    float64
	}
	if n <= 0 {
		return nil
	}
	ahead := func(a, b document) int {
		return cmp.Or(cmp.Compare(b.sum, a.sum), cmp.Compare(b.number, a.number))
	}
	best := make([]document, 0, n+1)
	left := slices.Clone(lists)
	sums := make([]float64, window)
	held := make([]bool, window)
	var touched []uint32 // documents of the window, as offsets
	for {
		first, any := uint32(0), false
		for _, list := range left {
			if len(list) > 0 && (!any || list[0].Doc < first) {
				first, any = list[0].Doc, true
			}
		}
		if !any {
			break
		}
		touched = touched[:0]
		for i, list := range left {
			weight, k := weights[i], 0
			for ; k < len(list) && list[k].Doc-first < window; k++ {
				at := list[k].Doc - first
				if !held[at] {
					held[at] = true
					touched = append(touched, at)
				}
				sums[at] += weight * float64(list[k].Weight)
			}
			left[i] = list[k:]
		}
		for _, at := range touched {
			d := document{first + at, sums[at]}
			sums[at], held[at] = 0, false
			if len(best) == n && ahead(d, best[n-1]) > 0 {
				continue
			}
			k, _ := slices.BinarySearchFunc(best, d, ahead)
			best = slices.Insert(best, k, d)
			best = best[:min(len(best), n)]
		}
	}
	out := make([]uint32, len(best))
	for i, d := range best {
		out[i] = d.number
	}
	return out
}
