package build

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/extract/about"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// Article puts the article and its trace together from the choice of lines.
func Article(p *layout.Page, head about.Headline, c judge.Choice) (*article.Article, []Step, error) {
	l := builder{p}
	meta := about.Metadata(p, head, c.Body)
	a := assembler{
		builder: l,
		main:    meta.Lang,
		dir:     meta.Dir,
		posts:   judge.LivePosts(p, &c),
		kept:    countKept(c.Keep),
		figure:  -1,
	}
	meta.Authors = withPosters(meta.Authors, a.posts)
	pieces := l.gather(c.Keep)
	l.markDek(pieces)
	shown := l.pictureRange(head, c)
	links := related{builder: l, seen: map[string]bool{}}
	lead := 0
	seen := map[string]bool{}
	var trace []Step
	dropped := c.Body.From
	if head.Line >= 0 && head.Line < c.Body.From && !c.Apart {
		dropped = head.Line + 1
	}
	place := func(until int32) {
		for a.next < len(l.Pictures) && l.Pictures[a.next].Line <= until {
			p := l.Pictures[a.next]
			a.next++
			if p.Line < shown.From || p.Line > shown.To || p.Line > until {
				continue
			}
			if m, ok := a.show(p, &c, seen); ok && lead == 0 && m.Kind == article.Image {
				lead = len(seen)
			}
		}
		if until > dropped {
			steps := l.steps(&c, dropped, until, a.blocks.Len())
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
	art, err := a.blocks.Article(meta)
	if err != nil {
		return nil, nil, err
	}
	art.Related = links.out
	art.Meta.Paywalled = l.cutShort(art, c)
	return art, trace, nil
}

// withPosters returns the authors of a live blog: where the byline was that of
// one entry only, those of all entries in the order of the page.
func withPosters(authors []article.Person, posts map[int32]judge.Post) []article.Person {
	var out []article.Person
	seen := map[string]bool{}
	for _, e := range slices.Sorted(maps.Keys(posts)) {
		for name := range strings.SplitSeq(posts[e].Author, ", ") {
			if name != "" && !seen[name] && len(out) < maxPosters {
				seen[name] = true
				out = append(out, article.Person{Name: name})
			}
		}
	}
	for _, p := range authors {
		if !seen[p.Name] {
			return authors
		}
	}
	if len(out) <= len(authors) {
		return authors
	}
	return out
}

// maxPosters is how many authors a live blog names.
const maxPosters = 12

// markDek makes the standfirst of the first piece where it says so or repeats
// the summary that the page claims.
func (l builder) markDek(pieces []piece) {
	if len(pieces) < 2 {
		return
	}
	description := l.Description()
	for i := range pieces[:min(2, len(pieces))] {
		p := &pieces[i]
		if p.kind != article.Paragraph && p.kind != article.Heading {
			return
		}
		ln := &l.Lines[p.from]
		if ln.Size > 500 {
			return
		}
		named := l.Near(ln.Elem)&layout.TraitLead != 0 || ln.In&layout.InHeader != 0
		claimed := description != "" && strings.HasPrefix(description, text.Fold(ln.Text))
		apart := pieces[i+1:] != nil && len(pieces) > i+1 && l.Elems[pieces[i+1].elem].Parent != l.Elems[p.elem].Parent
		if !named && !(claimed && apart) && !(p.kind == article.Heading && claimed) {
			return
		}
		p.kind, p.level = article.Dek, 0
	}
}

// pictureRange returns the lines between which pictures belong to the article.
func (l builder) pictureRange(head about.Headline, c judge.Choice) layout.Range {
	from := c.Body.From
	if head.Line >= 0 && head.Line < from && !c.Apart {
		from = max(0, head.Line-2)
	} else {
		from = max(0, from-4)
	}
	return layout.Range{From: from, To: c.Body.To}
}

// tail returns where the trace of what follows the article ends: with the
// innermost container that holds all of the article, at most twenty lines on.
func (l builder) tail(c *judge.Choice) int32 {
	e := l.Lines[c.Body.To-1].Elem
	for e >= 0 && l.Elems[e].First > c.Body.From {
		e = l.Elems[e].Parent
	}
	if e < 0 {
		return c.Body.To
	}
	return min(l.Elems[e].Last, c.Body.To+20)
}

// maxPictures is how many pictures and embeds an article shows.
const maxPictures = 400

// show adds a picture or an embed and returns it; ok is false where it did not.
func (a *assembler) show(p layout.Picture, c *judge.Choice, seen map[string]bool) (m article.Media, ok bool) {
	e := &a.Elems[p.Elem]
	if a.apart(p.Elem)&(layout.InNav|layout.InFooter|layout.InForm|layout.InHidden|layout.InDialog) != 0 {
		return m, false
	}
	if e.Node.DataAtom == atom.Hr {
		if p.Line > 0 && int(p.Line) < len(c.Keep) && c.Keep[p.Line-1] && c.Keep[p.Line] && p.Line > c.Body.From {
			a.separate()
		}
		return m, false
	}
	if e.Node.DataAtom == atom.Blockquote && c.KeptIn(&a.Elems[p.Elem]) > 0 {
		return m, false // its words are in the text
	}
	m, ok = a.media(p)
	if !ok || seen[m.URL] || len(seen) >= maxPictures || a.shownInFigure(p, m) {
		return m, false
	}
	box := a.figureOf(p)
	if box < 0 || !a.captioned(box, c, &m) {
		return m, false
	}
	seen[m.URL] = true
	var path []opened
	for up := p.Elem; up >= 0 && len(a.posts) > 0; up = a.Elems[up].Parent {
		if _, ok := a.posts[up]; ok {
			path = []opened{{elem: up, kind: article.Post}}
		}
	}
	a.enter(path)
	kind := article.Embed
	if m.Kind == article.Image {
		kind = article.Figure
	}
	a.blocks.Show(article.Block{Kind: kind, Depth: len(path)}, m)
	return m, true
}

// steps makes the trace of the lines dropped between two lines.
func (l builder) steps(c *judge.Choice, from, to int32, block int) []Step {
	var out []Step
	for i := from; i < to; {
		if c.Keep[i] {
			i++
			continue
		}
		reason := l.reasonOf(c, i)
		j := i + 1
		for j < to && !c.Keep[j] && l.reasonOf(c, j) == reason {
			j++
		}
		if reason != inCard {
			out = append(out, l.step(i, j, reason, block))
		}
		i = j
	}
	return out
}

// inCard is the reason of lines that the card of an embed shows: they are not
// left out, so they leave no step.
const inCard = "-"

func (l builder) reasonOf(c *judge.Choice, i int32) string {
	if c.Reason[i] == "" {
		c.Reason[i] = judge.Why(l.Page, i)
	}
	return c.Reason[i]
}

// step describes lines that were dropped together.
func (l builder) step(from, to int32, reason string, block int) Step {
	var b article.Builder
	for i := from; i < to; i++ {
		kind, level := l.leafKind(&l.Lines[i])
		if kind == article.Cell || kind == article.Code {
			kind = article.Paragraph
		}
		b.Leaf(article.Block{Kind: kind, Level: level}, l.Lines[i].Text)
	}
	s := Step{
		Name:     "prune",
		Selector: l.Selector(l.Lines[from].Elem),
		Reason:   reason,
		Words:    layout.FirstWords(l.Lines[from].Text),
		Block:    block,
	}
	if a, err := b.Article(article.Meta{}); err == nil {
		s.Removed, s.Text = a.Blocks, a.Text
	}
	return s
}

// related collects the invitations to other articles that were dropped.
type related struct {
	builder
	seen map[string]bool
	out  []article.RelatedLink
}

// MaxRelated is how many of them are kept.
const MaxRelated = 12

func (r *related) collect(c *judge.Choice, from, to int32) {
	for i := from; i < to && len(r.out) < MaxRelated; i++ {
		ln := &r.Lines[i]
		if c.Keep[i] || r.reasonOf(c, i) == "advertisement" || ln.Linked*10 < ln.Size*6 || ln.Size < 20 ||
			ln.In&(layout.InNav|layout.InFooter) != 0 {
			continue
		}
		t := r.Near(ln.Elem)
		if t&(layout.TraitShare|layout.TraitTags|layout.TraitByline|layout.TraitNav|layout.TraitFooter|
			layout.TraitSignup|layout.TraitPaywall) != 0 &&
			t&(layout.TraitRelated|layout.TraitTitle) == 0 {
			continue
		}
		link := int32(-1)
		for _, run := range r.Runs[ln.From:ln.To] {
			if r.Elems[run.Elem].In&layout.InLink != 0 {
				for e := run.Elem; e >= 0; e = r.Elems[e].Parent {
					if r.Elems[e].Node.DataAtom == atom.A {
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
		url := page.Resolve(r.Doc.Base, page.Attr(r.Elems[link].Node, "href"))
		if page.Host(url) == "" || r.seen[url] || page.Path(url) == page.Path(r.Doc.URL) {
			continue
		}
		r.seen[url] = true
		var words layout.Renderer
		for _, run := range r.Runs[ln.From:ln.To] {
			if r.Elems[run.Elem].In&layout.InLink != 0 {
				words.Write(run.Node.Data)
			}
		}
		title, _ := words.Finish()
		r.out = append(r.out, article.RelatedLink{Title: title, URL: url})
	}
}
