package storetest

import (
	"context"
	"fmt"
	"math"
	"math/bits"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/library"
)

// Bulk invents articles whose words are as often and as seldom as those of a
// real library: a few everywhere, most hardly ever, names in clusters.
type Bulk struct {
	rnd   *rand.Rand
	words *rand.Zipf
	n     int
}

// vocabulary is how many different words there are.
const vocabulary = 300_000

// NewBulk returns a Bulk; the same seed gives the same articles.
func NewBulk(seed uint64) *Bulk {
	rnd := rand.New(rand.NewPCG(seed, 1))
	return &Bulk{rnd: rnd, words: rand.NewZipf(rnd, 1.07, 4, vocabulary-1)}
}

// Word returns the word of a rank, the commonest being 0.
func Word(rank int) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	var b strings.Builder
	for n := rank + 1; n > 0; n /= len(consonants) * len(vowels) {
		k := n % (len(consonants) * len(vowels))
		b.WriteByte(consonants[k/len(vowels)])
		b.WriteByte(vowels[k%len(vowels)])
	}
	return b.String()
}

// Next returns the next article and what is kept along with it.
func (g *Bulk) Next() (*article.Article, library.Extras) {
	g.n++
	length := int(math.Exp(g.rnd.NormFloat64()*0.5 + 6.2)) // words; median about 490
	var b article.Builder
	counts := make(map[int]int)
	var p strings.Builder
	for i := range length {
		w := int(g.words.Uint64())
		counts[w]++
		if p.Len() > 0 {
			p.WriteByte(' ')
		}
		p.WriteString(Word(w))
		if i%12 == 11 {
			p.WriteByte('.')
		}
		if i%60 == 59 || i == length-1 {
			b.Leaf(article.Block{Kind: article.Paragraph}, p.String())
			p.Reset()
		}
	}
	day := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(g.n) * 20 * time.Minute)
	a, err := b.Article(article.Meta{
		URL:   fmt.Sprintf("https://outlet%d.example/news/%s/%d", g.n%40, day.Format("2006/01"), g.n),
		Title: strings.Title(Word(g.rnd.IntN(2000)) + " " + Word(g.rnd.IntN(20000)) + " " + Word(g.rnd.IntN(200))),
		Site:  fmt.Sprintf("Outlet %d", g.n%40), Lang: "en",
		Published: article.Time{Year: day.Year(), Month: int(day.Month()), Day: day.Day()},
	})
	if err != nil {
		panic(err)
	}
	return a, g.extras(counts)
}

// extras makes up what package story would keep: the heaviest terms, a reading.
func (g *Bulk) extras(counts map[int]int) library.Extras {
	ranks := make([]int, 0, len(counts))
	for w := range counts {
		ranks = append(ranks, w)
	}
	slices.SortFunc(ranks, func(a, b int) int { // rarer words weigh more
		return counts[b]*bits.Len(uint(b)) - counts[a]*bits.Len(uint(a))
	})
	var x library.Extras
	for i, w := range ranks[:min(64, len(ranks))] {
		x.Terms = append(x.Terms, library.Term{Text: Word(w), Weight: uint8(255 - 3*i)})
	}
	for range 3 {
		x.People = append(x.People, "Ida "+Word(g.rnd.IntN(5000)))
	}
	reading := make([]byte, 1200)
	for i := range reading {
		reading[i] = byte(g.rnd.Uint32())
	}
	x.Attach = []library.Attachment{{Kind: "reading", Data: reading}}
	return x
}

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

// Measure fills a library with articles and reports, whenever it has as many as
// one of the sizes, how long saving, the upkeep between, looking for related
// articles, searching and opening take.
func Measure(t *testing.T, open func() library.Store, sizes ...int) {
	g := NewBulk(1)
	have := 0
	for _, n := range sizes {
		fill(t, open, g, n-have)
		ask(t, open, g, n)
		have = n
	}
}

