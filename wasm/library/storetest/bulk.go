package storetest

import (
	"fmt"
	"math"
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
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

// title writes words of ASCII with capitals.
func title(words ...string) string {
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
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
		Title: title(Word(g.rnd.IntN(2000)), Word(g.rnd.IntN(20000)), Word(g.rnd.IntN(200))),
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
