package layout

import (
	"dateline/wasm/article"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// Claim returns the first claim of a field, nil if there is none.
func (l *Page) Claim(field string) *article.Claim {
	for i := range l.Doc.Claims {
		if l.Doc.Claims[i].Field == field {
			return &l.Doc.Claims[i]
		}
	}
	return nil
}

// Canonical returns the address that the page gives for itself when it is of
// the same site, else the one it was opened under.
func (l *Page) Canonical() string {
	for _, source := range [...]string{"link canonical", "meta og:url"} {
		for _, c := range l.Doc.Claims {
			if c.Field != "url" || c.Source != source {
				continue
			}
			u := page.Resolve(l.Doc.Base, c.Value)
			if h := page.Host(u); h != "" && (h == page.Host(l.Doc.URL) || page.Host(l.Doc.URL) == "") &&
				(len(page.Path(u)) > 1 || len(page.Path(l.Doc.URL)) <= 1) {
				return u
			}
		}
	}
	return l.Doc.URL
}

// Description returns the folded summary that the page claims.
func (l *Page) Description() string {
	if c := l.Claim("description"); c != nil {
		return text.Fold(c.Value)
	}
	return ""
}
