package story

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"dateline/wasm/dates"
)

// ferry is an invented story as three outlets told it.
func ferry(t *testing.T) []Reading {
	t.Helper()
	return []Reading{
		read(t, "post", "en", "2026-11-18", "Post", "Ferry Aldona sinks off Lowen",
			`The ferry Aldona sank off Lowen on Tuesday, November 17, with 84 people on board.
The Aldona left her dock at Lowen on Monday, November 16, the harbour office said. It is the number that Captain Ilse Varga gave on November 15.
The first two boats were found on November 14. Mayor Nils Aker called the council together.`, 1),
		read(t, "ledger", "en", "2026-11-19", "Ledger", "Captain of the Aldona noticed nothing",
			`Captain Ilse Varga of the ferry Aldona noticed nothing unusual that night, she said in Lowen.
The ferry Aldona was to be inspected by the harbour office on November 30 and sold on December 12.
Ilse Varga said she would answer questions in Lowen. Varga commands the Aldona since 2019.`, 2),
		read(t, "courier", "en", "2026-11-20", "Courier", "Aldona: divers search off Lowen",
			`Divers searched for the ferry Aldona off Lowen. On November 16 the Aldona had passed the pilot station.
The ferry will be raised on December 12, the harbour office in Lowen said.`, 3),
	}
}

// TestSentenceStandsUnderItsSource: whoever is named first printed the words.
func TestSentenceStandsUnderItsSource(t *testing.T) {
	readings := ferry(t)
	text := map[string]string{}
	for _, r := range readings {
		for _, e := range r.Events {
			text[r.ID] += e.Sentence + "\n"
		}
	}
	days, sentences := map[dates.Day]int{}, map[string]int{}
	for _, e := range BuildTimeline(Story{}, readings, noon+300*86400, 0, "").Entries {
		if e.Reading != nil {
			continue
		}
		days[e.First]++
		sentences[e.Sentence]++
		if len(e.Sources) == 0 || !strings.Contains(text[e.Sources[0].ID], e.Sentence) {
			t.Errorf("%q stands under %v", e.Sentence, e.Sources)
		}
		for _, not := range []string{"It is the number", "The first two", "that night"} {
			if strings.Contains(e.Sentence, not) {
				t.Errorf("%s: nobody can read %q alone", e.First, e.Sentence)
			}
		}
	}
	for s, n := range sentences {
		if n > 1 {
			t.Errorf("%q stands under %d days", s, n)
		}
	}
	if days[day(2026, 11, 16)] != 1 || days[day(2026, 12, 12)] != 1 || days[day(2026, 11, 30)] != 1 {
		t.Errorf("days %v", days)
	}
}

func TestATitleMakesNoOtherPerson(t *testing.T) {
	tl := BuildTimeline(Story{}, ferry(t), noon, 0, "")
	n := 0
	for _, p := range tl.People {
		if strings.Contains(p, "Varga") {
			n++
		}
	}
	if n != 1 {
		t.Errorf("people: %q", tl.People)
	}
	for name, want := range map[string]string{
		"Mayor Ilse Varga": "Ilse Varga", "Dr. Ilse Varga": "Ilse Varga", "Mayor Varga": "Mayor Varga",
		"Ilse Varga":                "Ilse Varga",
		"Prime Minister Ilse Varga": "Ilse Varga", "King Karl III": "King Karl III",
		"Anna Baker Lind": "Anna Baker Lind", "": "",
	} {
		if got := PersonName(name, "en"); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
	if got := PersonName("Bürgermeisterin Ilse Varga", "de"); got != "Ilse Varga" {
		t.Errorf("German: %q", got)
	}
}

// TestRetoldFactsAreNotNew: the same report in other words holds little that is new.
func TestRetoldFactsAreNotNew(t *testing.T) {
	first := read(t, "a", "en", "2026-11-18", "Post", "Ferry Aldona sinks off Lowen",
		`The ferry Aldona sank off Lowen on Tuesday with 84 people on board, the harbour office said.
Captain Ilse Varga was rescued by the pilot boat Merle. Nils Aker, the mayor of Lowen, thanked the crew of the Merle.`, 1)
	retold := read(t, "b", "en", "2026-11-18", "Ledger", "Lowen ferry Aldona goes down",
		`With 84 people on board the Aldona went down on Tuesday; Lowen’s harbour office confirmed the loss of the ferry.
The crew of the Merle, a pilot boat, pulled Captain Ilse Varga out, for which Lowen’s mayor Nils Aker thanked them.`, 2)
	other := read(t, "c", "en", "2026-11-18", "Courier", "Smelter in Velm must pay fishermen",
		`Judge Runa Vik ruled that the smelter in Velm must pay 300 fishermen for dead salmon in the fjord of Torsk.
The smelter will study the verdict, its director Oskar Lind said, and Velm waits for the sum.`, 3)
	if got := NewTo(&retold, &first); got > 0.4 {
		t.Errorf("%.0f %% of a retold report are new", 100*got)
	}
	if got := NewTo(&other, &first); got < 0.8 {
		t.Errorf("%.0f %% of another report are new", 100*got)
	}
	if got := NewTo(&first); math.Abs(got-1) > 1e-9 {
		t.Errorf("%v of the first report is new", got)
	}
	if got := NewTo(&Reading{}, &first); got != -1 {
		t.Errorf("%v of nothing is new", got)
	}
}

// Ten times the article must take about ten times the time, not a hundred.
func TestReadingIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	took := func(n int) time.Duration {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "The ferry Aldona%d left Lowen with %d people and Ilse Varga said Velm%d paid 900 crowns for its repair.\n", i, i, i)
		}
		start := time.Now()
		read(t, "x", "en", "2026-11-18", "Post", "Ferries", b.String(), 0)
		return time.Since(start)
	}
	if small, large := took(2000), took(20000); large > 25*small+200*time.Millisecond {
		t.Errorf("2,000 paragraphs in %v, 20,000 in %v", small, large)
	}
}
