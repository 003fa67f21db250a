package export

import (
	"strconv"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/quote"
	"dateline/wasm/text"
)

// Markdown returns the article as CommonMark with the tables of GitHub:
// headline, byline, the story, and under it who said what. Words of the article
// that Markdown would read as signs are escaped.
func Markdown(d Document) string {
	m := &markdown{d: &d, a: d.Article}
	m.head()
	m.body()
	m.quotations()
	return strings.TrimRight(m.b.String(), "\n") + "\n"
}

// markdown writes one file, block by block, with an empty line between them.
type markdown struct {
	d     *Document
	a     *article.Article
	b     strings.Builder
	stack []frame
	marks int // marks before this index lie before the block being written
}

// frame is a container that is open.
type frame struct {
	kind    article.Kind
	end     int // index after its last block
	prefix  string
	ordered bool
	next    int  // number of the next item
	tight   bool // its blocks follow without an empty line
}

// line writes one block; more lines of it are written with the same prefix.
func (m *markdown) line(first, words string) {
	prefix := ""
	if len(m.stack) > 0 {
		prefix = m.stack[len(m.stack)-1].prefix
	}
	rest := prefix
	if first != "" {
		rest = prefix + strings.Repeat(" ", len(first))
	}
	for i, line := range strings.Split(words, "\n") {
		if i == 0 {
			m.b.WriteString(prefix + first + line + "\n")
		} else {
			m.b.WriteString(rest + line + "\n")
		}
	}
}

// gap ends a block with an empty line, which a block quotation goes through.
func (m *markdown) gap() {
	prefix := ""
	if n := len(m.stack); n > 0 {
		if m.stack[n-1].tight {
			return
		}
		prefix = strings.TrimRight(m.stack[n-1].prefix, " ")
	}
	m.b.WriteString(prefix + "\n")
}

func (m *markdown) head() {
	meta := &m.a.Meta
	if meta.Title != "" {
		m.line("# ", escape(text.Shown(meta.Title)))
		m.gap()
	}
	var facts []string
	names := make([]string, 0, len(meta.Authors))
	for _, p := range meta.Authors {
		names = append(names, escape(text.Shown(p.Name)))
	}
	for _, fact := range [...]string{
		strings.Join(names, ", "), escape(text.Site(meta.Site)), meta.Published.Date(),
		link(text.Address(meta.URL), meta.URL),
	} {
		if fact != "" {
			facts = append(facts, fact)
		}
	}
	if len(facts) > 0 {
		m.line("", strings.Join(facts, " · "))
		m.gap()
	}
	if meta.Lead > 0 && !m.shown(meta.Lead-1) {
		m.media(&m.a.Media[meta.Lead-1])
	}
}

// shown reports whether a block of the body shows the media.
func (m *markdown) shown(media int) bool {
	for _, b := range m.a.Blocks {
		if (b.Kind == article.Figure || b.Kind == article.Embed) && b.Media == media {
			return true
		}
	}
	return false
}

func (m *markdown) body() {
	for i := 0; i < len(m.a.Blocks); {
		b := &m.a.Blocks[i]
		for len(m.stack) > 0 && m.stack[len(m.stack)-1].end <= i {
			m.stack = m.stack[:len(m.stack)-1]
			if len(m.stack) == 0 || !m.stack[len(m.stack)-1].tight {
				m.gap()
			}
		}
		if b.Kind == article.Table {
			i = m.table(i)
			continue
		}
		m.block(i, b)
		i++
	}
	m.stack = nil
}

