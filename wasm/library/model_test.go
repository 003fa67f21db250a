package library

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dateline/wasm/article"
)

// tinyShape makes every merge happen within a few articles.
func tinyShape() shape {
	return shape{
		levels:     [levelCount]level{{docs: 6, page: 60}, {docs: 14, page: 50}, {page: 40}},
		tail:       3,
		tooLong:    5,
		mergeBytes: 120,
		clearPages: 2,
	}
}

// modelArticle is what the model knows of an article.
type modelArticle struct {
	title, words string
	terms        []string
	tags         []string
	earlier      []string
}

// model is a library as a person thinks of it.
type model struct {
	articles map[string]*modelArticle // by number of its address
	trash    map[string]map[string]*modelArticle
}

func modelURL(key string) string { return "https://s" + key[:1] + ".example/" + key }

// TestModel holds the library against a map through random work on it, with
// restarts in between.
func TestModel(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ctx := context.Background()
		store := newMapStore()
		now := time.Unix(1_700_000_000, 0)
		opts := Options{Now: func() time.Time { return now }}
		var l *Library
		open := func() {
			var err error
			if l, err = openShaped(ctx, store, opts, tinyShape()); err != nil {
				rt.Fatal(err)
			}
		}
		open()
		m := model{articles: map[string]*modelArticle{}, trash: map[string]map[string]*modelArticle{}}
		vocabulary := []string{"ash", "bay", "cape", "dune", "elm", "fjord", "glen", "hill"}
		keys := rapid.SampledFrom([]string{"a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2", "c3", "c4", "c5", "c6", "c7",
			"c8", "c9"})
		pick := func(label string) []string {
			return rapid.SliceOfNDistinct(rapid.SampledFrom(vocabulary), 1, 4,
				func(s string) string { return s }).Draw(rt, label)
		}
		ids := func(keys []string) []string {
			var out []string
			for _, k := range keys {
				c, err := l.ByURL(ctx, modelURL(k))
				if err != nil {
					rt.Fatalf("%s: %v", k, err)
				}
				out = append(out, c.ID)
			}
			return out
		}
		rt.Repeat(map[string]func(*rapid.T){
			"save": func(rt *rapid.T) {
				key, words, terms := keys.Draw(rt, "key"), strings.Join(pick("words"), " "), pick("terms")
				was := m.articles[key]
				a, err := article.FromText(article.Meta{URL: modelURL(key), Title: key}, words)
				if err != nil {
					rt.Fatal(err)
				}
				saved, err := l.Save(ctx, a, "", func(context.Context, Saved) (Extras, error) {
					x := Extras{Terms: []Term{}}
					for _, t := range terms {
						x.Terms = append(x.Terms, Term{Text: t, Weight: 7})
					}
					return x, nil
				})
				if err != nil {
					rt.Fatal(err)
				}
				want := New
				if was != nil {
					if want = Again; was.words != words {
						want = Changed
						was.earlier = append(was.earlier, was.words)
					}
					was.words, was.terms = words, terms
				} else {
					m.articles[key] = &modelArticle{title: key, words: words, terms: terms}
				}
				if saved.Outcome != want {
					rt.Fatalf("saving %s: %d, want %d", key, saved.Outcome, want)
				}
			},
			"delete": func(rt *rapid.T) {
				if len(m.articles) == 0 {
					return
				}
				gone := rapid.SliceOfNDistinct(rapid.SampledFrom(slices.Sorted(maps.Keys(m.articles))), 1, 2,
					func(s string) string { return s }).Draw(rt, "gone")
				token, err := l.Delete(ctx, ids(gone)...)
				if err != nil {
					rt.Fatal(err)
				}
				m.trash[token] = map[string]*modelArticle{}
				for _, k := range gone {
					m.trash[token][k] = m.articles[k]
					delete(m.articles, k)
				}
				now = now.Add(time.Second)
			},
			"undo": func(rt *rapid.T) {
				if len(m.trash) == 0 {
					return
				}
				token := rapid.SampledFrom(slices.Sorted(maps.Keys(m.trash))).Draw(rt, "token")
				if err := l.Undo(ctx, token); err != nil {
					rt.Fatal(err)
				}
				for k, a := range m.trash[token] {
					if there := m.articles[k]; there != nil {
						there.earlier = append(append(a.earlier, a.words), there.earlier...)
					} else {
						m.articles[k] = a
					}
				}
				delete(m.trash, token)
			},
			"tag": func(rt *rapid.T) {
				if len(m.articles) == 0 {
					return
				}
				key := rapid.SampledFrom(slices.Sorted(maps.Keys(m.articles))).Draw(rt, "key")
				tags := rapid.SampledFrom([][]string{nil, {"red"}, {"red", "blue"}}).Draw(rt, "tags")
				if err := l.SetTags(ctx, ids([]string{key})[0], tags); err != nil {
					rt.Fatal(err)
				}
				m.articles[key].tags = tags
			},
			"forget": func(rt *rapid.T) {
				host := rapid.SampledFrom([]string{"sa", "sb"}).Draw(rt, "host")
				for more := true; more; {
					var err error
					if _, more, err = l.Forget(ctx, host+".example"); err != nil {
						rt.Fatal(err)
					}
				}
				maps.DeleteFunc(m.articles, func(k string, _ *modelArticle) bool { return "s"+k[:1] == host })
				for token, gone := range m.trash {
					maps.DeleteFunc(gone, func(k string, _ *modelArticle) bool { return "s"+k[:1] == host })
					if len(gone) == 0 {
						delete(m.trash, token)
					}
				}
			},
			"empty the trash": func(rt *rapid.T) {
				now = now.Add(time.Minute)
				for more := true; more; {
					var err error
					if more, err = l.Tidy(ctx, now); err != nil {
						rt.Fatal(err)
					}
				}
				clear(m.trash)
			},
			"tidy a piece": func(rt *rapid.T) {
				if _, err := l.Tidy(ctx, time.Time{}); err != nil {
					rt.Fatal(err)
				}
			},
			"restart": func(rt *rapid.T) { open() },
			"":        func(rt *rapid.T) { m.check(rt, l, vocabulary) },
		})
	})
}

