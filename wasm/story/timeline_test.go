package story

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

func day(y, m, d int) dates.Day { return dates.Day{Year: y, Month: m, Day: d} }

// noon is 2026-03-10, 12:00 UTC.
const noon = 1_773_144_000

// summit is an invented story: two reports of their own, a reprint, and one without a date.
func summit() []Reading {
	vote := func(block int, sentence string) Event {
		return Event{First: day(2026, 3, 20), Last: day(2026, 3, 20), Printed: "March 20", Sentence: sentence,
			Block: block, Weight: 0.5}
	}
	talks := Event{First: day(2026, 3, 1), Last: day(2026, 3, 3), Printed: "March 1-3",
		Sentence: "The Ostrel talks of March 1-3 ended without a treaty.", Block: 1, Weight: 0.4}
	return []Reading{
		{ID: "a", Site: "Post", Lang: "en", Published: article.Time{Year: 2026, Month: 3, Day: 4}, Opened: 10,
			Lead: "Talks fail.", People: []string{"Ana Rusk", "Ivo Lamm"},
			Terms:  []Term{{Text: "ostrel", Weight: 1, Where: IsName, Printed: "Ostrel"}},
			Events: []Event{talks, vote(2, "Parliament will vote on the Ostrel treaty on March 20.")},
			Sketch: []uint64{11<<40 | 50, 13<<40 | 50}},
		{ID: "b", Site: "Courier", Lang: "en", Published: article.Time{Year: 2026, Month: 3, Day: 6}, Opened: 20,
			Lead: "New offer.", People: []string{"Ana Rusk"},
			Terms: []Term{{Text: "ostrel", Weight: 1, Where: IsName, Printed: "Ostrel"},
				{Text: "offer", Weight: 1, Where: InTitle, Printed: "offer"}},
			Events: []Event{vote(0, "The vote on the Ostrel treaty is on March 20."),
				{First: day(2026, 3, 6), Last: day(2026, 3, 6), Printed: "Friday",
					Sentence: "Rusk made an offer on Friday."}},
			Sketch: []uint64{11<<40 | 50, 0x7777777777777777&^255 | 50}},
		{ID: "c", Site: "Radio", Lang: "en", Published: article.Time{Year: 2026, Month: 3, Day: 7}, Opened: 30,
			Lead: "New offer.", Sketch: []uint64{11<<40 | 50, 0x7777777777777777&^255 | 50}},
		{ID: "d", Site: "Blog", Lang: "en", Opened: 40, Lead: "What it means.",
			Sketch: []uint64{0x5555555555555555&^255 | 90}},
	}
}

func entry(t *testing.T, tl Timeline, of func(Entry) bool) Entry {
	t.Helper()
	i := slices.IndexFunc(tl.Entries, of)
	if i < 0 {
		t.Fatalf("no such entry among %+v", tl.Entries)
	}
	return tl.Entries[i]
}

func ofArticle(id string) func(Entry) bool {
	return func(e Entry) bool { return e.Reading != nil && e.Reading.ID == id }
}

func TestTimelineTellsByDay(t *testing.T) {
	tl := BuildTimeline(Story{ID: "s:a"}, summit(), noon, 0, "b")
	var got []string
	for _, e := range tl.Entries {
		what := "event"
		if e.Reading != nil {
			what = e.Reading.ID
		}
		got = append(got, e.First.String()+" "+what)
	}
	if d := cmp.Diff([]string{"2026-03-01 event", "2026-03-04 a", "2026-03-06 b", "2026-03-20 event", " d"},
		got); d != "" {
		t.Error(d)
	}
	vote := entry(t, tl, func(e Entry) bool { return e.First == day(2026, 3, 20) })
	if vote.Mark != MarkAhead || len(vote.Sources) != 2 || vote.Sources[0].ID != "a" || vote.Printed != "March 20" {
		t.Errorf("the vote ahead: %+v", vote)
	}
	if talks := entry(t, tl, func(e Entry) bool { return e.First == day(2026, 3, 1) }); talks.Mark != MarkNamed ||
		talks.Last != day(2026, 3, 3) {
		t.Errorf("the talks: %+v", talks)
	}
	b := entry(t, tl, ofArticle("b"))
	if !b.Current || b.Rank != 1 || len(b.Duplicates) != 1 || b.Duplicates[0].Site != "Radio" {
		t.Errorf("what is read: %+v", b)
	}
	if b.NewShare != 0.5 {
		t.Errorf("%v of b is new, want half: one paragraph stood in a", b.NewShare)
	}
	if a := entry(t, tl, ofArticle("a")); a.NewShare != 1 {
		t.Errorf("%v of the first article is new", a.NewShare)
	}
	if d := cmp.Diff([]string{"Ana Rusk", "Ivo Lamm"}, tl.People); d != "" {
		t.Error(d)
	}
}

