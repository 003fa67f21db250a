package extract_test

import (
	"errors"
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/extract"
	"dateline/wasm/page"
)

const lock = `<!doctype html><html lang="en"><head><title>Lock to close for eleven weeks | The Northwater Courier</title></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/tides">Tides</a></nav>
<article><h1>Lock to close for eleven weeks</h1>
<p class="byline">By Ida Vale</p><time datetime="2025-05-12">12 May 2025</time>
<p>The old lock of Northwater will close on Monday for eleven weeks, the harbour office said, because both of its gates have to be lifted out and made watertight before the autumn.</p>
<p>Boats under nine metres can use the side channel at high water; all others have to wait, or go round by the sea, which takes a day in calm weather and cannot be done in a storm.</p>
<aside class="related-articles"><h2>Read more</h2><a href="/a">Who pays for the gates</a></aside>
<p>The divers who looked at the gates in spring wrote that the lower one would not last another winter. Their report is to be read in the council on Thursday.</p>
</article><footer>© The Northwater Courier</footer></body></html>`

func ExampleExtract() {
	doc, err := page.Parse([]byte(lock), "https://courier.example/lock")
	if err != nil {
		panic(err)
	}
	found, err := extract.Extract(doc, extract.Options{})
	if errors.Is(err, extract.ErrNoArticle) {
		fmt.Println("a front page, a list, a form")
		return
	}
	if err != nil {
		panic(err)
	}
	a := found.Article
	fmt.Println(a.Meta.Title)
	fmt.Println(a.Meta.Authors[0].Name, a.Meta.Published.Date(), a.Meta.Site)
	for _, b := range a.Blocks {
		if b.Kind == article.Paragraph {
			fmt.Printf("%.40s ...\n", a.Slice(b.Span))
		}
	}
	for _, step := range found.Trace {
		fmt.Println("left out:", step.Reason)
	}
	// Output:
	// Lock to close for eleven weeks
	// Ida Vale 2025-05-12 The Northwater Courier
	// The old lock of Northwater will close on ...
	// Boats under nine metres can use the side ...
	// The divers who looked at the gates in sp ...
	// left out: byline
	// left out: unlike-the-story
	// left out: related
}

// A rule leaves out what a selector names.
func ExampleRule() {
	doc, err := page.Parse([]byte(lock), "https://courier.example/lock")
	if err != nil {
		panic(err)
	}
	rule := extract.Rule{Remove: "article > p:last-of-type"}
	found, err := extract.Extract(doc, extract.Options{Rule: rule})
	if err != nil {
		panic(err)
	}
	for _, step := range found.Trace {
		if step.Reason == "rule" {
			fmt.Printf("%.37s ...\n", step.Words)
		}
	}
	// Output: The divers who looked at the gates in ...
}
