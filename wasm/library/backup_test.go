package library_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/article"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

func backup(t *testing.T, l *library.Library) string {
	t.Helper()
	var b strings.Builder
	if err := l.Export(t.Context(), func(line []byte) error {
		if !json.Valid(line) || strings.Count(string(line), "\n") != 1 {
			t.Errorf("a line that is not JSON: %q", line)
		}
		b.Write(line)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// lived is a library in which something of everything has happened.
func lived(t *testing.T) *library.Library {
	t.Helper()
	c := newClock()
	l := open(t, memory.New(), c)
	ctx := t.Context()
	x := library.Extras{Terms: []library.Term{{Text: "harbour", Weight: 9}}, People: []string{"Ida Brandt"},
		Attach:  []library.Attachment{{Kind: "notes", Data: []byte{0, 1, 255}}},
		Records: []library.Record{{Kind: "story", Key: "s1", Data: []byte("of 00000000")}}}
	odd := story("https://a.example/odd", "Ti\"tle \x7f\u200b\U000e0001", "One \\ \t“two”", "三隻の船")
	odd.Media = []article.Media{{Kind: article.Image, URL: "https://a.example/1.jpg", Caption: "A boat"}}
	odd.Marks = []article.Mark{{Kind: article.Link, Span: article.Span{Start: 0, End: 3}, Href: "https://b.example/"}}
	if _, err := l.Save(ctx, odd, "https://short.example/1", extras(x)); err != nil {
		t.Fatal(err)
	}
	c.t = c.t.AddDate(0, 0, 1)
	odd = story("https://a.example/odd", "Title", "One two three")
	if _, err := l.Save(ctx, odd, "", nil); err != nil {
		t.Fatal(err)
	}
	two := save(t, l, story("https://b.example/2", "Two", "Second text")).Card.ID
	if err := l.SetTags(ctx, two, []string{"sea", "to read"}); err != nil {
		t.Fatal(err)
	}
	if err := l.SetPlace(ctx, two, library.Place{Words: "Second", Progress: 0.25}); err != nil {
		t.Fatal(err)
	}
	gone := save(t, l, story("https://b.example/3", "Three", "Third text")).Card.ID
	if _, err := l.Delete(ctx, gone); err != nil {
		t.Fatal(err)
	}
	return l
}

func TestBackupRoundTrip(t *testing.T) {
	from := lived(t)
	text := backup(t, from)
	to := open(t, memory.New(), newClock())
	told := 0
	r, err := to.Import(t.Context(), text, library.ImportOptions{Progress: func(done, all int) {
		if done <= told || all != 4 {
			t.Errorf("%d of %d after %d", done, all, told)
		}
		told = done
	}})
	if err != nil || r != (library.ImportResult{New: 2}) || told != 4 {
		t.Fatalf("%+v, %d lines told, %v", r, told, err)
	}
	if d := cmp.Diff(text, backup(t, to)); d != "" {
		t.Errorf("what was imported is exported otherwise: %s", d)
	}
	for _, q := range []library.Query{{Words: "three"}, {Person: "ida brandt"}, {Tag: "sea"}, {Host: "b.example"}} {
		if found, err := to.Search(t.Context(), q); err != nil || len(found.Hits) != 1 {
			t.Errorf("%+v: %+v, %v", q, found, err)
		}
	}
	if c, err := to.ByURL(t.Context(), "https://short.example/1"); err != nil || c.Earlier != 1 {
		t.Errorf("%+v, %v", c, err)
	}
	postings, err := to.Postings(t.Context(), []string{"harbour"})
	if err != nil || len(postings[0]) == 0 {
		t.Errorf("%v, %v", postings, err)
	}
	// Once more changes nothing.
	if r, err = to.Import(t.Context(), text, library.ImportOptions{}); err != nil ||
		r != (library.ImportResult{Merged: 2}) {
		t.Fatalf("%+v, %v", r, err)
	}
	if d := cmp.Diff(text, backup(t, to)); d != "" {
		t.Errorf("a second import: %s", d)
	}
}

func TestImportMerges(t *testing.T) {
	text := backup(t, lived(t))
	c := newClock()
	c.t = c.t.AddDate(0, 0, -5)
	l := open(t, memory.New(), c)
	ctx := t.Context()
	// An older reading of the same article, with notes of its own.
	if _, err := l.Save(ctx, story("https://a.example/odd", "Title", "An older text"), "", extras(library.Extras{
		Attach: []library.Attachment{{Kind: "notes", Data: []byte("mine")}}})); err != nil {
		t.Fatal(err)
	}
	// A newer reading of another.
	c.t = c.t.AddDate(0, 0, 30)
	newer := save(t, l, story("https://b.example/2", "Two", "A newer text")).Card.ID
	if err := l.SetTags(ctx, newer, []string{"mine"}); err != nil {
		t.Fatal(err)
	}
	if err := l.Note(ctx, func(context.Context) (library.Extras, error) {
		return library.Extras{Records: []library.Record{{Kind: "story", Key: "s1", Data: []byte("mine")}}}, nil
	}); err != nil {
		t.Fatal(err)
	}
	if r, err := l.Import(ctx, text, library.ImportOptions{}); err != nil || r != (library.ImportResult{Merged: 2}) {
		t.Fatalf("%+v, %v", r, err)
	}
	odd, card, err := l.Get(ctx, "00000000")
	if err != nil || odd.Text != "One two three" || card.Earlier != 2 || card.Visits != 2 {
		t.Errorf("%+v, %+v, %v", odd, card, err)
	}
	two, card, err := l.Get(ctx, newer)
	if err != nil || two.Text != "A newer text" || card.Earlier != 1 ||
		!cmp.Equal(card.Tags, []string{"mine", "sea", "to read"}) {
		t.Errorf("%+v, %+v, %v", two, card, err)
	}
	notes, err := l.Attached(ctx, "notes", "00000000")
	if err != nil || string(notes[0]) != "mine" {
		t.Errorf("notes were overwritten: %q, %v", notes, err)
	}
	records, err := l.Records(ctx, "story", "s1")
	if err != nil || string(records[0]) != "mine" {
		t.Errorf("a record was overwritten: %q, %v", records, err)
	}
}

// TestImportTranslates holds that other packages can give what they keep new names.
func TestImportTranslates(t *testing.T) {
	text := backup(t, lived(t))
	l := open(t, memory.New(), newClock())
	ctx := t.Context()
	save(t, l, story("https://other.example/", "First here", "Takes the first name"))
	_, err := l.Import(ctx, text, library.ImportOptions{
		With: func(_ context.Context, in library.Imported) (library.Extras, error) {
			var x library.Extras
			for _, a := range in.Attached {
				x.Attach = append(x.Attach, library.Attachment{Kind: a.Kind,
					Data: append([]byte(in.Was+">"+in.Card.ID+" "), a.Data...)})
			}
			return x, nil
		},
		Record: func(_ context.Context, r library.Record, names map[string]string) (library.Extras, error) {
			r.Data = []byte("of " + names[strings.TrimPrefix(string(r.Data), "of ")])
			return library.Extras{Records: []library.Record{r}}, nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	notes, err := l.Attached(ctx, "notes", "00000001")
	if err != nil || !strings.HasPrefix(string(notes[0]), "00000000>00000001 ") {
		t.Errorf("%q, %v", notes, err)
	}
	records, err := l.Records(ctx, "story", "s1")
	if err != nil || string(records[0]) != "of 00000001" {
		t.Errorf("%q, %v", records, err)
	}
}

func TestBadBackups(t *testing.T) {
	good := backup(t, lived(t))
	lines := strings.SplitAfter(good, "\n")
	for name, c := range map[string]struct {
		text, says string
		is         error
	}{
		"empty":      {"", "empty", library.ErrBackup},
		"no backup":  {"{}\n", "line 1", library.ErrBackup},
		"HTML":       {"<html>", "line 1", library.ErrBackup},
		"cut":        {good[:len(good)-40], "line 4", library.ErrBackup},
		"a bad line": {lines[0] + lines[1] + "{\"article\":\n" + lines[2], "line 3", library.ErrBackup},
		"a bad article": {lines[0] + "\n" + strings.Replace(lines[2], `"end":11`, `"end":1111`, 1), "line 3",
			library.ErrBackup},
		"a bad kind": {lines[0] + strings.Replace(lines[2], "paragraph", "paradise", 1), "line 2",
			library.ErrBackup},
		"a bad time": {lines[0] + strings.Replace(lines[2], "2026-11-10", "yesterday", 1), "line 2",
			library.ErrBackup},
		"no address":     {lines[0] + `{"article":{"text":"x"}}`, "line 2", library.ErrBackup},
		"a newer backup": {strings.Replace(good, `"dateline":1`, `"dateline":2`, 1), "line 1", library.ErrNewer},
	} {
		l := open(t, memory.New(), newClock())
		save(t, l, story("https://here.example/", "Here", "Text"))
		before := backup(t, l)
		_, err := l.Import(t.Context(), c.text, library.ImportOptions{})
		if !errors.Is(err, c.is) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
		if d := cmp.Diff(before, backup(t, l)); d != "" {
			t.Errorf("%s changed the library: %s", name, d)
		}
	}
}

func TestImportCanceled(t *testing.T) {
	text := backup(t, lived(t))
	l := open(t, memory.New(), newClock())
	ctx, cancel := context.WithCancel(t.Context())
	_, err := l.Import(ctx, text, library.ImportOptions{Progress: func(done, _ int) {
		if done < 4 { // the articles, not yet the record
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if _, err := l.Import(t.Context(), text, library.ImportOptions{}); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(text, backup(t, l)); d != "" {
		t.Error(d)
	}
}

func FuzzImport(f *testing.F) {
	f.Add(`{"dateline":1}` + "\n" +
		`{"article":{"meta":{"url":"https://a.example/1","title":"T"},"text":"Words","blocks":[{"kind":"paragraph","end":5}]},"card":{"id":"00000000","visits":1}}`)
	f.Fuzz(func(t *testing.T, text string) {
		l, err := library.Open(t.Context(), memory.New(), library.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Import(t.Context(), text, library.ImportOptions{}); err != nil {
			return
		}
		if _, err := l.Import(t.Context(), backup(t, l), library.ImportOptions{}); err != nil {
			t.Errorf("what was exported cannot be imported: %v", err)
		}
	})
}
