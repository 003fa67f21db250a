package app

import (
	"dateline/wasm/dates"
	"dateline/wasm/export"
	"dateline/wasm/outline"
	"dateline/wasm/quote"
	"dateline/wasm/story"
)

// Found is what the engine finds in an article.
type Found struct {
	Sections []outline.Section
	Gist     []outline.Sentence
	Quotes   quote.Result
	Dates    []dates.Mention
	Reading  story.Reading

	voices []string        // all who were ever heard, in the order of their colours
	heard  map[string]bool // the same
}

// annotate finds what is in the article, as it is now. It is most of the work of
// opening, so it comes once, when the article has its shape.
func (o *Opened) annotate(opened int64) {
	o.Sections, o.Gist = outline.Find(o.Article), outline.Gist(o.Article)
	found := quote.Find(o.Article)
	o.hear(found)
	o.Quotes = quote.Correct(o.Article, found, o.Corrections)
	o.hear(o.Quotes)
	o.Dates = dates.Find(o.Article)
	o.Reading = story.Read(o.ID, o.Article, o.Quotes, o.Dates, opened)
}

// hear adds those who speak to the voices, in the order in which they do.
func (o *Opened) hear(found quote.Result) {
	for _, q := range found.Quotations {
		if q.Speaker < 0 || q.Speaker >= len(found.Speakers) {
			continue
		}
		if name := found.Speakers[q.Speaker].Name; !o.heard[name] {
			if o.heard == nil {
				o.heard = make(map[string]bool)
			}
			o.heard[name] = true
			o.voices = append(o.voices, name)
		}
	}
}

// Document gives the article and what was found in it to package export.
func (o *Opened) Document() export.Document {
	return export.Document{
		Article: o.Article, Sections: o.Sections, Quotes: o.Quotes, Dates: o.Dates, Trace: o.Trace,
	}
}
