//go:build js

package idb

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/library"
)

func openLibrary(t *testing.T, name string) (*library.Library, *Store) {
	t.Helper()
	s, err := Open(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	l, err := library.Open(t.Context(), s, library.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return l, s
}

// TestLibrary lives through a reader's days in a real database: saving from two
// tabs at once, merges, a restart, deletion and its undoing, a search.
func TestLibrary(t *testing.T) {
	const name = "dateline-test-library"
	t.Cleanup(func() {
		if err := Remove(context.Background(), name); err != nil {
			t.Error(err)
		}
	})
	ctx := t.Context()
	l, s := openLibrary(t, name)
	const tabs, articles = 2, 70
	var wg sync.WaitGroup
	for tab := range tabs {
		wg.Go(func() {
			for i := range articles {
				a, err := article.FromText(article.Meta{URL: fmt.Sprintf("https://post.example/%d", i),
					Title: fmt.Sprint("Story ", i), Lang: "en"},
					fmt.Sprintf("The harbour of Varnholm, number%d.\nFähren fahren wieder.", i))
				if err != nil {
					t.Error(err)
					return
				}
				if _, err := l.Save(ctx, a, "", func(context.Context, library.Saved) (library.Extras, error) {
					return library.Extras{Terms: []library.Term{{Text: "varnholm", Weight: 3},
						{Text: fmt.Sprint("n", i), Weight: 2}}}, nil
				}); err != nil {
					t.Errorf("tab %d: %v", tab, err)
				}
			}
		})
	}
	wg.Wait()
	for more := true; more; {
		var err error
		if more, err = l.Tidy(ctx, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	check := func(l *library.Library, want int) {
		t.Helper()
		if stats, err := l.Stats(ctx); err != nil || stats.Articles != want {
			t.Errorf("%+v, %v, want %d articles", stats, err, want)
		}
		for query, hits := range map[string]int{"harbour ": want, "number69": 1, "fahren ": want, "absent ": 0} {
			r, err := l.Search(ctx, library.Query{Words: query, Limit: 100})
			if err != nil || len(r.Hits) != hits {
				t.Errorf("%s: %d hits, want %d, %v", query, len(r.Hits), hits, err)
			}
		}
		postings, err := l.Postings(ctx, []string{"varnholm", "n5", "none"})
		if err != nil || len(postings[0]) < want || len(postings[1]) != 1 || postings[2] != nil {
			t.Errorf("%d postings, %v", len(postings[0]), err)
		}
	}
	check(l, articles)
	c, err := l.ByURL(ctx, "http://www.post.example/7/#top")
	if err != nil || c.Visits != tabs {
		t.Fatalf("%+v, %v", c, err)
	}
	undo, err := l.Delete(ctx, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Card(ctx, c.ID); !errors.Is(err, library.ErrClosed) {
		t.Errorf("a library whose store was closed: %v", err)
	}
	l, s = openLibrary(t, name)
	defer s.Close()
	check(l, articles-1)
	if err := l.Undo(ctx, undo); err != nil {
		t.Fatal(err)
	}
	check(l, articles)
	page, err := l.List(ctx, library.List{Limit: 10})
	if err != nil || len(page.Cards) != 10 || page.Next == "" {
		t.Errorf("%d cards, next %q, %v", len(page.Cards), page.Next, err)
	}
	if n, err := l.Disk(ctx); err != nil || n == 0 {
		t.Errorf("%d bytes on the disk, %v", n, err)
	}
}
