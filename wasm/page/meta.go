package page

import (
	"slices"
	"strings"
	"sync"

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

// metaNames are the names of meta elements by what they stand for, and how far
// each is to be trusted. "" stands for the name behind "twitter:".
var metaNames = [...]struct {
	field string
	rank  int
	names string
}{
	{"title", rankOpenGraph, "og:title"},
	{"title", rankMeta, `twitter:title dc.title dcterms.title parsely-title sailthru.title headline title
		cxenseparse:title citation_title mrc__share_title hdl`},
	{"description", rankOpenGraph, "og:description"},
	{"description", rankMeta, "description twitter:description dc.description sailthru.description abstract"},
	{"published", rankOpenGraph, `article:published_time og:article:published_time article:published og:published_time
		og:article:published`},
	{"published", rankMeta, `datepublished date dc.date dc.date.issued dc.date.created dcterms.created dcterms.issued
		dcterms.date pubdate publishdate publish-date publish_date parsely-pub-date
		sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime published_at
		published publication_date date_published originalpublicationdate article_date_original
		citation_publication_date citation_date article.published dcsext.articlefirstpublished
		displaydate releasedate rnews:datepublished ptime pdate article:post_date bt:pubdate
		shareaholic:article_published_time`},
	{"published", rankWeak, "datecreated created timestamp article:create time"},
	{"updated", rankOpenGraph, `article:modified_time og:updated_time article:modified og:article:modified_time
		article:updated_time og:modified_time`},
	{"updated", rankMeta, `datemodified last-modified lastmod dcterms.modified dc.date.modified revision_date
		updated_at utime article.updated bt:moddate shareaholic:article_modified_time`},
	{"author", rankMeta, `author dc.creator dcterms.creator parsely-author sailthru.author article:author_name
		article.author byl byline citation_author cxenseparse:author dcsext.author rnews:author
		author_name authors dc.author content-creator og:article:author og:author
		shareaholic:article_author_name sailthru.byline_name dc:creator mediator_author`},
	{"author", rankOpenGraph, "article:author"},
	{"author-handle", rankWeak, "twitter:creator"},
	{"", rankWeak, "twitter:label1 twitter:data1 twitter:label2 twitter:data2"},
	{"site", rankOpenGraph, "og:site_name"},
	{"site", rankMeta, `application-name apple-mobile-web-app-title sitename dc.publisher publisher
		citation_journal_title shareaholic:site_name dc.source cre`},
	{"site-handle", rankWeak, "twitter:site"},
	{"section", rankMeta, "article:section og:section section parsely-section cxenseparse:section"},
	{"image", rankOpenGraph, "og:image og:image:url og:image:secure_url"},
	{"image", rankMeta, "twitter:image twitter:image:src thumbnail parsely-image-url sailthru.image.full image"},
	{"lang", rankWeak, "og:locale"},
	{"lang", rankMeta, "content-language dc.language language inlanguage dcterms.language"},
	{"type", rankOpenGraph, "og:type"},
	{"url", rankOpenGraph, "og:url"},
	{"tier", rankMeta, "article:content_tier og:article:content_tier"},
}

type metaMeaning struct {
	field string
	rank  int
}

var metaTable = sync.OnceValue(func() map[string]metaMeaning {
	table := make(map[string]metaMeaning, 160)
	for _, row := range metaNames {
		for name := range strings.FieldsSeq(row.names) {
			field := row.field
			if field == "" {
				field = strings.TrimPrefix(name, "twitter:")
			}
			table[name] = metaMeaning{field, row.rank}
		}
	}
	return table
})

// metaField tells what the name of a meta element stands for, "" if nothing we
// need, and how far it is to be trusted.
func metaField(name string) (field string, rank int) {
	m := metaTable()[name]
	return m.field, m.rank
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
