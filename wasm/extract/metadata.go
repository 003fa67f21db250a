package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/lang"
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
	m := article.Meta{Title: head.title, Kicker: head.kicker, URL: l.canonical(), Site: l.site(), Lang: l.lang(body), Paywalled: l.claim("paywalled") != nil}
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

// site returns the name of the outlet.
func (l *layout) site() string {
	for _, c := range l.doc.Claims {
		if c.Field == "site" && len(c.Value) < 80 && !strings.Contains(c.Value, "://") && !strings.HasPrefix(c.Value, "@") {
			return c.Value
		}
	}
	for _, c := range l.doc.Claims {
		if c.Field != "title" || c.Source != "title" {
			continue
		}
		host := squashed(page.Host(l.doc.URL))
		for _, sep := range titleSeparators {
			if i := strings.LastIndex(c.Value, sep); i > 0 {
				if name := strings.TrimSpace(c.Value[i+len(sep):]); len(name) > 2 && strings.Contains(host, squashed(name)) && squashed(name) != "" {
					return name
				}
			}
		}
	}
	return page.Host(l.doc.URL)
}

// directionOf returns the direction in which a language is written.
func directionOf(lang string) string {
	switch primary(lang) {
	case "ar", "fa", "he", "iw", "ur", "ps", "ckb", "yi", "dv", "ug", "sd":
		return "rtl"
	}
	return ""
}

// dates returns when the article was published and changed. The sources are
// asked in the order of trust; a day that only the page's own clock gives wins
// over the same moment told in UTC.
func (l *layout) dates(head int32, body span32, lang string) (published, updated article.Time, claims []article.Claim) {
	monthFirst := lang == "" || lang == "en" || lang == "en-us"
	var local []article.Time // with a zone of their own
	for _, c := range l.doc.Claims {
		if c.Field != "published" && c.Field != "updated" {
			continue
		}
		t := parseTime(c.Value, monthFirst)
		if t.IsZero() {
			continue
		}
		if t.HasZone && t.Offset != 0 {
			local = append(local, t)
		}
		if c.Field == "published" && published.IsZero() {
			published = t
		}
		if c.Field == "updated" && updated.IsZero() {
			updated = t
		}
	}
	shown := l.shownTimes(head, body, monthFirst)
	for _, s := range shown {
		claims = append(claims, article.Claim{Field: "published", Value: s.time.String(), Source: s.source})
		if s.time.HasZone && s.time.Offset != 0 {
			local = append(local, s.time)
		}
	}
	if published.IsZero() && len(shown) > 0 {
		published = shown[0].time
	}
	return inZone(published, local), inZone(updated, local), claims
}

// inZone returns the same moment in the zone of the page, where the page tells
// it in one.
func inZone(t article.Time, local []article.Time) article.Time {
	if !t.HasZone || t.Offset != 0 {
		return t
	}
	for _, o := range local {
		if d := o.Unix() - t.Unix(); d > -60 && d < 60 {
			return o
		}
	}
	return t
}

type shownTime struct {
	time   article.Time
	source string
}

// shownTimes reads the dates that the page shows, the likeliest first: in time
// elements near the headline, in the lines there, at the start of the first
// paragraph, in places named for dates, behind the story, in the title.
func (l *layout) shownTimes(head int32, body span32, monthFirst bool) []shownTime {
	var out []shownTime
	add := func(words, source string) {
		if len(out) < 40 {
			if t := parseTime(words, monthFirst); !t.IsZero() {
				out = append(out, shownTime{t, source})
			}
		}
	}
	n := int32(len(l.lines))
	from, to := max(head-6, 0), min(body.from+4, n)
	if head < 0 || head > body.from {
		from = max(0, body.from-15)
	}
	for i := range l.elems {
		e := &l.elems[i]
		if e.last < from || e.first > to || e.node.DataAtom != atom.Time && page.Attr(e.node, "itemprop") != "datePublished" {
			continue
		}
		add(firstOf(page.Attr(e.node, "datetime"), page.Attr(e.node, "content")), "time[datetime]")
	}
	for i := from; i < to; i++ {
		if ln := &l.lines[i]; ln.size <= 120 && i != head {
			add(ln.text, "text")
		}
	}
	if body.from < n {
		if t := l.lines[body.from].text; len(t) > 24 {
			add(strings.ToValidUTF8(t[:24], ""), "text")
		}
	}
	for i := range l.elems {
		e := &l.elems[i]
		if e.own&traitByline == 0 || e.in&(inNav|inFooter|inAside|inHidden|inCommentProp) != 0 || e.first > body.to+8 || e.size > 80 || l.near(int32(i))&(traitComment|traitRelated|traitSide) != 0 || !namedDate(e.node) {
			continue
		}
		var words strings.Builder
		collectText(e.node, &words, 120)
		add(words.String(), "class date")
	}
	for i := body.to; i < min(body.to+15, n); i++ {
		ln := &l.lines[i]
		if ln.size > 90 {
			continue
		}
		if any, _ := lang.FindBoiler(lowered(ln.text)); any&lang.BoilerByline != 0 {
			add(ln.text, "text")
		}
	}
	for _, c := range l.doc.Claims {
		if c.Source == "title" {
			add(c.Value, "title")
		}
	}
	return out
}

// namedDate reports whether the class or id of an element says that it tells a date.
func namedDate(n *html.Node) bool {
	names := strings.ToLower(classOf(n) + " " + page.Attr(n, "id"))
	for _, w := range [...]string{"date", "datum", "time", "publi", "fecha", "posted", "meta"} {
		if strings.Contains(names, w) {
			return true
		}
	}
	return false
}

// description returns the folded summary that the page claims.
func (l *layout) description() string {
	if c := l.claim("description"); c != nil {
		return text.Fold(c.Value)
	}
	return ""
}
