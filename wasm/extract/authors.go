package extract

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// maxAuthors is how many persons a byline may name.
const maxAuthors = 12

// authors returns the persons who wrote the article, and the agencies.
func (l *layout) authors(head int32, body span32, site string) (people []article.Person, agencies []string, claims []article.Claim) {
	b := bylines{layout: l, site: squashed(site)}
	b.fromClaims("json-ld")
	b.fromMarkup(head, body)
	b.fromClaims("meta")
	return b.choose()
}

// span32 is a half-open range of lines.
type span32 struct{ from, to int32 }

// bylines collects the names that different places of the page give.
type bylines struct {
	*layout
	site    string
	sources []byline
}

// byline is what one place says.
type byline struct {
	source string
	people []article.Person
}

// fromClaims reads the authors that a kind of metadata names.
func (b *bylines) fromClaims(source string) {
	var found byline
	last := -1
	for _, c := range b.doc.Claims {
		if !strings.HasPrefix(c.Source, source) {
			continue
		}
		switch c.Field {
		case "author", "author-organization":
			last = -1
			for _, name := range splitNames(c.Value) {
				found.people = append(found.people, article.Person{Name: name})
				last = len(found.people) - 1
			}
			found.source = c.Source
		case "author-url":
			if last >= 0 {
				found.people[last].URL = page.Resolve(b.doc.Base, c.Value)
			}
		case "author-role":
			if last >= 0 {
				found.people[last].Role = c.Value
			}
		}
	}
	b.add(found)
}

func (b *bylines) add(found byline) {
	var kept []article.Person
	seen := map[string]bool{}
	for _, p := range found.people {
		p.Name = cleanName(p.Name)
		key := squashed(p.Name)
		if p.Name == "" || seen[key] || len(kept) >= maxAuthors {
			continue
		}
		seen[key] = true
		kept = append(kept, p)
	}
	if len(kept) > 0 {
		b.sources = append(b.sources, byline{found.source, kept})
	}
}

// fromMarkup reads the bylines near the headline and the links marked as authors.
func (b *bylines) fromMarkup(head int32, body span32) {
	from, to := max(head, 0), body.to+6
	if head < 0 {
		from = max(body.from-12, 0)
	}
	var marked, printed byline
	marked.source, printed.source = "markup author", "byline"
	for i := range b.elems {
		e := &b.elems[i]
		if e.first > to || e.last < from-4 || e.size == 0 || e.size > 200 {
			continue
		}
		if !isAuthorMark(e) || e.in&(inNav|inFooter|inAside|inHidden|inCommentProp) != 0 {
			continue
		}
		if e.first == e.last { // inline
			marked.people = append(marked.people, b.inside(int32(i))...)
		} else if e.last-e.first <= 2 {
			marked.people = append(marked.people, b.inside(int32(i))...)
		}
	}
	b.add(marked)
	limit := min(int32(len(b.lines)), body.from+4)
	for i := from; i < limit; i++ {
		ln := &b.lines[i]
		if ln.size > 160 || i == head || ln.in&(inNav|inFooter|inHidden) != 0 {
			continue
		}
		names, ok := printedByline(ln.text)
		if ln.links > 0 && (ok || b.near(ln.elem)&traitByline != 0) {
			if linked := b.linkedNames(i); len(linked) >= len(names) {
				names, ok = linked, true
			}
		}
		if ok {
			for _, n := range names {
				printed.people = append(printed.people, article.Person{Name: n})
			}
			if len(printed.people) > 0 {
				break
			}
		}
	}
	b.add(printed)
}

func isAuthorMark(e *element) bool {
	rel := page.Attr(e.node, "rel")
	if rel == "author" || strings.HasPrefix(rel, "author ") {
		return true
	}
	prop := page.Attr(e.node, "itemprop")
	return prop == "author" || prop == "creator" || strings.Contains(prop, "author")
}

// inside returns the names that stand in an element marked as the author.
func (b *bylines) inside(i int32) []article.Person {
	var out []article.Person
	var buf strings.Builder
	collectText(b.elems[i].node, &buf)
	url := ""
	if b.elems[i].node.DataAtom == atom.A {
		url = page.Resolve(b.doc.Base, page.Attr(b.elems[i].node, "href"))
	}
	for _, name := range splitNames(text.Space(buf.String())) {
		out = append(out, article.Person{Name: name, URL: url})
	}
	return out
}

// linkedNames returns the texts of the links in a line.
func (b *bylines) linkedNames(i int32) []string {
	var out []string
	last := int32(-1)
	for _, r := range b.runs[b.lines[i].from:b.lines[i].to] {
		if b.elems[r.elem].in&inLink == 0 {
			continue
		}
		if r.elem == last {
			out[len(out)-1] += r.node.Data
		} else {
			out = append(out, r.node.Data)
		}
		last = r.elem
	}
	var names []string
	for _, s := range out {
		if s = text.Space(s); looksLikeName(s) {
			names = append(names, s)
		}
	}
	return names
}

