package clause

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
)

// Piece is a clause of a sentence.
type Piece struct {
	From, To int // words, To not included
	// Whole is how surely nothing is missing, 0 to 1: how safe the place is at
	// which it is cut.
	Whole float64
}

// How safe it is to cut a sentence. The steps are in the order in which an
// editor preferred what they gave, on 60 labels read by eye.
const (
	wholeSentence = 1
	beforeClause  = 0.9  // a comma and a subordinate clause behind it
	beforeWhile   = 0.8  // a subordinate clause without a comma
	beforeTime    = 0.75 // "on Tuesday"
	beforeFrame   = 0.85 // ", said Ilse Varga"
	betweenCommas = 0.5  // where words are not divided by spaces
	beforePhrase  = 0.6  // a phrase with a preposition that the verb does not need
)

// reported is what is left of a clause that only tells who says what.
const reported = 0.6

const (
	leastWords  = 3
	mostLetters = 7 // of a word, on average: a label is one line of the panel, or two
)

// Pieces returns the clauses of a sentence that have at most so many words and
// can be read alone, none in a sentence that cannot be read so.
func (s *Sentence) Pieces(most int) []Piece {
	if s.l.NoSpaces {
		return s.unspaced()
	}
	var out []Piece
	for _, from := range s.starts() {
		out = append(out, s.piecesFrom(from, most)...)
	}
	return out
}

// starts returns the words with which a clause may begin: the first behind what
// leads the sentence in, the first behind an opening phrase, and the first of what somebody says.
func (s *Sentence) starts() []int {
	at := s.opened()
	if at >= len(s.Words) || isLower(first(s.Text[s.Words[0].Start:])) {
		return nil // nothing, or what is left of a sentence: "... of Art. 4 of the law"
	}
	out := []int{at}
	c := s.l.Clause()
	if !c.Known() || c.VerbSecond {
		return out
	}
	w := &s.Words[at]
	opening := w.Class&(lang.Preposition|lang.Source) != 0 || w.Class&lang.Conjunction != 0 || c.Times().Has(w.Lower) ||
		c.Ends().Has(w.Lower)
	const longestOpening = 14
	framed := false
	for i := at + 1; i < len(s.Words) && i < at+longestOpening; i++ {
		x := &s.Words[i]
		if last := &s.Words[i-1]; c.Bare && !framed && i > at+1 && s.Verb(i-1) && last.Class&lang.Cue != 0 &&
			x.Before == " " &&
			x.Class&(little&^lang.Determiner) == 0 && !s.Verb(i) {
			out, framed = append(out, i), true // Ilse Varga said the bridge ...
		}
		if opening && strings.HasPrefix(x.Before, ",") {
			out = append(out, i)
			break
		}
		// Ilse Varga said that ...
		if i > at+1 && x.Class&lang.That != 0 && s.Words[i-1].Class&lang.Cue != 0 && s.Verb(i-1) && x.Before == " " {
			if i+1 < len(s.Words) {
				out = append(out, i+1)
			}
			break
		}
	}
	return out
}

// begins reports whether a clause may begin with word i.
func (s *Sentence) begins(i int) bool {
	w := &s.Words[i]
	c := s.l.Clause()
	if w.Class&(lang.Cue|lang.SoftCue|lang.Reporting) != 0 && w.Class&(lang.Role|lang.Given) == 0 {
		return false
	}
	if s.leans(i) || c.Speech().Has(w.Lower) || !c.Known() && s.l.Stop().Has(w.Lower) ||
		c.Verb(w.Lower) && w.Class&lang.Determiner == 0 || c.VerbSecond && c.Times().Has(w.Lower) {
		return false
	}
	if w.Digit && i+1 < len(s.Words) && s.Words[i+1].Before != " " {
		return false // what is left of a date
	}
	if (c.VerbSecond || !c.Known()) && i+1 < len(s.Words) && s.Words[i+1].Before != " " {
		return false // an adverb or a name set off, and the verb comes before its subject
	}
	if s.article(w) || w.Class&lang.Determiner != 0 && !c.Leans().Has(w.Lower) {
		return true
	}
	if w.Class&lang.Preposition != 0 && c.VerbSecond {
		return true
	}
	const leads = lang.Relative | lang.Conjunction | lang.Preposition | lang.Source | lang.That | lang.Auxiliary
	return w.Class&leads == 0 && !strings.HasSuffix(w.Lower, "ing") &&
		!(strings.HasSuffix(w.Lower, "ed") && c.Verb(w.Lower))
}

