package view

import (
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/quote"

	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

// anyArticle draws an article whose blocks and marks are as wild as the rules
// of package article let them be.
func anyArticle(t *rapid.T) *article.Article {
	var b article.Builder
	depth := -1
	for range rapid.IntRange(1, 30).Draw(t, "blocks") {
		block := article.Block{
			Kind:  article.Kind(rapid.IntRange(1, int(article.Footnote)).Draw(t, "kind")),
			Depth: rapid.IntRange(0, depth+1).Draw(t, "depth"),
			Level: rapid.IntRange(0, 9).Draw(t, "level"), Header: rapid.Bool().Draw(t, "header"),
			Ordered: rapid.Bool().Draw(t, "ordered"),
			Label:   rapid.SampledFrom([]string{"", "label"}).Draw(t, "label"),
		}
		depth = block.Depth
		switch {
		case block.Kind == article.Figure || block.Kind == article.Embed:
			b.Show(block, article.Media{Kind: article.MediaKind(rapid.IntRange(0, 6).Draw(t, "media")),
				URL: "https://a.example/x", Caption: "caption"})
		case block.Kind.Container() || block.Kind == article.Rule ||
			block.Kind == article.Item && rapid.Bool().Draw(t, "open"):
			b.Open(block)
		default:
			words := rapid.StringOfN(rapid.RuneFrom([]rune("ab c<é“”中 ")), 1, 20, -1).Draw(t, "words")
			var marks []article.Mark
			for range rapid.IntRange(0, 5).Draw(t, "marks") {
				if s := anySpan(t, words); !s.Empty() {
					marks = append(marks, article.Mark{Kind: article.MarkKind(rapid.IntRange(1,
						int(article.Inserted)).Draw(t, "mark")), Span: s, Href: "https://a.example/y"})
				}
			}
			b.Leaf(block, words, marks...)
		}
	}
	a, err := b.Article(article.Meta{Title: "A title", Lang: "en"})
	if err != nil {
		t.Skip(err)
	}
	return a
}

// anySpan draws a span of s on the boundaries of its characters.
func anySpan(t *rapid.T, s string) article.Span {
	ends := []int{0}
	for i := range s {
		if i > 0 {
			ends = append(ends, i)
		}
	}
	ends = append(ends, len(s))
	from := rapid.IntRange(0, len(ends)-1).Draw(t, "from")
	to := rapid.IntRange(from, len(ends)-1).Draw(t, "to")
	return article.Span{Start: ends[from], End: ends[to]}
}

// However quotations, dates, links and emphasis cross, the elements nest as
// they are written, no word is lost or doubled, and every quotation that is
// shown begins and ends once.
func TestEverythingThatCrossesNests(t *testing.T) {
	w := english(t)
	rapid.Check(t, func(t *rapid.T) {
		a := anyArticle(t)
		p := ReaderPage{Article: a, NewShare: -1}
		p.Quotes.Speakers = []quote.Speaker{{Name: "Ida Lom"}, {Name: "A Very Long Name Of An Office"}}
		for range rapid.IntRange(0, 8).Draw(t, "quotations") {
			s := anySpan(t, a.Text)
			p.Quotes.Quotations = append(p.Quotes.Quotations, quote.Quotation{
				Span: s, Kind: quote.Kind(rapid.IntRange(1, 3).Draw(t, "kind")),
				Quoted:    []article.Span{anySpan(t, a.Text)},
				Speaker:   rapid.IntRange(-1, 3).Draw(t, "speaker"),
				Certainty: quote.Certainty(rapid.IntRange(0, 2).Draw(t, "certainty")),
			})
		}
		for range rapid.IntRange(0, 4).Draw(t, "dates") {
			p.Dates = append(p.Dates, dates.Mention{Span: anySpan(t, a.Text), Type: dates.Date, Value: "2026-11-14"})
		}
		view := Reader(p, w)
		if list := faults(t, view); len(list) > 0 {
			t.Fatalf("%s\nof %s", strings.Join(list, "\n"), view)
		}
		nodes := parsed(t, view)
		for i, b := range a.Blocks {
			holds := i+1 < len(a.Blocks) && a.Blocks[i+1].Depth > b.Depth
			switch {
			case b.Span.Empty(), b.Kind.Container(), b.Kind == article.Item && holds:
				continue // its words are those of its blocks
			case b.Kind == article.Figure, b.Kind == article.Embed, b.Kind == article.Rule:
				continue // it has no words
			}
			n := byID(nodes, fmt.Sprintf("b%d", i))
			if n == nil {
				t.Fatalf("block %d (%s) is not shown in %s", i, b.Kind, view)
			}
			words := textOf([]*html.Node{n}, "spoken", "by", "certainty", "label")
			if b.Kind == article.Footnote && b.Label != "" {
				words = strings.TrimPrefix(words, b.Label+" ")
			}
			if words != a.Slice(b.Span) {
				t.Fatalf("block %d (%s) says %q, want %q", i, b.Kind, words, a.Slice(b.Span))
			}
		}
		begun, ended := strings.Count(view, `id="q`), strings.Count(view, ">"+" "+w.Say("quotation_end")+"<")
		if begun != ended {
			t.Fatalf("%d quotations begin and %d end in %s", begun, ended, view)
		}
	})
}
