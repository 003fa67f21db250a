package e2e

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// lighthouse is a story as an outlet tells it: two paragraphs of an agency, one
// of its own.
func lighthouse(outlet, own string) string {
	return fmt.Sprintf(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Keeper of Skarn lighthouse refuses to leave</title><meta property="og:site_name" content="%s"></head>
<body><article><h1>Keeper of Skarn lighthouse refuses to leave</h1>
<p>The last keeper of the Skarn lighthouse, Edda Morrow, has refused to hand over the keys to the coastal office, which wants to run the lamp from Tarrow by cable.</p>
<p>“A lamp without a keeper is a street light,” said Edda Morrow, who has lived on the Skarn rock for thirty-one years and has food for two more.</p>
<p>%s</p></article></body></html>`, outlet, own)
}

// TestReadAgain reads a story in two outlets and one of them again after it has
// changed: how much is new, what is known and can be folded, when it was read.
func TestReadAgain(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		shared.web.Site("tarrow.localhost", pages{"/keeper": {body: lighthouse("Tarrow Sentinel",
			"The office sent a boat on Tuesday, which turned back when the keeper lowered a basket with a letter and no ladder.")}})
		var own atomic.Value
		own.Store("In Skarn village a kettle drum was carried down to the pier, and somebody beat it at dusk in time with the lamp.")
		shared.web.Site("skarn.localhost", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, lighthouse("Skarn Herald", own.Load().(string)))
		}))
		keep := func(address string) (drive.Page, reading.Reader) {
			t.Helper()
			p, err := b.Open(ctx, address)
			must(t, err)
			r := read(ctx, t, p)
			saved, err := reading.Saved(ctx, p)
			must(t, err)
			if saved != "new" && saved != "changed" && saved != "again" {
				t.Fatalf("saved %q", saved)
			}
			return p, r
		}
		p, r := keep("http://tarrow.localhost/keeper")
		if len(r.Notices) != 0 {
			t.Errorf("notices at the first reading: %q", r.Notices)
		}
		must(t, p.Close(ctx))

		p, r = keep("http://skarn.localhost/keeper")
		if !strings.Contains(r.Before.Title, "You’ve read 1 article on this story") ||
			!strings.Contains(r.Before.Title, "new to you") {
			t.Errorf("the strip says %q", r.Before.Title)
		}
		if got := strings.Join(r.Notices, " "); !strings.Contains(got, "Hide what I know") {
			t.Errorf("notices: %q", got)
		}
		visible := func(want int) {
			t.Helper()
			must(t, drive.Until(ctx, fmt.Sprint(want, " paragraphs in view"), func() (bool, error) {
				var n int
				err := p.EvalReader(ctx,
					`[...document.querySelectorAll('#story article p[id^="b"]')].filter(e => e.checkVisibility()).length`, &n)
				return n == want, err
			}))
		}
		visible(3)
		must(t, p.EvalReader(ctx, `document.querySelector('.fold').focus()`, nil))
		must(t, p.Press(ctx, "Enter"))
		visible(1)
		keepPicture(ctx, t, b, p, "again-folded")
		must(t, p.Press(ctx, "Enter"))
		visible(3)
		must(t, p.Close(ctx))

		own.Store("In Skarn village the kettle drum was beaten again, and this time the coastal office sent a drummer of its own to the pier.")
		p, r = keep("http://skarn.localhost/keeper")
		if got := strings.Join(r.Notices, " "); !strings.Contains(got, "You read this on") ||
			!strings.Contains(got, "1 paragraph has changed since") {
			t.Errorf("notices at the second reading: %q", got)
		}
		keepPicture(ctx, t, b, p, "again-changed")
		must(t, p.Close(ctx))
	})
}
