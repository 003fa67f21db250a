package library

import (
	"encoding/binary"
	"fmt"
	"strings"

	"dateline/wasm/wire"
)

// Posting says that a document holds a term, and how much it weighs there.
type Posting struct {
	Doc    uint32
	Weight uint8
}

// Term is a term of an article, for finding related ones. Its text is an opaque
// key of the room that asks for it: not empty, without NUL.
type Term struct {
	Text   string
	Weight uint8
}

// Terms live in spaces that do not see each other: the first byte of a key.
const (
	spacePerson  = "p" // people an article names
	spaceRelated = "r" // terms other rooms give
	spaceText    = "t" // words of the text
)

// maxTerm is how long a term may be, in bytes; longer ones are no words.
const maxTerm = 120

func usableTerm(t string) bool {
	return t != "" && len(t) <= maxTerm && strings.IndexByte(t, 0) < 0
}

// appendPosting writes the distance from the document before and the weight.
func appendPosting(b []byte, before uint32, p Posting) []byte {
	return append(binary.AppendUvarint(b, uint64(p.Doc-before)), p.Weight)
}

// appendPostings reads a list of postings that begins with the distance from
// document 0.
func appendPostings(to []Posting, list string) ([]Posting, error) {
	r := wire.NewStringReader(list)
	doc := uint64(0)
	for r.More() {
		doc += r.Uint()
		p := Posting{Doc: uint32(doc), Weight: r.Byte()}
		if r.Err() != nil || doc > 1<<32-1 {
			return to, fmt.Errorf("library: the index: %w", ErrCorrupt)
		}
		to = append(to, p)
	}
	return to, nil
}
