package clause

import (
	"strings"
)

// wants reports whether a verb among some words needs more than what it acts on.
func (s *Sentence) wants(from, to int) bool {
	wants := s.l.Clause().Wants()
	for i := from; i < to; i++ {
		if wants.Has(s.Words[i].Lower) {
			return true
		}
	}
	return false
}

// dayDigits is how many figures the day of a month has.
const dayDigits = 2

// clipped reports whether a word is an abbreviation: one listed, or small
// letters without a vowel.
func (s *Sentence) clipped(w *Word) bool {
	if s.l.NoSpaces || w.Digit {
		return false
	}
	if s.l.Abbreviations().Has(w.Lower) {
		return true
	}
	vowels := s.l.Clause().Vowels
	return vowels != "" && w.Lower == s.Text[w.Start:w.End] && !strings.ContainsAny(w.Lower, vowels)
}

// balanced reports whether every quotation mark or bracket that is opened in some words is closed.
func balanced(s string) bool {
	marks, brackets := 0, 0
	for _, r := range s {
		switch {
		case strings.ContainsRune("\"“”„«»", r):
			marks++
		case r == '(' || r == '[':
			brackets++
		case r == ')' || r == ']':
			brackets--
		}
	}
	return marks%2 == 0 && brackets == 0
}
