package about

import (
	"strings"

	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// The name of an outlet.
const (
	longClaimedSite = 80 // bytes
	leastSite       = 3  // letters and digits
	leastLabel      = 4  // bytes of a part of the host, or of a line, that names it
	maxSiteParts    = 5  // words
)

// site returns the name of the outlet: as the page claims it, as the title of
// the window has it beside the headline, or the host.
func (l reader) site(head Headline) string {
	for _, c := range l.Doc.Claims {
		if c.Field == "site" && len(c.Value) < longClaimedSite && !strings.Contains(c.Value, "://") &&
			!strings.HasPrefix(c.Value, "@") {
			return c.Value
		}
	}
	for _, c := range l.Doc.Claims {
		if c.Field != "title" || c.Source != "title" {
			continue
		}
		for _, name := range titleEnds(c.Value) {
			if l.namesHost(name) || l.standsApart(name, head) && besideHeadline(c.Value, name, head) {
				return name
			}
		}
	}
	return page.Host(l.Doc.URL)
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
func (l reader) namesHost(name string) bool {
	host, short := page.Host(l.Doc.URL), layout.Squashed(name)
	if len(short) < leastSite || len(name) > longSite {
		return false
	}
	if strings.Contains(layout.Squashed(host), short) {
		return true
	}
	for _, label := range strings.Split(host, ".")[:max(0, strings.Count(host, "."))] {
		if label = layout.Squashed(label); len(label) >= leastLabel && strings.Contains(short, label) &&
			len(strings.Fields(name)) <= maxSiteParts {
			return true
		}
	}
	return false
}

// standsApart reports whether a short line of the page that is no part of its
// text is this name, an article before it apart.
func (l reader) standsApart(name string, head Headline) bool {
	want := text.Fold(name)
	if len(want) < leastLabel || len(strings.Fields(name)) > maxSiteParts {
		return false
	}
	for i := range l.Lines {
		ln := &l.Lines[i]
		if int32(i) == head.Line || int(ln.Size) > len(name)+8 {
			continue
		}
		if got := text.Fold(ln.Text); got == want || strings.HasSuffix(got, " "+want) && len(got) <= len(want)+5 {
			return true
		}
	}
	return false
}

// besideHeadline reports whether the rest of the title is the headline.
func besideHeadline(title, name string, head Headline) bool {
	rest, short := layout.Squashed(strings.Replace(title, name, "", 1)), layout.Squashed(head.Title)
	return short != "" && (rest == short || layout.Squashed(head.Shown) == rest)
}
