package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Space folds every run of white space (no-break and zero-width spaces too)
// into one space and trims the ends. It returns s itself where nothing changes.
func Space(s string) string {
	if isFolded(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	pending := false
	for _, r := range s {
		if isZeroWidth(r) {
			continue
		}
		if isSpace(r) {
			pending = true
			continue
		}
		if pending && b.Len() > 0 {
			b.WriteByte(' ')
		}
		pending = false
		b.WriteRune(r)
	}
	return b.String()
}

// isFolded reports whether nothing of a text is to be folded.
func isFolded(s string) bool {
	space := true
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c > ' ' && c < utf8.RuneSelf:
			space = false
		case c == ' ':
			if space {
				return false
			}
			space = true
		case c < utf8.RuneSelf:
			if isSpace(rune(c)) {
				return false
			}
			space = false
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if isSpace(r) {
				return false
			}
			space = false
			i += size - 1
		}
		i++
	}
	return s == "" || !space
}

func isZeroWidth(r rune) bool {
	return r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
}

func isSpace(r rune) bool { return unicode.IsSpace(r) || isZeroWidth(r) }

// Fold makes two spellings of the same words equal: lower case, straight
// quotation marks and dashes, single spaces. It keeps accents.
func Fold(s string) string {
	return strings.Map(foldRune, Space(s))
}

func foldRune(r rune) rune {
	switch r {
	case '’', '‘', '‚', '`', '´', 'ʼ':
		return '\''
	case '“', '”', '„', '«', '»', '″':
		return '"'
	case '–', '—', '−', '‐', '‑':
		return '-'
	}
	return unicode.ToLower(r)
}

// Plain folds and drops the accents of Latin letters, for searching: "Žižek"
// and "zizek" become equal.
func Plain(s string) string {
	base := plainLetters()
	return strings.Map(func(r rune) rune {
		r = foldRune(r)
		switch {
		case r < firstAccented:
			return r
		case r <= lastAccented:
			return base[r-firstAccented]
		case unicode.Is(unicode.Mn, r):
			return -1
		}
		return r
	}, Space(s))
}

// The lower-case letters of Latin-1 and Latin Extended-A that are a letter of
// ASCII with something added, by that letter.
const (
	firstAccented, lastAccented = 'à', 'ž'

	accented = "a àáâãäåāăą c çćĉċč d ďđ e èéêëēĕėęě g ĝğġģ h ĥħ i ìíîïĩīĭįı j ĵ k ķ l ĺļľŀł n ñńņňŉ o òóôõöøōŏő r ŕŗř s śŝşš t ţťŧ u ùúûüũūŭůűų w ŵ y ýÿŷ z źżž"
)

var plainLetters = sync.OnceValue(func() [lastAccented - firstAccented + 1]rune {
	var table [lastAccented - firstAccented + 1]rune
	for i := range table {
		table[i] = firstAccented + rune(i)
	}
	var base rune
	for _, r := range accented {
		switch {
		case r < firstAccented && r != ' ':
			base = r
		case r >= firstAccented:
			table[r-firstAccented] = base
		}
	}
	return table
})
