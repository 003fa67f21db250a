package page

import (
	"strings"

	"github.com/valyala/fastjson"

	"dateline/wasm/article"
)

const sourceLD = "json-ld"

// maxThings is how many objects of linked data are looked at.
const maxThings = 20000

// thing is an object of linked data that may describe the article.
type thing struct {
	v     *fastjson.Value
	score int
}

// readLinked returns what the JSON-LD scripts of a page say of its main
// article, and the texts they give as its body.
func readLinked(scripts []string, url string) ([]article.Claim, []string) {
	if len(scripts) == 0 {
		return nil, nil
	}
	l := reader{url: url, byID: map[string]*fastjson.Value{}}
	var loose []article.Claim
	for _, s := range scripts {
		var p fastjson.Parser // a parser a script: its values live as long as it does
		v, err := p.Parse(strings.ToValidUTF8(unwrapJSON(s), "\uFFFD"))
		if err != nil {
			v, err = p.Parse(repairJSON(s))
		}
		if err != nil {
			loose = append(loose, salvage(s)...)
			continue
		}
		l.collect(v)
	}
	best := -1
	for i, t := range l.things {
		if t.score > 0 && (best < 0 || t.score > l.things[best].score) {
			best = i
		}
	}
	if best >= 0 {
		l.article(l.things[best].v)
	}
	l.site()
	return append(l.out, loose...), l.bodies
}

// reader walks linked data.
type reader struct {
	url    string
	byID   map[string]*fastjson.Value
	things []thing
	sites  []*fastjson.Value
	out    []article.Claim
	bodies []string
}

// collect finds the objects of v that may describe the article.
func (l *reader) collect(root *fastjson.Value) {
	type item struct {
		v         *fastjson.Value
		secondary bool
		depth     int
	}
	queue := []item{{root, false, 0}}
	for n := 0; n < len(queue) && n < maxThings; n++ {
		it := queue[n]
		switch it.v.Type() {
		case fastjson.TypeArray:
			for _, c := range it.v.GetArray() {
				queue = append(queue, item{c, it.secondary, it.depth + 1})
			}
		case fastjson.TypeObject:
			o := it.v.GetObject()
			if id := str(it.v.Get("@id")); id != "" && o.Len() > 1 {
				if _, known := l.byID[id]; !known {
					l.byID[id] = it.v
				}
			}
			l.judge(it.v, it.secondary, it.depth)
			o.Visit(func(key []byte, c *fastjson.Value) {
				if t := c.Type(); t == fastjson.TypeObject || t == fastjson.TypeArray {
					k := string(key)
					queue = append(queue, item{c, it.secondary || isList(k) || isPeople(k), it.depth + 1})
				}
			})
		}
	}
}

// isList reports whether the values of a key are works other than the page's own.
func isList(key string) bool {
	switch key {
	case "itemListElement", "blogPost", "liveBlogUpdate", "hasPart", "isPartOf", "citation", "review", "comment",
		"relatedLink", "mentions", "associatedMedia", "video", "isBasedOn", "workExample", "subjectOf", "about":
		return true
	}
	return false
}

// isPeople reports whether the values of a key are people who made the work: that
// makes none of them the outlet.
func isPeople(key string) bool {
	switch key {
	case "author", "creator", "contributor", "editor", "sourceOrganization", "provider", "sponsor", "copyrightHolder":
		return true
	}
	return false
}

// judge scores an object as a description of the article.
func (l *reader) judge(v *fastjson.Value, secondary bool, depth int) {
	score := 0
	for _, t := range strs(v.Get("@type")) {
		s := 0
		switch {
		case strings.HasSuffix(t, "Article"), strings.HasSuffix(t, "BlogPosting"),
			strings.HasSuffix(t, "Posting") && t != "JobPosting", t == "Report", t == "Review":
			s = 100
		case t == "WebPage", t == "ItemPage", t == "CreativeWork", strings.HasSuffix(t, "VideoObject"), t == "Recipe",
			t == "PodcastEpisode":
			s = 20
		case t == "WebSite", strings.HasSuffix(t, "Organization"):
			if depth < 4 && !secondary {
				l.sites = append(l.sites, v)
			}
		}
		score = max(score, s)
	}
	if score == 0 {
		return
	}
	if str(v.Get("headline")) != "" {
		score += 20
	}
	if v.Get("datePublished") != nil {
		score += 5
	}
	if secondary {
		score -= 90
	}
	for _, key := range [...]string{"url", "mainEntityOfPage", "@id"} {
		if u := l.address(v.Get(key)); u != "" && Path(u) == Path(l.url) && len(Path(u)) > 1 {
			score += 30
			break
		}
	}
	l.things = append(l.things, thing{v, score})
}

