package dates

import "strings"

// comesAgain is how many bytes may part "every year" from the day that comes
// again: "every year, on the", "ogni anno, il".
const comesAgain = 12

// recurs reports whether the date at it comes again with the set told just
// before: "every year on the third Saturday of August" is no day of this year.
func (f *finder) recurs(it *item) bool {
	n := len(f.mentions)
	return n > f.first && f.again != noUnit && cyclic(it.v, f.again) && f.near(f.mentions[n-1].Span.End, it.start)
}

// recurred takes back the date told just before a set that says how often it
// comes: "on the third Saturday of August every year".
func (f *finder) recurred(it *item, u unit) {
	n := len(f.mentions)
	if n > f.first && f.cycle != nil && cyclic(f.cycle, u) && f.near(f.mentions[n-1].Span.End, it.start) {
		f.mentions = f.mentions[:n-1]
	}
}

// near reports whether nothing but a small word or two parts two mentions.
func (f *finder) near(from, to int) bool {
	return from <= to && to-from <= comesAgain && !strings.ContainsAny(f.text[from:to], ".;:!?()") &&
		strings.Count(f.text[from:to], " ") <= 3
}

// cyclic reports whether the value names a part of the unit and nothing larger.
func cyclic(v *value, u unit) bool {
	if v.form != dateForm || v.hasRel {
		return false
	}
	switch f := v.fields() &^ fPart; u {
	case year:
		return f == fMo || f == fMo|fD || f == fHol && v.hol >= nthWeekday
	case week:
		return f == fWd
	}
	return false
}

// cycleOf is the unit after which a set comes again.
func cycleOf(v *value) unit {
	if v.form == setForm && v.n <= 1 && v.fields()&^fRel == 0 {
		return v.u
	}
	return noUnit
}

// longAgo is how many years back a year lies that "today" is set against, and
// contrast how many bytes before it.
const (
	longAgo  = 2
	contrast = 200
)

// thisTime reports whether "today" means these times and not the day: "the
// port as we know it today", "In 1994 it employed 300 people. Today it employs
// twelve." once says that the paragraph has told of times gone by.
func (f *finder) thisTime(v *value, at int, verbs *tenses, once bool) bool {
	p := &f.place
	if !v.hasRel || v.rel != 0 || v.relUnit != day || v.anchor != fromReference || v.fields() != fRel || v.weakRel {
		return false
	}
	if verbs.state {
		return true
	}
	if p.tense != present && p.tense != planned {
		return false
	}
	for i := len(f.mentions) - 1; i >= f.first && !once && at-f.mentions[i].Span.End <= contrast; i-- {
		last := f.mentions[i].Last
		once = last != (Day{}) && last.Year <= p.ref.Year-longAgo
	}
	return once
}
