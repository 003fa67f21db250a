package extract

import (
	"strings"
	"testing"

	"dateline/wasm/page"
)

func TestCutShort(t *testing.T) {
	const (
		ld    = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry sails again","isAccessibleForFree":false}</script>`
		wall  = `<div class="paywall"><p>Go on reading with a subscription to the Osk Herald: the first month costs nothing.</p></div>`
		first = `<p>The harbour board has let the ferry sail again, three weeks after a wave tore a door from her bow in the strait between the islands.</p>
<p>The master of the harbour said that the first boat would leave at six, with a new door and with bolts that two people check by hand.</p>`
		half = `<p>For the people of the island it is the end of a dear month: bread came by fishing boat, and the school ran on half its…</p>`
		end  = `<p>For the people of the island it is the end of a dear month: bread came by fishing boat, and the school ran on half its teachers.</p>`
	)
	long := strings.Repeat(first+end, 4)
	for _, c := range []struct {
		name, head, body string
		want             bool
	}{
		{"free and whole", "", first + end, false},
		{"not free, and whole all the same", ld, long, false},
		{"not free, stops in a sentence", ld, long + half, true},
		{"not free, very short", ld, first, true},
		{"not free, a box at the end", ld, long + wall, true},
		{"nothing said, a box after a few lines", "",
			first + end + `<div class="paywall"><p>Log in or subscribe to continue reading.</p></div>`, true},
		{"nothing said, a box under a long story", "", long + wall, false},
		{"nothing said, stops in a sentence", "", first + half, false},
	} {
		doc, err := page.Parse(
			[]byte(
				`<html lang="en"><head><title>Ferry sails again</title>`+c.head+
					`</head><body><article><h1>Ferry sails again</h1>`+c.body+`</article></body></html>`,
			),
			"https://osk.example/x",
		)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Extract(doc, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Article.Meta.Paywalled; got != c.want {
			t.Errorf("%s: %v; the story ends with %q", c.name, got, r.Article.Text[max(0, len(r.Article.Text)-60):])
		}
	}
}
