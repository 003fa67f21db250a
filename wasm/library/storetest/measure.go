package storetest

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/wasm/library"
	"dateline/wasm/story"
)

// Times are measured durations.
type Times []time.Duration

// String gives the 10th percentile (what it takes when the machine has nothing
// else to do), the median, the 95th and the longest.
func (t Times) String() string {
	if len(t) == 0 {
		return "none"
	}
	s := slices.Sorted(slices.Values(t))
	at := func(percent int) time.Duration {
		return s[min(len(s)-1, len(s)*percent/100)].Round(10 * time.Microsecond)
	}
	return fmt.Sprintf("p10 %v p50 %v p95 %v max %v", at(10), at(50), at(95), at(100))
}

// Measure fills a library with articles, if it has not so many yet, and reports,
// whenever it has as many as one of the sizes, how long saving, the upkeep
// between, looking for related articles, searching and opening take.
func Measure(t *testing.T, open func() library.Store, sizes ...int) {
	g := NewBulk(1)
	for _, n := range sizes {
		s := open()
		_, have := opened(t, s)
		_ = s.Close()
		if have < n {
			Fill(t, open(), g, n-have)
		} else {
			g = NewBulk(2) // those of 1 are in the library
			g.n = have
		}
		save(t, open, g)
		ask(t, open, g, n)
	}
}

