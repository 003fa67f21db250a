// Package sort holds what stands in for the sorting by a function of the
// standard library's sort when the engine is built: the merge sort of package
// slices, over indices, in place of twenty functions.
package sort

import "slices"

// pdqsort_func is what Slice calls.
func pdqsort_func(data lessSwap, _, b, _ int) { stable_func(data, b) }

// stable_func is what SliceStable calls: it sorts the numbers below n, and swaps
// what stands at them into their order.
func stable_func(data lessSwap, n int) {
	// at: where what was first at i is now; who: the other way round
	order, at, who := make([]int32, n), make([]int32, n), make([]int32, n)
	for i := range order {
		order[i], at[i], who[i] = int32(i), int32(i), int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		switch {
		case data.Less(int(a), int(b)):
			return -1
		case data.Less(int(b), int(a)):
			return 1
		}
		return 0
	})
	for i, x := range order {
		from, other := at[x], who[i]
		if int(from) != i {
			data.Swap(i, int(from))
			at[other], who[from] = from, other
		}
	}
}
