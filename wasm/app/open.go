package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/view"
)

// Opened is an article, what the user did to it, and what was found in it.
type Opened struct {
	Page
	Notes
	Found

	bare   bool  // only its text was shown so far: it is not annotated
	known  known // what the library said of the page
	unread error // the library has failed, so the notes are not known: nothing may be saved over them
}

// Read finds the article in a page and what is in it, without any library.
func Read(r Request) (*Opened, error) {
	p, err := readPage(r, extract.Rule{})
	if err != nil {
		return nil, err
	}
	o := &Opened{Page: p}
	o.annotate(r.Now)
	return o, nil
}

// patience is how long the first view waits for the library: for the rule of the
// site and what was put back and cut out. A library that takes longer, because it is
// being opened from a slow disk or brought up to date, changes the shape afterwards.
const patience = 40 * time.Millisecond

// first shows the article of a page (Snapshot or HTML, URL, Pick) and nothing that
// is known about it: view "view", Shown, Plain. No words of the library are in it;
// where the article could only be shown in those, there is no view. Ask "open" next.
func (a *App) first(ctx context.Context, r Request, _ noArgs) (Response, error) {
	if !r.bringsPage() {
		return Response{}, errUnreadable
	}
	o, err := a.shaped(ctx, r, nil, a.patience)
	if err != nil {
		return Response{}, err
	}
	if o.asKept {
		return Response{}, nil
	}
	a.join(ctx, o, r, nil)
	o.bare = true
	html := view.Reader(o.firstPage(r), a.words)
	a.remember(o)
	return Response{
		Views: []View{{"view", html}}, Title: o.Article.Meta.Title, Unsure: o.unsure(),
		Shown: view.Fingerprint(html), Plain: o.known.rule == (extract.Rule{}) && o.Notes.empty(),
	}, nil
}

// openArgs hold Shown of the first view, where there was one.
type openArgs struct{ shown string }

func (x *openArgs) list() []argument { return []argument{may("shown", &x.shown)} }

// open shows a page (Snapshot or HTML, URL, Pick), or the article of the library
// with ID, with all that is known about it: view "view", or, after "first", Fill, what
// is to be replaced in the view that is shown. Where that is not enough the view comes
// whole, and Shift says by how many its blocks are numbered otherwise. Of an article
// on several pages those read before come along. Unsure when this may not be the
// article: then the user is asked to point at it. Nothing is written, so that the
// article is shown as soon as it can be.
func (a *App) open(ctx context.Context, r Request, args openArgs) (Response, error) {
	o, err := a.opened(ctx, r)
	if err != nil {
		return Response{}, err
	}
	whole := a.whole(ctx, o, r)
	response := o.response()
	html := ""
	if args.shown == "" {
		html = view.Reader(whole, a.words)
	} else if response.Fill, html = view.Fill(o.firstPage(r), whole, args.shown, a.words); html != "" {
		response.Shift = o.start
	}
	if html != "" {
		response.Views = []View{{"view", html}}
	}
	return response, nil
}

// opened reads the page of a request, or takes its article from the library, and
// annotates it. A page whose text was shown is not read again.
func (a *App) opened(ctx context.Context, r Request) (*Opened, error) {
	if !r.bringsPage() && r.ID != "" {
		return a.openedKept(ctx, r.ID)
	}
	o, err := a.shaped(ctx, r, a.barePage(r.key()), 0)
	if err != nil {
		return nil, err
	}
	a.join(ctx, o, r, o.known.card)
	if err := ctx.Err(); err != nil { // its reader was closed meanwhile
		return nil, err
	}
	o.annotate(r.Now)
	a.remember(o)
	return o, nil
}

// join gives the article its shape: with its other pages, as far as they are kept
// under card, with what was put back and without what was cut out.
func (a *App) join(ctx context.Context, o *Opened, r Request, card *library.Card) {
	if o.found.Parts.Total > 1 && !o.part && isOwn(r.Pick) {
		if err := a.joinParts(ctx, o, card); err != nil {
			a.report(err)
		}
	}
	if err := o.shape(&o.Notes); err != nil {
		a.report(fmt.Errorf("article %s: %w", o.ID, err))
	}
}

// openedKept opens an article of the library.
func (a *App) openedKept(ctx context.Context, id string) (*Opened, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return nil, err
	}
	stored, card, err := lib.Get(ctx, id)
	if err != nil {
		a.forget(err)
		return nil, err
	}
	o := &Opened{Page: keptPage(stored, card.ID), known: known{card: card}}
	if o.Notes, err = readNotes(ctx, lib, card.ID, a.report); err != nil {
		a.forget(err)
		return nil, err
	}
	if err := o.shape(&o.Notes); err != nil {
		a.report(fmt.Errorf("article %s: %w", id, err))
	}
	o.annotate(card.Opened)
	return o, nil
}

