package app

import (
	"context"
	"errors"
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/outline"
	"dateline/wasm/page"
	"dateline/wasm/quote"
	"dateline/wasm/story"
	"dateline/wasm/view"
)

// sureFrom is the confidence from which the story is taken for the right one.
const sureFrom = 0.5

// unsaved is the name of an article in its timeline before it has one in the library.
const unsaved = "new"

// Opened is an article and what was found in it.
type Opened struct {
	ID         string // in the library, unsaved before
	URL        string // the address it was opened under
	Article    *article.Article
	Sections   []outline.Section
	Quotes     quote.Result
	Dates      []dates.Mention
	Trace      []extract.Step  // empty for an article of the library
	Others     []extract.Other // further articles of the page
	Confidence float64
	Cut        bool // the page was larger than what is looked at
	Reading    story.Reading

	key         uint64 // of the request that brought the page, 0 for an article of the library
	early       bool   // the page was still loading
	part        bool   // the reader chose the part of the page
	asKept      bool   // the part is shown as it was kept
	joined      joined // of which pages it was put together
	start       int    // the block with which the page that is open begins
	again       bool   // the reader went back from such a part to the story
	found       extract.Result
	whole       *article.Article // without what the reader has cut out
	restored    []string         // what the reader has put back
	cuts        []string         // what the reader has cut out
	corrections []quote.Correction
}

// Place is where an article stands in what the reader has read.
type Place struct {
	Timeline *story.Timeline // nil when it stands alone
	Related  []story.Related
	NewShare float64 // share of it not read before, 0 to 1; -1 when not known
	Known    []bool  // for each block, whether it was read before
}

// Read finds the article in a page and what is in it, without any library.
func Read(r Request) (*Opened, error) { return read(r, extract.Rule{}) }

// read does it with a rule of the reader's own for the site.
func read(r Request, rule extract.Rule) (*Opened, error) {
	pick := r.Args["pick"]
	if pick == pickStory {
		pick = ""
	}
	o, err := readPart(r, extract.Options{Pick: pick, Rule: rule})
	if err == nil {
		o.again = r.Args["pick"] == pickStory
	}
	return o, err
}

// readPart finds what the options name.
func readPart(r Request, opt extract.Options) (*Opened, error) {
	doc, err := document(r)
	if err != nil {
		return nil, err
	}
	found, err := extract.Extract(doc, opt)
	if err != nil {
		return nil, err
	}
	o := analyse(found.Article, unsaved, r.Now)
	part := opt.Pick == extract.Marked || opt.Own
	if opt.Pick != "" && !part {
		o.ID = partID(&r)
	}
	o.URL, o.Trace, o.Others, o.Confidence, o.Cut = r.URL, found.Trace, found.Others, found.Confidence, doc.Cut
	o.key, o.early, o.part, o.found = r.key(), doc.Early, part, found
	return o, nil
}

func document(r Request) (*page.Document, error) {
	var (
		doc *page.Document
		err error
	)
	switch {
	case r.Snapshot != nil:
		doc, err = page.Decode(r.Snapshot)
	case r.HTML != nil:
		doc, err = parse(r)
	default:
		return nil, errUnreadable
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnreadable, err)
	}
	return doc, nil
}

func analyse(a *article.Article, id string, opened int64) *Opened {
	o := &Opened{ID: id, URL: a.Meta.URL, Article: a, Confidence: 1, whole: a, found: extract.Result{Article: a}}
	o.annotate(opened)
	return o
}

// annotate finds again what is in the article.
func (o *Opened) annotate(opened int64) {
	o.Sections = outline.Find(o.Article)
	o.Quotes = quote.Correct(o.Article, quote.Find(o.Article), o.corrections)
	o.Dates = dates.Find(o.Article)
	o.Reading = story.Read(o.ID, o.Article, o.Quotes, o.Dates, opened)
}

// open answers "open": reads, relates, draws.
func (a *App) open(ctx context.Context, r Request) (Response, error) {
	o, card, err := a.opened(ctx, r)
	if err != nil {
		return Response{}, err
	}
	return a.show(ctx, o, card, r), nil
}

