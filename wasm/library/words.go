package library

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// Weights of words follow BM25: a word counts for more the more often it
// occurs, with less gain each time, and for less in a long article.
const (
	saturation  = 1.2
	lengthShare = 0.6
	usualLength = 500 // words
	titleTimes  = 4   // a word of the title counts as often as so many of the text

	maxIndexed = 50_000 // words; of a text that has more the rest is not found
)

// textTerms returns the words under which a search finds the article.
func textTerms(a *article.Article) []Term {
	times := make(map[string]int)
	var order []string
	n := 0
	count := func(s string, by int) {
		for w := range searchWords(s) {
			if n == maxIndexed {
				return
			}
			if times[w] == 0 {
				order = append(order, w)
			}
			times[w] += by
			n++
		}
	}
	count(a.Meta.Title, titleTimes)
	count(a.Meta.Kicker, 1)
	count(a.Text, 1)
	for _, m := range a.Media {
		count(m.Caption, 1)
	}
	norm := saturation * (1 - lengthShare + lengthShare*float64(n)/usualLength)
	terms := make([]Term, 0, len(order))
	for _, w := range order {
		tf := float64(times[w])
		terms = append(terms, Term{Text: w, Weight: uint8(1 + 254*tf/(tf+norm))})
	}
	return terms
}

// searchWords yields the words of s as the index spells them.
func searchWords(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, w := range spelled(s) {
			if !yield(w) {
				return
			}
		}
	}
}

// spelled yields where the words of s are and how the index spells them: in
// lower case, without accents. Of scripts that put no spaces between words it
// yields every pair of neighbouring characters.
func spelled(s string) iter.Seq2[article.Span, string] {
	return func(yield func(article.Span, string) bool) {
		start, end := -1, -1 // of the ideograph before
		for b, e := range text.Words(s) {
			if isIdeograph(s[b:e]) {
				if end == b && !yield(article.Span{Start: start, End: e}, s[start:e]) {
					return
				}
				start, end = b, e
				continue
			}
			if w := plainWord(s[b:e]); w != "" && !yield(article.Span{Start: b, End: e}, w) {
				return
			}
		}
	}
}

func plainWord(w string) string {
	clean := true // nothing to change, as with most words
	for i := 0; i < len(w) && clean; i++ {
		clean = 'a' <= w[i] && w[i] <= 'z' || '0' <= w[i] && w[i] <= '9'
	}
	if clean {
		return w
	}
	w = text.Plain(w)
	return strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
}

func isIdeograph(word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	return n == len(word) && r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
