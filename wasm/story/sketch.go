package story

import (
	"math/bits"

	"dateline/wasm/article"
)

// A paragraph of a sketch is 64 bits: the upper 56 a similarity hash of its
// words, the lower 8 how many words it has, 255 for more. Two paragraphs that
// differ by a word or two have hashes that differ in few bits.
const sketchBits = 56

// minSketched is how many words a paragraph needs to be recognised: shorter
// ones ("Read more.", "He agreed.") prove nothing and get hash 0.
const minSketched = 8

// sketch makes the 64 bits of a paragraph from its words.
func sketch(ws []word) uint64 {
	n := uint64(min(len(ws), 255))
	if len(ws) < minSketched {
		return n
	}
	var votes [sketchBits]int32
	prev := uint64(0)
	for _, w := range ws {
		h := hash(w.folded)
		vote(&votes, h)
		vote(&votes, mix(prev, h)) // pairs, so that order counts too
		prev = h
	}
	var out uint64
	for i, v := range votes {
		if v > 0 {
			out |= 1 << i
		}
	}
	if out == 0 {
		out = 1
	}
	return out<<8 | n
}

func vote(votes *[sketchBits]int32, h uint64) {
	for i := range votes {
		votes[i] += int32(h>>i&1)*2 - 1
	}
}

// hash is FNV-1a with a final mix: the same in every build and on every machine.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return mix(h, 0)
}

func mix(a, b uint64) uint64 {
	h := a*0x9E3779B97F4A7C15 ^ b
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	h = (h ^ h>>27) * 0x94D049BB133111EB
	return h ^ h>>31
}

// sameParagraph is in how many bits two hashes of the same paragraph may differ.
const sameParagraph = 8

// Known tells for each paragraph of the sketch whether one of the others holds
// it too, word for word or nearly so. A paragraph too short to be recognised is
// known when both its neighbours are.
func Known(sketch []uint64, others ...[]uint64) []bool {
	known := make([]bool, len(sketch))
	for i, p := range sketch {
		known[i] = p>>8 != 0 && holds(others, p)
	}
	for i, p := range sketch {
		if p>>8 == 0 {
			known[i] = i > 0 && known[i-1] && (i+1 == len(sketch) || known[i+1])
		}
	}
	return known
}

// KnownBlocks is Known for the blocks of the article that the sketch was made
// from: blocks without running text are not known.
func KnownBlocks(a *article.Article, sketch []uint64, others ...[]uint64) []bool {
	known := Known(sketch, others...)
	out := make([]bool, len(a.Blocks))
	next := 0
	for i, block := range a.Blocks {
		if !sketched(block) {
			continue
		}
		if next == len(known) {
			break
		}
		out[i] = known[next]
		next++
	}
	return out
}

// sketched reports whether a block has a paragraph in the sketch.
func sketched(b article.Block) bool {
	return b.Kind.Prose() && !b.Span.Empty() && b.Span.End <= maxRead
}

func holds(others [][]uint64, p uint64) bool {
	for _, o := range others {
		for _, q := range o {
			if q>>8 != 0 && bits.OnesCount64((p^q)>>8) <= sameParagraph {
				return true
			}
		}
	}
	return false
}

// NewShare returns the share of the words in paragraphs that none of the
// others holds, 0 to 1, and -1 for an empty sketch.
func NewShare(sketch []uint64, others ...[]uint64) float64 {
	fresh, all := 0, 0
	for i, known := range Known(sketch, others...) {
		n := int(sketch[i] & 255)
		all += n
		if !known {
			fresh += n
		}
	}
	if all == 0 {
		return -1
	}
	return float64(fresh) / float64(all)
}

// sketchWords returns how many words the paragraphs of a sketch have.
func sketchWords(sketch []uint64) int {
	n := 0
	for _, p := range sketch {
		n += int(p & 255)
	}
	return n
}
