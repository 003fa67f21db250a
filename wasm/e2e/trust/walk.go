package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"time"

	"dateline/wasm/app"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// walk is a library in a browser and the same one in memory.
type walk struct {
	b       *bench
	rnd     *rand.Rand
	browser drive.Browser
	page    drive.Page
	engine  *app.App
	store   *memory.Store
	queue   []string    // lines of articles to be imported
	undo    [][2]string // of a change in the browser, and of the same in memory
}

// step is one thing asked of both.
type step struct {
	op, id string
	args   map[string]any
	// repeats says that it comes to the same when it is done twice: an engine that lives in the background, as in
	// Firefox, is lost with what it knew of the asks it had answered.
	repeats bool
	undo    string // of the library in memory, where the browser's is among the args
}

// stopped takes a random walk over the operations while the background is
// stopped between and during them, and compares the library with the one of an
// engine that was never stopped.
func stopped(ctx context.Context, b *bench, name string, t *tally) (err error) {
	browser, _, end, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, end()) }()
	articles, stories, _, err := b.pool(ctx, 0, b.few(300, 60))
	if err != nil {
		return err
	}
	seed := rand.Uint64()
	t.note("seed %d", seed)
	w := &walk{b: b, rnd: rand.New(rand.NewPCG(seed, 0)), browser: browser, store: memory.New(), queue: articles[40:]}
	if w.engine, err = b.native(w.store); err != nil {
		return err
	}
	if w.page, err = records(ctx, browser); err != nil {
		return err
	}
	lines := stories[0] + strings.Join(articles[:40], "") + strings.Join(stories[1:], "")
	filling := []step{{op: "import-begin"}, {op: "import", args: map[string]any{"lines": lines}}, {op: "import-end"}}
	for _, s := range filling {
		if fault, err := w.do(ctx, s, func() error { return nil }); err != nil || fault != "" {
			return errors.Join(err, errors.New(fault))
		}
	}
	asked := map[string]int{}
	for stops := b.few(200, 14); stops > 0; {
		s, err := w.next(ctx)
		if err != nil {
			return err
		}
		stop := func() error { return nil }
		switch during := s.repeats || name == "chromium"; w.rnd.IntN(3) {
		case 0:
			stops--
			if err := browser.StopBackground(ctx); err != nil {
				return err
			}
		case 1:
			if during {
				stops--
				wait := time.Duration(w.rnd.IntN(8)) * time.Millisecond
				stop = func() error { time.Sleep(wait); return browser.StopBackground(ctx) }
			}
		}
		fault, err := w.do(ctx, s, stop)
		if err != nil {
			return fmt.Errorf("%s: %w", s.op, err)
		}
		if asked[s.op]++; fault != "" {
			t.fault("%s", fault)
		} else {
			t.ok()
		}
	}
	t.note("%d operations: %s", len(asked), strings.Join(slices.Sorted(maps.Keys(asked)), " "))
	return w.compare(ctx, t)
}

// do asks both and returns in what their answers differ.
func (w *walk) do(ctx context.Context, s step, stop func() error) (fault string, err error) {
	stopping := make(chan error, 1)
	go func() { stopping <- stop() }()
	var got answer
	err = reading.AskTab(ctx, w.page, s.op, map[string]any{"id": s.id, "args": s.args}, &got)
	if err := errors.Join(err, <-stopping); err != nil {
		return "", err
	}
	args := app.Args{}
	for name, value := range s.args {
		if n, number := value.(int); number {
			value = float64(n)
		}
		args[name] = value
	}
	if s.undo != "" {
		args["undo"] = s.undo
	}
	want := w.engine.Handle(ctx, app.Request{Op: s.op, ID: s.id, Args: args, Now: time.Now().Unix()})
	if want.Undo != "" {
		w.undo = append(w.undo, [2]string{got.Undo, want.Undo})
	}
	if got.Problem != want.Problem || got.Error != want.Error || got.ID != want.ID || got.Saved != want.Saved ||
		got.Count != want.Count || got.Merged != want.Merged || got.Line != want.Line ||
		(got.Undo == "") != (want.Undo == "") {
		return fmt.Sprintf("%s %s %.200v: the browser answers %+v, want %q %q %q %q count %d merged %d",
			s.op, s.id, s.args, got, want.Problem, want.Error, want.ID, want.Saved, want.Count, want.Merged), nil
	}
	return "", nil
}

