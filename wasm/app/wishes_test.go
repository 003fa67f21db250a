package app

import (
	"context"
	"encoding/json"
	escaped "html"
	"strings"
	"testing"

	"dateline/wasm/story"
)

// A reader's wish about stories is done, survives the engine, and can be taken back.
func TestWishes(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	b := r.well(keep(second)).ID
	page := r.well(Request{Op: "stories"})
	id := page.ID
	if !strings.Contains(html(page, "list"), "2 articles") {
		t.Fatalf("the two are no story: %s", html(page, "list"))
	}
	act := func(q Request) Response {
		t.Helper()
		r.restart()
		return r.well(q)
	}
	undo := func(token string) Response {
		t.Helper()
		if token == "" {
			t.Fatal("nothing to undo it by")
		}
		return act(Request{Op: "undo", Args: Args{"undo": token}})
	}

	named := act(Request{Op: "rename", ID: id, Args: Args{"name": " The strait "}})
	if !strings.Contains(html(named, "main"), ">The strait<") {
		t.Error("it was not renamed")
	}
	third := newsPage(16, "Pilots test radios in the Strait of Ilse",
		"Henk Odalric of the Guild of Pilots and both coastguards tested radios in the Strait of Ilse on Monday, before it reopens to merchant ships under the accord of Corvane.",
		"“The strait is ours again,” Odalric said. The accord between Halvania and Ostrany brings the pilots back on November 21.")
	r.well(keep(third))
	if main := html(r.well(Request{Op: "stories", ID: id}), "main"); !strings.Contains(main, ">The strait<") {
		t.Error("the machine overruled the name")
	}

	split := act(Request{Op: "split", ID: id, Args: Args{"articles": b}})
	if main := html(r.well(Request{Op: "stories", ID: id}), "main"); strings.Contains(main, "to reopen after talks") {
		t.Error("it was not split")
	}
	if got := r.well(keep(second)); got.ID != b {
		t.Errorf("%+v", got)
	}
	if main := html(r.well(Request{Op: "stories", ID: id}), "main"); strings.Contains(main, "to reopen after talks") {
		t.Error("the machine put it back")
	}
	back := act(Request{Op: "merge", ID: id, Args: Args{"article": b}})
	if main := html(back, "main"); !strings.Contains(main, "to reopen after talks") {
		t.Error("a single article was not put to the story")
	}
	undo(back.Undo)
	undo(split.Undo)
	if main := html(r.well(Request{Op: "stories", ID: id}), "main"); !strings.Contains(main, "to reopen after talks") ||
		!strings.Contains(main, "Talks on the Strait") {
		t.Error("the split was not undone")
	}
	if got := r.do(Request{Op: "undo", Args: Args{"undo": split.Undo}}); got.Problem != problemUnknown {
		t.Errorf("undone twice: %+v", got)
	}

	pinned := act(Request{Op: "pin", ID: id})
	if !strings.Contains(html(pinned, "list"), "pinned") {
		t.Error("it was not pinned")
	}
	if strings.Contains(html(undo(pinned.Undo), "list"), "pinned") {
		t.Error("it is still pinned")
	}
	last := undo(named.Undo)
	if strings.Contains(html(last, "main"), ">The strait<") {
		t.Error("the name was not taken back")
	}
	if got := r.do(Request{Op: "merge", ID: id, Args: Args{"story": "s:none"}}); got.Problem != problemUnknown {
		t.Errorf("merged with nothing: %+v", got)
	}
}

