package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// foldSpace folds white space like text.Space, with a fast way for ASCII.
func foldSpace(s string) string { return text.Space(s) }

// sizeOf returns how much text s holds: letters, digits and marks count one,
// white space nothing, Han and kana three, because a character is half a word.
func sizeOf(s string) int32 {
	n := int32(0)
	for _, r := range s {
		switch {
		case r <= ' ' || r == '\u00a0':
		case r < 0x1100:
			n++
		case isWide(r):
			n += 3
		default:
			n++
		}
	}
	return n
}

// isWide reports whether r is a character of a script without spaces between words.
func isWide(r rune) bool {
	return r >= 0x2e80 && r <= 0x9fff || r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0x20000 && r <= 0x3ffff || r >= 0x0e00 && r <= 0x0eff
}

// firstWords returns the beginning of s, at most 80 characters, cut at a word.
func firstWords(s string) string {
	n := 0
	for i := range s {
		if n == 80 {
			if j := strings.LastIndexFunc(s[:i], unicode.IsSpace); j > 0 {
				return s[:j]
			}
			return s[:i]
		}
		n++
	}
	return s
}

// decode returns the first character of s; s is not empty.
func decode(s string) (rune, int) {
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	return utf8.DecodeRuneInString(s)
}

func isZeroWidth(r rune) bool {
	return r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
}

func isBlank(r rune) bool { return unicode.IsSpace(r) || isZeroWidth(r) }

// sortMarks sorts by start, longer ones first, the inner of two equal ones last.
func sortMarks(marks []article.Mark) {
	slices.SortStableFunc(marks, func(a, b article.Mark) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return b.Span.End - a.Span.End
	})
}
