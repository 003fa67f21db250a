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

// fromMarkup reads the elements near the headline and the end of the article
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
		if e.In&(layout.InNav|layout.InFooter|layout.InAside|layout.InHidden|layout.InCommentProp|layout.InFigure|
			layout.InCaption) != 0 {
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
// outside comments and other articles, where no other place names one.
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
				return // several: of other articles
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

// authorElement is an element that markup says is the author.
var authorElement = page.Selector(`[rel="author"], [rel^="author "], [itemprop*="author"], [itemprop="creator"]`)

// authorMark returns 2 for an element that markup says is the author, 1 for one
// whose names say so, else 0.
func authorMark(e *layout.Element) int {
	if authorElement().Match(e.Node) {
		return 2
	}
	if e.Own&layout.TraitByline == 0 {
		return 0
	}
	low := strings.ToLower(
		layout.ClassOf(e.Node) + " " + page.Attr(e.Node, "id") + " " + page.Attr(e.Node, "data-testid"),
	)
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
		if n := b.Elems[j].Node; n.FirstChild == nil || n.FirstChild.Type != html.TextNode ||
			n.FirstChild.NextSibling != nil {
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
