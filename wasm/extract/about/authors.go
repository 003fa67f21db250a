package about

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// maxAuthors is how many persons a byline may name.
const maxAuthors = 12

// authors returns the persons who wrote the article, the agencies, and what
// each place of the page says.
func (l reader) authors(head int32, body layout.Range, site string) (people []article.Person, agencies []string, claims []article.Claim) {
	b := bylines{reader: l, site: layout.Squashed(site), host: layout.Squashed(page.Host(l.Doc.URL))}
	b.fromClaims("json-ld")
	b.fromMarkup(head, body)
	b.fromLines(head, body)
	b.fromClaims("meta")
	b.fromEdges(body)
	b.fromFarMarkup()
	b.add(byline{"json-ld", b.offices})
	people, agencies = b.choose()
	return people, agencies, b.claims()
}

// bylines collects the names that different places of the page give, the most
// trusted place first.
type bylines struct {
	reader
	site, host string // squashed
	sources    []byline
	offices    []article.Person // authors that metadata call organisations
	signed     []string         // single words that sign the story
}

// byline is what one place says.
type byline struct {
	source string
	people []article.Person
}

// fromClaims reads the authors that a kind of metadata names.
func (b *bylines) fromClaims(kind string) {
	var found byline
	last := -1
	for _, c := range b.Doc.Claims {
		if !strings.HasPrefix(c.Source, kind) {
			continue
		}
		switch c.Field {
		case "author-organization":
			b.offices = append(b.offices, article.Person{Name: c.Value})
		case "author":
			if found.source != "" && found.source != c.Source {
				b.add(found)
				found = byline{}
			}
			last = -1
			if isAddress(c.Value) {
				continue
			}
			for _, name := range SplitNames(c.Value) {
				found.people = append(found.people, article.Person{Name: name})
				last = len(found.people) - 1
			}
			found.source = c.Source
		case "author-url":
			if last >= 0 {
				found.people[last].URL = page.Resolve(b.Doc.Base, c.Value)
			}
		case "author-role":
			if last >= 0 {
				found.people[last].Role = c.Value
			}
		}
	}
	b.add(found)
}

// isAddress reports whether what stands for an author is an address: of a page, or of mail.
func isAddress(s string) bool {
	s = strings.TrimSpace(s)
	return strings.Contains(s, "://") || strings.HasPrefix(s, "//") || strings.HasPrefix(s, "/") || strings.HasPrefix(s, "www.") ||
		strings.Contains(s, "@") && !strings.Contains(s, " ")
}

// add keeps the names of a place, each once.
func (b *bylines) add(found byline) {
	var kept []article.Person
	seen := map[string]bool{}
	for _, p := range found.people {
		p.Name = CleanName(p.Name)
		key := layout.Squashed(p.Name)
		if key == "" || seen[key] || len(kept) >= maxAuthors {
			continue
		}
		seen[key] = true
		kept = append(kept, p)
	}
	if len(kept) > 0 {
		b.sources = append(b.sources, byline{found.source, kept})
	}
}

// fromMarkup reads the elements near the headline and the end of the story
// that are marked or named as the author.
func (b *bylines) fromMarkup(head int32, body layout.Range) {
	from := max(head-4, 0)
	if head < 0 {
		from = max(body.From-12, 0)
	}
	var marked, named byline
	marked.source, named.source = "markup author", "class author"
	skip := int32(-1) // the end of an element already read
	for i := range b.Elems {
		e := &b.Elems[i]
		if e.First > body.From+2 || e.Last < from || e.Last-e.First > 2 || int32(i) < skip {
			continue
		}
		if e.In&(layout.InNav|layout.InFooter|layout.InAside|layout.InHidden|layout.InCommentProp|layout.InFigure|layout.InCaption) != 0 {
			continue
		}
		kind := authorMark(e)
		if kind == 0 {
			continue
		}
		people := b.inside(int32(i))
		if len(people) == 0 {
			continue
		}
		skip = b.behind(int32(i))
		if kind == 2 {
			marked.people = append(marked.people, people...)
		} else {
			named.people = append(named.people, people...)
		}
	}
	b.add(marked)
	b.add(named)
}

