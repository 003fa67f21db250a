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
}

// annotate finds what is in the article, as it is now. It is most of the work of
// opening, so it comes once, when the article has its shape.
func (o *Opened) annotate(opened int64) {
	o.Sections, o.Gist = outline.Find(o.Article), outline.Gist(o.Article)
	o.Quotes = quote.Correct(o.Article, quote.Find(o.Article), o.Corrections)
	o.Dates = dates.Find(o.Article)
	o.Reading = story.Read(o.ID, o.Article, o.Quotes, o.Dates, opened)
}

// Document gives the article and what was found in it to package export.
func (o *Opened) Document() export.Document {
	return export.Document{
		Article: o.Article, Sections: o.Sections, Quotes: o.Quotes, Dates: o.Dates, Trace: o.Trace,
	}
}
