package export

import (
	"github.com/valyala/fastjson"

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
//	blocks                                 {kind, start, end, depth, ...}
//	outline                                {label, level, start, end, inferred}
//	quotes                                 words between marks: {text, start, end, kind, speaker, role, cue, certainty}
//	reported                               speech without marks, of the same form
//	dates                                  what has a place on the calendar: {text, start, end, type, value}
//	otherTimes                             durations, sets and what is vague, of the same form
//	relatedLinks                           {title, url}
//	claims                                 {field, value, source}: what the page says about itself
//	trace                                  {step, selector, reason, words}: what was decided, and why
func JSON(d Document) []byte {
	w := &jsonWriter{Document: d}
	return w.document().MarshalTo(nil)
}

type jsonWriter struct {
	Document
	arena fastjson.Arena
}

// object makes an object of keys and values in turn.
func (w *jsonWriter) object(pairs ...any) *fastjson.Value {
	o := w.arena.NewObject()
	for i := 0; i < len(pairs); i += 2 {
		key := pairs[i].(string)
		switch v := pairs[i+1].(type) {
		case string:
			o.Set(key, w.arena.NewString(v))
		case int:
			o.Set(key, w.arena.NewNumberInt(v))
		case bool:
			if v {
				o.Set(key, w.arena.NewTrue())
			} else {
				o.Set(key, w.arena.NewFalse())
			}
		case *fastjson.Value:
			o.Set(key, v)
		}
	}
	return o
}

// list makes an array of n values.
func (w *jsonWriter) list(n int, value func(i int) *fastjson.Value) *fastjson.Value {
	l := w.arena.NewArray()
	for i := range n {
		l.SetArrayItem(i, value(i))
	}
	return l
}

func (w *jsonWriter) document() *fastjson.Value {
	a := w.Article
	m := &a.Meta
	paragraphs := 0
	for _, b := range a.Blocks {
		if b.Kind == article.Paragraph {
			paragraphs++
		}
	}
	o := w.object(
		"url", m.URL, "title", m.Title, "dek", w.dek(), "site", m.Site, "section", m.Section, "lang", m.Lang, "dir", m.Dir,
		"authors", w.list(len(m.Authors), func(i int) *fastjson.Value { return w.arena.NewString(m.Authors[i].Name) }),
		"agencies", w.list(len(m.Agencies), func(i int) *fastjson.Value { return w.arena.NewString(m.Agencies[i]) }),
		"published", m.Published.Date(), "updated", m.Updated.Date(),
		"publishedTime", m.Published.String(), "updatedTime", m.Updated.String(),
		"paragraphs", paragraphs,
	)
	if m.Lead > 0 {
		i := a.Media[m.Lead-1]
		o.Set("leadImage", w.object("url", i.URL, "alt", i.Alt, "caption", i.Caption, "credit", i.Credit))
	}
	o.Set("text", w.arena.NewString(a.Text))
	o.Set("blocks", w.list(len(a.Blocks), func(i int) *fastjson.Value { return w.block(&a.Blocks[i]) }))
	o.Set("outline", w.list(len(w.Sections), func(i int) *fastjson.Value {
		s := w.Sections[i]
		return w.object("label", s.Label, "level", s.Level, "start", s.Span.Start, "end", s.Span.End, "inferred", s.Inferred)
	}))
	o.Set("quotes", w.quotes(false))
	o.Set("reported", w.quotes(true))
	o.Set("dates", w.dates(true))
	o.Set("otherTimes", w.dates(false))
	o.Set("relatedLinks", w.list(len(a.Related), func(i int) *fastjson.Value {
		return w.object("title", a.Related[i].Title, "url", a.Related[i].URL)
	}))
	o.Set("claims", w.list(len(m.Claims), func(i int) *fastjson.Value {
		c := m.Claims[i]
		return w.object("field", c.Field, "value", c.Value, "source", c.Source)
	}))
	o.Set("trace", w.list(len(w.Trace), func(i int) *fastjson.Value {
		s := w.Trace[i]
		return w.object("step", s.Name, "selector", s.Selector, "reason", s.Reason, "words", s.Words)
	}))
	return o
}

func (w *jsonWriter) dek() string {
	for _, b := range w.Article.Blocks {
		if b.Kind == article.Dek {
			return w.Article.Slice(b.Span)
		}
	}
	return ""
}

func (w *jsonWriter) block(b *article.Block) *fastjson.Value {
	o := w.object("kind", b.Kind.String(), "start", b.Span.Start, "end", b.Span.End, "depth", b.Depth)
	if b.Level > 0 {
		o.Set("level", w.arena.NewNumberInt(b.Level))
	}
	for _, x := range []struct{ key, value string }{{"label", b.Label}, {"author", b.Author}, {"time", b.Time}, {"lang", b.Lang}, {"dir", b.Dir}} {
		if x.value != "" {
			o.Set(x.key, w.arena.NewString(x.value))
		}
	}
	if b.Kind == article.Figure || b.Kind == article.Embed {
		m := w.Article.Media[b.Media]
		o.Set("media", w.object("url", m.URL, "alt", m.Alt, "caption", m.Caption, "credit", m.Credit, "title", m.Title, "author", m.Author, "source", m.Source))
	}
	return o
}

// dates lists the time expressions that have a place on the calendar, or the others.
func (w *jsonWriter) dates(placed bool) *fastjson.Value {
	l := w.arena.NewArray()
	n := 0
	for _, t := range w.Dates {
		if t.Placed() != placed {
			continue
		}
		l.SetArrayItem(n, w.object("text", w.Article.Slice(t.Span), "start", t.Span.Start, "end", t.Span.End, "type", t.Type.String(), "value", t.Value))
		n++
	}
	return l
}

// quotes lists the words between marks or, if reported, speech without marks.
func (w *jsonWriter) quotes(reported bool) *fastjson.Value {
	l := w.arena.NewArray()
	n := 0
	for _, q := range w.Quotes.Quotations {
		spans, kind := q.Quoted, "mixed"
		switch {
		case (q.Kind == quote.Indirect) != reported:
			continue
		case q.Kind == quote.Indirect:
			spans, kind = []article.Span{q.Span}, "indirect"
		case q.Kind == quote.Direct:
			spans, kind = []article.Span{q.Span}, "direct"
		}
		name, role := w.speaker(q)
		for _, s := range spans {
			words, at := w.words(s)
			l.SetArrayItem(n, w.object("text", words, "start", at.Start, "end", at.End, "kind", kind, "speaker", name, "role", role,
				"cue", w.Article.Slice(q.Cue), "certainty", certainty(q.Certainty)))
			n++
		}
	}
	return l
}
