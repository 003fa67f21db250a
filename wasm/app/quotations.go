package app

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"dateline/wasm/export"
	"dateline/wasm/library"
	"dateline/wasm/quote"
	"dateline/wasm/story"
	"dateline/wasm/text"
	"dateline/wasm/view"
)

// maxOthers is how many people are offered as the speaker of a quotation.
const maxOthers = 12

// quotationArgs name a quotation of an article by its index.
type quotationArgs struct{ quotation int }

func (x *quotationArgs) list() []argument { return []argument{need("quotation", &x.quotation)} }

// speakerArgs say who said a quotation, "" where that is not known.
type speakerArgs struct {
	quotationArgs
	name string
}

func (x *speakerArgs) list() []argument {
	return []argument{need("quotation", &x.quotation), may("name", &x.name)}
}

// why says why a quotation of an article (ID) has its speaker: view "why".
func (a *App) why(ctx context.Context, r Request, args quotationArgs) (Response, error) {
	o, err := a.quotation(ctx, r, args.quotation)
	if err != nil {
		return Response{}, err
	}
	return Response{ID: o.ID, Views: []View{{"why", view.Why(view.WhyPage{
		ReaderPage: view.ReaderPage{Article: o.Article, Quotes: o.Quotes, Voices: o.voices},
		Quotation:  args.quotation, Others: o.others(args.quotation), Citation: o.citation(args.quotation),
	}, a.words)}}}, nil
}

// speaker remembers for an article (ID) who said a quotation: view "view", Undo.
func (a *App) speaker(ctx context.Context, r Request, args speakerArgs) (Response, error) {
	return a.correction(ctx, r, args.quotation, quote.Correction{Speaker: tidyName(args.name)})
}

// notSpeech remembers that the words are no quotation: view "view", Undo.
func (a *App) notSpeech(ctx context.Context, r Request, args quotationArgs) (Response, error) {
	return a.correction(ctx, r, args.quotation, quote.Correction{NotSpeech: true})
}

// asFound forgets what was corrected about a quotation, and about the pieces that
// its speaker holds together: view "view", Undo.
func (a *App) asFound(ctx context.Context, r Request, args quotationArgs) (Response, error) {
	o, err := a.quotation(ctx, r, args.quotation)
	if err != nil {
		return Response{}, err
	}
	var about []quote.Correction
	for j, q := range o.Quotes.Quotations {
		if j == args.quotation || q.Attr != 0 && q.Attr == o.Quotes.Quotations[args.quotation].Attr {
			about = append(about, quote.About(o.Article, q))
		}
	}
	return a.correct(ctx, o, exceptAbout(o.Corrections, about...), r), nil
}

// correction corrects one quotation of an article.
func (a *App) correction(ctx context.Context, r Request, i int, as quote.Correction) (Response, error) {
	o, err := a.quotation(ctx, r, i)
	if err != nil {
		return Response{}, err
	}
	c := quote.About(o.Article, o.Quotes.Quotations[i])
	c.Speaker, c.NotSpeech = as.Speaker, as.NotSpeech
	return a.correct(ctx, o, append(exceptAbout(o.Corrections, c), c), r), nil
}

// exceptAbout returns the corrections that are about other quotations.
func exceptAbout(list []quote.Correction, about ...quote.Correction) []quote.Correction {
	return slices.DeleteFunc(slices.Clone(list), func(c quote.Correction) bool {
		return slices.ContainsFunc(about, c.Same)
	})
}

// quotation returns the article of a request, which must have a quotation i.
func (a *App) quotation(ctx context.Context, r Request, i int) (*Opened, error) {
	o, err := a.article(ctx, r)
	if err == nil && (i < 0 || i >= len(o.Quotes.Quotations)) {
		err = fmt.Errorf("quotation %d: %w", i, library.ErrNotFound)
	}
	return o, err
}

// citation returns a quotation with the address of the page that has it.
func (o *Opened) citation(i int) string {
	d, a := o.Document(), *o.Article
	a.Meta.URL = o.addressOf(a.BlockAt(o.Quotes.Quotations[i].Span.Start))
	d.Article = &a
	return export.Citation(d, i)
}

// undoArgs hold the Undo of an earlier response.
type undoArgs struct{ token string }

func (x *undoArgs) list() []argument {
	return []argument{{name: "undo", to: &x.token, need: true, max: maxUndo}}
}

// maxUndo is how many bytes an Undo may have: those of corrections hold the words
// of all quotations that were corrected before.
const maxUndo = 4 << 20

// uncorrect takes back a correction of an article (ID): the corrections become
// those that Undo of that response holds. View "view".
func (a *App) uncorrect(ctx context.Context, r Request, args undoArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	record, err := hex.DecodeString(args.token)
	if err != nil {
		return Response{}, errNothingToUndo
	}
	before, err := decodeCorrections(record)
	if err != nil {
		return Response{}, errNothingToUndo
	}
	response := a.correct(ctx, o, before, r)
	response.Undo = ""
	return response, nil
}

// correct gives an article its corrections, keeps them, and draws it anew. Undo
// of the response takes them back.
func (a *App) correct(
	ctx context.Context, o *Opened, corrections []quote.Correction, r Request,
) Response {
	undo := hex.EncodeToString(encodeCorrections(o.Corrections))
	o.Corrections = corrections
	o.annotate(o.Reading.Opened)
	response := a.show(ctx, o, r)
	response.Undo = undo
	switch {
	case r.Private:
		response.Saved = "private"
	case r.Pick != "": // an article of a page of several: it has no address of its own
		response.Saved = "not-saved"
	default:
		if err := a.note(ctx, o, r, kindCorrections, encodeCorrections(o.Corrections)); err != nil {
			a.report(err)
			response.Saved = "not-saved"
		}
	}
	return response
}

// maxName is how many bytes of a name that the user typed are kept: the characters
// of the longest field for one, rename-name, with three bytes each.
const maxName = 600

// tidyName makes one line of a typed name.
func tidyName(s string) string {
	s = text.Space(s)
	if len(s) > maxName {
		s = strings.ToValidUTF8(s[:maxName], "")
	}
	return s
}

// article returns the article of a request from the pages at hand, or from the
// library with its notes.
func (a *App) article(ctx context.Context, r Request) (*Opened, error) {
	if o, err := a.pageOf(ctx, r); err == nil {
		return o, nil
	}
	return a.opened(ctx, Request{ID: r.ID, Now: r.Now, Zone: r.Zone})
}

// others returns the people of the article who could have said quotation i.
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