func report(articles int, what string, times Times) {
	fmt.Printf("%d articles, %s: %v\n", articles, what, times)
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

// fill saves n articles.
func fill(t *testing.T, open func() library.Store, g *Bulk, n int) {
	ctx := t.Context()
	s := open()
	defer s.Close()
	l, have := opened(t, s)
	var saves, upkeep Times
	for range n {
		a, x := g.Next()
		at := time.Now()
		if _, err := l.Save(ctx, a, "", func(context.Context, library.Saved) (library.Extras, error) { return x, nil }); err != nil {
			t.Fatal(err)
		}
		saves = append(saves, time.Since(at))
		for more := true; more; {
			at := time.Now()
			var err error
			if more, err = l.Tidy(ctx, time.Time{}); err != nil {
				t.Fatal(err)
			}
			if more {
				upkeep = append(upkeep, time.Since(at))
			}
		}
	}
	report(have+n, "save", saves[n-min(n, 2000):])
	report(have+n, "upkeep, a piece", upkeep)
	var total time.Duration
	for _, d := range upkeep {
		total += d
	}
	fmt.Printf("%d articles, upkeep: %d pieces, %v an article\n", have+n, len(upkeep), (total / time.Duration(n)).Round(time.Microsecond))
}

// ask asks a library of n articles all kinds of questions, each round from a
// standing start.
func ask(t *testing.T, open func() library.Store, g *Bulk, n int) {
	ctx := t.Context()
	var opens, cold, warm, searches, prefixes Times
	timed := func(to *Times, f func()) {
		at := time.Now()
		f()
		*to = append(*to, time.Since(at))
	}
	for i := range 40 {
		var s library.Store
		var l *library.Library
		timed(&opens, func() {
			var err error
			s = open()
			if l, err = library.Open(ctx, s, library.Options{}); err != nil {
				t.Fatal(err)
			}
		})
		a, x := g.Next()
		_, other := g.Next()
		timed(&cold, func() { relatedTo(t, l, x.Terms) })
		timed(&warm, func() { relatedTo(t, l, other.Terms) })
		words := strings.Fields(a.Text)
		for _, q := range []library.Query{
			{Words: words[7] + " " + words[20] + " "},
			{Words: Word(3+i) + " " + words[3] + " "},
			{Words: Word(1000+7*i) + " "},
			{Words: words[9] + " ", Host: fmt.Sprintf("outlet%d.example", i%40)},
		} {
			timed(&searches, func() {
				if _, err := l.Search(ctx, q); err != nil {
					t.Fatal(err)
				}
			})
		}
		timed(&prefixes, func() {
			if _, err := l.Search(ctx, library.Query{Words: words[5][:min(3, len(words[5]))]}); err != nil {
				t.Fatal(err)
			}
		})
		_ = s.Close()
	}
	report(n, "open", opens)
	report(n, "related, the first time", cold)
	report(n, "related, the second time", warm)
	report(n, "search", searches)
	report(n, "search, an unfinished word", prefixes)
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
	fmt.Printf("%d articles: %.1f MB of records, %.1f MB on the disk, heap %.1f MB\n", stats.Articles, float64(stats.Bytes)/1e6, float64(disk)/1e6, float64(m.HeapAlloc)/1e6)
}

// relatedTo asks for all that finding related articles needs.
func relatedTo(t *testing.T, l *library.Library, terms []library.Term) {
	ctx := t.Context()
	texts := make([]string, len(terms))
	for i, term := range terms {
		texts[i] = term.Text
	}
	_, counts, err := l.Frequencies(ctx, texts)
	if err != nil {
		t.Fatal(err)
	}
	order := make([]int, len(texts))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return counts[a] - counts[b] })
	var rare []string
	sum := 0
	for _, i := range order {
		if sum += counts[i]; len(rare) < 40 && sum < 60_000 {
			rare = append(rare, texts[i])
		}
	}
	postings, err := l.Postings(ctx, rare)
	if err != nil {
		t.Fatal(err)
	}
	scores := map[uint32]int{}
	for _, list := range postings {
		for _, p := range list {
			scores[p.Doc] += int(p.Weight)
		}
	}
	docs := make([]uint32, 0, len(scores))
	for d := range scores {
		docs = append(docs, d)
	}
	slices.SortFunc(docs, func(a, b uint32) int { return scores[b] - scores[a] })
	ids, err := l.Docs(ctx, docs[:min(20, len(docs))])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Attached(ctx, "reading", ids...); err != nil {
		t.Fatal(err)
	}
}