// show draws the reader. A library that cannot be had is no failure: the story
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
	p := view.ReaderPage{
		Article: o.Article, ID: o.ID, Sections: o.Sections, Gist: outline.Gist(o.Article), Quotes: o.Quotes, Dates: o.Dates, Trace: o.Trace, Others: o.Others,
		Timeline: place.Timeline, Related: place.Related, NewShare: place.NewShare,
		Known: place.Known, Zone: r.Zone, Today: dayOf(r), OwnTab: r.Args["tab"] != "",
		Page: o.key != 0, Part: o.part, Parts: o.joined.line(),
	}
	if o.key != 0 {
		p.Host = page.Host(o.URL)
	}
	if r.Private {
		p.Notices = append(p.Notices, view.PrivateWindow)
	} else if r.Op == "open" && r.Args["pick"] == "" {
		a.readBefore(ctx, o, card, &p)
	}
	if o.joined.fresh { // what was not read before has not changed
		p.Changed, p.Gone = nil, 0
	}
	if r.Op == "open" && o.start > 0 && r.Args["pick"] == "" {
		p.Place = o.start
	}
	if o.Cut {
		p.Notices = append(p.Notices, view.PageCut)
	}
	if o.early {
		p.Notices = append(p.Notices, view.StillLoading)
	}
	unsure := o.Confidence < sureFrom
	if unsure {
		p.Notices = append(p.Notices, view.LowConfidence)
	}
	if o.Article.Meta.Paywalled {
		p.Notices = append(p.Notices, view.CutShort)
	}
	return Response{Views: []View{{"view", view.Reader(p, a.words)}}, ID: o.ID, Title: o.Article.Meta.Title, Unsure: unsure}
}

// opened reads the page of a request, or takes its article from the library.
// The card is that of the article in the library, nil where it has none.
func (a *App) opened(ctx context.Context, r Request) (*Opened, *library.Card, error) {
	if r.Snapshot == nil && r.HTML == nil && r.ID != "" {
		lib, err := a.library(ctx)
		if err != nil {
			return nil, nil, err
		}
		stored, card, err := lib.Get(ctx, r.ID)
		if err != nil {
			a.forget(err)
			return nil, nil, err
		}
		o := analyse(stored, card.ID, card.Opened)
		o.joined = a.joinedOf(ctx, lib, card.ID)
		cut, corrected := a.recallCuts(ctx, o), a.recallCorrections(ctx, o)
		if cut || corrected {
			o.annotate(card.Opened)
		}
		return o, card, nil
	}
	rule := a.ruleOf(ctx, r)
	o, err := read(r, rule)
	var card *library.Card
	if !r.Private && isOwn(r.Args["pick"]) {
		switch {
		case err == nil:
			card = a.known(ctx, o.addresses()...)
		case errors.Is(err, extract.ErrNoArticle):
			card = a.known(ctx, r.URL)
		}
		if card != nil && r.Args["pick"] == "" {
			if part := a.partBefore(ctx, r, rule, card); part != nil {
				o, err = part, nil
			}
		}
	}
	if err != nil {
		return nil, nil, err
	}
	joined := false
	if o.found.Parts.Total > 1 && !o.part && isOwn(r.Args["pick"]) {
		if err := a.joinParts(ctx, o, card); err != nil {
			a.report(err)
		} else if joined = len(o.joined.blocks) > 1; joined && card == nil {
			o.annotate(r.Now)
		}
	}
	if card != nil {
		o.ID, o.Reading.ID = card.ID, card.ID
		restored, cut, corrected := a.recall(ctx, o), a.recallCuts(ctx, o), a.recallCorrections(ctx, o)
		if restored || cut || corrected || joined { // once for all: it is most of the work of opening
			o.annotate(o.Reading.Opened)
		}
	}
	a.remember(o)
	return o, card, nil
}

// addresses returns those the article may be known by in the library.
func (o *Opened) addresses() []string {
	list := []string{o.Article.Meta.URL, o.URL}
	if first := o.found.Parts.Stem; first != "" {
		list = append([]string{first}, list...)
	}
	return list
}

// known returns the card of the article with one of the addresses, nil where there is none or the library fails.
func (a *App) known(ctx context.Context, addresses ...string) *library.Card {
	lib, err := a.library(ctx)
	if err != nil {
		return nil
	}
	card, err := lib.ByURL(ctx, addresses...)
	if err == nil {
		return card
	}
	if !errors.Is(err, library.ErrNotFound) {
		a.forget(err)
	}
	return nil
}

func dayOf(r Request) dates.Day {
	y, m, d := r.at().Date()
	return dates.Day{Year: y, Month: int(m), Day: d}
}
