package extract

import (
	"sort"
	"strings"
	"testing"

	"dateline/wasm/page"
)

const ruled = `<!doctype html><html lang="en"><head><title>Ferry timetable changes in Port Odal</title></head><body>
<article><h1>Ferry timetable changes in Port Odal</h1>
<p>The ferries of Port Odal will leave twenty minutes earlier from Monday, the harbour office said, because the new pier has room for one ship at a time only.</p>
<p class="odd">Thank you for being with us today, dear friends of the harbour and of its many ships.</p>
<p>Passengers to the islands should be at the gate a quarter of an hour before, the office said, and carry their tickets on paper until the readers have been mended.</p></article>
<div id="second"><h2>What the fishermen say</h2><p>The fishermen of Port Odal have waited for the pier for eleven years, and they will not miss the old one, which lost a plank in every storm.</p>
<p>They would have liked two berths, their union said, and will ask for the second one when the council meets again in spring.</p></div></body></html>`

func extractRuled(t *testing.T, opt Options) Result {
	t.Helper()
	doc, err := page.Parse([]byte(ruled), "https://news.odal.example/ferry")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Extract(doc, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRuleRemoves(t *testing.T) {
	if r := extractRuled(t, Options{}); !strings.Contains(r.Article.Text, "ferries of Port Odal") {
		t.Fatalf("%q", r.Article.Text)
	}
	r := extractRuled(t, Options{Rule: Rule{Remove: "p.odd, nav"}})
	if strings.Contains(r.Article.Text, "dear friends") ||
		!strings.Contains(r.Article.Text, "Passengers to the islands") {
		t.Errorf("%q", r.Article.Text)
	}
	if len(r.Trace) == 0 || r.Trace[0].Reason != "rule" || !strings.Contains(r.Trace[0].Words, "Thank you") ||
		len(r.Trace[0].Removed) == 0 {
		t.Errorf("the removal left no step to take it back: %+v", r.Trace)
	}
	if r := extractRuled(t, Options{Rule: Rule{Remove: "p[["}}); !strings.Contains(
		r.Article.Text,
		"ferries of Port Odal",
	) {
		t.Error("a selector that is none does harm")
	}
}

func TestPickBySelector(t *testing.T) {
	for _, selector := range []string{"#second", "html:nth-of-type(1)>body:nth-of-type(1)>div:nth-of-type(1)"} {
		r := extractRuled(t, Options{Pick: selector})
		if !strings.Contains(r.Article.Text, "eleven years") || strings.Contains(r.Article.Text, "Passengers") {
			t.Errorf("%s: %q", selector, r.Article.Text)
		}
	}
	doc, err := page.Parse([]byte(ruled), "")
	if err != nil {
		t.Fatal(err)
	}
	for _, selector := range []string{"#nowhere", "p[["} {
		if _, err := Extract(doc, Options{Pick: selector}); err != ErrNoArticle {
			t.Errorf("%s: %v", selector, err)
		}
	}
}

func TestSiteRules(t *testing.T) {
	rules := []siteRule{{"odal.example", Rule{Remove: ".a"}}, {"sport.odal.example", Rule{Remove: ".b"}}}
	for host, want := range map[string]string{"odal.example": ".a", "www.odal.example": ".a",
		"sport.odal.example": ".b", "x.sport.odal.example": ".b", "notodal.example": "", "": ""} {
		if got := ruleFor(rules, host); got.Remove != want {
			t.Errorf("%s: %q", host, got.Remove)
		}
	}
	if r := (Rule{Content: "a", Remove: "b"}).with(Rule{Content: "c", Remove: "d", Keep: "e"}); r != (Rule{"c", "b, d",
		"e"}) {
		t.Errorf("%+v", r)
	}
	if all := siteRules(); !sort.SliceIsSorted(all, func(i, j int) bool { return all[i].domain < all[j].domain }) {
		t.Error("the sites are not sorted")
	}
}
