package library

import (
	"fmt"
	"slices"
	"strings"

	"dateline/wasm/wire"
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
	w := &writer{wire.Writer{Buf: make([]byte, 0, 10*len(terms)+8)}}
	w.Byte(1)
	w.Uint(uint64(len(terms)))
	for _, t := range terms {
		w.String(t.key)
		w.Byte(t.weight)
	}
	return w.Buf
}

// tailReader walks over the terms of a document in the tail.
type tailReader struct {
	r    *wire.Reader
	left int
	doc  uint32
	spaceTerm
}

func readTail(key, record string) (*tailReader, error) {
	doc, ok := number(key)
	t := &tailReader{r: wire.NewStringReader(record), doc: doc}
	if form := t.r.Byte(); form != 1 || !ok {
		return nil, fmt.Errorf("library: the tail of the index: %w", ErrCorrupt)
	}
	t.left = t.r.Count()
	return t, nil
}

// next goes to the next term, false at the end; what is damaged ends there.
func (t *tailReader) next() bool {
	if t.left == 0 || t.r.Err() != nil {
		return false
	}
	t.left--
	t.key = t.r.String()
	t.weight = t.r.Byte()
	return t.r.Err() == nil
}
