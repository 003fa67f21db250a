package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

// The labelled look-alikes lie years apart, and a library holds the news of
// weeks. So each stream is also played with all its stories in the same weeks:
// what the articles of a story say of days stays as it is among them, and days
// no longer tell stories apart.

// movedDays is within how many days the stories of a moved stream begin, movedTo the first of them.
const movedDays = 2

var movedTo = time.Date(2012, 3, 5, 0, 0, 0, 0, time.UTC)

// moves returns by how many days each story is moved.
func moves(raws []raw) map[string]int {
	days := map[string][]int{}
	for _, r := range raws {
		if !r.article.Meta.Published.IsZero() {
			p := r.article.Meta.Published
			days[r.story] = append(days[r.story], dayNumber(dates.Day{Year: p.Year, Month: p.Month, Day: p.Day}))
		}
	}
	for _, r := range raws { // a story without any date of publication is moved by the days it names
		if r.article.Meta.Published.IsZero() && len(days[r.story]) == 0 {
			for _, m := range r.dates {
				if m.Placed() && m.First == m.Last {
					days[r.story] = append(days[r.story], dayNumber(m.First))
				}
			}
		}
	}
	out := map[string]int{}
	for story, list := range days {
		slices.SortFunc(list, cmp.Compare[int])
		h := fnv.New32a()
		h.Write([]byte(story))
		out[story] = int(movedTo.Unix()/86400) + int(h.Sum32()%movedDays) - list[len(list)/4]
	}
	return out
}

func dayNumber(d dates.Day) int {
	return int(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func dayOf(n int) dates.Day {
	t := time.Unix(int64(n)*86400, 0).UTC()
	return dates.Day{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// moved returns the article and the dates it names by some days later.
func (r raw) moved(by int) (*article.Article, []dates.Mention) {
	a := *r.article
	if p := &a.Meta.Published; !p.IsZero() {
		d := dayOf(dayNumber(dates.Day{Year: p.Year, Month: p.Month, Day: p.Day}) + by)
		p.Year, p.Month, p.Day = d.Year, d.Month, d.Day
	}
	out := slices.Clone(r.dates)
	for i := range out {
		m := &out[i]
		var month, day, weekday int
		switch {
		case m.Placed():
			m.First, m.Last = dayOf(dayNumber(m.First)+by), dayOf(dayNumber(m.Last)+by)
		case scan(m.Value, "XXXX-WXX-%d", &weekday):
			weekday = (weekday - 1 + by%7 + 7) % 7
			m.Value = fmt.Sprintf("XXXX-WXX-%d", weekday+1) + m.Value[10:]
		case scan(m.Value, "XXXX-%2d-%2d", &month, &day):
			d := dayOf(dayNumber(dates.Day{Year: 2011, Month: month, Day: day}) + by)
			m.Value = fmt.Sprintf("XXXX-%02d-%02d", d.Month, d.Day) + m.Value[10:]
		}
	}
	return &a, out
}

// scan reads numbers from the beginning of a value of at least ten characters.
func scan(value, format string, numbers ...any) bool {
	if len(value) < 10 {
		return false
	}
	n, err := fmt.Sscanf(value, format, numbers...)
	return err == nil && n == len(numbers)
}

// dated reports whether enough of a stream's articles tell when they were published.
func dated(s stream) bool {
	n := 0
	for _, r := range s.readings {
		if !r.Published.IsZero() {
			n++
		}
	}
	return n*10 > len(s.readings)
}
