package export

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// inline returns the words of a leaf with its links and emphasis. Marks that
// cross another are left out: Markdown cannot say them.
func (m *markdown) inline(b *article.Block) string {
	var out strings.Builder
	at := b.Span.Start
	type open struct {
		end  int
		with string
	}
	var stack []open
	closeTo := func(offset int) {
		for len(stack) > 0 && stack[len(stack)-1].end <= offset {
			last := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			out.WriteString(escape(m.a.Text[at:last.end]) + last.with)
			at = last.end
		}
	}
	for m.marks < len(m.a.Marks) && m.a.Marks[m.marks].Span.Start < b.Span.Start {
		m.marks++
	}
	for _, mark := range m.a.Marks[m.marks:] {
		if mark.Span.Start >= b.Span.End {
			break
		}
		closeTo(mark.Span.Start)
		before, after := around(mark)
		crosses := mark.Span.Start < at || mark.Span.End > b.Span.End ||
			len(stack) > 0 && mark.Span.End > stack[len(stack)-1].end
		if before == "" || crosses || len(stack) == 8 {
			continue
		}
		out.WriteString(escape(m.a.Text[at:mark.Span.Start]) + before)
		at = mark.Span.Start
		stack = append(stack, open{mark.Span.End, after})
	}
	closeTo(b.Span.End)
	out.WriteString(escape(m.a.Text[at:max(at, b.Span.End)]))
	return out.String()
}

// around returns what is before and after the words of a mark, "" when
// Markdown has no sign for it.
func around(m article.Mark) (before, after string) {
	switch m.Kind {
	case article.Emphasis:
		return "*", "*"
	case article.Strong:
		return "**", "**"
	case article.Deleted:
		return "~~", "~~"
	case article.Link:
		if to := address(m.Href); to != "" {
			return "[", "](" + to + ")"
		}
	}
	return "", ""
}

// escape keeps words from being read as signs of Markdown or as HTML.
func escape(s string) string {
	if !strings.ContainsAny(s, "\\`*_[]<>&~|\n") {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|':
			b.WriteByte('\\')
		case '\n':
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}

// lineStart keeps the beginning of a line from making it a heading, a list, a
// rule or a fence.
func lineStart(s string) string {
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	switch {
	case s == "":
	case digits == 0 && strings.IndexByte("#+-=", s[0]) >= 0:
		return "\\" + s
	case digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')'):
		return s[:digits] + "\\" + s[digits:]
	}
	return s
}

// link returns a link with its words, the words alone when the address is none.
func link(words, to string) string {
	if to = address(to); to == "" {
		return escape(words)
	}
	if words == "" {
		return to
	}
	return "[" + escape(words) + "](" + to + ")"
}

// address returns an address of the web in the form that holds any character,
// "" for anything else.
func address(s string) string {
	s = text.Address(s)
	low := strings.ToLower(s[:min(len(s), 8)])
	if !strings.HasPrefix(low, "https://") && !strings.HasPrefix(low, "http://") {
		return ""
	}
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] == 0x7f {
			return ""
		}
	}
	return "<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\\", "%5C").Replace(s) + ">"
}
