package app

import (
	"context"
	"fmt"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// counting is a store that counts transactions that read.
type counting struct {
	library.Store
	reads int
}

func (c *counting) Get(ctx context.Context, refs ...library.Ref) ([][]byte, error) {
	c.reads++
	return c.Store.Get(ctx, refs...)
}

func (c *counting) Scan(ctx context.Context, ranges ...library.Range) ([][]library.Item, error) {
	c.reads++
	return c.Store.Scan(ctx, ranges...)
}

// TestFewReads holds that opening an article of a story asks the database a few
// times only: every transaction costs a browser about half a millisecond.
func TestFewReads(t *testing.T) {
	store := &counting{Store: memory.New()}
	a := New(words(t), func(context.Context) (library.Store, error) { return store, nil },
		func(err error) { t.Error(err) })
	page := func(i int) Request {
		return Request{Op: "open", URL: fmt.Sprintf("https://outlet%d.example/harbour", i),
			Now: 1795000000 + int64(i)*86400, HTML: fmt.Appendf(nil,
				`<html lang="en"><head><title>Varnholm harbour strike, day %d</title></head><body><article><h1>Varnholm harbour strike, day %d</h1>
<p>The harbour of Varnholm stood still for the %dth day on Monday, and Ida Brandt of the dockers' union said that the cranes would stay down.</p>
<p>Some %d000 containers wait on the quay, the port company said, and the ferry to Osterby has been cancelled until the weekend.</p>
<p>Talks between Brandt and the port director, Matthis Orel, ended without a result in the town hall of Varnholm.</p></article></body></html>`, i, i, i, i+4)}
	}
	for i := 1; i <= 4; i++ {
		r := page(i)
		r.Op = "keep"
		if got := a.Handle(t.Context(), r); got.Saved != "new" {
			t.Fatalf("article %d: %+v", i, got)
		}
	}
	store.reads = 0
	if got := a.Handle(t.Context(), page(5)); got.Problem != "" {
		t.Fatal(got.Problem)
	}
	if store.reads > 12 {
		t.Errorf("opening a new article reads %d times", store.reads)
	}
	t.Logf("%d reads for a new article", store.reads)
	store.reads = 0
	if got := a.Handle(t.Context(), page(2)); got.Problem != "" {
		t.Fatal(got.Problem)
	}
	if store.reads > 16 {
		t.Errorf("opening a known article reads %d times", store.reads)
	}
	t.Logf("%d reads for a known one", store.reads)
}