// next makes up the next step from what is in the library.
func (w *walk) next(ctx context.Context) (step, error) {
	lib, err := library.Open(ctx, w.store, library.Options{})
	if err != nil {
		return step{}, err
	}
	page, err := lib.List(ctx, library.List{Order: library.BySaved, Limit: 1000})
	if err != nil {
		return step{}, err
	}
	stories, err := lib.AllRecords(ctx, "story", "", 0)
	if err != nil {
		return step{}, err
	}
	pick := func(list []string) string {
		if len(list) == 0 {
			return "00000000"
		}
		return list[w.rnd.IntN(len(list))]
	}
	var ids, names []string
	for _, c := range page.Cards {
		ids = append(ids, c.ID)
	}
	for _, s := range stories {
		names = append(names, s.Key)
	}
	id, story, word := pick(ids), pick(names), storyWord(w.rnd.IntN(6))
	args := func(pairs ...any) map[string]any {
		out := map[string]any{}
		for i := 0; i < len(pairs); i += 2 {
			out[pairs[i].(string)] = pairs[i+1]
		}
		return out
	}
	mark := fmt.Sprintf(`m%d %d {"words":"harbour","note":"%s"}`, w.rnd.IntN(4), writtenAt+w.rnd.IntN(1000), word)
	steps := []step{
		{op: "tag", id: id, args: args("tag", word), repeats: true},
		{op: "untag", id: id, args: args("tag", word), repeats: true},
		{op: "tags", id: id, repeats: true},
		{op: "highlight", id: id, args: args("lines", mark), repeats: true},
		{op: "highlights", id: id, repeats: true},
		{op: "highlighted", args: args("from", ""), repeats: true},
		{op: "highlights-in", args: args("lines", "not one"), repeats: true},
		{op: "delete", id: id},
		{op: "pin", id: story},
		{op: "rename", id: story, args: args("name", word)},
		{op: "merge", id: story, args: args("article", id)},
		{op: "split", id: story, args: args("articles", []string{id})},
		{op: "apart", id: story, args: args("story", pick(names))},
		{op: "unrelated", args: args("line", 1, "story", story, "article", id)},
		{op: "stories", id: story, repeats: true},
		{op: "search", args: args("query", "harbour "), repeats: true},
		{op: "person", args: args("name", word), repeats: true},
		{op: "space", repeats: true},
		{op: "keep-days", args: args("days", 0), repeats: true},
		{op: "pause", args: args("on", w.rnd.IntN(2) == 0), repeats: true},
		{op: "rules", repeats: true},
		{op: "rule-add", args: args("host", "pool.localhost", "selector", "."+word, "part", "content")},
		{op: "rule-drop", args: args("host", "pool.localhost", "selector", "."+word)},
		{op: "place", id: id, args: args("words", word, "block", 1, "read", 1), repeats: true},
		{op: "open", id: id, repeats: true},
		{op: "why", id: id, args: args("quotation", 0), repeats: true},
		{op: "document", id: id, repeats: true},
		{op: "export", args: args("from", ""), repeats: true},
		{op: "exported", repeats: true},
		{op: "backup", repeats: true},
		{op: "check", args: args("lines", "{\"dateline\":1}\n", "line", 0), repeats: true},
		{op: "tidy", repeats: true},
		{op: "import-begin", repeats: true},
	}
	if len(w.queue) > 0 {
		steps = append(steps, step{op: "import", args: args("lines", w.queue[0])})
	}
	if len(w.undo) > 0 {
		steps = append(steps, step{op: "undo"})
	}
	s := steps[w.rnd.IntN(len(steps))]
	for range 2 { // more of what must not be done twice
		if s.repeats {
			s = steps[w.rnd.IntN(len(steps))]
		}
	}
	switch s.op {
	case "import":
		w.queue = w.queue[1:]
	case "undo":
		last := w.undo[len(w.undo)-1]
		w.undo = w.undo[:len(w.undo)-1]
		s.args, s.undo = args("undo", last[0]), last[1]
	}
	return s, nil
}

func storyWord(n int) string {
	return [...]string{"amber", "birch", "cedar", "dover", "ember", "fjord"}[n]
}

var readTimes = regexp.MustCompile(`"(saved|opened|changed|seen)":\d+,?`)

// compare asks both libraries for all that is in them.
func (w *walk) compare(ctx context.Context, t *tally) error {
	store, err := dump(ctx, w.page)
	if err != nil {
		return err
	}
	faults, err := inspect(ctx, store)
	if err != nil {
		return err
	}
	for _, f := range faults {
		t.fault("at the end: %s", f)
	}
	got, err := w.contents(ctx, store)
	if err != nil {
		return err
	}
	want, err := w.contents(ctx, w.store)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			t.fault("at the end %s is\n%.600s\nand not\n%.600s", name, got[name], want[name])
			continue
		}
		t.ok()
	}
	if len(got) != len(want) {
		t.fault("at the end there are %d things, want %d", len(got), len(want))
	}
	return nil
}

// contents is all that a person can see of a library, without times.
func (w *walk) contents(ctx context.Context, store *memory.Store) (map[string]string, error) {
	engine, err := w.b.native(store)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for from := ""; ; {
		got := engine.Handle(ctx, app.Request{Op: "export", Args: app.Args{"from": from}})
		if got.Problem != "" {
			return nil, errors.New(got.Problem)
		}
		for line := range strings.Lines(got.Lines) {
			var id string
			if _, rest, found := strings.Cut(line, `"card":{"id":"`); found {
				id, _, _ = strings.Cut(rest, `"`)
				out["article "+id] = readTimes.ReplaceAllString(line, "")
			}
		}
		if from = got.Next; from == "" {
			break
		}
	}
	lib, err := library.Open(ctx, store, library.Options{})
	if err != nil {
		return nil, err
	}
	stories, err := lib.AllRecords(ctx, "story", "", 0)
	if err != nil {
		return nil, err
	}
	now := time.Now().Unix()
	for _, s := range stories {
		got := engine.Handle(ctx, app.Request{Op: "stories", ID: s.Key, Now: now})
		for _, v := range got.Views {
			if v.Place != "list" { // it has the order in which things were done, by the second
				out["story "+s.Key+" "+v.Place] = v.HTML
			}
		}
	}
	for _, op := range []string{"rules", "highlighted"} {
		got := engine.Handle(ctx, app.Request{Op: op, Now: now, Args: app.Args{}})
		out[op] = fmt.Sprint(got.Problem, got.Lines, got.Views)
	}
	return out, nil
}