func TestTheZoneTellsWhatIsAhead(t *testing.T) {
	lateOn19 := int64(noon + 9*86400 + 11*3600) // 23:00 UTC on the 19th
	for zone, want := range map[int]Mark{0: MarkAhead, 2 * 3600: MarkNamed} {
		tl := BuildTimeline(Story{}, summit(), lateOn19, zone, "")
		if got := entry(t, tl, func(e Entry) bool { return e.First == day(2026, 3, 20) }).Mark; got != want {
			t.Errorf("zone %d: mark %d, want %d", zone, got, want)
		}
	}
}

func TestTheNearestEventMattersMost(t *testing.T) {
	entries := []Entry{
		{Mark: MarkNamed, First: day(2026, 1, 1)}, {Mark: MarkNamed, First: day(2026, 2, 1)},
		{Mark: MarkAhead, First: day(2026, 4, 1)}, {Mark: MarkAhead, First: day(2026, 5, 1)},
	}
	rank(entries)
	var got []int
	for _, e := range entries {
		got = append(got, e.Rank)
	}
	if d := cmp.Diff([]int{4, 3, 1, 2}, got); d != "" {
		t.Error(d)
	}
}

func TestOrderOfReadingsDoesNotMatter(t *testing.T) {
	var all []Reading
	for _, x := range invented(t) {
		all = append(all, x.reading)
	}
	all = append(all, summit()...)
	want := BuildTimeline(Story{}, all, noon, 0, "b")
	rapid.Check(t, func(rt *rapid.T) {
		got := BuildTimeline(Story{}, rapid.Permutation(all).Draw(rt, "order"), noon, 0, "b")
		if d := cmp.Diff(want, got); d != "" {
			rt.Fatal(d)
		}
	})
}

func TestNothingIsInvented(t *testing.T) {
	var all []Reading
	var words strings.Builder
	for _, x := range invented(t) {
		all = append(all, x.reading)
		words.WriteString(x.reading.Lead + "\n")
		for _, e := range x.reading.Events {
			words.WriteString(e.Sentence + "\n" + e.Printed + "\n")
		}
	}
	for _, e := range BuildTimeline(Story{}, all, noon, 0, "").Entries {
		if !strings.Contains(words.String(), e.Sentence) || !strings.Contains(words.String(), e.Printed) {
			t.Errorf("no article says %q on %q", e.Sentence, e.Printed)
		}
	}
}

func TestKeyDaysAreTheNamedOnes(t *testing.T) {
	got := KeyDays(summit(), 2)
	if len(got) != 2 || got[1].Day != day(2026, 3, 20) {
		t.Fatalf("%+v", got)
	}
	if len(KeyDays(nil, 3)) != 0 {
		t.Error("days out of nothing")
	}
}

func TestKnownParagraphs(t *testing.T) {
	r := newReader("en")
	para := func(s string) uint64 { return sketch(r.words(nil, s, 0, len(s))) }
	long := "Rescuers with dogs searched the ruins of the market town on Wednesday after a strong earthquake had destroyed sixty houses."
	edited := strings.Replace(long, "strong", "heavy", 1)
	other := "The court in the capital will hear twenty-six witnesses before it gives its verdict on the former banker in April or May."
	for _, c := range []struct {
		name string
		a, b string
		want bool
	}{
		{"the same", long, long, true},
		{"a word changed", long, edited, true},
		{"another", long, other, false},
		{"too short to know", "He agreed.", "He agreed.", false},
	} {
		if got := Known([]uint64{para(c.a)}, []uint64{para(c.b)})[0]; got != c.want {
			t.Errorf("%s: known %v", c.name, got)
		}
	}
	if got := NewShare(nil); got != -1 {
		t.Errorf("share of nothing: %v", got)
	}
}

// A sentence that names two days is told of the first: what a relative clause
// adds is told by another sentence, if there is one.
func TestSentenceIsToldOfItsFirstDay(t *testing.T) {
	const law = "On March 20 parliament votes on a law that extends the rationing, which began on March 2."
	event := func(d dates.Day, sentence, printed string, weight float32) Event {
		return Event{First: d, Last: d, Sentence: sentence, Printed: printed, Weight: weight}
	}
	rs := []*Reading{
		{ID: "a", Lang: "en", Published: article.Time{Year: 2026, Month: 3, Day: 10}, Events: []Event{
			event(day(2026, 3, 20), law, "March 20", 2), event(day(2026, 3, 2), law, "March 2", 9)}},
		{ID: "b", Lang: "en", Published: article.Time{Year: 2026, Month: 3, Day: 10}, Events: []Event{
			event(day(2026, 3, 2), "Rationing began on March 2 and went quietly.", "March 2", 3)}},
	}
	got := map[string]string{}
	for _, e := range namedEvents(rs, day(2026, 3, 10)) {
		got[e.First.String()] = e.Sentence
	}
	want := map[string]string{"2026-03-20": law, "2026-03-02": "Rationing began on March 2 and went quietly."}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
