package view

import (
	"strconv"
	"strings"
)

// A page is shown twice: at once with nothing but its article, and whole when
// quotations, dates and the library are known. In between nothing may move, and
// what is being read, selected or has the focus may not be replaced for nothing.
// So a view is a skeleton with pieces: elements of their own, each with an id,
// which do not nest. Two views with one skeleton differ in their pieces only.

// piece is an element of a view that another can replace.
type piece struct {
	id       string
	from, to int // in the HTML of the view
}

// piece writes an element with the id that may differ between the first view and
// the whole one. Within another piece it is no piece of its own.
func (r *reader) piece(id string, write func()) {
	end := r.begin(id)
	write()
	end()
}

// begin is piece for an element whose end is written elsewhere: end is called there.
func (r *reader) begin(id string) (end func()) {
	if r.within {
		return func() {}
	}
	r.within = true
	from := r.b.Len()
	return func() {
		r.pieces = append(r.pieces, piece{id, from, r.b.Len()})
		r.within = false
	}
}

// Fill returns what turns the first view of an article, which is shown under that
// fingerprint, into the whole one: the elements that differ, one after another, each
// with the id of the one that it replaces. Where another view is shown, or the views
// differ in more than that, it returns the HTML of the whole one.
func Fill(first, whole ReaderPage, shown string, w Words) (fill, html string) {
	was, now := newReader(first, w), newReader(whole, w)
	was.write()
	now.write()
	before, after := was.String(), now.String()
	if Fingerprint(before) != shown || len(was.pieces) != len(now.pieces) {
		return "", after
	}
	var out strings.Builder
	atBefore, atAfter := 0, 0
	for i, p := range was.pieces {
		q := now.pieces[i]
		if p.id != q.id || before[atBefore:p.from] != after[atAfter:q.from] {
			return "", after
		}
		if replaced := after[q.from:q.to]; before[p.from:p.to] != replaced {
			out.WriteString(replaced)
		}
		atBefore, atAfter = p.to, q.to
	}
	if before[atBefore:] != after[atAfter:] {
		return "", after
	}
	return out.String(), ""
}

// Fingerprint identifies a view that was shown.
func Fingerprint(html string) string {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	h := uint64(offset)
	for i := 0; i < len(html); i++ {
		h = (h ^ uint64(html[i])) * prime
	}
	return strconv.FormatUint(h, 36)
}
