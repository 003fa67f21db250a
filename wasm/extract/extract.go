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
}

// Step is one decision, kept so that a reader can see and undo it.
type Step struct {
	Name     string          // "consent", "candidate", "prune", "metadata", ...
	Selector string          // what of the page: "div#id.class"
	Reason   string          // short stable name, a message key: "link-list", "newsletter", "repeated", ...
	Words    string          // the first words of what was removed or chosen, at most 80 characters
	Block    int             // index of the block before which the removed words stood, -1 if outside the article
	Removed  []article.Block // for Restore: what was removed, spans into Text
	Text     string
}

// Result is an article and how it was found.
type Result struct {
	Article    *article.Article
	Trace      []Step
	Confidence float64 // 0 to 1; under 0.5 the reader offers the picker
	Others     []Other // further articles on the same page
	Parts      Parts   // of a story on several pages
	trail
}

// Other is another article on the page, which Options.Pick chooses.
type Other struct {
	Title string
	Pick  string // its CSS selector
}

// Extract finds the story. The errors are [ErrEmpty], [ErrNoArticle], or one
// that tells of a broken promise of package article.
func Extract(doc *page.Document, opt Options) (Result, error) {
	rule := ruleFor(siteRules(), page.Host(doc.URL)).with(opt.Rule)
	l := lay(doc)
	if l.size == 0 {
		if r, ok, err := l.fromData(l.findHeadline()); ok || err != nil {
			return r, err
		}
		return Result{}, ErrEmpty
	}
	head := l.findHeadline()
	part, ok := l.partOf(opt, rule)
	if !ok {
		return Result{}, ErrNoArticle
	}
	if part.elem >= 0 {
		head = l.headlineOf(part, head)
	}
	l.tell(head)
	s := newSheet(l, head)
	rivals := s.rivalStories()
	if line := s.current(rivals); line >= 0 && part.elem < 0 {
		head = headline{title: l.headingText(line), shown: l.headingText(line), line: line, other: true}
		l.tell(head)
		s = newSheet(l, head)
		rivals = s.rivalStories()
	}
	c := s.choose(rivals)
	if part.elem >= 0 {
		s.restrict(&c, part)
	} else if c.sure == 0 {
		if r, ok, err := l.fromData(head); ok || err != nil {
			return r, err
		}
		return Result{}, ErrNoArticle
	}
	s.plainCaptions(&c)
	s.obey(&c, rule)
	if c.body.to <= c.body.from {
		return Result{}, ErrNoArticle
	}
	a, trace, err := l.build(s.head, c)
	if err != nil {
		return Result{}, fmt.Errorf("extract: %w", err)
	}
	return Result{Article: a, Trace: trace, Confidence: c.sure, Others: s.others(rivals), Parts: l.parts(), trail: trail{l, c.keep, part.elem}}, nil
}
