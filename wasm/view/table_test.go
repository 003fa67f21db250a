package view

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/article"
)

func TestNumbersEndUnderOneAnother(t *testing.T) {
	var b article.Builder
	b.Open(article.Block{Kind: article.Table})
	for i, row := range [][]string{
		{"Harbour", "Ships", "Since", "Share"}, {"Corvane", "1,204", "the spring", "62 %"},
		{"Port Odal", "87", "1911", "−3.5 %"}, {"Tesmar", "n/a", "never", "0,4 Mio."}, {"Lowen", "12", "May", "€ 3"},
	} {
		b.Open(article.Block{Kind: article.Row, Depth: 1})
		for _, cell := range row {
			b.Leaf(article.Block{Kind: article.Cell, Depth: 2, Header: i == 0}, cell)
		}
	}
	a, err := b.Article(article.Meta{Title: "Ships", Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	got := wordsOf(parsed(t, Reader(ReaderPage{Article: a, NewShare: -1}, english(t))), "number")
	want := []string{"Ships", "Share", "1,204", "62 %", "87", "−3.5 %", "n/a", "0,4 Mio.", "12", "€ 3"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
