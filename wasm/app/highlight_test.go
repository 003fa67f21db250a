package app

import (
	"context"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// Highlights as a page makes them: the engine looks at no more than id and time.
const (
	oneMark   = `k1 1700000001 {"words":"The parliament","note":"<img src=x onerror=alert(1)> “ü” 日本語"}`
	otherMark = `k2 1700000002 {"words":"before breakfast"}`
)

// set sets a highlight of an article.
func set(r *reader, id, line string) Response {
	r.t.Helper()
	return r.well(Request{Op: "highlight", ID: id, Args: Args{"lines": line}})
}

// markedIn returns the highlights of an article, one a line.
func markedIn(r *reader, q Request) []string {
	r.t.Helper()
	q.Op = "highlights"
	list := strings.Split(strings.TrimSuffix(r.well(q).Lines, "\n"), "\n")
	if !strings.HasPrefix(list[0], "[") {
		r.t.Errorf("the article comes first: %q", list[0])
	}
	return list[1:]
}

func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s: %q, not %q", what, got, want)
	}
}

func TestHighlightsAreKept(t *testing.T) {
	r := newReader(t)
	r.well(second)
	id := r.well(keep(second)).ID
	if got := set(r, id, oneMark); got.Saved != "" || got.Lines != oneMark+"\n" {
		t.Errorf("%+v", got)
	}
	set(r, id, otherMark)
	r.restart()
	same(t, "from the library", markedIn(r, Request{ID: id}), oneMark, otherMark)
	r.restart()
	page := second
	r.well(page)
	same(t, "from the page", markedIn(r, page), oneMark, otherMark)
	later := strings.Replace(oneMark, "1700000001", "1700000009", 1)
	set(r, id, later)
	same(t, "changed", markedIn(r, Request{ID: id}), later, otherMark)
	set(r, id, oneMark)
	same(t, "an older form of it", markedIn(r, Request{ID: id}), later, otherMark)
	set(r, id, "k1 1700000010")
	set(r, id, "k2 1700000010")
	r.restart()
	same(t, "removed", markedIn(r, Request{ID: id}))
	if got := r.well(Request{Op: "highlighted"}).Lines; got != "" {
		t.Errorf("listed: %s", got)
	}
	if again := r.well(keep(second)); again.Saved != "again" {
		t.Errorf("%+v", again)
	}
}

func TestHighlightOddRequests(t *testing.T) {
	r := newReader(t)
	r.well(second)
	id := r.well(keep(second)).ID
	for _, line := range []string{"", " ", "k", "k x {}", "k 0 {}", "k 1 {}\nl 2 {}", oneMark + "\n"} {
		if got := r.do(Request{Op: "highlight", ID: id, Args: Args{"lines": line}}); got.Problem == "" {
			t.Errorf("%q: %+v", line, got)
		}
	}
	if got := r.do(Request{Op: "highlight", ID: "zzz", Args: Args{"lines": oneMark}}); got.Problem != problemUnknown {
		t.Errorf("%+v", got)
	}
	same(t, "after all that", markedIn(r, Request{ID: id}))
}

func TestHighlightInAPrivateWindow(t *testing.T) {
	r := newReader(t)
	q := second
	q.Private = true
	r.well(q)
	q.Op, q.Args = "highlight", Args{"lines": oneMark}
	if got := r.well(q); got.Saved != "private" || got.Lines != oneMark+"\n" {
		t.Errorf("%+v", got)
	}
	r.restart()
	q.Args = nil
	same(t, "after a restart", markedIn(r, q))
}

// full is a store on a full disk.
type full struct {
	*memory.Store
	on bool
}

func (s *full) Apply(ctx context.Context, b *library.Batch) error {
	if s.on {
		return library.ErrFull
	}
	return s.Store.Apply(ctx, b)
}

func TestHighlightOnAFullDisk(t *testing.T) {
	r := newReader(t)
	store := &full{Store: r.store}
	r.App = New(words(t), func(context.Context) (library.Store, error) { return store, nil }, nil)
	r.well(second)
	id := r.well(keep(second)).ID
	store.on = true
	if got := set(r, id, oneMark); got.Saved != "full" || got.Lines != oneMark+"\n" {
		t.Fatalf("%+v", got)
	}
	store.on = false
	if got := set(r, id, oneMark); got.Saved != "" {
		t.Errorf("%+v", got)
	}
	r.restart()
	same(t, "kept in the end", markedIn(r, Request{ID: id}), oneMark)
}

