package clause

import (
	"strings"

	"dateline/wasm/lang"
)

// Subject returns the noun phrase with which a sentence begins, as words up to
// its verb, and reports whether there is one of at most so many words that says
// what it is about: a name of two words, or two words besides the article.
// Whoever the sentence only quotes is none.
func (s *Sentence) Subject(most int) (Piece, bool) {
	c := s.l.Clause()
	from := s.opened()
	if !c.Known() || from >= len(s.Words) || !s.begins(from) || s.Words[from].Class&lang.Preposition != 0 {
		return Piece{}, false
	}
	for to := from + 1; to < len(s.Words) && to-from <= most; to++ {
		w, last := &s.Words[to], &s.Words[to-1]
		if !s.Verb(to) {
			part := w.Upper && !last.Upper && !s.l.Quotes().NounsUpper && to-1 > from &&
				// "the day Ilse Varga ..."
				last.Class&(lang.Role|lang.Title|lang.Preposition|lang.Conjunction|lang.Particle) == 0
			if part || s.stranger(to, false) || w.Before != " " || s.subordinate(to) {
				return Piece{}, false
			}
			continue
		}
		start := from
		if s.article(&s.Words[from]) && s.Words[from+1].Upper {
			start++ // the name without its article
		}
		const least = 2
		words := to - start
		if s.Words[start].Class&lang.Determiner != 0 {
			words--
		}
		if words < least || w.Class&lang.Cue != 0 || !s.closes(to-1) || owns(last) ||
			s.letters(start, to) > most*mostLetters {
			return Piece{}, false
		}
		return Piece{start, to, 0}, true
	}
	return Piece{}, false
}

// owns reports whether a word is a genitive that wants its noun.
func owns(w *Word) bool {
	return strings.HasSuffix(w.Lower, "'s") || strings.HasSuffix(w.Lower, "’s") || strings.HasSuffix(w.Lower, "s’")
}
