package extract

import (
	"strings"
	"testing"

	"dateline/wasm/page"
)

func TestAuthors(t *testing.T) {
	story := "<p>" + strings.Repeat(
		"The harbour council voted on Tuesday to keep the old bridge open to walkers. ",
		4,
	) + "</p>"
	for name, c := range map[string]struct{ head, byline, want, agencies string }{
		"linked data": {`<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ana Ruiz"}}</script>`, "", "Ana Ruiz", ""},
		"second in the byline": {`<meta name="author" content="Ana Ruiz">`,
			`<p class="byline">By <a href="/a">Ana Ruiz</a> and <a href="/b">Per Anselm</a></p>`,
			"Ana Ruiz, Per Anselm", ""},
		"jobs left out":          {`<meta name="author" content="Ana Ruiz, Senior Reporter">`, "", "Ana Ruiz", ""},
		"agency apart":           {`<meta name="author" content="Ana Ruiz and Reuters">`, "", "Ana Ruiz", "Reuters"},
		"organisation gives way": {`<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Quay News"}}</script>`, `<p class="byline">By Ana Ruiz</p>`, "Ana Ruiz", ""},
		"office alone":           {`<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Quay News desk"}}</script>`, "", "Quay News desk", ""},
		"name before a date":     {"", "<div><span>Ana Ruiz</span><span>Dec 05, 2025</span></div>", "Ana Ruiz", ""},
		"address for a name": {`<meta name="author" content="a.ruiz@quay.example">`,
			`<div id="authors">Ana Ruiz</div>`, "Ana Ruiz", ""},
		"below the standfirst": {"",
			"<h2>The survey found the main girders sound, and nobody has to walk around the bay.</h2><ul><li>4 Nov 2025</li><li>10:45 AM</li></ul><p>By Ana Ruiz</p>", "Ana Ruiz", ""},
		"single word":            {"", "<div>by quaywatcher, Nov 4th 2025</div>", "quaywatcher", ""},
		"comments are nobody":    {"", `<p class="byline">Ana Ruiz | Ein Kommentar</p>`, "Ana Ruiz", ""},
		"office before the site": {`<meta name="author" content="quay.example, Port Maren"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Redaktion quay.example"}}</script>`, "", "Redaktion quay.example", ""},
		"nobody":                 {"", "", "", ""},
	} {
		doc, err := page.Parse(
			[]byte(
				"<title>The old bridge stays open</title>"+c.head+"<article><h1>The old bridge stays open</h1>"+
					c.byline+story+story+story+"</article>",
			),
			"https://quay.example/a",
		)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Extract(doc, Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var got []string
		for _, p := range r.Article.Meta.Authors {
			got = append(got, p.Name)
		}
		if g := strings.Join(got, ", "); g != c.want || strings.Join(r.Article.Meta.Agencies, ", ") != c.agencies {
			t.Errorf("%s: authors %q, agencies %q; want %q, %q", name, g, r.Article.Meta.Agencies, c.want, c.agencies)
		}
	}
}
