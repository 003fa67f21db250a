package story

import (
	"math"
	"slices"
	"time"

	"dateline/wasm/dates"
)

// Trace is what an article says of a day without saying which day it is: a
// weekday, a day of a month, a year. Articles of one event leave the same
// traces even where nobody knows when they were published.
//
// 1 to 7 is a weekday from Monday, 32*month+day a day of a month, 1000 and
// above a year; traceLead is added to those of the first sentences.
type Trace uint16

const traceLead Trace = 1 << 15

func (t Trace) weekday() bool { return t&^traceLead <= 7 }
func (t Trace) year() int     { return int(t &^ traceLead) }

// maxTraces is how many traces a reading keeps, and leadBytes how far into the text the first sentences go.
const (
	maxTraces = 40
	leadBytes = 500
)

// tracesOf returns the traces of the mentions, each once, in order of the text.
func tracesOf(d []dates.Mention) []Trace {
	var out []Trace
	add := func(t Trace, lead bool) {
		if lead {
			t |= traceLead
		}
		if len(out) < maxTraces && !slices.Contains(out, t) && !slices.Contains(out, t|traceLead) {
			out = append(out, t)
		}
	}
	for _, m := range d {
		lead := m.Span.Start < leadBytes
		switch day := m.First; {
		case m.Type != dates.Date && m.Type != dates.Clock:
		case m.Placed() && day == m.Last:
			add(Trace(32*day.Month+day.Day), lead)
			add(weekday(day), lead)
			add(Trace(day.Year), lead)
		case m.Placed():
			add(Trace(day.Year), lead)
		case len(m.Value) >= 10 && m.Value[:5] == "XXXX-" && m.Value[5] != 'W':
			add(Trace(32*two(m.Value[5:])+two(m.Value[8:])), lead)
		case len(m.Value) >= 10 && m.Value[:9] == "XXXX-WXX-":
			add(Trace(m.Value[9]-'0'), lead)
		}
	}
	return slices.DeleteFunc(out, func(t Trace) bool {
		return t&^traceLead == 0 || t.year() > 2200 ||
			t.year() > 7 && t.year() <= 32
	})
}

func two(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }

func weekday(d dates.Day) Trace {
	w := time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday()
	if w == time.Sunday {
		return 7
	}
	return Trace(w)
}

// comparedTraces returns, 0 to 1 each: whether the first sentences of both name
// weekdays and none in common; how many years lie between them.
func comparedTraces(a, b *Reading) (otherWeekday, years float64) {
	lead := func(t Trace) bool { return t.weekday() && t&traceLead != 0 }
	if slices.ContainsFunc(a.Traces, lead) && slices.ContainsFunc(b.Traces, lead) && !common(a.Traces, b.Traces, lead) {
		otherWeekday = 1
	}
	ya, yb := lastYear(a), lastYear(b)
	if ya == 0 || yb == 0 {
		return otherWeekday, 0
	}
	return otherWeekday, min(1, math.Log1p(math.Abs(float64(ya-yb)))/math.Log(11))
}

func common(a, b []Trace, of func(Trace) bool) bool {
	for _, t := range a {
		if of(t) && (slices.Contains(b, t&^traceLead) || slices.Contains(b, t|traceLead)) {
			return true
		}
	}
	return false
}

// lastYear returns the year an article is of: that of its publication or the
// last one it names, 0 if neither is known.
func lastYear(r *Reading) int {
	if !r.Published.IsZero() {
		return r.Published.Year
	}
	last := 0
	for _, t := range r.Traces {
		if y := t.year(); y >= 1000 && y < 2200 {
			last = max(last, y)
		}
	}
	return last
}
