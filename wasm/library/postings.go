package library

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

// The index is a list of postings for each term, in blocks. New postings go to
// the head of a term, the record that sorts after all its blocks; when it is
// full it is sealed into a block that is not written again. A head counts what
// lies sealed before it, so how common a term is can be told from the head
// alone, and a term that nobody asks for is never read whole.
//
// Documents are numbered in the order in which they come, so postings are
// appended. An article that changes becomes a new document; its old number
// leads nowhere from then on, and its postings are removed at leisure.

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

// spaceTerm is a term in its space, as the index files it.
type spaceTerm struct {
	key    string // space and term
	weight uint8
}

// maxTerm is how long a term may be, in bytes; longer ones are no words.
const maxTerm = 120

func usableTerm(t string) bool {
	return t != "" && len(t) <= maxTerm && strings.IndexByte(t, 0) < 0
}

const headSuffix = "\x00\xff\xff\xff\xff"

func headKey(term string) string { return term + headSuffix }

func blockKey(term string, block uint32) string {
	return term + "\x00" + string(binary.BigEndian.AppendUint32(nil, block))
}

// sealAt is how many bytes of postings a head holds before it is sealed.
const sealAt = 2048

// head is the last piece of a term's postings.
type head struct {
	sealed   uint32 // postings in the blocks before
	blocks   uint32 // how many these are
	count    uint32 // postings here
	last     uint32 // their last document
	postings []byte
}

func (h *head) encode() []byte {
	b := make([]byte, 0, len(h.postings)+12)
	for _, n := range []uint32{h.sealed, h.blocks, h.count, h.last} {
		b = binary.AppendUvarint(b, uint64(n))
	}
	return append(b, h.postings...)
}

func decodeHead(record []byte) (head, error) {
	var h head
	for _, n := range []*uint32{&h.sealed, &h.blocks, &h.count, &h.last} {
		v, size := binary.Uvarint(record)
		if size <= 0 || v > 1<<32-1 {
			return head{}, fmt.Errorf("library: the index: %w", ErrCorrupt)
		}
		*n, record = uint32(v), record[size:]
	}
	h.postings = record
	return h, nil
}

// add appends a posting. A document that the head has already, or has passed,
// is left as it is.
func (h *head) add(p Posting) {
	if h.count > 0 && p.Doc <= h.last {
		return
	}
	from := h.last
	if h.count == 0 {
		from = 0
	}
	h.postings = append(slices.Clip(h.postings), appendPosting(nil, from, p)...)
	h.last = p.Doc
	h.count++
}

// appendPosting writes the distance from the document before and the weight.
func appendPosting(b []byte, from uint32, p Posting) []byte {
	return append(binary.AppendUvarint(b, uint64(p.Doc-from)), p.Weight)
}

// appendPostings reads the postings of a block or a head.
func appendPostings(to []Posting, block []byte) ([]Posting, error) {
	doc := uint64(0)
	for len(block) > 0 {
		d, n := binary.Uvarint(block)
		if n <= 0 || n >= len(block) || doc+d > 1<<32-1 {
			return to, fmt.Errorf("library: the index: %w", ErrCorrupt)
		}
		doc += d
		to = append(to, Posting{Doc: uint32(doc), Weight: block[n]})
		block = block[n+1:]
	}
	return to, nil
}