// What is marked before the article could be kept is kept with it.
func TestHighlightBeforeTheArticle(t *testing.T) {
	r := newReader(t)
	r.well(second)
	q := second
	q.Op, q.Args = "highlight", Args{"lines": oneMark}
	if got := r.well(q); got.Saved != "not-saved" {
		t.Errorf("%+v", got)
	}
	id := r.well(keep(second)).ID
	r.restart()
	same(t, "with the article", markedIn(r, Request{ID: id}), oneMark)
}

// An article may be open in two tabs: what is marked in one does not undo the other.
func TestHighlightsInTwoTabs(t *testing.T) {
	r := newReader(t)
	r.well(second)
	id := r.well(keep(second)).ID
	set(r, id, oneMark)
	here := r.App
	r.restart() // another tab, of which the first knows nothing
	set(r, id, otherMark)
	r.App = here
	set(r, id, "k3 1700000003 {}")
	same(t, "of both", markedIn(r, Request{ID: id}), oneMark, otherMark, "k3 1700000003 {}")
}

func TestHighlightsOfTheLibrary(t *testing.T) {
	r := newReader(t)
	r.well(first)
	r.well(second)
	r.well(keep(first))
	id := r.well(keep(second)).ID
	set(r, id, oneMark)
	set(r, id, otherMark)
	listed := r.well(Request{Op: "highlighted"}).Lines
	if !strings.HasPrefix(listed, `["`+id+`","https://`) ||
		!strings.HasSuffix(listed, "]\n"+oneMark+"\n"+otherMark+"\n") {
		t.Fatalf("%s", listed)
	}
	all := r.well(Request{Op: "highlighted", Args: Args{"files": true}}).Lines
	if !strings.Contains(all, `","direct","sure"]`) || !strings.Contains(all, oneMark) {
		t.Errorf("%s", all)
	}
	address := strings.Split(listed, `"`)[3]
	more := "k9 1700000004 {}\n" + oneMark + "\n"
	got := r.well(Request{Op: "highlights-in", Args: Args{"lines": address + "\n" + more}})
	if got.Count != 1 || got.ID != id {
		t.Errorf("%+v", got)
	}
	if got := r.well(Request{Op: "highlights-in", Args: Args{"lines": address + "\n" + more}}); got.Count != 0 {
		t.Errorf("a second time: %+v", got)
	}
	r.well(Request{Op: "highlight", ID: id, Args: Args{"lines": "k1 1700000090"}})
	for _, id0 := range []string{"k2", "k9"} {
		r.well(Request{Op: "highlight", ID: id, Args: Args{"lines": id0 + " 1700000090"}})
	}
	if got := r.well(Request{Op: "highlights-in", Args: Args{"lines": address + "\n" + more}}); got.Count != 2 {
		t.Errorf("where nothing is marked: %+v", got)
	}
	away := Request{Op: "highlights-in", Args: Args{"lines": "https://elsewhere.example/\n" + more}}
	if got := r.do(away); got.Problem != problemUnknown {
		t.Errorf("%+v", got)
	}
}

func TestBackupCarriesHighlights(t *testing.T) {
	r := newReader(t)
	r.well(second)
	id := r.well(keep(second)).ID
	set(r, id, oneMark)
	before := r.well(Request{Op: "highlighted"}).Lines
	backup, _ := exported(r)
	other := newReader(t)
	imports(other, backup)
	if got := other.well(Request{Op: "highlighted"}).Lines; got != before {
		t.Errorf("%s\nis not\n%s", got, before)
	}
	there := strings.Split(before, `"`)[1]
	set(other, there, otherMark)
	imports(other, backup)
	same(t, "with what is here", markedIn(other, Request{ID: there}), oneMark, otherMark)
}

// Of two lists the later form of each highlight holds, in whatever order they come.
func TestHighlightsMerge(t *testing.T) {
	line := rapid.Custom(func(t *rapid.T) string {
		return rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "id") + " " +
			rapid.StringMatching(`1[0-9]{3}`).Draw(t, "time") + " {}"
	})
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOf(line).Draw(t, "lines")
		var h highlights
		latest := map[string]string{}
		for _, line := range all {
			h, _ = h.with(highlights(line))
			id, _ := key(line)
			latest[id] = max(latest[id], line)
		}
		if got := strings.Count(string(h), "\n"); got != len(latest) {
			t.Fatalf("%d of %d: %q", got, len(latest), h)
		}
		for _, line := range latest {
			if !strings.Contains(string(h), line+"\n") {
				t.Fatalf("%q is not in %q", line, h)
			}
		}
	})
}
