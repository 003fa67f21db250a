package dates_test

import (
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

func ExampleFindText() {
	published, err := article.ParseTime("2024-04-03")
	if err != nil {
		panic(err)
	}
	text := "The quay burnt on Friday; schools reopen on Monday. In 2019 it had closed on 3 August."
	for _, m := range dates.FindText(text, dates.Options{Lang: "en", Reference: published}) {
		fmt.Println(text[m.Span.Start:m.Span.End], m.Type, m.Value)
	}
	// Output:
	// Friday DATE 2024-03-29
	// Monday DATE 2024-04-08
	// 2019 DATE 2019
	// 3 August DATE 2019-08-03
}
