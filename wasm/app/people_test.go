package app

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/library/storetest"
	"dateline/wasm/testwords"
	"dateline/wasm/view"
	"dateline/wasm/wire"
)

// Everybody who is quoted is listed once, with what is known of the articles.
func TestPeople(t *testing.T) {
	r := newReader(t)
	if got := r.well(Request{Op: "people"}); got.All != 0 || !strings.Contains(html(got, "people-list"),
		"Nobody is quoted") {
		t.Errorf("an empty library: %+v", got)
	}
	r.well(keep(first))
	r.well(keep(second))
	copied := first // the same words in another outlet, under a name with its title and other case
	copied.HTML = bytes.ReplaceAll(bytes.ReplaceAll(first.HTML, []byte("dispatch.example"), []byte("courier.example")),
		[]byte("Aldmoor Dispatch"), []byte("Corvane Courier"))
	copied.URL = "https://courier.example/ilse/2"
	id := r.well(keep(copied)).ID
	all := r.well(Request{Op: "people"})
	list := html(all, "people-list")
	if n := strings.Count(list, "#p:Marit%20Solvane"); n != 1 {
		t.Errorf("she is listed %d times: %s", n, list)
	}
	item := between(list, "#p:Marit%20Solvane", "</ul>")
	for _, want := range []string{"2 quotations", "2 articles", `library.html#s:`} {
		if !strings.Contains(item, want) {
			t.Errorf("her line lacks %q: %s", want, item)
		}
	}
	if all.Count != strings.Count(list, "person-name") || all.Count != all.All || all.Count < 2 {
		t.Errorf("%d of %d: %s", all.Count, all.All, list)
	}

	for query, want := range map[string]int{
		"solvane": 1, "SÓLV": 1, "mar sol": 1, "ode": 0, "odal": 1, "olvane": 0, "  ": all.All, "<b>": 0,
	} {
		if got := r.well(Request{Op: "people", Args: Args{"query": query}}); got.Count != want || got.All != all.All {
			t.Errorf("%q finds %d of %d, want %d", query, got.Count, got.All, want)
		}
	}
	byName := html(r.well(Request{Op: "people", Args: Args{"order": "name"}}), "people-list")
	if h, m := strings.Index(byName, "Henk"), strings.Index(byName, "Marit"); h < 0 || m < h {
		t.Errorf("not by name: %s", byName)
	}
	byLast := html(r.well(Request{Op: "people", Args: Args{"order": "last"}}), "people-list")
	if h, m := strings.Index(byLast, "Henk"), strings.Index(byLast, "Marit"); h < 0 || m < h {
		t.Errorf("he spoke on the 14th, she on an earlier day: %s", byLast)
	}
	for _, odd := range []Args{{"order": "x"}, {"from": "-1"}, {"from": "x"}} {
		if got := r.do(Request{Op: "people", Args: odd}); got.Problem == "" {
			t.Errorf("%v is answered", odd)
		}
	}
	if got := r.do(Request{Op: "people", Frame: true}); got.Problem == "" {
		t.Error("a frame over a page may ask it")
	}

	// What changes the library shows at once.
	undo := r.well(Request{Op: "delete", ID: id}).Undo
	hers := func() string {
		t.Helper()
		return between(html(r.well(Request{Op: "people"}), "people-list"), "#p:Marit%20Solvane", "</li>")
	}
	if item := hers(); !strings.Contains(item, "1 article") {
		t.Errorf("after a deletion: %s", item)
	}
	r.well(Request{Op: "undo", Args: Args{"undo": undo}})
	if item := hers(); !strings.Contains(item, "2 articles") {
		t.Errorf("after that is undone: %s", item)
	}

	// Her page has the story as a heading, and the way back.
	main := html(r.well(Request{Op: "person", Args: Args{"name": "Marit Solvane"}}), "main")
	if !strings.Contains(main, "2 quotations") || strings.Count(main, `class="entry"`) != 2 {
		t.Errorf("the list counts two quotations, her page has others: %s", main)
	}
	if !strings.Contains(main, `library.html#p:"`) || !strings.Contains(main, `<h2 class="in-story"`) {
		t.Errorf("no way to the list or the story: %s", main)
	}
}

// A private window adds nobody.
func TestPeopleOfPrivateWindows(t *testing.T) {
	r := newReader(t)
	private := keep(first)
	private.Private = true
	r.do(private)
	if got := r.well(Request{Op: "people"}); got.All != 0 {
		t.Errorf("%d people of a private window", got.All)
	}
}

// quotedLibrary returns a library of n articles with quotations by invented people.
func quotedLibrary(tb testing.TB, n int) *App {
	tb.Helper()
	s := memory.New()
	l, err := library.Open(tb.Context(), s, library.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	bulk := storetest.NewBulk(1)
	for i := range n {
		a, x := bulk.Next()
		var w wire.Writer
		w.Byte(1)
		w.Uint(4)
		for k := range 4 {
			w.String(x.People[k%len(x.People)])
			w.String("mayor")
			w.String(fmt.Sprintf("We shall open gate %d of the lock on day %d.", k, i))
			w.Byte(0)
			w.Byte(0)
			w.Int(0)
		}
		x.Attach = append(x.Attach, library.Attachment{Kind: kindSaid, Data: w.Buf})
		_, err := l.Save(tb.Context(), a, a.Meta.URL, func(context.Context, library.Saved) (library.Extras, error) {
			return x, nil
		})
		if err != nil {
			tb.Fatal(err)
		}
	}
	words, err := view.ParseWords(testwords.English(tb), "en")
	if err != nil {
		tb.Fatal(err)
	}
	return New(words, func(context.Context) (library.Store, error) { return s, nil }, nil)
}

// A long list comes in portions that hold everybody once.
func TestPeopleInPortions(t *testing.T) {
	a := quotedLibrary(t, 60)
	seen, from := map[string]bool{}, 0
	for range 20 {
		got := a.Handle(t.Context(), Request{Op: "people", Args: Args{"from": fmt.Sprint(from), "order": "name"}})
		if got.Problem != "" {
			t.Fatal(got)
		}
		body := got.Views[0].HTML
		for _, part := range strings.Split(body, "#p:")[1:] {
			name, _, _ := strings.Cut(part, `"`)
			if seen[name] {
				t.Errorf("%s twice", name)
			}
			seen[name] = true
		}
		if from += pagePeople; from >= got.Count {
			if len(seen) != got.Count || strings.Contains(body, "<button") {
				t.Errorf("%d of %d are shown: %s", len(seen), got.Count, body)
			}
			return
		}
	}
	t.Error("the list does not end")
}

func BenchmarkPeople(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		a := quotedLibrary(b, n)
		ask := func(query string) {
			if got := a.Handle(b.Context(), Request{Op: "people", Args: Args{"query": query}}); got.Problem != "" {
				b.Fatal(got)
			}
		}
		b.Run(fmt.Sprintf("first of %d", n), func(b *testing.B) {
			for b.Loop() {
				a.quoted.forget()
				ask("")
			}
		})
		b.Run(fmt.Sprintf("typing in %d", n), func(b *testing.B) {
			for b.Loop() {
				ask("ida d")
			}
		})
	}
}
