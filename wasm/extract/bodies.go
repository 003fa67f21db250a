package extract

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/extract/about"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// leastBody is the size from which a body in the linked data is taken for a
// page that shows no article itself.
const leastBody = 400

// sureOfData is the certainty of an article that is taken from data: no page showed it.
const sureOfData = 0.6

// fromBodies makes the article of the body that the page's linked data give.
// It is asked only where the page shows no article: a saved shell of a page whose
// script would have filled it. A page that says it shows a part only is left
// as it is. ok is false when there is no such body.
func (l reader) fromBodies(head about.Headline) (r Result, ok bool, err error) {
	if l.Claim("paywalled") != nil || head.Other {
		return r, false, nil
	}
	body := ""
	for _, b := range l.Doc.Bodies {
		if len(b) > len(body) {
			body = b
		}
	}
	if layout.SizeOf(body) < leastBody {
		return r, false, nil
	}
	if strings.Contains(body, "</p>") || strings.Contains(body, "<br") {
		body = plainText(body)
	}
	end := int32(len(l.Lines))
	meta := about.Metadata(l.Page, head, layout.Range{From: end, To: end})
	var b article.Builder
	for p := range strings.SplitSeq(strings.ToValidUTF8(page.Unescape(body), "\uFFFD"), "\n") {
		if p = text.Space(p); p != "" {
			b.Leaf(article.Block{Kind: article.Paragraph}, p)
		}
	}
	r, err = fromData(&b, meta, "linked-data")
	return r, err == nil, err
}

// fromData finishes an article that was found in the data of a page.
func fromData(b *article.Builder, meta article.Meta, reason string) (Result, error) {
	a, err := b.Article(meta)
	if err != nil {
		return Result{}, err
	}
	step := Step{
		Name:     "candidate",
		Selector: "script",
		Reason:   reason,
		Words:    layout.FirstWords(a.Text),
		Block:    -1,
	}
	return Result{Article: a, Trace: []Step{step}, Confidence: sureOfData}, nil
}

// plainText takes the tags out of a body that was given as markup; every tag
// of a block ends a line.
func plainText(s string) string {
	var b strings.Builder
	for words, tag := range page.Markup(s) {
		if tag == nil {
			b.WriteString(words)
			continue
		}
		switch tag.Name {
		case "p", "br", "div", "li", "h2", "h3", "h4", "blockquote":
			b.WriteByte('\n')
		}
	}
	return b.String()
}
