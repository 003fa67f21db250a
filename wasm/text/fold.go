package text

import (
	"strings"
	"sync"
	"unicode"
)

// Space folds every run of white space (no-break and zero-width spaces too)
// into one space and trims the ends. It returns s itself where nothing changes.
func Space(s string) string {
	clean := true
	space := true
	for _, r := range s {
		if isSpace(r) {
			if r != ' ' || space {
				clean = false
				break
			}
			space = true
		} else {
			space = false
		}
	}
	if clean && (s == "" || !space) {
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
