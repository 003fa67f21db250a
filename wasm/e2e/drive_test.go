package e2e

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
)

// TestClick is the least that must hold for anything else here: a true click
// on the button puts the reader over a page, and another takes it away.
func TestClick(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.site("storm.localhost", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, "<!doctype html><title>Storm</title><article><h1>Storm hits the coast</h1>%s</article>",
				strings.Repeat("<p>“We saw the water rise,” said Ana Ruiz, the mayor, on Tuesday, after the storm hit the coast and cut power.</p>", 12))
		}))
		p := open(ctx, t, b, "http://storm.localhost/")
		if err := p.EvalReader(ctx, "1", nil); err != drive.ErrNoReader {
			t.Fatalf("before the click: %v, want %v", err, drive.ErrNoReader)
		}
		if err := p.Click(ctx); err != nil {
			t.Fatal(err)
		}
		if err := drive.Until(ctx, "the reader", func() (bool, error) { return p.EvalReader(ctx, "1", nil) == nil, nil }); err != nil {
			t.Fatal(err)
		}
		if err := p.Click(ctx); err != nil {
			t.Fatal(err)
		}
		if err := drive.Until(ctx, "the page", func() (bool, error) { return p.EvalReader(ctx, "1", nil) == drive.ErrNoReader, nil }); err != nil {
			t.Fatal(err)
		}
	})
}