// check compares all that can be asked.
func (m *model) check(rt *rapid.T, l *Library, vocabulary []string) {
	ctx := context.Background()
	stats, err := l.Stats(ctx)
	if err != nil {
		rt.Fatal(err)
	}
	trashed := 0
	for _, gone := range m.trash {
		trashed += len(gone)
	}
	if stats.Articles != len(m.articles) || stats.Trashed != trashed {
		rt.Fatalf("%d articles and %d in the trash, want %d and %d", stats.Articles, stats.Trashed, len(m.articles),
			trashed)
	}
	page, err := l.List(ctx, List{Limit: 1000})
	if err != nil {
		rt.Fatal(err)
	}
	var got []string
	for _, c := range page.Cards {
		got = append(got, c.Title)
		a, card, err := l.Get(ctx, c.ID)
		want := m.articles[c.Title]
		if want == nil || err != nil || a.Text != want.words || card.Earlier != len(want.earlier) ||
			!slices.Equal(c.Tags, want.tags) {
			rt.Fatalf("%s is %+v, %+v, %v, want %+v", c.Title, a, card, err, want)
		}
		versions, err := l.Earlier(ctx, c.ID)
		if err != nil || len(versions) != len(want.earlier) {
			rt.Fatalf("%s has %d earlier versions (%v), want %v", c.Title, len(versions), err, want.earlier)
		}
		var texts []string // their order is that of the days they were seen on, whatever was undone since
		for _, v := range versions {
			texts = append(texts, v.Article.Text)
		}
		sort.Strings(texts)
		if sorted := slices.Sorted(slices.Values(want.earlier)); !slices.Equal(texts, sorted) {
			rt.Fatalf("%s: the earlier versions are %q, want %q", c.Title, texts, sorted)
		}
	}
	sort.Strings(got)
	if want := slices.Sorted(maps.Keys(m.articles)); !slices.Equal(got, want) {
		rt.Fatalf("the list is %v, want %v", got, want)
	}
	m.checkIndex(rt, l, vocabulary)
}

