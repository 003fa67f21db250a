package e2e

import (
	"fmt"
	"net/http"
	"strings"
)

// ferry is a short news page of our own, long enough to scroll, with what the
// tests look for in the reader.
func ferry() string {
	const story = `<p>The ferry between Osk and Little Orra will sail again on Monday, three weeks after a wave tore a door from her bow, the harbour office said.</p>
<p>“She has a new door, new bolts and a captain who checks both,” said Hanna Torvik, the harbour master of Osk. She said that the first boat would leave at six.</p>
<p>For the 1,900 people of the island it is the end of a dear month. Bread came by fishing boat and the school ran on half its teachers.</p>
<p>“We counted the eggs twice a day,” said Per Lindmo, who runs the only shop. Lindmo said he would sell the last of them at the old price.</p>
<p>The owner of the ferry has promised a second boat by spring. The island has heard that promise before, in 2019, and again two years later.</p>
`
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry to Little Orra sails again - Osk Herald</title>
<meta property="og:site_name" content="Osk Herald"><meta property="article:published_time" content="2026-11-20T08:00:00+01:00"></head>
<body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>Ferry to Little Orra sails again</h1><p class="byline">By Sigrun Aas</p>` +
		story + `</article><aside>Most read: The geese of Osk</aside><div style="height:3000px"></div><footer>Osk Herald</footer></body></html>`
}

const ferryTitle = "Ferry to Little Orra sails again"

// pages serves fixed pages with the headers given, by path.
type pages map[string]fixture

type fixture struct {
	body   string
	header []string // name, value, name, value ...
}

func (p pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f, ok := p[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	for i := 0; i+1 < len(f.header); i += 2 {
		w.Header().Set(f.header[i], f.header[i+1])
	}
	fmt.Fprint(w, f.body)
}

// deep is a page of n elements within one another, with a story at its bottom.
func deep(n int) string {
	return "<!doctype html><title>Deep</title><h1>A story at the bottom</h1>" + strings.Repeat("<div>", n) +
		ferryParagraphs()
}

// ferryParagraphs is the story alone.
func ferryParagraphs() string {
	page := ferry()
	return page[strings.Index(page, "<p>The ferry"):strings.Index(page, "</article>")]
}
