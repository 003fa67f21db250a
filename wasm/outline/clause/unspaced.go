package clause

import (
	"strings"

	"dateline/wasm/lang"
)

// unspaced returns the clauses of a sentence in a language without spaces: what
// stands between its commas.
func (s *Sentence) unspaced() []Piece {
	var out []Piece
	for from := 0; from < len(s.Words); {
		to := from + 1
		for to < len(s.Words) && !strings.ContainsAny(s.Words[to].Before, "，、。；：,;:「」『』“”‘’（）()《》—") {
			to++
		}
		n := s.letters(from, to)
		w := &s.Words[from]
		good := n >= leastUnspaced && n <= mostUnspaced && w.Class&(lang.Pronoun|lang.Conjunction|lang.Function) == 0
		good = good && s.freeOf(s.Text[w.Start:s.Words[to-1].End])
		switch {
		case !good:
		case to == len(s.Words) && to == mostWords:
		case s.Words[to-1].Class&(lang.Conjunction|lang.Preposition) != 0 || s.said(to): // who says it, and no more
		case to == len(s.Words) && from == 0:
			out = append(out, Piece{from, to, wholeSentence})
		case s.l.Clause().Bracket:
		case from == 0 || strings.ContainsAny(w.Before, "，,"):
			if to == len(s.Words) || strings.ContainsAny(s.Words[to].Before, "，,；;") {
				out = append(out, Piece{from, to, betweenCommas})
			}
		}
		from = to
	}
	return out
}

// freeOf reports whether an unspaced clause begins with nothing that leans on
// another and holds nothing that points to one.
func (s *Sentence) freeOf(clause string) bool {
	c := s.l.Clause()
	for w := range c.Leans() {
		if strings.HasPrefix(clause, w) {
			return false
		}
	}
	for w := range c.Points() {
		if strings.Contains(clause, w) {
			return false
		}
	}
	return true
}

// said reports whether the words before word to end with a verb of speech.
func (s *Sentence) said(to int) bool {
	const longest = 3 // words it is split into
	for from := max(0, to-longest); from < to; from++ {
		if s.l.Quotes().Lookup(s.Text[s.Words[from].Start:s.Words[to-1].End])&lang.Cue != 0 {
			return true
		}
	}
	return false
}
