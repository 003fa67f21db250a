package app

import (
	"encoding/json"
	"strings"
	"testing"
)

// An article goes into files of its own whether its page is open or only the library
// has it, and from a frame over a page too.
func TestDocument(t *testing.T) {
	r := newReader(t)
	r.well(second)
	id := r.well(keep(second)).ID
	for _, restarted := range []bool{false, true} {
		if restarted {
			r.restart()
		}
		got := r.well(Request{Op: "document", ID: id, Frame: true})
		var facts map[string]string
		if err := json.Unmarshal([]byte(got.Lines), &facts); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(facts["url"], "https://dispatch.example/") || facts["title"] != got.Title {
			t.Errorf("restarted %v: facts %v, title %q", restarted, facts, got.Title)
		}
		if len(got.Files) != 1 || !strings.HasPrefix(got.Files[0].Text, "# ") ||
			!strings.Contains(got.Files[0].Text, "— Henk Odalric") {
			t.Errorf("restarted %v: %+v", restarted, got.Files)
		}
	}
	if got := r.do(Request{Op: "document", ID: "nobody"}); got.Problem == "" {
		t.Error("an article that is not there has a document")
	}
}
