package library

import (
	"encoding/binary"
	"fmt"
	"sort"

	"dateline/wasm/wire"
)

// A page is a record of the index: terms in order, each with its postings. A
// term is written as how much of the one before it repeats, and the rest; every
// so often one is written whole, and their places follow at the end, so
// that a term is found without reading all before it.

// wholeEvery is how far apart the terms are that are written whole.
const wholeEvery = 16

// pageWriter puts a page together.
type pageWriter struct {
	wire.Writer
	first string // term of the page
	last  string
	terms int
	whole []uint32 // offsets
}

func (w *pageWriter) add(term string, count int, postings []byte) {
	shared := 0
	if w.terms == 0 {
		w.first = term
	}
	if w.terms%wholeEvery == 0 {
		w.whole = append(w.whole, uint32(len(w.Buf)))
	} else {
		for shared < len(term) && shared < len(w.last) && term[shared] == w.last[shared] {
			shared++
		}
	}
	w.last = term
	w.terms++
	w.Uint(uint64(shared))
	w.String(term[shared:])
	w.Uint(uint64(count))
	w.Bytes(postings)
}

// record returns the page.
func (w *pageWriter) record() []byte {
	b := w.Buf
	for _, at := range w.whole {
		b = binary.LittleEndian.AppendUint32(b, at)
	}
	return binary.LittleEndian.AppendUint32(b, uint32(len(w.whole)))
}

// indexPage is a page that is read.
type indexPage struct {
	entries string
	whole   string // offsets, four bytes each
}

func openPage(record string) (indexPage, error) {
	if len(record) < 4 {
		return indexPage{}, errPage
	}
	body, n := record[:len(record)-4], int(uint32At(record[len(record)-4:]))
	if n > len(body)/4 {
		return indexPage{}, errPage
	}
	return indexPage{entries: body[:len(body)-4*n], whole: body[len(body)-4*n:]}, nil
}

var errPage = fmt.Errorf("library: a page of the index: %w", ErrCorrupt)

func uint32At(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// from returns a reader that begins at the n-th term written whole, or at the
// end where there is none.
func (p indexPage) from(n int) *pageReader {
	at := len(p.entries)
	if n < len(p.whole)/4 {
		at = min(at, int(uint32At(p.whole[4*n:])))
	}
	return &pageReader{r: wire.NewStringReader(p.entries[at:])}
}

// near returns a reader that begins at or before the term, not far from it.
func (p indexPage) near(term string) *pageReader {
	n := sort.Search(len(p.whole)/4, func(i int) bool {
		r := p.from(i)
		return !r.next() || string(r.term) > term
	})
	return p.from(max(0, n-1))
}

// pageReader walks over the terms of a page.
type pageReader struct {
	r        *wire.Reader
	term     []byte // reused
	count    int
	postings string
}

// next goes to the next term; false at the end or at a fault, see err.
func (p *pageReader) next() bool {
	if !p.r.More() {
		return false
	}
	shared := p.r.Small()
	rest := p.r.String()
	if shared > len(p.term) {
		p.r.Fail()
	}
	count := p.r.Small()
	postings := p.r.String()
	if p.r.Err() != nil {
		return false
	}
	p.term = append(p.term[:shared], rest...)
	p.count, p.postings = count, postings
	return true
}

func (p *pageReader) err() error {
	if p.r.Err() != nil {
		return errPage
	}
	return nil
}

// directory says with which term each page of a segment begins.
type directory []string

func (d directory) encode() []byte {
	w := &writer{}
	w.Strings(d)
	return w.Buf
}

func decodeDirectory(record []byte) (directory, error) {
	r := newReader(record)
	d := directory(r.Strings())
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("library: a directory of the index: %w", err)
	}
	return d, nil
}

// page returns the number of the page a term is on, if it is on any.
func (d directory) page(term string) int {
	return max(0, sort.Search(len(d), func(i int) bool { return d[i] > term })-1)
}

// pages returns the pages [from, to) that may hold terms from first up to, not
// including, end ("" for no end).
func (d directory) pages(first, end string) (from, to int) {
	if len(d) == 0 {
		return 0, 0
	}
	from, to = d.page(first), len(d)
	if end != "" {
		to = sort.SearchStrings(d, end)
	}
	return from, max(from, to)
}
