package sort

import (
	"math/rand/v2"
	"testing"
)

func TestSortsByAFunctionAndKeepsTheOrderOfEqualOnes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 200 {
		type pair struct{ key, at int }
		list := make([]pair, n)
		for i := range list {
			list[i] = pair{r.IntN(1 + n/4), i}
		}
		data := lessSwap{
			func(i, j int) bool { return list[i].key < list[j].key },
			func(i, j int) { list[i], list[j] = list[j], list[i] },
		}
		if n%2 == 0 {
			stable_func(data, n)
		} else {
			pdqsort_func(data, 0, n, 0)
		}
		for i := 1; i < n; i++ {
			if a, b := list[i-1], list[i]; a.key > b.key || a.key == b.key && a.at > b.at {
				t.Fatalf("%d of %d: %v before %v", i, n, a, b)
			}
		}
	}
}
