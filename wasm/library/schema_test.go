package library

import (
	"context"
	"errors"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// fixture loads a library as an earlier version wrote it: a line a record,
// "bucket key value". These files are never written again.
func fixture(t *testing.T, name string) *mapStore {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	s := newMapStore()
	for line := range strings.Lines(string(data)) {
		bucket, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		prefix, err := strconv.QuotedPrefix(rest)
		if err != nil {
			t.Fatal(err)
		}
		key, err := strconv.Unquote(prefix)
		if err != nil {
			t.Fatal(err)
		}
		value, err := strconv.Unquote(rest[len(prefix)+1:])
		if err != nil {
			t.Fatal(err)
		}
		s.records[Ref{bucket, key}] = []byte(value)
	}
	return s
}

// checkFixture holds that all is found that both fixtures hold: eight articles,
// of which one has changed and one is in the trash.
func checkFixture(t *testing.T, l *Library) {
	t.Helper()
	ctx := t.Context()
	stats, err := l.Stats(ctx)
	if err != nil || stats.Articles != 7 || stats.Trashed != 1 || stats.Bytes == 0 {
		t.Errorf("%+v, %v", stats, err)
	}
	page, err := l.List(ctx, List{})
	if err != nil || len(page.Cards) != 7 || page.Cards[0].Title != "Harbour reopens" ||
		page.Cards[6].Title != "The ferry strike" {
		t.Errorf("%d cards, %v", len(page.Cards), err)
	}
	for query, want := range map[string][]string{"varnholm ": {"00000000", "00000002", "00000004", "00000007"},
		"negotiated ": nil, "agreed ": {"00000001"}, "lighthouse": nil} {
		r, err := l.Search(ctx, Query{Words: query})
		var got []string
		for _, h := range r.Hits {
			got = append(got, h.Card.ID)
		}
		slices.Sort(got)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v, %v", query, got, want, err)
		}
	}
	postings, err := l.Postings(ctx, []string{"varnholm", "n3", "n5"})
	if err != nil || len(postings[0]) < 7 || len(postings[1]) != 1 || len(postings[2]) != 1 ||
		postings[2][0].Weight != 3 {
		t.Errorf("%v, %v", postings, err)
	}
	for _, q := range []Query{{Person: "Ida Brandt"}, {Tag: "sea"}, {Host: "outlet1.example"}} {
		if r, err := l.Search(ctx, q); err != nil || len(r.Hits) == 0 {
			t.Errorf("%+v: %v, %v", q, r, err)
		}
	}
	if versions, err := l.Earlier(ctx, "00000001"); err != nil || len(versions) != 1 ||
		!strings.HasPrefix(versions[0].Article.Text, "Fishing quotas are negotiated again.") {
		t.Errorf("%v, %v", versions, err)
	}
	for ref := range l.store.(*mapStore).records {
		if ref.Bucket != bucketTrash {
			continue
		}
		if err := l.Undo(ctx, ref.Key); err != nil {
			t.Error(err)
		}
	}
	r, err := l.Search(ctx, Query{Words: "lighthouse"})
	if err != nil || len(r.Hits) != 1 || r.Hits[0].Card.ID != "00000003" {
		t.Errorf("what came back from the trash: %v, %v", r, err)
	}
	a := sampleArticle()
	a.Meta.URL, a.Meta.Title = "https://outlet1.example/story/1", "Changed once more"
	if saved, err := l.Save(ctx, a, "", nil); err != nil || saved.Outcome != Changed {
		t.Errorf("%+v, %v", saved, err)
	}
	versions, err := l.Earlier(ctx, "00000001")
	if err != nil || len(versions) != 2 || versions[1].Article.Text != "Fishing quotas were agreed." {
		t.Errorf("%v, %v", versions, err)
	}
}

func TestSchema1(t *testing.T) {
	s := fixture(t, "schema1.txt")
	l, err := Open(t.Context(), s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if s.applied != 0 {
		t.Errorf("opening a library of this version wrote %d batches", s.applied)
	}
	checkFixture(t, l)
}

func TestMigration(t *testing.T) {
	s := fixture(t, "schema0.txt")
	told := 0
	l, err := openShaped(t.Context(), s, Options{Progress: func(done, all int) {
		told++
		if done > all || all != 7 {
			t.Errorf("%d of %d", done, all)
		}
	}}, tinyShape())
	if err != nil {
		t.Fatal(err)
	}
	if told == 0 {
		t.Error("the migration told nobody how far it was")
	}
	checkFixture(t, l)
	version, cursor, err := decodeSchema(s.records[schemaRef])
	if version != Schema || cursor != "" || err != nil {
		t.Errorf("now of version %d, cursor %q, %v", version, cursor, err)
	}
}

// TestMigrationStops stops the migration after every batch and goes on.
func TestMigrationStops(t *testing.T) {
	for at := 0; ; at++ {
		s := fixture(t, "schema0.txt")
		s.fail = func(*Batch) error {
			if s.applied == at {
				return errCrash
			}
			return nil
		}
		l, err := openShaped(t.Context(), s, Options{}, tinyShape())
		s.fail = nil
		if err == nil {
			checkFixture(t, l)
			if at < 3 {
				t.Errorf("the migration took only %d batches", at)
			}
			return
		}
		if !errors.Is(err, errCrash) {
			t.Fatal(err)
		}
		if l, err = openShaped(t.Context(), s, Options{}, tinyShape()); err != nil {
			t.Fatal(err)
		}
		checkFixture(t, l)
	}
}

func TestMigrationCanceled(t *testing.T) {
	s := fixture(t, "schema0.txt")
	ctx, cancel := context.WithCancel(t.Context())
	_, err := openShaped(ctx, s, Options{Progress: func(int, int) { cancel() }}, tinyShape())
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("a canceled migration: %v", err)
	}
	l, err := openShaped(t.Context(), s, Options{}, tinyShape())
	if err != nil {
		t.Fatal(err)
	}
	checkFixture(t, l)
}

func TestNewerSchema(t *testing.T) {
	s := fixture(t, "schema1.txt")
	w := &writer{}
	w.Uint(Schema + 1)
	w.String("what this version cannot know")
	w.Byte(7)
	s.records[schemaRef] = w.Buf
	if _, err := Open(t.Context(), s, Options{}); !errors.Is(err, ErrNewer) {
		t.Errorf("a library of a newer version: %v", err)
	}
	if s.applied != 0 {
		t.Error("it was touched")
	}
}
