package app

import (
	"context"
	"fmt"
	"slices"

	"dateline/wasm/extract"
	"dateline/wasm/library"
)

// stepArgs name a step of the trace of an article.
type stepArgs struct{ step int }

func (x *stepArgs) list() []argument { return []argument{need("step", &x.step)} }

// restore puts back what a step of the trace of an article (ID, opened from its
// page) removed, now and whenever the page is opened: view "view".
func (a *App) restore(ctx context.Context, r Request, args stepArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	i := args.step
	if i < 0 || i >= len(o.Trace) || len(o.Trace[i].Removed) == 0 && o.Trace[i].Name != extract.StepReader {
		return Response{}, fmt.Errorf("step %d: %w", i, library.ErrNotFound)
	}
	if step := o.Trace[i]; step.Name == extract.StepReader {
		return a.recut(ctx, o, r, without(o.Cuts, step.Selector))
	}
	before := o.Restored
	o.Restored = append(slices.Clip(before), stepName(o.Trace[i]))
	if err := o.shape(&o.Notes); err != nil {
		o.Restored = before
		return Response{}, err
	}
	o.annotate(r.Now)
	if !r.Private && !isPart(o.ID) {
		saved, err := a.save(ctx, o, r.Now)
		if err != nil {
			a.report(err)
			a.forget(err)
		} else {
			o.known.card = &saved.Card
		}
	}
	return a.show(ctx, o, r), nil
}

// putBack moves what step i removed from the trace into the article. The places
// of the other steps move along.
func (p *Page) putBack(i int) error {
	step := p.Trace[i]
	at := step.Block
	if at < 0 { // outside the story: before it when a step inside comes later in the page
		at = len(p.Article.Blocks)
		if slices.ContainsFunc(p.Trace[i+1:], func(s extract.Step) bool { return s.Block >= 0 }) {
			at = 0
		}
	}
	before := len(p.Article.Blocks)
	a, err := p.Article.Insert(min(at, before), step.Removed, step.Text)
	if err != nil {
		return err
	}
	trace := slices.Delete(slices.Clone(p.Trace), i, i+1)
	for j := range trace {
		if j >= i && trace[j].Block >= at {
			trace[j].Block += len(a.Blocks) - before
		}
	}
	p.Article, p.Trace = a, trace
	return nil
}

// stepName identifies a removal among others of the same page, also when the page
// is read again.
func stepName(s extract.Step) string { return s.Selector + "\n" + s.Words }
