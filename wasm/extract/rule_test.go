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
	if r := (Rule{Content: "a", Remove: "b"}).with(Rule{Content: "c", Remove: "d", Keep: "e"}); r != (Rule{Content: "c",
		Remove: "b, d", Keep: "e"}) {
		t.Errorf("%+v", r)
	}
	if all := siteRules(); !sort.SliceIsSorted(all, func(i, j int) bool { return all[i].domain < all[j].domain }) {
		t.Error("the sites are not sorted")
	}
}

// A rule says title, authors and date where the engine would read others.
func TestRuleNames(t *testing.T) {
	said := func(head, body string, rule Rule) Result {
		t.Helper()
		html := strings.Replace(ruled, "<h1>", head+"<h1>", 1)
		html = strings.Replace(html, `<p class="odd">`, body+`<p class="odd">`, 1)
		doc, err := page.Parse([]byte(html), "https://news.odal.example/ferry")
		if err != nil {
			t.Fatal(err)
		}
		r, err := Extract(doc, Options{Rule: rule})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	const real = "Ferries leave twenty minutes earlier"
	box := `<p class="real">` + real + `</p><div class="desk">By Ilsa Norr and Per Hald</div>` +
		`<span class="when">Seen on 3 May 2024</span>`
	rule := Rule{Title: ".real", Author: ".desk", Date: ".when"}
	for name, r := range map[string]Result{"above": said(box, "", rule), "in the text": said("", box, rule)} {
		m := r.Article.Meta
		if m.Title != real || strings.Contains(r.Article.Text, real) {
			t.Errorf("%s: title %q over %q", name, m.Title, r.Article.Text)
		}
		if len(m.Authors) != 2 || m.Authors[0].Name != "Ilsa Norr" || m.Authors[1].Name != "Per Hald" {
			t.Errorf("%s: authors %+v", name, m.Authors)
		}
		if got := m.Published.String(); !strings.HasPrefix(got, "2024-05-03") {
			t.Errorf("%s: published %q", name, got)
		}
	}
	if m := said("", `<time class="when" datetime="2023-11-02T08:00:00Z">last week</time>`, rule).Article.Meta; !strings.
		HasPrefix(m.Published.String(), "2023-11-02") {
		t.Errorf("the attribute: %q", m.Published.String())
	}
	if m := said("", `<p class="desk">Harbour desk no. 4</p>`, rule).Article.Meta; len(m.Authors) != 1 {
		t.Errorf("what the user calls an author is none: %+v", m.Authors)
	}
	want := said("", "", Rule{})
	none := Rule{Title: ".none", Author: "p[[", Date: "article"}
	got := said("", "", none)
	if got.Article.Meta.Title != want.Article.Meta.Title || got.Article.Text != want.Article.Text {
		t.Errorf("a rule that finds nothing does harm: %+v", got.Article)
	}
	if r := said("", "", Rule{Title: "article"}); !strings.Contains(r.Article.Text, "Passengers to the islands") {
		t.Error("a title that names the whole article takes its text")
	}
}
