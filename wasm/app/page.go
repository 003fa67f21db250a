package app

import (
	"fmt"
	"slices"

	"dateline/wasm/article"
	"dateline/wasm/extract"
	"dateline/wasm/page"
)

// unsaved is the name of an article in its timeline before it has one in the library.
const unsaved = "new"

// Page is an article with what it was read from.
type Page struct {
	ID         string // in the library, unsaved before
	URL        string // the address it was opened under
	Article    *article.Article
	Trace      []extract.Step  // empty for an article of the library
	Others     []extract.Other // further articles of the page
	Confidence float64
	Cut        bool // the page was larger than what is looked at

	key     uint64 // of the request that brought the page, 0 for an article of the library
	early   bool   // the page was still loading
	part    bool   // the part of the page that the user picked
	asKept  bool   // the part is shown as it was kept
	start   int    // the block with which the page that is open begins
	again   bool   // the user went back from such a part to the article
	rule    extract.Rule
	found   extract.Result
	source  *article.Article // what was found, with the other pages of the article around it
	removed []extract.Step   // the trace that belongs to source
	whole   *article.Article // source with what was put back, before anything was cut out
}

// readPage finds the article in the page of a request, by a rule of the user's
// own for the site.
func readPage(r Request, rule extract.Rule) (Page, error) {
	pick := r.Pick
	if pick == pickStory {
		pick = ""
	}
	p, err := readPart(r, extract.Options{Pick: pick, Rule: rule})
	if err == nil {
		p.again = r.Pick == pickStory
	}
	return p, err
}

// readPart finds what the options name.
func readPart(r Request, opt extract.Options) (Page, error) {
	doc, err := document(r)
	if err != nil {
		return Page{}, err
	}
	found, err := extract.Extract(doc, opt)
	if err != nil {
		return Page{}, err
	}
	p := Page{
		ID: unsaved, URL: r.URL, Others: found.Others, Confidence: found.Confidence, Cut: doc.Cut,
		key: r.key(), early: doc.Early, part: opt.Pick == extract.Marked || opt.Own,
		rule: opt.Rule, found: found,
	}
	if opt.Pick != "" && !p.part || found.Elsewhere {
		p.ID = partID(&r)
	}
	p.from(found.Article, found.Trace)
	return p, nil
}

// keptPage is an article as the library has it.
func keptPage(a *article.Article, id string) Page {
	p := Page{ID: id, URL: a.Meta.URL, Confidence: 1, found: extract.Result{Article: a}}
	p.from(a, nil)
	return p
}

// from makes an article the one that the user's changes start from.
func (p *Page) from(a *article.Article, trace []extract.Step) {
	p.source, p.removed = a, trace
	p.Article, p.Trace, p.whole = a, trace, a
}

func document(r Request) (*page.Document, error) {
	var (
		doc *page.Document
		err error
	)
	switch {
	case r.Snapshot != nil:
		doc, err = page.Decode(r.Snapshot)
	case r.HTML != nil:
		doc, err = parse(r)
	default:
		return nil, errUnreadable
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnreadable, err)
	}
	return doc, nil
}

// addresses returns those the article may be known by in the library.
func (p *Page) addresses() []string {
	list := []string{p.Article.Meta.URL, p.URL}
	if first := p.found.Parts.Stem; first != "" {
		list = append([]string{first}, list...)
	}
	return list
}

// shape makes the article of what was found in the page, what the user put back
// and what the user cut out. What is no longer in the page stays as it is.
func (p *Page) shape(n *Notes) error {
	was := *p
	p.Article, p.Trace = p.source, p.removed
	for _, name := range n.Restored {
		i := slices.IndexFunc(p.Trace, func(s extract.Step) bool { return len(s.Removed) > 0 && stepName(s) == name })
		if i < 0 {
			continue
		}
		if err := p.putBack(i); err != nil {
			*p = was
			return err
		}
	}
	p.whole = p.Article
	if err := p.cutOut(n.Cuts); err != nil {
		*p = was
		return err
	}
	return nil
}
