package export

import (
	"strings"

	"dateline/wasm/text"
	"dateline/wasm/wire"
)

// Facts returns what is known of the article but its words, as one object of JSON that
// holds only strings: url, title, site, lang, dir, published and updated (days),
// publishedTime, and authors, one a line.
func Facts(d Document) string {
	m := &d.Article.Meta
	names := make([]string, len(m.Authors))
	for i, p := range m.Authors {
		names[i] = text.Shown(p.Name)
	}
	b := []byte{'{'}
	for i, f := range [...][2]string{
		{"url", m.URL}, {"title", text.Shown(m.Title)}, {"site", text.Site(m.Site)}, {"lang", m.Lang}, {"dir", m.Dir},
		{"published", m.Published.Date()}, {"publishedTime", m.Published.String()}, {"updated", m.Updated.Date()},
		{"authors", strings.Join(names, "\n")},
	} {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(wire.AppendQuoted(b, f[0]), ':')
		b = wire.AppendQuoted(b, f[1])
	}
	return string(append(b, '}'))
}
