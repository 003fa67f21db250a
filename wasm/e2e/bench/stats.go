package main

import (
	"math/rand/v2"
	"slices"
)

// ratio is one figure with its 95 % interval.
type ratio struct{ value, low, high float64 }

// clicks are the times of one cell by page, in milliseconds.
type clicks [][]float64

func median(all []float64) float64 {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	middle := len(sorted) / 2
	if len(sorted)%2 == 0 {
		return (sorted[middle-1] + sorted[middle]) / 2
	}
	return sorted[middle]
}

// percentile is the value below which a share of all lies.
func percentile(all []float64, share float64) float64 {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[min(int(share*float64(len(sorted))), len(sorted)-1)]
}

// all are the times of all pages.
func (c clicks) all() []float64 { return slices.Concat(c...) }

// ratioOf is the median over pages of the ratio of the medians on each page,
// with an interval by resampling pages, and clicks within each.
func ratioOf(ours, theirs clicks) ratio {
	var pages []int
	for i := range ours {
		if len(ours[i]) > 0 && len(theirs[i]) > 0 {
			pages = append(pages, i)
		}
	}
	if len(pages) == 0 {
		return ratio{}
	}
	of := func(draw func(n int) int) float64 {
		var ratios []float64
		for range pages {
			page := pages[draw(len(pages))]
			sample := func(from []float64) float64 {
				drawn := make([]float64, len(from))
				for i := range drawn {
					drawn[i] = from[draw(len(from))]
				}
				return median(drawn)
			}
			ratios = append(ratios, sample(ours[page])/sample(theirs[page]))
		}
		return median(ratios)
	}
	random := rand.New(rand.NewPCG(1, 2))
	drawn := make([]float64, 2000)
	for i := range drawn {
		drawn[i] = of(random.IntN)
	}
	var plain []float64
	for _, page := range pages {
		plain = append(plain, median(ours[page])/median(theirs[page]))
	}
	return ratio{median(plain), percentile(drawn, .025), percentile(drawn, .975)}
}