// fromFarMarkup reads the one person that markup calls the author anywhere
// outside comments and other stories, where no other place names one.
func (b *bylines) fromFarMarkup() {
	for _, s := range b.sources {
		for _, p := range s.people {
			if b.person(p.Name) {
				return
			}
		}
	}
	var found byline
	found.source = "markup author"
	for i := range b.Elems {
		e := &b.Elems[i]
		if e.Last-e.First > 2 || e.In&(layout.InHidden|layout.InCommentProp|layout.InNav) != 0 || authorMark(e) != 2 ||
			b.Near(int32(i))&(layout.TraitComment|layout.TraitRelated) != 0 {
			continue
		}
		for _, p := range b.inside(int32(i)) {
			if len(found.people) == 0 {
				found.people = append(found.people, p)
			} else if layout.Squashed(found.people[0].Name) != layout.Squashed(p.Name) {
				return // several: of other stories
			}
		}
	}
	b.add(found)
}

// behind returns the index after the last element inside i.
func (b *bylines) behind(i int32) int32 {
	j := i + 1
	for int(j) < len(b.Elems) && b.Elems[j].Depth > b.Elems[i].Depth {
		j++
	}
	return j
}

// authorMark returns 2 for an element that markup says is the author, 1 for one
// whose names say so, else 0.
func authorMark(e *layout.Element) int {
	if rel := page.Attr(e.Node, "rel"); rel == "author" || strings.HasPrefix(rel, "author ") {
		return 2
	}
	if prop := page.Attr(e.Node, "itemprop"); strings.Contains(prop, "author") || prop == "creator" {
		return 2
	}
	if e.Own&layout.TraitByline == 0 {
		return 0
	}
	low := strings.ToLower(layout.ClassOf(e.Node) + " " + page.Attr(e.Node, "id") + " " + page.Attr(e.Node, "data-testid"))
	for _, w := range [...]string{"author", "byline", "autor", "auteur", "writer", "journalist", "reporter"} {
		if strings.Contains(low, w) {
			return 1
		}
	}
	return 0
}

