package app

import (
	"strings"
	"testing"
)

// A reader's correction holds for the article, when it is read again too.
func TestCorrectASpeaker(t *testing.T) {
	r := newReader(t)
	r.well(second)
	id := r.well(keep(second)).ID
	ask := func(op, value string) Response {
		t.Helper()
		return r.well(Request{Op: op, ID: id, Args: argsFor(op, value)})
	}
	why := html(ask("why", "0"), "why")
	for _, want := range []string{"Henk Odalric", "Give us a calm morning", "#:~:text=",
		`data-args="{&#34;quotation&#34;:&#34;0&#34;,&#34;name&#34;:&#34;Idris Tolvaj&#34;}"`, "said"} {
		if !strings.Contains(why, want) {
			t.Errorf("why lacks %q: %s", want, why)
		}
	}
	r.restart() // the page is not at hand: the library has it
	corrected := html(ask("speaker", "0 Ana Perreaux"), "view")
	if !strings.Contains(corrected, "quotation, Ana Perreaux") ||
		strings.Contains(corrected, "quotation, Henk Odalric") {
		t.Error("the correction is not shown")
	}
	r.restart()
	if view := html(r.well(second), "view"); !strings.Contains(view, "quotation, Ana Perreaux") {
		t.Error("the correction is forgotten when the page is opened anew")
	}
	r.well(keep(second))
	r.restart()
	if main := html(r.well(Request{Op: "person", Args: Args{"name": "Ana Perreaux"}}), "main"); !strings.Contains(main,
		"Give us a calm morning") {
		t.Errorf("her page does not know it: %s", main)
	}
	if view := html(ask("not-speech", "0"), "view"); strings.Contains(view, "quotation, Ana Perreaux") ||
		!strings.Contains(view, "Give us a calm morning") {
		t.Error("it is still a quotation, or its words are gone")
	}
	for _, value := range []string{"", "x", "-1", "99"} {
		if got := r.do(Request{Op: "why", ID: id, Args: Args{"quotation": value}}); got.Problem == "" {
			t.Errorf("quotation %q exists", value)
		}
	}
}

// The same words in two outlets stand once on a person's page.
func TestPerson(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	copied := first
	copied.HTML = []byte(strings.ReplaceAll(strings.ReplaceAll(string(first.HTML), "dispatch.example",
		"courier.example"), "Aldmoor Dispatch", "Corvane Courier"))
	copied.URL = "https://courier.example/ilse/2"
	r.well(keep(copied))
	r.restart()
	main := html(r.well(Request{Op: "person", Args: Args{"name": "Marit Solvane"}}), "main")
	if n := strings.Count(main, "waited long enough"); n != 1 {
		t.Errorf("her words stand there %d times: %s", n, main)
	}
	if !strings.Contains(main, "Corvane Courier") || !strings.Contains(main, "Aldmoor Dispatch") {
		t.Errorf("an outlet is not named: %s", main)
	}

	// An article without a date comes behind those of which the day is known.
	undated := first
	undated.HTML = []byte(strings.NewReplacer("article:published_time", "x", "waited long enough", "slept on the pier",
		"dispatch.example", "herald.example").Replace(string(first.HTML)))
	undated.URL = "https://herald.example/ilse"
	r.well(keep(undated))
	main = html(r.well(Request{Op: "person", Args: Args{"name": "Marit Solvane"}}), "main")
	if known, unknown := strings.Index(main, "waited long enough"),
		strings.Index(main, "slept on the pier"); known < 0 || unknown < known {
		t.Errorf("the words without a day stand at %d, those of a known day at %d: %s", unknown, known, main)
	}

	if main := html(r.well(Request{Op: "person", Args: Args{"name": "Nobody Here"}}), "main"); !strings.Contains(main,
		"0 quotations") {
		t.Errorf("nobody: %s", main)
	}
}

