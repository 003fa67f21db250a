package extract

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dateline/wasm/article"
	"dateline/wasm/page"
)

func fixture(t *testing.T, name, url string) *page.Document {
	t.Helper()
	src, err := os.ReadFile("testdata/" + name + ".html")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := page.Parse(src, url)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestSeveralStories(t *testing.T) {
	const url = "https://quayside.example/news/swing-bridge-winter"
	doc := fixture(t, "several--next-story-under-the-first", url)
	r, err := Extract(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(r.Article.Text, "third ferry") || !strings.Contains(r.Article.Text, "night watch") {
		t.Errorf("the stories are mixed:\n%s", r.Article.Text)
	}
	if len(r.Others) != 2 || r.Others[0].Title != "Third ferry goes into dock for eleven weeks" {
		t.Fatalf("others: %+v", r.Others)
	}
	second, err := Extract(doc, Options{Pick: r.Others[0].Pick})
	if err != nil {
		t.Fatal(err)
	}
	if m := second.Article.Meta; m.Title != r.Others[0].Title || len(m.Authors) != 1 ||
		m.Authors[0].Name != "Mette Sand" {
		t.Errorf("the story picked has title %q and authors %v", m.Title, m.Authors)
	}
	if !strings.Contains(second.Article.Text, "third ferry") ||
		strings.Contains(second.Article.Text, "harbour council") {
		t.Errorf("the story picked:\n%s", second.Article.Text)
	}
}

// TestStoryInView marks the second story as the one in view, as a snapshot
// does after the reader has scrolled down to it.
func TestStoryInView(t *testing.T) {
	doc := fixture(t, "several--next-story-under-the-first", "https://quayside.example/news/swing-bridge-winter")
	doc.Live = true
	seen := 0
	for n := doc.Root; n != nil; n = next(n) {
		if page.Attr(n, "data-url") == "/news/ferry-dock" {
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				if c.Type == html.ElementNode {
					c.Attr = append(c.Attr, html.Attribute{Key: page.AttrInView, Val: "1"})
					seen++
				}
			}
		}
	}
	if seen == 0 {
		t.Fatal("the fixture has no second story")
	}
	r, err := Extract(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Article.Meta.Title; got != "Third ferry goes into dock for eleven weeks" {
		t.Errorf("the story in view is not read: %q", got)
	}
}

// next returns the node after n in document order.
func next(n *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	for n != nil && n.NextSibling == nil {
		n = n.Parent
	}
	if n == nil {
		return nil
	}
	return n.NextSibling
}

func TestLivePosts(t *testing.T) {
	r, err := Extract(fixture(t, "live--posts-with-times", "https://quayside.example/live/bridge-vote"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var labels []string
	for _, b := range r.Article.Blocks {
		if b.Kind == article.Post {
			labels = append(labels, b.Label+" "+b.Author+" "+b.Time)
		}
	}
	want := "21:04 Oskar Brae 2025-11-04T21:04+01:00|20:31 Mette Sand 2025-11-04T20:31+01:00|19:12 Oskar Brae 2025-11-04T19:12+01:00|18:00 Mette Sand 2025-11-04T18:00+01:00"
	if got := strings.Join(labels, "|"); got != want {
		t.Errorf("posts:\n got %s\nwant %s", got, want)
	}
}

func TestBodyInLinkedData(t *testing.T) {
	body := strings.Repeat("The council voted on Tuesday to keep the bridge open to walkers. ", 10)
	src := `<title>Bridge stays open</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge stays open","articleBody":"` + body + `\n\nIt will look again in January."%s}</script><div id="app"></div>`
	doc, err := page.Parse([]byte(strings.Replace(src, "%s", "", 1)), "https://quayside.example/x")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Extract(doc, Options{})
	if err != nil || len(r.Article.Blocks) != 2 {
		t.Fatalf("error %v, %+v", err, r.Article)
	}
	doc, err = page.Parse(
		[]byte(strings.Replace(src, "%s", `,"isAccessibleForFree":false`, 1)),
		"https://quayside.example/x",
	)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Extract(doc, Options{}); err == nil {
		t.Error("a page that says it shows a part only is read from its linked data")
	}
}

func TestPickOfNothing(t *testing.T) {
	doc := fixture(t, "several--next-story-under-the-first", "https://quayside.example/")
	for _, pick := range []string{"x", "html>body:nth-of-type(9)", "html[", ":", strings.Repeat("div>", 500) + "p"} {
		if _, err := Extract(doc, Options{Pick: pick}); err == nil {
			t.Errorf("pick %.20q gives an article", pick)
		}
	}
}

// inView marks the article of an address as the one in view.
func inView(t *testing.T, doc *page.Document, address string) {
	t.Helper()
	doc.Live = true
	for n := doc.Root; n != nil; n = next(n) {
		if page.Attr(n, "data-url") != address {
			continue
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode {
				c.Attr = append(c.Attr, html.Attribute{Key: page.AttrInView, Val: "1"})
			}
		}
		return
	}
	t.Fatal("no article has the address ", address)
}

// TestEndlessPage scrolls on to the second article: it is read whatever the title of the
// window says, and belongs to the address only where the page has changed that.
func TestEndlessPage(t *testing.T) {
	const first, second = "/news/swing-bridge-winter", "/news/ferry-dock"
	const bridge = "Port Maren keeps its swing bridge open through the winter"
	const ferry = "Third ferry goes into dock for eleven weeks"
	for name, test := range map[string]struct {
		address, view, window string
		title                 string
		elsewhere             bool
	}{
		"at the first":                 {first, first, bridge, bridge, false},
		"scrolled, nothing changed":    {first, second, bridge, ferry, true},
		"scrolled, window changed":     {first, second, ferry, ferry, true},
		"scrolled, address changed":    {second, second, bridge, ferry, false},
		"scrolled, both changed":       {second, second, ferry, ferry, false},
		"scrolled, from a newsletter":  {first + "?from=mail#top", second, bridge, ferry, true},
		"scrolled, a slash more":       {first + "/", second, bridge, ferry, true},
		"back at the first, both left": {second, first, ferry, bridge, false},
	} {
		src, err := os.ReadFile("testdata/several--next-story-under-the-first.html")
		if err != nil {
			t.Fatal(err)
		}
		src = []byte(strings.Replace(string(src), "<title>"+bridge, "<title>"+test.window, 1))
		doc, err := page.Parse(src, "https://quayside.example"+test.address)
		if err != nil {
			t.Fatal(err)
		}
		inView(t, doc, test.view)
		r, err := Extract(doc, Options{})
		if err != nil {
			t.Fatal(err)
		}
		m := r.Article.Meta
		if m.Title != test.title || r.Elsewhere != test.elsewhere {
			t.Errorf("%s: %q at %s, elsewhere %v", name, m.Title, m.URL, r.Elsewhere)
		}
		if m.Title == ferry && strings.Contains(m.URL, "bridge") && !r.Elsewhere {
			t.Errorf("%s: the ferry is filed under %s", name, m.URL)
		}
		if m.Title == bridge && strings.Contains(m.URL, "ferry") && !r.Elsewhere {
			t.Errorf("%s: the bridge is filed under %s", name, m.URL)
		}
	}
}
