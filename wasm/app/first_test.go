package app

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

func firstOf(q Request) Request { q.Op = "first"; return q }

// then is the second request for a page, after its first answer.
func then(q Request, shown Response) Request {
	q.Args = Args{"shown": shown.Shown}
	return q
}

func TestTheArticleComesFirst(t *testing.T) {
	r := newReader(t)
	shown := r.well(firstOf(second))
	text := html(shown, "view")
	if !strings.Contains(text, "take the first ship through before breakfast") || strings.Contains(text, "<mark") ||
		strings.Contains(text, "<time datetime=\"2026-11-21") {
		t.Errorf("the first view: %s", text)
	}
	if shown.Shown == "" || !shown.Plain || shown.Title == "" || shown.ID != "" {
		t.Errorf("%+v", shown)
	}
	filled := r.well(then(second, shown))
	if len(filled.Views) != 0 || !strings.Contains(filled.Fill, "Henk Odalric") ||
		!strings.Contains(filled.Fill, "<mark") || filled.ID == "" {
		t.Errorf("the second answer: %+v", filled)
	}
	if strings.Contains(filled.Fill, "The parliament of Ostrany votes") && !strings.Contains(filled.Fill, "<time") {
		t.Error("a paragraph of which nothing is known is replaced")
	}
	if kept := r.well(keep(second)); kept.Saved != "new" {
		t.Errorf("%+v", kept)
	}
}

// The engine may die between the two answers, and the library may change.
func TestTheSecondAnswerNeedsNoMemory(t *testing.T) {
	r := newReader(t)
	shown := r.well(firstOf(second))
	r.restart()
	if again := r.well(then(second, shown)); again.Fill == "" || len(again.Views) != 0 {
		t.Errorf("after a restart the view is not filled: %+v", again)
	}
	r.well(firstOf(first))
	if whole := r.well(then(first, Response{Shown: "another"})); whole.Fill != "" ||
		!strings.Contains(html(whole, "view"), "<mark") {
		t.Errorf("what is shown is not known: %+v", whole)
	}
}

// What was cut out and put back is so in the first view, which says that the library
// had a say; and the page is read once for both.
func TestTheFirstViewHasItsShape(t *testing.T) {
	r := newReader(t)
	const line = "Guild of Pilots, whose members"
	body := bodyOf(views(r.well(first)))
	id := r.well(keep(first)).ID
	r.well(r.op("cut", id, blockWith(t, body, line)))
	r.restart()
	shown := r.well(firstOf(first))
	if strings.Contains(bodyOf(views(shown)), line) {
		t.Error("what was cut out is shown first")
	}
	if shown.Plain || strings.Contains(views(shown), "You read this on") || strings.Contains(views(shown), id) {
		t.Error("words of the library are shown first, or it says that there are none")
	}
	filled := r.well(then(first, shown))
	if !strings.Contains(filled.Fill, "You read this on") || filled.ID != id {
		t.Errorf("the second answer: %+v", filled)
	}
}

func TestTheFirstViewOfAPrivateWindow(t *testing.T) {
	r := newReader(t)
	q := first
	q.Private = true
	shown := r.well(firstOf(q))
	if !strings.Contains(views(shown), "Private window") || !shown.Plain {
		t.Errorf("%+v", shown)
	}
	if got := r.well(then(q, shown)); got.Fill == "" {
		t.Errorf("%+v", got)
	}
	if stories := html(r.well(Request{Op: "stories"}), "main"); !strings.Contains(stories, "No stories yet") {
		t.Error("something is kept")
	}
}

// The pages read before come with the second answer, which says how far the blocks moved.
func TestPartsComeAfterwards(t *testing.T) {
	r := newReader(t)
	one, two := pageOfThree("1", "In the first place,"), pageOfThree("2", "In the second place,")
	r.well(one)
	r.well(keep(one))
	r.restart()
	shown := r.well(firstOf(two))
	if strings.Contains(views(shown), "In the first place") {
		t.Error("words of the library are shown first")
	}
	whole := r.well(then(two, shown))
	if whole.Fill != "" || whole.Shift == 0 || !strings.Contains(views(whole), "In the first place") {
		t.Errorf("shift %d, fill %q", whole.Shift, whole.Fill)
	}
	moved := blockWith(t, views(whole), "In the second place")
	if before := blockWith(t, views(shown), "In the second place"); moved != strconv.Itoa(number(t, before)+
		whole.Shift) {
		t.Errorf("block %s became %s with a shift of %d", before, moved, whole.Shift)
	}
}

func number(t *testing.T, digits string) int {
	t.Helper()
	n, err := strconv.Atoi(digits)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// slow is a store that takes its time for what is filed under addresses.
type slow struct {
	*memory.Store
	wait time.Duration
}

func (s *slow) Get(ctx context.Context, refs ...library.Ref) ([][]byte, error) {
	time.Sleep(s.wait)
	return s.Store.Get(ctx, refs...)
}

func TestTheFirstViewDoesNotWaitForASlowDisk(t *testing.T) {
	r := newReader(t)
	const line = "Guild of Pilots, whose members"
	body := bodyOf(views(r.well(first)))
	r.well(r.op("cut", r.well(keep(first)).ID, blockWith(t, body, line)))
	store := &slow{r.store, 10 * patience}
	r.App = New(words(t), func(context.Context) (library.Store, error) { return store, nil },
		func(err error) { t.Log(err) })
	shown := r.well(firstOf(first))
	if !strings.Contains(views(shown), line) {
		t.Error("it has waited for the store")
	}
	whole := r.well(then(first, shown))
	if strings.Contains(bodyOf(views(whole)), line) || whole.Fill != "" {
		t.Error("what was cut out is not taken away afterwards")
	}
}

func TestFirstOddRequests(t *testing.T) {
	r := newReader(t)
	for want, q := range map[string]Request{
		problemUnreadable: {Op: "first"},
		problemEmpty:      {Op: "first", HTML: []byte("")},
		problemNoArticle:  {Op: "first", HTML: []byte("<p><a href=/>Home</a>")},
	} {
		if got := r.do(q); got.Problem != want || len(got.Views) != 0 {
			t.Errorf("%+v, want %s", got, want)
		}
	}
}
