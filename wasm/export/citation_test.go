package export

import (
	"net/url"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/quote"
)

func TestCitation(t *testing.T) {
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Paragraph}, "“We open – on Monday, at 9,” Mayor Anna Kowal said.")
	a, err := b.Article(article.Meta{Lang: "en", URL: "https://example.org/hall?id=1#top", Site: "The Courier",
		Published: article.Time{Year: 2026, Month: 11, Day: 5}})
	if err != nil {
		t.Fatal(err)
	}
	d := Document{Article: a, Quotes: quote.Find(a)}
	want := "“We open – on Monday, at 9,” — Anna Kowal, Mayor, The Courier, 2026-11-05, https://example.org/hall?id=1#:~:text=We%20open%20%E2%80%93%20on%20Monday%2C%20at%209"
	if got := Citation(d, 0); got != want {
		t.Errorf("%s", got)
	}
	for _, i := range []int{-1, 1} {
		if got := Citation(d, i); got != "" {
			t.Errorf("quotation %d: %q", i, got)
		}
	}
}

func TestFragmentOfALongQuotation(t *testing.T) {
	long := "one two three four five six seven eight nine ten eleven twelve-thirteen"
	got := Fragment("https://example.org/a", long)
	_, fragment, _ := strings.Cut(got, "text=")
	from, to, ok := strings.Cut(fragment, ",")
	if !ok {
		t.Fatal(got)
	}
	from, _ = url.PathUnescape(from)
	to, _ = url.PathUnescape(to)
	if !strings.HasPrefix(long, from) || !strings.HasSuffix(long, to) || strings.Contains(fragment, "-") {
		t.Errorf("%q to %q: %s", from, to, fragment)
	}
}
