package article_test

import (
	"fmt"

	"dateline/wasm/article"
)

// Every annotation is a span of bytes into the one text of an article.
func ExampleBuilder() {
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Heading, Level: 2}, "Two gates")
	words := "Both gates are lifted out."
	b.Leaf(article.Block{Kind: article.Paragraph}, words,
		article.Mark{Kind: article.Emphasis, Span: article.Span{Start: 0, End: len("Both")}})
	a, err := b.Article(article.Meta{Title: "Lock to close for eleven weeks"})
	if err != nil {
		panic(err)
	}
	fmt.Printf("%q\n", a.Text)
	fmt.Println(a.Marks[0].Span, a.Slice(a.Marks[0].Span))
	// Output:
	// "Two gates\nBoth gates are lifted out."
	// {10 14} Both
}
