// Package extract finds the story in a page: the article and nothing else.
//
// The page is laid out as a flat list of lines in one walk; every later pass
// works on lines. The headline is found by what the page claims as its title,
// lines are judged one by one and with their neighbours, what is kept is put
// together as blocks, and what is dropped inside or next to the story leaves a
// step in the trace.
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
	// ErrNoArticle means that the page has text but no story: a front page, a list, a form.
	ErrNoArticle = errors.New("extract: no article on the page")
)

// Options says what is wanted. The zero value is the article the page is about.
type Options struct {
	Pick string // CSS selector of the element to read, as in Other.Pick, or Marked; "" chooses
	Own  bool   // Pick is a part of the page's own story, as Result.PickAgain named it
	Rule Rule   // of the reader's own for this page's site

	Judges *judge.Judges // other forests than those that ship, for measuring
}

// Step is one decision, kept so that a reader can see and undo it.
type Step = build.Step

// reader reads a page that was laid out.
type reader struct{ *layout.Page }

// StepReader is the name of a step that the user made: it can be taken back,
// whatever was removed.
const StepReader = "reader"

// Result is an article and how it was found.
type Result struct {
	Article    *article.Article
	Trace      []Step
	Confidence float64 // 0 to 1; under 0.5 the reader offers the picker
	Others     []Other // further articles on the same page
	Parts      Parts   // of a story on several pages
	trail
}

// Extract finds the story. The errors are [ErrEmpty], [ErrNoArticle], or one
// that tells of a broken promise of package article.
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
	about.ForgetClaims(l.Page, head)
	s := judge.NewSheet(l.Page, head)
	rivals := s.RivalStories()
	if line := s.Current(rivals); line >= 0 && part.elem < 0 {
		head = about.Headline{Title: l.HeadingText(line), Shown: l.HeadingText(line), Line: line, Other: true}
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
	if c.Body.To <= c.Body.From {
		return Result{}, ErrNoArticle
	}
	a, trace, err := build.Article(l.Page, s.Head, c)
	if err != nil {
		return Result{}, fmt.Errorf("extract: %w", err)
	}
	return Result{
		Article:    a,
		Trace:      trace,
		Confidence: c.Sure,
		Others:     others(s, rivals),
		Parts:      l.parts(),
		trail:      trail{l, c.Keep, part.elem},
	}, nil
}
