package library

import (
	"strings"
	"unicode"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// Weights of words follow BM25: a word counts for more the more often it
// stands, with less gain each time, and for less in a long article.
const (
	saturation  = 1.2
	lengthShare = 0.6
	usualLength = 500 // words
	titleTimes  = 4   // a word of the title stands as often as so many of the text
)

// textTerms returns the words under which a search finds the article.
func textTerms(a *article.Article) []Term {
	times := make(map[string]int)
	var order []string
	n := 0
	count := func(s string, by int) {
		for w := range searchWords(s) {
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

// searchWords yields the words of s as the index spells them: lower case,
// without accents. Of scripts that put no spaces between words it yields every
// pair of neighbouring characters.
func searchWords(s string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		before, end := "", -1 // the ideograph before, and where it ends
		for b, e := range text.Words(s) {
			w := s[b:e]
			if isIdeograph(w) {
				if end == b && !yield(before+w) {
					return
				}
				before, end = w, e
				continue
			}
			w = text.Plain(w)
			w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
			if w != "" && !yield(w) {
				return
			}
		}
	}
}

func isIdeograph(word string) bool {
	n := 0
	for _, r := range word {
		n++
		if n > 1 || !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			return false
		}
	}
	return n == 1
}