func (s *Sentence) piecesFrom(from, most int) []Piece {
	if !s.begins(from) {
		return nil
	}
	known := s.l.Clause().Known()
	var out []Piece
	verbs, verbAt, lastVerb := 0, 0, 0
	waits, reports, under := false, false, false
	for to := from + 1; to <= len(s.Words) && to-from <= most; to++ {
		w := &s.Words[to-1]
		if to-1 > from && s.stranger(to-1, verbs > 0) {
			break
		}
		if verbs == 0 && s.l.Clause().Bare && w.Lower == "to" && from > 0 && s.Words[from-1].Class&lang.Cue != 0 {
			break // "urged residents to leave"
		}
		if to-1 > from && (s.breaks(to-1) || verbs > 0 && to-2 == verbAt && strings.HasPrefix(w.Before, ",")) {
			break
		}
		under = under || to-1 > from && s.subordinate(to-1)
		if known && verbs == 0 && under {
			break // the verb to come is not the one of this clause
		}
		if s.Verb(to-1) && w.Class&lang.Reporting != 0 {
			break // the verb only reports what somebody says
		}
		if to-1 > from && s.Verb(to-1) {
			if verbs++; verbs == 1 {
				verbAt = to - 1
			}
			lastVerb = to - 1
			waits = waits || s.l.Clause().Bracket && verbs == 1
			reports = verbs == 1 && w.Class&lang.Cue != 0 || reports && under
		}
		if to-from < leastWords || known && verbs == 0 {
			continue
		}
		if lastVerb > verbAt && s.Words[verbAt].Class&lang.Cue != 0 {
			continue // "The letter described how ...", "The ministry noted the ferry did not sail"
		}
		whole := s.cut(from, to, verbAt, lastVerb, waits)
		if reports && (s.l.Clause().Bare && whole < wholeSentence || !s.object(verbAt, to)) ||
			under && whole < wholeSentence {
			continue // what is reported wants its verb, a clause its end
		}
		if s.Words[verbAt].Class&lang.Cue != 0 {
			whole *= reported
		}
		if whole == 0 || s.letters(from, to) > most*mostLetters ||
			!balanced(s.Text[s.Words[from].Start:s.Words[to-1].End]) {
			continue
		}
		out = append(out, Piece{from, to, whole})
	}
	return out
}

// subordinate reports whether word i opens a clause inside another.
func (s *Sentence) subordinate(i int) bool {
	w := &s.Words[i]
	if w.Class&lang.That != 0 && i > 0 && (s.Verb(i-1) || s.Words[i-1].Class&lang.Cue != 0) {
		return true
	}
	if w.Class&lang.Determiner != 0 {
		return strings.HasPrefix(w.Before, ",") && w.Class&lang.Relative != 0
	}
	return w.Class&(lang.Relative|lang.That) != 0 || s.l.Clause().Ends().Has(w.Lower)
}

// breaks reports whether a mark before word i ends what can be one label.
func (s *Sentence) breaks(i int) bool {
	before := s.Words[i].Before
	if strings.ContainsAny(before, ":;…!?") {
		return true
	}
	const abbreviation = 3 // letters it may have
	last := &s.Words[i-1]
	return strings.Contains(before, ". ") && last.End-last.Start > abbreviation && last.Class&lang.Title == 0 &&
		!s.l.Abbreviations().Has(last.Lower)
}

// stranger reports whether word i keeps a clause from being read alone: it
// speaks of I and you, or points to what another sentence names.
func (s *Sentence) stranger(i int, afterVerb bool) bool {
	w := &s.Words[i]
	c := s.l.Clause()
	if !c.Known() {
		return w.Class&(lang.Pronoun) != 0 && w.Class&lang.Determiner == 0
	}
	if c.Speech().Has(w.Lower) || c.Points().Has(w.Lower) {
		return true
	}
	if s.l.Quotes().NounsUpper && s.article(w) && i+1 < len(s.Words) {
		if next := &s.Words[i+1]; !next.Upper && s.l.Stop().Has(next.Lower) && next.Class&lang.Determiner == 0 {
			return true // "das noch nicht": no article but a pronoun
		}
	}
	if w.Class&lang.That != 0 && w.Class&lang.Determiner != 0 && i > 0 && s.Words[i-1].Class&lang.Preposition != 0 {
		return true // "in that zone"
	}
	owned := w.Class&lang.Determiner != 0 && c.Leans().Has(w.Lower) && !s.article(w) && !s.counts(i)
	return owned && !afterVerb
}

