package app

import (
	"context"
	"errors"
	"fmt"

	"dateline/wasm/library"
	"dateline/wasm/quote"
	"dateline/wasm/wire"
)

// What is attached to an article of the library: what the user did to it.
const (
	kindRestored    = "restored"    // a list: what of its page was put back
	kindCuts        = "cuts"        // a list: what was cut out; the library keeps the article whole
	kindCorrections = "corrections" // who said what after all
	kindParts       = "parts"       // of which pages it was put together: see joined
	kindPart        = "part"        // which part of its page it is: see picked
	kindHighlights  = "highlights"  // what was marked in it: see highlights
)

// noteKinds are read together.
var noteKinds = [...]string{kindRestored, kindCuts, kindCorrections, kindParts, kindPart, kindHighlights}

// Notes are what the user did to an article, as it is kept with it.
type Notes struct {
	Restored    []string // steps of the trace that were put back
	Cuts        []string // blocks that were cut out, in the order in which they were
	Corrections []quote.Correction
	Highlights  highlights

	unkept bool // there are highlights that the library does not have
	parts  joined
	picked picked
}

// empty reports whether the notes change nothing of what a page shows.
func (n *Notes) empty() bool {
	return len(n.Restored)+len(n.Cuts)+len(n.Corrections) == 0 && n.parts.total == 0 && !n.picked.chosen
}

// picked says which part of its page an article is. The zero value is the
// article that was found.
type picked struct {
	chosen   bool
	selector string // how to find the part again, "" for words that were selected
	changed  bool   // it was chosen, or given up, after the article was kept
}

// readNotes reads the notes of an article in one transaction. A record that is
// damaged goes to report and is left out; the others count.
func readNotes(ctx context.Context, lib *library.Library, id string, report func(error)) (Notes, error) {
	kept, err := lib.Kept(ctx, []string{id}, false, noteKinds[:]...)
	if err != nil {
		return Notes{}, fmt.Errorf("the notes of article %s: %w", id, err)
	}
	return decodeNotes(kept[0].Data, id, report), nil
}

// decodeNotes takes the records of noteKinds, nil for one that does not exist.
func decodeNotes(records [][]byte, id string, report func(error)) Notes {
	var n Notes
	for i, kind := range noteKinds {
		if len(records[i]) == 0 {
			continue
		}
		var err error
		switch kind {
		case kindRestored:
			n.Restored, err = decodeList(records[i])
		case kindCuts:
			n.Cuts, err = decodeList(records[i])
		case kindCorrections:
			n.Corrections, err = decodeCorrections(records[i])
		case kindParts:
			n.parts, err = decodeJoined(records[i])
		case kindPart:
			n.picked, err = decodePicked(records[i])
		case kindHighlights:
			n.Highlights, err = decodeHighlights(records[i])
		}
		if err != nil {
			report(fmt.Errorf("article %s: its note %q: %w", id, kind, err))
		}
	}
	return n
}

// encode returns what is to be attached to an article that is saved. What was
// never done needs no record.
func (n *Notes) encode() []library.Attachment {
	var list []library.Attachment
	add := func(kind string, data []byte) { list = append(list, library.Attachment{Kind: kind, Data: data}) }
	if len(n.Corrections) > 0 { // made before it was saved
		add(kindCorrections, encodeCorrections(n.Corrections))
	}
	if len(n.Restored) > 0 {
		add(kindRestored, encodeList(n.Restored))
	}
	if len(n.Cuts) > 0 {
		add(kindCuts, encodeList(n.Cuts))
	}
	if n.parts.total > 0 {
		add(kindParts, n.parts.encode())
	}
	if n.picked.changed {
		add(kindPart, n.picked.encode())
	}
	return list
}

// note keeps with an article of the library one of its notes that has changed,
// and the quotations that follow from it. An article that is not there keeps
// its notes until it is saved.
func (a *App) note(ctx context.Context, o *Opened, r Request, kind string, data []byte) error {
	if r.Private || o.ID == unsaved || isPart(o.ID) {
		return nil
	}
	lib, err := a.library(ctx)
	if err != nil {
		return err
	}
	err = lib.Note(ctx, func(context.Context) (library.Extras, error) {
		return library.Extras{Attach: []library.Attachment{
			{Article: o.ID, Kind: kind, Data: data},
			{Article: o.ID, Kind: kindSaid, Data: encodeSaid(o)},
		}}, nil
	})
	a.forget(err)
	return err
}

// encode returns nil, which removes the record, for an article that is no part.
func (p picked) encode() []byte {
	if !p.chosen {
		return nil
	}
	return encodeList([]string{p.selector})
}

func decodePicked(record []byte) (picked, error) {
	list, err := decodeList(record)
	if err != nil {
		return picked{}, err
	}
	if len(list) != 1 {
		return picked{}, fmt.Errorf("app: a part with %d selectors", len(list))
	}
	return picked{chosen: true, selector: list[0]}, nil
}

func encodeList(list []string) []byte {
	var w wire.Writer
	w.Byte(1)
	w.Strings(list)
	return w.Buf
}

func decodeList(record []byte) ([]string, error) {
	r := wire.NewReader(record)
	if r.Byte() != 1 {
		r.Fail()
	}
	list := r.Strings()
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("app: a list: %w", err)
	}
	return list, nil
}

// correctionsVersion is the form that is written. Version 1 identified a
// quotation by its words alone.
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
