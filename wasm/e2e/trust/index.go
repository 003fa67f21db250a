package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// exportLine is what is read of a line of a backup.
type exportLine struct {
	Article struct {
		Text string
		Meta struct{ URL string }
	}
	Terms []struct{ Term string }
}

// searched is how many words are looked for in a library and the rebuilt one.
const searched = 60

// inspect reads a library to its last record and returns what is not whole in
// it: records without their counterparts, articles that cannot be read, and what
// its index finds otherwise than one that is built anew from the same articles.
func inspect(ctx context.Context, store *memory.Store) (faults []string, err error) {
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	lib, err := library.Open(ctx, store, library.Options{})
	if err != nil {
		return nil, err
	}
	stats, err := lib.Stats(ctx)
	if err != nil {
		return nil, err
	}
	found, err := store.Scan(ctx, library.Range{Bucket: "articles"}, library.Range{Bucket: "cards"},
		library.Range{Bucket: "urls"})
	if err != nil {
		return nil, err
	}
	// of what is in the trash the text stays
	if a, c := len(found[0]), len(found[1]); a != stats.Articles+stats.Trashed || c != stats.Articles {
		fault("%d texts and %d cards of %d articles and %d in the trash", a, c, stats.Articles, stats.Trashed)
	}
	for _, it := range found[1] {
		if _, _, err := lib.Get(ctx, it.Key); err != nil {
			fault("article %s: %v", it.Key, err)
		}
		if _, err := lib.Earlier(ctx, it.Key); err != nil {
			fault("earlier versions of %s: %v", it.Key, err)
		}
	}
	for _, it := range found[2] {
		if _, err := lib.Card(ctx, string(it.Value)); err != nil {
			fault("address %s: %v", it.Key, err)
		}
	}
	var text strings.Builder
	var lines []exportLine
	if err := lib.Export(ctx, func(line []byte) error {
		text.Write(line)
		var read exportLine
		err := json.Unmarshal(line, &read)
		if read.Article.Meta.URL != "" {
			lines = append(lines, read)
		}
		return err
	}); err != nil {
		return nil, err
	}
	if len(lines) != stats.Articles {
		fault("%d articles are exported of %d", len(lines), stats.Articles)
	}
	rebuilt, err := library.Open(ctx, memory.New(), library.Options{})
	if err != nil {
		return nil, err
	}
	if _, err := rebuilt.Import(ctx, text.String(), library.ImportOptions{}); err != nil {
		return nil, fmt.Errorf("rebuilding: %w", err)
	}
	return faults, compareIndexes(ctx, lib, rebuilt, lines, fault)
}

// compareIndexes asks both for every term and for some of the words.
func compareIndexes(
	ctx context.Context, lib, rebuilt *library.Library, lines []exportLine, fault func(string, ...any),
) error {
	terms, words := map[string]bool{}, map[string]bool{}
	for _, line := range lines {
		for _, t := range line.Terms {
			terms[t.Term] = true
		}
		for w := range strings.FieldsSeq(line.Article.Text) {
			words[strings.ToLower(strings.Trim(w, ".,;:“”’"))] = true
		}
	}
	all := slices.Sorted(maps.Keys(terms))
	got, err := postings(ctx, lib, all)
	if err != nil {
		return err
	}
	want, err := postings(ctx, rebuilt, all)
	if err != nil {
		return err
	}
	for i, term := range all {
		if !maps.Equal(got[i], want[i]) {
			fault("term %q stands in %d articles, rebuilt in %d", term, len(got[i]), len(want[i]))
		}
	}
	asked := slices.Sorted(maps.Keys(words))
	for i := 0; i < len(asked); i += len(asked)/searched + 1 {
		q := library.Query{Words: asked[i] + " ", Limit: 2 * len(lines)}
		var hits [2]map[string]bool
		for k, l := range []*library.Library{lib, rebuilt} {
			r, err := l.Search(ctx, q)
			if err != nil {
				return err
			}
			hits[k] = map[string]bool{}
			for _, h := range r.Hits {
				hits[k][h.Card.URL] = true
			}
		}
		if !maps.Equal(hits[0], hits[1]) {
			fault("the word %q is found in %d articles, rebuilt in %d", asked[i], len(hits[0]), len(hits[1]))
		}
	}
	return nil
}

// postings returns for every term the addresses of the articles it stands in.
// The weight of each is in it.
func postings(ctx context.Context, l *library.Library, terms []string) ([]map[string]uint8, error) {
	found, err := l.Postings(ctx, terms)
	if err != nil {
		return nil, err
	}
	var docs []uint32
	for _, list := range found {
		for _, p := range list {
			docs = append(docs, p.Doc)
		}
	}
	slices.Sort(docs)
	docs = slices.Compact(docs)
	ids, err := l.Docs(ctx, docs)
	if err != nil {
		return nil, err
	}
	cards, err := l.Cards(ctx, ids...)
	if err != nil {
		return nil, err
	}
	address := map[uint32]string{}
	for i, doc := range docs {
		if cards[i] != nil {
			address[doc] = cards[i].URL
		}
	}
	out := make([]map[string]uint8, len(terms))
	for i, list := range found {
		out[i] = map[string]uint8{}
		for _, p := range list {
			if where := address[p.Doc]; where != "" { // not of one in the trash
				out[i][where] = p.Weight
			}
		}
	}
	return out, nil
}
