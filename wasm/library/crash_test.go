package library

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"dateline/wasm/article"
)

// deed is a step of the day that TestCrash lives through, and what is to be
// true once it was acknowledged.
type deed struct {
	name string
	do   func(*Library) error
}

// day is some work that touches everything: merges happen on the way.
func day() []deed {
	ctx := context.Background()
	var deeds []deed
	save := func(n int, words string) {
		deeds = append(deeds, deed{fmt.Sprintf("save %d %s", n, words), func(l *Library) error {
			a, err := article.FromText(article.Meta{URL: fmt.Sprintf("https://a.example/%d", n), Title: fmt.Sprint(n)},
				words)
			if err != nil {
				return err
			}
			_, err = l.Save(ctx, a, "", func(_ context.Context, s Saved) (Extras, error) {
				return Extras{Terms: []Term{{words, 1}}, Attach: []Attachment{{Kind: "reading", Data: []byte(words)}}},
					nil
			})
			return err
		}})
	}
	remove := func(n int) {
		deeds = append(deeds, deed{fmt.Sprintf("delete %d", n), func(l *Library) error {
			c, err := l.ByURL(ctx, fmt.Sprintf("https://a.example/%d", n))
			if err != nil {
				return err
			}
			_, err = l.Delete(ctx, c.ID)
			return err
		}})
	}
	tidy := func() {
		deeds = append(deeds, deed{"tidy", func(l *Library) error {
			_, err := l.Tidy(ctx, time.Unix(1<<40, 0))
			return err
		}})
	}
	for n := range 12 {
		save(n, []string{"ash", "bay", "cape"}[n%3])
		if n%2 == 0 {
			tidy()
		}
	}
	save(3, "dune")
	remove(4)
	remove(5)
	for range 12 {
		tidy()
	}
	save(4, "elm")
	tidy()
	return deeds
}

// snapshot is what a person sees of a library: articles, words, what is
// attached, what the index finds.
func snapshot(l *Library) (string, error) {
	ctx := context.Background()
	page, err := l.List(ctx, List{Limit: 1000})
	if err != nil {
		return "", err
	}
	var lines []string
	for _, c := range page.Cards {
		a, _, err := l.Get(ctx, c.ID)
		if err != nil {
			return "", err
		}
		reading, err := l.Attached(ctx, "reading", c.ID)
		if err != nil {
			return "", err
		}
		var line strings.Builder
		line.WriteString(fmt.Sprintf("%s %s %s %d:", c.Title, a.Text, reading[0], c.Earlier))
		for _, term := range []string{"ash", "bay", "cape", "dune", "elm"} {
			postings, err := l.Postings(ctx, []string{term})
			if err != nil {
				return "", err
			}
			var docs []uint32
			for _, p := range postings[0] {
				docs = append(docs, p.Doc)
			}
			ids, err := l.Docs(ctx, docs)
			if err != nil {
				return "", err
			}
			if slices.Contains(ids, c.ID) {
				line.WriteString(" " + term)
			}
			r, err := l.Search(ctx, Query{Words: term + " "})
			if err != nil {
				return "", err
			}
			if slices.ContainsFunc(r.Hits, func(h Hit) bool { return h.Card.ID == c.ID }) != (a.Text == term) {
				return "", fmt.Errorf("article %s: a search for %s is wrong", c.Title, term)
			}
		}
		lines = append(lines, line.String())
	}
	sort.Strings(lines)
	stats, err := l.Stats(ctx)
	return fmt.Sprint(stats.Articles, lines), err
}

// TestCrash stops the engine at every batch of a day's work, once before and
// once after the store has done it, and goes on with another engine: what was
// acknowledged is there, what was not is there whole or not at all, and the day
// ends as it would have.
func TestCrash(t *testing.T) {
	ctx := context.Background()
	opts := Options{Now: func() time.Time { return time.Unix(1_700_000_000, 0) }}
	deeds := day()
	states := []string{} // after each deed of a day without a crash
	store := newMapStore()
	l, err := openShaped(ctx, store, opts, tinyShape())
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range deeds {
		s, err := snapshot(l)
		if err != nil {
			t.Fatal(err)
		}
		states = append(states, s)
		if err := d.do(l); err != nil {
			t.Fatalf("%s: %v", d.name, err)
		}
	}
	end, err := snapshot(l)
	if err != nil {
		t.Fatal(err)
	}
	states = append(states, end)
	batches := store.applied
	if batches < 25 {
		t.Fatalf("only %d batches", batches)
	}
	for at := range batches {
		for _, done := range []bool{false, true} {
			crashAt(t, at, done, deeds, states, opts)
		}
	}
}

