package page

import (
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// Ranks of trust, best first. Claims of JSON-LD come before all of them.
const (
	rankOpenGraph = iota
	rankMeta
	rankItemprop
	rankWeak
	rankLink
	rankTitle
	rankAddress
	ranks = iota
)

// metaTag keeps what a meta element claims.
func (g *gatherer) metaTag(n *html.Node) {
	content := Attr(n, "content")
	if content == "" {
		return
	}
	for _, attr := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		names := strings.ToLower(Attr(n, attr))
		if names == "" || len(names) > 200 {
			continue
		}
		if !strings.ContainsAny(names, " \t\n\r\f") { // as nearly always
			g.named(attr, names, content)
			continue
		}
		for name := range strings.FieldsSeq(names) {
			g.named(attr, name, content)
		}
	}
}

// named keeps what is claimed under one name of an attribute.
func (g *gatherer) named(attr, name, content string) {
	m := metaTable()[name]
	if m.field == "" {
		return
	}
	if attr == "itemprop" {
		m.rank = max(m.rank, rankItemprop)
	}
	g.add(m.rank, m.field, content, "meta "+name)
}

// metaNames are the names of meta elements by the field they claim, with the rank
// of each. The field "" is the name after "twitter:".
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
