// Package slices holds what stands in for the sorting of the standard
// library's slices when the engine is built: one stable merge sort in place of
// twenty functions for every type that is sorted, a fiftieth of the binary.
package slices

import "cmp"

func pdqsortCmpFunc[E any](data []E, a, b, _ int, cmp func(a, b E) int) {
	stableCmpFunc(data[a:b], b-a, cmp)
}

func pdqsortOrdered[E cmp.Ordered](data []E, a, b, _ int) {
	stableCmpFunc(data[a:b], b-a, cmp.Compare[E])
}

// stableCmpFunc sorts the indices of data, and puts data in their order: only
// that is compiled for every type.
func stableCmpFunc[E any](data []E, n int, cmp func(a, b E) int) {
	if n < 2 {
		return
	}
	order := sorted(n, func(a, b int32) int { return cmp(data[a], data[b]) })
	was := make([]E, n)
	copy(was, data)
	for i, at := range order {
		data[i] = was[at]
	}
}

// run is how many indices are sorted by insertion.
const run = 12

// sorted returns the numbers below n in order. It merges sorted runs of growing
// length, back and forth between two slices.
func sorted(n int, cmp func(a, b int32) int) []int32 {
	both := make([]int32, 2*n)
	from, to := both[:n], both[n:]
	for i := range from {
		from[i] = int32(i)
	}
	for low := 0; low < n; low += run {
		for i := low + 1; i < min(low+run, n); i++ {
			x, j := from[i], i
			for ; j > low && cmp(from[j-1], x) > 0; j-- {
				from[j] = from[j-1]
			}
			from[j] = x
		}
	}
	for size := run; size < n; size *= 2 {
		for low := 0; low < n; low += 2 * size {
			i, middle, high := low, min(low+size, n), min(low+2*size, n)
			j := middle
			for k := low; k < high; k++ {
				if j == high || i < middle && cmp(from[i], from[j]) <= 0 {
					to[k] = from[i]
					i++
				} else {
					to[k] = from[j]
					j++
				}
			}
		}
		from, to = to, from
	}
	return from
}
