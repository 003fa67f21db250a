package layout

import (
	"math/bits"
	"strings"
	"unicode"
)

// wordIndex knows which runs of four words occur in some texts.
type wordIndex struct{ grams map[uint64]struct{} }

func NewWordIndex(texts []string) *wordIndex {
	var x wordIndex
	for _, t := range texts {
		if len(t) > 1<<19 {
			t = t[:1<<19]
		}
		if t == "" {
			continue
		}
		if x.grams == nil {
			x.grams = make(map[uint64]struct{}, len(t)/6)
		}
		grams(lowerAll(t), func(h uint64) { x.grams[h] = struct{}{} })
	}
	return &x
}

// lowerAll lower-cases a whole text.
func lowerAll(t string) string { return strings.ReplaceAll(strings.ToLower(t), "’", "'") }

// Share returns how much of a text the index knows, 0 to 1; -1 where there is no index.
func (x *wordIndex) Share(low string) float32 {
	if x.grams == nil {
		return -1
	}
	hit, all := 0, 0
	grams(low, func(h uint64) {
		all++
		if _, ok := x.grams[h]; ok {
			hit++
		}
	})
	if all == 0 {
		return -0.5
	}
	return float32(hit) / float32(all)
}

// grams calls f with the hash of every four words in a row; wide characters
// count as words.
func grams(low string, f func(uint64)) {
	const prime = 1099511628211
	var ring [4]uint64
	n := 0
	h := uint64(0)
	flush := func() {
		if h == 0 {
			return
		}
		ring[n&3] = h
		n++
		h = 0
		if n >= 4 {
			g := uint64(14695981039346656037)
			for k := range 4 {
				g = bits.RotateLeft64(g^ring[(n+k)&3], 23) * prime
			}
			f(g)
		}
	}
	for _, r := range low {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			if IsWide(r) {
				flush()
				h = uint64(r) + 1
				flush()
				continue
			}
			if h == 0 {
				h = 14695981039346656037
			}
			h = (h ^ uint64(r)) * prime
		} else if r != '\'' {
			flush()
		}
	}
	flush()
}