// choose takes the best place, and the second author from another where the
// first place knows only one of them.
func (b *bylines) choose() (people []article.Person, agencies []string, claims []article.Claim) {
	var best *byline
	for i := range b.sources {
		s := &b.sources[i]
		for _, p := range s.people {
			claims = append(claims, article.Claim{Field: "author", Value: p.Name, Source: s.source})
		}
		if best == nil || b.worth(s) > b.worth(best) {
			best = s
		}
	}
	if best == nil {
		return nil, nil, claims
	}
	for _, p := range best.people {
		if isAgency(p.Name) {
			agencies = append(agencies, p.Name)
			continue
		}
		people = append(people, p)
	}
	return people, agencies, claims
}

// worth tells how good a list of names is: persons before the site's own name.
func (b *bylines) worth(s *byline) int {
	n := 0
	for _, p := range s.people {
		switch {
		case squashed(p.Name) == b.site:
		case looksLikeName(p.Name):
			n += 10
		default:
			n += 3
		}
	}
	return n
}

// splitNames divides a list of names.
func splitNames(s string) []string {
	if len(s) > 600 {
		return nil
	}
	s = strings.NewReplacer(" and ", "\x00", " und ", "\x00", " et ", "\x00", " y ", "\x00", " & ", "\x00", " with ", "\x00", " og ", "\x00", " och ", "\x00", " en ", "\x00", " e ", "\x00", " i ", "\x00", " и ", "\x00", " та ", "\x00", " und\u00a0", "\x00", ";", "\x00", "|", "\x00", " / ", "\x00", "•", "\x00", "·", "\x00", ", ", "\x00", "、", "\x00", "\n", "\x00").Replace(s)
	var out []string
	for _, part := range strings.Split(s, "\x00") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// bylineWords stand before the names of a byline.
var bylineWords = [...]string{"by", "von", "par", "por", "di", "da", "av", "af", "door", "autor", "autorin", "author", "authors", "auteur", "auteurs", "redactor", "text", "words", "written by", "story by", "reported by", "posted by", "published by", "article by", "a cura di", "автор", "текст", "tekst", "skrevet av", "opinion by", "analysis by", "reporting by", "od", "przez", "yazan", "tekst:"}

// printedByline reads "By Jane Doe and Max Muster".
func printedByline(s string) ([]string, bool) {
	low := strings.ToLower(s)
	for _, w := range bylineWords {
		rest, ok := strings.CutPrefix(low, w)
		if !ok || rest == "" || rest[0] != ' ' && rest[0] != ':' && !strings.HasPrefix(rest, "\u00a0") || len(low) != len(s) {
			continue
		}
		var names []string
		for _, n := range splitNames(strings.TrimLeft(s[len(w):], " :\u00a0")) {
			n = cleanName(n)
			if !looksLikeName(n) {
				break
			}
			names = append(names, n)
		}
		return names, len(names) > 0
	}
	return nil, false
}

// cleanName takes away what is no part of a name; "" when nothing is left.
func cleanName(s string) string {
	s = text.Space(s)
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "@") {
		return ""
	}
	for again := true; again; {
		again = false
		low := strings.ToLower(s)
		if len(low) != len(s) {
			break
		}
		for _, w := range bylineWords {
			if rest, ok := strings.CutPrefix(low, w); ok && rest != "" && (rest[0] == ' ' || rest[0] == ':') {
				s, again = strings.TrimLeft(s[len(w):], " :"), true
				break
			}
		}
	}
	if i := strings.IndexAny(s, "@<(["); i > 0 {
		s = s[:i]
	}
	s = strings.Trim(s, " ,;:.-–—|/*•·\"'")
	if len(s) > 80 || len(s) < 2 || strings.ContainsAny(s, "{}=") || !hasLetter(s) {
		return ""
	}
	return s
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// looksLikeName reports whether words can be the name of a person: two to five
// words, each beginning with a capital but for particles, no digits.
func looksLikeName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 1 {
		return isWideText(s) && len(s) <= 24
	}
	if len(words) < 2 || len(words) > 5 || len(s) > 60 {
		return false
	}
	upper := 0
	for _, w := range words {
		r, _ := decode(w)
		if unicode.IsDigit(r) {
			return false
		}
		if !unicode.IsLower(r) {
			upper++
		}
	}
	return upper*2 > len(words) || upper == len(words)
}

func isWideText(s string) bool {
	for _, r := range s {
		if !isWide(r) && r != ' ' {
			return false
		}
	}
	return s != ""
}

// isAgency reports whether a name is that of a news agency.
func isAgency(s string) bool {
	switch squashed(s) {
	case "reuters", "ap", "associatedpress", "theassociatedpress", "afp", "agencefrancepresse", "dpa", "efe", "ansa", "pap", "tass", "itartass", "interfax", "xinhua", "apa", "kyodo", "yonhap", "bloomberg", "bloombergnews", "upi", "sda", "sid", "pti", "ians", "ani", "europapress", "ritzau", "ntb", "tt", "stt", "anp", "belga", "lusa", "adnkronos", "unian", "ukrinform", "ctk", "čtk", "tanjug", "hina", "mti", "aap", "pressassociation", "pamedia", "epd", "kna", "afpdpa", "dpaafp", "reutersap", "apafp", "cnnwire", "cnswire", "newsagency":
		return true
	}
	return false
}
