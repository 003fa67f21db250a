package outline

import (
	"math"
	"slices"

	"dateline/wasm/lang"
)

func sorted(set map[string]bool) []string {
	out := make([]string, 0, len(set))
	for t := range set {
		out = append(out, t)
	}
	slices.Sort(out)
	return out
}

// The longest section, in paragraphs, and what a bound costs or brings beside
// its own evidence: tuned so that sections are neither one paragraph nor ten.
const (
	longestSection = 16
	boundBonus     = 1.35
	lengthTrust    = 0.35
)

// How often sections of news are 1, 2, ... 16 paragraphs long, in hundredths.
var sectionLengths = [longestSection + 1]float64{1: 12, 2: 23, 3: 21, 4: 14, 5: 9, 6: 6, 7: 3.5, 8: 2, 9: 3, 10: 1.4, 11: 1.4, 12: 1.1, 13: 0.5, 14: 0.8, 15: 0.4, 16: 1.2}

// Bounds returns the indices of the paragraphs at which a new section begins,
// rising, never 0: the cut of the story into sections whose seams and lengths
// together are the likeliest, by dynamic programming.
func Bounds(units []string, language string) []int {
	l := lang.Of(language)
	us := make([]unit, len(units))
	for i, s := range units {
		us[i] = newUnit(s, l)
	}
	return cut(seams(us))
}

func cut(seams []float64) []int {
	n := len(seams)
	best := make([]float64, n+1)
	from := make([]int, n+1)
	for end := 1; end <= n; end++ {
		best[end] = math.Inf(-1)
		for start := max(0, end-longestSection); start < end; start++ {
			v := best[start] + lengthTrust*math.Log(sectionLengths[end-start]/100)
			if start > 0 {
				v += seams[start] + boundBonus
			}
			if v > best[end] {
				best[end], from[end] = v, start
			}
		}
	}
	var out []int
	for at := n; at > 0; at = from[at] {
		if s := from[at]; s > 0 {
			out = append(out, s)
		}
	}
	slices.Reverse(out)
	return out
}
