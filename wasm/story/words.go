package story

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// word is one word of a sentence as terms and names are made of it.
type word struct {
	start, end int    // in the string it was found in
	folded     string // lower case, straight apostrophes, no possessive 's
	stem       string
	capital    bool // begins with a capital letter
	shout      bool // two letters or more, all capitals
	first      bool // begins its sentence: a capital proves nothing
	number     bool
	stop       bool
}

// reader cuts strings into words of one language.
type reader struct {
	language *lang.Language
	stop     lang.Set
	places   []string // words before the name of a place
	stemmer  *text.Stemmer
}

func newReader(tag string) *reader {
	l := lang.Of(tag)
	return &reader{l, l.Stop(), strings.Fields(lang.Near(tag).Names.Places), text.NewStemmer(l.Code)}
}

// abbreviation tells text.Sentences which full stops end nothing.
func (r *reader) abbreviation(w string) bool {
	return r.language.Abbreviations().Has(strings.ToLower(w))
}

// words appends the words of s[start:end] to to. Characters of scripts without
// spaces are joined two by two, each with the next, because one alone says too little.
func (r *reader) words(to []word, s string, start, end int) []word {
	first := true
	for b, e := range text.Words(s[start:end]) {
		b, e = b+start, e+start
		w := word{start: b, end: e, first: first}
		first = false
		c, size := utf8.DecodeRuneInString(s[b:])
		if size == e-b && noSpaces(c) {
			if n := len(to); n > 0 && to[n-1].end == b {
				p, size := utf8.DecodeRuneInString(s[to[n-1].start:])
				if size == b-to[n-1].start && noSpaces(p) {
					to[n-1].end = e
					to[n-1].folded, to[n-1].stem = s[to[n-1].start:e], s[to[n-1].start:e]
				}
			}
			w.folded, w.stem, w.stop = s[b:e], s[b:e], unicode.Is(unicode.Hiragana, c)
			to = append(to, w)
			continue
		}
		w.capital = unicode.IsUpper(c)
		w.shout = w.capital && shouts(s[b:e])
		w.number = unicode.IsDigit(c)
		if w.number {
			w.folded = number(s[b:e])
			w.stem = w.folded
		} else {
			w.folded = text.Fold(s[b:e])
			w.folded = strings.TrimSuffix(strings.TrimSuffix(w.folded, "'"), "'s")
			w.stop = r.stop.Has(w.folded)
			w.stem = r.stemmer.Stem(w.folded)
		}
		to = append(to, w)
	}
	return to
}

// noSpaces reports whether the script of c puts no spaces between words.
func noSpaces(c rune) bool {
	return c >= 0x0e00 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Khmer,
		unicode.Lao, unicode.Myanmar)
}

func shouts(s string) bool {
	n := 0
	for _, c := range s {
		if unicode.IsLower(c) {
			return false
		}
		if unicode.IsUpper(c) {
			n++
		}
	}
	return n > 1
}

// number writes a number as it stands, with any separators, in one way: groups
// of thousands closed up, a point before decimals. "1,200" and "1.200" become
// "1200", "6,1" becomes "6.1". What else hangs on the digits is kept.
func number(s string) string {
	last := strings.LastIndexAny(s, ".,")
	if last < 0 {
		return strings.ToLower(s)
	}
	grouped := len(s)-last-1 == 3 && last <= 3 && s[0] != '0' || strings.Count(s, s[last:last+1]) > 1
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c != '.' && c != ',':
			b.WriteByte(c)
		case i == last && !grouped:
			b.WriteByte('.')
		}
	}
	return strings.ToLower(b.String())
}
