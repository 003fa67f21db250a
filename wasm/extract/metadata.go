package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"dateline/wasm/article"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// collectText appends the text under an element until there are limit bytes;
// a space stands between two elements.
func collectText(n *html.Node, b *strings.Builder, limit int) {
	root := n
	for {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
			if b.Len() > limit {
				return
			}
		} else if n.DataAtom != 0 && b.Len() > 0 {
			b.WriteByte(' ')
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
		}
		if n == root {
			return
		}
		n = n.NextSibling
	}
}

// metadata gathers what is known of the article besides its text.
func (l *layout) metadata(head headline, body span32) article.Meta {
	m := article.Meta{Title: head.title, Kicker: head.kicker, URL: l.canonical(), Site: l.site(head), Lang: l.lang(body)}
	m.Dir = firstOf(l.doc.Dir, directionOf(m.Lang))
	if m.Dir != "rtl" {
		m.Dir = "ltr"
	}
	if c := l.claim("section"); c != nil && len(c.Value) < 60 {
		m.Section = c.Value
	}
	m.Claims = slices.Clone(l.doc.Claims)
	if head.line >= 0 {
		m.Claims = append(m.Claims, article.Claim{Field: "title", Value: head.shown, Source: "heading"})
	}
	var claims []article.Claim
	m.Authors, m.Agencies, claims = l.authors(head.line, body, m.Site)
	m.Claims = append(m.Claims, claims...)
	m.Published, m.Updated, claims = l.dates(head.line, body, m.Lang)
	m.Claims = append(m.Claims, claims...)
	return m
}

// canonical returns the address that the page gives for itself when it is of
// the same site, else the one it was opened under.
func (l *layout) canonical() string {
	for _, source := range [...]string{"link canonical", "meta og:url"} {
		for _, c := range l.doc.Claims {
			if c.Field != "url" || c.Source != source {
				continue
			}
			u := page.Resolve(l.doc.Base, c.Value)
			if h := page.Host(u); h != "" && (h == page.Host(l.doc.URL) || page.Host(l.doc.URL) == "") && (len(page.Path(u)) > 1 || len(page.Path(l.doc.URL)) <= 1) {
				return u
			}
		}
	}
	return l.doc.URL
}

// directionOf returns the direction in which a language is written.
func directionOf(lang string) string {
	switch primary(lang) {
	case "ar", "fa", "he", "iw", "ur", "ps", "ckb", "yi", "dv", "ug", "sd":
		return "rtl"
	}
	return ""
}

// description returns the folded summary that the page claims.
func (l *layout) description() string {
	if c := l.claim("description"); c != nil {
		return text.Fold(c.Value)
	}
	return ""
}
