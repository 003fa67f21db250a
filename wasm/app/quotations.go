package app

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/export"
	"dateline/wasm/library"
	"dateline/wasm/quote"
	"dateline/wasm/story"
	"dateline/wasm/text"
	"dateline/wasm/view"
	"dateline/wasm/wire"
)

// kindCorrections is attached to an article: what the reader said of its quotations.
const kindCorrections = "corrections"

// maxOthers is how many people are offered as the speaker of a quotation.
const maxOthers = 12

// quotation answers "why", "speaker", "not-speech" and "as-found", which name a
// quotation of an article by its index at the beginning of Args "value".
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
			Quotation:  i, Others: o.others(i), Citation: o.citation(i),
		}, a.words)}}}, nil
	}
	var about []quote.Correction // the quotation, with the pieces that its speaker holds together
	for j, q := range o.Quotes.Quotations {
		if j == i || r.Op == "as-found" && q.Attr != 0 && q.Attr == o.Quotes.Quotations[i].Attr {
			about = append(about, quote.About(o.Article, q))
		}
	}
	next := slices.DeleteFunc(slices.Clone(o.corrections), func(c quote.Correction) bool { return slices.ContainsFunc(about, c.Same) })
	if r.Op != "as-found" {
		c := quote.About(o.Article, o.Quotes.Quotations[i])
		c.Speaker, c.NotSpeech = tidyName(name), r.Op == "not-speech"
		next = append(next, c)
	}
	undo := hex.EncodeToString(encodeCorrections(o.corrections))
	response := a.correct(ctx, o, card, next, r)
	response.Undo = undo
	return response, nil
}

// citation returns a quotation with the address of the page that has it.
func (o *Opened) citation(i int) string {
	d, a := o.Document(), *o.Article
	a.Meta.URL = o.addressOf(a.BlockAt(o.Quotes.Quotations[i].Span.Start))
	d.Article = &a
	return export.Citation(d, i)
}

// uncorrect answers "uncorrect": the corrections of an article become those that
// Undo of an earlier response holds.
func (a *App) uncorrect(ctx context.Context, r Request) (Response, error) {
	o, card, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	record, err := hex.DecodeString(r.Args["value"])
	if err != nil {
		return Response{}, errNothingToUndo
	}
	before, err := decodeCorrections(record)
	if err != nil {
		return Response{}, errNothingToUndo
	}
	return a.correct(ctx, o, card, before, r), nil
}

// correct gives an article its corrections, keeps them, and draws it anew.
func (a *App) correct(ctx context.Context, o *Opened, card *library.Card, corrections []quote.Correction, r Request) Response {
	o.corrections = corrections
	o.annotate(o.Reading.Opened)
	response := a.show(ctx, o, card, r)
	if r.Private {
		response.Saved = "private"
	} else if r.Args["pick"] != "" { // an article of a page of several: it has no address of its own
		response.Saved = "not-saved"
	} else if err := a.saveCorrections(ctx, o, r); err != nil {
		a.report(err)
		a.forget(err)
		response.Saved = "not-saved"
	}
	return response
}

// maxName is how many bytes of a name that a person typed are kept.
const maxName = 200

// tidyName makes one line of a typed name.
func tidyName(s string) string {
	s = text.Space(s)
	if len(s) > maxName {
		s = strings.ToValidUTF8(s[:maxName], "")
	}
	return s
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

// Version 1 of the record knew a quotation by its words alone.
const correctionsVersion = 2

func encodeCorrections(list []quote.Correction) []byte {
	var w wire.Writer
	w.Byte(correctionsVersion)
	w.Uint(uint64(len(list)))
	for _, c := range list {
		w.String(c.Words)
		w.String(c.Before)
		w.String(c.Speaker)
		w.Bool(c.NotSpeech)
	}
	return w.Buf
}

func decodeCorrections(record []byte) ([]quote.Correction, error) {
	r := wire.NewReader(record)
	version := r.Byte()
	if version < 1 || version > correctionsVersion {
		r.Fail()
	}
	var list []quote.Correction
	for range r.Count() {
		c := quote.Correction{Words: r.String()}
		if version > 1 {
			c.Before = r.String()
		}
		c.Speaker, c.NotSpeech = r.String(), r.Bool()
		list = append(list, c)
	}
	if err := r.End(); err != nil {
		return nil, errors.Join(errors.New("app: corrections"), err)
	}
	return list, nil
}
