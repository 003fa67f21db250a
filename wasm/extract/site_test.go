package extract

import (
	"testing"

	"dateline/wasm/page"
)

func TestSite(t *testing.T) {
	const story = `<p>The harbour board has let the ferry sail again, three weeks after a wave tore a door from her bow in the strait.</p>
<p>The master of the harbour said that the first boat would leave at six, with a new door and with bolts that two people check.</p>
<p>For the people of the island it is the end of a dear month: bread came by fishing boat, and the school ran on half its teachers.</p>`
	for _, c := range []struct{ name, url, head, apart, want string }{
		{"claimed", "https://a.example/x",
			`<meta property="og:site_name" content="Osk Herald"><title>Ferry sails again - Sea</title>`, "",
			"Osk Herald"},
		{"before the headline", "https://courier.example/x", `<title>Osk Evening Courier - Ferry sails again</title>`,
			"", "Osk Evening Courier"},
		{"behind the headline", "https://www.oskherald.example/x", `<title>Ferry sails again | Osk Herald</title>`, "",
			"Osk Herald"},
		{"in the head of the page", "https://x7.example/x", `<title>Ferry sails again – Osk Herald</title>`,
			`<div class="top">The Osk Herald</div>`, "Osk Herald"},
		{"a section is no outlet", "https://www.x7.example/x", `<title>Ferry sails again – At sea</title>`, "",
			"x7.example"},
		{"not a part of the headline", "https://x7.example/x", `<title>Osk - Ferry sails again</title>`,
			`<div>Osk</div>`, "x7.example"},
	} {
		doc, err := page.Parse(
			[]byte(
				`<html lang="en"><head>`+c.head+`</head><body>`+c.apart+`<article><h1>Ferry sails again</h1>`+story+
					`</article></body></html>`,
			),
			c.url,
		)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Extract(doc, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Article.Meta.Site; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