// inside returns the persons that an element marked as the author names: those
// of its links where there are any.
func (b *bylines) inside(i int32) []article.Person {
	var out []article.Person
	for j := i; j < b.behind(i) && len(out) < maxAuthors; j++ {
		n := b.Elems[j].Node
		if n.DataAtom != atom.A {
			continue
		}
		for _, name := range SplitNames(b.textOf(j)) {
			if name = CleanName(name); LooksLikeName(name) {
				out = append(out, article.Person{Name: name, URL: page.Resolve(b.Doc.Base, page.Attr(n, "href"))})
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, name := range SplitNames(b.textOf(i)) {
		if name = CleanName(name); LooksLikeName(name) {
			out = append(out, article.Person{Name: name})
		}
	}
	if len(out) > 0 {
		return out
	}
	// a box of labels and buttons: the ones that are names by themselves
	for j := i; j < b.behind(i) && len(out) < maxAuthors; j++ {
		if n := b.Elems[j].Node; n.FirstChild == nil || n.FirstChild.Type != html.TextNode || n.FirstChild.NextSibling != nil {
			continue
		}
		for _, name := range SplitNames(b.textOf(j)) {
			if name = CleanName(name); LooksLikeName(name) {
				out = append(out, article.Person{Name: name})
			}
		}
	}
	return out
}

// textOf returns the text under an element when it is short.
func (b *bylines) textOf(i int32) string {
	var words strings.Builder
	layout.CollectText(b.Elems[i].Node, &words, 400)
	return text.Space(words.String())
}

// own reports whether a name is that of the site itself.
func (b *bylines) own(name string) bool {
	k := layout.Squashed(name)
	label := mainLabel(page.Host(b.Doc.URL))
	if first, _, _ := strings.Cut(name, " "); len(label) > 4 && strings.Contains(k, label) || len(label) > 1 && strings.EqualFold(first, label) {
		return true
	}
	return k == b.site || len(k) > 3 && (strings.HasPrefix(b.host, k) || strings.Contains(b.host, k) && len(k)*2 > len(b.host))
}

// mainLabel returns the longest label of a host.
func mainLabel(host string) string {
	best := ""
	for l := range strings.SplitSeq(host, ".") {
		if len(l) > len(best) {
			best = l
		}
	}
	return best
}

// person reports whether a name is that of a person.
func (b *bylines) person(name string) bool {
	return LooksLikeName(name) && !b.own(name) && !isAgency(name)
}

// choose takes the first place that names persons; a later one takes its place
// when it names all of them and others besides. Where nobody names a person,
// the offices are the authors.
func (b *bylines) choose() (people []article.Person, agencies []string) {
	var best []article.Person
	doubted := b.doubted()
	for _, s := range b.sources {
		if s.source == doubted {
			continue
		}
		var persons []article.Person
		if len(s.people) > 1 && strings.HasPrefix(s.source, "meta") && b.own(s.people[0].Name) {
			continue // the site and where it sits
		}
		for _, p := range s.people {
			if b.person(p.Name) {
				persons = append(persons, p)
			}
		}
		if s.source == "byline" { // an office may sign beside a person
			if len(persons) > 0 && len(persons) < len(s.people) && len(best) <= len(persons) {
				persons = s.people
			}
		}
		if s.source == "class author" && len(best) > 0 || s.source == "edge of the text" && len(best) > 0 {
			continue
		}
		if len(persons) > len(best) && includes(persons, best) {
			best = persons
		}
	}
	if len(best) == 0 {
		for _, name := range b.signed {
			best = append(best, article.Person{Name: name})
		}
	}
	if len(best) == 0 && len(b.offices) == 1 && isRole(b.offices[0].Name) {
		best = b.offices // "Redaktion ...", better than the bare name of the site
	}
	if len(best) == 0 && len(b.sources) > 0 {
		best = b.sources[0].people
	}
	for _, p := range best {
		if isAgency(p.Name) {
			agencies = append(agencies, p.Name)
		} else {
			people = append(people, p)
		}
	}
	if len(agencies) == 0 {
		for _, s := range b.sources {
			for _, p := range s.people {
				if isAgency(p.Name) && len(agencies) == 0 {
					agencies = append(agencies, p.Name)
				}
			}
		}
	}
	return people, agencies
}

// doubted returns the source whose persons nobody else names while two others
// agree on different ones: a column's name in the place of its author's.
func (b *bylines) doubted() string {
	named := map[string]int{}
	for _, s := range b.sources {
		for _, p := range s.people {
			if b.person(p.Name) {
				named[layout.Squashed(p.Name)]++
			}
		}
	}
	most := 0
	for _, n := range named {
		most = max(most, n)
	}
	for _, s := range b.sources {
		if s.source != "class author" && s.source != "markup author" && s.source != "byline" || most < 2 {
			continue
		}
		alone := len(s.people) > 0
		for _, p := range s.people {
			alone = alone && named[layout.Squashed(p.Name)] < 2
		}
		if alone {
			return s.source
		}
	}
	return ""
}

// includes reports whether all names of b are in a.
func includes(a, b []article.Person) bool {
	for _, p := range b {
		found := false
		for _, q := range a {
			found = found || layout.Squashed(q.Name) == layout.Squashed(p.Name)
		}
		if !found {
			return false
		}
	}
	return true
}

// claims tells what each place said.
func (b *bylines) claims() []article.Claim {
	var out []article.Claim
	for _, s := range b.sources {
		for _, p := range s.people {
			out = append(out, article.Claim{Field: "author", Value: p.Name, Source: s.source})
		}
	}
	return out
}
