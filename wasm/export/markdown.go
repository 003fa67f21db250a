package export

import (
	"fmt"
	"strings"

	"dateline/wasm/article"
)

// Markdown returns the article as CommonMark: headline, byline, the story, and
// under it who said what. Words of the article that Markdown would read as
// marks are escaped.
func Markdown(d Document) string {
	w := &markdownWriter{Document: d}
	w.head()
	w.body()
	w.quotes()
	return w.b.String()
}

type markdownWriter struct {
	Document
	b strings.Builder
}

// special are the characters that can begin something in Markdown.
const special = "\\`*_{}[]<>#|~&"

func escape(s string) string {
	if !strings.ContainsAny(s, special) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(special, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// lineStart escapes what only means something where a line begins: a list, a rule.
func lineStart(s string) string {
	if s == "" || !strings.ContainsRune("+-=0123456789", rune(s[0])) {
		return s
	}
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == len(s) || i > 0 && s[i] != '.' && s[i] != ')' {
		return s
	}
	return s[:i] + `\` + s[i:]
}

func (w *markdownWriter) line(format string, args ...any) {
	fmt.Fprintf(&w.b, format+"\n", args...)
}

func (w *markdownWriter) head() {
	m := &w.Article.Meta
	w.line("# %s\n", escape(m.Title))
	var facts []string
	if len(m.Authors) > 0 {
		names := make([]string, len(m.Authors))
		for i, p := range m.Authors {
			names[i] = escape(p.Name)
		}
		facts = append(facts, strings.Join(names, ", "))
	}
	for _, f := range []string{escape(m.Site), m.Published.Date(), link(m.URL)} {
		if f != "" {
			facts = append(facts, f)
		}
	}
	if len(facts) > 0 {
		w.line("%s\n", strings.Join(facts, " · "))
	}
}

// link returns the address between angle brackets, "" for one that could leave them.
func link(address string) string {
	if address == "" || strings.ContainsAny(address, "<> \n\\") {
		return ""
	}
	return "<" + address + ">"
}

func (w *markdownWriter) body() {
	a := w.Article
	list := map[int]int{} // number of the next item of an ordered list, by its depth
	var within []int      // the blocks that hold this one, outermost first
	for i := range a.Blocks {
		b := &a.Blocks[i]
		for len(within) > 0 && a.Blocks[within[len(within)-1]].Depth >= b.Depth {
			within = within[:len(within)-1]
		}
		prefix := w.prefix(within)
		within = append(within, i)
		words := escape(a.Slice(b.Span))
		switch b.Kind {
		case article.List:
			list[b.Depth] = 0
			if b.Ordered {
				list[b.Depth] = max(b.Number, 1)
			}
		case article.Quote, article.Table, article.Row, article.Post, article.Aside:
		case article.Heading:
			w.line("%s%s %s\n", prefix, strings.Repeat("#", min(max(b.Level, 2), 6)), words)
		case article.Item:
			mark := "-"
			if n := list[b.Depth-1]; n > 0 {
				mark = fmt.Sprintf("%d.", n)
				list[b.Depth-1]++
			}
			if i+1 < len(a.Blocks) && a.Blocks[i+1].Depth > b.Depth && a.Blocks[i+1].Span == b.Span {
				words = ""
			}
			w.line("%s%s %s\n", prefix, mark, words)
		case article.Code:
			fence := strings.Repeat("`", max(3, longestRun(a.Slice(b.Span), '`')+1))
			w.line("%s\n%s\n%s\n", fence+strings.Map(plainLabel, b.Label), a.Slice(b.Span), fence)
		case article.Figure, article.Embed:
			m := a.Media[b.Media]
			if caption := strings.TrimSpace(m.Caption + " " + m.Credit); caption != "" {
				w.line("%s*%s*\n", prefix, escape(caption))
			}
		case article.Rule:
			w.line("%s---\n", prefix)
		default:
			w.line("%s%s\n", prefix, lineStart(words))
		}
	}
}

// prefix is what stands before a line inside these blocks: quotation bars and list indents.
func (w *markdownWriter) prefix(within []int) string {
	var b strings.Builder
	for _, i := range within {
		switch w.Article.Blocks[i].Kind {
		case article.Quote:
			b.WriteString("> ")
		case article.Item:
			b.WriteString("   ")
		}
	}
	return b.String()
}

func plainLabel(r rune) rune {
	if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '+' || r == '-' {
		return r
	}
	return -1
}

func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			run++
			longest = max(longest, run)
		} else {
			run = 0
		}
	}
	return longest
}

func (w *markdownWriter) quotes() {
	said := false
	for _, q := range w.Quotes.Quotations {
		name, role := w.speaker(q)
		if name == "" {
			continue
		}
		if !said {
			w.line("## Quotations\n")
			said = true
		}
		who := escape(name)
		if role != "" {
			who += ", " + escape(role)
		}
		w.line("- %s — %s", escape(w.Article.Slice(q.Span)), who)
	}
}
