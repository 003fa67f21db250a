package outline

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/article"
)

func TestEntriesOfALiveBlogMakeTheOutline(t *testing.T) {
	a := build(t, func(b *article.Builder) {
		b.Leaf(article.Block{Kind: article.Paragraph}, "The council meets tonight.")
		b.Open(article.Block{Kind: article.Post, Label: "21:04"})
		b.Leaf(article.Block{Kind: article.Heading, Level: 3, Depth: 1}, "The bridge stays")
		b.Leaf(article.Block{Kind: article.Paragraph, Depth: 1}, "Eight to seven.")
		b.Open(article.Block{Kind: article.Post, Label: "20:31"})
		b.Leaf(article.Block{Kind: article.Paragraph, Depth: 1},
			"Her firm found no fault in any of the girders, says Torvald.")
		b.Open(article.Block{Kind: article.Post, Label: "18:00"})
		b.Leaf(article.Block{Kind: article.Paragraph, Depth: 1}, "橋は春まで歩行者に開放されることになったと議会は火曜日の夜に決めた。")
	})
	want := []row{
		{"The bridge stays", 1, "The bridge stays\nEight to seven.", false},
		{"Her firm found no fault in any…", 1, "Her firm found no fault in any of the girders, says Torvald.", false},
		{"橋は春まで歩行者に開放されることになった…", 1, "橋は春まで歩行者に開放されることになったと議会は火曜日の夜に決めた。", false},
	}
	if d := cmp.Diff(want, rows(a)); d != "" {
		t.Error(d)
	}
}
