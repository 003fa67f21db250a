package extract

import (
	"strings"
	"unicode"
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
	key := squashed(text)
	if key == "" {
		return
	}
	for i := range b.list {
		c := &b.list[i]
		if c.key != key {
			continue
		}
		c.votes += votes
		if shown && !c.shown && len(strings.Fields(text)) >= len(strings.Fields(c.text)) && len(text) >= len(c.text) {
			c.text = text // where the two parts of a heading stand in two lines, the claim has the colon between
		}
		c.shown = c.shown || shown
		return
	}
	b.list = append(b.list, candidate{text, key, votes, shown})
}

// Votes of the places that name a title.
const (
	votesHeading = 1.7
	votesLD      = 1.0
	votesMeta    = 0.9
	votesOther   = 0.3
	votesPart    = 0.25
)

// chooseTitle returns the title that heading and metadata agree on most. The
// heading on the page weighs more than any other single place; a kicker inside
// it is left out where the metadata give the headline without it.
func chooseTitle(heading string, claims []titleClaim) (title, kicker string) {
	var b ballot
	heading = strings.TrimLeftFunc(heading, isOrnament)
	counted := map[string]bool{}
	for _, c := range claims {
		votes := votesOther
		switch c.source {
		case "json-ld":
			votes = votesLD
		case "meta og:title":
			votes = votesMeta
		case "title":
			votes = votesMeta / 2
		}
		if counted[c.source] {
			votes /= 4 // a second name of the same thing
		}
		counted[c.source] = true
		b.add(c.title, votes, false)
		if part := longestPart(c.title); part != c.title {
			b.add(part, votesPart, false)
		}
	}
	if heading != "" {
		votes := votesHeading
		key := squashed(heading)
		for i := range b.list {
			c := &b.list[i]
			if c.key != key && strings.HasSuffix(key, c.key) && len(c.key)*5 >= len(key)*2 && len(c.key) > 15 {
				c.votes += votes
				c.shown = true
				votes = 0.1
				if j := tailWith(heading, c.key); j > 0 {
					c.text, kicker = strings.TrimSpace(heading[j:]), strings.TrimRight(strings.TrimSpace(heading[:j]), " :|-–—/")
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
	if kicker != "" && !strings.HasSuffix(squashed(heading), b.list[best].key) {
		kicker = ""
	}
	return b.list[best].text, kicker
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
	for _, p := range strings.Split(s, " | ") {
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
			if tail := squashed(s[i:]); tail == key {
				return i
			} else if len(tail) < len(key) {
				return -1
			}
		}
	}
	return -1
}
