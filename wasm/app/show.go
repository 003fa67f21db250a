package app

import (
	"context"
	"fmt"

	"dateline/wasm/page"
	"dateline/wasm/story"
	"dateline/wasm/view"
)

// sureFrom is the confidence from which the article is taken for the right one.
const sureFrom = 0.5

// Place is where an article belongs in what was read.
type Place struct {
	Timeline *story.Timeline // nil when it has no story
	Related  []story.Related
	NewShare float64 // share of it not read before, 0 to 1; -1 when not known
	Known    []bool  // for each block, whether it was read before
}

// show draws the reader after something was done to the article: view "view".
func (a *App) show(ctx context.Context, o *Opened, r Request) Response {
	response := o.response()
	response.Views = []View{{"view", view.Reader(a.whole(ctx, o, r), a.words)}}
	return response
}

// response says which article is shown.
func (o *Opened) response() Response {
	return Response{ID: o.ID, Title: o.Article.Meta.Title, Unsure: o.unsure()}
}

// whole returns all that is known of an article. A library that cannot be had is
// no failure: the article is shown without it.
func (a *App) whole(ctx context.Context, o *Opened, r Request) view.ReaderPage {
	place := Place{NewShare: -1}
	if !r.Private {
		var err error
		if place, err = a.place(ctx, o, r); err != nil {
			a.report(fmt.Errorf("%s: the place in the library: %w", r.Op, err))
			a.forget(err)
		}
	}
	p := o.page(r)
	p.Parts, p.Sections, p.Gist = o.parts.line(), o.Sections, o.Gist
	p.Quotes, p.Voices, p.Dates = o.Quotes, o.voices, o.Dates
	p.Timeline, p.Related, p.NewShare, p.Known = place.Timeline, place.Related, place.NewShare, place.Known
	opening := r.Op == "open" && r.Pick == ""
	if opening && !r.Private {
		a.readBefore(ctx, o, &p)
	}
	if o.parts.fresh { // what was not read before has not changed
		p.Changed, p.Gone = nil, 0
	}
	if opening && o.start > 0 {
		p.Place = o.start
	}
	return p
}

// firstPage returns what is known of the page that is open when its article was
// found and nothing else: no words of the library.
func (o *Opened) firstPage(r Request) view.ReaderPage {
	p := o.page(r)
	if o.found.Parts.Total > 1 && !o.part && isOwn(r.Pick) {
		p.Parts = o.alone().line()
	}
	p.ID = unsaved
	return p
}

// unsure reports whether this may not be the article.
func (o *Opened) unsure() bool { return o.Confidence < sureFrom }

// page returns what is known of an article from its page.
func (o *Opened) page(r Request) view.ReaderPage {
	p := view.ReaderPage{
		Article: o.Article, ID: o.ID, Trace: o.Trace, Others: o.Others, NewShare: -1,
		Zone: r.Zone, Today: r.today(), OwnTab: r.Tab,
		Page: o.key != 0, Part: o.part,
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
