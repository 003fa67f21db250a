package app

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/library"
)

// outdate makes the library one of an older version.
func (r *reader) outdate() {
	r.t.Helper()
	r.store.Reopen()
	var b library.Batch
	b.Delete("meta", "schema")
	if err := r.store.Apply(r.t.Context(), &b); err != nil {
		r.t.Fatal(err)
	}
	r.restart()
	r.App.store = func(context.Context) (library.Store, error) { r.store.Reopen(); return r.store, nil }
}

// A library of an older version is brought up to date piece by piece: it tells
// how far it is, goes on after a restart, and stands in nobody's way who reads.
func TestUpgrade(t *testing.T) {
	const articles = 130
	r := newReader(t)
	for i := range articles {
		q := newsPage(1, fmt.Sprintf("Ferry number %d", i),
			fmt.Sprintf("The ferry number %d of the line to Orra has got a new bell, which rings in %d tones, the harbour office said.", i, i), "“It rings well,” said Hanna Torvik, the harbour master.", "The old bell goes to the school of the island, where it will ring at eight.")
		q.URL = fmt.Sprintf("https://dispatch.example/ferry/%d", i)
		q.HTML = []byte(strings.Replace(string(q.HTML), "/ilse/1", fmt.Sprintf("/ferry/%d", i), 1))
		r.well(keep(q))
	}
	id := r.well(keep(first)).ID
	r.outdate()
	view := r.do(first)
	if view.Problem != "" || !strings.Contains(html(view, "view"), "half pay since the spring") {
		t.Errorf("nobody can read: %q", view.Problem)
	}
	refused := r.do(Request{Op: "stories"})
	if refused.Problem != problemUpgrading || refused.All != articles+1 || refused.Count >= refused.All {
		t.Fatalf("the library says %q, %d of %d", refused.Problem, refused.Count, refused.All)
	}
	at := refused.Count
	for range 3 {
		r.outdatedPiece()
		next := r.do(Request{Op: "stories"})
		if next.Problem != problemUpgrading || next.Count < at {
			t.Fatalf("after a restart: %q, %d of %d, and %d before", next.Problem, next.Count, next.All, at)
		}
		at = next.Count
	}
	if at == 0 {
		t.Error("nothing was done")
	}
	if got := r.well(keep(first)); got.Saved != "again" || got.ID != id {
		t.Errorf("kept as %q %q", got.Saved, got.ID)
	}
	r.well(Request{Op: "upgrade"})
	if list := html(r.well(Request{Op: "search", Args: Args{"query": "bell"}}), "list"); !strings.Contains(list,
		fmt.Sprint(articles)) {
		t.Errorf("found: %s", list)
	}
}

// outdatedPiece restarts the engine in the middle, and lets it do one batch.
func (r *reader) outdatedPiece() {
	store := r.App.store
	r.restart()
	r.App.store = store
}
