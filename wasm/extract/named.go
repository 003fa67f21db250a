package extract

import (
	"slices"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/extract/about"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// maxNamed is how many bytes of an element a rule reads as a title, names or a date.
const maxNamed = 400

// named are the elements by which a rule says title, authors and date.
type named struct {
	title, date int32 // -1 if there is none
	authors     []int32
}

func (l reader) named(rule Rule) named {
	return named{title: l.find(rule.Title), date: l.find(rule.Date), authors: l.all(rule.Author)}
}

// leave takes out of the body what is said above it. A selector that names a
// box of several lines may hold the story itself, which stays.
func (n named) leave(l reader, c *judge.Choice) {
	for _, e := range append([]int32{n.title, n.date}, n.authors...) {
		if e >= 0 && l.Elems[e].Last-l.Elems[e].First == 1 {
			c.Keep[l.Elems[e].First] = false
		}
	}
	c.Trim(l.Page)
}

// tell puts what the elements say in the place of what was found. An element
// that says nothing of its kind changes nothing.
func (n named) tell(l reader, m *article.Meta) {
	if n.title >= 0 {
		if title := l.words(n.title); title != "" {
			m.Title, m.Kicker = title, ""
		}
	}
	if authors := l.people(n.authors); len(authors) > 0 {
		m.Authors, m.Agencies = authors, nil
	}
	if n.date < 0 {
		return
	}
	node := l.Elems[n.date].Node
	for _, s := range []string{page.Attr(node, "datetime"), page.Attr(node, "content"), l.words(n.date)} {
		if t := about.ParseTime(s, about.MonthFirst(m.Lang)); !t.IsZero() {
			m.Published = t
			return
		}
	}
}

// people are the names that elements say, each once. What does not look like a
// name is one all the same: the user has said so.
func (l reader) people(elems []int32) []article.Person {
	var out []article.Person
	for _, e := range elems {
		line := l.words(e)
		if rest, ok := about.CutByline(line); ok {
			line = rest
		}
		for _, name := range about.SplitNames(line) {
			name = about.CleanName(name)
			if name == "" || slices.ContainsFunc(out, func(p article.Person) bool { return p.Name == name }) {
				continue
			}
			out = append(out, article.Person{Name: name})
		}
	}
	return out
}

// words returns the text under an element, cut where it is long.
func (l reader) words(e int32) string {
	var b strings.Builder
	layout.CollectText(l.Elems[e].Node, &b, maxNamed)
	return text.Space(b.String())
}
