package quote

import (
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
)

// cutDense appends the tokens of a span in a script without spaces: the longest
// word of the language's lists, else a run of one script up to such a word.
func (d *document) cutDense(s article.Span) {
	text := d.text[:s.End]
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if invisible(r) {
			i += size
			continue
		}
		t := token{start: i, end: i + size, region: -1, kind: punct}
		switch {
		case isMark(r):
			t.kind = mark
		case isWordRune(r):
			t.kind = word
			if n := d.listed(text[i:]); n > 0 {
				t.end = i + n
				break
			}
			class := script(r)
			for t.end < s.End {
				next, n := utf8.DecodeRuneInString(text[t.end:])
				if script(next) != class || d.listed(text[t.end:]) > 0 {
					break
				}
				t.end += n
			}
		}
		d.add(t)
		i = t.end
	}
}

// listed returns the length in bytes of the longest listed word at the start of s, 0 if there is none.
func (d *document) listed(s string) int {
	best, n := 0, 0
	for i, r := range s {
		if n++; n > 8 {
			break
		}
		if !isWordRune(r) {
			break
		}
		if end := i + utf8.RuneLen(r); d.words.Lookup(s[:end]) != 0 {
			best = end
		}
	}
	return best
}

// script tells Han, kana and others apart; 0 is no letter.
func script(r rune) int {
	switch {
	case unicode.Is(unicode.Han, r) || r == '々':
		return 1
	case unicode.Is(unicode.Hiragana, r):
		return 2
	case unicode.Is(unicode.Katakana, r) || r == 'ー' || r == '・' || r == '·':
		return 3
	case isWordRune(r):
		return 4
	}
	return 0
}
