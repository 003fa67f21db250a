package library

import (
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/wire"
)

// articleForm is the version of the form in which articles are written.
const articleForm = 1

// encodeArticle writes the whole article as one record.
func encodeArticle(a *article.Article) []byte {
	w := &writer{wire.Writer{Buf: make([]byte, 0, len(a.Text)+12*len(a.Blocks)+512)}}
	w.Byte(articleForm)
	w.meta(&a.Meta)
	w.String(a.Text)
	w.Uint(uint64(len(a.Blocks)))
	at := 0
	for i := range a.Blocks {
		w.block(&a.Blocks[i], at)
		at = a.Blocks[i].Span.Start
	}
	w.Uint(uint64(len(a.Marks)))
	for _, m := range a.Marks {
		w.Byte(byte(m.Kind))
		w.Uint(uint64(m.Span.Start))
		w.Uint(uint64(m.Span.Len()))
		if m.Kind == article.Link {
			w.String(m.Href)
		}
	}
	w.Uint(uint64(len(a.Media)))
	for i := range a.Media {
		w.media(&a.Media[i])
	}
	w.Uint(uint64(len(a.Related)))
	for _, l := range a.Related {
		w.String(l.Title)
		w.String(l.URL)
	}
	return w.Buf
}

// decodeArticle reads what encodeArticle wrote. The article it returns is
// valid, whatever the record holds.
func decodeArticle(record []byte) (*article.Article, error) {
	r := newReader(record)
	if form := r.Byte(); form != articleForm {
		return nil, fmt.Errorf("library: an article of form %d: %w", form, ErrCorrupt)
	}
	a := &article.Article{Meta: r.meta(), Text: r.String()}
	at := 0
	for range r.Count() {
		b := r.block(at)
		at = b.Span.Start
		a.Blocks = append(a.Blocks, b)
	}
	for range r.Count() {
		m := article.Mark{Kind: article.MarkKind(r.Byte()), Span: r.span(0)}
		if m.Kind == article.Link {
			m.Href = r.String()
		}
		a.Marks = append(a.Marks, m)
	}
	for range r.Count() {
		a.Media = append(a.Media, r.media())
	}
	for range r.Count() {
		a.Related = append(a.Related, article.RelatedLink{Title: r.String(), URL: r.String()})
	}
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("library: an article: %w", err)
	}
	if err := a.Validate(); err != nil {
		return nil, fmt.Errorf("library: %w: %v", ErrCorrupt, err)
	}
	return a, nil
}

func (r reader) span(base int) article.Span {
	start := base + r.Small()
	return article.Span{Start: start, End: start + r.Small()}
}

// Which of the rare fields of a block follow.
const (
	hasLevel = 1 << iota
	hasNumber
	hasColumns
	hasRows
	hasMedia
	hasLabel
	hasAuthor
	hasTime
	hasLang
	hasDir
	hasAnchor
	isOrdered
	isHeader
)

// block writes b; at is where the block before it starts.
func (w *writer) block(b *article.Block, at int) {
	flags := uint64(0)
	for _, f := range []struct {
		is   bool
		flag uint64
	}{
		{b.Level != 0, hasLevel}, {b.Number != 0, hasNumber}, {b.Columns != 0, hasColumns}, {b.Rows != 0, hasRows},
		{b.Media != 0, hasMedia}, {b.Label != "", hasLabel}, {b.Author != "", hasAuthor}, {b.Time != "", hasTime},
		{b.Lang != "", hasLang}, {b.Dir != "", hasDir}, {b.Anchor != "", hasAnchor},
		{b.Ordered, isOrdered}, {b.Header, isHeader},
	} {
		if f.is {
			flags |= f.flag
		}
	}
	w.Byte(byte(b.Kind))
	w.Uint(flags)
	w.Uint(uint64(b.Span.Start - at))
	w.Uint(uint64(b.Span.Len()))
	w.Uint(uint64(b.Depth))
	for i, n := range []int{b.Level, b.Number, b.Columns, b.Rows, b.Media} {
		if flags&(hasLevel<<i) != 0 {
			w.Int(int64(n))
		}
	}
	for i, s := range []string{b.Label, b.Author, b.Time, b.Lang, b.Dir, b.Anchor} {
		if flags&(hasLabel<<i) != 0 {
			w.String(s)
		}
	}
}

