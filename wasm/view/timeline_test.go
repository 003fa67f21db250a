package view

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/dates"
	"dateline/wasm/story"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

func TestTimelineGroupsByDayUnderToday(t *testing.T) {
	view := Timeline(TimelinePage{Timeline: sampleTimeline(), Today: dates.Day{Year: 2026, Month: 11, Day: 14}},
		english(t))
	for _, fault := range faults(t, view) {
		t.Error(fault)
	}
	nodes := parsed(t, view)
	var got []string
	for _, n := range all(nodes, func(n *html.Node) bool {
		return classOf(n) == "date" || classOf(n) == "today" || classOf(n) == "headline" || classOf(n) == "event"
	}) {
		got = append(got, textOf([]*html.Node{n}))
	}
	want := []string{
		"9–11 March 2027", "A delegation offered to hold the talks on March 9–11.", "3 December Thursday",
		"The parliament of Ostrany votes on the accord on December 3.", "Today",
		"14 November Saturday", "Halvania and Ostrany reopen the Strait of Ilse, but leave the tariff for spring",
		"12 November Thursday", "Summit opens without a text", "The summit opens in the customs house of Corvane.",
		"9 November Monday", "Ostrany keeps its coastguard at home", "5 November Thursday",
		"Insurers double their price for the strait", "2 November Monday", "Talks on the Ilse to begin in Corvane",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	facts := wordsOf(nodes, "facts")
	for _, want := range []string{"“March 9–11”", "09:15 Corvane Courier. Changed since you read it",
		"Solvane, Perreaux. 4 quotations. First in this story",
		"07:30 Aldmoor Dispatch. Same report in 1 more outlet", "Tolvaj. 2 quotations. 74% new to you"} {
		want = strings.Trim(want, "“”")
		if !slices.ContainsFunc(facts, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("no line %q in %q", want, facts)
		}
	}
}

func TestRangesAreSaidShort(t *testing.T) {
	w := english(t)
	day := func(y, m, d int) dates.Day { return dates.Day{Year: y, Month: m, Day: d} }
	for _, c := range []struct {
		first, last dates.Day
		want        string
	}{
		{day(2026, 3, 9), day(2026, 3, 9), "9 March"}, {day(2026, 3, 9), dates.Day{}, "9 March"},
		{day(2026, 3, 9), day(2026, 3, 11), "9–11 March"},
		{day(2026, 11, 30), day(2026, 12, 2), "30 November – 2 December"},
		{day(2026, 12, 30), day(2027, 1, 2), "30 December 2026 – 2 January 2027"},
		{day(2030, 1, 1), day(2030, 12, 31), "2030"}, {day(2019, 1, 1), day(2021, 12, 31), "2019 – 2021"},
		{day(2024, 2, 1), day(2024, 2, 29), "February"}, {day(2026, 2, 1), day(2026, 2, 27), "1–27 February"},
		{day(2026, 6, 1), day(2026, 8, 31), "June – August"},
		{day(2026, 12, 1), day(2027, 2, 28), "December 2026 – February 2027"},
	} {
		if got := w.Range(c.first, c.last); got != c.want {
			t.Errorf("Range(%v, %v) = %q, want %q", c.first, c.last, got, c.want)
		}
	}
}

// Of many events those of the highest rank are shown, the others wait behind one control.
func TestTimelineFoldsMinorEvents(t *testing.T) {
	timeline := func(events int) story.Timeline {
		tl := story.Timeline{Entries: []story.Entry{{Mark: story.MarkRead,
			First: dates.Day{Year: 2026, Month: 1, Day: 1}, Reading: &story.Reading{ID: "a", Title: "The only article"},
			Rank: 1}}}
		for i := range events {
			tl.Entries = append(tl.Entries, story.Entry{Mark: story.MarkNamed,
				First: dates.Day{Year: 2026, Month: 1, Day: 2 + i}, Last: dates.Day{Year: 2026, Month: 1, Day: 2 + i},
				Sentence: fmt.Sprintf("Event %d.", i), Rank: events + 1 - i})
		}
		return tl
	}
	w := english(t)
	for events, want := range map[int]int{0: 0, eventsShown: 0, eventsShown + 2: 0, eventsShown + 3: 3, 20: 12} {
		nodes := parsed(t, Timeline(TimelinePage{Timeline: timeline(events),
			Today: dates.Day{Year: 2026, Month: 2, Day: 1}}, w))
		exactly := func(class string) (list []string) {
			for _, n := range all(nodes, func(n *html.Node) bool { return classOf(n) == class }) {
				list = append(list, textOf([]*html.Node{n}))
			}
			return list
		}
		folded := exactly("entry minor")
		if len(folded) != want {
			t.Errorf("of %d events %d are folded, want %d", events, len(folded), want)
		}
		for i, words := range folded {
			// the later a day, the higher its place and, here, its rank
			if n := want - 1 - i; !strings.Contains(words, fmt.Sprintf("Event %d.", n)) {
				t.Errorf("of %d events %q is folded, want event %d", events, words, n)
			}
		}
		if days := exactly("day minor"); len(days) != want {
			t.Errorf("of %d events %d days are folded, want %d", events, len(days), want)
		}
		if controls := exactly("all-events"); (len(controls) == 1) != (want > 0) ||
			want > 0 && !strings.HasPrefix(controls[0], fmt.Sprint(want)) {
			t.Errorf("of %d events the control says %q", events, controls)
		}
	}
}

func TestFiguresTellWhatTheyWereBefore(t *testing.T) {
	point := func(value float64, printed, id, site string, day int) story.Point {
		return story.Point{
			Count:  story.Count{Key: "=dead", Value: value, Printed: printed},
			Day:    dates.Day{Year: 2026, Month: 11, Day: day},
			Source: story.Source{ID: id, Site: site},
		}
	}
	today := dates.Day{Year: 2026, Month: 11, Day: 22}
	html := Timeline(TimelinePage{Today: today, Timeline: story.Timeline{Figures: []story.Figure{{Points: []story.Point{
		point(12, "12 dead", "a", "Post", 18), point(14, "14 <b>dead", "b", "Courier", 21),
	}}}}}, english(t))
	now, before := strings.Index(html, "14 &lt;b"), strings.Index(html, "12 dead")
	if now < 0 || before < now {
		t.Errorf("the latest count stands at %d, the one before at %d: %s", now, before, html)
	}
	for _, want := range []string{"Post", "Courier", "21 November", "18 November", "Earlier:"} {
		if !strings.Contains(html, want) {
			t.Errorf("%q is missing in %s", want, html)
		}
	}
	if html := Timeline(TimelinePage{Today: today}, english(t)); strings.Contains(html, "figures") {
		t.Error("a story without figures has a list of them")
	}
}
