package library

import (
	"fmt"

	"dateline/wasm/article"
)

// articleForm is the version of the form in which articles are written.
const articleForm = 1

// encodeArticle writes the whole article as one record.
func encodeArticle(a *article.Article) []byte {
	w := &writer{buf: make([]byte, 0, len(a.Text)+12*len(a.Blocks)+512)}
	w.byte(articleForm)
	w.meta(&a.Meta)
	w.string(a.Text)
	w.uint(uint64(len(a.Blocks)))
	at := 0
	for i := range a.Blocks {
		w.block(&a.Blocks[i], at)
		at = a.Blocks[i].Span.Start
	}
	w.uint(uint64(len(a.Marks)))
	for _, m := range a.Marks {
		w.byte(byte(m.Kind))
		w.uint(uint64(m.Span.Start))
		w.uint(uint64(m.Span.Len()))
		if m.Kind == article.Link {
			w.string(m.Href)
		}
	}
	w.uint(uint64(len(a.Media)))
	for i := range a.Media {
		w.media(&a.Media[i])
	}
	w.uint(uint64(len(a.Related)))
	for _, l := range a.Related {
		w.string(l.Title)
		w.string(l.URL)
	}
	return w.buf
}

// decodeArticle reads what encodeArticle wrote. The article it returns is
// valid, whatever the record holds.
func decodeArticle(record []byte) (*article.Article, error) {
	r := newReader(record)
	if form := r.byte(); form != articleForm {
		return nil, fmt.Errorf("library: an article of form %d: %w", form, ErrCorrupt)
	}
	a := &article.Article{Meta: r.meta(), Text: r.string()}
	at := 0
	for range r.count() {
		b := r.block(at)
		at = b.Span.Start
		a.Blocks = append(a.Blocks, b)
	}
	for range r.count() {
		m := article.Mark{Kind: article.MarkKind(r.byte()), Span: r.span(0)}
		if m.Kind == article.Link {
			m.Href = r.string()
		}
		a.Marks = append(a.Marks, m)
	}
	for range r.count() {
		a.Media = append(a.Media, r.media())
	}
	for range r.count() {
		a.Related = append(a.Related, article.RelatedLink{Title: r.string(), URL: r.string()})
	}
	if err := r.end(); err != nil {
		return nil, fmt.Errorf("library: an article: %w", err)
	}
	if err := a.Validate(); err != nil {
		return nil, fmt.Errorf("library: %w: %v", ErrCorrupt, err)
	}
	return a, nil
}

func (r *reader) span(base int) article.Span {
	start := base + r.small()
	return article.Span{Start: start, End: start + r.small()}
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
		{b.Lang != "", hasLang}, {b.Dir != "", hasDir}, {b.Anchor != "", hasAnchor}, {b.Ordered, isOrdered}, {b.Header, isHeader},
	} {
		if f.is {
			flags |= f.flag
		}
	}
	w.byte(byte(b.Kind))
	w.uint(flags)
	w.uint(uint64(b.Span.Start - at))
	w.uint(uint64(b.Span.Len()))
	w.uint(uint64(b.Depth))
	for i, n := range []int{b.Level, b.Number, b.Columns, b.Rows, b.Media} {
		if flags&(hasLevel<<i) != 0 {
			w.int(int64(n))
		}
	}
	for i, s := range []string{b.Label, b.Author, b.Time, b.Lang, b.Dir, b.Anchor} {
		if flags&(hasLabel<<i) != 0 {
			w.string(s)
		}
	}
}

func (r *reader) block(at int) article.Block {
	b := article.Block{Kind: article.Kind(r.byte())}
	flags := r.uint()
	b.Span = r.span(at)
	b.Depth = r.small()
	for i, n := range []*int{&b.Level, &b.Number, &b.Columns, &b.Rows, &b.Media} {
		if flags&(hasLevel<<i) != 0 {
			*n = int(r.int())
		}
	}
	for i, s := range []*string{&b.Label, &b.Author, &b.Time, &b.Lang, &b.Dir, &b.Anchor} {
		if flags&(hasLabel<<i) != 0 {
			*s = r.string()
		}
	}
	b.Ordered = flags&isOrdered != 0
	b.Header = flags&isHeader != 0
	return b
}

func (w *writer) media(m *article.Media) {
	w.byte(byte(m.Kind))
	w.int(int64(m.Width))
	w.int(int64(m.Height))
	for _, s := range []string{m.URL, m.Alt, m.Caption, m.Credit, m.Title, m.Author, m.Source} {
		w.string(s)
	}
}

func (r *reader) media() article.Media {
	m := article.Media{Kind: article.MediaKind(r.byte()), Width: int(r.int()), Height: int(r.int())}
	for _, s := range []*string{&m.URL, &m.Alt, &m.Caption, &m.Credit, &m.Title, &m.Author, &m.Source} {
		*s = r.string()
	}
	return m
}

func (w *writer) meta(m *article.Meta) {
	for _, s := range []string{m.URL, m.Title, m.Kicker, m.Site, m.Section, m.Lang, m.Dir} {
		w.string(s)
	}
	w.uint(uint64(len(m.Authors)))
	for _, p := range m.Authors {
		w.string(p.Name)
		w.string(p.Role)
		w.string(p.URL)
	}
	w.uint(uint64(len(m.Agencies)))
	for _, s := range m.Agencies {
		w.string(s)
	}
	w.time(m.Published)
	w.time(m.Updated)
	w.int(int64(m.Lead))
	w.bool(m.Paywalled)
	w.uint(uint64(len(m.Claims)))
	for _, c := range m.Claims {
		w.string(c.Field)
		w.string(c.Value)
		w.string(c.Source)
	}
}

func (r *reader) meta() article.Meta {
	var m article.Meta
	for _, s := range []*string{&m.URL, &m.Title, &m.Kicker, &m.Site, &m.Section, &m.Lang, &m.Dir} {
		*s = r.string()
	}
	for range r.count() {
		m.Authors = append(m.Authors, article.Person{Name: r.string(), Role: r.string(), URL: r.string()})
	}
	for range r.count() {
		m.Agencies = append(m.Agencies, r.string())
	}
	m.Published = r.time()
	m.Updated = r.time()
	m.Lead = int(r.int())
	m.Paywalled = r.bool()
	for range r.count() {
		m.Claims = append(m.Claims, article.Claim{Field: r.string(), Value: r.string(), Source: r.string()})
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
	w.byte(known)
	if known == 0 {
		return
	}
	for _, n := range []int{t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Offset} {
		w.int(int64(n))
	}
}

func (r *reader) time() article.Time {
	known := r.byte()
	if known == 0 {
		return article.Time{}
	}
	t := article.Time{HasTime: known&knowsTime != 0, HasZone: known&knowsZone != 0}
	for _, n := range []*int{&t.Year, &t.Month, &t.Day, &t.Hour, &t.Minute, &t.Offset} {
		*n = int(r.int())
	}
	return t
}
