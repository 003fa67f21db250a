package page

import (
	"slices"
	"strings"
	"testing"

	"dateline/wasm/article"
)

// What describes a page is found wherever it is and however it is written, and
// what only resembles it is not.
func TestDescribe(t *testing.T) {
	state := `window.store = {"words": "` + strings.Repeat("tide ", leastState/4) + `"}`
	d := parse(t, `<!doctype html><html xml:lang="nb"><head>
		<title></title><title>Low water | The Tide</title><title>Second</title>
		<base target=_blank><base href="/deep/"><base href="https://other.example/">
		<link rel="Canonical" href="/storm"><link rel="canonical alternate" href="/no"><link rel=canonical>
		<meta name="AUTHOR" content="Ida Vale"><meta name="author"><meta itemprop="author
		datePublished" content="2026-03-04"><meta name=viewport content="width=device-width">
		<script type="Application/LD+JSON; charset=utf-8">{"@type":"NewsArticle","headline":"Storm"}</script>
		<script>`+state+`</script><script src="a.js">`+state+`</script><script type="text/template">`+state+`</script>
		</head><body lang="sv" dir="RTL"><svg><title>An anchor</title></svg><p>Words.</p>
		<script type="application/json">`+state[len("window.store = "):]+`</script></body></html>`,
		"https://tide.example/a")
	if d.Lang != "nb" || d.Dir != "rtl" || d.Base != "https://tide.example/deep/" {
		t.Errorf("language %q, direction %q, base %q", d.Lang, d.Dir, d.Base)
	}
	want := []article.Claim{
		{Field: "title", Value: "Storm", Source: "json-ld"},
		{Field: "type", Value: "NewsArticle", Source: "json-ld"},
		{Field: "author", Value: "Ida Vale", Source: "meta author"},
		{Field: "author", Value: "2026-03-04", Source: "meta author"},
		{Field: "published", Value: "2026-03-04", Source: "meta datepublished"},
		{Field: "url", Value: "/storm", Source: "link canonical"},
		{Field: "title", Value: "Low water | The Tide", Source: "title"},
	}
	if !slices.Equal(d.Claims, want) {
		t.Errorf("claims\n got %q\nwant %q", d.Claims, want)
	}
	if len(d.States) != 2 {
		t.Errorf("%d scripts hold data, want 2", len(d.States))
	}
	if got := renderBody(t, d); strings.Contains(got, "title") || !strings.Contains(got, "<p>Words.</p>") {
		t.Errorf("the tree is %s", got)
	}
}

func renderBody(t *testing.T, d *Document) string {
	t.Helper()
	_, body, _ := strings.Cut(render(t, d), "<body")
	return body
}

func TestTidy(t *testing.T) {
	for in, want := range map[string]string{
		"":                            "",
		"Storm hits the coast":        "Storm hits the coast",
		" Storm  hits\nthe\tcoast ":   "Storm hits the coast",
		"Salt &amp;amp; water":        "Salt & water",
		"Žába\x00 \u00a0a":            "Žába a",
		"\x7f":                        "",
		strings.Repeat("ž", maxClaim): strings.Repeat("ž", maxClaim/2),
	} {
		if got := tidy(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
