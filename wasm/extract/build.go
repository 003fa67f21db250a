package extract

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// build puts the article and its trace together from the choice of lines.
func (l *layout) build(head headline, c choice) (*article.Article, []Step, error) {
	meta := l.metadata(head, c.body)
	a := assembler{layout: l, main: meta.Lang, dir: meta.Dir, posts: l.livePosts(&c)}
	pieces := l.gather(c.keep)
	l.markDek(pieces, head)
	shown := l.pictureRange(head, c)
	links := related{layout: l, seen: map[string]bool{}}
	next, lead := 0, 0
	seen := map[string]bool{}
	var trace []Step
	dropped := c.body.from
	if head.line >= 0 && head.line < c.body.from && !c.apart {
		dropped = head.line + 1
	}
	place := func(until int32) {
		for next < len(l.pictures) && l.pictures[next].line <= until {
			p := l.pictures[next]
			next++
			if p.line < shown.from || p.line > shown.to || p.line > until {
				continue
			}
			if m, ok := a.show(p, &c, seen); ok && lead == 0 && m.Kind == article.Image {
				lead = len(seen)
			}
		}
		if until > dropped {
			steps := l.steps(&c, dropped, until, a.builder.Len())
			trace = append(trace, steps...)
			links.collect(&c, dropped, until)
			dropped = until
		}
	}
	for _, p := range pieces {
		place(p.from)
		a.piece(p)
		dropped = max(dropped, p.to)
	}
	end := l.tail(&c)
	place(end)
	meta.Lead = lead
	art, err := a.builder.Article(meta)
	if err != nil {
		return nil, nil, err
	}
	art.Related = links.out
	art.Meta.Paywalled = l.cutShort(art, c)
	return art, trace, nil
}

// markDek makes the standfirst of the first piece where it says so or repeats
// the summary that the page claims.
func (l *layout) markDek(pieces []piece, head headline) {
	if len(pieces) < 2 {
		return
	}
	description := l.description()
	for i := range pieces[:min(2, len(pieces))] {
		p := &pieces[i]
		if p.kind != article.Paragraph && p.kind != article.Heading {
			return
		}
		ln := &l.lines[p.from]
		if ln.size > 500 {
			return
		}
		named := l.near(ln.elem)&traitLead != 0 || ln.in&inHeader != 0
		claimed := description != "" && strings.HasPrefix(description, text.Fold(ln.text))
		apart := pieces[i+1:] != nil && len(pieces) > i+1 && l.elems[pieces[i+1].elem].parent != l.elems[p.elem].parent
		if !named && !(claimed && apart) && !(p.kind == article.Heading && claimed) {
			return
		}
		p.kind, p.level = article.Dek, 0
	}
}

// pictureRange returns the lines between which pictures belong to the story.
func (l *layout) pictureRange(head headline, c choice) span32 {
	from := c.body.from
	if head.line >= 0 && head.line < from && !c.apart {
		from = max(0, head.line-2)
	} else {
		from = max(0, from-4)
	}
	return span32{from, c.body.to}
}

// tail returns where the trace of what follows the story ends: with the
// innermost container that holds all of the story, at most twenty lines on.
func (l *layout) tail(c *choice) int32 {
	e := l.lines[c.body.to-1].elem
	for e >= 0 && l.elems[e].first > c.body.from {
		e = l.elems[e].parent
	}
	if e < 0 {
		return c.body.to
	}
	return min(l.elems[e].last, c.body.to+20)
}

// maxPictures is how many pictures and embeds an article shows.
const maxPictures = 400

// show adds a picture or an embed and returns it; ok is false where it did not.
func (a *assembler) show(p picture, c *choice, seen map[string]bool) (m article.Media, ok bool) {
	e := &a.elems[p.elem]
	if e.in&(inNav|inFooter|inForm|inHidden|inDialog) != 0 {
		return m, false
	}
	if e.node.DataAtom == atom.Hr {
		if p.line > 0 && int(p.line) < len(c.keep) && c.keep[p.line-1] && c.keep[p.line] && p.line > c.body.from {
			a.enter(nil)
			a.builder.Open(article.Block{Kind: article.Rule})
		}
		return m, false
	}
	if e.node.DataAtom == atom.Blockquote && a.keptIn(c, p.elem) > 0 {
		return m, false // its words stand in the text
	}
	m, ok = a.media(p)
	if !ok || seen[m.URL] || len(seen) >= maxPictures {
		return m, false
	}
	box := a.boxOf(p, c)
	if !a.captioned(box, c, &m) {
		return m, false
	}
	seen[m.URL] = true
	var path []opened
	for up := p.elem; up >= 0 && len(a.posts) > 0; up = a.elems[up].parent {
		if _, ok := a.posts[up]; ok {
			path = []opened{{elem: up, kind: article.Post}}
		}
	}
	a.enter(path)
	kind := article.Embed
	if m.Kind == article.Image {
		kind = article.Figure
	}
	a.builder.Show(article.Block{Kind: kind, Depth: len(path)}, m)
	return m, true
}

// boxOf returns the largest element around a picture that holds no line of the story.
func (a *assembler) boxOf(p picture, c *choice) int32 {
	box := p.elem
	for e := a.elems[p.elem].parent; e >= 0; e = a.elems[e].parent {
		el := &a.elems[e]
		if el.last-el.first > 12 {
			break
		}
		for i := el.first; i < el.last; i++ {
			if c.keep[i] {
				return box
			}
		}
		box = e
	}
	return box
}