var errCrash = errors.New("the engine is stopped")

func crashAt(t *testing.T, at int, done bool, deeds []deed, states []string, opts Options) {
	t.Helper()
	ctx := context.Background()
	store := newMapStore()
	crashed := false
	store.fail = func(b *Batch) error {
		if store.applied < at || crashed {
			return nil
		}
		crashed = true
		if done { // the disk has it, nobody was told
			if err := store.Apply(ctx, b); err != nil {
				return err
			}
		}
		return errCrash
	}
	l, err := openShaped(ctx, store, opts, tinyShape())
	if errors.Is(err, errCrash) {
		l, err = openShaped(ctx, store, opts, tinyShape())
	}
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range deeds {
		err := d.do(l)
		if err == nil {
			continue
		}
		if !errors.Is(err, errCrash) && !errors.Is(err, ErrNotFound) {
			t.Fatalf("crash at %d: %s: %v", at, d.name, err)
		}
		if l, err = openShaped(ctx, store, opts, tinyShape()); err != nil {
			t.Fatalf("crash at %d, opening again: %v", at, err)
		}
		got, err := snapshot(l)
		if err != nil {
			t.Fatalf("crash at %d in %s: %v", at, d.name, err)
		}
		if got != states[i] && got != states[i+1] {
			t.Fatalf("crash at %d in %s:\n got %s\nwant %s\n  or %s", at, d.name, got, states[i], states[i+1])
		}
		if got != states[i+1] || d.name == "tidy" {
			if err := d.do(l); err != nil && !errors.Is(err, ErrNotFound) {
				t.Fatalf("%s once more: %v", d.name, err)
			}
		}
	}
	got, err := snapshot(l)
	if err != nil {
		t.Fatal(err)
	}
	if want := states[len(states)-1]; got != want {
		t.Fatalf("crash at %d: the day ends with\n %s, not with\n %s", at, got, want)
	}
}

// TestRefusals holds that what a store refuses is told, and that the library
// goes on as if it had not been asked.
func TestRefusals(t *testing.T) {
	ctx := context.Background()
	store := newMapStore()
	l, err := Open(ctx, store, Options{})
	if err != nil {
		t.Fatal(err)
	}
	save := func(n int) error {
		a, err := article.FromText(article.Meta{URL: fmt.Sprintf("https://a.example/%d", n), Title: "T"}, "Text")
		if err != nil {
			t.Fatal(err)
		}
		_, err = l.Save(ctx, a, "", nil)
		return err
	}
	if err := save(1); err != nil {
		t.Fatal(err)
	}
	for _, refusal := range []error{ErrFull, ErrRefused, ErrClosed} {
		store.fail = func(*Batch) error { return fmt.Errorf("store: %w", refusal) }
		if err := save(2); !errors.Is(err, refusal) {
			t.Errorf("saving: %v, want %v", err, refusal)
		}
		if stats, err := l.Stats(ctx); err != nil || stats.Articles != 1 {
			t.Errorf("after %v: %+v, %v", refusal, stats, err)
		}
	}
	store.fail = nil
	if err := save(2); err != nil {
		t.Errorf("when there is space again: %v", err)
	}
	canceled, cancel := context.WithCancel(ctx)
	cancel()
	<-l.write // another change is under way
	if _, err := l.Delete(canceled, "00000000"); !errors.Is(err, context.Canceled) {
		t.Errorf("a change that was canceled while it waited: %v", err)
	}
	l.write <- struct{}{}
}

// TestTwoEngines holds that two engines on one store, which should not be, lose
// nothing.
func TestTwoEngines(t *testing.T) {
	ctx := context.Background()
	store := newMapStore()
	var engines [2]*Library
	for i := range engines {
		var err error
		if engines[i], err = Open(ctx, store, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	for n := range 6 {
		a, err := article.FromText(article.Meta{URL: fmt.Sprintf("https://a.example/%d", n), Title: "T"},
			fmt.Sprint("Text ", n))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := engines[n%2].Save(ctx, a, "", nil); err != nil {
			t.Fatal(err)
		}
	}
	for n := range 6 {
		c, err := engines[n%2].ByURL(ctx, fmt.Sprintf("https://a.example/%d", n))
		if err != nil {
			t.Fatal(err)
		}
		if a, _, err := engines[n%2].Get(ctx, c.ID); err != nil || a.Text != fmt.Sprint("Text ", n) {
			t.Errorf("article %d is %v, %v", n, a, err)
		}
	}
	if stats, err := engines[0].Stats(ctx); err != nil || stats.Articles != 6 {
		t.Errorf("%+v, %v", stats, err)
	}
}
