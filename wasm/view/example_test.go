package view_test

import (
	"fmt"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/view"
)

// Only addresses of the web become links.
func ExampleSafeURL() {
	for _, address := range []string{"https://dispatch.example/ilse", "javascript:alert(1)", "//dispatch.example"} {
		_, ok := view.SafeURL(address)
		fmt.Println(address, ok)
	}
	// Output:
	// https://dispatch.example/ilse true
	// javascript:alert(1) false
	// //dispatch.example false
}

// Whatever an article says is text.
func ExampleReader() {
	words, err := view.ParseWords([]byte(`{"untitled": {"message": "Without a title"}}`), "en")
	if err != nil {
		panic(err)
	}
	a, err := article.FromText(article.Meta{Title: "Pilots <b>return</b>"}, "The strait is open again.")
	if err != nil {
		panic(err)
	}
	html := view.Reader(view.ReaderPage{Article: a, NewShare: -1}, words)
	_, title, _ := strings.Cut(html, "<h1>")
	title, _, _ = strings.Cut(title, "</h1>")
	fmt.Println(title)
	// Output: Pilots &lt;b&gt;return&lt;/b&gt;
}

// A page is shown at once, and filled in when more is known about it.
func ExampleFill() {
	words, err := view.ParseWords([]byte(`{"read_before": {"message": "You read this on $1."}}`), "en")
	if err != nil {
		panic(err)
	}
	a, err := article.FromText(article.Meta{Title: "Pilots return"}, "The strait is open again.")
	if err != nil {
		panic(err)
	}
	first := view.ReaderPage{Article: a, NewShare: -1}
	shown := view.Fingerprint(view.Reader(first, words))
	whole := first
	whole.Before = 1_800_000_000
	fill, html := view.Fill(first, whole, shown, words)
	fmt.Println(strings.Contains(fill, "You read this on"), strings.Contains(fill, "The strait"), html == "")
	// Output: true false true
}
