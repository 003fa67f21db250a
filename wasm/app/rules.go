package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/page"
	"dateline/wasm/view"
	"dateline/wasm/wire"
)

// kindRule is a record by host: how the user wants the pages of a site read.
const kindRule = "rule"

// maxRuleParts is how many things a rule may name to be kept, and to be removed.
const maxRuleParts = 50

// siteRule is a rule as it is kept.
type siteRule struct {
	content      string
	keep, remove []string

	title, author, date string // the elements that say them
}

func (r siteRule) empty() bool {
	return r.content+r.title+r.author+r.date == "" && len(r.keep)+len(r.remove) == 0
}

func (r siteRule) rule() extract.Rule {
	return extract.Rule{
		Content: r.content, Keep: strings.Join(r.keep, ", "), Remove: strings.Join(r.remove, ", "),
		Title: r.title, Author: r.author, Date: r.date,
	}
}

// hostOf is the site that a rule made on a page holds for.
func hostOf(url string) string { return strings.TrimPrefix(page.Host(url), "www.") }

func ruleAt(ctx context.Context, lib *library.Library, host string) (siteRule, error) {
	records, err := lib.Records(ctx, kindRule, host)
	if err != nil || len(records[0]) == 0 {
		return siteRule{}, err
	}
	return decodeRule(records[0])
}

// alwaysArgs name a step of the trace of an article, or the part that was picked.
type alwaysArgs struct {
	step int
	part bool
}

func (x *alwaysArgs) list() []argument {
	x.step = -1
	return []argument{may("step", &x.step), may("part", &x.part)}
}

// always makes what the user did to an article (ID, opened from its page) the rule
// of its site: from now on its pages keep what that step removed, leave out what
// was cut out, or are read from the part that was picked. View "view".
func (a *App) always(ctx context.Context, r Request, args alwaysArgs) (Response, error) {
	o, err := a.pageOf(ctx, r)
	if err != nil {
		return Response{}, err
	}
	host := hostOf(o.URL)
	var change func(*siteRule)
	selector, restores := "", false
	switch {
	case args.part && o.part:
		selector = o.found.PartSelector()
		change = func(rule *siteRule) { rule.content = selector }
	case args.step < 0 || args.step >= len(o.Trace):
		return Response{}, fmt.Errorf("step %d: %w", args.step, library.ErrNotFound)
	default:
		step := o.Trace[args.step]
		selector, restores = o.found.Selector(step.Words), step.Name != extract.StepReader
		change = func(rule *siteRule) {
			if restores {
				rule.keep, rule.remove = with(rule.keep, selector), without(rule.remove, selector)
			} else {
				rule.keep, rule.remove = without(rule.keep, selector), with(rule.remove, selector)
			}
		}
	}
	if host == "" || selector == "" {
		return Response{}, errNoRule
	}
	if r.Private {
		return Response{Saved: "private"}, nil
	}
	lib, err := a.library(ctx)
	if err != nil {
		return Response{}, err
	}
	if err := (shelf{lib}).changeRule(ctx, host, change); err != nil {
		a.forget(err)
		return Response{}, err
	}
	if restores {
		return a.restore(ctx, r, stepArgs{args.step})
	}
	return a.show(ctx, o, r), nil
}

// changeRule changes the rule of a host. One that says nothing more is removed.
func (s shelf) changeRule(ctx context.Context, host string, change func(*siteRule)) error {
	return s.Note(ctx, func(ctx context.Context) (library.Extras, error) {
		rule, err := ruleAt(ctx, s.Library, host)
		if err != nil {
			return library.Extras{}, err
		}
		change(&rule)
		var data []byte
		if !rule.empty() {
			data = rule.encode()
		}
		return library.Extras{Records: []library.Record{{Kind: kindRule, Key: host, Data: data}}}, nil
	})
}

