package export

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/text"
)

// Citation returns quotation i as a line to paste: “words” — speaker, role,
// outlet, day, and the address with a text fragment that leads to the words. It
// is "" where there is no such quotation.
func Citation(d Document, i int) string {
	if i < 0 || i >= len(d.Quotes.Quotations) {
		return ""
	}
	q := d.Quotes.Quotations[i]
	words, _ := d.words(q.Span)
	name, role := d.speaker(q)
	m := &d.Article.Meta
	var parts []string
	for _, p := range []string{name, role, m.Site, m.Published.Date()} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	if m.URL != "" {
		parts = append(parts, Fragment(m.URL, words))
	}
	line := "“" + words + "”"
	if len(parts) > 0 {
		line += " — " + strings.Join(parts, ", ")
	}
	return line
}

// fragmentWords is how many words name each end of a long quotation.
const fragmentWords = 5

// Fragment returns the address with a text fragment (#:~:text=) that leads to
// the words. Long ones are named by their first and last words.
func Fragment(address, words string) string {
	address, _, _ = strings.Cut(address, "#")
	var starts, ends []int
	for b, e := range text.Words(words) {
		starts, ends = append(starts, b), append(ends, e)
	}
	n := len(starts)
	if n == 0 {
		return address
	}
	if n <= 2*fragmentWords {
		return address + "#:~:text=" + percent(words[starts[0]:ends[n-1]])
	}
	from, to := words[starts[0]:ends[fragmentWords-1]], words[starts[n-fragmentWords]:ends[n-1]]
	return address + "#:~:text=" + percent(from) + "," + percent(to)
}

// percent encodes all but letters and digits of ASCII: the fragment's own
// syntax uses "-", "," and "&".
func percent(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		plain := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_'
		if c < utf8.RuneSelf && plain {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	return b.String()
}
