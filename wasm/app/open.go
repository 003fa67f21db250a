package app

import (
	"context"
	"errors"
	"fmt"

	"dateline/wasm/extract"
	"dateline/wasm/library"
)

// Opened is an article, what the user did to it, and what was found in it.
type Opened struct {
	Page
	Notes
	Found

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

// open shows a page (Snapshot or HTML, URL, Pick), or the article of the library
// with ID: view "view". Of an article on several pages those read before come
// along. Unsure when this may not be the article: then the user is asked to
// point at it. Nothing is written, so that the article is shown as soon as it can be.
func (a *App) open(ctx context.Context, r Request, _ noArgs) (Response, error) {
	o, card, err := a.opened(ctx, r)
	if err != nil {
		return Response{}, err
	}
	return a.show(ctx, o, card, r), nil
}

// opened reads the page of a request, or takes its article from the library, and
// annotates it. The card is that of the article in the library, nil where it has none.
func (a *App) opened(ctx context.Context, r Request) (*Opened, *library.Card, error) {
	if !r.bringsPage() && r.ID != "" {
		return a.openedKept(ctx, r.ID)
	}
	o, card, err := a.shaped(ctx, r)
	if err != nil {
		return nil, nil, err
	}
	if err := ctx.Err(); err != nil { // its reader was closed meanwhile
		return nil, nil, err
	}
	o.annotate(r.Now)
	a.remember(o)
	return o, card, nil
}

// openedKept opens an article of the library.
func (a *App) openedKept(ctx context.Context, id string) (*Opened, *library.Card, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return nil, nil, err
	}
	stored, card, err := lib.Get(ctx, id)
	if err != nil {
		a.forget(err)
		return nil, nil, err
	}
	o := &Opened{Page: keptPage(stored, card.ID)}
	if o.Notes, err = readNotes(ctx, lib, card.ID, a.report); err != nil {
		a.forget(err)
		return nil, nil, err
	}
	if err := o.shape(&o.Notes); err != nil {
		a.report(fmt.Errorf("article %s: %w", id, err))
	}
	o.annotate(card.Opened)
	return o, card, nil
}

// shaped reads the page of a request and gives the article the shape the user
// gave it, without annotations.
func (a *App) shaped(ctx context.Context, r Request) (*Opened, *library.Card, error) {
	looked := a.lookUp(ctx, r)
	p, err := readPage(r, extract.Rule{})
	known := <-looked
	if known.rule != (extract.Rule{}) && !errors.Is(err, errUnreadable) {
		p, err = readPage(r, known.rule)
	}
	if known.err == nil && !r.Private && isOwn(r.Pick) {
		switch {
		case err == nil && known.elsewhere(&p):
			known.by(ctx, a.report, p.addresses()...)
		case err != nil && !errors.Is(err, extract.ErrNoArticle):
			known.card = nil
		}
	} else {
		known.card, known.notes = nil, Notes{}
	}
	if known.err != nil {
		a.report(known.err)
		a.forget(known.err)
	}
	card := known.card
	if card != nil && known.notes.picked.chosen && r.Pick == "" {
		if part, ok := a.partBefore(ctx, r, &known); ok {
			p, err = part, nil
		}
	}
	if err != nil {
		return nil, nil, err
	}
	o := &Opened{Page: p, Notes: known.notes, unread: known.err}
	o.picked.changed = p.again || p.part && !p.asKept
	o.picked.chosen = p.part
	if p.part && !p.asKept {
		o.picked.selector = p.found.PickAgain()
	}
	if card != nil {
		o.ID = card.ID
	}
	before := o.parts
	o.parts = joined{}
	if o.found.Parts.Total > 1 && !o.part && isOwn(r.Pick) {
		if err := a.joinParts(ctx, o, card, before); err != nil {
			a.report(err)
		}
	}
	if err := o.shape(&o.Notes); err != nil {
		a.report(fmt.Errorf("article %s: %w", o.ID, err))
	}
	return o, card, nil
}

// known is what the library knows of a page before it was read.
type known struct {
	lib   *library.Library
	rule  extract.Rule
	card  *library.Card
	notes Notes
	url   string
	err   error // the library failed
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
	k.card, k.notes = nil, Notes{}
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
