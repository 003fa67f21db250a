package app

import (
	"bytes"
	"strings"
	"testing"
)

// pageOfThree is one page of a story on three, with words of its own.
func pageOfThree(n string, words string) Request {
	q := first
	q.URL = "https://dispatch.example/strait"
	if n != "1" {
		q.URL += "?page=" + n
	}
	links := `<p class="pager"><a href="/strait">1</a> <a href="/strait?page=2">2</a> <a href="/strait?page=3">3</a></p></body>`
	q.HTML = bytes.Replace(first.HTML, []byte("Prime Minister Idris"), []byte(words+" Prime Minister Idris"), 1)
	q.HTML = bytes.Replace(q.HTML, []byte("</body>"), []byte(links), 1)
	return q
}

// The pages of a story join as they are opened, in whatever order, and stand in
// the library as one article.
func TestPagesJoin(t *testing.T) {
	r := newReader(t)
	one, two, three := pageOfThree("1", "In the first place,"), pageOfThree("2", "In the second place,"),
		pageOfThree("3", "In the third place,")
	has := func(view string, want ...string) {
		t.Helper()
		at := -1
		for _, w := range []string{"In the first place", "In the second place", "In the third place"} {
			i := strings.Index(bodyOf(view), w)
			wanted := false
			for _, x := range want {
				wanted = wanted || strings.Contains(w, x)
			}
			if (i >= 0) != wanted || i >= 0 && i < at {
				t.Errorf("%q stands at %d, want of %v", w, i, want)
			}
			at = max(at, i)
		}
	}
	view := views(r.well(two))
	has(view, "second")
	if !strings.Contains(view, "Showing part 2 of 3.") ||
		!strings.Contains(view, `data-value="https://dispatch.example/strait?page=3"`) {
		t.Errorf("the second page alone: %s", between(view, `class="notice parts"`, "</div>"))
	}
	id := r.well(keep(two)).ID
	view = views(r.well(one))
	has(view, "first", "second")
	if got := r.well(keep(one)).ID; got != id {
		t.Errorf("the first page is kept as %q, the second as %q", got, id)
	}
	r.restart()
	view = views(r.well(three))
	has(view, "first", "second", "third")
	if !strings.Contains(view, "Showing parts 1, 2 and 3 of 3.") || strings.Contains(view, "Continue with") ||
		strings.Contains(view, "changed since") {
		t.Errorf("all pages: %s", between(view, `class="notice parts"`, "</div>"))
	}
	if got := r.well(keep(three)).ID; got != id {
		t.Errorf("the third page is kept as %q, the others as %q", got, id)
	}
	r.restart()
	view = views(r.well(Request{Op: "open", ID: id}))
	has(view, "first", "second", "third")
	has(views(r.well(one)), "first", "second", "third")
	if got := r.well(keep(one)).Saved; got != "again" {
		t.Errorf("read once more it counts as %q", got)
	}
}

// A quotation is cited from the page that has it, also when the article comes
// from the library and something before it was cut out.
func TestPagesAreCited(t *testing.T) {
	r := newReader(t)
	one, two := pageOfThree("1", "In the first place,"), pageOfThree("2", "In the second place,")
	two.HTML = bytes.ReplaceAll(two.HTML, []byte("We have waited long enough"), []byte("We shall not wait any longer"))
	one.HTML = bytes.ReplaceAll(one.HTML, []byte("for the pilots to return"), []byte("and long enough"))
	r.well(one)
	id := r.well(keep(one)).ID
	r.well(two)
	r.well(keep(two))
	cited := func(when, words, want string) {
		t.Helper()
		view := views(r.well(Request{Op: "open", ID: id}))
		before, _, found := strings.Cut(view, words)
		if !found {
			t.Fatalf("%s: %q is not there", when, words)
		}
		mark := before[strings.LastIndex(before, ` id="q`)+len(` id="q`):]
		number, _, _ := strings.Cut(mark, `"`)
		why := html(r.well(Request{Op: "why", ID: id, Args: Args{"quotation": number}}), "why")
		citation := between(why, `class="button cite"`, ">")
		if !strings.Contains(citation, words) || !strings.Contains(citation, want+"#:~:text=") {
			t.Errorf("%s: %s", when, citation)
		}
	}
	const firstPage, secondPage = "https://dispatch.example/ilse/2", "https://dispatch.example/strait?page=2"
	cited("at once", "We have waited long enough", firstPage)
	cited("at once", "We shall not wait any longer", secondPage)
	r.restart()
	cited("from the library", "We have waited long enough", firstPage)
	cited("from the library", "We shall not wait any longer", secondPage)
	r.well(Request{Op: "cut", ID: id, Args: Args{"block": "0"}})
	r.restart()
	cited("with a block cut out", "We have waited long enough", firstPage)
	cited("with a block cut out", "We shall not wait any longer", secondPage)
	r.well(one) // read once more: the second page is still known
	r.well(keep(one))
	r.restart()
	cited("after the first page again", "We shall not wait any longer", secondPage)
}
