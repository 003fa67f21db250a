package library_test

import (
	"context"
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

func Example() {
	ctx := context.Background()
	lib, err := library.Open(ctx, memory.New(), library.Options{})
	if err != nil {
		panic(err)
	}
	const address = "https://dispatch.example/ilse?utm_source=letter"
	a, err := article.FromText(article.Meta{Title: "Strait of Ilse to reopen", URL: address, Lang: "en"},
		"The pilots return to the strait on 21 November.\nNight passages follow after a trial of four weeks.")
	if err != nil {
		panic(err)
	}
	saved, err := lib.Save(ctx, a, address, nil)
	if err != nil {
		panic(err)
	}
	fmt.Println(saved.Outcome == library.New, saved.Card.Title)

	found, err := lib.Search(ctx, library.Query{Words: "night passage"})
	if err != nil {
		panic(err)
	}
	for _, hit := range found.Hits {
		fmt.Println(hit.Text)
	}

	card, err := lib.ByURL(ctx, "http://www.dispatch.example/ilse/") // another form of the same address
	if err != nil {
		panic(err)
	}
	fmt.Println(card.ID == saved.Card.ID)
	// Output:
	// true Strait of Ilse to reopen
	// Night passages follow after a trial of four weeks.
	// true
}

func ExampleCanonical() {
	fmt.Println(library.Canonical("https://www.Dispatch.example/ilse/index.html?utm_source=letter&page=2#top"))
	// Output: dispatch.example/ilse?page=2
}
