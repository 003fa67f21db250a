package outline

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/wasm/article"
)

// pumps is a story with a lead, speech, and sentences that lean on others.
var pumps = []string{
	"The town of Ebbing will pump its cellars dry before the frost, the council decided on Tuesday, and the pumps of the fire brigade are to run day and night. It is the fourth flood in a year.",
	"“My potatoes swim better than I do,” said Gesa Holt, who lives in Mill Lane. “I have stopped counting. The pumps are loud, but the quiet was worse.”",
	"But she will not leave. Her cellar has been under water since the dyke at Ebbing broke in two places on October 9.",
	"The dyke had been inspected in the spring, the council said, and two of its stretches were found to be soft. Nobody had money for the stones.",
	"Who pays for the pumps is open. The district of Ebbing has promised half of the 90,000 crowns that the pumps burn in oil every month.",
	"He did not say when. The mayor, Klaas Ewers, wants the other half from a fund for floods that the government set up four years ago.",
	"The fire brigade counts 212 cellars under water, most of them between Mill Lane and the dyke. Eighty have been pumped dry since Sunday.",
	"In Mill Lane a goose has moved into the bakery.",
	"Stones for the dyke are to come by rail in the new year, when the meadows are frozen and can bear the wagons. Until then sandbags hold the two gaps.",
	"The brigade asks everyone in Ebbing to keep the lanes clear for its hoses, and to look after neighbours who cannot carry buckets.",
}

func TestGist(t *testing.T) {
	a := build(t, func(b *article.Builder) {
		b.Leaf(article.Block{Kind: article.Dek}, "Pumps against the fourth flood")
		for _, p := range pumps {
			b.Leaf(article.Block{Kind: article.Paragraph}, p)
		}
		b.Leaf(article.Block{Kind: article.Footnote},
			"The pumps, the dyke, the cellars and the council of Ebbing stand in this note, which is no running text.")
	})
	a.Meta.Title = "Ebbing pumps its cellars dry"
	var got []string
	last := 0
	for _, s := range Gist(a) {
		words := a.Slice(s.Span)
		got = append(got, words)
		if b := a.Blocks[s.Block]; s.Span.Start < last || s.Span.Start < b.Span.Start || s.Span.End > b.Span.End ||
			b.Kind != article.Paragraph {
			t.Errorf("%q stands in block %d at %v", words, s.Block, s.Span)
		}
		last = s.Span.End
	}
	if len(got) < gistLeast || len(got) > gistMost {
		t.Fatalf("%d sentences: %q", len(got), got)
	}
	if !strings.HasPrefix(got[0], "The town of Ebbing will pump") {
		t.Errorf("it begins %q", got[0])
	}
	for _, s := range got {
		for _, not := range []string{"“", "”", "But she", "He did not", "My potatoes", "stopped counting", "goose",
			"footnote"} {
			if strings.Contains(s, not) {
				t.Errorf("%q tells nothing alone", s)
			}
		}
	}
}

// A story that is hardly longer than its gist has none, nor has one of speech alone.
func TestNoGist(t *testing.T) {
	for name, paragraphs := range map[string][]string{
		"short":  pumps[:2],
		"empty":  nil,
		"speech": {strings.Repeat("“I will not say a word about the pumps of Ebbing, and I will say it loudly.” ", 20)},
		"marks":  {strings.Repeat("”", 50), strings.Repeat("“", 50)},
	} {
		a := build(t, func(b *article.Builder) {
			for _, p := range paragraphs {
				b.Leaf(article.Block{Kind: article.Paragraph}, p)
			}
		})
		if got := Gist(a); got != nil {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// A gist names nobody by a last name alone whom it has not introduced.
func TestGistIntroducesPeople(t *testing.T) {
	a := build(t, func(b *article.Builder) {
		for _, p := range pumps {
			p = strings.Replace(p, "The fire brigade counts", "Ewers and the fire brigade count", 1)
			b.Leaf(article.Block{Kind: article.Paragraph},
				strings.Replace(p, "The dyke had been", "Ewers said the dyke had been", 1))
		}
	})
	a.Meta.Title = "Ebbing pumps its cellars dry"
	a.Meta.Lang = "en"
	gist := Gist(a)
	if len(gist) < gistLeast {
		t.Fatalf("%d sentences", len(gist))
	}
	for _, s := range gist {
		if strings.HasPrefix(a.Slice(s.Span), "Ewers") {
			t.Errorf("%q names somebody unknown", a.Slice(s.Span))
		}
	}
}

// A page may say the same sentence twenty thousand times. Choosing among them
// must cost little beside reading them: not all may be weighed again each time
// one is passed over.
func TestGistOfOneSentenceAgainAndAgain(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	a := build(t, func(b *article.Builder) {
		for i := range 20_000 {
			b.Leaf(article.Block{Kind: article.Paragraph}, "The harbour board of Ebbing met in week "+
				strconv.Itoa(i)+" and agreed to nothing at all about the pumps.")
		}
	})
	fastest := func(f func()) time.Duration {
		best := time.Hour
		for range 3 {
			start := time.Now()
			f()
			best = min(best, time.Since(start))
		}
		return best
	}
	reading, all := fastest(func() { gistSentences(a) }), fastest(func() { Gist(a) })
	if all > 5*reading {
		t.Errorf("reading the sentences took %v, the gist %v", reading, all)
	}
}