func (r reader) block(at int) article.Block {
	b := article.Block{Kind: article.Kind(r.Byte())}
	flags := r.Uint()
	b.Span = r.span(at)
	b.Depth = r.Small()
	for i, n := range []*int{&b.Level, &b.Number, &b.Columns, &b.Rows, &b.Media} {
		if flags&(hasLevel<<i) != 0 {
			*n = int(r.Int())
		}
	}
	for i, s := range []*string{&b.Label, &b.Author, &b.Time, &b.Lang, &b.Dir, &b.Anchor} {
		if flags&(hasLabel<<i) != 0 {
			*s = r.String()
		}
	}
	b.Ordered = flags&isOrdered != 0
	b.Header = flags&isHeader != 0
	return b
}

func (w *writer) media(m *article.Media) {
	w.Byte(byte(m.Kind))
	w.Int(int64(m.Width))
	w.Int(int64(m.Height))
	for _, s := range []string{m.URL, m.Alt, m.Caption, m.Credit, m.Title, m.Author, m.Source} {
		w.String(s)
	}
}

func (r reader) media() article.Media {
	m := article.Media{Kind: article.MediaKind(r.Byte()), Width: int(r.Int()), Height: int(r.Int())}
	for _, s := range []*string{&m.URL, &m.Alt, &m.Caption, &m.Credit, &m.Title, &m.Author, &m.Source} {
		*s = r.String()
	}
	return m
}

func (w *writer) meta(m *article.Meta) {
	for _, s := range []string{m.URL, m.Title, m.Kicker, m.Site, m.Section, m.Lang, m.Dir} {
		w.String(s)
	}
	w.Uint(uint64(len(m.Authors)))
	for _, p := range m.Authors {
		w.String(p.Name)
		w.String(p.Role)
		w.String(p.URL)
	}
	w.Uint(uint64(len(m.Agencies)))
	for _, s := range m.Agencies {
		w.String(s)
	}
	w.time(m.Published)
	w.time(m.Updated)
	w.Int(int64(m.Lead))
	w.Bool(m.Paywalled)
	w.Uint(uint64(len(m.Claims)))
	for _, c := range m.Claims {
		w.String(c.Field)
		w.String(c.Value)
		w.String(c.Source)
	}
}

func (r reader) meta() article.Meta {
	var m article.Meta
	for _, s := range []*string{&m.URL, &m.Title, &m.Kicker, &m.Site, &m.Section, &m.Lang, &m.Dir} {
		*s = r.String()
	}
	for range r.Count() {
		m.Authors = append(m.Authors, article.Person{Name: r.String(), Role: r.String(), URL: r.String()})
	}
	for range r.Count() {
		m.Agencies = append(m.Agencies, r.String())
	}
	m.Published = r.time()
	m.Updated = r.time()
	m.Lead = int(r.Int())
	m.Paywalled = r.Bool()
	for range r.Count() {
		m.Claims = append(m.Claims, article.Claim{Field: r.String(), Value: r.String(), Source: r.String()})
	}
	return m
}

// Which parts of a time are known.
const (
	knowsDay = 1 << iota
	knowsTime
	knowsZone
)

func (w *writer) time(t article.Time) {
	var known byte
	if t != (article.Time{}) {
		known = knowsDay
	}
	if t.HasTime {
		known |= knowsTime
	}
	if t.HasZone {
		known |= knowsZone
	}
	w.Byte(known)
	if known == 0 {
		return
	}
	for _, n := range []int{t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Offset} {
		w.Int(int64(n))
	}
}

func (r reader) time() article.Time {
	known := r.Byte()
	if known == 0 {
		return article.Time{}
	}
	t := article.Time{HasTime: known&knowsTime != 0, HasZone: known&knowsZone != 0}
	for _, n := range []*int{&t.Year, &t.Month, &t.Day, &t.Hour, &t.Minute, &t.Offset} {
		*n = int(r.Int())
	}
	return t
}
