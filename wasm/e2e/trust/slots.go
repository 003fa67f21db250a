package main

import (
	"html"
	"strings"
)

// slot is a place of a news page into which whoever writes the page, or a
// comment under it, can put something.
type slot struct {
	name   string
	escape string // how a vector is written there: "none", "text", "attr", "json"
	holds  string // "markup", "words" or "address"
	usual  string // what stands there otherwise
}

// slots are the places of newsPage.
var slots = []slot{
	{"title", "text", "words", "Harbour opens again"}, {"og:title", "attr", "words", "Harbour opens again"},
	{"twitter:title", "attr", "words", ""}, {"og:site_name", "attr", "words", "Quay Post"},
	{"og:description", "attr", "words", "The quay is open."}, {"description", "attr", "words", ""},
	{"og:image", "attr", "address", "/quay.jpg"}, {"og:image:alt", "attr", "words", ""},
	{"og:url", "attr", "address", "/story"}, {"canonical", "attr", "address", "/story"},
	{"icon", "attr", "address", "/icon.png"}, {"amphtml", "attr", "address", "/amp"},
	{"next", "attr", "address", "/story?page=2"}, {"base", "attr", "address", "/"},
	{"author", "attr", "words", "Ann Bell"}, {"date", "attr", "words", "2026-11-20T08:00:00Z"},
	{"section", "attr", "words", "Coast"}, {"keywords", "attr", "words", "harbour"},
	{"lang", "attr", "words", "en"}, {"dir", "attr", "words", "ltr"}, {"body class", "attr", "words", "page"},
	{"ld headline", "json", "words", "Harbour opens again"}, {"ld alternative", "json", "words", ""},
	{"ld description", "json", "words", ""}, {"ld published", "json", "words", "2026-11-20T08:00:00Z"},
	{"ld modified", "json", "words", "2026-11-20T09:00:00Z"}, {"ld section", "json", "words", ""},
	{"ld keywords", "json", "words", ""}, {"ld body", "json", "words", ""}, {"ld url", "json", "address", "/story"},
	{"ld image", "json", "address", "/quay.jpg"}, {"ld author", "json", "words", "Ann Bell"},
	{"ld author url", "json", "address", "/ann"}, {"ld publisher", "json", "words", "Quay Post"},
	{"kicker", "text", "words", "Coast"}, {"headline", "text", "words", "Harbour opens again"},
	{"dek", "text", "words", "The northern quay is first."}, {"byline", "text", "words", "Ann Bell"},
	{"byline address", "attr", "address", "/ann"}, {"time", "attr", "words", "2026-11-20"},
	{"time words", "text", "words", "20 November 2026"}, {"image", "attr", "address", "/quay.jpg"},
	{"image lazy", "attr", "address", "/quay-large.jpg"}, {"image set", "attr", "address", "/quay-2.jpg 2x"},
	{"alt", "attr", "words", "The quay"}, {"caption", "text", "words", "The quay on Friday."},
	{"credit", "text", "words", "L. Moor"}, {"heading id", "attr", "words", "open"},
	{"heading", "text", "words", "What is open"}, {"quotation", "text", "words", "None of the stones has moved"},
	{"speaker", "text", "words", "Oliveira"}, {"role", "text", "words", "engineer"},
	{"quote cite", "attr", "address", "/speech"}, {"blockquote", "text", "words", "We begin with the north."},
	{"link", "attr", "address", "/report"}, {"link target", "attr", "words", "_blank"},
	{"link words", "text", "words", "report"}, {"area", "attr", "address", "/map"},
	{"video", "attr", "address", "/film.mp4"}, {"video title", "attr", "words", "A film"},
	{"frame", "attr", "address", "https://video.example/embed/1"}, {"list item", "text", "words", "The crane works."},
	{"cell", "text", "words", "4.10"}, {"table caption", "text", "words", "Depth"},
	{"code", "text", "words", "depth = 4"}, {"footnote", "text", "words", "At low water."},
	{"style", "attr", "words", "color: black"}, {"event", "attr", "words", "1"},
	{"tag words", "text", "words", "harbour"}, {"tag address", "attr", "address", "/tag/harbour"},
	{"body markup", "none", "markup", "<p>Boats wait outside.</p>"}, {"noscript", "none", "markup", "x"},
	{"style element", "none", "markup", "p { color: black }"}, {"svg", "none", "markup", "<circle r=1></circle>"},
	{"math", "none", "markup", "<mi>x</mi>"}, {"cell markup", "none", "markup", "4.20"},
	{"item markup", "none", "markup", "The lock works."}, {"comment", "none", "markup", "nothing"},
	{"template", "none", "markup", "<p>later</p>"}, {"title markup", "none", "markup", "Harbour opens again"},
}