// shaped reads the page of a request as the user wants it read, and takes up the
// notes. Before is the same page as it was read for its first view; wait is how long
// the library may take, 0 for as long as it needs.
func (a *App) shaped(ctx context.Context, r Request, before *Opened, wait time.Duration) (*Opened, error) {
	var (
		p      Page
		err    error
		k      known
		looked <-chan known
	)
	if before != nil {
		p, k = before.Page, before.known
		if !isPart(p.ID) {
			p.ID = unsaved
		}
		p.from(p.found.Article, p.found.Trace)
	}
	if before == nil || k.late {
		looked = a.lookUp(ctx, r)
	}
	if before == nil {
		p, err = readPage(r, extract.Rule{})
	}
	if looked != nil {
		k = waited(looked, wait)
	}
	if k.rule != p.rule && !errors.Is(err, errUnreadable) && (before == nil || !p.part) {
		p, err = readPage(r, k.rule)
	}
	switch {
	case k.err != nil || k.late || r.Private || !isOwn(r.Pick) || p.found.Elsewhere ||
		err != nil && !errors.Is(err, extract.ErrNoArticle):
		k.card, k.notes = nil, Notes{}
	case err == nil && k.elsewhere(&p) && !k.all:
		k.by(ctx, a.report, p.addresses()...)
	}
	if k.err != nil {
		a.report(k.err)
		a.forget(k.err)
	}
	if k.card != nil && k.notes.picked.chosen && r.Pick == "" && !p.part {
		if part, ok := a.partBefore(ctx, r, &k); ok {
			p, err = part, nil
		}
	}
	if err != nil {
		return nil, err
	}
	o := &Opened{Page: p, Notes: k.notes, known: k, unread: k.err}
	o.parts = joined{}
	o.picked.changed = p.again || p.part && !p.asKept
	o.picked.chosen = p.part
	if p.part && !p.asKept {
		o.picked.selector = p.found.PickAgain()
	}
	if k.card != nil {
		o.ID = k.card.ID
	}
	return o, nil
}

// waited returns what the library knows, or that it takes longer than wait.
func waited(looked <-chan known, wait time.Duration) known {
	if wait == 0 {
		return <-looked
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case k := <-looked:
		return k
	case <-timer.C:
		return known{late: true}
	}
}

// known is what the library knows of a page before it was read.
type known struct {
	lib   *library.Library
	rule  extract.Rule
	card  *library.Card
	notes Notes
	url   string
	all   bool  // it was asked for all addresses of the page
	late  bool  // it did not answer in time
	err   error // it failed
}

// lookUp asks the library for the rule of the site and for the article of the
// address, while the page is read. In a private window nothing is asked.
func (a *App) lookUp(ctx context.Context, r Request) <-chan known {
	answer := make(chan known, 1)
	if r.Private {
		answer <- known{}
		return answer
	}
	go func() {
		k := known{url: r.URL}
		defer func() { // a fault of the store must not end the engine
			if p := recover(); p != nil {
				k.err = fmt.Errorf("the library: %v", p)
			}
			answer <- k
		}()
		if k.lib, k.err = a.library(ctx); k.err != nil {
			return
		}
		k.ask(ctx, a.report, hostOf(r.URL), r.URL)
	}()
	return answer
}

// elsewhere reports whether a page has other addresses than the one that was asked for.
func (k *known) elsewhere(p *Page) bool {
	for _, address := range p.addresses() {
		if address != "" && library.Canonical(address) != library.Canonical(k.url) {
			return true
		}
	}
	return false
}

// by asks for the article of the first address that has one.
func (k *known) by(ctx context.Context, report func(error), addresses ...string) {
	k.card, k.notes, k.all = nil, Notes{}, true
	k.ask(ctx, report, "", addresses...)
}

// ask fills in what the library holds for addresses, and the rule of a host.
func (k *known) ask(ctx context.Context, report func(error), host string, addresses ...string) {
	if k.lib == nil {
		return
	}
	var records []library.Record
	if host != "" {
		records = []library.Record{{Kind: kindRule, Key: host}}
	}
	filed, err := k.lib.Filed(ctx, records, noteKinds[:], addresses...)
	if err != nil {
		k.err = fmt.Errorf("what the library knows of the page: %w", err)
		return
	}
	if host != "" {
		rule, err := decodeRule(filed.Records[0])
		if err != nil {
			report(fmt.Errorf("site %s: %w", host, err))
		}
		k.rule = rule.rule()
	}
	if k.card = filed.Card; k.card != nil {
		k.notes = decodeNotes(filed.Data, k.card.ID, report)
	}
}
