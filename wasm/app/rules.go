package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/page"
	"dateline/wasm/view"
	"dateline/wasm/wire"
)

// kindRule is a record by host: what the reader wants of the pages of a site.
const kindRule = "rule"

// maxRuleParts is how many things a rule may name to be kept, and to be removed.
const maxRuleParts = 50

// siteRule is a rule as it is kept.
type siteRule struct {
	content      string
	keep, remove []string
}

func (r siteRule) empty() bool { return r.content == "" && len(r.keep)+len(r.remove) == 0 }

func (r siteRule) rule() extract.Rule {
	return extract.Rule{Content: r.content, Keep: strings.Join(r.keep, ", "), Remove: strings.Join(r.remove, ", ")}
}

// hostOf is the site that a rule made on a page holds for.
func hostOf(url string) string { return strings.TrimPrefix(page.Host(url), "www.") }

// ruleOf returns the reader's rule for the site of a page. Without a library,
// and in a private window, there is none.
func (a *App) ruleOf(ctx context.Context, r Request) extract.Rule {
	host := hostOf(r.URL)
	if host == "" || r.Private {
		return extract.Rule{}
	}
	lib, err := a.library(ctx)
	if err != nil {
		return extract.Rule{}
	}
	kept, err := ruleAt(ctx, lib, host)
	if err != nil {
		a.report(err)
		a.forget(err)
	}
	return kept.rule()
}

func ruleAt(ctx context.Context, lib *library.Library, host string) (siteRule, error) {
	records, err := lib.Records(ctx, kindRule, host)
	if err != nil || len(records[0]) == 0 {
		return siteRule{}, err
	}
	return decodeRule(records[0])
}

// always answers "always": makes what the reader did once the rule of the site.
func (a *App) always(ctx context.Context, r Request) (Response, error) {
	o, card, err := a.pageOf(ctx, r)
	if err != nil {
		return Response{}, err
	}
	host := hostOf(o.URL)
	var change func(*siteRule)
	selector, step := "", -1
	if r.Args["value"] == "part" && o.part {
		selector = o.found.PartSelector()
		change = func(rule *siteRule) { rule.content = selector }
	} else {
		if step, err = strconv.Atoi(r.Args["value"]); err != nil || step < 0 || step >= len(o.Trace) {
			return Response{}, fmt.Errorf("step %q: %w", r.Args["value"], library.ErrNotFound)
		}
		selector = o.found.Selector(o.Trace[step].Words)
		change = func(rule *siteRule) {
			if o.Trace[step].Name == stepReader {
				rule.keep, rule.remove = without(rule.keep, selector), with(rule.remove, selector)
			} else {
				rule.keep, rule.remove = with(rule.keep, selector), without(rule.remove, selector)
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
	err = lib.Note(ctx, func(ctx context.Context) (library.Extras, error) {
		rule, err := ruleAt(ctx, lib, host)
		if err != nil {
			return library.Extras{}, err
		}
		change(&rule)
		return library.Extras{Records: []library.Record{{Kind: kindRule, Key: host, Data: rule.encode()}}}, nil
	})
	if err != nil {
		a.forget(err)
		return Response{}, err
	}
	if step >= 0 && o.Trace[step].Name != stepReader {
		return a.restore(ctx, r)
	}
	return a.show(ctx, o, card, r), nil
}

// rules answers "rules" and "rule-drop": lists the reader's rules.
func (a *App) rules(ctx context.Context, s shelf, r Request) (Response, error) {
	if r.Op == "rule-drop" {
		host, selector, _ := strings.Cut(r.Args["value"], " ")
		err := s.Note(ctx, func(ctx context.Context) (library.Extras, error) {
			rule, err := ruleAt(ctx, s.Library, host)
			if err != nil {
				return library.Extras{}, err
			}
			if rule.content == selector {
				rule.content = ""
			}
			rule.keep, rule.remove = without(rule.keep, selector), without(rule.remove, selector)
			var data []byte // of a rule that says nothing more
			if !rule.empty() {
				data = rule.encode()
			}
			return library.Extras{Records: []library.Record{{Kind: kindRule, Key: host, Data: data}}}, nil
		})
		if err != nil {
			return Response{}, err
		}
	}
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
		list = append(list, view.SiteRule{Host: record.Key, Content: rule.content, Keep: rule.keep, Remove: rule.remove})
	}
	return Response{Views: []View{{"rules", view.Rules(list, a.words)}}}, nil
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
	w.Byte(1)
	w.String(r.content)
	w.Strings(r.keep)
	w.Strings(r.remove)
	return w.Buf
}

func decodeRule(record []byte) (siteRule, error) {
	if len(record) == 0 {
		return siteRule{}, nil
	}
	r := wire.NewReader(record)
	if r.Byte() != 1 {
		r.Fail()
	}
	rule := siteRule{content: r.String(), keep: r.Strings(), remove: r.Strings()}
	if err := r.End(); err != nil {
		return siteRule{}, errors.Join(errors.New("app: the rule of a site"), err)
	}
	return rule, nil
}