func (m *model) checkIndex(rt *rapid.T, l *Library, vocabulary []string) {
	ctx := context.Background()
	postings, err := l.Postings(ctx, vocabulary)
	if err != nil {
		rt.Fatal(err)
	}
	_, counts, err := l.Frequencies(ctx, vocabulary)
	if err != nil {
		rt.Fatal(err)
	}
	for i, term := range vocabulary {
		var docs []uint32
		for _, p := range postings[i] {
			docs = append(docs, p.Doc)
		}
		if !slices.IsSorted(docs) || len(slices.Compact(slices.Clone(docs))) != len(docs) {
			rt.Fatalf("the documents of %s are not in order: %v", term, docs)
		}
		if counts[i] != len(docs) {
			rt.Fatalf("%s is counted %d times, and stands in %d documents", term, counts[i], len(docs))
		}
		names, err := l.Docs(ctx, docs)
		if err != nil {
			rt.Fatal(err)
		}
		var got, want []string
		for _, id := range names {
			if id == "" {
				continue
			}
			c, err := l.Card(ctx, id)
			if err != nil {
				rt.Fatal(err)
			}
			got = append(got, c.Title)
		}
		for k, a := range m.articles {
			if slices.Contains(a.terms, term) {
				want = append(want, k)
			}
		}
		sort.Strings(got)
		sort.Strings(want)
		if !slices.Equal(got, want) {
			rt.Fatalf("%s stands in %v, want %v", term, got, want)
		}
	}
}

// mapStore is the simplest store there can be, so that these tests can reach
// inside the library: package memory imports this one.
type mapStore struct {
	records map[Ref][]byte
	fail    func(*Batch) error // asked before every batch
	applied int
}

func newMapStore() *mapStore { return &mapStore{records: map[Ref][]byte{}} }

func (s *mapStore) Get(_ context.Context, refs ...Ref) ([][]byte, error) {
	out := make([][]byte, len(refs))
	for i, r := range refs {
		out[i] = s.records[r]
	}
	return out, nil
}

func (s *mapStore) Scan(_ context.Context, ranges ...Range) ([][]Item, error) {
	out := make([][]Item, len(ranges))
	for i, r := range ranges {
		var items []Item
		for ref, v := range s.records {
			if ref.Bucket == r.Bucket && ref.Key >= r.From && (r.To == "" || ref.Key < r.To) {
				items = append(items, Item{ref.Key, v})
			}
		}
		sort.Slice(items, func(a, b int) bool { return (items[a].Key < items[b].Key) != r.Reverse })
		if r.Limit > 0 && len(items) > r.Limit {
			items = items[:r.Limit]
		}
		out[i] = items
	}
	return out, nil
}

func (s *mapStore) Apply(_ context.Context, b *Batch) error {
	if s.fail != nil {
		if err := s.fail(b); err != nil {
			return err
		}
	}
	for _, op := range b.Ops {
		if _, there := s.records[Ref{op.Bucket, op.Key}]; there && op.Kind == OpAdd {
			return fmt.Errorf("add %s %s: %w", op.Bucket, op.Key, ErrExists)
		}
	}
	s.applied++
	for _, op := range b.Ops {
		ref := Ref{op.Bucket, op.Key}
		switch op.Kind {
		case OpPut, OpAdd:
			s.records[ref] = slices.Clone(append([]byte{}, op.Value...))
		case OpDelete:
			delete(s.records, ref)
		case OpDeleteRange:
			maps.DeleteFunc(s.records, func(r Ref, _ []byte) bool {
				return r.Bucket == op.Bucket && r.Key >= op.Key && (op.To == "" || r.Key < op.To)
			})
		default:
			return errors.New("unknown operation")
		}
	}
	return nil
}

func (s *mapStore) Usage(context.Context) (int64, error) { return 0, nil }
func (s *mapStore) Close() error                         { return nil }
