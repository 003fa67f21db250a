package about

import (
	"slices"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
)

// metadata gathers what is known of the article besides its text.
func (l reader) gatherMeta(head Headline, body layout.Range) article.Meta {
	m := article.Meta{Title: head.Title, Kicker: head.kicker, URL: l.Canonical(), Site: l.site(head)}
	var against bool
	m.Lang, against = l.lang(body)
	m.Dir = l.direction(body, m.Lang, against)
	if m.Dir != "rtl" {
		m.Dir = "ltr"
	}
	if c := l.Claim("section"); c != nil && len(c.Value) < 60 {
		m.Section = c.Value
	}
	m.Claims = slices.Clone(l.Doc.Claims)
	if head.Line >= 0 {
		m.Claims = append(m.Claims, article.Claim{Field: "title", Value: head.Shown, Source: "heading"})
	}
	var claims []article.Claim
	m.Authors, m.Agencies, claims = l.authors(head.Line, body, m.Site)
	m.Claims = append(m.Claims, claims...)
	m.Published, m.Updated, claims = l.dates(head.Line, body, m.Lang)
	m.Claims = append(m.Claims, claims...)
	return m
}

// Metadata gathers what is known of the article besides its text.
func Metadata(l *layout.Page, head Headline, body layout.Range) article.Meta {
	return reader{l}.gatherMeta(head, body)
}
