package app

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/text"
)

// kindCuts is attached to an article: what the reader has cut out of it. The
// library keeps the article whole.
const kindCuts = "cuts"

// stepReader is the name of a step that the reader made.
const stepReader = "reader"

// Sizes of what the reader cuts out, in bytes.
const (
	maxCuts     = 500
	maxCutWords = 120 // of the beginning of a block, by which it is found again
)

// cut answers "cut", which takes a block out of the article, and "uncut", which
// takes the last cut back.
func (a *App) cut(ctx context.Context, r Request) (Response, error) {
	o, card, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	cuts := o.cuts
	i, err := strconv.Atoi(r.Args["value"])
	switch {
	case r.Op == "uncut" && len(cuts) > 0:
		cuts = cuts[:len(cuts)-1]
	case r.Op == "uncut":
		return Response{}, errNothingToUndo
	case err != nil || i < 0 || i >= len(o.Article.Blocks) || len(cuts) >= maxCuts:
		return Response{}, fmt.Errorf("block %q: %w", r.Args["value"], library.ErrNotFound)
	default:
		cuts = append(slices.Clip(cuts), blockName(o.Article, i))
	}
	return a.recut(ctx, o, card, r, cuts)
}

// recut draws the article with other cuts, and keeps them.
func (a *App) recut(ctx context.Context, o *Opened, card *library.Card, r Request, cuts []string) (Response, error) {
	before := o.cuts
	o.cuts = cuts
	if err := o.shape(); err != nil {
		o.cuts = before
		return Response{}, err
	}
	o.annotate(o.Reading.Opened)
	response := a.show(ctx, o, card, r)
	if err := a.noteCuts(ctx, o, r); err != nil {
		a.report(err)
		a.forget(err)
		response.Saved = "not-saved"
	}
	return response, nil
}

// cutOut takes out of the article what the reader has cut, and puts it before
// the trace, in the order in which it was cut.
func (o *Opened) cutOut() error {
	cut, names, err := withoutCuts(o.Article, o.cuts)
	if err != nil {
		return err
	}
	steps := make([]extract.Step, 0, len(names)+len(o.Trace))
	for _, name := range names {
		steps = append(steps, extract.Step{Name: stepReader, Selector: name, Reason: "cut", Words: cutWords(name), Block: -1})
	}
	o.Article, o.Trace = cut, append(steps, o.Trace...)
	return nil
}

// withoutCuts returns an article without what the reader has cut out, and the
// names of the cuts that were found in it.
func withoutCuts(a *article.Article, cuts []string) (*article.Article, []string, error) {
	var found []string
	for _, name := range cuts {
		i := slices.IndexFunc(a.Blocks, func(b article.Block) bool { return nameOf(a, b) == name })
		if i < 0 {
			continue
		}
		cut, err := a.Remove(i)
		if err != nil {
			return nil, nil, err
		}
		a, found = cut, append(found, name)
	}
	return a, found, nil
}

// noteCuts keeps what was cut with an article of the library.
func (a *App) noteCuts(ctx context.Context, o *Opened, r Request) error {
	if r.Private || o.ID == unsaved || isPart(o.ID) {
		return nil
	}
	lib, err := a.library(ctx)
	if err != nil {
		return err
	}
	return lib.Note(ctx, func(context.Context) (library.Extras, error) {
		return library.Extras{Attach: []library.Attachment{
			{Article: o.ID, Kind: kindCuts, Data: encodeList(o.cuts)},
			{Article: o.ID, Kind: kindSaid, Data: encodeSaid(o)},
		}}, nil
	})
}

// recallCuts cuts out what the reader cut out before, and reports whether there was anything.
func (a *App) recallCuts(ctx context.Context, o *Opened) bool {
	lib, err := a.library(ctx)
	if err != nil {
		return false
	}
	records, err := lib.Attached(ctx, kindCuts, o.ID)
	if err != nil || records[0] == nil {
		return false
	}
	if o.cuts, err = decodeList(records[0]); err == nil {
		err = o.shape()
	}
	if err != nil {
		a.report(err)
	}
	return err == nil && len(o.cuts) > 0
}

// blockName names the block that is cut out at an index: a cell is cut with its table.
func blockName(a *article.Article, i int) string {
	for i > 0 && (a.Blocks[i].Kind == article.Cell || a.Blocks[i].Kind == article.Row) {
		i--
	}
	return nameOf(a, a.Blocks[i])
}

// nameOf names a block by its kind and what it begins with, so that it is found
// again when the page has changed.
func nameOf(a *article.Article, b article.Block) string {
	words := a.Slice(b.Span)
	if b.Kind == article.Figure || b.Kind == article.Embed {
		m := a.Media[b.Media]
		words = m.URL + " " + m.Caption
	}
	if len(words) > maxCutWords {
		words = strings.ToValidUTF8(words[:maxCutWords], "")
	}
	return b.Kind.String() + "\n" + text.Space(words)
}

// cutWords returns the words in the name of a block, for people.
func cutWords(name string) string {
	kind, words, _ := strings.Cut(name, "\n")
	if kind == article.Figure.String() || kind == article.Embed.String() {
		if _, caption, _ := strings.Cut(words, " "); caption != "" {
			return caption
		}
	}
	return words
}