// block writes a block, or opens it when it holds others.
func (m *markdown) block(i int, b *article.Block) {
	end := m.a.End(i)
	top := frame{}
	if n := len(m.stack); n > 0 {
		top = m.stack[n-1]
	}
	switch b.Kind {
	case article.List:
		if len(m.stack) < 8 {
			m.stack = append(m.stack, frame{
				kind: article.List, end: end, prefix: top.prefix, ordered: b.Ordered, next: max(b.Number, 1),
				tight: true,
			})
		}
	case article.Item:
		m.item(i, b, end)
	case article.Quote:
		if len(m.stack) < 8 {
			m.stack = append(m.stack, frame{kind: b.Kind, end: end, prefix: top.prefix + "> "})
		}
	case article.Post:
		if words := strings.TrimSpace(b.Label + " " + b.Author); words != "" {
			m.line("", "**"+escape(words)+"**")
			m.gap()
		}
	case article.Aside, article.Row:
	case article.Heading:
		m.line(strings.Repeat("#", min(max(b.Level, 2), 6))+" ", m.inline(b))
		m.gap()
	case article.Pullquote: // it is in the text already
	case article.Code:
		fence := "```"
		for strings.Contains(m.a.Slice(b.Span), fence) {
			fence += "`"
		}
		m.line("", fence+strings.Map(letters, b.Label)+"\n"+m.a.Slice(b.Span)+"\n"+fence)
		m.gap()
	case article.Rule:
		m.line("", "---")
		m.gap()
	case article.Figure, article.Embed:
		m.media(&m.a.Media[b.Media])
	case article.Footnote:
		m.line("", strings.TrimSpace(escape(b.Label)+" "+m.inline(b)))
		m.gap()
	default:
		m.line("", lineStart(m.inline(b)))
		m.gap()
	}
}

func letters(r rune) rune {
	if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '+' {
		return r
	}
	return -1
}

func (m *markdown) item(i int, b *article.Block, end int) {
	bullet := "- "
	if n := len(m.stack); n > 0 && m.stack[n-1].kind == article.List {
		if l := &m.stack[n-1]; l.ordered {
			bullet = strconv.Itoa(l.next) + ". "
			l.next++
		}
	}
	words := ""
	if end == i+1 || m.a.Blocks[i+1].Span.Start >= b.Span.End {
		words = lineStart(m.inline(b))
	}
	m.line(bullet, words)
	if end > i+1 && len(m.stack) < 8 {
		prefix := ""
		if n := len(m.stack); n > 0 {
			prefix = m.stack[n-1].prefix
		}
		m.stack = append(m.stack, frame{
			kind: b.Kind, end: end, prefix: prefix + strings.Repeat(" ", len(bullet)), tight: true,
		})
	}
}

// media writes a picture with its caption, or the way to what is embedded.
func (m *markdown) media(p *article.Media) {
	caption := strings.TrimSpace(escape(p.Caption) + " " + escape(p.Credit))
	if p.Kind == article.Image || p.Kind == 0 {
		if to := address(p.URL); to != "" {
			m.line("", "!["+escape(p.Alt)+"]("+to+")")
			m.gap()
		}
	} else if words := link(p.Title, p.URL); words != "" {
		m.line("", words)
		m.gap()
	}
	if caption != "" {
		m.line("", "*"+caption+"*")
		m.gap()
	}
}

// table writes a table and returns the index after it.
func (m *markdown) table(i int) int {
	end := m.a.End(i)
	if caption := m.a.Blocks[i].Label; caption != "" {
		m.line("", "**"+escape(caption)+"**")
		m.gap()
	}
	var row []string
	rows := 0
	flush := func() {
		if row == nil {
			return
		}
		m.line("", "| "+strings.Join(row, " | ")+" |")
		if rows == 0 {
			m.line("", "|"+strings.Repeat(" --- |", len(row)))
		}
		rows++
		row = nil
	}
	for j := i + 1; j < end; j++ {
		b := &m.a.Blocks[j]
		switch {
		case b.Kind == article.Row:
			flush()
		case b.Kind == article.Cell:
			row = append(row, m.inline(b))
			for n := 1; n < min(b.Columns, 50); n++ {
				row = append(row, "")
			}
		}
	}
	flush()
	if rows > 0 {
		m.gap()
	}
	return end
}

// quotations writes who said what; what nobody is known to have said is in the
// story only.
func (m *markdown) quotations() {
	said := false
	for _, q := range m.d.Quotes.Quotations {
		name, role := m.d.speaker(q)
		if name == "" {
			continue
		}
		if !said {
			m.line("## ", "Quotations")
			m.gap()
			said = true
		}
		words := lineStart(escape(m.a.Slice(q.Span))) + " — " + escape(text.Shown(name))
		if role != "" {
			words += ", " + escape(text.Shown(role))
		}
		if q.Certainty != quote.Sure {
			words += " (" + q.Certainty.String() + ")"
		}
		m.line("- ", words)
	}
}
