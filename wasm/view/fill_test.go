package view

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dateline/wasm/article"
	"dateline/wasm/extract"
	"dateline/wasm/outline"
	"dateline/wasm/quote"
)

// bare is what is known of a page when its article was found and nothing else.
func bare(p ReaderPage) ReaderPage {
	return ReaderPage{
		Article: p.Article, ID: p.ID, Trace: p.Trace, Others: p.Others, NewShare: -1,
		Zone: p.Zone, Notices: p.Notices, Today: p.Today, OwnTab: p.OwnTab, Page: p.Page, Part: p.Part, Host: p.Host,
		Parts: p.Parts,
	}
}

// fullPage is the sample with all that the library can add.
func fullPage(t testing.TB) ReaderPage {
	p := newSample(t).page()
	p.Before, p.Place, p.Gone = 1_800_000_000, 7, 1
	p.Known, p.Changed = make([]bool, len(p.Article.Blocks)), make([]bool, len(p.Article.Blocks))
	for i := range p.Known {
		p.Known[i], p.Changed[i] = i%3 == 0, i%4 == 1
	}
	p.Gist = []outline.Sentence{{Span: p.Article.Blocks[3].Span, Block: 3}}
	p.Others = []extract.Other{{Pick: "article:nth-child(2)", Title: "Another"}}
	p.Page, p.Host, p.Notices = true, "dispatch.example", []Notice{CutShort, StillLoading}
	return p
}

// fillOf is Fill where the first view is shown.
func fillOf(first, whole ReaderPage, w Words) (fill, html string) {
	return Fill(first, whole, Fingerprint(Reader(first, w)), w)
}

// filled replaces elements of a view as the reader does.
func filled(t testing.TB, view, fill string) string {
	t.Helper()
	body := &html.Node{Type: html.ElementNode, Data: "div"}
	for _, n := range parsed(t, view) {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
		body.AppendChild(n)
	}
	for _, n := range parsed(t, fill) {
		if n.Type != html.ElementNode {
			t.Errorf("the fill holds more than elements: %q", n.Data)
			continue
		}
		old := byID([]*html.Node{body}, attributeOf(n, "id"))
		if old == nil {
			t.Errorf("nothing to replace by %q", attributeOf(n, "id"))
			continue
		}
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
		old.Parent.InsertBefore(n, old)
		old.Parent.RemoveChild(old)
	}
	var b strings.Builder
	for n := range body.ChildNodes() {
		if err := html.Render(&b, n); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func TestTheFirstViewFilledIsTheWholeOne(t *testing.T) {
	w := english(t)
	whole := fullPage(t)
	first := bare(whole)
	fill, rest := fillOf(first, whole, w)
	if rest != "" || fill == "" {
		t.Fatal("the views have no skeleton in common")
	}
	if got, want := filled(t, Reader(first, w), fill), filled(t, Reader(whole, w), ""); got != want {
		at := 0
		for at < min(len(got), len(want)) && got[at] == want[at] {
			at++
		}
		t.Errorf("filled: ...%.200s\nwhole: ...%.200s", got[at:], want[at:])
	}
	if strings.Contains(fill, "<img") {
		t.Error("a picture is drawn twice")
	}
	if plain := Reader(first, w); strings.Contains(plain, "<mark") || strings.Contains(plain, "data-when") {
		t.Error("the first view is annotated already")
	}
	again, rest := fillOf(first, first, w)
	if rest != "" || again != "" {
		t.Errorf("nothing is to be filled in, and there is %q", again)
	}
}

// Words in a table and in an item that holds others cannot be replaced alone.
func TestFillReplacesWholeTablesAndItems(t *testing.T) {
	w := english(t)
	var b article.Builder
	b.Open(article.Block{Kind: article.Table})
	b.Open(article.Block{Kind: article.Row, Depth: 1})
	b.Leaf(article.Block{Kind: article.Cell, Depth: 2}, "“Not today,” said Odalric.")
	b.Leaf(article.Block{Kind: article.Cell, Depth: 2}, "21 November")
	b.Open(article.Block{Kind: article.List})
	b.Leaf(article.Block{Kind: article.Item, Depth: 1}, "“Tomorrow, then,” said Odalric.")
	b.Leaf(article.Block{Kind: article.Paragraph, Depth: 2}, "“Or the day after,” said Odalric.")
	b.Leaf(article.Block{Kind: article.Item, Depth: 1}, "Nothing was said of it.")
	a, err := b.Article(article.Meta{Title: "Odalric waits", Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	whole := ReaderPage{Article: a, NewShare: -1, Quotes: quote.Find(a)}
	if len(whole.Quotes.Quotations) != 3 {
		t.Fatalf("%d quotations", len(whole.Quotes.Quotations))
	}
	fill, rest := fillOf(bare(whole), whole, w)
	if rest != "" || !strings.Contains(fill, "<table") || strings.Contains(fill, "Nothing was said") {
		t.Errorf("%s", fill)
	}
	if got, want := filled(t, Reader(bare(whole), w), fill), filled(t, Reader(whole, w), ""); got != want {
		t.Errorf("filled:\n%s\nwhole:\n%s", got, want)
	}
}

func TestFillKnowsAnotherArticle(t *testing.T) {
	w := english(t)
	whole := fullPage(t)
	shorter := bare(whole)
	cut, err := whole.Article.Remove(len(whole.Article.Blocks) - 1)
	if err != nil {
		t.Fatal(err)
	}
	shorter.Article = cut
	if fill, html := fillOf(shorter, whole, w); html != Reader(whole, w) || fill != "" {
		t.Errorf("an article with a paragraph less can be filled: %.100s", fill)
	}
	moved := bare(whole)
	moved.Notices = nil
	if fill, html := fillOf(moved, whole, w); html == "" || fill != "" {
		t.Error("a notice more above the text moves it")
	}
}

func TestFillKnowsWhatIsShown(t *testing.T) {
	w, whole := english(t), fullPage(t)
	if fill, html := Fill(bare(whole), whole, "another", w); fill != "" || html != Reader(whole, w) {
		t.Error("another view that is shown is filled")
	}
}

func BenchmarkFill(b *testing.B) {
	w, whole := english(b), fullPage(b)
	first := bare(whole)
	for b.Loop() {
		fillOf(first, whole, w)
	}
}
