// Package extract finds the article in a page and leaves out everything else.
//
// [Extract] (extract.go) puts these passes in order:
//
//	layout/     the page as a flat list of lines, in one walk; all later passes work on lines
//	about/      headline, authors, dates, site and language, from claims and from the page
//	pick.go     the part that the user picked, and what of it is wanted
//	judge/      which lines belong to the article, and whether there is an article at all
//	rule.go     what the rules of a site keep and remove, by selector
//	build/      blocks, pictures and marks, and a trace of what was left out, with reasons
//	others.go   further articles on the same page; parts.go: its other pages
//
// Where the page shows no article, bodies.go takes the text from its JSON-LD and
// states.go from the data that its script would have shown. Package trial shows
// pages to the trainer and is no part of the engine.
package extract

import (
	"errors"
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/extract/about"
	"dateline/wasm/extract/build"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
)

// Errors of [Extract].
var (
	// ErrEmpty means that the page has no text at all.
	ErrEmpty = errors.New("extract: the page has no text")
	// ErrNoArticle means that the page has text but no article: a front page, a list, a form.
	ErrNoArticle = errors.New("extract: no article on the page")
)

// Options says what to extract. The zero value is the article the page is about.
type Options struct {
	Pick string // CSS selector of the element to read, as in Other.Pick, or Marked; "" chooses
	Own  bool   // Pick is a part of the page's own article, as Result.PickAgain named it
	Rule Rule   // the user's for this site

	Judges *judge.Judges // other forests than those that ship, for measuring
}

// Step is one decision, kept so that the user can see and undo it.
type Step = build.Step

// reader reads a page that was laid out.
type reader struct{ *layout.Page }

// StepReader is the name of a step that the user made: it can be undone, whatever
// was removed.
const StepReader = "reader"

// Result is an article and how it was found.
type Result struct {
	Article    *article.Article
	Trace      []Step
	Confidence float64 // 0 to 1; under 0.5 the reader view offers the picker
	Others     []Other // further articles on the same page
	Elsewhere  bool    // it is not the article of the address: an endless page was scrolled on to it
	Parts      Parts   // of an article on several pages
	trail
}

// Extract finds the article. The errors are [ErrEmpty], [ErrNoArticle], or one of
// package article if the result breaks a rule of it.
func Extract(doc *page.Document, opt Options) (Result, error) {
	rule := ruleFor(siteRules(), page.Host(doc.URL)).with(opt.Rule)
	l := reader{layout.New(doc)}
	if l.Size == 0 {
		if r, ok, err := l.fromData(about.FindHeadline(l.Page)); ok || err != nil {
			return r, err
		}
		return Result{}, ErrEmpty
	}
	head := about.FindHeadline(l.Page)
	part, ok := l.partOf(opt, rule)
	if !ok {
		return Result{}, ErrNoArticle
	}
	if part.elem >= 0 {
		head = l.headlineOf(part, head)
	}
	shared := sharesAddress(l.Doc)
	about.ForgetClaims(l.Page, head)
	s := judge.NewSheet(l.Page, head)
	rivals := s.RivalStories()
	if line := s.Current(rivals); line >= 0 && part.elem < 0 {
		head = about.Headline{Title: l.HeadingText(line), Shown: l.HeadingText(line), Line: line}
	}
	if part.elem < 0 && l.describesRival(head, s.RivalStories()) || head.Line != s.Head.Line {
		head.Other = true
		about.ForgetClaims(l.Page, head)
		s = judge.NewSheet(l.Page, head)
		rivals = s.RivalStories()
	}
	c := s.Choose(opt.Judges, rivals)
	if part.elem >= 0 {
		restrict(s, &c, part)
	} else if c.Sure == 0 {
		if r, ok, err := l.fromData(head); ok || err != nil {
			return r, err
		}
		return Result{}, ErrNoArticle
	}
	s.PlainCaptions(&c)
	obey(s, &c, rule)
	named := l.named(rule)
	named.leave(l, &c)
	if c.Body.To <= c.Body.From {
		return Result{}, ErrNoArticle
	}
	a, trace, err := build.Article(l.Page, s.Head, c)
	if err != nil {
		return Result{}, fmt.Errorf("extract: %w", err)
	}
	named.tell(l, &a.Meta)
	return Result{
		Article:    a,
		Trace:      trace,
		Confidence: c.Sure,
		Others:     others(s, rivals),
		Elsewhere:  head.Other && part.elem < 0 && shared,
		Parts:      l.parts(),
		trail:      trail{l, c.Keep, part.elem},
	}, nil
}
