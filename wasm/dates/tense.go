package dates

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
)

// tense is what the verb near a date tells of its side of the reference.
type tense uint8

const (
	noTense tense = iota
	past
	present // "is", "has": says nothing by itself
	planned // the plain present of what is to come: "schools close on Monday"
	future
)

// ahead reports whether the tense puts a date on the side to come.
func (t tense) ahead() bool { return t >= planned }

// verbMark is a verb, or what parts clauses, seen while scanning.
type verbMark struct {
	at    int // byte offset
	word  int // number of the token
	kind  markKind
	tense tense
	known bool // the word itself is listed, not its ending
	be    bool // the present of "be"
	say   bool // a verb of saying
	open  bool // of one: neither a preposition nor a mark nor a date follows
	led   bool // of one: it follows a comma: ", dijo la alcaldesa"
	bare  bool // of one: a clause may follow without "that" ("said", not "reported")
}

type markKind uint8

const (
	verbKind  markKind = iota
	stopKind           // the end of a sentence
	thatKind           // a clause begins: verbs before it say nothing about what is in it
	subKind            // a clause about when or why begins
	commaKind          // may part clauses
)

// beReach is how many tokens may stand between "is" and its participle: "is
// widely expected"; auxReach the same for "will be completed".
const (
	beReach  = 2
	auxReach = 3
)

func tenseOf(m mask) tense {
	switch {
	case m.has(cVFut):
		return future
	case m.has(cVPast), m.has(cVSay):
		return past
	case m.has(cVPres), m.has(cVBe):
		return present
	}
	return noTense
}

// marking are the classes of verbs and of what parts clauses.
var marking = maskOf(cVPast, cVFut, cVPres, cVBe, cVPart, cVSay, cComp, cSub, cStop, cComma, cPause, cDash)

// verbsOf lists the verbs and the bounds of clauses of a paragraph.
func verbsOf(text string, items []item, abbreviations lang.Set, marks []verbMark) []verbMark {
	be := -1 - beReach // token of the last "be" of the clause
	for i := range items {
		m := items[i].mask
		if !m.meets(marking) {
			continue
		}
		if i > 0 && items[i].glued && items[i-1].mask.has(cHyphen) { // star-studded
			continue
		}
		t := tenseOf(m)
		mark := verbMark{at: items[i].start, word: i, tense: t, known: len(items[i].senses) > 0}
		n := len(marks)
		auxiliary := n > 0 && marks[n-1].tense == future && i-marks[n-1].word <= auxReach
		switch {
		case auxiliary && (t == past || m.has(cVBe) || m.has(cVPart)): // "will be completed"
			mark.tense = future
		case m.has(cVPart) && i-be <= beReach && t != future: // "is listed", "is meeting"
			mark.tense = planned
		case m.has(cVPart) && t == noTense && i > 0 && items[i-1].mask.has(cAfter): // "after hosting"
			mark.tense = past
		case t != noTense:
			mark.be = t == present && m.has(cVBe)
			if mark.be {
				be = i
			}
			mark.say = m.has(cVSay)
			// "a annoncé"
			if k := len(marks) - 1; mark.say && k >= 0 && marks[k].word == i-1 && marks[k].kind == verbKind {
				mark.at, mark.word = marks[k].at, i-1
				marks = marks[:k]
			}
			if k := len(marks) - 1; mark.say && k >= 0 {
				mark.led = marks[k].kind == commaKind && marks[k].word == mark.word-1
			}
			mark.open = mark.say && opensClause(items, i)
			mark.bare = items[i].strong.has(cVSay)
		case m.has(cStop) && !(m.has(cDot) && goesOn(text, items, abbreviations, i)):
			mark.kind, be = stopKind, -1-beReach
		case m.has(cComp):
			mark.kind, be = thatKind, -1-beReach
		case m.has(cSub):
			mark.kind, be = subKind, -1-beReach
		case m.has(cComma) || m.has(cPause) || m.has(cDash) && !m.has(cHyphen):
			mark.kind = commaKind
		default:
			continue
		}
		marks = append(marks, mark)
	}
	return marks
}

