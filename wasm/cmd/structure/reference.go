package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// part is one thing of a story that is not running text.
type part struct {
	kind    string
	words   []string
	names   []string // picture: of the files it may be shown by
	caption []string
	note    string // where it is in the page, for people
}

// place is where the words of an element are.
type place struct{ from, to int }

// sheet is a page as its words, each known to be of the gold text or not. It
// reads the markup by itself, so that what the engine does not see counts too.
type sheet struct {
	words    []string
	gold     []int // how many before each word are of the gold text
	places   map[*html.Node]place
	lines    map[string]bool // short lines of the gold text
	headings map[string]bool
	root     *html.Node // the smallest element with nearly all of the gold text
	story    place
}

const (
	gram     = 4
	nearly   = .8 // share of the gold text in the element of the story
	leastRun = 8  // words in a row with which the story begins and ends
	maxBox   = 70 // words beside a picture of the story
)

func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

func grams(all []string) map[string]bool {
	out := map[string]bool{}
	for i := 0; i+gram <= len(all); i++ {
		out[strings.Join(all[i:i+gram], " ")] = true
	}
	return out
}

func read(doc *html.Node, text string) *sheet {
	s := &sheet{places: map[*html.Node]place{}, lines: map[string]bool{}, headings: map[string]bool{}}
	for line := range strings.SplitSeq(text, "\n") {
		if w := words(line); len(w) > 0 && len(w) < gram {
			s.lines[strings.Join(w, " ")] = true
		}
	}
	s.walk(doc)
	known := grams(words(text))
	is := make([]bool, len(s.words))
	for i := 0; i+gram <= len(is); i++ {
		if known[strings.Join(s.words[i:i+gram], " ")] {
			for k := range gram {
				is[i+k] = true
			}
		}
	}
	s.gold = make([]int, len(is)+1)
	for i, ok := range is {
		s.gold[i+1] = s.gold[i]
		if ok {
			s.gold[i+1]++
		}
	}
	s.find(doc)
	return s
}

// walk gathers the words of an element that is shown.
func (s *sheet) walk(n *html.Node) {
	from := len(s.words)
	switch {
	case n.Type == html.TextNode:
		s.words = append(s.words, words(n.Data)...)
	case n.DataAtom == atom.Script || n.DataAtom == atom.Style || n.DataAtom == atom.Noscript ||
		n.DataAtom == atom.Template || n.DataAtom == atom.Head:
	default:
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			s.walk(c)
		}
	}
	s.places[n] = place{from, len(s.words)}
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5:
		s.headings[strings.Join(s.words[from:], " ")] = true
	}
}

func (s *sheet) goldIn(p place) int { return s.gold[p.to] - s.gold[p.from] }

// find finds the element of the story, and where in it the story begins and ends.
func (s *sheet) find(doc *html.Node) {
	all := s.goldIn(s.places[doc])
	for n := doc; n != nil; {
		s.root = n
		n = nil
		for c := s.root.FirstChild; c != nil; c = c.NextSibling {
			if float64(s.goldIn(s.places[c])) >= nearly*float64(all) && all > 0 {
				n = c
			}
		}
	}
	p := s.places[s.root]
	s.story = place{-1, -1}
	for i := p.from; i+leastRun <= p.to; i++ {
		if s.goldIn(place{i, i + leastRun}) == leastRun {
			if s.story.from < 0 {
				s.story.from = i
			}
			s.story.to = i + leastRun
		}
	}
}

// inside reports whether a place is among the words of the story.
func (s *sheet) inside(p place) bool { return p.from >= s.story.from && p.to <= s.story.to }

