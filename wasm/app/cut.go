package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/text"
)

// Limits of what can be cut out of an article.
const (
	maxCuts     = 500
	maxCutWords = 120 // bytes of the beginning of a block, by which it is found again
)

// cutArgs name a block of an article.
type cutArgs struct{ block int }

func (x *cutArgs) list() []argument { return []argument{need("block", &x.block)} }

// cut takes a block out of an article (ID), now and whenever it is opened: view
// "view". The library keeps the article whole.
func (a *App) cut(ctx context.Context, r Request, args cutArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	if args.block < 0 || args.block >= len(o.Article.Blocks) || len(o.Cuts) >= maxCuts {
		return Response{}, fmt.Errorf("block %d: %w", args.block, library.ErrNotFound)
	}
	return a.recut(ctx, o, r, append(slices.Clip(o.Cuts), blockName(o.Article, args.block)))
}

// uncut takes the last cut of an article (ID) back: view "view".
func (a *App) uncut(ctx context.Context, r Request, _ noArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	if len(o.Cuts) == 0 {
		return Response{}, errNothingToUndo
	}
	return a.recut(ctx, o, r, o.Cuts[:len(o.Cuts)-1])
}

// recut draws the article with other cuts, and keeps them.
func (a *App) recut(ctx context.Context, o *Opened, r Request, cuts []string) (Response, error) {
	before := o.Cuts
	o.Cuts = cuts
	if err := o.shape(&o.Notes); err != nil {
		o.Cuts = before
		return Response{}, err
	}
	o.annotate(o.Reading.Opened)
	response := a.show(ctx, o, r)
	if err := a.note(ctx, o, r, kindCuts, encodeList(o.Cuts)); err != nil {
		a.report(err)
		response.Saved = "not-saved"
	}
	return response, nil
}

// cutOut takes out of the article what was cut, and puts it before the trace, in
// the order in which it was cut.
func (p *Page) cutOut(cuts []string) error {
	cut, names, err := withoutCuts(p.Article, cuts)
	if err != nil {
		return err
	}
	steps := make([]extract.Step, 0, len(names)+len(p.Trace))
	for _, name := range names {
		steps = append(steps, extract.Step{
			Name: extract.StepReader, Selector: name, Reason: "cut", Words: cutWords(name), Block: -1,
		})
	}
	p.Article, p.Trace = cut, append(steps, p.Trace...)
	return nil
}

// withoutCuts returns an article without what was cut out, and the names
// of the cuts that were found in it.
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
