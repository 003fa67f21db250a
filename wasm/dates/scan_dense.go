package dates

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file reads what other scripts write otherwise: words without spaces,
// small words and particles written close to others, digits and numerals.

// isDense reports whether r is of a script that writes words without spaces.
func isDense(r rune) bool {
	return r >= 0x3005 && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー')
}

// digitOf returns the value of a digit outside ASCII.
func digitOf(r rune) (int, bool) {
	switch {
	case r >= '０' && r <= '９':
		return int(r - '０'), true
	case r >= '٠' && r <= '٩':
		return int(r - '٠'), true
	case r >= '۰' && r <= '۹':
		return int(r - '۰'), true
	}
	return 0, false
}

// wideNumber reads a number in digits outside ASCII and returns its end.
func (s *scanner) wideNumber(i, to int, glued bool) int {
	n, width, end := 0, 0, i
	for end < to {
		r, size := utf8.DecodeRuneInString(s.text[end:to])
		d, ok := digitOf(r)
		if !ok {
			break
		}
		if width++; width <= 9 {
			n = n*10 + d
		}
		end += size
	}
	s.numeral(i, end, n, width, glued)
	return end
}

// numeral adds a number that is written in other signs than 0 to 9.
func (s *scanner) numeral(i, end, n, width int, glued bool) {
	it := item{start: i, end: end, num: n, width: width, glued: glued}
	if width > 9 {
		it.set(cDigits)
	} else {
		s.numberClasses(&it)
	}
	s.push(it)
}

const (
	hanDigits = "〇一二三四五六七八九"
	// afterHan are the signs before which Han numerals are read as a number.
	afterHan = "年月日号號時时点點分天周週季个個か カヶ世度半年代"
)

// hanNumber reads a number in Han numerals, "二十三", "二〇二四"; end is i where
// there is none.
func (s *scanner) hanNumber(i, to int) (n, end int) {
	total, part, digits := 0, 0, 0
	end = i
	for end < to && end-i < 30 {
		r, size := utf8.DecodeRuneInString(s.text[end:to])
		if r == '零' {
			r = '〇'
		}
		if k := strings.IndexRune(hanDigits, r); k >= 0 {
			part = part*10 + k/utf8.RuneLen('〇')
			digits++
		} else if unit := map[rune]int{'十': 10, '百': 100, '千': 1000}[r]; unit != 0 {
			total += max(part, 1) * unit
			part = 0
		} else {
			break
		}
		end += size
	}
	return total + part, end
}

// denseWord reads the longest word of the lexicon at i, or all up to the next
// one, and returns its end.
func (s *scanner) denseWord(i, to int, glued bool) int {
	word := s.denseAt(i, to)
	if n, end := s.hanNumber(i, to); end > i && end < to && i+len(word) <= end { // 四半期 is a word
		if r, _ := utf8.DecodeRuneInString(s.text[end:to]); strings.ContainsRune(afterHan, r) {
			s.numeral(i, end, n, len(strconv.Itoa(n)), glued)
			return end
		}
	}
	if w := word; w != "" {
		e, end := s.lex.words[w], i+len(w)
		if len(e.senses) == 0 {
			s.unknown(i, end, glued, false)
			return end
		}
		if e.mask.has(cEra) {
			if at := s.eraYear(e, i, end, to, glued); at > end {
				return at
			}
		}
		s.pushEntry(e, i, end, to, glued, false, false)
		return end
	}
	end := i
	for end < to {
		r, size := utf8.DecodeRuneInString(s.text[end:to])
		if !isDense(r) || end > i && (s.denseAt(end, to) != "" || strings.ContainsRune(hanDigits+"十", r)) {
			break
		}
		end += size
	}
	s.unknown(i, end, glued, false)
	return end
}

// denseAt returns the longest word of the lexicon that stands at i.
func (s *scanner) denseAt(i, to int) string {
	r, _ := utf8.DecodeRuneInString(s.text[i:to])
	for _, w := range s.lex.dense[r] {
		if strings.HasPrefix(s.text[i:to], w) {
			return w
		}
	}
	return ""
}

// eraYear reads "令和6", "民國113" as the year it is, and returns the end.
func (s *scanner) eraYear(e *entry, i, end, to int, glued bool) int {
	n, at := s.number(end, to)
	if at == end {
		if n, at = s.hanNumber(end, to); at == end {
			for at < to {
				r, size := utf8.DecodeRuneInString(s.text[at:to])
				d, ok := digitOf(r)
				if !ok || n > 999 {
					break
				}
				n, at = n*10+d, at+size
			}
		}
		if at == end && strings.HasPrefix(s.text[end:to], "元年") {
			n, at = 1, end+len("元")
		}
	}
	if at == end || n < 1 || n > 200 || !strings.HasPrefix(s.text[at:to], "年") {
		return end
	}
	s.numeral(i, at, int(e.senses[0].value)+n, 4, glued)
	return at
}

// finalVerb tells the tense of a sentence without spaces by the letters before
// its full stop at i.
func (s *scanner) finalVerb(i int) {
	if s.lex.dense == nil {
		return
	}
	for _, e := range s.lex.endings {
		if strings.HasSuffix(s.text[:i], e.letters) {
			s.push(item{start: i, end: i, mask: e.classes, glued: true})
			return
		}
	}
}

// maxPrefixes is how many small words may be written close to one: ו + ב + ה.
const maxPrefixes = 3

// prefixed adds the small words with which an unknown word begins, where the
// rest is known, and returns where the rest begins; i where it is not.
func (s *scanner) prefixed(word []byte, i int) int {
	if len(s.lex.prefixes) == 0 {
		return i
	}
	var cut [maxPrefixes]affix
	rest, n := string(word), 0
	for n < maxPrefixes {
		found := false
		for _, p := range s.lex.prefixes {
			if len(rest) > len(p.letters)+1 && strings.HasPrefix(rest, p.letters) {
				cut[n], rest, found = p, rest[len(p.letters):], true
				n++
				break
			}
		}
		if !found {
			return i
		}
		if e := s.lex.words[rest]; e != nil && (len(e.senses) > 0 || len(e.phrases) > 0) {
			for _, p := range cut[:n] {
				it := item{start: i, end: i + len(p.letters), glued: true}
				it.set(p.class)
				s.push(it)
				i += len(p.letters)
			}
			return i
		}
	}
	return i
}

// suffixed returns the entry of an unknown word without its last particles,
// nil where that is unknown too.
func (s *scanner) suffixed(word []byte) *entry {
	for _, suffix := range s.lex.suffixes {
		if rest, ok := strings.CutSuffix(string(word), suffix); ok {
			if e := s.lex.words[rest]; e != nil && len(e.senses) > 0 {
				s.cut = len(rest)
				return e
			}
		}
	}
	return nil
}

// particles adds a word and the particle after it, and returns their end.
func (s *scanner) particles(e *entry, i, end, to int, glued bool) int {
	at := i + s.cut
	s.pushEntry(e, i, at, to, glued, false, false)
	if p := s.lex.words[s.text[at:end]]; p != nil && len(p.senses) > 0 {
		s.pushEntry(p, at, end, to, true, false, false)
	} else {
		s.unknown(at, end, true, false)
	}
	return end
}
