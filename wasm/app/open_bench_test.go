package app

import (
	"bytes"
	"fmt"
	"testing"
)

// longPage is a page of a size that news sites have: many paragraphs, of which
// some are quotations, and boxes between them.
func longPage() Request {
	q := second
	var more bytes.Buffer
	for i := range 40 {
		fmt.Fprintf(&more,
			"<p>Harbour master %s Vale of Port Odal said the boats of week %d would leave in threes. “Nobody is left on the pier before the tide of %d o’clock,” she said on Monday, and the council agreed.</p>", []string{"Ida", "Runa", "Tove"}[i%3], i+1, i%12+1)
		if i%8 == 0 {
			more.WriteString(`<aside class="newsletter"><h3>The strait in your inbox</h3><p>Every Friday the Dispatch writes what the week brought to the pilots.</p></aside>`)
		}
	}
	q.HTML = bytes.Replace(q.HTML, []byte("</article>"), append(more.Bytes(), "</article>"...), 1)
	return q
}

func BenchmarkFirst(b *testing.B) {
	r, q := newReader(b), firstOf(longPage())
	for b.Loop() {
		r.Handle(b.Context(), q)
	}
}

// BenchmarkOpenAfterFirst is both requests for a page that a library of its story knows.
func BenchmarkOpenAfterFirst(b *testing.B) {
	r, q := newReader(b), longPage()
	r.well(keep(first))
	for b.Loop() {
		shown := r.Handle(b.Context(), firstOf(q))
		r.Handle(b.Context(), then(q, shown))
	}
}

func BenchmarkOpenAtOnce(b *testing.B) {
	r, q := newReader(b), longPage()
	r.well(keep(first))
	for b.Loop() {
		r.Handle(b.Context(), q)
	}
}
