package library

import (
	"fmt"
	"slices"
	"strings"
)

// spaceTerm is a term in its space, as the index files it.
type spaceTerm struct {
	key    string // space and term
	weight uint8
}

// encodeTail writes the terms of a document, sorted.
func encodeTail(terms []spaceTerm) []byte {
	terms = slices.Clone(terms)
	slices.SortFunc(terms, func(a, b spaceTerm) int { return strings.Compare(a.key, b.key) })
	w := &writer{buf: make([]byte, 0, 10*len(terms)+8)}
	w.byte(1)
	w.uint(uint64(len(terms)))
	for _, t := range terms {
		w.string(t.key)
		w.byte(t.weight)
	}
	return w.buf
}

// tailReader walks over the terms of a document in the tail.
type tailReader struct {
	r    reader
	left int
	doc  uint32
	spaceTerm
}

func readTail(it Item) (*tailReader, error) {
	doc, ok := number(it.Key)
	t := &tailReader{r: reader{data: string(it.Value)}, doc: doc}
	if form := t.r.byte(); form != 1 || !ok {
		return nil, fmt.Errorf("library: the tail of the index: %w", ErrCorrupt)
	}
	t.left = t.r.count()
	return t, nil
}

// next goes to the next term, false at the end; what is damaged ends there.
func (t *tailReader) next() bool {
	if t.left == 0 || t.r.err != nil {
		return false
	}
	t.left--
	t.key = t.r.string()
	t.weight = t.r.byte()
	return t.r.err == nil
}
