package extract

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
)

// harbour is a story with a box inside it, a list beside it, and a second part.
const harbour = `<!doctype html><html lang="en"><head><title>The pier of Port Odal is closed</title><meta property="og:site_name" content="Odal News"></head><body>
<nav class="menu"><a href="/">Home</a></nav>
<main><h1>The pier of Port Odal is closed</h1>
<div class="story-text">
<p>The old pier of Port Odal was closed on Monday, the harbour office said, because three of its planks had fallen into the sea within one week.</p>
<div class="tide-table"><p>High water at six.</p><p>Low water at noon.</p></div>
<p class="promo-line">Thank you for reading this page, dear friends of the harbour, and for telling your neighbours of it.</p>
<p>Fishermen will land their catch at the northern wall until the spring, the office said, and pay half of the usual fee for as long as that lasts.</p>
</div>
<div id="minutes"><p>Item one: the wall.</p><p>Item two: the fee.</p></div></main></body></html>`

func parsed(t *testing.T, source string) *page.Document {
	t.Helper()
	doc, err := page.Parse([]byte(source), "https://news.odal.example/pier")
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// pointAt marks an element as a snapshot does.
func pointAt(t *testing.T, doc *page.Document, id, mark string) {
	t.Helper()
	for n := range doc.Root.Descendants() {
		if n.Type == html.ElementNode && (page.Attr(n, "id") == id || n.Data == id) {
			n.Attr = append(n.Attr, html.Attribute{Key: page.AttrPick, Val: mark})
			return
		}
	}
	t.Fatalf("no element %q", id)
}

func extracted(t *testing.T, doc *page.Document, opt Options) Result {
	t.Helper()
	r, err := Extract(doc, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What the reader points at is read, also where the engine sees no story in it,
// and stays a part of its page: with the headline and the outlet of that.
func TestMarkedPart(t *testing.T) {
	doc := parsed(t, harbour)
	pointAt(t, doc, "minutes", "1")
	r := extracted(t, doc, Options{Pick: Marked})
	if r.Article.Text != "Item one: the wall.\nItem two: the fee." {
		t.Errorf("%q", r.Article.Text)
	}
	if m := r.Article.Meta; m.Title != "The pier of Port Odal is closed" || m.Site != "Odal News" {
		t.Errorf("title %q, site %q", m.Title, m.Site)
	}
	if s := r.PartSelector(); s != "div#minutes" {
		t.Errorf("a rule would name it %q", s)
	}
	if len(r.Trace) != 0 {
		t.Errorf("what lies outside the part is told as left out: %+v", r.Trace)
	}
	if _, err := Extract(parsed(t, harbour), Options{Pick: Marked}); err != ErrNoArticle {
		t.Errorf("without a mark: %v", err)
	}
}

// Of a selection every word is kept.
// Of a part of a few lines all are read, whichever of them look like a story.
func TestMarkedSmallPart(t *testing.T) {
	const list = `<li><a href="/a">A headline of a few words</a></li>`
	for _, note := range []string{
		`<p>The harbour is closed on Friday.</p><p>Boats wait at the outer pier.</p>`,
		`<p>Der Hafen bleibt am Freitag geschlossen.</p><p>Boote warten draußen.</p><p>Es gilt bis Mittag.</p>`,
		`<p>Le pont est fermé.</p><p>Les bus passent par la vieille route de la côte, où il faut compter vingt minutes de plus.</p>`,
	} {
		doc := parsed(t, `<!doctype html><html><head><title>Osk Herald</title></head><body><h1>All news</h1><ul>`+
			strings.Repeat(list, 12)+`</ul><div id="note">`+note+`</div></body></html>`)
		pointAt(t, doc, "note", "1")
		got := extracted(t, doc, Options{Pick: Marked}).Article.Text
		for p := range strings.SplitSeq(strings.TrimSuffix(note, "</p>"), "</p>") {
			if p = strings.TrimPrefix(p, "<p>"); !strings.Contains(got, p) {
				t.Errorf("%q is missing from %q", p, got)
			}
		}
	}
}

func TestMarkedSelection(t *testing.T) {
	doc := parsed(t, harbour)
	pointAt(t, doc, "body", "all")
	r := extracted(t, doc, Options{Pick: Marked})
	for _, words := range []string{"Home", "High water", "Thank you", "Fishermen will", "Item two"} {
		if !strings.Contains(r.Article.Text, words) {
			t.Errorf("%q is missing: %q", words, r.Article.Text)
		}
	}
}

func TestReadersRules(t *testing.T) {
	const thanks, tide = "Thank you for reading", "High water"
	plain := extracted(t, parsed(t, harbour), Options{})
	has := func(r Result, words string) bool { return strings.Contains(r.Article.Text, words) }
	for _, c := range []struct {
		name          string
		rule          Rule
		thanks, tide  bool
		begins, lacks string
	}{
		{"none", Rule{}, has(plain, thanks), has(plain, tide), "The old pier", "Item one"},
		{"remove", Rule{Remove: "p.promo-line"}, false, has(plain, tide), "The old pier", thanks},
		{"keep", Rule{Keep: "div.tide-table, p.promo-line"}, true, true, "The old pier", "Item one"},
		{"content", Rule{Content: "div#minutes"}, false, false, "Item one", "The old pier"},
		{"content that this page lacks", Rule{Content: "#nowhere"}, has(plain, thanks), has(plain, tide),
			"The old pier", "Item one"},
		{"no selectors", Rule{Content: "p[[", Keep: "[", Remove: "]"}, has(plain, thanks), has(plain, tide),
			"The old pier", "Item one"},
	} {
		r := extracted(t, parsed(t, harbour), Options{Rule: c.rule})
		if has(r, thanks) != c.thanks || has(r, tide) != c.tide || !strings.HasPrefix(r.Article.Text, c.begins) ||
			has(r, c.lacks) {
			t.Errorf("%s: %q", c.name, r.Article.Text)
		}
	}
	if _, err := Extract(parsed(t, harbour), Options{Rule: Rule{Remove: "main"}}); err != ErrNoArticle {
		t.Errorf("a rule that removes all: %v", err)
	}
}

// A rule is made of a name that nothing else of the story shares.
func TestSelector(t *testing.T) {
	r := extracted(t, parsed(t, harbour), Options{Rule: Rule{Remove: "div.tide-table", Keep: "p.promo-line"}})
	for words, want := range map[string]string{
		"High water at six.": "div.tide-table",
		layout.FirstWords("Thank you for reading this page, dear friends of the harbour, and for telling your neighbours of it."):                                          "p.promo-line",
		layout.FirstWords("The old pier of Port Odal was closed on Monday, the harbour office said, because three of its planks had fallen into the sea within one week."): "",
		"words of another page": "",
		"":                      "",
	} {
		if got := r.Selector(words); got != want {
			t.Errorf("%q is named %q, want %q", words, got, want)
		}
	}
	for name, stable := range map[string]bool{"story-text": true, "css-1x9k7q": false, "a": false, "sc:2": false,
		"9lives": false, "Ünder": false, "col2": true} {
		if isStableName(name) != stable {
			t.Errorf("%q is a name that people gave: %v", name, !stable)
		}
	}
}

// What the reader pointed at is found again on the page read another time, by
// its name or by its place; words that were selected are not.
func TestPickAgain(t *testing.T) {
	for _, c := range []struct{ id, mark, want string }{{"minutes", "1", "div#minutes"}, {"main", "1", "main"},
		{"body", "all", ""}} {
		doc := parsed(t, harbour)
		pointAt(t, doc, c.id, c.mark)
		r := extracted(t, doc, Options{Pick: Marked})
		if got := r.PickAgain(); got != c.want {
			t.Errorf("%s is named %q, want %q", c.id, got, c.want)
		}
		if c.want == "" {
			continue
		}
		again := extracted(t, parsed(t, harbour), Options{Pick: c.want, Own: true})
		if again.Article.Text != r.Article.Text || again.Article.Meta.Title != r.Article.Meta.Title {
			t.Errorf("%s: %q by %q, it was %q", c.id, again.Article.Text, again.Article.Meta.Title, r.Article.Text)
		}
	}
}
