package view

import (
	"cmp"
	"sort"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// counter knows how many words lie before any place of the text, so that every
// span is weighed in a search and the text is walked once.
type counter struct {
	starts []int // byte offset at which each word starts
	total  int
	speed  speed
}

// newCounter walks the text once. Where the script has no spaces every letter
// counts as a word.
func newCounter(a *article.Article) *counter {
	l := lang.Of(a.Meta.Lang)
	c := &counter{speed: speedOf(l), starts: make([]int, 0, len(a.Text)/6)}
	inside := false
	for i := 0; i < len(a.Text); {
		r, size := utf8.DecodeRuneInString(a.Text[i:])
		if l.NoSpaces || r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				c.starts = append(c.starts, i)
			}
			inside = false
		} else if unicode.IsSpace(r) {
			inside = false
		} else if !inside && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			c.starts = append(c.starts, i)
			inside = true
		}
		i += size
	}
	c.total = len(c.starts)
	return c
}

// in counts the words that start within the span.
func (c *counter) in(s article.Span) int {
	return sort.SearchInts(c.starts, s.End) - sort.SearchInts(c.starts, s.Start)
}

// speed is how many words a minute practised readers read, the slower and the
// faster half of them.
type speed struct{ slow, fast int }

// usualPace is the pace in languages whose own is not known, in words a minute.
const usualPace = 200

// speedOf takes the mean that readers of a language have, 12 % to either side.
func speedOf(l *lang.Language) speed {
	mean := cmp.Or(l.Pace, usualPace)
	return speed{mean * 88 / 100, mean * 112 / 100}
}

// minutes returns how long the whole article takes: about so long a fast reader, and
// not longer a slow one.
func (c *counter) minutes() (least, most int) {
	return c.round(c.total, c.speed.fast), max(1, (c.total+c.speed.slow-1)/c.speed.slow)
}

// minutesOf returns about how long so many words take.
func (c *counter) minutesOf(words int) int {
	return c.round(words, (c.speed.slow+c.speed.fast)/2)
}

func (c *counter) round(words, perMinute int) int { return max(1, (words+perMinute/2)/perMinute) }
