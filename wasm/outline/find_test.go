package outline

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/article"
)

func build(t *testing.T, f func(b *article.Builder)) *article.Article {
	t.Helper()
	var b article.Builder
	f(&b)
	a, err := b.Article(article.Meta{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

type row struct {
	Label    string
	Level    int
	Words    string
	Inferred bool
}

func rows(a *article.Article) []row {
	var out []row
	for _, s := range Find(a) {
		out = append(out, row{s.Label, s.Level, a.Slice(s.Span), s.Inferred})
	}
	return out
}

func TestHeadingsMakeTheOutline(t *testing.T) {
	a := build(t, func(b *article.Builder) {
		b.Leaf(article.Block{Kind: article.Paragraph}, "Lead.")
		b.Leaf(article.Block{Kind: article.Heading, Level: 3}, "The quay")
		b.Leaf(article.Block{Kind: article.Paragraph}, "Stone by stone.")
		b.Leaf(article.Block{Kind: article.Heading, Level: 5}, "Its cost")
		b.Leaf(article.Block{Kind: article.Paragraph}, "Nine million.")
		b.Leaf(article.Block{Kind: article.Heading, Level: 3}, "The ferry")
		b.Leaf(article.Block{Kind: article.Paragraph}, "It sails.")
	})
	want := []row{
		{"The quay", 1, "The quay\nStone by stone.\nIts cost\nNine million.", false},
		{"Its cost", 2, "Its cost\nNine million.", false},
		{"The ferry", 1, "The ferry\nIt sails.", false},
	}
	if d := cmp.Diff(want, rows(a)); d != "" {
		t.Error(d)
	}
}

func TestBoldLeadsMakeTheOutline(t *testing.T) {
	strong := func(n int) article.Mark {
		return article.Mark{Kind: article.Strong, Span: article.Span{End: n}}
	}
	a := build(t, func(b *article.Builder) {
		b.Leaf(article.Block{Kind: article.Paragraph}, "Lead.")
		b.Leaf(article.Block{Kind: article.Paragraph}, "Who pays? The port does.", strong(9))
		b.Leaf(article.Block{Kind: article.Paragraph}, "All of it.")
		b.Leaf(article.Block{Kind: article.Paragraph}, "What next: a vote.", strong(10))
	})
	want := []row{
		{"Who pays?", 1, "Who pays? The port does.\nAll of it.", false},
		{"What next", 1, "What next: a vote.", false},
	}
	if d := cmp.Diff(want, rows(a)); d != "" {
		t.Error(d)
	}
}

func TestShortStoryWithoutHeadingsHasNoOutline(t *testing.T) {
	a := build(t, func(b *article.Builder) {
		b.Leaf(article.Block{Kind: article.Paragraph}, "One thing.")
		b.Leaf(article.Block{Kind: article.Paragraph}, "Another thing.")
	})
	if got := rows(a); got != nil {
		t.Errorf("%+v", got)
	}
}
