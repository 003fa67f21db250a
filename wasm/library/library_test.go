package library_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/article"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// clock is a time that tests move.
type clock struct{ t time.Time }

func (c *clock) now() time.Time { return c.t }

func newClock() *clock { return &clock{time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)} }

func open(t *testing.T, s library.Store, c *clock) *library.Library {
	t.Helper()
	l, err := library.Open(t.Context(), s, library.Options{Now: c.now})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func story(url, title string, paragraphs ...string) *article.Article {
	var b article.Builder
	for _, p := range paragraphs {
		b.Leaf(article.Block{Kind: article.Paragraph}, p)
	}
	a, err := b.Article(article.Meta{URL: url, Title: title, Site: "The Varnholm Post", Lang: "en",
		Authors:   []article.Person{{Name: "Ida Brandt"}},
		Published: article.Time{Year: 2026, Month: 11, Day: 10}})
	if err != nil {
		panic(err)
	}
	return a
}

func save(t *testing.T, l *library.Library, a *article.Article) library.Saved {
	t.Helper()
	s, err := l.Save(t.Context(), a, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSaveOnce(t *testing.T) {
	c := newClock()
	l := open(t, memory.New(), c)
	first := save(t, l, story("https://www.varnholmpost.example/harbour?utm_source=x", "Harbour reopens",
		"The harbour of Varnholm reopened."))
	if first.Outcome != library.New || first.Card.Visits != 1 {
		t.Fatalf("first: %+v", first)
	}
	c.t = c.t.Add(48 * time.Hour)
	again := save(t, l, story("http://varnholmpost.example/harbour/", "Harbour reopens",
		"The harbour of Varnholm reopened."))
	if again.Outcome != library.Again || again.Card.ID != first.Card.ID || again.Card.Visits != 2 ||
		again.Before.Opened != first.Card.Opened {
		t.Fatalf("again: %+v", again)
	}
	changed := save(t, l, story("https://varnholmpost.example/harbour", "Harbour reopens",
		"The harbour of Varnholm reopened late."))
	if changed.Outcome != library.Changed || changed.Card.ID != first.Card.ID || changed.Card.Earlier != 1 ||
		changed.Card.Doc == first.Card.Doc {
		t.Fatalf("changed: %+v", changed)
	}
	a, card, err := l.Get(t.Context(), first.Card.ID)
	if err != nil || a.Text != "The harbour of Varnholm reopened late." || card.Changed != c.t.Unix() {
		t.Errorf("Get: %v %+v %v", a, card, err)
	}
	versions, err := l.Earlier(t.Context(), first.Card.ID)
	if err != nil || len(versions) != 1 || versions[0].Article.Text != "The harbour of Varnholm reopened." ||
		versions[0].Seen != c.t.Unix() {
		t.Errorf("Earlier: %+v %v", versions, err)
	}
	if card, err := l.ByURL(t.Context(), "https://m.varnholmpost.example/harbour#top"); err != nil ||
		card.ID != first.Card.ID {
		t.Errorf("ByURL: %+v %v", card, err)
	}
	if _, err := l.ByURL(t.Context(), "https://varnholmpost.example/other"); !errors.Is(err, library.ErrNotFound) {
		t.Errorf("ByURL of what is not there: %v", err)
	}
	ids, err := l.Docs(t.Context(), []uint32{first.Card.Doc, changed.Card.Doc})
	if err != nil || ids[0] != "" || ids[1] != first.Card.ID {
		t.Errorf("Docs: %q %v", ids, err)
	}
}

func TestOpenedAddress(t *testing.T) {
	l := open(t, memory.New(), newClock())
	frontPage := story("https://varnholmpost.example/", "One", "One text.")
	one, err := l.Save(t.Context(), frontPage, "https://varnholmpost.example/one", nil)
	if err != nil {
		t.Fatal(err)
	}
	frontPage = story("https://varnholmpost.example/", "Two", "Another text.")
	two, err := l.Save(t.Context(), frontPage, "https://varnholmpost.example/two", nil)
	if err != nil || two.Outcome != library.New || two.Card.ID == one.Card.ID {
		t.Errorf("two articles that name the front page as their address are one: %+v %v", two, err)
	}
	a := story("https://varnholmpost.example/three", "Three", "A third text.")
	three, err := l.Save(t.Context(), a, "https://short.example/3", nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range []string{"https://short.example/3", "https://varnholmpost.example/three"} {
		if c, err := l.ByURL(t.Context(), u); err != nil || c.ID != three.Card.ID {
			t.Errorf("%s: %+v %v", u, c, err)
		}
	}
	// The short address leads elsewhere now: the article it led to keeps it.
	four, err := l.Save(t.Context(), story("https://varnholmpost.example/four", "Four", "A fourth."),
		"https://varnholmpost.example/one", nil)
	if err != nil || four.Card.ID != one.Card.ID || four.Outcome != library.Changed {
		t.Errorf("the same opened address: %+v %v", four, err)
	}
	for _, bad := range []*article.Article{nil, {}, story("", "No address", "Text.")} {
		if _, err := l.Save(t.Context(), bad, "", nil); !errors.Is(err, library.ErrUnfit) {
			t.Errorf("saving %v: %v", bad, err)
		}
	}
}

func TestDeleteAndUndo(t *testing.T) {
	c := newClock()
	s := memory.New()
	l := open(t, s, c)
	var ids []string
	for i := range 5 {
		ids = append(ids, save(t, l, story(fmt.Sprintf("https://a.example/%d", i), "T",
			fmt.Sprint("Text ", i))).Card.ID)
	}
	token, err := l.Delete(t.Context(), ids[1], ids[3], "ffffffff", ids[1])
	if err != nil || token == "" {
		t.Fatal(token, err)
	}
	want := []string{ids[4], ids[2], ids[0]}
	if got := list(t, l); !cmp.Equal(got, want) {
		t.Errorf("after Delete: %v, want %v", got, want)
	}
	if _, _, err := l.Get(t.Context(), ids[1]); !errors.Is(err, library.ErrNotFound) {
		t.Errorf("Get of a deleted article: %v", err)
	}
	l = open(t, s, c) // the background was stopped and started
	newer := save(t, l, story("https://a.example/3", "T", "Text 3, saved again")).Card
	if err := l.Undo(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	want = []string{newer.ID, ids[4], ids[2], ids[1], ids[0]}
	if got := list(t, l); !cmp.Equal(got, want) {
		t.Errorf("after Undo: %v, want %v", got, want)
	}
	if v, err := l.Earlier(t.Context(), newer.ID); err != nil || len(v) != 1 || v[0].Article.Text != "Text 3" {
		t.Errorf("what was saved again since: %+v %v", v, err)
	}
	if err := l.Undo(t.Context(), token); !errors.Is(err, library.ErrNotFound) {
		t.Errorf("Undo twice: %v", err)
	}
	if token, err := l.Delete(t.Context(), "nothing"); token != "" || err != nil {
		t.Errorf("deleting nothing: %q %v", token, err)
	}
	stats, err := l.Stats(t.Context())
	if err != nil || stats.Articles != 5 || stats.Trashed != 0 {
		t.Errorf("%+v %v", stats, err)
	}
}

func list(t *testing.T, l *library.Library) []string {
	t.Helper()
	var ids []string
	for q := (library.List{Limit: 2}); ; {
		page, err := l.List(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range page.Cards {
			ids = append(ids, c.ID)
		}
		if page.Next == "" {
			return ids
		}
		q.After = page.Next
	}
}

func TestLists(t *testing.T) {
	l := open(t, memory.New(), newClock())
	for i, day := range []int{5, 3, 9} {
		a := story(fmt.Sprintf("https://s%d.example/x", i%2), "T", fmt.Sprint("Text ", i))
		a.Meta.Published.Day = day
		a.Meta.URL += fmt.Sprint(i)
		save(t, l, a)
	}
	undated := story("https://s0.example/undated", "T", "Undated")
	undated.Meta.Published = article.Time{}
	save(t, l, undated)
	for _, c := range []struct {
		q    library.List
		want string
	}{
		{library.List{}, "00000003 00000002 00000000 00000001"},
		{library.List{Order: library.BySaved}, "00000003 00000002 00000001 00000000"},
		{library.List{Host: "s0.example"}, "00000003 00000002 00000000"},
		{library.List{Host: "s1.example"}, "00000001"},
		{library.List{Host: "s"}, ""},
	} {
		var got []string
		for c.q.Limit = 1; ; {
			page, err := l.List(t.Context(), c.q)
			if err != nil {
				t.Fatal(err)
			}
			for _, card := range page.Cards {
				got = append(got, card.ID)
			}
			if c.q.After = page.Next; page.Next == "" {
				break
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%+v: %s, want %s", c.q, s, c.want)
		}
	}
	sites, err := l.Sites(t.Context())
	if d := cmp.Diff([]library.Count{{Name: "s0.example", Articles: 3}, {Name: "s1.example", Articles: 1}},
		sites); d != "" || err != nil {
		t.Error(d, err)
	}
}

func TestExtras(t *testing.T) {
	l := open(t, memory.New(), newClock())
	ctx := t.Context()
	with := func(_ context.Context, s library.Saved) (library.Extras, error) {
		return library.Extras{
			Attach:  []library.Attachment{{Kind: "reading", Data: []byte("reading of " + s.Card.ID)}},
			Records: []library.Record{{Kind: "story", Key: "s1", Data: []byte(s.Card.ID)}},
			Terms:   []library.Term{{Text: "harbour", Weight: 200}, {Text: "varnholm", Weight: 100}},
		}, nil
	}
	one, err := l.Save(ctx, story("https://a.example/1", "T", "One"), "", with)
	if err != nil {
		t.Fatal(err)
	}
	two, err := l.Save(ctx, story("https://a.example/2", "T", "Two"), "", with)
	if err != nil {
		t.Fatal(err)
	}
	total, counts, err := l.Frequencies(ctx, []string{"harbour", "unknown"})
	if err != nil || total != 2 || !cmp.Equal(counts, []int{2, 0}) {
		t.Errorf("Frequencies: %d %v %v", total, counts, err)
	}
	postings, err := l.Postings(ctx, []string{"unknown", "harbour"})
	if d := cmp.Diff([][]library.Posting{nil, {{Doc: one.Card.Doc, Weight: 200}, {Doc: two.Card.Doc, Weight: 200}}},
		postings); d != "" || err != nil {
		t.Error(d, err)
	}
	attached, err := l.Attached(ctx, "reading", two.Card.ID, "nobody", one.Card.ID)
	if err != nil || string(attached[0]) != "reading of "+two.Card.ID || attached[1] != nil ||
		string(attached[2]) != "reading of "+one.Card.ID {
		t.Errorf("Attached: %q %v", attached, err)
	}
	records, err := l.AllRecords(ctx, "story", "", 0)
	if err != nil || len(records) != 1 || records[0].Key != "s1" || string(records[0].Data) != two.Card.ID {
		t.Errorf("AllRecords: %+v %v", records, err)
	}
	failing := errors.New("no")
	_, err = l.Save(ctx, story("https://a.example/3", "T", "Three"), "",
		func(context.Context, library.Saved) (library.Extras, error) {
			return library.Extras{}, failing
		})
	if !errors.Is(err, failing) {
		t.Errorf("Save whose extras fail: %v", err)
	}
	if stats, err := l.Stats(ctx); err != nil || stats.Articles != 2 {
		t.Errorf("%+v %v", stats, err)
	}
}

func TestPaused(t *testing.T) {
	l := open(t, memory.New(), newClock())
	if err := l.SetSettings(t.Context(), library.Settings{Paused: true, KeepDays: 30}); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Save(t.Context(), story("https://a.example/1", "T", "One"), "", nil); !errors.Is(err,
		library.ErrPaused) {
		t.Errorf("saving while paused: %v", err)
	}
	if s, err := l.Settings(t.Context()); err != nil || !s.Paused || s.KeepDays != 30 {
		t.Errorf("%+v %v", s, err)
	}
}

// extras returns a function that adds these to a saving.
func extras(x library.Extras) func(context.Context, library.Saved) (library.Extras, error) {
	return func(context.Context, library.Saved) (library.Extras, error) { return x, nil }
}
