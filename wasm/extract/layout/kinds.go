package layout

import (
	"unicode"
	"unicode/utf8"
)

// Kinds tells letters and digits of ASCII apart, so that loops over every
// character of a page need not ask package unicode. It is 0 for all other bytes.
var Kinds = [256]uint8{}

// What a byte of a text may be.
const (
	Lower = 1 << iota
	Upper
	Digit
	Word = Lower | Upper | Digit
)

func init() {
	for c := range len(Kinds) {
		switch {
		case c >= 'a' && c <= 'z':
			Kinds[c] = Lower
		case c >= 'A' && c <= 'Z':
			Kinds[c] = Upper
		case c >= '0' && c <= '9':
			Kinds[c] = Digit
		}
	}
}

// NextWord returns where the next word of s from at on begins and ends: letters,
// and digits where they are wanted. At the end of s both are its length.
func NextWord(s string, at int, digits bool) (from, to int) {
	kinds := byte(Lower | Upper)
	if digits {
		kinds = Word
	}
	from = -1
	for at < len(s) {
		size, inWord := 1, Kinds[s[at]]&kinds != 0
		if s[at] >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(s[at:])
			inWord = unicode.IsLetter(r) || digits && unicode.IsDigit(r)
		}
		switch {
		case inWord && from < 0:
			from = at
		case !inWord && from >= 0:
			return from, at
		}
		at += size
	}
	if from < 0 {
		from = len(s)
	}
	return from, len(s)
}
