package library_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

func tidy(t *testing.T, l *library.Library, before time.Time) {
	t.Helper()
	for n := 0; ; n++ {
		more, err := l.Tidy(t.Context(), before)
		if err != nil {
			t.Fatal(err)
		}
		if !more {
			return
		}
		if n > 1000 {
			t.Fatal("tidying has no end")
		}
	}
}

// TestKeepDays holds that old articles go, and only they.
func TestKeepDays(t *testing.T) {
	c := newClock()
	l := open(t, memory.New(), c)
	var ids []string
	for i := range 70 {
		ids = append(ids, save(t, l, story(fmt.Sprintf("https://a.example/%d", i), "T",
			fmt.Sprint("Text ", i))).Card.ID)
		c.t = c.t.Add(24 * time.Hour)
	}
	if err := l.SetPinned(t.Context(), ids[3], true); err != nil {
		t.Fatal(err)
	}
	save(t, l, story("https://a.example/5", "T", "Text 5")) // opened again today
	tidy(t, l, time.Time{})
	if got := len(list(t, l)); got != 70 {
		t.Fatalf("%d articles are left of a library that keeps all", got)
	}
	if err := l.SetSettings(t.Context(), library.Settings{KeepDays: 30}); err != nil {
		t.Fatal(err)
	}
	tidy(t, l, time.Time{})
	left := map[string]bool{}
	for _, id := range list(t, l) {
		left[id] = true
	}
	for i, id := range ids {
		want := i >= 40 || i == 3 || i == 5
		if left[id] != want {
			t.Errorf("article %d, read %d days ago: kept %v", i, 70-i, left[id])
		}
	}
	r, err := l.Search(t.Context(), library.Query{Words: "text ", Limit: 100})
	if err != nil || len(r.Hits) != len(left) || r.Total != len(left) {
		t.Errorf("a search finds %d of %d, %v", len(r.Hits), len(left), err)
	}
	before, err := l.Stats(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for id := range left {
		if _, err := l.Delete(t.Context(), id); err != nil {
			t.Fatal(err)
		}
	}
	tidy(t, l, c.t.Add(time.Hour))
	after, err := l.Stats(t.Context())
	if err != nil || after.Articles != 0 || after.Trashed != 0 || after.Bytes != 0 {
		t.Errorf("of an emptied library is left: %+v (before %+v), %v", after, before, err)
	}
}

// TestNothingIsLeft holds that what is forgotten leaves no trace in the store.
func TestNothingIsLeft(t *testing.T) {
	s := memory.New()
	l := open(t, s, newClock())
	for i := range 30 {
		a := story(fmt.Sprintf("https://secret.example/%d", i), "Secret", fmt.Sprint("confidential word", i))
		if _, err := l.Save(t.Context(), a, "",
			extras(library.Extras{People: []string{"Confidential Person"},
				Terms: []library.Term{{Text: "confidential", Weight: 1}}})); err != nil {
			t.Fatal(err)
		}
	}
	save(t, l, story("https://open.example/", "Open", "Words for everyone."))
	if _, err := l.Delete(t.Context(), "00000002"); err != nil {
		t.Fatal(err)
	}
	tidy(t, l, time.Time{})
	removed := 0
	for more := true; more; {
		var n int
		var err error
		if n, more, err = l.Forget(t.Context(), "secret.example"); err != nil {
			t.Fatal(err)
		}
		removed += n
	}
	if removed != 30 {
		t.Errorf("%d of 30 were forgotten", removed)
	}
	tidy(t, l, time.Time{})
	for _, bucket := range library.Buckets() {
		found, err := s.Scan(t.Context(), library.Range{Bucket: bucket})
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range found[0] {
			if mentions(it.Key) || mentions(string(it.Value)) {
				t.Errorf("%s %q still tells of it: %q", bucket, it.Key, it.Value)
			}
		}
	}
}

func mentions(s string) bool {
	for _, trace := range []string{"secret", "Secret", "confid", "Confid"} {
		for i := 0; i+len(trace) <= len(s); i++ {
			if s[i:i+len(trace)] == trace {
				return true
			}
		}
	}
	return false
}

func TestPlaceAndTags(t *testing.T) {
	s := memory.New()
	l := open(t, s, newClock())
	id := save(t, l, story("https://a.example/1", "T", "Text")).Card.ID
	want := library.Place{Words: "The harbour of", Block: 3, Progress: 0.5}
	if err := l.SetPlace(t.Context(), id, want); err != nil {
		t.Fatal(err)
	}
	save(t, l, story("https://a.example/1", "T", "Text, changed"))
	l = open(t, s, newClock())
	if c, err := l.Card(t.Context(), id); err != nil || c.Place != want {
		t.Errorf("%+v, %v", c, err)
	}
	if err := l.SetPlace(t.Context(), "nothing", want); !errors.Is(err, library.ErrNotFound) {
		t.Errorf("the place in an article that is not there: %v", err)
	}
}

// TestLivePage holds that a page that changes at every visit does not fill the
// library, and keeps its first version and its latest ones.
func TestLivePage(t *testing.T) {
	l := open(t, memory.New(), newClock())
	var id string
	for i := range 50 {
		id = save(t, l, story("https://a.example/live", "T", fmt.Sprint("Text ", i))).Card.ID
	}
	versions, err := l.Earlier(t.Context(), id)
	if err != nil || len(versions) != 20 {
		t.Fatalf("%d versions, %v", len(versions), err)
	}
	if first, last := versions[0].Article.Text, versions[19].Article.Text; first != "Text 0" || last != "Text 48" {
		t.Errorf("from %q to %q", first, last)
	}
}
