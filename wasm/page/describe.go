package page

import (
	"strings"
	"sync"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// Where a page describes itself, as selectors over the elements that do.
var (
	language      = Selector(`html, body`)
	baseAddress   = Selector(`base[href]`)
	title         = Selector(`title:not(:empty)`)
	canonicalLink = Selector(`link[rel="canonical" i][href]`)
	metadata      = Selector(`meta[content]`)
	inlineScript  = Selector(`script:not([src])`)
	linkedData    = Selector(`[type*="application/ld+json" i]`)
)

// Matcher matches elements by a CSS selector.
type Matcher struct{ goquery.Matcher }

// Selector returns a function that compiles a selector when it is first needed.
// It is for selectors in the source: one that cannot be read panics.
func Selector(css string) func() *Matcher {
	return sync.OnceValue(func() *Matcher { return &Matcher{cascadia.MustCompile(css)} })
}

// describe reads what a page says about itself. head holds its html, body, meta,
// link, base and title elements in document order: each selector runs once over
// these few or over the scripts, never over the whole page.
func describe(d *Document, head, scripts []*html.Node) {
	g := gatherer{doc: d}
	said := &goquery.Selection{Nodes: head}
	for _, n := range said.FilterMatcher(language()).Nodes {
		d.Lang = firstOf(d.Lang, Attr(n, "lang"), Attr(n, "xml:lang"))
		d.Dir = firstOf(d.Dir, strings.ToLower(Attr(n, "dir")))
	}
	for _, n := range said.FilterMatcher(baseAddress()).Nodes {
		if d.Base == d.URL {
			d.Base = Resolve(d.URL, Attr(n, "href"))
		}
	}
	for _, n := range said.FilterMatcher(metadata()).Nodes {
		g.metaTag(n)
	}
	for _, n := range said.FilterMatcher(canonicalLink()).Nodes {
		g.add(rankLink, "url", Attr(n, "href"), "link canonical")
	}
	if titles := said.FilterMatcher(title()).Nodes; len(titles) > 0 {
		g.add(rankTitle, "title", titles[0].FirstChild.Data, "title")
	}
	inline := (&goquery.Selection{Nodes: scripts}).FilterMatcher(inlineScript())
	for _, n := range inline.FilterMatcher(linkedData()).Nodes {
		g.linked(n)
	}
	for _, n := range inline.NotMatcher(linkedData()).Nodes {
		g.state(n)
	}
	d.Claims, d.Bodies = g.claims()
}

// gatherer collects what the elements that describe the page say.
type gatherer struct {
	doc       *Document
	meta      [ranks][]article.Claim // by trust
	ld        []string               // JSON-LD scripts
	ldSize    int
	stateSize int
}

// Limits of JSON-LD that is read.
const (
	maxScripts    = 64
	maxScriptSize = 4 << 20 // bytes, of all together
)

// linked keeps the text of a JSON-LD script.
func (g *gatherer) linked(script *html.Node) {
	if len(g.ld) >= maxScripts {
		return
	}
	for c := script.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && g.ldSize+len(c.Data) <= maxScriptSize {
			g.ld = append(g.ld, c.Data)
			g.ldSize += len(c.Data)
		}
	}
}

// add keeps a claim unless it is empty.
func (g *gatherer) add(rank int, field, value, source string) {
	if value = tidy(value); value != "" {
		g.meta[rank] = append(g.meta[rank], article.Claim{Field: field, Value: value, Source: source})
	}
}

// maxClaim is how many bytes of a claim are kept.
const maxClaim = 4096

// tidy folds the spaces of a claim, undoes entities that were escaped twice,
// and takes out control characters.
func tidy(s string) string {
	if len(s) > maxClaim {
		s = strings.ToValidUTF8(s[:maxClaim], "")
	}
	if isTidy(s) {
		return s
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = Unescape(Unescape(s))
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r == 0x7f || r == '\uFFFD':
			return -1
		}
		return r
	}, s)
	return text.Space(s)
}

// isTidy reports whether s is ASCII with nothing to tidy, as most claims are.
func isTidy(s string) bool {
	last := byte(' ')
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= 0x7f || c == '&' || c == ' ' && last == ' ' {
			return false
		}
		last = s[i]
	}
	return last != ' '
}

// claims returns all that was gathered in the order of trust, and the article
// bodies that JSON-LD gives.
func (g *gatherer) claims() ([]article.Claim, []string) {
	out, bodies := readLinked(g.ld, g.doc.URL)
	if day := dayInURL(g.doc.URL); day != "" {
		g.add(rankAddress, "published", day, "url")
	}
	for _, claims := range g.meta {
		out = append(out, claims...)
	}
	return out, bodies
}