// A correction is taken back by its Undo, or by asking for what was found.
func TestTakeACorrectionBack(t *testing.T) {
	r := newReader(t)
	r.well(second)
	id := r.well(keep(second)).ID
	ask := func(op, value string) Response {
		t.Helper()
		return r.well(Request{Op: op, ID: id, Args: argsFor(op, value)})
	}
	const found, typed = "quotation, Henk Odalric", "quotation, Vera Lund"
	shows := func(what, view, want, not string) {
		t.Helper()
		if !strings.Contains(view, want) || strings.Contains(view, not) {
			t.Errorf("%s: %q is missing, or %q is there", what, want, not)
		}
	}
	named := ask("speaker", "0  Vera \n Lund ")
	shows("a name typed in", html(named, "view"), typed, found)
	gone := ask("not-speech", "0")
	shows("no quotation", html(gone, "view"), "Give us a calm morning", typed)
	r.restart()
	shows("the last one undone", html(ask("uncorrect", gone.Undo), "view"), typed, found)
	r.restart()
	shows("after a restart", html(r.well(second), "view"), typed, found)
	asFound := ask("as-found", "0")
	shows("as found", html(asFound, "view"), found, typed)
	shows("that undone", html(ask("uncorrect", asFound.Undo), "view"), typed, found)
	shows("the first undone", html(ask("uncorrect", named.Undo), "view"), found, typed)
	r.restart()
	shows("read anew", html(r.well(second), "view"), found, typed)
	for _, value := range []string{"", "x", "00", "02ff", named.Undo[:len(named.Undo)-2] + "7"} {
		if got := r.do(Request{Op: "uncorrect", ID: id, Args: Args{"undo": value}}); got.Problem == "" {
			t.Errorf("undo %q is taken", value)
		}
	}
	private := r.well(Request{Op: "open", HTML: second.HTML, URL: second.URL, Private: true})
	if got := r.well(Request{Op: "speaker", ID: private.ID, Private: true, HTML: second.HTML, URL: second.URL,
		Args: Args{"quotation": 0.0, "name": "Vera Lund"}}); got.Saved != "private" {
		t.Errorf("in a private window it is %q", got.Saved)
	}
	r.restart()
	shows("after the private window", html(r.well(second), "view"), found, typed)
}

// Corrections as the first version of their record wrote them are still known.
func TestOldCorrections(t *testing.T) {
	list, err := decodeCorrections([]byte("\x01\x01\x05words\x04name\x00"))
	if err != nil || len(list) != 1 || list[0].Words != "words" || list[0].Speaker != "name" || list[0].NotSpeech {
		t.Errorf("%+v, %v", list, err)
	}
}

// Two pages that are not kept have one name: what is asked of a quotation
// concerns the page that comes with it.
func TestQuotationsOfPagesWithoutAName(t *testing.T) {
	r := newReader(t)
	one, two := first, second
	one.Private, two.Private = true, true
	id := r.well(one).ID
	if other := r.well(two).ID; other != id {
		t.Fatalf("the names are %q and %q", id, other)
	}
	for _, restart := range []bool{false, true} {
		if restart {
			r.restart()
		}
		ask := one
		ask.Op, ask.ID, ask.Args = "why", id, Args{"quotation": "0"}
		if why := html(r.well(ask), "why"); !strings.Contains(why, "Marit Solvane") {
			t.Errorf("restarted %v: %s", restart, why)
		}
	}
}

// Correcting one quotation moves nobody's colour.
func TestColoursStay(t *testing.T) {
	r := newReader(t)
	before := html(r.well(second), "view")
	id := r.well(keep(second)).ID
	after := html(r.well(Request{Op: "speaker", ID: id, Args: Args{"quotation": 0.0, "name": "Vera Lund"}}), "view")
	for _, name := range []string{"Idris Tolvaj"} {
		colour := func(view string) string {
			line := view[:strings.Index(view, "<bdi>"+name)]
			return between(line[strings.LastIndex(line, `class="speaker"`):], `data-speaker="`, `"`)
		}
		if colour(before) == "" || colour(before) != colour(after) {
			t.Errorf("%s has changed from %q to %q", name, colour(before), colour(after))
		}
	}
}
