package app

import (
	"context"
	"fmt"

	"dateline/wasm/library"
	"dateline/wasm/outline"
	"dateline/wasm/page"
	"dateline/wasm/story"
	"dateline/wasm/view"
)

// sureFrom is the confidence from which the article is taken for the right one.
const sureFrom = 0.5

// Place is where an article belongs in what was read.
type Place struct {
	Timeline *story.Timeline // nil when it stands alone
	Related  []story.Related
	NewShare float64 // share of it not read before, 0 to 1; -1 when not known
	Known    []bool  // for each block, whether it was read before
}

// show draws the reader. A library that cannot be had is no failure: the article
// is shown without it.
func (a *App) show(ctx context.Context, o *Opened, card *library.Card, r Request) Response {
	place := Place{NewShare: -1}
	if !r.Private {
		var err error
		if place, err = a.place(ctx, o, card, r); err != nil {
			a.report(fmt.Errorf("%s: the place in the library: %w", r.Op, err))
			a.forget(err)
		}
	}
	p := o.page(r)
	p.Quotes, p.Dates = o.Quotes, o.Dates
	p.Timeline, p.Related, p.NewShare, p.Known = place.Timeline, place.Related, place.NewShare, place.Known
	opening := r.Op == "open" && r.Pick == ""
	if opening && !r.Private {
		a.readBefore(ctx, o, card, &p)
	}
	if o.parts.fresh { // what was not read before has not changed
		p.Changed, p.Gone = nil, 0
	}
	if opening && o.start > 0 {
		p.Place = o.start
	}
	return Response{
		Views: []View{{"view", view.Reader(p, a.words)}}, ID: o.ID, Title: o.Article.Meta.Title, Unsure: o.unsure(),
	}
}

// unsure reports whether this may not be the article.
func (o *Opened) unsure() bool { return o.Confidence < sureFrom }

// page returns what is known of an article without annotations and without the library.
func (o *Opened) page(r Request) view.ReaderPage {
	p := view.ReaderPage{
		Article: o.Article, ID: o.ID, Sections: o.Sections, Gist: outline.Gist(o.Article),
		Trace: o.Trace, Others: o.Others, NewShare: -1,
		Zone: r.Zone, Today: r.today(), OwnTab: r.Tab,
		Page: o.key != 0, Part: o.part, Parts: o.parts.line(),
	}
	if o.key != 0 {
		p.Host = page.Host(o.URL)
	}
	for _, n := range [...]struct {
		notice view.Notice
		shown  bool
	}{
		{view.PrivateWindow, r.Private},
		{view.PageCut, o.Cut},
		{view.StillLoading, o.early},
		{view.LowConfidence, o.unsure()},
		{view.CutShort, o.Article.Meta.Paywalled},
	} {
		if n.shown {
			p.Notices = append(p.Notices, n.notice)
		}
	}
	return p
}
