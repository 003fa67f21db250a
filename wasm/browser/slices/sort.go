// Package slices holds what stands in for the sorting of the standard
// library's slices when the engine is built: one stable merge sort in place of
// twenty functions for every type that is sorted, a fiftieth of the binary.
package slices

import "cmp"

// run is how many elements are sorted by insertion.
const run = 12

func pdqsortCmpFunc[E any](data []E, a, b, _ int, cmp func(a, b E) int) {
	stableCmpFunc(data[a:b], b-a, cmp)
}

func pdqsortOrdered[E cmp.Ordered](data []E, a, b, _ int) {
	stableCmpFunc(data[a:b], b-a, cmp.Compare[E])
}

// stableCmpFunc merges sorted runs of growing length, back and forth between
// data and a slice of the same length.
func stableCmpFunc[E any](data []E, n int, cmp func(a, b E) int) {
	for from := 0; from < n; from += run {
		for i := from + 1; i < min(from+run, n); i++ {
			x, j := data[i], i
			for ; j > from && cmp(data[j-1], x) > 0; j-- {
				data[j] = data[j-1]
			}
			data[j] = x
		}
	}
	if n <= run {
		return
	}
	from, to := data, make([]E, n)
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
	if &from[0] != &data[0] {
		copy(data, from)
	}
}