// cut returns how safe it is to end the clause from..to at to, 0 where it is not.
func (s *Sentence) cut(from, to, firstVerb, verbAt int, waits bool) float64 {
	last, next := &s.Words[to-1], &Word{}
	if to < len(s.Words) {
		next = &s.Words[to]
	}
	if !s.closes(to-1) || to-1 == firstVerb && last.Class&(lang.Cue|lang.SoftCue) != 0 {
		return 0
	}
	if to == len(s.Words) {
		tail := s.Text[last.End:]
		if strings.ContainsAny(tail, "…:;,") || len(s.Words) == mostWords {
			return 0
		}
		if last.Digit && last.End-last.Start <= dayDigits && strings.HasPrefix(tail, ".") || s.clipped(last) {
			return 0 // "am 28.", "1 mln.": no sentence ends there
		}
		return wholeSentence
	}
	if loose := s.l.Clause().Loose(); loose.Has(last.Lower) || loose.Has(s.Words[to-2].Lower) || s.clipped(last) {
		return 0 // "shortly" before, "more space" than
	}
	if to-2 > from && s.Words[to-2].Class&lang.Auxiliary != 0 && s.Verb(to-2) && !strings.HasPrefix(next.Before, ",") {
		return 0 // "will run"
	}
	if strings.HasSuffix(last.Lower, "ing") && s.Words[to-2].Class&(lang.Preposition|lang.Determiner) == 0 ||
		owns(last) {
		return 0
	}
	c := s.l.Clause()
	comma := strings.HasPrefix(next.Before, ",")
	switch {
	case strings.ContainsAny(next.Before, ";–—") || strings.Contains(next.Before, " - "):
		if waits {
			return 0
		}
		return beforeClause
	case strings.ContainsAny(next.Before, "()[]\"“”„«»‘/&:") || next.Before != " " && !comma:
		return 0
	case comma && !c.Known():
		return 0
	case comma && s.frame(to):
		return beforeFrame
	case comma && next.Class&lang.That != 0 && next.Class&lang.Relative == 0:
		return 0 // the words that follow are what the verb wants
	case comma && s.Verb(to-1) && to-1 == firstVerb:
		return 0
	case comma && waits && (next.Class&lang.Preposition != 0 ||
		firstVerb == verbAt && s.Words[verbAt].Class&lang.Auxiliary != 0):
		return 0 // its other half comes behind what the comma sets off
	case comma && (c.Ends().Has(next.Lower) || next.Class&(lang.Relative|lang.Preposition) != 0):
		return beforeClause
	case comma && strings.HasSuffix(next.Lower, "ing"):
		return beforeClause
	case comma && next.Class&lang.Conjunction != 0:
		return beforeClause
	case comma || !c.Known():
		return 0
	case waits || last.Digit && !s.l.NoSpaces || last.Upper && next.Upper && !c.Times().Has(next.Lower):
		return 0
	case c.Ends().Has(next.Lower) && next.Class&(lang.That|lang.Relative) == 0 && to-1 > verbAt:
		return beforeWhile
	case to-1 > verbAt && (c.Times().Has(next.Lower) && s.ending(to) ||
		next.Class&lang.Preposition != 0 && to+1 < len(s.Words) && c.Times().Has(s.Words[to+1].Lower)):
		return beforeTime
	case next.Class&lang.Preposition != 0 && next.Lower != "to" && to+1 < len(s.Words) &&
		s.Words[to+1].Class&lang.Relative == 0 && !s.l.Binders().Has(next.Lower) &&
		!s.wants(firstVerb, to) && s.object(verbAt, to):
		return beforePhrase
	}
	return 0
}

// closes reports whether a clause can end with word i.
func (s *Sentence) closes(i int) bool {
	w := &s.Words[i]
	c := s.l.Clause()
	if w.Class&little != 0 && !w.Upper || w.Lower == "to" || w.End-w.Start < 2 || w.Class&lang.Auxiliary != 0 {
		return false
	}
	if c.Points().Has(w.Lower) || i > 0 && strings.HasPrefix(w.Before, ",") {
		return false
	}
	return !c.Leans().Has(w.Lower) || w.Class&(lang.Determiner|lang.Pronoun) == 0
}

// frame reports whether what follows the comma before word i tells who says
// it: a verb of speech or a source among its first words.
func (s *Sentence) frame(i int) bool {
	if s.Words[i].Class&lang.Source != 0 {
		return true
	}
	if i+1 < len(s.Words) && s.l.Quotes().Lookup(s.Words[i].Lower+"_"+s.Words[i+1].Lower)&lang.Source != 0 {
		return true
	}
	const longest = 6
	for k := i; k < len(s.Words) && k < i+longest; k++ {
		if k > i && s.Words[k].Before != " " {
			return false
		}
		if s.Words[k].Class&lang.Cue != 0 {
			return true
		}
	}
	return false
}

// ending reports whether the time that word i names stands at the end of its clause.
func (s *Sentence) ending(i int) bool {
	const longest = 3
	for k := i + 1; k <= len(s.Words) && k <= i+longest; k++ {
		if k == len(s.Words) || s.Words[k].Before != " " || s.Words[k].Class&(lang.Preposition|lang.Conjunction) != 0 {
			return true
		}
	}
	return false
}

// object reports whether the verb has what it acts on before word to: a noun
// phrase that an article, a number or a name opens and that ends there.
func (s *Sentence) object(verbAt, to int) bool {
	const least = 2 // words between the verb and the cut
	if to-1-verbAt < least || s.Verb(to-1) {
		return false
	}
	opened := false
	for k := verbAt + 1; k < to; k++ {
		w := &s.Words[k]
		if k == to-2 && s.article(w) {
			return false // "took the swipe": what of, or at?
		}
		if w.Class&(lang.Preposition|lang.Conjunction|lang.That|lang.Relative) != 0 && w.Class&lang.Determiner == 0 {
			return false
		}
		opened = opened || w.Class&lang.Determiner != 0 || w.Digit || w.Upper
	}
	return opened
}

func (s *Sentence) letters(from, to int) int {
	return utf8.RuneCountInString(s.Text[s.Words[from].Start:s.Words[to-1].End])
}

// Words without spaces: a label has so many letters.
const (
	leastUnspaced = 6
	mostUnspaced  = 20
)
