package app

import (
	"context"
	"errors"
	"strings"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// deaf is a store that fails to read what is attached to articles.
type deaf struct {
	*memory.Store
	fails bool
}

var errDisk = errors.New("the disk does not answer")

func (s *deaf) Get(ctx context.Context, refs ...library.Ref) ([][]byte, error) {
	for _, ref := range refs {
		if s.fails && strings.HasSuffix(ref.Key, kindCuts) {
			return nil, errDisk
		}
	}
	return s.Store.Get(ctx, refs...)
}

// A library that fails while a page is opened must not be taken for one in
// which nothing was done to the article: keeping it would lose what was.
func TestNotesSurviveAFailingStore(t *testing.T) {
	r := newReader(t)
	store := &deaf{Store: r.store}
	var told []error
	start := func() {
		r.App = New(words(t), func(context.Context) (library.Store, error) { return store, nil },
			func(err error) { told = append(told, err) })
	}
	start()
	shown := bodyOf(views(r.well(first)))
	id := r.well(keep(first)).ID
	const line = "Guild of Pilots, whose members"
	r.well(r.op("cut", id, blockWith(t, shown, line)))

	start()
	store.fails = true
	if got := r.well(first); !strings.Contains(views(got), line) {
		t.Error("the article does not open")
	}
	if len(told) == 0 || !errors.Is(told[0], errDisk) {
		t.Errorf("nobody is told: %v", told)
	}
	if got := r.well(keep(first)); got.Saved != "not-saved" {
		t.Errorf("kept as %q, over what is not known", got.Saved)
	}
	page := first
	page.Op, page.ID, page.Args = "cut", id, Args{"block": 0.0}
	if got := r.do(page); got.Problem == "" {
		t.Error("a cut replaces those that are not known")
	}
	if got := r.do(Request{Op: "open", ID: id}); got.Problem == "" {
		t.Error("the article of the library opens as if nothing had been cut out")
	}

	store.fails = false
	if got := r.well(keep(first)); got.Saved != "again" {
		t.Errorf("kept as %q once the store answers", got.Saved)
	}
	start()
	if strings.Contains(bodyOf(views(r.well(first))), line) {
		t.Error("the cut is lost")
	}
}

// A note that cannot be read costs that note: it is told, the article opens, the
// other notes count.
func TestADamagedNoteCostsItself(t *testing.T) {
	const line = "Guild of Pilots, whose members"
	for _, kind := range noteKinds {
		var told []string
		r := newReader(t)
		shown := bodyOf(views(r.well(first)))
		id := r.well(keep(first)).ID
		r.well(r.op("cut", id, blockWith(t, shown, line)))
		r.App = New(words(t), func(context.Context) (library.Store, error) { return r.store, nil },
			func(err error) { told = append(told, err.Error()) })
		lib, err := r.library(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		err = lib.Note(t.Context(), func(context.Context) (library.Extras, error) {
			return library.Extras{Attach: []library.Attachment{{Article: id, Kind: kind, Data: []byte{9, 9, 9}}}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range []Request{first, {Op: "open", ID: id}} {
			told = nil
			body := bodyOf(views(r.well(q)))
			if !strings.Contains(body, "waited long enough") || strings.Contains(body, line) != (kind == kindCuts) {
				t.Errorf("%s damaged: %s", kind, body)
			}
			if len(told) != 1 || !strings.Contains(told[0], kind) || !strings.Contains(told[0], id) {
				t.Errorf("%s damaged: told %q", kind, told)
			}
		}
	}
}

func TestNotesEncodeAndDecode(t *testing.T) {
	want := Notes{
		Restored: []string{"aside\nA box"}, Cuts: []string{"paragraph\nA line", "figure\nx.png A"},
		parts: joined{total: 3, blocks: map[int]int{1: 4, 2: 5},
			address: map[int]string{1: "", 2: "https://a.example/2"}},
		picked: picked{chosen: true, selector: "main > p", changed: true},
	}
	records := make([][]byte, len(noteKinds))
	for _, x := range want.encode() {
		for i, kind := range noteKinds {
			if x.Kind == kind {
				records[i] = x.Data
			}
		}
	}
	got := decodeNotes(records, "a", func(err error) { t.Error(err) })
	got.picked.changed = true
	if len(got.encode()) != 4 {
		t.Errorf("%d records of four", len(got.encode()))
	}
	for i, x := range got.encode() {
		if string(x.Data) != string(want.encode()[i].Data) {
			t.Errorf("%s is another after a round trip", x.Kind)
		}
	}
	if got := (&Notes{}).encode(); len(got) != 0 {
		t.Errorf("nothing was done, and %d records tell of it", len(got))
	}
	if !(&Notes{}).empty() || want.empty() {
		t.Error("empty is not what it says")
	}
}
