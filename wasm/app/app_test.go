package app

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/testwords"
	"dateline/wasm/view"
)

var now = time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC).Unix()

func words(t testing.TB) view.Words {
	t.Helper()
	w, err := view.ParseWords(testwords.English(t), "en")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// reader is a person with a library, and an engine that can be stopped.
type reader struct {
	*App
	t     testing.TB
	store *memory.Store
}

func newReader(t testing.TB) *reader {
	r := &reader{t: t, store: memory.New()}
	r.restart()
	return r
}

// restart is what happens when the browser stops the background: all but the store is gone.
func (r *reader) restart() {
	r.store.Reopen()
	r.App = New(words(r.t), func(context.Context) (library.Store, error) { return r.store, nil },
		func(err error) { r.t.Log(err) })
	r.patience = time.Minute // a busy machine is no slow disk
}

func (r *reader) do(q Request) Response {
	r.t.Helper()
	if q.Now == 0 {
		q.Now = now
	}
	return r.Handle(r.t.Context(), q)
}

// well does what must go well.
func (r *reader) well(q Request) Response {
	r.t.Helper()
	response := r.do(q)
	if response.Problem != "" {
		r.t.Fatalf("%s: %s", q.Op, response.Problem)
	}
	return response
}

// newsPage is a news page of the second half of November 2026.
func newsPage(day int, title string, paragraphs ...string) Request {
	var b strings.Builder
	fmt.Fprintf(&b,
		`<!doctype html><html lang="en"><head><title>%s</title><meta property="og:site_name" content="Aldmoor Dispatch">
<meta property="article:published_time" content="2026-11-%02dT09:00:00+02:00"><link rel="canonical" href="https://dispatch.example/ilse/%d"></head><body><nav><a href="/">Home</a></nav><article><h1>%s</h1>`, title, day, day, title)
	for _, p := range paragraphs {
		fmt.Fprintf(&b, "<p>%s</p>", p)
	}
	b.WriteString("</article><footer>Imprint</footer></body></html>")
	return Request{Op: "open", HTML: []byte(b.String()),
		URL: fmt.Sprintf("https://dispatch.example/ilse/%d?utm_source=x", day)}
}

func keep(q Request) Request { q.Op = "keep"; return q }

// argsFor are the arguments of an operation that takes one, or a quotation and,
// behind a space, a name.
func argsFor(op, value string) Args {
	list := operationNamed(op).args().list()
	if len(list) == 0 {
		return nil
	}
	if name, rest, ok := strings.Cut(value, " "); ok && list[0].name == "quotation" && len(list) > 1 {
		return Args{"quotation": name, list[1].name: rest}
	}
	return Args{list[0].name: value}
}

func html(r Response, place string) string {
	for _, v := range r.Views {
		if v.Place == place {
			return v.HTML
		}
	}
	return ""
}

var (
	first = newsPage(2, "Talks on the Strait of Ilse to begin in Corvane",
		"Halvania and Ostrany will speak about the Strait of Ilse on November 12, eleven months after its closure to merchant ships. Both governments confirmed the meeting of their leaders in the customs house of Corvane.",
		"“We have waited long enough for the pilots to return,” President Marit Solvane of Halvania said. She added that the tariff would be spoken of later.",
		"Prime Minister Idris Tolvaj of Ostrany called the invitation “a beginning” and nothing more.",
		"The Guild of Pilots, whose members have been on half pay since the spring, has kept its boats fuelled all year. Nearly 9,000 ships passed the strait in the last full year.")
	second = newsPage(14, "Strait of Ilse to reopen after talks in Corvane",
		"Ostrany and Halvania agreed on Saturday to reopen the Strait of Ilse to merchant ships within a week. The accord of Corvane says nothing of the tariff over which the two countries fell out.",
		"The pilots are back on the water from November 21. “Give us a calm morning and we will take the first ship through before breakfast,” said Henk Odalric, chairman of the Guild of Pilots.",
		"Idris Tolvaj, prime minister of Ostrany, was guarded. The text was “a step, and steps are cheap,” Tolvaj told reporters beside President Marit Solvane.",
		"The parliament of Ostrany votes on the accord on December 3.")
)

func TestOpenThenKeep(t *testing.T) {
	r := newReader(t)
	opened := r.well(first)
	view := html(opened, "view")
	for _, want := range []string{"Talks on the Strait of Ilse", "waited long enough", "Marit Solvane",
		"data-speaker=\"1\""} {
		if !strings.Contains(view, want) {
			t.Errorf("the view lacks %q", want)
		}
	}
	if got := r.well(keep(first)); got.Saved != "new" || got.ID == "" {
		t.Fatalf("%+v", got)
	}
	if got := r.well(keep(first)); got.Saved != "again" {
		t.Errorf("the second time it was %q", got.Saved)
	}
	again := r.well(Request{Op: "open", ID: r.well(keep(first)).ID})
	if !strings.Contains(html(again, "view"), "waited long enough") {
		t.Error("from the library the story is gone")
	}
}

func TestRelated(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	r.restart()
	view := html(r.well(second), "view")
	if !strings.Contains(view, "You’ve read 1 article on this story") ||
		!strings.Contains(view, "Talks on the Strait of Ilse") {
		t.Errorf("the earlier article is not told of: %s", between(view, `id="before"`, "</section>"))
	}
	r.restart()
	r.well(keep(second))
	r.restart()
	main := html(r.well(Request{Op: "stories"}), "main")
	for _, want := range []string{"Talks on the Strait of Ilse", "Strait of Ilse to reopen", "3 December",
		"2 articles"} {
		if !strings.Contains(main, want) {
			t.Errorf("the timeline lacks %q", want)
		}
	}
}

func between(s, from, to string) string {
	_, s, _ = strings.Cut(s, from)
	s, _, _ = strings.Cut(s, to)
	return s
}

// The engine may be stopped between any two requests.
func TestStoppedBetween(t *testing.T) {
	r := newReader(t)
	r.well(first)
	r.restart()
	kept := r.well(keep(first))
	if kept.Saved != "new" {
		t.Fatalf("%+v", kept)
	}
	r.restart()
	deleted := r.well(Request{Op: "delete", ID: kept.ID})
	if deleted.Undo == "" || strings.Contains(html(deleted, "list"), "Talks") {
		t.Fatalf("%+v", deleted)
	}
	r.restart()
	if back := r.well(Request{Op: "undo", Args: Args{"undo": deleted.Undo}}); !strings.Contains(html(back, "list"),
		"Talks on the Strait") {
		t.Errorf("undone, but not back: %+v", back)
	}
	r.restart()
	if got := r.well(keep(first)); got.Saved != "again" || got.ID != kept.ID {
		t.Errorf("%+v", got)
	}
}

func TestDeletedIsNotRelated(t *testing.T) {
	r := newReader(t)
	kept := r.well(keep(first))
	r.well(Request{Op: "delete", ID: kept.ID})
	if view := html(r.well(second), "view"); strings.Contains(view, `class="before"`) {
		t.Error("a deleted article is told of")
	}
}

func TestPrivateLeavesNothing(t *testing.T) {
	r := newReader(t)
	q := first
	q.Private = true
	if view := html(r.well(q), "view"); !strings.Contains(view, "Private window") {
		t.Error("nothing tells that the window is private")
	}
	if got := r.well(keep(q)); got.Saved != "private" || got.ID != "" {
		t.Errorf("%+v", got)
	}
	r.well(Request{Op: "stories"})
	if main := html(r.well(Request{Op: "stories"}), "main"); !strings.Contains(main, "No stories yet") {
		t.Error("the library is not empty")
	}
}

func TestLibraryRefused(t *testing.T) {
	for _, refusal := range []error{library.ErrRefused, library.ErrFull, library.ErrNewer, errors.New("disk on fire")} {
		a := New(words(t), func(context.Context) (library.Store, error) { return nil, refusal }, nil)
		opened := a.Handle(t.Context(), first)
		if opened.Problem != "" || !strings.Contains(html(opened, "view"), "waited long enough") {
			t.Errorf("%v: reading does not go on: %s", refusal, opened.Problem)
		}
		if kept := a.Handle(t.Context(), keep(first)); kept.Saved != map[bool]string{true: "full",
			false: "not-saved"}[refusal == library.ErrFull] || kept.Problem != "" {
			t.Errorf("%v: %+v", refusal, kept)
		}
		if shelf := a.Handle(t.Context(), Request{Op: "stories"}); shelf.Problem == "" {
			t.Errorf("%v: the library page says nothing", refusal)
		}
	}
}

// A store that was closed from outside is opened again by the next request.
func TestStoreTakenAway(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	if err := r.store.Close(); err != nil {
		t.Fatal(err)
	}
	if got := r.do(keep(second)); got.Saved != "not-saved" {
		t.Errorf("%+v", got)
	}
	r.store.Reopen()
	if got := r.do(keep(second)); got.Saved != "new" {
		t.Errorf("%+v", got)
	}
}

func TestBadInput(t *testing.T) {
	r := newReader(t)
	for name, c := range map[string]struct {
		request Request
		problem string
	}{
		"nothing":            {Request{Op: "open"}, problemUnreadable},
		"no snapshot":        {Request{Op: "open", Snapshot: []byte("hello")}, problemUnreadable},
		"an empty page":      {Request{Op: "open", HTML: []byte("")}, problemEmpty},
		"no such article":    {Request{Op: "open", ID: "zzzz"}, problemUnknown},
		"no such story":      {Request{Op: "rename", ID: "zzzz", Args: Args{"name": "x"}}, problemUnknown},
		"nothing to delete":  {Request{Op: "delete", ID: "zzzz"}, problemUnknown},
		"nothing to undo":    {Request{Op: "undo", Args: Args{"undo": ""}}, problemNothing},
		"no such undo":       {Request{Op: "undo", Args: Args{"undo": "x"}}, problemUnknown},
		"no such operation":  {Request{Op: "fly"}, problemEngine},
		"a page of one link": {Request{Op: "open", HTML: []byte("<p><a href=/>Home</a>")}, problemNoArticle},
	} {
		got := r.do(c.request)
		if got.Problem != c.problem {
			t.Errorf("%s: problem %q, want %q", name, got.Problem, c.problem)
		}
		if c.request.Op == "open" && html(got, "view") == "" {
			t.Errorf("%s: the reader stays blank", name)
		}
	}
	r.well(first) // and the next page works
}

// A panic inside is answered, and the next request works.
func TestPanicIsAnswered(t *testing.T) {
	var told error
	a := New(words(t), func(context.Context) (library.Store, error) { panic("inside") }, func(err error) { told = err })
	if got := a.Handle(t.Context(), Request{Op: "stories"}); got.Problem != problemEngine {
		t.Errorf("%+v", got)
	}
	if told == nil || !strings.Contains(told.Error(), "inside") {
		t.Errorf("the log says %v", told)
	}
	private := first
	private.Private = true
	if got := a.Handle(t.Context(), private); got.Problem != "" {
		t.Errorf("the next request: %+v", got)
	}
}

func BenchmarkOpen(b *testing.B) {
	r := newReader(b)
	for b.Loop() {
		r.Handle(b.Context(), first)
	}
}

func TestSearchAndSpace(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	r.well(keep(second))
	ask := func(op, key, value string) Response {
		t.Helper()
		r.restart()
		args := Args{}
		if key != "" {
			args[key] = value
		}
		return r.well(Request{Op: op, Args: args})
	}
	if list := html(ask("search", "query", "breakf"), "list"); !strings.Contains(list, "Strait of Ilse to reopen") ||
		strings.Contains(list, "to begin in Corvane") || !strings.Contains(list, "breakfast</mark>") {
		t.Errorf("found: %s", list)
	}
	if list := html(ask("search", "query", "zeppelin"), "list"); strings.Contains(list, "Strait") {
		t.Errorf("found: %s", list)
	}
	if list := html(ask("search", "query", ""), "list"); !strings.Contains(list, "2 articles") {
		t.Errorf("nothing asked for: %s", list)
	}
	if space := html(ask("space", "", ""), "space"); !strings.Contains(space, "2 articles") ||
		!strings.Contains(space, "dispatch.example") {
		t.Errorf("space: %s", space)
	}
	ask("pause", "on", "1")
	third := newsPage(20, "A third page of the strait",
		"Something that nobody has read before stands on this page of the strait, and it is long enough to be a story.",
		"It has a second paragraph, in which the pilots of the Ilse are named once more.")
	if got := r.well(keep(third)); got.Saved != "paused" {
		t.Errorf("%+v", got)
	}
	ask("pause", "on", "")
	if got := r.do(Request{Op: "keep-days", Args: Args{"days": "soon"}}); got.Problem == "" {
		t.Error("no number of days, and no problem")
	}
	if space := html(ask("keep-days", "days", "30"), "space"); !strings.Contains(space,
		`data-arg="days" data-value="30" aria-pressed="true"`) {
		t.Errorf("space: %s", space)
	}
	if space := html(ask("forget", "host", "dispatch.example"), "space"); strings.Contains(space, "dispatch.example") {
		t.Errorf("forgotten, but: %s", space)
	}
	if main := html(ask("stories", "", ""), "main"); !strings.Contains(main, "No stories yet") {
		t.Error("the library is not empty")
	}
}
