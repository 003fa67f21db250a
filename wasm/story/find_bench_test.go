package story

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/wasm/article"
)

// generated fills a shelf with n readings in stories of about ten, with words
// as common as in a language: the k-th commonest in a share of 1/k of them.
func generated(n int) (*Memory, []Reading) {
	const vocabulary, names = 60_000, 200_000
	rng := rand.New(rand.NewPCG(1, 2))
	words := make([]string, vocabulary)
	for i := range words {
		words[i] = "w" + strconv.Itoa(i)
	}
	word := func() string { return words[int(math.Exp(rng.Float64()*math.Log(vocabulary-1)))] }
	var shelf Memory
	var some []Reading
	var theme []string
	for i := range n {
		if i%10 == 0 {
			theme = theme[:0]
			for len(theme) < 12 {
				if w := word(); !slices.Contains(theme, w) {
					theme = append(theme, w)
				}
			}
			for range 4 {
				theme = append(theme, "n"+strconv.Itoa(rng.IntN(names)))
			}
		}
		r := Reading{ID: strconv.Itoa(i), Title: "Generated", Lang: "en",
			Published: article.Time{Year: 2020 + i*6/n, Month: 1 + i%12, Day: 1 + i%28}, Opened: int64(i)}
		for len(r.Terms) < 64 {
			t := Term{Text: word(), Weight: float32(0.3 + 0.7*rng.Float64())}
			if len(r.Terms) < 14 {
				t.Text, t.Where = theme[rng.IntN(len(theme))], InLead
			}
			if t.Text[0] == 'n' {
				t.Where |= IsName
			}
			if !slices.ContainsFunc(r.Terms, func(o Term) bool { return o.Text == t.Text }) {
				r.Terms = append(r.Terms, t)
			}
		}
		for range 12 {
			r.Sketch = append(r.Sketch, rng.Uint64()&^255|60)
		}
		shelf.Put(r)
		if i%10 == 9 {
			var ids []string
			for k := i - 9; k <= i; k++ {
				ids = append(ids, strconv.Itoa(k))
			}
			shelf.PutStory(Story{ID: NewID(ids[0], nil), Articles: ids})
		}
		if i%(n/100) == 0 {
			some = append(some, r)
		}
	}
	return &shelf, some
}

// BenchmarkFind measures the related lookup and the decision over 100,000
// readings, the shelf's own time (a map in memory) included. It reports the
// 95th percentile beside the mean.
func BenchmarkFind(b *testing.B) {
	shelf, some := generated(100_000)
	var took []time.Duration
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		r := some[i%len(some)]
		start := time.Now()
		found, err := Find(context.Background(), shelf, &r)
		if err != nil {
			b.Fatal(err)
		}
		Decide(&r, found, nil, nil)
		took = append(took, time.Since(start))
		if len(found.Related) == 0 {
			b.Fatal("nothing found")
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
}

// BenchmarkRead measures what reading an article costs, without finding dates.
func BenchmarkRead(b *testing.B) {
	var text strings.Builder
	for _, x := range invented(b) {
		if x.reading.Lang == "en" {
			text.WriteString(x.reading.Lead + "\n")
		}
	}
	b.SetBytes(int64(len(text.String())))
	for b.Loop() {
		read(b, "x", "en", "2026-03-04", "S", "A quake shakes the valley", text.String(), 0)
	}
}
