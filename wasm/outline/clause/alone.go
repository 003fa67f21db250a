package clause

import (
	"strings"

	"dateline/wasm/lang"
)

// Alone reports whether a sentence can be read without the one before it: it
// begins like a sentence, does not lean on another by its first words, and
// points with a pronoun only to what it names before.
func (s *Sentence) Alone() bool {
	if len(s.Words) == 0 {
		return false
	}
	if r := first(strings.TrimLeft(s.Text, " \t\"“”„«»‘’'(")); r != 0 && isLower(r) {
		return false
	}
	c := s.l.Clause()
	if s.l.NoSpaces {
		return s.freeOf(strings.TrimLeft(s.Text, " \u3000"))
	}
	i := s.opened()
	if i >= len(s.Words) {
		return false
	}
	w := &s.Words[i]
	if !c.Known() {
		return w.Class&(lang.Pronoun|lang.Conjunction) == 0
	}
	if s.leans(i) || w.Class&lang.That != 0 && w.Class&lang.Determiner == 0 {
		return false
	}
	named := false
	for k := i; k < len(s.Words); k++ {
		w := &s.Words[k]
		if c.Points().Has(w.Lower) || w.Class&lang.Determiner != 0 && c.Leans().Has(w.Lower) {
			if !named && w.Class&lang.Relative == 0 {
				return false
			}
			break
		}
		named = named || (w.Upper || w.Digit) && k > i || s.Verb(k) || w.Class&lang.Role != 0
	}
	return true
}

// Pointing reports whether some words point to what another sentence names,
// with their first word: "that night", "the same day".
func (s *Sentence) Pointing() bool {
	if len(s.Words) == 0 {
		return false
	}
	c, w := s.l.Clause(), &s.Words[0]
	if len(s.Words) > 1 && c.Leans().Has(w.Lower+"_"+s.Words[1].Lower) {
		return true
	}
	return c.Points().Has(w.Lower) || w.Class&lang.That != 0 && w.Class&lang.Determiner != 0 && !s.article(w)
}

// opened returns the index of the first word behind what leads a sentence in:
// "However,", "But", "In fact,".
func (s *Sentence) opened() int {
	c := s.l.Clause()
	if !c.Known() {
		return 0
	}
	i := 0
	for i < len(s.Words) {
		n := 0
		switch w := s.Words[i].Lower; {
		case i+1 < len(s.Words) && c.Openers().Has(w+"_"+s.Words[i+1].Lower):
			n = 2
		case c.Openers().Has(w):
			n = 1
		}
		if n == 0 || i+n >= len(s.Words) {
			break
		}
		comma := strings.ContainsRune(s.Words[i+n].Before, ',')
		if next := &s.Words[i+n]; c.Bare && next.Before == " " && s.article(next) {
			comma = true // "Eventually the pair": no other place for it
		}
		if !comma && (s.Words[i].Class&lang.Conjunction == 0 || n > 1) {
			break // "Now Harbour ...": it may be part of a name or of the verb's place
		}
		i += n
	}
	return i
}

// leans reports whether a sentence that begins with word i leans on another.
func (s *Sentence) leans(i int) bool {
	c, w := s.l.Clause(), &s.Words[i]
	if s.counts(i) {
		return false
	}
	if c.Leans().Has(w.Lower) && !s.article(w) {
		return true
	}
	if i+1 < len(s.Words) && s.article(w) && s.Verb(i+1) {
		return true // "Das ist ...": no article but a pronoun
	}
	if i+1 < len(s.Words) {
		next := &s.Words[i+1]
		if c.Leans().Has(w.Lower + "_" + next.Lower) {
			return true
		}
	}
	return w.Class&lang.Pronoun != 0 && !s.article(w)
}

// counts reports whether word i tells how many of what follows: "Several villages".
func (s *Sentence) counts(i int) bool {
	const both = lang.Determiner | lang.Pronoun | lang.Plural
	if s.Words[i].Class&both != both || s.article(&s.Words[i]) || s.l.Clause().Points().Has(s.Words[i].Lower) ||
		i+1 >= len(s.Words) {
		return false
	}
	next := &s.Words[i+1]
	return next.Before == " " && !s.Verb(i+1) && next.Class&(little|lang.Pronoun) == 0
}

// article reports whether a word is an article and not a pronoun of the same form.
func (s *Sentence) article(w *Word) bool {
	return w.Class&lang.Determiner != 0 && strings.Contains(" "+s.l.Names.Articles+" ", " "+w.Lower+" ")
}

func isLower(r rune) bool {
	return r >= 'a' && r <= 'z' || r > 0x7f && strings.ToUpper(string(r)) != string(r)
}
