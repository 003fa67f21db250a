package story

import (
	_ "embed"
	"hash/fnv"
	"math"
	"slices"
	"sort"

	"dateline/wasm/lang"
)

// Background tells in what share of the articles of a language a term stands.
// It is sorted numbers of four bytes: three of the term's hash, so that no word
// of the texts it was counted in is kept, and one of its share.
type Background string

//go:embed tables/en.bin
var english Background

// unknownShare is the share of articles taken to hold a term nothing is known of.
const unknownShare = 1.0 / 20000

// shareSteps is into how many steps a share is cut for each power of e.
const shareSteps = 32

// backgroundOf returns what is known of the language of a reading, "" for most.
func backgroundOf(tag string) Background {
	if lang.Of(tag).Code == "en" {
		return english
	}
	return ""
}

// NewBackground makes a background of the shares of terms, 0 to 1.
func NewBackground(shares map[string]float64) Background {
	at := map[uint32]byte{}
	for term, share := range shares {
		step := byte(max(0, min(255, math.Round(-math.Log(share)*shareSteps))))
		h := hashed(term)
		if old, ok := at[h]; !ok || step < old { // two terms in one place: the commoner counts
			at[h] = step
		}
	}
	all := make([]uint32, 0, len(at))
	for h, step := range at {
		all = append(all, h|uint32(step))
	}
	slices.Sort(all)
	out := make([]byte, 0, 4*len(all))
	for _, x := range all {
		out = append(out, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
	}
	return Background(out)
}

// share returns the share of articles that hold a term.
func (b Background) share(term string) float64 {
	h := hashed(term)
	n := len(b) / 4
	i := sort.Search(n, func(i int) bool { return b.at(i) >= h })
	if i == n || b.at(i)>>8 != h>>8 {
		return unknownShare
	}
	return math.Exp(-float64(b.at(i)&0xff) / shareSteps)
}

func (b Background) at(i int) uint32 {
	return uint32(b[4*i])<<24 | uint32(b[4*i+1])<<16 | uint32(b[4*i+2])<<8 | uint32(b[4*i+3])
}

// hashed returns the hash of a term, its last byte free.
func hashed(term string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(term))
	return h.Sum32() &^ 0xff
}
