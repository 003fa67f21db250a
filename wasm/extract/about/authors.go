package about

import (
	"slices"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// maxAuthors is how many persons a byline may name.
const maxAuthors = 12

// authors returns the persons who wrote the article, the agencies, and what
// each place of the page says.
func (l reader) authors(
	head int32,
	body layout.Range,
	site string,
) (people []article.Person, agencies []string, claims []article.Claim) {
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
	signed     []string         // single words that sign the article
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

// isAddress reports whether an author is given as an address: of a page, or of mail.
func isAddress(s string) bool {
	s = strings.TrimSpace(s)
	return strings.Contains(s, "://") || strings.HasPrefix(s, "//") || strings.HasPrefix(s, "/") ||
		strings.HasPrefix(s, "www.") ||
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

// own reports whether a name is that of the site itself.
func (b *bylines) own(name string) bool {
	k := layout.Squashed(name)
	label := mainLabel(page.Host(b.Doc.URL))
	if first, _, _ := strings.Cut(name, " "); len(label) > 4 && strings.Contains(k, label) ||
		len(label) > 1 && strings.EqualFold(first, label) {
		return true
	}
	return k == b.site ||
		len(k) > 3 && (strings.HasPrefix(b.host, k) || strings.Contains(b.host, k) && len(k)*2 > len(b.host))
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

// isPersonal reports whether a name that the site bears too is that of the person
// who keeps it: two words, the first of them a given name.
func isPersonal(name string) bool {
	words := strings.Fields(name)
	return len(words) == 2 && lang.IsGivenName(words[0])
}

// person reports whether a name is that of a person.
func (b *bylines) person(name string) bool {
	return LooksLikeName(name) && (!b.own(name) || isPersonal(name)) && !isAgency(name)
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
	for i := 0; len(best) == 0 && i < len(b.sources); i++ {
		best = slices.DeleteFunc(slices.Clone(b.sources[i].people), func(p article.Person) bool {
			return nobody(p.Name)
		})
		if len(best) > 0 && b.own(best[0].Name) {
			best = best[:1] // the site, and where it sits
		}
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

// claims returns what each place said.
func (b *bylines) claims() []article.Claim {
	var out []article.Claim
	for _, s := range b.sources {
		for _, p := range s.people {
			out = append(out, article.Claim{Field: "author", Value: p.Name, Source: s.source})
		}
	}
	return out
}
