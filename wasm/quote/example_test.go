package quote_test

import (
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/quote"
)

func ExampleFind() {
	a, err := article.FromText(article.Meta{Title: "Lock to close for eleven weeks", Lang: "en"},
		"“Give us a calm morning,” said Henk Odalric, chairman of the guild.\n"+
			"Ida Vale, who runs the harbour office, said that both gates would be back by August.")
	if err != nil {
		panic(err)
	}
	result := quote.Find(a)
	for _, q := range result.Quotations {
		fmt.Printf("%s: %s\n", result.Speakers[q.Speaker].Name, a.Slice(q.Span))
	}
	// Output:
	// Henk Odalric: “Give us a calm morning,”
	// Ida Vale: both gates would be back by August
}
