package outline_test

import (
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/outline"
)

func ExampleFind() {
	heading := article.Block{Kind: article.Heading, Level: 2}
	paragraph := article.Block{Kind: article.Paragraph}
	var b article.Builder
	b.Leaf(heading, "Two gates")
	b.Leaf(paragraph, "Both gates of the old lock have to be lifted out and made watertight before the autumn.")
	b.Leaf(heading, "The way round")
	b.Leaf(paragraph, "Boats under nine metres can use the side channel at high water.")
	a, err := b.Article(article.Meta{Title: "Lock to close for eleven weeks", Lang: "en"})
	if err != nil {
		panic(err)
	}
	for _, s := range outline.Find(a) {
		fmt.Println(s.Level, s.Label, s.Block) // level, heading, first block
	}
	// Output:
	// 1 Two gates 0
	// 1 The way round 2
}
