package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"dateline/wasm/article"
)

// Ranks of trust, best first. Claims of JSON-LD stand before all of them.
const (
	rankOpenGraph = iota
	rankMeta
	rankItemprop
	rankWeak
	rankLink
	rankTitle
	rankAddress
)

type rankedClaim struct {
	rank int
	article.Claim
}

// metaTag keeps what a meta element claims.
func (g *gatherer) metaTag(n *html.Node) {
	content := Attr(n, "content")
	if content == "" {
		return
	}
	for _, attr := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		names := Attr(n, attr)
		if names == "" || len(names) > 200 {
			continue
		}
		for name := range strings.FieldsSeq(strings.ToLower(names)) {
			field, rank := metaField(name)
			if field == "" {
				continue
			}
			if attr == "itemprop" {
				rank = max(rank, rankItemprop)
			}
			g.add(rank, field, content, "meta "+name)
		}
	}
}

// metaField tells what the name of a meta element stands for, "" if nothing we
// need, and how far it is to be trusted.
func metaField(name string) (field string, rank int) {
	switch name {
	case "og:title":
		return "title", rankOpenGraph
	case "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline", "title",
		"cxenseparse:title", "citation_title", "mrc__share_title", "hdl":
		return "title", rankMeta
	case "og:description":
		return "description", rankOpenGraph
	case "description", "twitter:description", "dc.description", "sailthru.description", "abstract":
		return "description", rankMeta
	case "article:published_time", "og:article:published_time", "article:published", "og:published_time",
		"og:article:published":
		return "published", rankOpenGraph
	case "datepublished", "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.issued",
		"dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date",
		"parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "published_at",
		"published", "publication_date", "date_published", "originalpublicationdate", "article_date_original",
		"citation_publication_date", "citation_date", "article.published", "dcsext.articlefirstpublished",
		"displaydate", "releasedate", "rnews:datepublished", "ptime", "pdate", "article:post_date", "bt:pubdate",
		"shareaholic:article_published_time":
		return "published", rankMeta
	case "datecreated", "created", "timestamp", "article:create", "time":
		return "published", rankWeak
	case "article:modified_time", "og:updated_time", "article:modified", "og:article:modified_time",
		"article:updated_time", "og:modified_time":
		return "updated", rankOpenGraph
	case "datemodified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified", "revision_date",
		"updated_at", "utime", "article.updated", "bt:moddate", "shareaholic:article_modified_time":
		return "updated", rankMeta
	case "author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article:author_name",
		"article.author", "byl", "byline", "citation_author", "cxenseparse:author", "dcsext.author", "rnews:author",
		"author_name", "authors", "dc.author", "content-creator", "og:article:author", "og:author",
		"shareaholic:article_author_name", "sailthru.byline_name", "dc:creator", "mediator_author":
		return "author", rankMeta
	case "article:author":
		return "author", rankOpenGraph
	case "twitter:creator":
		return "author-handle", rankWeak
	case "twitter:label1", "twitter:data1", "twitter:label2", "twitter:data2":
		return name[len("twitter:"):], rankWeak
	case "og:site_name":
		return "site", rankOpenGraph
	case "application-name", "apple-mobile-web-app-title", "sitename", "dc.publisher", "publisher",
		"citation_journal_title", "shareaholic:site_name", "dc.source", "cre":
		return "site", rankMeta
	case "twitter:site":
		return "site-handle", rankWeak
	case "article:section", "og:section", "section", "parsely-section", "cxenseparse:section":
		return "section", rankMeta
	case "og:image", "og:image:url", "og:image:secure_url":
		return "image", rankOpenGraph
	case "twitter:image", "twitter:image:src", "thumbnail", "parsely-image-url", "sailthru.image.full", "image":
		return "image", rankMeta
	case "og:locale":
		return "lang", rankWeak
	case "content-language", "dc.language", "language", "inlanguage", "dcterms.language":
		return "lang", rankMeta
	case "og:type":
		return "type", rankOpenGraph
	case "og:url":
		return "url", rankOpenGraph
	case "article:content_tier", "og:article:content_tier":
		return "tier", rankMeta
	}
	return "", 0
}

// claims returns all that was gathered in the order of trust, and the bodies
// that JSON-LD gives.
func (g *gatherer) claims() ([]article.Claim, []string) {
	out, bodies := linkedData(g.ld, g.doc.URL)
	if day := dayInURL(g.doc.URL); day != "" {
		g.add(rankAddress, "published", day, "url")
	}
	slices.SortStableFunc(g.meta, func(a, b rankedClaim) int { return a.rank - b.rank })
	for _, c := range g.meta {
		out = append(out, c.Claim)
	}
	return out, bodies
}
