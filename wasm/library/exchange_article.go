package library

import (
	"fmt"

	"dateline/wasm/article"
)

// article exchanges a whole article.
func (x *exchange) article(a *article.Article) {
	x.object("meta", func(x *exchange) { x.meta(&a.Meta) })
	x.string("text", &a.Text)
	list(x, "blocks", &a.Blocks, (*exchange).block)
	list(x, "marks", &a.Marks, (*exchange).mark)
	list(x, "media", &a.Media, (*exchange).media)
	list(x, "related", &a.Related, func(x *exchange, l *article.RelatedLink) {
		x.string("title", &l.Title)
		x.string("url", &l.URL)
	})
}

func (x *exchange) meta(m *article.Meta) {
	x.string("url", &m.URL)
	x.string("title", &m.Title)
	x.string("kicker", &m.Kicker)
	x.string("site", &m.Site)
	x.string("section", &m.Section)
	list(x, "authors", &m.Authors, func(x *exchange, p *article.Person) {
		x.string("name", &p.Name)
		x.string("role", &p.Role)
		x.string("url", &p.URL)
	})
	x.strings("agencies", &m.Agencies)
	x.time("published", &m.Published)
	x.time("updated", &m.Updated)
	x.string("lang", &m.Lang)
	x.string("dir", &m.Dir)
	x.int("lead", &m.Lead)
	x.bool("paywalled", &m.Paywalled)
	list(x, "claims", &m.Claims, func(x *exchange, c *article.Claim) {
		x.string("field", &c.Field)
		x.string("value", &c.Value)
		x.string("source", &c.Source)
	})
}

func (x *exchange) span(s *article.Span) {
	x.int("start", &s.Start)
	x.int("end", &s.End)
}

func (x *exchange) block(b *article.Block) {
	kind := b.Kind.String()
	x.string("kind", &kind)
	if x.reading() {
		b.Kind = kindNamed(kind)
		if b.Kind == 0 && x.err == nil {
			x.err = fmt.Errorf("a block of kind %q", kind)
		}
	}
	x.span(&b.Span)
	x.int("depth", &b.Depth)
	x.int("level", &b.Level)
	x.bool("ordered", &b.Ordered)
	x.int("number", &b.Number)
	x.bool("header", &b.Header)
	x.int("columns", &b.Columns)
	x.int("rows", &b.Rows)
	x.int("media", &b.Media)
	x.string("label", &b.Label)
	x.string("author", &b.Author)
	x.string("time", &b.Time)
	x.string("lang", &b.Lang)
	x.string("dir", &b.Dir)
	x.string("anchor", &b.Anchor)
}

// kindNamed is the opposite of article.Kind.String, 0 for an unknown name.
func kindNamed(name string) article.Kind {
	for k := article.Kind(1); k.String() != ""; k++ {
		if k.String() == name {
			return k
		}
	}
	return 0
}

// Names of marks and media in a backup, by their number.
var (
	markNames = [...]string{
		"", "emphasis", "strong", "link", "code", "superscript", "subscript", "deleted", "inserted",
	}
	mediaNames = [...]string{"", "image", "video", "audio", "post", "map", "embed"}
)

// oneOf exchanges a number as the name it has in a list.
func (x *exchange) oneOf(names []string, n uint8) uint8 {
	name := ""
	if int(n) < len(names) {
		name = names[n]
	}
	x.string("kind", &name)
	if !x.reading() {
		return n
	}
	for i, known := range names {
		if known == name {
			return uint8(i)
		}
	}
	if x.err == nil {
		x.err = fmt.Errorf("kind %q", name)
	}
	return 0
}

func (x *exchange) mark(m *article.Mark) {
	m.Kind = article.MarkKind(x.oneOf(markNames[:], uint8(m.Kind)))
	x.span(&m.Span)
	x.string("href", &m.Href)
}

func (x *exchange) media(m *article.Media) {
	m.Kind = article.MediaKind(x.oneOf(mediaNames[:], uint8(m.Kind)))
	x.string("url", &m.URL)
	x.int("width", &m.Width)
	x.int("height", &m.Height)
	x.string("alt", &m.Alt)
	x.string("caption", &m.Caption)
	x.string("credit", &m.Credit)
	x.string("title", &m.Title)
	x.string("author", &m.Author)
	x.string("source", &m.Source)
}