// captioned takes the caption of a picture from its box; false when the box is
// an invitation to another story.
func (a *assembler) captioned(box int32, c *choice, m *article.Media) bool {
	el := &a.elems[box]
	if a.near(box)&(traitRelated|traitAd|traitSignup|traitPaywall|traitComment|traitNav) != 0 && el.in&inFigure == 0 {
		return false
	}
	if el.in&inFigure == 0 && (a.near(box)&traitByline != 0 || m.Width > 0 && m.Width <= 120) { // the writer's portrait, an icon
		return false
	}
	var caption []string
	for i := el.first; i < el.last; i++ {
		ln := &a.lines[i]
		t := a.near(ln.elem)
		switch {
		case ln.in&inEmbed != 0:
			c.reason[i] = "embed"
		case c.reason[i] == "caption", ln.in&inCaption != 0, t&traitCaption != 0, ln.in&inFigure != 0 && t&(traitShare|traitRelated) == 0:
			if c.reason[i] = "caption"; len(caption) >= 4 {
				continue
			}
			if words, credit := a.creditAfter(ln); credit != "" {
				caption = append(caption, words, credit)
			} else {
				caption = append(caption, ln.text)
			}
		case ln.in&inHeading != 0 && ln.linked > 0, ln.linked*2 > ln.size && ln.size > 25:
			return false
		}
	}
	if len(caption) > 1 && len(caption[len(caption)-1]) < 120 {
		m.Caption, m.Credit = strings.Join(caption[:len(caption)-1], " "), trimCreditWord(caption[len(caption)-1])
		return true
	}
	m.Caption, m.Credit = splitCredit(strings.Join(caption, " "))
	return true
}

// steps makes the trace of the lines dropped between two lines.
func (l *layout) steps(c *choice, from, to int32, block int) []Step {
	var out []Step
	for i := from; i < to; {
		if c.keep[i] {
			i++
			continue
		}
		reason := l.reasonOf(c, i)
		j := i + 1
		for j < to && !c.keep[j] && l.reasonOf(c, j) == reason {
			j++
		}
		out = append(out, l.step(i, j, reason, block))
		i = j
	}
	return out
}

func (l *layout) reasonOf(c *choice, i int32) string {
	if c.reason[i] == "" {
		c.reason[i] = l.why(i)
	}
	return c.reason[i]
}

// step tells of lines that were dropped together.
func (l *layout) step(from, to int32, reason string, block int) Step {
	var b article.Builder
	for i := from; i < to; i++ {
		kind, level := l.leafKind(&l.lines[i])
		if kind == article.Cell || kind == article.Code {
			kind = article.Paragraph
		}
		b.Leaf(article.Block{Kind: kind, Level: level}, l.lines[i].text)
	}
	s := Step{Name: "prune", Selector: l.selector(l.lines[from].elem), Reason: reason, Words: firstWords(l.lines[from].text), Block: block}
	if a, err := b.Article(article.Meta{}); err == nil {
		s.Removed, s.Text = a.Blocks, a.Text
	}
	return s
}

// selector names an element for people: "div#id.class".
func (l *layout) selector(e int32) string {
	n := l.elems[e].node
	s := n.Data
	if id := page.Attr(n, "id"); id != "" && len(id) < 60 {
		s += "#" + id
	}
	if c := strings.Fields(page.Attr(n, "class")); len(c) > 0 {
		s += "." + strings.Join(c[:min(len(c), 2)], ".")
	}
	if len(s) > 120 {
		s = strings.ToValidUTF8(s[:120], "")
	}
	return s
}

// path returns the selector path of an element, which Options.Pick takes.
func (l *layout) path(e int32) string {
	var parts []string
	for ; e >= 0; e = l.elems[e].parent {
		n := 1
		for s := l.elems[e].node.PrevSibling; s != nil; s = s.PrevSibling {
			if s.DataAtom == l.elems[e].node.DataAtom && s.Data == l.elems[e].node.Data {
				n++
			}
		}
		parts = append(parts, l.elems[e].node.Data+":nth-of-type("+strconv.Itoa(n)+")")
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, ">")
}

// related collects the invitations to other stories that were dropped.
type related struct {
	*layout
	seen map[string]bool
	out  []article.RelatedLink
}

// maxRelated is how many of them are kept.
const maxRelated = 12

func (r *related) collect(c *choice, from, to int32) {
	for i := from; i < to && len(r.out) < maxRelated; i++ {
		ln := &r.lines[i]
		if c.keep[i] || r.reasonOf(c, i) == "advertisement" || ln.linked*10 < ln.size*6 || ln.size < 20 || ln.in&(inNav|inFooter) != 0 {
			continue
		}
		t := r.near(ln.elem)
		if t&(traitShare|traitTags|traitByline|traitNav|traitFooter|traitSignup|traitPaywall) != 0 && t&(traitRelated|traitTitle) == 0 {
			continue
		}
		link := int32(-1)
		for _, run := range r.runs[ln.from:ln.to] {
			if r.elems[run.elem].in&inLink != 0 {
				for e := run.elem; e >= 0; e = r.elems[e].parent {
					if r.elems[e].node.DataAtom == atom.A {
						link = e
						break
					}
				}
				break
			}
		}
		if link < 0 {
			continue
		}
		url := page.Resolve(r.doc.Base, page.Attr(r.elems[link].node, "href"))
		if page.Host(url) == "" || r.seen[url] || page.Path(url) == page.Path(r.doc.URL) {
			continue
		}
		r.seen[url] = true
		var words renderer
		for _, run := range r.runs[ln.from:ln.to] {
			if r.elems[run.elem].in&inLink != 0 {
				words.write(run.node.Data)
			}
		}
		title, _ := words.finish()
		r.out = append(r.out, article.RelatedLink{Title: title, URL: url})
	}
}
