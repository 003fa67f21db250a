package library

import (
	"encoding/binary"
	"fmt"
	"sort"

	"dateline/wasm/wire"
)

// A page is a record of the index: terms in order, each with its postings. A
// term is written as how much of the one before it repeats, and the rest.

// pageWriter puts pages together.
type pageWriter struct {
	buf   []byte
	first string // term of the page
	last  string
}

func (w *pageWriter) add(term string, count int, postings []byte) {
	shared := 0
	if len(w.buf) == 0 {
		w.first = term
	} else {
		for shared < len(term) && shared < len(w.last) && term[shared] == w.last[shared] {
			shared++
		}
	}
	w.last = term
	w.buf = binary.AppendUvarint(w.buf, uint64(shared))
	w.buf = binary.AppendUvarint(w.buf, uint64(len(term)-shared))
	w.buf = append(w.buf, term[shared:]...)
	w.buf = binary.AppendUvarint(w.buf, uint64(count))
	w.buf = binary.AppendUvarint(w.buf, uint64(len(postings)))
	w.buf = append(w.buf, postings...)
}

// pageReader walks over the terms of a page.
type pageReader struct {
	r        *wire.Reader
	term     []byte // reused
	count    int
	postings string
}

func readPage(page string) *pageReader { return &pageReader{r: wire.NewStringReader(page)} }

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
		return fmt.Errorf("library: a page of the index: %w", p.r.Err())
	}
	return nil
}

// directory tells with which term each page of a segment begins.
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
