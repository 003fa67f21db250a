package story_test

import (
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/quote"
	"dateline/wasm/story"
)

func ExampleRead() {
	published, err := article.ParseTime("2025-05-12")
	if err != nil {
		panic(err)
	}
	meta := article.Meta{Title: "Northwater lock to close", Lang: "en", Published: published}
	a, err := article.FromText(meta, "The old lock of Northwater will close on Monday, the harbour office said.\n"+
		"“Give us a calm morning,” said Henk Odalric, chairman of the guild. The divers had warned in March.")
	if err != nil {
		panic(err)
	}
	r := story.Read("lock", a, quote.Find(a), dates.Find(a), 0)
	fmt.Println(r.People)
	for _, e := range r.Events {
		fmt.Println(e.First, e.Printed, "-", e.Sentence)
	}
	// Output:
	// [Henk Odalric]
	// 2025-05-12 Monday - The old lock of Northwater will close on Monday, the harbour office said.
	// 2025-03-01 March - The divers had warned in March.
}
