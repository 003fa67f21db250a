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
		return r.well(Request{Op: op, ID: id, Args: map[string]string{"value": value}})
	}
	why := html(ask("why", "0"), "why")
	for _, want := range []string{"Henk Odalric", "Give us a calm morning", "#:~:text=", `data-value="0 Idris Tolvaj"`, "said"} {
		if !strings.Contains(why, want) {
			t.Errorf("why lacks %q: %s", want, why)
		}
	}
	r.restart() // the page is not at hand: the library has it
	corrected := html(ask("speaker", "0 Ana Perreaux"), "view")
	if !strings.Contains(corrected, "quotation, Ana Perreaux") || strings.Contains(corrected, "quotation, Henk Odalric") {
		t.Error("the correction is not shown")
	}
	r.restart()
	if view := html(r.well(second), "view"); !strings.Contains(view, "quotation, Ana Perreaux") {
		t.Error("the correction is forgotten when the page is opened anew")
	}
	r.well(keep(second))
	r.restart()
	if main := html(r.well(Request{Op: "person", Args: map[string]string{"value": "Ana Perreaux"}}), "main"); !strings.Contains(main, "Give us a calm morning") {
		t.Errorf("her page does not know it: %s", main)
	}
	if view := html(ask("not-speech", "0"), "view"); strings.Contains(view, "quotation, Ana Perreaux") || !strings.Contains(view, "Give us a calm morning") {
		t.Error("it is still a quotation, or its words are gone")
	}
	for _, value := range []string{"", "x", "-1", "99"} {
		if got := r.do(Request{Op: "why", ID: id, Args: map[string]string{"value": value}}); got.Problem == "" {
			t.Errorf("quotation %q exists", value)
		}
	}
}

// The same words in two outlets stand once on a person's page.
func TestPerson(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	copied := first
	copied.HTML = []byte(strings.ReplaceAll(strings.ReplaceAll(string(first.HTML), "dispatch.example", "courier.example"), "Aldmoor Dispatch", "Corvane Courier"))
	copied.URL = "https://courier.example/ilse/2"
	r.well(keep(copied))
	r.restart()
	main := html(r.well(Request{Op: "person", Args: map[string]string{"value": "Marit Solvane"}}), "main")
	if n := strings.Count(main, "waited long enough"); n != 1 {
		t.Errorf("her words stand there %d times: %s", n, main)
	}
	if !strings.Contains(main, "Corvane Courier") || !strings.Contains(main, "Aldmoor Dispatch") {
		t.Errorf("an outlet is not named: %s", main)
	}
	if main := html(r.well(Request{Op: "person", Args: map[string]string{"value": "Nobody Here"}}), "main"); !strings.Contains(main, "0 quotations") {
		t.Errorf("nobody: %s", main)
	}
}
