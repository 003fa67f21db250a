package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/export"
	"dateline/wasm/library"
	"dateline/wasm/quote"
	"dateline/wasm/story"
	"dateline/wasm/view"
	"dateline/wasm/wire"
)

// kindCorrections is attached to an article: what the reader said of its quotations.
const kindCorrections = "corrections"

// maxOthers is how many people are offered as the speaker of a quotation.
const maxOthers = 12

// quotation answers "why", "speaker" and "not-speech", which name a quotation
// of an article by its index at the beginning of Args "value".
func (a *App) quotation(ctx context.Context, r Request) (Response, error) {
	o, card, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	number, name, _ := strings.Cut(r.Args["value"], " ")
	i, err := strconv.Atoi(number)
	if err != nil || i < 0 || i >= len(o.Quotes.Quotations) {
		return Response{}, fmt.Errorf("quotation %q: %w", number, library.ErrNotFound)
	}
	if r.Op == "why" {
		return Response{ID: o.ID, Views: []View{{"why", view.Why(view.WhyPage{
			ReaderPage: view.ReaderPage{Article: o.Article, Quotes: o.Quotes},
			Quotation:  i, Others: o.others(i), Citation: export.Citation(o.Document(), i),
		}, a.words)}}}, nil
	}
	c := quote.Correction{Words: quote.Words(o.Article, o.Quotes.Quotations[i]), Speaker: name, NotSpeech: r.Op == "not-speech"}
	o.corrections = append(slices.DeleteFunc(o.corrections, func(x quote.Correction) bool { return x.Words == c.Words }), c)
	o.annotate(o.Reading.Opened)
	response := a.show(ctx, o, card, r)
	if err := a.saveCorrections(ctx, o, r); err != nil {
		a.report(err)
		a.forget(err)
		response.Saved = "not-saved"
	}
	return response, nil
}

// saveCorrections keeps what the reader said, and what follows from it, with an
// article of the library.
func (a *App) saveCorrections(ctx context.Context, o *Opened, r Request) error {
	if r.Private || o.ID == unsaved || isPart(o.ID) {
		return nil
	}
	lib, err := a.library(ctx)
	if err != nil {
		return err
	}
	return lib.Note(ctx, func(context.Context) (library.Extras, error) {
		return library.Extras{Attach: []library.Attachment{
			{Article: o.ID, Kind: kindCorrections, Data: encodeCorrections(o.corrections)},
			{Article: o.ID, Kind: kindSaid, Data: encodeSaid(o)},
		}}, nil
	})
}

// article returns the article of a request from the pages at hand, or from the
// library with all that the reader said of it.
func (a *App) article(ctx context.Context, r Request) (*Opened, *library.Card, error) {
	if o, card, err := a.pageOf(ctx, r); err == nil {
		return o, card, nil
	}
	return a.opened(ctx, Request{ID: r.ID, Now: r.Now, Zone: r.Zone})
}

// recallCorrections takes up what the reader said before, and reports whether
// there was anything: then the article is to be annotated anew. A library that
// cannot be had leaves the article as it was found.
func (a *App) recallCorrections(ctx context.Context, o *Opened) bool {
	lib, err := a.library(ctx)
	if err != nil {
		return false
	}
	records, err := lib.Attached(ctx, kindCorrections, o.ID)
	if err != nil || records[0] == nil {
		return false
	}
	if o.corrections, err = decodeCorrections(records[0]); err != nil {
		a.report(err)
		return false
	}
	return true
}

// others returns the people of the article whom quotation i could be by.
func (o *Opened) others(i int) []string {
	var names []string
	add := func(name string) {
		if name != "" && !slices.Contains(names, name) && len(names) < maxOthers {
			names = append(names, name)
		}
	}
	for _, s := range o.Quotes.Speakers {
		add(s.Name)
	}
	for _, p := range o.Reading.People {
		add(p)
	}
	for _, t := range o.Reading.Terms {
		if t.Where&story.IsName != 0 && t.Where&story.IsPlace == 0 && strings.Contains(t.Printed, " ") {
			add(t.Printed)
		}
	}
	if s := o.Quotes.Quotations[i].Speaker; s >= 0 {
		names = slices.DeleteFunc(names, func(n string) bool { return n == o.Quotes.Speakers[s].Name })
	}
	return names
}

func encodeCorrections(list []quote.Correction) []byte {
	var w wire.Writer
	w.Byte(1)
	w.Uint(uint64(len(list)))
	for _, c := range list {
		w.String(c.Words)
		w.String(c.Speaker)
		w.Bool(c.NotSpeech)
	}
	return w.Buf
}

func decodeCorrections(record []byte) ([]quote.Correction, error) {
	r := wire.NewReader(record)
	if r.Byte() != 1 {
		r.Fail()
	}
	var list []quote.Correction
	for range r.Count() {
		list = append(list, quote.Correction{Words: r.String(), Speaker: r.String(), NotSpeech: r.Bool()})
	}
	if err := r.End(); err != nil {
		return nil, errors.Join(errors.New("app: corrections"), err)
	}
	return list, nil
}
