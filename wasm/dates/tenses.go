package dates

// tenses finds the tense of one date after the other in a paragraph's marks.
type tenses struct {
	marks    []verbMark
	next     int  // the first mark at or after the date
	within   bool // the last date asked for stands in a subordinate clause
	said     bool // its verb is one of saying
	state    bool // its verb tells of what lasts
	back     bool // what it names lies behind: "since"
	fullPast bool // see lexicon
	commas   bool
	first    bool
}

// lookAround is how many marks are looked at on each side of a date, so that a
// list of a thousand names costs no more than a sentence.
const lookAround = 8

// lookFar is how many there may be with those of the other side of quotation
// marks, which say nothing.
const lookFar = 4 * lookAround

// backReach is how many tokens may stand between "since" and the day that lies
// behind: "since the siege of Velm began, on 7 October".
const backReach = 10

// shortClause is how many tokens a clause of its own has at least before its
// date: "schools close on Monday".
const shortClause = 4

// at returns the tense of the date text[start:end] whose first token is word:
// that of the nearest verb before it in its clause, else of the nearest one
// after it. Where the past shows, no verb that is known is the present.
// Words on the other side of quotation marks say nothing.
func (t *tenses) at(start, end, word int, quoted bool) tense {
	for t.next < len(t.marks) && t.marks[t.next].at < start {
		t.next++
	}
	t.within, t.said, t.state, t.back = false, false, false, t.leadsBack(end, word)
	if t.back {
		return past
	}
	tense := t.nearest(end, word, quoted)
	if tense == noTense && quoted && !t.within { // words in marks inside a sentence
		tense = t.nearest(end, word, false)
	}
	return tense
}

// stateReach is how many tokens may stand between "today" and a verb of what
// lasts: "know it today".
const stateReach = 3

// leadsBack reports whether "since" stands before the date in its clause, or its
// counterpart after it, and no verb of what is to come. A preposition that is
// also that of what begins leads back with a verb of the past.
func (t *tenses) leadsBack(end, word int) bool {
	back, from := false, false
	for b := t.next - 1; b >= 0 && word-t.marks[b].word <= backReach; b-- {
		k := t.marks[b].kind
		if k == commaKind {
			continue
		}
		back, from = k == backKind, k == fromKind
		break
	}
	for a, n := t.next, 0; a < len(t.marks) && n < lookAround; a, n = a+1, n+1 {
		m := &t.marks[a]
		switch {
		case m.at < end:
		case m.kind == backEndKind:
			return m.word-word <= backReach
		case m.kind == stopKind:
			return back
		case m.kind == verbKind && m.be && from:
		case m.kind == verbKind && from:
			return m.tense == past
		case m.kind == verbKind && (!back || m.tense == future):
			return false
		}
	}
	return back
}

// nearest is at for words on this side of the quotation marks.
func (t *tenses) nearest(end, word int, quoted bool) tense {
	comma := false
	begin := 0
	for b, n := t.next-1, 0; b >= 0 && n < lookAround && t.next-b < lookFar; b, n = b-1, n+1 {
		m := &t.marks[b]
		if m.kind >= backKind {
			continue
		}
		if m.quoted != quoted {
			if quoted {
				begin = m.word + 1
				break
			}
			n--
			continue
		}
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
		t.said, t.state = m.say, m.state && abs(m.word-word) <= stateReach
		return m.tense
	}
	if t.within && t.first || t.inserted(end, word) {
		return noTense
	}
	comma = false
	sub, fronted := false, false
	for a, n := t.next, 0; a < len(t.marks) && n < lookAround && a-t.next < lookFar; a, n = a+1, n+1 {
		m := &t.marks[a]
		if m.quoted != quoted && m.at >= end {
			if quoted && begin > 0 {
				return noTense
			}
			n--
			continue
		}
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
			t.said, t.state = m.say, m.state && abs(m.word-word) <= stateReach
			return m.tense
		}
	}
	return noTense
}

// inserted reports whether the date stands between two commas with a word of
// their own: "the strike, postponed on Monday, begins". The verb of the sentence
// is not its verb.
func (t *tenses) inserted(end, word int) bool {
	if t.next == 0 || t.marks[t.next-1].kind != commaKind {
		return false
	}
	for a := t.next; a < len(t.marks); a++ {
		if m := &t.marks[a]; m.at >= end {
			before, after := word-t.marks[t.next-1].word, m.at-end
			return m.kind == commaKind && after <= longestTail && (before > leastInserted && before <= backReach ||
				before == 1 && after >= leastTail)
		}
	}
	return false
}

// An inserted clause has a word and a preposition before its date, or a word of
// so many bytes after it: "postponed on Monday", "maandag uitgesteld".
const (
	leastInserted = 2
	leastTail     = 5
	longestTail   = 25
)

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
