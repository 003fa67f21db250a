package page

import (
	"fmt"
	"testing"
)

// described opens what the head of a news page usually holds: some forty meta
// elements, as many links and scripts, three JSON-LD scripts.
func (p *packer) described() {
	element := func(tag, text string, attributes ...string) {
		p.open(tag, attributes...)
		if text != "" {
			p.text(text)
		}
		p.close(1)
	}
	p.open("head")
	element("title", "Ferry timetable changes in Port Odal | Odal Dispatch")
	for _, name := range []string{"description", "author", "viewport", "generator", "robots", "theme-color", "date",
		"twitter:title", "twitter:card", "twitter:site", "parsely-author", "parsely-pub-date", "news_keywords"} {
		element("meta", "", "name", name, "content", "The harbour office of Port Odal, "+name)
	}
	for _, name := range []string{"og:title", "og:type", "og:url", "og:image", "og:locale", "og:site_name",
		"article:published_time", "article:modified_time", "article:section", "article:tag", "fb:app_id", "al:url"} {
		element("meta", "", "property", name, "content", "https://odal.example/"+name)
		element("meta", "", "itemprop", name, "content", "2026-03-04T05:06:07Z")
	}
	for i := range 40 {
		element("link", "", "rel", "preload", "href", fmt.Sprintf("https://odal.example/%d.js", i))
		element("script", "", "src", fmt.Sprintf("https://odal.example/%d.js", i))
	}
	element("link", "", "rel", "canonical", "href", "https://odal.example/ferry")
	for i := range 3 {
		element("script", fmt.Sprintf(`{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry %d",
			"datePublished":"2026-03-04T05:06:07Z","author":[{"@type":"Person","name":"Ida Vale"}],
			"publisher":{"@type":"Organization","name":"Odal Dispatch"}}`, i), "type", "application/ld+json")
	}
	p.close(1)
}

func newsPage() []byte {
	var p packer
	p.open("html", "lang", "en")
	p.described()
	p.open("body")
	for i := range 400 {
		p.open("div", "class", "row", "id", fmt.Sprint(i))
		p.open("p", "class", "text")
		p.text(fmt.Sprintf("The ferries leave %d minutes earlier from Monday, the harbour office said.", i))
		p.open("a", "href", "/more")
		p.text("More")
		p.close(3)
	}
	p.close(2)
	return p.snapshot("https://odal.example/ferry", "", "", "")
}

// BenchmarkDecode lays out a page of 2,400 nodes and reads its metadata.
func BenchmarkDecode(b *testing.B) {
	snapshot := newsPage()
	for b.Loop() {
		if _, err := Decode(snapshot); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDescribe reads the metadata alone.
func BenchmarkDescribe(b *testing.B) {
	var p packer
	p.described()
	snapshot := p.snapshot("https://odal.example/ferry", "", "", "")
	for b.Loop() {
		if _, err := Decode(snapshot); err != nil {
			b.Fatal(err)
		}
	}
}
