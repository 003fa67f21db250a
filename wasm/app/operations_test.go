package app

import (
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/testwords"
	"dateline/wasm/view"
)

func TestThePagesHaveTheSameProtocol(t *testing.T) {
	script, err := os.ReadFile("../../extension/shared/protocol.js")
	if err != nil {
		t.Fatal(err)
	}
	if string(script) != Protocol() {
		t.Error("extension/shared/protocol.js is old: go run ./wasm/cmd/protocol")
	}
}

func TestOperationsAreSorted(t *testing.T) {
	if !slices.IsSortedFunc(operations[:], func(a, b operation) int { return strings.Compare(a.name, b.name) }) {
		t.Error("the table is not sorted")
	}
	for _, op := range operations {
		if operationNamed(op.name) == nil {
			t.Errorf("%s is not found", op.name)
		}
		seen := map[string]bool{}
		for _, arg := range op.args().list() {
			if seen[arg.name] {
				t.Errorf("%s has two arguments %s", op.name, arg.name)
			}
			seen[arg.name] = true
		}
	}
}

// What a page could make a person do by covering the reader can all be undone.
func TestFramesAskLittle(t *testing.T) {
	r := newReader(t)
	id := r.well(keep(first)).ID
	for _, op := range []string{"delete", "forget", "import", "keep-days", "pause", "rename", "undo", "tag", "keep"} {
		got := r.do(Request{Op: op, ID: id, Frame: true})
		if got.Problem == "" || !strings.Contains(got.Error, op) || !strings.Contains(got.Error, "frame") {
			t.Errorf("%s: %+v", op, got)
		}
	}
	if got := r.do(Request{Op: "open", ID: id, Frame: true}); got.Problem != "" {
		t.Errorf("open: %+v", got)
	}
}

func TestOddRequestsAreNamed(t *testing.T) {
	r := newReader(t)
	long := strings.Repeat("x", maxArgument+1)
	for want, q := range map[string]Request{
		`"fly": no such operation`:                      {Op: "fly"},
		`"": no such operation`:                         {},
		`cut: lacks the argument block`:                 {Op: "cut"},
		`cut: takes no argument "value"`:                {Op: "cut", Args: Args{"value": "1", "block": 1.0}},
		`cut: argument block is not a whole number`:     {Op: "cut", Args: Args{"block": 1.5}},
		`why: argument quotation is not a whole number`: {Op: "why", Args: Args{"quotation": true}},
		`place: argument read is not a number`: {Op: "place",
			Args: Args{"read": "NaN", "block": 1.0}},
		`pause: argument on is neither true nor false`:      {Op: "pause", Args: Args{"on": 1.0}},
		`rename: argument name is not a string`:             {Op: "rename", Args: Args{"name": []string{"a"}}},
		`rename: argument name is longer than 4096 bytes`:   {Op: "rename", Args: Args{"name": long}},
		`split: argument articles is not a list of strings`: {Op: "split", Args: Args{"articles": 1.0}},
		`split: argument articles is too long`: {Op: "split",
			Args: Args{"articles": []string{long}}},
		`stories: id is longer than 200 bytes`:                    {Op: "stories", ID: long},
		`open: url is longer than 2097152 bytes`:                  {Op: "open", URL: strings.Repeat("x", maxAddress+1)},
		`open: takes no argument "pick"`:                          {Op: "open", Args: Args{"pick": "p"}},
		`related-again: argument line is not a whole number`:      {Op: "related-again", Args: Args{"line": "1e9"}},
		`keep-days: argument days is not a whole number`:          {Op: "keep-days", Args: Args{"days": 1e300}},
		`search: argument query is not a string`:                  {Op: "search", Args: Args{"query": nil}},
		`"` + strings.Repeat("q", maxOp) + `": no such operation`: {Op: strings.Repeat("q", 1000)},
	} {
		got := r.do(q)
		if got.Error != "app: "+want || got.Problem != problemEngine {
			t.Errorf("%q, %q; want %q", got.Error, got.Problem, want)
		}
	}
}

// Closing a reader ends what only it waited for, and nothing that is to be kept.
func TestAClosedReaderEndsOpening(t *testing.T) {
	r := newReader(t)
	gone, close := context.WithCancel(t.Context())
	close()
	if got := r.Handle(gone, first); got.Problem == "" {
		t.Error("opening goes on for a reader that was closed")
	}
	q := keep(first)
	q.Now = now
	if got := r.Handle(gone, q); got.Saved != "new" {
		t.Errorf("the article is lost with its reader: %+v", got)
	}
}

// FuzzRequest sends what no page of the extension sends. Whatever comes is
// answered without a panic; what is refused as odd has changed nothing.
func FuzzRequest(f *testing.F) {
	f.Add("cut", `{"block": 1}`, "", false)
	f.Add("unrelated", `{"line": "1", "story": "s:1", "article": ["x"]}`, "00000001", true)
	f.Add("merge", `{"story": null, "article": {}}`, "s:1", false)
	f.Add("import", `{"lines": "{}\n"}`, "", false)
	f.Add("undo", `{"undo": "wish:000001794999999-0", "story": 7}`, "", false)
	f.Add("related-again", `{"line": 1e99, "undo": "wish:"}`, "", true)
	f.Add("search", `{"from": "x", "to": "y", "host": "%zz", "query": "\u0000"}`, "", false)
	f.Add("more", `{"page": -1, "next": "-9"}`, "", false)
	f.Add("uncorrect", `{"undo": "02ff"}`, "new", true)
	words, err := view.ParseWords(testwords.English(f), "en")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, op, args, id string, frame bool) {
		store := memory.New()
		a := New(words, func(context.Context) (library.Store, error) { return store, nil }, func(err error) {
			if strings.Contains(err.Error(), "goroutine") {
				t.Error(err)
			}
		})
		first, second := keep(first), keep(second)
		first.Now, second.Now = now, now
		for _, q := range []Request{first, second} {
			if got := a.Handle(t.Context(), q); got.Problem != "" {
				t.Fatal(got.Problem)
			}
		}
		stories := func() string {
			got := a.Handle(t.Context(), Request{Op: "stories", Now: now})
			return html(got, "list") + html(got, "main")
		}
		before := stories()
		var given Args
		if json.Unmarshal([]byte(args), &given) != nil {
			return
		}
		got := a.Handle(t.Context(), Request{Op: op, ID: id, Args: given, Frame: frame, Now: now})
		known := operationNamed(op)
		if (known == nil || frame && !known.inFrame) && got.Error == "" {
			t.Errorf("%q was done: %+v", op, got)
		}
		if got.Error != "" && (got.Problem == "" || stories() != before) {
			t.Errorf("%q is refused with problem %q, and has changed the library", op, got.Problem)
		}
	})
}
