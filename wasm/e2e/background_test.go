package e2e

import (
	"context"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// TestBackgroundStops ends the background between any two things a person
// does, as the browser may, and wants nothing lost or broken.
func TestBackgroundStops(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.site("osk.localhost", pages{"/ferry": {body: ferry()}, "/stopped": {body: ferry()}})
		stop := func() {
			t.Helper()
			must(t, b.StopBackground(ctx))
		}
		p := open(ctx, t, b, "http://osk.localhost/stopped")
		stop()
		r := read(ctx, t, p) // the click wakes it
		equal(t, "title", r.Title, ferryTitle)
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		if saved != "new" && saved != "again" {
			t.Errorf("saved %q, want new or again", saved)
		}

		stop()
		var answer struct{ JSON, Problem string }
		must(t, reading.Ask(ctx, p, "json", nil, &answer)) // the reader asks one that knows nothing
		if answer.JSON == "" || answer.Problem != "" {
			t.Errorf("after a stop the reader gets problem %q and %d bytes", answer.Problem, len(answer.JSON))
		}

		stop()
		must(t, p.Click(ctx)) // the second click goes to one that never saw the first
		gone(ctx, t, p)

		stop()
		equal(t, "title after the second opening", read(ctx, t, p).Title, ferryTitle)
		stop()
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)

		stop()
		library := openLibrary(ctx, t, b, "")
		titles := listed(ctx, t, library)
		if titles[ferryTitle] == "" {
			t.Errorf("the library lists %v, want %q", titles, ferryTitle)
		}
		stop()
		must(t, library.Eval(ctx, `location.reload()`, nil))
		must(t, drive.Until(ctx, "the library after a stop", func() (bool, error) {
			var filled bool
			err := library.Eval(ctx, `document.querySelector('#main > *') !== null`, &filled)
			return err == nil && filled, nil
		}))
	})
}
