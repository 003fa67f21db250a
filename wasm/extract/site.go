package extract

import (
	"strings"

	"dateline/wasm/page"
	"dateline/wasm/text"
)

// site returns the name of the outlet: as the page claims it, as the title of
// the window has it beside the headline, or the host.
func (l *layout) site(head headline) string {
	for _, c := range l.doc.Claims {
		if c.Field == "site" && len(c.Value) < 80 && !strings.Contains(c.Value, "://") && !strings.HasPrefix(c.Value, "@") {
			return c.Value
		}
	}
	for _, c := range l.doc.Claims {
		if c.Field != "title" || c.Source != "title" {
			continue
		}
		for _, name := range titleEnds(c.Value) {
			if l.namesHost(name) || l.standsApart(name, head) && besideHeadline(c.Value, name, head) {
				return name
			}
		}
	}
	return page.Host(l.doc.URL)
}

// titleEnds returns the last and the first part of a title of several parts.
func titleEnds(title string) []string {
	var ends []string
	for _, sep := range titleSeparators {
		if i := strings.LastIndex(title, sep); i > 0 {
			ends = append(ends, strings.TrimSpace(title[i+len(sep):]))
		}
	}
	for _, sep := range titleSeparators {
		if i := strings.Index(title, sep); i > 0 {
			ends = append(ends, strings.TrimSpace(title[:i]))
		}
	}
	return ends
}

// namesHost reports whether a name and the host of the page say the same: one
// holds the other, the ending of the host apart.
func (l *layout) namesHost(name string) bool {
	host, short := page.Host(l.doc.URL), squashed(name)
	if len(short) < 3 || len(name) > 60 {
		return false
	}
	if strings.Contains(squashed(host), short) {
		return true
	}
	for _, label := range strings.Split(host, ".")[:max(0, strings.Count(host, "."))] {
		if label = squashed(label); len(label) >= 4 && strings.Contains(short, label) && len(strings.Fields(name)) <= 5 {
			return true
		}
	}
	return false
}

// standsApart reports whether a short line of the page that is no part of its
// text is this name, an article before it apart.
func (l *layout) standsApart(name string, head headline) bool {
	want := text.Fold(name)
	if len(want) < 4 || len(strings.Fields(name)) > 5 {
		return false
	}
	for i := range l.lines {
		ln := &l.lines[i]
		if int32(i) == head.line || int(ln.size) > len(name)+8 {
			continue
		}
		if got := text.Fold(ln.text); got == want || strings.HasSuffix(got, " "+want) && len(got) <= len(want)+5 {
			return true
		}
	}
	return false
}

// besideHeadline reports whether the rest of the title is the headline.
func besideHeadline(title, name string, head headline) bool {
	rest, short := squashed(strings.Replace(title, name, "", 1)), squashed(head.title)
	return short != "" && (rest == short || squashed(head.shown) == rest)
}
