package app

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/wire"
)

// kindRestored is attached to an article: what of its page the reader has put back.
const kindRestored = "restored"

// restore answers "restore": puts back what a step of the trace removed.
func (a *App) restore(ctx context.Context, r Request) (Response, error) {
	o, card, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	i, err := strconv.Atoi(r.Args["value"])
	if err != nil || i < 0 || i >= len(o.Trace) || len(o.Trace[i].Removed) == 0 && o.Trace[i].Name != stepReader {
		return Response{}, fmt.Errorf("step %q: %w", r.Args["value"], library.ErrNotFound)
	}
	if step := o.Trace[i]; step.Name == stepReader {
		return a.recut(ctx, o, card, r, without(o.cuts, step.Selector))
	}
	o.restored = append(o.restored, stepName(o.Trace[i]))
	if err := o.shape(); err != nil {
		return Response{}, err
	}
	o.annotate(r.Now)
	if !r.Private && !isPart(o.ID) {
		saved, err := a.save(ctx, o, r.Now)
		if err != nil {
			a.report(err)
			a.forget(err)
		} else {
			card = &saved.Card
		}
	}
	return a.show(ctx, o, card, r), nil
}

// shape makes the article of what was found in the page, what the reader has
// put back, and what the reader has cut out. What is no longer in the page
// stays as it is.
func (o *Opened) shape() error {
	o.Article, o.Trace = o.found.Article, o.found.Trace
	for _, name := range o.restored {
		i := slices.IndexFunc(o.Trace, func(s extract.Step) bool { return len(s.Removed) > 0 && stepName(s) == name })
		if i < 0 {
			continue
		}
		if err := o.putBack(i); err != nil {
			return err
		}
	}
	o.whole = o.Article
	return o.cutOut()
}

// putBack moves what step i removed from the trace into the article. The places
// of the other steps move along.
func (o *Opened) putBack(i int) error {
	step := o.Trace[i]
	at := step.Block
	if at < 0 { // outside the story: before it when a step inside comes later in the page
		at = len(o.Article.Blocks)
		if slices.ContainsFunc(o.Trace[i+1:], func(s extract.Step) bool { return s.Block >= 0 }) {
			at = 0
		}
	}
	before := len(o.Article.Blocks)
	a, err := o.Article.Insert(min(at, before), step.Removed, step.Text)
	if err != nil {
		return err
	}
	trace := slices.Delete(slices.Clone(o.Trace), i, i+1)
	for j := range trace {
		if j >= i && trace[j].Block >= at {
			trace[j].Block += len(a.Blocks) - before
		}
	}
	o.Article, o.Trace = a, trace
	return nil
}

// recall puts back what the reader put back when the page was open before, and
// reports whether it did: then the article is to be annotated anew.
func (a *App) recall(ctx context.Context, o *Opened) bool {
	lib, err := a.library(ctx)
	if err != nil {
		return false
	}
	records, err := lib.Attached(ctx, kindRestored, o.ID)
	if err != nil || records[0] == nil {
		return false
	}
	if o.restored, err = decodeList(records[0]); err == nil {
		err = o.shape()
	}
	if err != nil {
		a.report(err)
	}
	return err == nil && len(o.restored) > 0
}

// stepName tells a removal apart from others of the same page, also when the
// page is read again.
func stepName(s extract.Step) string { return s.Selector + "\n" + s.Words }

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