// article keeps the claims of the object chosen.
func (l *reader) article(v *fastjson.Value) {
	l.claim("title", str(v.Get("headline")))
	l.claim("title", str(v.Get("name")))
	l.claim("alternative", str(v.Get("alternativeHeadline")))
	l.claim("description", str(v.Get("description")))
	l.claim("published", firstOf(str(v.Get("datePublished")), str(v.Get("dateCreated"))))
	l.claim("updated", str(v.Get("dateModified")))
	l.claim("section", firstOf(strs(v.Get("articleSection"))...))
	l.claim("lang", firstOf(l.name(v.Get("inLanguage"))...))
	for _, key := range [...]string{"author", "creator"} {
		if l.people(v.Get(key)) {
			break
		}
	}
	for _, name := range l.name(v.Get("publisher")) {
		l.claim("site", name)
	}
	l.claim("image", l.image(v.Get("image")))
	l.claim("url", l.address(v.Get("mainEntityOfPage")))
	for _, t := range strs(v.Get("@type")) {
		l.claim("type", t)
	}
	if free := v.Get("isAccessibleForFree"); free != nil &&
		(free.Type() == fastjson.TypeFalse || strings.EqualFold(str(free), "false")) {
		l.claim("paywalled", "true")
	}
	if body := str(v.Get("articleBody")); body != "" {
		l.bodies = append(l.bodies, body)
	}
}

// site keeps the name of the site where the article does not give its publisher.
func (l *reader) site() {
	for _, v := range l.sites {
		l.claim("site", str(v.Get("name")))
	}
}

func (l *reader) claim(field, value string) {
	if value = tidy(value); value != "" {
		l.out = append(l.out, article.Claim{Field: field, Value: value, Source: sourceLD})
	}
}

// deref follows an object that only names another.
func (l *reader) deref(v *fastjson.Value) *fastjson.Value {
	if v != nil && v.Type() == fastjson.TypeObject && v.Get("name") == nil {
		if whole := l.byID[str(v.Get("@id"))]; whole != nil {
			return whole
		}
	}
	return v
}

// each returns the elements of an array, or the value itself.
func each(v *fastjson.Value) []*fastjson.Value {
	switch {
	case v == nil:
		return nil
	case v.Type() == fastjson.TypeArray:
		a := v.GetArray()
		return a[:min(len(a), maxListed)]
	}
	return []*fastjson.Value{v}
}

// people keeps the authors and reports whether there were any.
func (l *reader) people(v *fastjson.Value) bool {
	before := len(l.out)
	for _, e := range flat(v) {
		e = l.deref(e)
		if e == nil {
			continue
		}
		if e.Type() == fastjson.TypeString {
			l.claim("author", str(e))
			continue
		}
		field := "author"
		for _, t := range strs(e.Get("@type")) {
			if strings.HasSuffix(t, "Organization") {
				field = "author-organization"
			}
		}
		names := strs(e.Get("name"))
		if len(names) == 0 {
			names = []string{str(e.Get("givenName")) + " " + str(e.Get("familyName"))}
		}
		for _, name := range names {
			l.claim(field, name)
		}
		if len(l.out) > before {
			l.claim("author-url", firstOf(str(e.Get("url")), firstOf(strs(e.Get("sameAs"))...)))
			l.claim("author-role", str(e.Get("jobTitle")))
		}
	}
	return len(l.out) > before
}

// name returns the names of things that are given as a string or as an object.
func (l *reader) name(v *fastjson.Value) []string {
	var out []string
	for _, e := range each(v) {
		e = l.deref(e)
		if e != nil && e.Type() == fastjson.TypeObject {
			e = e.Get("name")
		}
		if s := firstOf(strs(e)...); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (l *reader) image(v *fastjson.Value) string {
	for _, e := range each(v) {
		if u := l.address(e); u != "" {
			return u
		}
	}
	return ""
}

// address returns an address given as a string or as an object.
func (l *reader) address(v *fastjson.Value) string {
	if v == nil {
		return ""
	}
	if v.Type() == fastjson.TypeObject {
		if s := firstOf(str(v.Get("url")), str(v.Get("contentUrl"))); s != "" {
			return s
		}
		id := str(v.Get("@id"))
		if whole := l.byID[id]; whole != nil && whole != v {
			return firstOf(str(whole.Get("url")), str(whole.Get("contentUrl")), id)
		}
		return id
	}
	return str(v)
}

// str returns a string value, also one with a type or a language beside it, or
// the first of a list; "" for anything else.
func str(v *fastjson.Value) string {
	for range maxTyped {
		if v == nil {
			return ""
		}
		switch v.Type() {
		case fastjson.TypeString:
			return string(v.GetStringBytes())
		case fastjson.TypeObject:
			v = v.Get("@value")
		case fastjson.TypeArray:
			v = v.Get("0")
		default:
			return ""
		}
	}
	return ""
}

// maxTyped is how deep a string may lie in lists and typed values.
const maxTyped = 4

// flat returns the elements of lists that may hold lists.
func flat(v *fastjson.Value) []*fastjson.Value {
	out := each(v)
	for range maxTyped {
		var next []*fastjson.Value
		nested := false
		for _, e := range out {
			if e != nil && e.Type() == fastjson.TypeArray {
				nested = true
				next = append(next, each(e)...)
			} else {
				next = append(next, e)
			}
		}
		if out = next; !nested || len(out) > maxListed {
			break
		}
	}
	return out[:min(len(out), maxListed)]
}

// maxListed is how many elements of a list are looked at.
const maxListed = 50

// strs returns the strings of a string or of an array of strings.
func strs(v *fastjson.Value) []string {
	var out []string
	for _, e := range each(v) {
		if s := str(e); s != "" {
			out = append(out, s)
		}
	}
	return out
}
