// Package text cuts strings into words and sentences and folds them for
// comparison. Positions are byte offsets into the string given. It knows no
// language: what differs by language comes in as an argument from package lang.
package text

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
)

// Words yields the start and end of every word of s in order: runs that hold a
// letter or a digit, by the boundaries of UAX #29. Han and kana characters come
// one by one.
func Words(s string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		tokens := words.FromString(s)
		for tokens.Next() {
			if !startsWord(tokens.Value()) {
				continue
			}
			if !yield(tokens.Start(), tokens.End()) {
				return
			}
		}
	}
}

func startsWord(token string) bool {
	for _, r := range token {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// CountWords counts the words of s; where the script has no spaces, every
// character counts as one.
func CountWords(s string) int {
	n := 0
	for range Words(s) {
		n++
	}
	return n
}

// Sentences yields the start and end of every sentence of one paragraph,
// without the spaces around it. isAbbreviation, which may be nil, tells for the
// last word before a full stop (without the stop, as written) that the stop
// does not end a sentence. A closing mark stays with its sentence, and a
// sentence is not cut where what follows goes on in lower case.
func Sentences(s string, isAbbreviation func(string) bool) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		tokens := sentences.FromString(s)
		start := -1
		for tokens.Next() {
			from, to := tokens.Start(), tokens.End()
			if start < 0 {
				start = from
			}
			if to < len(s) && goesOn(s, start, to, isAbbreviation) {
				continue
			}
			b, e := trim(s, start, to)
			start = -1
			if b < e && !yield(b, e) {
				return
			}
		}
		if start >= 0 {
			if b, e := trim(s, start, len(s)); b < e {
				yield(b, e)
			}
		}
	}
}

func trim(s string, b, e int) (int, int) {
	t := strings.TrimLeftFunc(s[b:e], unicode.IsSpace)
	b = e - len(t)
	return b, b + len(strings.TrimRightFunc(t, unicode.IsSpace))
}

// goesOn reports whether the boundary that UAX #29 sees at byte to is none.
func goesOn(s string, start, to int, isAbbreviation func(string) bool) bool {
	before := strings.TrimRightFunc(s[start:to], unicode.IsSpace)
	next, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s[to:], unicode.IsSpace))
	if unicode.IsLower(next) {
		return true
	}
	if !strings.HasSuffix(before, ".") {
		return false
	}
	word := before[:len(before)-1]
	if i := strings.LastIndexFunc(word, func(r rune) bool {
		return unicode.IsSpace(r) ||
			strings.ContainsRune("(“\"'‘«„", r)
	}); i >= 0 {
		_, size := utf8.DecodeRuneInString(word[i:])
		word = word[i+size:]
	}
	if word == "" {
		return false
	}
	if utf8.RuneCountInString(word) == 1 { // an initial: "J. Smith"
		r, _ := utf8.DecodeRuneInString(word)
		return unicode.IsUpper(r) && len(before) > len(word)+1
	}
	return isAbbreviation != nil && isAbbreviation(word)
}
