package judge

import (
	"iter"
	"strings"
	"unicode"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// titleIndex compares lines with the title.
type titleIndex struct {
	ids   map[string]int
	count []int // of each word in the title
	left  []int // of these, as far as a line has not used them
	words int
	may   lang.Sieve // of the words
}

func newTitleIndex(title string) *titleIndex {
	x := &titleIndex{ids: map[string]int{}}
	for w := range wordsOf(layout.Lowered(title)) {
		id, ok := x.ids[w]
		if !ok {
			id = len(x.count)
			x.ids[w] = id
			x.may.Add(w)
			x.count = append(x.count, 0)
		}
		x.count[id]++
		x.words++
	}
	x.left = make([]int, len(x.count))
	return x
}

// likeness returns the share of words that a line in lower case has in common
// with the title (Dice).
func (x *titleIndex) likeness(low string) float32 {
	if x.words == 0 {
		return 0
	}
	copy(x.left, x.count)
	n, both := 0, 0
	for from, to := layout.NextWord(low, 0, true); from < to; from, to = layout.NextWord(low, to, true) {
		w := low[from:to]
		n++
		if !x.may.Has(w) {
			continue
		}
		if id, ok := x.ids[w]; ok && x.left[id] > 0 {
			x.left[id]--
			both++
		}
	}
	if n == 0 {
		return 0
	}
	return 2 * float32(both) / float32(n+x.words)
}

func wordsOf(low string) iter.Seq[string] {
	return strings.FieldsFuncSeq(low, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
