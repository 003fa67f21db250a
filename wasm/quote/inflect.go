package quote

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// Where names take endings, "Navrátilové" is a form of "Navrátilová", and the form
// shown is one that is the subject of its sentence.

// How much two forms of a name may differ, in letters.
const (
	stemOfName = 4 // that they share at least
	endOfName  = 3 // of an ending at most
)

// stemOf returns what all forms of a word of a name share.
func (d *document) stemOf(w string) string {
	if !d.Words.Inflects {
		return w
	}
	at := 0
	for n := 0; n < stemOfName && at < len(w); n++ {
		_, size := utf8.DecodeRuneInString(w[at:])
		at += size
	}
	return w[:at]
}

// oneWord reports whether two words of names are forms of one.
func (d *document) oneWord(a, b string) bool {
	if a == b || !d.Words.Inflects {
		return a == b
	}
	at, shared := 0, 0
	for at < len(a) && at < len(b) {
		r, size := utf8.DecodeRuneInString(a[at:])
		if s, _ := utf8.DecodeRuneInString(b[at:]); r != s {
			break
		}
		at, shared = at+size, shared+1
	}
	x, y := utf8.RuneCountInString(a[at:]), utf8.RuneCountInString(b[at:])
	if shared < stemOfName || x > endOfName || y > endOfName || min(x, y) > 2 {
		return false
	}
	return strings.HasPrefix(a[at:], "ov") == strings.HasPrefix(b[at:], "ov") // Novák is not Nováková
}

// nominative reports whether a name seems to be the subject of its sentence.
func (d *document) nominative(m *read.Mention) bool {
	p := &d.Paras[m.Para]
	if d.Governed(m) {
		return false
	}
	if m.First == p.First || d.SentenceBreak(m.First-1) {
		return true
	}
	return d.Tokens[m.First-1].Is(lang.Cue) || m.Last < p.Last && d.Tokens[m.Last].Is(lang.Cue)
}
