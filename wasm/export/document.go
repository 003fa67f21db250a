// Package export gives an article and what was found in it in forms that other
// programs and people read: JSON and Markdown.
package export

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/extract"
	"dateline/wasm/outline"
	"dateline/wasm/quote"
)

// Document is an article and what was found in it.
type Document struct {
	Article  *article.Article
	Sections []outline.Section
	Quotes   quote.Result
	Dates    []dates.Mention
	Trace    []extract.Step
}

// marks are what a quotation is given without.
// The spaces that French sets inside its marks go with them.
const marks = "\"“”„‟«»‹›‘’‚「」『』《》 \u00a0\u202f"

// words returns what a span covers without quotation marks around it,
// and where it is.
func (d Document) words(s article.Span) (string, article.Span) {
	w := d.Article.Slice(s)
	left := strings.TrimLeft(w, marks)
	s.Start += len(w) - len(left)
	right := strings.TrimRight(left, marks)
	s.End -= len(left) - len(right)
	return right, s
}

// speaker returns name and role, "" when not known.
func (d Document) speaker(q quote.Quotation) (name, role string) {
	if q.Speaker < 0 {
		return "", ""
	}
	s := d.Quotes.Speakers[q.Speaker]
	return s.Name, s.Role
}
