package judge

import (
	"unicode"
	"unicode/utf8"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// read counts the characters of a line.
func (f *facts) read(ln *layout.Line) {
	t := ln.Text
	inWord := false
	var prev rune
	run := 0 // of digits
	for i := 0; i < len(t); {
		if layout.Kinds[t[i]] == layout.Lower { // most of what there is
			if !inWord {
				f.words++
			}
			for i++; i < len(t) && layout.Kinds[t[i]] == layout.Lower; i++ {
			}
			prev, inWord, run = rune(t[i-1]), true, 0
			continue
		}
		r, size := rune(t[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(t[i:])
		}
		letter := unicode.IsLetter(r)
		digit := r >= '0' && r <= '9'
		switch {
		case letter || digit:
			upper := letter && unicode.IsUpper(r)
			if !inWord {
				f.words++
				if upper {
					f.upper++
				}
			}
			inWord = true
			if digit {
				f.digits++
				run++
				if run == 4 && (t[i-3] == '2' && t[i-2] == '0' || t[i-3] == '1' && t[i-2] == '9') {
					f.year = true
				}
			} else {
				run = 0
				if upper {
					f.capitals++
				}
				if layout.IsWide(r) {
					f.wide++
				}
			}
		default:
			if r != '\'' && r != '’' {
				inWord = false
			}
			if r == ':' && run > 0 && run <= 2 && i+2 < len(t) && t[i+1] >= '0' && t[i+1] <= '9' {
				f.clock = true
			}
			run = 0
			if r != ' ' {
				f.sign(r, prev)
			}
		}
		if r != ' ' {
			prev = r
		}
		i += size
	}
	f.last = prev
	if t != "" {
		f.first, _ = layout.Decode(t)
	}
	if f.digits > 0 && len(t) < 300 {
		f.month = namesMonth(ln.Low)
	}
}

// sign counts what is neither a letter nor a digit.
func (f *facts) sign(r, prev rune) {
	switch r {
	case '@':
		f.signs |= signAt
	case '©':
		f.signs |= signRights
	case '|', '»', '›', '•':
		f.signs |= signBar
	case '"', '“', '„', '«', '「':
		f.signs |= signQuote
	case '.', '!', '?':
		if unicode.IsLetter(prev) || prev == '"' || prev == '”' || prev == ')' {
			f.ends++
		}
	case '。', '！', '？', '।', '؟':
		f.ends++
	case ',', '，', '、', '،', ';':
		f.commas++
	}
}

// namesMonth reports whether a word of a text in lower case is the name of a month.
func namesMonth(low string) bool {
	for from, to := layout.NextWord(low, 0, false); from < to; from, to = layout.NextWord(low, to, false) {
		if n := to - from; n >= 3 && n <= 20 && lang.Month(low[from:to]) > 0 {
			return true
		}
	}
	return false
}
