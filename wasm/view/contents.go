package view

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/outline"
)

// outline writes the sections as nested links, each with what it weighs.
func (r *reader) outline() {
	w := r.w
	r.start(tagNav, class("outline"), id("outline"), set(attrPopover, "auto"), set(attrAriaLabelledby, "outline-title"))
	r.element(tagH2, w.Say("outline"), class("panel-title"), id("outline-title"))
	r.closer("outline")
	sections := r.Sections
	if opening, ok := r.opening(); ok {
		sections = append([]outline.Section{opening}, sections...)
	}
	base := r.depth()
	r.start(tagOl, class("outline-items"))
	var levels []int // of the lists that are open
	for _, s := range sections {
		for len(levels) > 1 && s.Level <= levels[len(levels)-2] {
			levels = levels[:len(levels)-1]
			r.end() // item
			r.end() // list
		}
		switch n := len(levels); {
		case n == 0:
			levels = append(levels, s.Level)
		case s.Level > levels[n-1] && n < deepest:
			levels = append(levels, s.Level)
			r.start(tagOl)
		default:
			levels[n-1] = min(levels[n-1], s.Level)
			r.end()
		}
		r.start(tagLi)
		r.section(s)
	}
	r.endTo(base)
	if r.words.total > 0 {
		_, most := r.words.minutes()
		r.element(tagP, w.Count("minutes_left", most), class("outline-left"), id("left"), number(attrDataValue, most))
	}
	r.end()
}

// section writes one item, its own list still open.
func (r *reader) section(s outline.Section) {
	w := r.w
	target := place("b", s.Block)
	name := plain(strings.TrimSpace(s.Label))
	post := r.postAt(s.Block)
	if post != nil && name == "" {
		name = plain(post.Label)
	}
	if s.Block < 0 || name == "" {
		target = set(attrHref, "#top")
		name = w.Say("opening")
	}
	r.start(tagA, target)
	r.start(tagSpan, class("outline-name"), set(attrDir, "auto"))
	r.text(name)
	r.end()
	r.text(" ")
	r.start(tagSpan, class("tally"))
	if post != nil {
		r.postTally(post)
	} else {
		r.text(w.Count("minutes", r.words.minutesOf(r.words.in(s.Span))))
	}
	if n := r.quotationsIn(s.Span); n > 0 {
		r.text(w.Say("list_comma") + w.Count("quotations", n))
	}
	if s.Inferred {
		r.text(w.Say("list_comma"))
		r.element(tagSpan, w.Say("inferred"), class("inferred"))
	}
	r.end()
	r.end()
}

// opening returns the words before the first section as a section of their
// own, the whole story when there are no others.
func (r *reader) opening() (outline.Section, bool) {
	whole := outline.Section{Block: -1, Level: 1, Span: article.Span{End: len(r.Article.Text)}}
	if len(r.Sections) == 0 {
		return whole, r.words.total > 0
	}
	whole.Level = r.Sections[0].Level
	whole.Span.End = r.Sections[0].Span.Start
	return whole, r.words.in(whole.Span) > 0
}

// quotationsIn counts the quotations that start in a span.
func (r *reader) quotationsIn(s article.Span) int {
	n, last := 0, 0
	for _, q := range r.Quotes.Quotations {
		if s.Start <= q.Span.Start && q.Span.Start < s.End && (q.Attr == 0 || q.Attr != last) {
			n++
			last = q.Attr
		}
	}
	return n
}

// gist writes the sentences that say most of the article, each the way to its
// place, as a sheet that the line over the text opens.
func (r *reader) gist() {
	if len(r.Gist) == 0 {
		r.start(tagDiv, id("gist"), set(attrHidden, ""))
		r.end()
		return
	}
	r.start(tagDiv, class("sheet gist"), id("gist"), set(attrPopover, "auto"), set(attrRole, "dialog"),
		set(attrAriaLabelledby, "gist-title"))
	r.start(tagH2, class("panel-title"), id("gist-title"))
	r.inOurs(func() { r.text(r.w.Count("gist", len(r.Gist))) })
	r.end()
	r.closer("gist")
	r.start(tagOl)
	for _, s := range r.Gist {
		if s.Block < 0 || s.Block >= len(r.Article.Blocks) {
			continue
		}
		r.start(tagLi)
		r.element(tagA, plain(r.Article.Slice(s.Span)), place("b", s.Block))
		r.end()
	}
	r.end()
	r.end()
}
