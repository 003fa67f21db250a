package extract

import (
	"strings"

	"dateline/wasm/extract/about"
	"dateline/wasm/extract/judge"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// describesRival reports whether the metadata of an endless page describe another of its
// articles than the one with the headline: the titles they give, but that of the window,
// which sites change, are a rival's.
func (l reader) describesRival(head about.Headline, rivals []judge.Rival) bool {
	own := text.Plain(head.Shown)
	if own == "" {
		return false
	}
	found := false
	for _, c := range l.Doc.Claims {
		if c.Field != "title" || c.Source == "title" {
			continue
		}
		claimed := text.Plain(c.Value)
		if strings.Contains(claimed, own) || strings.Contains(own, claimed) {
			return false
		}
		for _, r := range rivals {
			title := text.Plain(l.HeadingText(r.Line))
			found = found || title != "" && strings.Contains(claimed, title)
		}
	}
	return found
}

// sharesAddress reports whether the address of the page is, for all that is known, that
// of the article which the metadata describe. A page that has gone on to another article
// has changed its own address and left the others as they were. A query that the
// claimed address lacks tells where the user came from.
func sharesAddress(doc *page.Document) bool {
	for _, c := range doc.Claims {
		if c.Field != "url" {
			continue
		}
		claimed := page.Resolve(doc.URL, c.Value)
		if strings.TrimSuffix(page.Path(claimed), "/") != strings.TrimSuffix(page.Path(doc.URL), "/") {
			return false
		}
		query := queryOf(claimed)
		return query == "" || query == queryOf(doc.URL)
	}
	return true
}

func queryOf(address string) string {
	address, _, _ = strings.Cut(address, "#")
	_, query, _ := strings.Cut(address, "?")
	return query
}
