package export_test

import (
	"fmt"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/export"
	"dateline/wasm/quote"
)

const report = "The pilots return on 21 November.\n" +
	"“Give us a calm morning,” said Henk Odalric, chairman of the guild."

func document() export.Document {
	meta := article.Meta{
		Title: "Strait of Ilse to reopen", Site: "Aldmoor Dispatch", URL: "https://dispatch.example/ilse", Lang: "en",
	}
	a, err := article.FromText(meta, report)
	if err != nil {
		panic(err)
	}
	return export.Document{Article: a, Quotes: quote.Find(a)}
}

func ExampleMarkdown() {
	first, _, _ := strings.Cut(export.Markdown(document()), "\n")
	fmt.Println(first)
	// Output: # Strait of Ilse to reopen
}

func ExampleCitation() {
	fmt.Println(strings.ReplaceAll(export.Citation(document(), 0), " https:", "\nhttps:")) // in two lines for this page
	// Output: “Give us a calm morning,” — Henk Odalric, chairman of the guild, Aldmoor Dispatch,
	// https://dispatch.example/ilse#:~:text=Give%20us%20a%20calm%20morning
}

func ExampleJSON() {
	line := string(export.JSON(document()))
	fmt.Println(line[:strings.Index(line, ",")])
	// Output: {"url":"https://dispatch.example/ilse"
}
