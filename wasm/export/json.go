package export

import (
	"dateline/wasm/article"
	"dateline/wasm/quote"
)

// JSON returns the document as one object. All positions (start, end) are
// bytes into "text", which is UTF-8 with one block a line.
//
//	url title dek site section lang dir    as the page gives them
//	authors agencies                       lists of names
//	published updated                      day in the page's own zone, "2006-01-02"
//	publishedTime updatedTime              with time and zone where they are known
//	leadImage                              {url, alt, caption, credit}
//	paragraphs                             how many paragraphs the body has
//	text                                   the body
//	blocks                                 {kind, start, end, depth, ...}; links and emphasis in marks:
//	                                       {kind, start, end, href}
//	outline                                {label, level, start, end, inferred}
//	quotes                                 words between marks:
//	                                       {text, start, end, kind, speaker, role, cue, certainty}
//	reported                               speech without marks, of the same form
//	dates                                  what has a place on the calendar: {text, start, end, type, value}
//	otherTimes                             durations, sets and what is vague, of the same form
//	relatedLinks                           {title, url}
//	claims                                 {field, value, source}: what the page says about itself
//	trace                                  {step, selector, reason, words}: what was decided, and why
func JSON(d Document) []byte {
	w := &jsonWriter{Document: d, encoder: encoder{b: make([]byte, 0, 3*len(d.Article.Text)+4096)}}
	w.object(w.document)
	return w.b
}

type jsonWriter struct {
	Document
	encoder
}

func (w *jsonWriter) document() {
	a := w.Article
	w.meta(&a.Meta)
	w.string("text", a.Text)
	marks := a.Marks
	w.objects("blocks", len(a.Blocks), func(i int) { marks = w.block(&a.Blocks[i], marks) })
	w.objects("outline", len(w.Sections), func(i int) {
		s := w.Sections[i]
		w.string("label", s.Label)
		w.int("level", s.Level)
		w.span(s.Span)
		w.bool("inferred", s.Inferred)
	})
	w.quotes("quotes", false)
	w.quotes("reported", true)
	w.dates("dates", true)
	w.dates("otherTimes", false)
	w.objects("relatedLinks", len(a.Related), func(i int) {
		w.string("title", a.Related[i].Title)
		w.string("url", a.Related[i].URL)
	})
	w.objects("claims", len(a.Meta.Claims), func(i int) {
		c := a.Meta.Claims[i]
		w.string("field", c.Field)
		w.string("value", c.Value)
		w.string("source", c.Source)
	})
	w.objects("trace", len(w.Trace), func(i int) {
		s := w.Trace[i]
		w.string("step", s.Name)
		w.string("selector", s.Selector)
		w.string("reason", s.Reason)
		w.string("words", s.Words)
	})
}

func (w *jsonWriter) meta(m *article.Meta) {
	w.string("url", m.URL)
	w.string("title", m.Title)
	w.string("dek", w.dek())
	w.string("site", m.Site)
	w.string("section", m.Section)
	w.string("lang", m.Lang)
	w.string("dir", m.Dir)
	w.key("authors")
	w.array(func() {
		for _, p := range m.Authors {
			w.text(p.Name)
		}
	})
	w.key("agencies")
	w.array(func() {
		for _, name := range m.Agencies {
			w.text(name)
		}
	})
	w.string("published", m.Published.Date())
	w.string("updated", m.Updated.Date())
	w.string("publishedTime", m.Published.String())
	w.string("updatedTime", m.Updated.String())
	paragraphs := 0
	for _, b := range w.Article.Blocks {
		if b.Kind == article.Paragraph {
			paragraphs++
		}
	}
	w.int("paragraphs", paragraphs)
	if m.Lead > 0 {
		w.key("leadImage")
		w.object(func() { w.media(&w.Article.Media[m.Lead-1]) })
	}
}

func (w *jsonWriter) dek() string {
	for _, b := range w.Article.Blocks {
		if b.Kind == article.Dek {
			return w.Article.Slice(b.Span)
		}
	}
	return ""
}

func (w *jsonWriter) span(s article.Span) {
	w.int("start", s.Start)
	w.int("end", s.End)
}

func (w *jsonWriter) media(m *article.Media) {
	w.string("url", m.URL)
	w.string("alt", m.Alt)
	w.string("caption", m.Caption)
	w.string("credit", m.Credit)
	w.optional("title", m.Title)
	w.optional("author", m.Author)
	w.optional("source", m.Source)
}

// block writes a block with the marks that lie in it, and returns those that follow.
func (w *jsonWriter) block(b *article.Block, marks []article.Mark) []article.Mark {
	w.string("kind", b.Kind.String())
	w.span(b.Span)
	w.int("depth", b.Depth)
	w.number("level", b.Level)
	w.number("columns", b.Columns)
	w.number("rows", b.Rows)
	if b.Ordered {
		w.bool("ordered", true)
	}
	if b.Header {
		w.bool("header", true)
	}
	w.optional("label", b.Label)
	w.optional("author", b.Author)
	w.optional("time", b.Time)
	w.optional("lang", b.Lang)
	w.optional("dir", b.Dir)
	if b.Kind == article.Figure || b.Kind == article.Embed {
		w.key("media")
		w.object(func() { w.media(&w.Article.Media[b.Media]) })
	}
	if b.Kind.Container() {
		return marks
	}
	n := 0
	for n < len(marks) && marks[n].Span.Start < b.Span.End {
		n++
	}
	if n > 0 {
		w.objects("marks", n, func(i int) {
			w.string("kind", markKind(marks[i].Kind))
			w.span(marks[i].Span)
			w.optional("href", marks[i].Href)
		})
	}
	return marks[n:]
}

// dates lists the time expressions that have a place on the calendar, or the others.
func (w *jsonWriter) dates(name string, placed bool) {
	w.key(name)
	w.array(func() {
		for _, t := range w.Dates {
			if t.Placed() != placed {
				continue
			}
			w.object(func() {
				w.string("text", w.Article.Slice(t.Span))
				w.span(t.Span)
				w.string("type", t.Type.String())
				w.string("value", t.Value)
			})
		}
	})
}

// quotes lists the words between marks or, if reported, speech without marks.
func (w *jsonWriter) quotes(name string, reported bool) {
	w.key(name)
	w.array(func() {
		for _, q := range w.Quotes.Quotations {
			spans, kind := q.Quoted, "mixed"
			switch {
			// nobody is known to have said it
			case (q.Kind == quote.Indirect) != reported || q.Certainty == quote.Unclear:
				continue
			case q.Kind == quote.Indirect:
				spans, kind = []article.Span{q.Span}, "indirect"
			case q.Kind == quote.Direct:
				spans, kind = []article.Span{q.Span}, "direct"
			}
			who, role := w.speaker(q)
			for _, s := range spans {
				w.object(func() {
					words, at := w.words(s)
					w.string("text", words)
					w.span(at)
					w.string("kind", kind)
					w.string("speaker", who)
					w.string("role", role)
					w.string("cue", w.Article.Slice(q.Cue))
					w.string("certainty", q.Certainty.String())
				})
			}
		}
	})
}

func markKind(k article.MarkKind) string {
	switch k {
	case article.Strong:
		return "strong"
	case article.Link:
		return "link"
	case article.InlineCode:
		return "code"
	case article.Superscript:
		return "superscript"
	case article.Subscript:
		return "subscript"
	case article.Deleted:
		return "deleted"
	case article.Inserted:
		return "inserted"
	}
	return "emphasis"
}
