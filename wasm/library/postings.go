package library

import (
	"encoding/binary"
	"fmt"
	"strings"
)

// Posting says that a document holds a term, and how much it weighs there.
type Posting struct {
	Doc    uint32
	Weight uint8
}

// Term is a term of an article, for finding related ones. Its text is an opaque
// key of the package that asks for it: not empty, without NUL.
type Term struct {
	Text   string
	Weight uint8
}

// Terms live in spaces that do not see each other: the first byte of a key.
const (
	spacePerson  = "p" // people an article names
	spaceRelated = "r" // terms other packages give
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
// document 0. A lookup reads tens of thousands: so it reads the bytes itself.
func appendPostings(to []Posting, list string) ([]Posting, error) {
	doc := uint64(0)
	for i := 0; i < len(list); {
		distance, shift := uint64(0), 0
		for ; i < len(list) && list[i] >= 0x80 && shift < 35; i++ {
			distance |= uint64(list[i]&0x7f) << shift
			shift += 7
		}
		if i+1 >= len(list) {
			return to, errPostings
		}
		doc += distance | uint64(list[i])<<shift
		if shift >= 35 || doc > 1<<32-1 {
			return to, errPostings
		}
		to = append(to, Posting{Doc: uint32(doc), Weight: list[i+1]})
		i += 2
	}
	return to, nil
}

var errPostings = fmt.Errorf("library: the index: %w", ErrCorrupt)
