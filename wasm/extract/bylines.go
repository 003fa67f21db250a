package extract

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/page"
)

// fromLines reads the printed bylines between headline and story, and the one
// right behind the story.
func (b *bylines) fromLines(head int32, body span32) {
	from := max(head-2, 0)
	if head < 0 {
		from = max(body.from-12, 0)
	}
	for i := from; i < min(int32(len(b.lines)), body.from+5); i++ {
		if i != head && b.line(i) {
			return
		}
	}
	for i := max(body.to-2, 0); i < min(int32(len(b.lines)), body.to+3); i++ {
		if b.line(i) {
			return
		}
	}
}

// line reads one line and reports whether it is a byline.
func (b *bylines) line(i int32) bool {
	ln := &b.lines[i]
	if ln.size > 160 || ln.in&(inNav|inFooter|inHidden|inFigure|inCaption) != 0 || b.near(ln.elem)&(traitCaption|traitMedia|traitRelated) != 0 {
		return false
	}
	words := ln.text
	if isBare(words) && int(i)+1 < len(b.lines) && b.lines[i+1].size < 120 { // the names stand in the next line
		words += " " + b.lines[i+1].text
	}
	rest, ok := cutByline(words)
	begins := ok
	if !ok && ln.size < 120 {
		if k := strings.Index(strings.ToLower(words), " by "); k > 0 && len(strings.ToLower(words)) == len(words) {
			rest, ok = words[k+4:], true
		}
	}
	named := b.near(ln.elem)&traitByline != 0
	if !ok && !named {
		return false
	}
	var found byline
	found.source = "byline"
	for _, name := range b.linkedNames(i) {
		found.people = append(found.people, name)
	}
	if ok {
		var printed []article.Person
		for _, n := range splitNames(rest) {
			n = cleanName(n)
			if !looksLikeName(n) {
				break
			}
			printed = append(printed, article.Person{Name: n})
		}
		if len(printed) > len(found.people) {
			found.people = printed
		}
		if len(found.people) == 0 && begins && ln.in&(inTable|inList) == 0 {
			b.handle(rest)
		}
	}
	b.add(found)
	return len(found.people) > 0
}

// handle reads a single word that signs, as writers of small pages and forums do:
// it stands alone behind the word of the byline, or before a date.
func (b *bylines) handle(rest string) {
	name, _, _ := strings.Cut(rest, ",")
	name = cleanName(name)
	if name == "" || strings.ContainsAny(name, " .:") || len(name) < 3 || len(name) > 24 || isRole(name) || b.own(name) || isAgency(name) || monthOf(name) > 0 {
		return
	}
	tail := strings.Trim(rest[min(len(rest), strings.Index(rest, name)+len(name)):], " ,|·–—-")
	dated := !parseTime(tail, false).IsZero()
	if first, _ := decode(name); tail != "" && !dated || !dated && !unicode.IsUpper(first) {
		return
	}
	if b.signed == "" {
		b.signed = name
	}
}

// isBare reports whether a line is nothing but the word that begins a byline.
func isBare(s string) bool {
	_, ok := cutByline(strings.TrimRight(s, " :—–-") + " x")
	return ok && len(s) < 20 && strings.IndexByte(strings.Trim(s, " :—–-"), ' ') < 0
}

// fromEdges reads a name that stands alone: before a date over the story, or
// as its last line.
func (b *bylines) fromEdges(body span32) {
	var found byline
	found.source = "edge of the text"
	for i := max(0, body.from-6); i < min(int32(len(b.lines)), body.from+3); i++ {
		ln := &b.lines[i]
		if ln.size > 60 || ln.in&(inNav|inFooter|inHidden|inFigure|inCaption|inHeading) != 0 || ln.linked > 0 && b.near(ln.elem)&traitNav != 0 {
			continue
		}
		if name, ok := beforeDate(ln.text); ok {
			found.people = append(found.people, article.Person{Name: name})
		}
	}
	if len(found.people) != 1 {
		found.people = nil
		if len(b.lines) == 0 {
			return
		}
		last := min(max(body.to-1, 0), int32(len(b.lines))-1)
		for i := last; i < min(last+2, int32(len(b.lines))) && len(found.people) == 0; i++ {
			ln := &b.lines[i]
			if i > last && (b.elems[ln.elem].parent != b.elems[b.lines[last].elem].parent || b.signOf(ln.elem) != b.signOf(b.lines[last].elem)) {
				break
			}
			if ln.size < 30 && ln.linked == 0 && ln.in&(inList|inHeading) == 0 && looksLikeName(ln.text) && !endsSentence(ln.text) {
				found.people = append(found.people, article.Person{Name: ln.text})
			}
		}
	}
	b.add(found)
}

// beforeDate returns the name that stands before a date in a short line.
func beforeDate(s string) (string, bool) {
	words := strings.Fields(s)
	for k := 2; k < len(words) && k <= 5; k++ {
		w := strings.Trim(words[k], ".,|")
		if monthOf(w) == 0 && (w == "" || w[0] < '0' || w[0] > '9') {
			continue
		}
		if parseTime(strings.Join(words[k:], " "), false).IsZero() {
			return "", false
		}
		name := cleanName(strings.Join(words[:k], " "))
		return name, looksLikeName(name)
	}
	return "", false
}

// linkedNames returns the names that the links of a line show.
func (b *bylines) linkedNames(i int32) []article.Person {
	var out []article.Person
	last := int32(-1)
	for _, r := range b.runs[b.lines[i].from:b.lines[i].to] {
		link := int32(-1)
		for e := r.elem; e >= 0 && b.elems[e].in&inLink != 0; e = b.elems[e].parent {
			if b.elems[e].node.DataAtom == atom.A {
				link = e
				break
			}
		}
		if link < 0 || link == last {
			continue
		}
		last = link
		href := page.Attr(b.elems[link].node, "href")
		name := cleanName(b.textOf(link))
		if looksLikeName(name) || name != "" && strings.Contains(href, "author") && len(strings.Fields(name)) <= 6 {
			out = append(out, article.Person{Name: name, URL: page.Resolve(b.doc.Base, href)})
		}
	}
	return out
}
