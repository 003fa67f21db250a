package dates

// tense is what the verb near a date tells of its side of the reference.
type tense uint8

const (
	noTense tense = iota
	past
	present
	future
)

// verbMark is a verb, or the end of a sentence, seen while scanning.
type verbMark struct {
	at    int // byte offset
	word  int // number of the item
	tense tense
	stop  bool // the end of a sentence
	that  bool // a clause begins: verbs before it say nothing about what is in it
}

func tenseOf(m mask) tense {
	switch {
	case m.has(cVFut):
		return future
	case m.has(cVPast):
		return past
	case m.has(cVPres):
		return present
	}
	return noTense
}

// verbsOf lists the verbs and sentence ends of a paragraph.
func verbsOf(items []item, marks []verbMark) []verbMark {
	for i := range items {
		m := items[i].mask
		if t := tenseOf(m); t != noTense {
			if n := len(marks); t == past && n > 0 && marks[n-1].tense == future && i-marks[n-1].word <= 2 {
				t = future // "will be completed"
			}
			marks = append(marks, verbMark{at: items[i].start, word: i, tense: t})
		} else if m.has(cStop) && !(m.has(cDot) && goesOn(items, i)) {
			marks = append(marks, verbMark{at: items[i].start, word: i, stop: true})
		} else if m.has(cThat) {
			marks = append(marks, verbMark{at: items[i].start, word: i, that: true})
		}
	}
	return marks
}

// goesOn reports whether the full stop at i is that of an abbreviation or of
// an ordinal: "Bd. 3", "11. července", "11. Juli".
func goesOn(items []item, i int) bool {
	if i+1 >= len(items) {
		return false
	}
	next := &items[i+1]
	return next.mask.has(cMonth) && i > 0 && items[i-1].width > 0 || !next.upper && next.width == 0 && !next.mask.has(cStop) && next.end-next.start > 1
}

// tenseAt returns the tense of the nearest verb before start in its clause,
// else of the nearest one after end. next is the index of the first mark at or
// after an earlier offset; the new one is returned.
func tenseAt(marks []verbMark, next, start, end int) (tense, int) {
	for next < len(marks) && marks[next].at < start {
		next++
	}
	if next > 0 && !marks[next-1].stop && !marks[next-1].that {
		return marks[next-1].tense, next
	}
	after := next
	for after < len(marks) && (marks[after].at < end || marks[after].that) {
		after++
	}
	if after < len(marks) && !marks[after].stop {
		return marks[after].tense, next
	}
	return noTense, next
}