// opensClause reports whether a clause may follow a verb of saying at once: no
// preposition, mark or date does.
func opensClause(items []item, i int) bool {
	if i+1 >= len(items) {
		return false
	}
	m := items[i+1].mask
	return m.empty() || m.has(cThe) || m.has(cA) || m.has(cNum)
}

// goesOn reports whether the full stop at i is that of an abbreviation or of
// an ordinal: "Bd. 3", "11. července", "11. Juli".
func goesOn(text string, items []item, abbreviations lang.Set, i int) bool {
	if i+1 >= len(items) {
		return false
	}
	if i > 0 && items[i].glued && items[i-1].width == 0 {
		before := text[items[i-1].start:items[i-1].end]
		// J. Moreau, Gov. Brandt, No. 3
		if utf8.RuneCountInString(before) == 1 || abbreviations.Has(strings.ToLower(before)) {
			return true
		}
	}
	next := &items[i+1]
	if next.mask.has(cMonth) && i > 0 && items[i-1].width > 0 {
		return true
	}
	return !next.upper && next.width == 0 && !next.mask.has(cStop) && next.end-next.start > 1
}

// tenses finds the tense of one date after the other in a paragraph's marks.
type tenses struct {
	marks    []verbMark
	next     int  // the first mark at or after the date
	within   bool // the last date asked for stands in a subordinate clause
	said     bool // its verb is one of saying
	fullPast bool // see lexicon
	commas   bool
}

// lookAround is how many marks are looked at on each side of a date, so that a
// list of a thousand names costs no more than a sentence.
const lookAround = 8

// shortClause is how many tokens a clause of its own has at least before its
// date: "schools close on Monday".
const shortClause = 4

// at returns the tense of the date text[start:end] whose first token is word:
// that of the nearest verb before it in its clause, else of the nearest one
// after it. Where the past shows, no verb that is known is the present.
func (t *tenses) at(start, end, word int) tense {
	for t.next < len(t.marks) && t.marks[t.next].at < start {
		t.next++
	}
	comma := false
	begin := 0
	t.within, t.said = false, false
	for b, n := t.next-1, 0; b >= 0 && n < lookAround; b, n = b-1, n+1 {
		m := &t.marks[b]
		if m.kind == commaKind {
			comma = true
			continue
		}
		if m.kind != verbKind {
			begin = m.word + 1
			t.within = m.kind == thatKind || m.kind == subKind
			break
		}
		apart := comma
		if !t.commas {
			apart = m.open && m.bare && word-m.word > shortClause
		}
		if m.say && m.tense == past && apart { // "said schools close on Monday"
			begin = m.word + 1
			break
		}
		if comma && t.commas {
			if own := t.inClause(end); own.tense != noTense { // "..., die der Rat im Mai beschlossen hat"
				return own.tense
			}
		}
		if m.be && m.tense == present && word-m.word <= auxReach { // "the fair is on Saturday"
			return planned
		}
		if comma && m.tense == planned { // "are starving, according to a report Thursday"
			return noTense
		}
		// "soll am Montag verletzt worden sein"
		if last := t.inClause(end); t.commas && m.tense == future && last.tense == past && last.known {
			return past
		}
		t.said = m.say
		return m.tense
	}
	comma = false
	sub, fronted := false, false
	for a, n := t.next, 0; a < len(t.marks) && n < lookAround; a, n = a+1, n+1 {
		m := &t.marks[a]
		switch {
		case m.at < end:
		case m.kind == stopKind:
			if t.fullPast && m.word-begin >= shortClause {
				return planned
			}
			return noTense
		case m.kind == subKind: // until its comma, a clause of its own
			sub = true
		case m.kind == commaKind:
			fronted = fronted || m.at <= end+1 && word-begin <= 1 // "On Friday, she said:"
			comma, sub = !fronted, false
		case m.kind == verbKind && !sub && !(m.say && (comma && !m.open || m.led)): // ", the mayor said"
			t.said = m.say
			return m.tense
		}
	}
	return noTense
}

// inClause returns the last verb between the date and the next mark of another
// clause.
func (t *tenses) inClause(end int) verbMark {
	var last verbMark
	for a := t.next; a < len(t.marks) && a < t.next+lookAround; a++ {
		m := &t.marks[a]
		if m.kind != verbKind {
			break
		}
		if m.at >= end {
			last = *m
		}
	}
	return last
}
