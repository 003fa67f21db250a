package about

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
)

// fromLines reads the printed bylines between headline and article, and the one
// right behind the article.
func (b *bylines) fromLines(head int32, body layout.Range) {
	from := max(head-2, 0)
	if head < 0 {
		from = max(body.From-12, 0)
	}
	for i := from; i < min(int32(len(b.Lines)), body.From+5); i++ {
		if i != head && b.line(i) {
			return
		}
	}
	for i := max(body.To-2, 0); i < min(int32(len(b.Lines)), body.To+3); i++ {
		if b.line(i) {
			return
		}
	}
}

// line reads one line and reports whether it is a byline.
func (b *bylines) line(i int32) bool {
	ln := &b.Lines[i]
	if ln.Size > 160 || ln.In&(layout.InNav|layout.InFooter|layout.InHidden|layout.InFigure|layout.InCaption) != 0 ||
		b.Near(ln.Elem)&(layout.TraitCaption|layout.TraitMedia|layout.TraitRelated) != 0 {
		return false
	}
	words := ln.Text
	if isBare(words) && int(i)+1 < len(b.Lines) && b.Lines[i+1].Size < 120 { // the names are in the next line
		words += " " + b.Lines[i+1].Text
	}
	rest, ok := CutByline(words)
	begins := ok
	if !ok && ln.Size < 120 {
		if k := strings.Index(strings.ToLower(words), " by "); k > 0 && len(strings.ToLower(words)) == len(words) {
			rest, ok = words[k+4:], true
		}
	}
	named := b.Near(ln.Elem)&layout.TraitByline != 0
	if !ok && !named {
		return false
	}
	var found byline
	found.source = "byline"
	found.people = append(found.people, b.linkedNames(i)...)
	if ok {
		var printed []article.Person
		for _, n := range SplitNames(rest) {
			n = CleanName(n)
			if !LooksLikeName(n) {
				break
			}
			printed = append(printed, article.Person{Name: n})
		}
		if len(printed) > len(found.people) {
			found.people = printed
		}
		if len(found.people) == 0 && begins && ln.In&(layout.InTable|layout.InList) == 0 {
			b.handle(rest)
		}
	}
	b.add(found)
	return len(found.people) > 0
}

// handle reads a single word that signs, as writers of small pages and forums do:
// it is alone after the word of the byline, or before a date.
func (b *bylines) handle(rest string) {
	if b.handles(rest) {
		return
	}
	name, _, _ := strings.Cut(rest, ",")
	name = CleanName(name)
	if name == "" || strings.ContainsAny(name, " .:") || len(name) < 3 || len(name) > 24 || isRole(name) ||
		b.own(name) ||
		isAgency(name) ||
		MonthOf(name) > 0 {
		return
	}
	tail := strings.Trim(rest[min(len(rest), strings.Index(rest, name)+len(name)):], " ,|·–—-")
	dated := !ParseTime(tail, false).IsZero()
	if first, _ := layout.Decode(name); tail != "" && !dated || !dated && !unicode.IsUpper(first) {
		return
	}
	if len(b.signed) == 0 {
		b.signed = []string{name}
	}
}

// handles reads a list of single words that sign together, before a date:
// "kovar, TOG, Ernesta, Albert on 2019-02-15".
func (b *bylines) handles(rest string) bool {
	list, tail, ok := strings.Cut(rest, " on ")
	if !ok || ParseTime(tail, false).IsZero() {
		return false
	}
	names := strings.Split(list, ", ")
	if len(names) < 2 || len(names) > maxAuthors || len(b.signed) > 0 {
		return false
	}
	for _, n := range names {
		if strings.ContainsAny(n, " .:/") || len(n) < 2 || len(n) > 24 || isRole(n) || MonthOf(n) > 0 {
			return false
		}
	}
	b.signed = names
	return true
}

// isBare reports whether a line is nothing but the word that begins a byline.
func isBare(s string) bool {
	_, ok := CutByline(strings.TrimRight(s, " :—–-") + " x")
	return ok && len(s) < 20 && strings.IndexByte(strings.Trim(s, " :—–-"), ' ') < 0
}

// notByline is where no name at the edge of the article text is looked for.
const notByline = layout.InNav | layout.InFooter | layout.InHidden | layout.InFigure | layout.InCaption |
	layout.InHeading

// fromEdges reads a name that is alone: before a date over the article text, or
// as its last line.
func (b *bylines) fromEdges(body layout.Range) {
	var found byline
	found.source = "edge of the text"
	for i := max(0, body.From-6); i < min(int32(len(b.Lines)), body.From+3); i++ {
		ln := &b.Lines[i]
		if ln.Size > 60 ||
			ln.In&notByline != 0 ||
			ln.Linked > 0 && b.Near(ln.Elem)&layout.TraitNav != 0 {
			continue
		}
		if name, ok := beforeDate(ln.Text); ok {
			found.people = append(found.people, article.Person{Name: name})
		}
	}
	if len(found.people) != 1 {
		found.people = nil
		if len(b.Lines) == 0 {
			return
		}
		last := min(max(body.To-1, 0), int32(len(b.Lines))-1)
		for i := last; i < min(last+2, int32(len(b.Lines))) && len(found.people) == 0; i++ {
			ln := &b.Lines[i]
			if i > last &&
				(b.Elems[ln.Elem].Parent != b.Elems[b.Lines[last].Elem].Parent ||
					b.SignOf(ln.Elem) != b.SignOf(b.Lines[last].Elem)) {
				break
			}
			if ln.Size < 30 && ln.Linked == 0 && ln.In&(layout.InList|layout.InHeading) == 0 &&
				LooksLikeName(ln.Text) &&
				!layout.EndsSentence(ln.Text) {
				found.people = append(found.people, article.Person{Name: ln.Text})
			}
		}
	}
	b.add(found)
}

// beforeDate returns the name before a date in a short line.
func beforeDate(s string) (string, bool) {
	words := strings.Fields(s)
	for k := 2; k < len(words) && k <= 5; k++ {
		w := strings.Trim(words[k], ".,|")
		if MonthOf(w) == 0 && (w == "" || w[0] < '0' || w[0] > '9') {
			continue
		}
		if ParseTime(strings.Join(words[k:], " "), false).IsZero() {
			return "", false
		}
		name := CleanName(strings.Join(words[:k], " "))
		return name, LooksLikeName(name)
	}
	return "", false
}

// isShelf reports whether an address is that of a topic, not of a person.
func isShelf(href string) bool {
	low := strings.ToLower(href)
	for _, w := range [...]string{"/category/", "/categories/", "/tag/", "/tags/", "/topic/", "/topics/", "/kategorie/",
		"/thema/", "/rubrik/", "/section/"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// linkedNames returns the names that the links of a line show.
func (b *bylines) linkedNames(i int32) []article.Person {
	var out []article.Person
	last := int32(-1)
	for _, r := range b.Runs[b.Lines[i].From:b.Lines[i].To] {
		link := int32(-1)
		for e := r.Elem; e >= 0 && b.Elems[e].In&layout.InLink != 0; e = b.Elems[e].Parent {
			if b.Elems[e].Node.DataAtom == atom.A {
				link = e
				break
			}
		}
		if link < 0 || link == last {
			continue
		}
		last = link
		href := page.Attr(b.Elems[link].Node, "href")
		name := CleanName(b.textOf(link))
		if isShelf(href) {
			continue
		}
		if LooksLikeName(name) || name != "" && strings.Contains(href, "author") && len(strings.Fields(name)) <= 6 {
			out = append(out, article.Person{Name: name, URL: page.Resolve(b.Doc.Base, href)})
		}
	}
	return out
}