// newsPage is a short article with a hole for every slot: ⟦name⟧.
const newsPage = `<!doctype html><html lang="⟦lang⟧" dir="⟦dir⟧"><head><meta charset="utf-8"><base href="⟦base⟧"><title>⟦title⟧</title>
<meta property="og:title" content="⟦og:title⟧"><meta name="twitter:title" content="⟦twitter:title⟧"><meta property="og:site_name" content="⟦og:site_name⟧">
<meta property="og:description" content="⟦og:description⟧"><meta name="description" content="⟦description⟧"><meta property="og:image" content="⟦og:image⟧">
<meta property="og:image:alt" content="⟦og:image:alt⟧"><meta property="og:url" content="⟦og:url⟧"><link rel="canonical" href="⟦canonical⟧"><link rel="icon" href="⟦icon⟧">
<link rel="amphtml" href="⟦amphtml⟧"><link rel="next" href="⟦next⟧"><meta name="author" content="⟦author⟧"><meta property="article:published_time" content="⟦date⟧">
<meta property="article:section" content="⟦section⟧"><meta name="keywords" content="⟦keywords⟧"><style>⟦style element⟧</style>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"⟦ld headline⟧","alternativeHeadline":"⟦ld alternative⟧","description":"⟦ld description⟧",
"datePublished":"⟦ld published⟧","dateModified":"⟦ld modified⟧","articleSection":"⟦ld section⟧","keywords":["⟦ld keywords⟧"],"articleBody":"⟦ld body⟧","url":"⟦ld url⟧","image":"⟦ld image⟧",
"author":{"@type":"Person","name":"⟦ld author⟧","url":"⟦ld author url⟧"},"publisher":{"@type":"Organization","name":"⟦ld publisher⟧"}}</script></head>
<body class="⟦body class⟧"><template>⟦template⟧</template><article><p class="kicker">⟦kicker⟧</p><h1>⟦headline⟧</h1><p class="dek">⟦dek⟧</p>
<p class="byline">By <a rel="author" href="⟦byline address⟧">⟦byline⟧</a></p><time datetime="⟦time⟧">⟦time words⟧</time>
<figure><img src="⟦image⟧" data-src="⟦image lazy⟧" srcset="⟦image set⟧" width="800" height="500" alt="⟦alt⟧"><figcaption>⟦caption⟧ <span class="credit">⟦credit⟧</span></figcaption></figure>
<p>The northern quay of the port opened on Tuesday after four weeks in which engineers looked at every stone of the breakwater below the water line.</p>
<h2 id="⟦heading id⟧">⟦heading⟧</h2><p>“⟦quotation⟧,” said Marta ⟦speaker⟧, the ⟦role⟧, on Friday. The <a href="⟦link⟧" target="⟦link target⟧" rel="⟦link target⟧">⟦link words⟧</a> of the office has forty pages.</p>
<blockquote cite="⟦quote cite⟧"><p>⟦blockquote⟧</p></blockquote><map name="m"><area href="⟦area⟧" shape="rect" coords="0,0,9,9"></map>
<video src="⟦video⟧" poster="⟦video⟧" title="⟦video title⟧" width="600" height="400"></video><iframe src="⟦frame⟧" title="⟦video title⟧" width="600" height="400"></iframe>
<p style="⟦style⟧" onclick="⟦event⟧">The ferries of the company will sail again from Monday, two hours later than before, and the fishing boats follow a week after them.</p>
<ul><li>⟦list item⟧</li><li>⟦item markup⟧</li><li>The pilots are back at work.</li></ul>
<table><caption>⟦table caption⟧</caption><tr><th>Metres</th><th>Place</th></tr><tr><td>⟦cell⟧</td><td>Lock</td></tr><tr><td>⟦cell markup⟧</td><td>Quay</td></tr></table>
<pre><code>⟦code⟧</code></pre><div>⟦body markup⟧</div><p>The town council meets on the first of December to speak about the cost of the work, which nobody has told it so far in any letter.</p>
<noscript><img src="⟦noscript⟧"></noscript><svg width="10" height="10">⟦svg⟧</svg><math>⟦math⟧</math><!-- ⟦comment⟧ --><h2>⟦title markup⟧</h2>
<p>Officials will look at the quay once more in spring before the larger ships may come in again.<sup><a href="#fn1" id="r1">1</a></sup></p>
<section class="footnotes"><ol><li id="fn1">⟦footnote⟧ <a href="#r1">↩</a></li></ol></section>
<p class="tags"><a rel="tag" href="⟦tag address⟧">⟦tag words⟧</a></p></article></body></html>`

// filled is the news page with the vector in the slots that f chooses.
func filled(vector string, f func(slot) bool) string {
	pairs := make([]string, 0, 2*len(slots))
	for _, s := range slots {
		value := s.usual
		if f(s) {
			value = escaped(vector, s.escape)
		}
		pairs = append(pairs, "⟦"+s.name+"⟧", value)
	}
	return strings.NewReplacer(pairs...).Replace(newsPage)
}

var jsonEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "\x00", `\u0000`,
	"</", `<\/`, "<!--", `<\u0021--`)

// escaped writes a vector for a place.
func escaped(vector, how string) string {
	switch how {
	case "text", "attr":
		return html.EscapeString(vector)
	case "json":
		return jsonEscaper.Replace(vector)
	}
	return vector
}
