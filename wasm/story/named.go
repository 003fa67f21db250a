package story

import (
	"cmp"
	"slices"
	"strings"

	"dateline/wasm/dates"
	"dateline/wasm/lang"
	"dateline/wasm/outline/clause"
	"dateline/wasm/text"
)

// mention is an event as one article names it.
type mention struct {
	*Event
	by    *Reading
	order int  // of the article in the story
	later bool // the sentence names another day first: it is told of that
}

// span is the days of an event.
type span struct{ first, last dates.Day }

// namedEvents returns the days that the articles name, each with the sentence
// that tells best what happened on it. A day that only articles of that very
// day name is told by these articles themselves.
func namedEvents(rs []*Reading, today dates.Day) []Entry {
	byDays := map[span][]mention{}
	var order []span
	for i, r := range rs {
		for j := range r.Events {
			e := &r.Events[j]
			if e.Sentence == "" || !alone(e, r) || e.First == published(r.Published) && e.Last == e.First ||
				!eventful(e, today) {
				continue
			}
			s := span{e.First, e.Last}
			if byDays[s] == nil {
				order = append(order, s)
			}
			later := slices.ContainsFunc(r.Events[:j], func(o Event) bool { return o.Sentence == e.Sentence })
			byDays[s] = append(byDays[s], mention{e, r, i, later})
		}
	}
	about := coreOf(rs)
	var out []Entry
	weights := map[span]float64{}
	for _, s := range order {
		weights[s] = weigh(byDays[s], s, about)
	}
	slices.SortStableFunc(order, func(a, b span) int { return cmp.Compare(weights[b], weights[a]) })
	told := map[string]bool{} // sentences that stand under a day already: one sentence, one day
	for _, s := range order {
		if len(out) == maxNamed {
			break
		}
		if e, ok := named(byDays[s], s, today, told); ok {
			out = append(out, e)
		}
	}
	return out
}

// Spans of days that can be an event: what lies ahead within a month is an
// appointment, a whole year gone by may be what a story began with. A season or
// a stretch of years is no event.
const (
	daysOfMonth = 31
	daysOfYear  = 366
)

func eventful(e *Event, today dates.Day) bool {
	switch days := dayNumber(e.Last) - dayNumber(e.First) + 1; {
	case days <= daysOfMonth:
		return true
	case dayNumber(e.First) > dayNumber(today):
		return false
	default:
		return days >= daysOfYear-1 && days <= daysOfYear
	}
}

// What speaks for a day, beside each article that names it. The figures were
// chosen on timelines that journalists published (T17).
const (
	perLater  = 1 // each article that names it when it has passed
	perLong   = 1 // each that still names it after longAfter days
	longAfter = 7
)

// votes returns how much it says for a day that a reading names it.
func votes(r *Reading, day int) float64 {
	if r.Published.IsZero() {
		return 1
	}
	v := 1.0
	if told := dayNumber(published(r.Published)); told > day {
		v += perLater
		if told > day+longAfter {
			v += perLong
		}
	}
	return v
}

// What else speaks for the days of an event, in votes.
const (
	perOutlet  = 0.5 // each outlet that names them
	perCentral = 2   // how central the most central of the sentences is, 0 to 1
	vagueDays  = 10  // days it lasts, until which it counts half: a week is told of less exactly than a day
	mostVague  = 30
)

// weigh tells how much the days of an event matter: what the articles that name
// them say for them, in how many outlets, and how exact it is.
func weigh(ms []mention, s span, about core) float64 {
	said, outlets := map[string]float64{}, map[string]bool{}
	top, w := 0.0, 0.0
	for _, m := range ms {
		worth := about.worth(m.Sentence)
		if v := votes(m.by, dayNumber(s.last)) * worth; v > said[m.by.ID] {
			w += v - said[m.by.ID]
			said[m.by.ID] = v
		}
		outlets[m.by.Site] = true
		top = max(top, float64(m.Weight)*worth)
	}
	w += perOutlet*float64(len(outlets)) + perCentral*top
	if days := dayNumber(s.last) - dayNumber(s.first); days > 0 {
		w /= 1 + float64(min(days, mostVague))/vagueDays
	}
	return w
}

// alone reports whether the sentence of an event can be read where it stands
// alone, and names its day itself and not "that night".
func alone(e *Event, r *Reading) bool {
	l := lang.Of(r.Lang)
	return clause.Read(e.Sentence, l).Alone() && !clause.Read(e.Printed, l).Pointing()
}

// named makes the entry of a day: the best sentence that tells no other day,
// and every article that names the day, the one whose sentence it is first. A day
// whose sentences are all told has no entry.
func named(ms []mention, s span, today dates.Day, told map[string]bool) (Entry, bool) {
	free := slices.DeleteFunc(slices.Clone(ms), func(m mention) bool { return told[m.Sentence] })
	if len(free) == 0 {
		return Entry{}, false
	}
	best := slices.MaxFunc(free, func(a, b mention) int {
		if a.later != b.later {
			if a.later {
				return -1
			}
			return 1
		}
		switch x, y := telling(a), telling(b); {
		case x > y:
			return 1
		case x < y:
			return -1
		}
		return b.order - a.order
	})
	e := Entry{
		Mark: MarkNamed, First: s.first, Last: s.last, Sentence: best.Sentence, Printed: best.Printed,
		Vague: true, NewShare: -1,
	}
	if dayNumber(s.first) > dayNumber(today) {
		e.Mark = MarkAhead
	}
	told[best.Sentence] = true
	seen := map[string]bool{best.by.ID: true}
	e.Sources = append(e.Sources, Source{best.by.ID, best.by.Site, best.Block})
	for _, m := range ms {
		e.Vague = e.Vague && m.Vague
		if !seen[m.by.ID] {
			seen[m.by.ID] = true
			e.Sources = append(e.Sources, Source{m.by.ID, m.by.Site, m.Block})
		}
	}
	return e, true
}

// telling tells how well a sentence tells what happened: central, neither too
// short nor too long, not somebody's words.
func telling(m mention) float64 {
	const shortest, longest = 6, 45 // words
	const half, lessSure = 2, 1.5   // what is left of the weight
	w := float64(m.Weight)
	if n := text.CountWords(m.Sentence); n < shortest || n > longest {
		w /= half
	}
	if m.Quoted || strings.HasSuffix(m.Sentence, "?") {
		w /= half
	}
	if m.Vague {
		w /= lessSure
	}
	return w
}