// parts lists what the story has besides running text.
func (s *sheet) parts() []part {
	if s.story.from < 0 {
		return nil
	}
	var out []part
	seen := map[string]bool{}
	for n := range s.root.Descendants() {
		p := s.places[n]
		switch n.DataAtom {
		case atom.Li:
			if s.inside(p) && s.isGold(p) && !holds(n, atom.Li) && !s.leadsOn(n) &&
				!within(n, atom.Nav, atom.Footer, atom.Form) {
				out = append(out, part{kind: "item", words: s.words[p.from:p.to], note: where(n)})
			}
		case atom.Tr:
			if t := up(n, atom.Table); t != nil && isData(t) && s.inside(p) && s.isGold(s.places[t]) && p.to > p.from {
				out = append(out, part{kind: "row", words: s.words[p.from:p.to], note: where(n)})
			}
		case atom.Math:
			if p.from >= s.story.from && p.to <= s.story.to && p.to > p.from {
				out = append(out, part{kind: "formula", words: s.words[p.from:p.to], note: where(n)})
			}
		case atom.Img:
			if q, ok := s.picture(n); ok && !slices.ContainsFunc(q.names, func(f string) bool { return seen[f] }) {
				for _, f := range q.names {
					seen[f] = true
				}
				out = append(out, q)
			}
		case atom.A:
			if q, ok := s.footnote(n); ok && !seen[q.note] {
				seen[q.note] = true
				out = append(out, q)
			}
		}
	}
	return out
}

// leadsOn reports whether an item is one of a table of contents, says a heading of
// the page, or leads to other articles: what labellers kept of those is no loss.
func (s *sheet) leadsOn(li *html.Node) bool {
	linked, all := 0, s.places[li]
	if s.headings[strings.Join(s.words[all.from:all.to], " ")] {
		return true
	}
	for d := range li.Descendants() {
		if d.DataAtom == atom.A {
			linked += s.places[d].to - s.places[d].from
		}
	}
	if linked*2 > all.to-all.from {
		return true
	}
	for n, k := li, 0; n != nil && k < 4; n, k = n.Parent, k+1 {
		if contents.MatchString(page.Attr(n, "class")) {
			return true
		}
	}
	return false
}

var contents = regexp.MustCompile(`(?i)\btoc\b|related-|similar|article-tags|jumplabel|stepprogress`)

// isGold reports whether most words of a place are of the gold text.
func (s *sheet) isGold(p place) bool {
	if p.to-p.from < gram {
		return p.to > p.from && s.lines[strings.Join(s.words[p.from:p.to], " ")]
	}
	return s.goldIn(p)*2 >= p.to-p.from
}

// footnote returns the note that a short link in the story points to.
func (s *sheet) footnote(a *html.Node) (part, bool) {
	id, ok := strings.CutPrefix(page.Attr(a, "href"), "#")
	p := s.places[a]
	if !ok || id == "" || p.to-p.from > 1 || !s.inside(p) || p.to > p.from && len(s.words[p.from]) > 3 {
		return part{}, false
	}
	for n := range s.root.Descendants() {
		if page.Attr(n, "id") != id && page.Attr(n, "name") != id {
			continue
		}
		for n.DataAtom != atom.Li && n.DataAtom != atom.P && n.DataAtom != atom.Div && n.Parent != nil {
			n = n.Parent
		}
		q := s.places[n]
		if q.from < p.to || q.to-q.from < 2 || q.to-q.from > 200 {
			return part{}, false
		}
		return part{kind: "footnote", words: s.words[q.from:q.to], note: id}, true
	}
	return part{}, false
}

func number(s string) (n int) {
	for _, r := range s {
		if r < '0' || r > '9' || n > 9999 {
			break
		}
		n = n*10 + int(r-'0')
	}
	return n
}

func isData(table *html.Node) bool {
	rows, cells := 0, 0
	for d := range table.Descendants() {
		switch d.DataAtom {
		case atom.Tr:
			rows++
		case atom.Td, atom.Th:
			cells++
		case atom.Table:
			return false
		}
	}
	return rows >= 2 && cells >= 2*rows
}

func up(n *html.Node, a atom.Atom) *html.Node {
	for n != nil && n.DataAtom != a {
		n = n.Parent
	}
	return n
}

func within(n *html.Node, tags ...atom.Atom) bool {
	for ; n != nil; n = n.Parent {
		if n.Type == html.ElementNode && slices.Contains(tags, n.DataAtom) {
			return true
		}
	}
	return false
}

func holds(n *html.Node, a atom.Atom) bool {
	for d := range n.Descendants() {
		if d.DataAtom == a {
			return true
		}
	}
	return false
}

// where names an element and three around it.
func where(n *html.Node) string {
	var out []string
	for k := 0; n != nil && n.Type == html.ElementNode && k < 4; k++ {
		out = append(out, strings.Join(strings.Fields(n.Data+" "+page.Attr(n, "class")), "."))
		n = n.Parent
	}
	return strings.Join(out, " < ")
}
