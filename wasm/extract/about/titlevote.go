package about

import (
	"strings"
	"unicode"

	"dateline/wasm/extract/layout"
)

// candidate is a title with the trust of all who claim it.
type candidate struct {
	text  string
	key   string // letters and digits only
	votes float64
	shown bool // the page's own heading says so
}

// ballot collects the titles that heading and metadata give.
type ballot struct{ list []candidate }

// add gives a title votes.
func (b *ballot) add(text string, votes float64, shown bool) {
	key := layout.Squashed(text)
	if key == "" {
		return
	}
	for i := range b.list {
		c := &b.list[i]
		if c.key != key {
			continue
		}
		c.votes += votes
		if shown && !c.shown && len(strings.Fields(text)) >= len(strings.Fields(c.text)) && len(text) >= len(c.text) &&
			strings.Count(text, " :") <= strings.Count(c.text, " :") {
			c.text = text // where a heading has two lines, the claim has a colon between them
		}
		c.shown = c.shown || shown
		return
	}
	b.list = append(b.list, candidate{text, key, votes, shown})
}

// votesFor returns the votes of a key.
func (b *ballot) votesFor(key string) float64 {
	for i := range b.list {
		if b.list[i].key == key {
			return b.list[i].votes
		}
	}
	return 0
}

// divided reports whether the page is called by two names at least that have
// nothing to do with each other, and none of them holds the heading.
func (b *ballot) divided(key string) bool {
	apart := false
	for i := range b.list {
		k := b.list[i].key
		if k != key && strings.Contains(k, key) {
			return false
		}
		apart = apart || !strings.Contains(b.list[0].key, k) && !strings.Contains(k, b.list[0].key)
	}
	return apart
}

// Votes of the places that name a title, by how often each is right where they
// differ (the pages of naeb and fundus with a labelled title); record 0071 has what
// each does.
const (
	votesHeading = 1.7
	votesOnly    = 3.0 // the one main heading of the page: titles for search engines differ on purpose
	votesLD      = 1.0
	votesMeta    = 0.9
	votesOther   = 0.3
	votesPart    = 0.25
	votesWindow  = votesMeta / 2 // the title of the window, which has more in it than the headline
	votesKicker  = 0.1           // the heading whole, where a kicker was taken from it
	secondName   = 4             // by what the votes of a place for another title are divided
)

// The part of a heading behind its kicker, in bytes of letters and digits.
const (
	leastBehindKicker = 16
	shareBehindKicker = 0.4 // of the heading
)

// chooseTitle returns the title that heading and metadata agree on most. The
// heading on the page weighs more than any other single place; a kicker inside
// it is left out where the metadata give the headline without it, unless they share it whole and more of them do.
func chooseTitle(heading string, claims []titleClaim, only bool) (title, kicker string) {
	var b ballot
	heading = strings.TrimLeftFunc(heading, isOrnament)
	counted := map[string]bool{}
	shared := map[string]bool{} // what the editors write for those who share the article, kicker and all
	for _, c := range claims {
		votes := votesOther
		switch c.source {
		case "json-ld":
			votes = votesLD
		case "meta og:title":
			votes = votesMeta
		case "title":
			votes = votesWindow
		}
		if counted[c.source] {
			votes /= secondName
		}
		counted[c.source] = true
		if c.source == "meta og:title" {
			shared[layout.Squashed(c.title)] = true
		}
		b.add(c.title, votes, false)
		if part := longestPart(c.title); part != c.title {
			b.add(part, votesPart, false)
		}
	}
	if short := withoutNote(heading); b.votesFor(layout.Squashed(short)) > 0 {
		heading = short
	}
	if heading != "" {
		votes := votesHeading
		key := layout.Squashed(heading)
		if only && len(strings.Fields(heading)) > 2 && b.divided(key) {
			votes = votesOnly
		}
		whole := 0.0
		if shared[key] {
			whole = b.votesFor(key)
		}
		for i := range b.list {
			c := &b.list[i]
			if c.key != key && c.votes >= whole && strings.HasSuffix(key, c.key) && len(c.key) >= leastBehindKicker &&
				float64(len(c.key)) >= shareBehindKicker*float64(len(key)) {
				c.votes += votes
				c.shown = true
				votes = votesKicker
				if j := tailWith(heading, c.key); j > 0 {
					c.text, kicker = strings.TrimSpace(
						heading[j:],
					), strings.TrimRight(
						strings.TrimSpace(heading[:j]),
						" :|-–—/",
					)
				}
				break
			}
		}
		b.add(heading, votes, true)
	}
	best := -1
	for i := range b.list {
		if best < 0 || b.list[i].votes > b.list[best].votes+1e-9 {
			best = i
		}
	}
	if best < 0 {
		return "", ""
	}
	if kicker != "" && !strings.HasSuffix(layout.Squashed(heading), b.list[best].key) {
		kicker = ""
	}
	return b.list[best].text, kicker
}

// withoutNote takes a word in square brackets from the end of a heading: "[Watch]".
func withoutNote(heading string) string {
	if i := strings.LastIndexByte(heading, '['); i > 0 && strings.HasSuffix(heading, "]") &&
		!strings.Contains(heading[i:], " ") {
		return strings.TrimSpace(heading[:i])
	}
	return heading
}

// isOrnament reports whether r is no part of a headline at its start.
func isOrnament(r rune) bool {
	switch r {
	case '>', '<', '|', '•', '·', '*', '-', '–', '—', '+', ':', '»', '›', '/', '►', '▶':
		return true
	}
	return unicode.IsSpace(r)
}

// longestPart returns the longest of the parts that bars divide a title into.
func longestPart(s string) string {
	if !strings.Contains(s, " | ") {
		return s
	}
	best := ""
	for p := range strings.SplitSeq(s, " | ") {
		if len(p) > len(best) {
			best = p
		}
	}
	return strings.TrimSpace(best)
}

// tailWith returns where the tail of s begins whose letters and digits are key, -1 if it has none.
func tailWith(s, key string) int {
	prev := ' '
	for i, r := range s {
		opens := strings.ContainsRune("\"'“„‘«»(", r) && unicode.IsSpace(prev)
		prev = r
		if (unicode.IsLetter(r) || unicode.IsDigit(r) || opens) && len(s)-i >= len(key) {
			if tail := layout.Squashed(s[i:]); tail == key {
				return i
			} else if len(tail) < len(key) {
				return -1
			}
		}
	}
	return -1
}