// Fill brings n articles into a library by an import, as a backup would, and
// closes the store.
func Fill(t *testing.T, s library.Store, g *Bulk, n int) {
	ctx := t.Context()
	defer s.Close()
	l, have := opened(t, s)
	begun := time.Now()
	for left := n; left > 0; {
		piece := min(left, 200)
		left -= piece
		if _, err := l.ImportPiece(ctx, g.backup(piece), library.ImportOptions{}); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.EndImport(ctx); err != nil {
		t.Fatal(err)
	}
	fmt.Printf("%d articles, import: %v an article, making them up included\n", have+n,
		(time.Since(begun) / time.Duration(n)).Round(time.Microsecond))
}

// question is one kind of question and how it was answered.
type question struct {
	articles int
	what     string
	store    *counted
	times    Times
	trips    int
	records  int
	bytes    int
	waited   time.Duration
}

func (q *question) ask(f func()) {
	before := q.store.count
	at := time.Now()
	f()
	q.times = append(q.times, time.Since(at))
	now := q.store.count
	q.trips += now.trips - before.trips
	q.records += now.records - before.records
	q.bytes += now.bytes - before.bytes
	q.waited += now.waited - before.waited
}

// report tells the times, and how much of them, in the mean, the store took.
func (q *question) report() {
	n := len(q.times)
	if n == 0 {
		return
	}
	sum := time.Duration(0)
	for _, d := range q.times {
		sum += d
	}
	fmt.Printf("%d articles, %s: %v; %.1f transactions, %d records, %d kB, %.0f %% of the time in the store\n",
		q.articles, q.what, q.times,
		float64(q.trips)/float64(n), q.records/n, q.bytes/n>>10, 100*float64(q.waited)/float64(max(sum, 1)))
}

// counted is a store that counts what it is asked.
type counted struct {
	library.Store
	count struct {
		trips, records, bytes int
		waited                time.Duration
	}
}

func count(s library.Store) *counted { return &counted{Store: s} }

func (c *counted) took(at time.Time) {
	c.count.trips++
	c.count.waited += time.Since(at)
}

func (c *counted) Get(ctx context.Context, refs ...library.Ref) ([][]byte, error) {
	defer c.took(time.Now())
	values, err := c.Store.Get(ctx, refs...)
	for _, v := range values {
		c.count.records++
		c.count.bytes += len(v)
	}
	return values, err
}

func (c *counted) Scan(ctx context.Context, ranges ...library.Range) ([][]library.Item, error) {
	defer c.took(time.Now())
	found, err := c.Store.Scan(ctx, ranges...)
	for _, items := range found {
		c.count.records += len(items)
		for _, it := range items {
			c.count.bytes += len(it.Key) + len(it.Value)
		}
	}
	return found, err
}

func (c *counted) Apply(ctx context.Context, b *library.Batch) error {
	defer c.took(time.Now())
	c.count.records += len(b.Ops)
	for _, op := range b.Ops {
		c.count.bytes += len(op.Value)
	}
	return c.Store.Apply(ctx, b)
}

// opened opens the library and reports how many articles it has.
func opened(t *testing.T, s library.Store) (*library.Library, int) {
	l, err := library.Open(t.Context(), s, library.Options{})
	if err != nil {
		t.Fatal(err)
	}
	stats, err := l.Stats(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return l, stats.Articles
}

// save saves articles one after another, with the upkeep between.
func save(t *testing.T, open func() library.Store, g *Bulk) {
	ctx := t.Context()
	s := count(open())
	defer s.Close()
	l, have := opened(t, s)
	saves := &question{articles: have, what: "save", store: s}
	upkeep := &question{articles: have, what: "upkeep, a piece", store: s}
	for range 200 {
		a, x := g.Next()
		saves.ask(func() {
			if _, err := l.Save(ctx, a, "", func(context.Context, library.Saved) (library.Extras, error) {
				return x,
					nil
			}); err != nil {
				t.Fatal(err)
			}
		})
		upkeep.ask(func() {
			if _, err := l.Tidy(ctx, time.Time{}); err != nil {
				t.Fatal(err)
			}
		})
	}
	saves.report()
	upkeep.report()
}

// backup writes the next n articles as lines of a backup.
func (g *Bulk) backup(n int) string {
	type block struct {
		Kind  string `json:"kind"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}
	type term struct {
		Term   string `json:"term"`
		Weight uint8  `json:"weight"`
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	for range n {
		a, x := g.Next()
		var blocks []block
		for _, bl := range a.Blocks {
			blocks = append(blocks, block{bl.Kind.String(), bl.Span.Start, bl.Span.End})
		}
		var terms []term
		for _, tm := range x.Terms {
			terms = append(terms, term{tm.Text, tm.Weight})
		}
		m := a.Meta
		line := map[string]any{
			"article": map[string]any{"text": a.Text, "blocks": blocks,
				"meta": map[string]any{"url": m.URL, "title": m.Title, "site": m.Site, "lang": m.Lang,
					"published": m.Published.String()}},
			"card":     map[string]any{"saved": g.n, "opened": g.n, "visits": 1},
			"terms":    terms,
			"people":   x.People,
			"attached": []map[string]any{{"kind": "reading", "data": x.Attach[0].Data}},
		}
		if err := enc.Encode(line); err != nil {
			panic(err)
		}
	}
	return b.String()
}

// ask asks a library of n articles all kinds of questions, each round from a
// standing start.
func ask(t *testing.T, open func() library.Store, g *Bulk, n int) {
	ctx := t.Context()
	ready := func(what string) *question { return &question{articles: n, what: what} }
	opens, cold, warm := ready("open"), ready("related, the first time"), ready("related, the second time")
	searches, prefixes := ready("search"), ready("search, an unfinished word")
	for i := range 40 {
		var s *counted
		var l *library.Library
		at := time.Now()
		s = count(open())
		var err error
		if l, err = library.Open(ctx, s, library.Options{}); err != nil {
			t.Fatal(err)
		}
		opens.times = append(opens.times, time.Since(at))
		for _, q := range []*question{opens, cold, warm, searches, prefixes} {
			q.store = s
		}
		a, x := g.Next()
		_, other := g.Next()
		cold.ask(func() { relatedTo(t, l, x.Terms) })
		warm.ask(func() { relatedTo(t, l, other.Terms) })
		words := strings.Fields(a.Text)
		for _, q := range []library.Query{
			{Words: words[7] + " " + words[20] + " "},
			{Words: Word(3+i) + " " + words[3] + " "},
			{Words: Word(1000+7*i) + " "},
			{Words: words[9] + " ", Host: fmt.Sprintf("outlet%d.example", i%40)},
		} {
			searches.ask(func() {
				if _, err := l.Search(ctx, q); err != nil {
					t.Fatal(err)
				}
			})
		}
		prefixes.ask(func() {
			if _, err := l.Search(ctx, library.Query{Words: words[5][:min(3, len(words[5]))]}); err != nil {
				t.Fatal(err)
			}
		})
		_ = s.Close()
	}
	for _, q := range []*question{opens, cold, warm, searches, prefixes} {
		q.report()
	}
	s := open()
	defer s.Close()
	l, _ := opened(t, s)
	stats, err := l.Stats(ctx)
	if err != nil {
		t.Fatal(err)
	}
	disk, err := l.Disk(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Printf("%d articles: %.1f MB of records, %.1f MB on the disk, heap %.1f MB of %.1f MB taken\n", stats.Articles,
		float64(stats.Bytes)/1e6, float64(disk)/1e6,
		float64(m.HeapAlloc)/1e6, float64(m.Sys)/1e6)
}

// relatedTo asks for all that finding related articles needs: the counts and
// postings of the terms, the readings that share most of them with the stories
// they belong to, and more readings of these stories.
func relatedTo(t *testing.T, l *library.Library, terms []library.Term) {
	ctx := t.Context()
	texts := make([]string, len(terms))
	for i, term := range terms {
		texts[i] = term.Text
	}
	found, err := l.LookUp(ctx, texts)
	if err != nil {
		t.Fatal(err)
	}
	order := make([]int, len(texts))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return found.Counts[a] - found.Counts[b] })
	var lists [][]story.Posting
	var weights []float64
	sum := 0
	for n, i := range order {
		if sum += found.Counts[i]; n == story.MaxQueryTerms || sum > story.MaxPostings {
			break
		}
		postings, err := found.Postings(i)
		if err != nil {
			t.Fatal(err)
		}
		list := make([]story.Posting, len(postings))
		for k, p := range postings {
			list[k] = story.Posting(p)
		}
		lists, weights = append(lists, list), append(weights, 1)
	}
	docs := story.Heaviest(lists, weights, 21)
	ids, err := l.Docs(ctx, docs)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Kept(ctx, ids, false, "reading", "story"); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Records(ctx, "story", ids[:min(8, len(ids))]...); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Kept(ctx, ids[:min(12, len(ids))], true, "reading"); err != nil {
		t.Fatal(err)
	}
}
