package layout

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// WordIndex knows which runs of four words occur in some texts.
type WordIndex struct {
	slots []uint64 // a table of hashes, 0 where there is none; twice as many as there are hashes at least
	shift int
}

// maxIndexed is how many bytes of each text are indexed.
const maxIndexed = 1 << 19

// NewWordIndex indexes some texts.
func NewWordIndex(texts []string) *WordIndex {
	var x WordIndex
	var all []uint64
	for _, t := range texts {
		all = Grams(lowerAll(t[:min(len(t), maxIndexed)]), all)
	}
	if len(all) == 0 {
		return &x
	}
	size := bits.Len(uint(len(all))) + 1
	x.slots, x.shift = make([]uint64, 1<<size), 64-size
	for _, g := range all {
		if at, ok := x.find(g); !ok {
			x.slots[at] = g
		}
	}
	return &x
}

// Empty reports whether there is nothing in the index.
func (x *WordIndex) Empty() bool { return x.slots == nil }

// find returns the slot of a hash, and whether it is in it.
func (x *WordIndex) find(g uint64) (at int, ok bool) {
	at = int(g * 0x9e3779b97f4a7c15 >> x.shift)
	for x.slots[at] != 0 && x.slots[at] != g {
		at = (at + 1) & (len(x.slots) - 1)
	}
	return at, x.slots[at] == g
}

// lowerAll lower-cases a whole text.
func lowerAll(t string) string { return strings.ReplaceAll(strings.ToLower(t), "’", "'") }

// Share returns how much of a text the index knows, 0 to 1; -1 where there is no
// index. The text is given by its runs of four words, see [Grams].
func (x *WordIndex) Share(grams []uint64) float32 {
	if x.Empty() {
		return -1
	}
	if len(grams) == 0 {
		return -0.5
	}
	hit := 0
	for _, g := range grams {
		if _, ok := x.find(g); ok {
			hit++
		}
	}
	return float32(hit) / float32(len(grams))
}

// Grams appends the hash of every four words in a row of a text in lower case to
// out; wide characters count as words. No hash is 0.
func Grams(low string, out []uint64) []uint64 {
	const (
		prime = 1099511628211
		basis = 14695981039346656037
	)
	var a, b, c uint64 // the words before
	n := 0
	add := func(h uint64) {
		if n++; n >= 4 {
			g := uint64(basis)
			g = bits.RotateLeft64(g^a, 23) * prime
			g = bits.RotateLeft64(g^b, 23) * prime
			g = bits.RotateLeft64(g^c, 23) * prime
			g = bits.RotateLeft64(g^h, 23) * prime
			out = append(out, max(g, 1))
		}
		a, b, c = b, c, h
	}
	h := uint64(0)
	for i := 0; i < len(low); {
		r := rune(low[i])
		if Kinds[low[i]] != 0 {
			if h == 0 {
				h = basis
			}
			for i < len(low) && Kinds[low[i]] != 0 {
				h = (h ^ uint64(low[i])) * prime
				i++
			}
			continue
		}
		size := 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(low[i:])
		}
		i += size
		switch {
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			if !IsWide(r) {
				if h == 0 {
					h = basis
				}
				h = (h ^ uint64(r)) * prime
				continue
			}
			if h != 0 {
				add(h)
			}
			h = 0
			add(uint64(r) + 1)
		case r != '\'' && h != 0:
			add(h)
			h = 0
		}
	}
	if h != 0 {
		add(h)
	}
	return out
}