// rules lists the user's rules: view "rules".
func (a *App) rules(ctx context.Context, s shelf, _ Request, _ noArgs) (Response, error) {
	records, err := s.AllRecords(ctx, kindRule, "", 0)
	if err != nil {
		return Response{}, err
	}
	var list []view.SiteRule
	for _, record := range records {
		rule, err := decodeRule(record.Data)
		if err != nil || rule.empty() {
			continue
		}
		list = append(list, view.SiteRule{
			Host: record.Key, Content: rule.content, Keep: rule.keep, Remove: rule.remove,
			Title: rule.title, Author: rule.author, Date: rule.date,
		})
	}
	return Response{Views: []View{{"rules", view.Rules(list, a.words)}}}, nil
}

// ruleArgs name one part of the rule of a site.
type ruleArgs struct{ host, selector string }

func (x *ruleArgs) list() []argument {
	return []argument{need("host", &x.host), need("selector", &x.selector)}
}

// newRuleArgs name a part of pages, and what is to become of it: "content", "keep",
// "remove", or what it says: "title", "author", "date".
type newRuleArgs struct {
	ruleArgs
	part string
}

func (x *newRuleArgs) list() []argument { return append(x.ruleArgs.list(), need("part", &x.part)) }

// addRule adds to the rule of a site: as rules.
func (a *App) addRule(ctx context.Context, s shelf, r Request, args newRuleArgs) (Response, error) {
	host := hostOf("https://" + strings.TrimSpace(args.host))
	if host == "" || !extract.IsSelector(args.selector) {
		return Response{}, errNoSelector
	}
	if !new(siteRule).set(args.part, args.selector) {
		return Response{}, errBadValue
	}
	if err := s.changeRule(ctx, host, func(rule *siteRule) { rule.set(args.part, args.selector) }); err != nil {
		return Response{}, err
	}
	return a.rules(ctx, s, r, noArgs{})
}

// set says what is to become of a part of pages, false where nothing can be done of that name.
func (r *siteRule) set(part, selector string) bool {
	switch part {
	case "content":
		r.content = selector
	case "title":
		r.title = selector
	case "author":
		r.author = selector
	case "date":
		r.date = selector
	case "keep":
		r.keep, r.remove = with(r.keep, selector), without(r.remove, selector)
	case "remove":
		r.keep, r.remove = without(r.keep, selector), with(r.remove, selector)
	default:
		return false
	}
	return true
}

// dropRule deletes one part of a rule: as rules.
func (a *App) dropRule(ctx context.Context, s shelf, r Request, args ruleArgs) (Response, error) {
	err := s.changeRule(ctx, args.host, func(rule *siteRule) {
		for _, one := range []*string{&rule.content, &rule.title, &rule.author, &rule.date} {
			if *one == args.selector {
				*one = ""
			}
		}
		rule.keep, rule.remove = without(rule.keep, args.selector), without(rule.remove, args.selector)
	})
	if err != nil {
		return Response{}, err
	}
	return a.rules(ctx, s, r, noArgs{})
}

func with(list []string, s string) []string {
	if slices.Contains(list, s) || len(list) >= maxRuleParts {
		return list
	}
	return append(slices.Clone(list), s)
}

func without(list []string, s string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(x string) bool { return x == s })
}

func (r siteRule) encode() []byte {
	var w wire.Writer
	w.Byte(2)
	w.String(r.content)
	w.Strings(r.keep)
	w.Strings(r.remove)
	w.String(r.title)
	w.String(r.author)
	w.String(r.date)
	return w.Buf
}

func decodeRule(record []byte) (siteRule, error) {
	if len(record) == 0 {
		return siteRule{}, nil
	}
	r := wire.NewReader(record)
	version := r.Byte()
	if version != 1 && version != 2 {
		r.Fail()
	}
	rule := siteRule{content: r.String(), keep: r.Strings(), remove: r.Strings()}
	if version == 2 {
		rule.title, rule.author, rule.date = r.String(), r.String(), r.String()
	}
	if err := r.End(); err != nil {
		return siteRule{}, errors.Join(errors.New("app: the rule of a site"), err)
	}
	return rule, nil
}
