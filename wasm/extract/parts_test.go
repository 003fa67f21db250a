package extract

import (
	"strings"
	"testing"

	"dateline/wasm/page"
)

func TestPageOf(t *testing.T) {
	for _, c := range []struct {
		url, stem string
		number    int
	}{
		{"https://osk.example/ferry", "https://osk.example/ferry", 1},
		{"https://osk.example/ferry?page=3", "https://osk.example/ferry", 3},
		{"https://osk.example/ferry?id=9&seite=2#top", "https://osk.example/ferry?id=9", 2},
		{"https://osk.example/ferry/2/", "https://osk.example/ferry/", 2},
		{"https://osk.example/ferry/page/4", "https://osk.example/ferry", 4},
		{"https://osk.example/ferry-seite-2.html", "https://osk.example/ferry.html", 2},
		{"https://osk.example/ferry,3.html", "https://osk.example/ferry.html", 3},
		{"https://osk.example/ferry-2026.html", "https://osk.example/ferry-2026.html", 1},
		{"https://osk.example/2", "https://osk.example/2", 1},
		{"https://osk.example/top-10", "https://osk.example/top-10", 1},
	} {
		if stem, n := pageOf(c.url); stem != c.stem || n != c.number {
			t.Errorf("%s: %q %d, want %q %d", c.url, stem, n, c.stem, c.number)
		}
	}
}

func TestParts(t *testing.T) {
	body := harbour[strings.Index(harbour, "<h1>"):strings.Index(harbour, "<div id=\"minutes\"")]
	for _, c := range []struct {
		name, url, links string
		number, total    int
		first            string
	}{
		{"first of four", "https://news.odal.example/pier",
			`<b>1</b> <a href="/pier?page=2">2</a> <a href="/pier?page=3">3</a> <a href="/pier?page=4">4</a>`, 1, 4,
			"https://news.odal.example/pier"},
		{"second of three", "https://news.odal.example/pier/2/",
			`<a href="/pier/">1</a> <b>2</b> <a href="/pier/3/">Page 3</a>`, 2, 3, "https://news.odal.example/pier/"},
		{"by relation", "https://news.odal.example/pier-2.html",
			`<a rel="prev" href="pier.html">Back</a> <a rel="next" href="pier-3.html">On</a>`, 2, 3,
			"https://news.odal.example/pier.html"},
		{"other stories", "https://news.odal.example/pier", `<a href="/wall/2">2</a> <a href="/boats?page=3">3</a>`, 0,
			0, ""},
		{"pages of comments", "https://news.odal.example/pier",
			`<div class="comments"><a href="/pier?page=2">2</a></div>`, 0, 0, ""},
		{"words that are no number", "https://news.odal.example/pier",
			`<a href="/pier?page=2">The wall of the harbour</a>`, 0, 0, ""},
	} {
		doc, err := page.Parse(
			[]byte(`<html lang="en"><body><main>`+body+`<div>`+c.links+`</div></main></body></html>`),
			c.url,
		)
		if err != nil {
			t.Fatal(err)
		}
		p := extracted(t, doc, Options{}).Parts
		if p.Number != c.number || p.Total != c.total || p.Stem != c.first {
			t.Errorf("%s: %+v, want part %d of %d, the first at %q", c.name, p, c.number, c.total, c.first)
		}
	}
}