// Two stories that the article read last belongs to are suggested to be one, until
// the reader has put them together or said that they are two.
func TestBridge(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	third := newsPage(16, "Pilots test radios in the Strait of Ilse",
		"Henk Odalric of the Guild of Pilots and both coastguards tested radios in the Strait of Ilse on Monday, before it reopens to merchant ships under the accord of Corvane.",
		"“The strait is ours again,” Odalric said. The accord between Halvania and Ostrany brings the pilots back on November 21.")
	out := r.well(keep(third)).ID
	last := second
	last.Now = first.Now + 100
	r.well(keep(last))
	lib, err := r.library(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := shelf{lib}
	stories, err := s.Stories(t.Context(), []string{out})
	if err != nil || len(stories[0].Articles) != 3 {
		t.Fatalf("%+v, %v", stories, err)
	}
	id, other := stories[0].ID, ""
	// as the machine would have it, with no wish of the reader's
	_, err = s.change(t.Context(), 0, func(ctx context.Context) (story.Change, error) {
		c := story.Split(stories[0], []string{out}, "Radios in the strait", 0, s.taken(ctx))
		c.Add, other = nil, c.Put[1].ID
		return c, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	suggested := func(got Response) bool {
		t.Helper()
		main := html(got, "main")
		if main == "" {
			t.Fatalf("no timeline: %+v", got)
		}
		return strings.Contains(main, `data-op="merge"`) && strings.Contains(main, "This may be the same story as") &&
			strings.Contains(main, "Radios in the strait") && strings.Contains(main, `data-value="`+other+`"`)
	}
	ask := func(op, story string) Response {
		t.Helper()
		r.restart()
		return r.well(Request{Op: op, ID: id, Args: Args{"story": story}})
	}
	if got := r.well(Request{Op: "stories", ID: id}); !suggested(got) {
		t.Fatalf("not suggested: %s", html(got, "main"))
	}
	two := ask("apart", other)
	if suggested(two) || two.Undo == "" {
		t.Error("suggested although the reader said that they are two")
	}
	r.restart()
	if !suggested(r.well(Request{Op: "undo", Args: Args{"undo": two.Undo, "story": id}})) {
		t.Error("not suggested after undo")
	}
	if one := ask("merge", other); suggested(one) || !strings.Contains(html(one, "main"), "Pilots test radios") {
		t.Error("not put together")
	}
}

// A line of the reader that suggests a story is answered with "not related":
// the suggestion goes and never returns, until that is taken back.
func TestNotRelated(t *testing.T) {
	r := newReader(t)
	one := r.well(strike(1)).ID
	other := r.well(keep(first)).ID
	lib, err := r.library(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := shelf{lib}
	stories, err := s.Stories(t.Context(), []string{one})
	if err != nil || stories[0].ID == "" {
		t.Fatalf("%+v, %v", stories, err)
	}
	of := stories[0]
	suggested := func() bool {
		wishes, err := s.wishes(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		found := story.Found{
			Related: []story.Related{{Reading: story.Reading{ID: one}, Story: of.ID}},
			Stories: []story.Candidate{{Story: of, Probability: 0.4}},
		}
		return len(found.Beside(story.Story{}, wishes, other)) > 0
	}
	if !suggested() {
		t.Fatal("what may belong to it is not suggested")
	}
	line2 := Args{"line": 2.0, "story": of.ID, "article": one}
	for _, bad := range []Args{
		{}, {"line": 0.0}, {"line": "x", "story": of.ID, "article": one},
		{"line": 0.0, "story": "s:none", "article": one},
	} {
		if got := r.do(Request{Op: "unrelated", ID: other, Args: bad}); got.Problem == "" {
			t.Errorf("%v was done", bad)
		}
	}
	got := r.well(Request{Op: "unrelated", ID: other, Args: line2})
	line := html(got, "maybe-2")
	if suggested() || !strings.Contains(line, "Removed from this story") {
		t.Errorf("it is suggested still, or the line says %s", line)
	}
	r.restart()
	var back Args
	if err := json.Unmarshal([]byte(escaped.UnescapeString(between(line, `data-args="`, `"`))), &back); err != nil {
		t.Fatal(err)
	}
	again := r.well(Request{Op: "related-again", ID: other, Args: back})
	if line := html(again, "maybe-2"); !suggested() || !strings.Contains(line, "Varnholm harbour strike") {
		t.Errorf("it is not suggested again, or the line says %s", line)
	}
	// What is not kept, or is only a part of its page, has no name to remember it by.
	page := second
	if got := r.do(Request{Op: "unrelated", ID: unsaved, URL: page.URL, HTML: page.HTML,
		Args: line2}); got.Problem != problemNotKept {
		t.Errorf("of an article that is not kept: %+v", got)
	}
	if got := r.do(Request{Op: "unrelated", ID: other, Pick: "main", Args: line2}); got.Problem != problemNotKept {
		t.Errorf("of a part of a page: %+v", got)
	}
}

// With one story and nothing else there is nothing to merge it with.
func TestNothingToMergeWith(t *testing.T) {
	r := newReader(t)
	r.well(strike(1))
	r.well(strike(2))
	if main := html(r.well(Request{Op: "stories"}), "main"); !strings.Contains(main, `data-op="rename"`) ||
		strings.Contains(main, `data-op="merge"`) {
		t.Errorf("the only story: %s", main)
	}
	r.well(keep(first))
	if main := html(r.well(Request{Op: "stories"}), "main"); !strings.Contains(main, `data-op="merge"`) {
		t.Errorf("beside an article: %s", main)
	}
}
