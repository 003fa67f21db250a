package page_test

import (
	"fmt"

	"dateline/wasm/page"
)

func ExampleParse() {
	doc, err := page.Parse([]byte(`<!doctype html><html lang="en"><head>
		<title>Lock to close for eleven weeks | The Northwater Courier</title>
		<link rel="canonical" href="/lock">
		<meta property="og:title" content="Lock to close for eleven weeks">
		<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-05-12"}</script>
		</head><body><p>The old lock closes on Monday.</p></body></html>`), "https://courier.example/lock?ref=mail")
	if err != nil {
		panic(err)
	}
	for _, c := range doc.Claims {
		fmt.Printf("%s: %s (%s)\n", c.Field, c.Value, c.Source)
	}
	// Output:
	// published: 2025-05-12 (json-ld)
	// type: NewsArticle (json-ld)
	// title: Lock to close for eleven weeks (meta og:title)
	// url: /lock (link canonical)
	// title: Lock to close for eleven weeks | The Northwater Courier (title)
}
