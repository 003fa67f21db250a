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
	state bool // of what lasts

	quoted bool // inside quotation marks
}

type markKind uint8

const (
	verbKind    markKind = iota
	stopKind             // the end of a sentence
	thatKind             // a clause begins: verbs before it say nothing about what is in it
	subKind              // a clause about when or why begins
	commaKind            // may part clauses
	backKind             // what is named after it lies behind: "since"
	fromKind             // the same, where the verb is in the past: "dal 7 ottobre"
	backEndKind          // what is named before it does: 以来
	onceKind             // tells of times gone by
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
	case m.has(cVPres), m.has(cVBe), m.has(cState):
		return present
	}
	return noTense
}

// marking are the classes of verbs and of what parts clauses.
var marking = maskOf(cVPast, cVFut, cVPres, cVBe, cVPart, cVSay, cComp, cSub, cStop, cComma, cPause, cDash,
	cBack, cSince, cBackEnd, cState, cOnce)

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
		case m.has(cBack):
			mark.kind = backKind
		case m.has(cBackEnd):
			mark.kind = backEndKind
		case m.has(cSince) && t == noTense:
			mark.kind = fromKind
		case m.has(cOnce):
			mark.kind = onceKind
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
			mark.say, mark.state = m.has(cVSay), m.has(cState)
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
