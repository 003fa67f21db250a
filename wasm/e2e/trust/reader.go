package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"dateline/wasm/app"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/view"
)

// newEngine is the engine as the extension runs it, over a library in memory.
// What it reports is a fault of its own.
func (b *bench) newEngine(report func(error)) (*app.App, error) {
	messages, err := os.ReadFile(filepath.Join(b.root, "_locales", "en", "messages.json"))
	if err != nil {
		return nil, err
	}
	words, err := view.ParseWords(messages, "en")
	if err != nil {
		return nil, err
	}
	store := memory.New()
	return app.New(words, func(context.Context) (library.Store, error) { return store, nil }, report), nil
}

// address is where the pages of the vectors stand.
const address = "http://news.localhost/story"

// source is a page with a vector, and the slots that hold it.
type source struct{ slot, page string }

// labelledSlot is a page of the labelled set with one place for a vector.
type labelledSlot struct{ Slot, Escape, Page string }

// sources are the pages for one vector: all slots of words at once, all
// addresses at once, and every slot of markup by itself. Of the labelled slots
// a live vector gets every one, alone.
func sources(v vector, labelled []labelledSlot) (list []source) {
	for _, holds := range []string{"words", "address"} {
		list = append(list, source{holds, filled(v.V, func(s slot) bool { return s.holds == holds })})
	}
	for _, s := range slots {
		if s.holds == "markup" && v.Kind != "url" {
			list = append(list, source{s.name, filled(v.V, func(x slot) bool { return x.name == s.name })})
		}
	}
	if v.live {
		for _, s := range labelled {
			list = append(list, source{s.Slot, replaceHole(s.Page, escaped(v.V, s.Escape))})
		}
		if len(labelled) == 0 {
			for _, s := range slots {
				list = append(list, source{s.name, filled(v.V, func(x slot) bool { return x.name == s.name })})
			}
		}
	}
	return list
}

// material is what is put into the browsers: every different piece of every view.
type material struct {
	pages, views int
	articles     int // pages in which an article was found
	pieces       []string
	sums         []string // of the trees they are meant to be
	images       []string // addresses of the pictures in them
	faults       []string // a page without a view, an engine that failed
}

// gather opens the pages and cuts what the engine answers into pieces.
type gather struct {
	mu   sync.Mutex
	seen map[string]bool
	m    material
}

func (g *gather) fault(format string, args ...any) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.m.faults = append(g.m.faults, fmt.Sprintf(format, args...))
}

// add takes the views of an answer; entire, they are tried uncut too.
func (g *gather) add(r app.Response, entire bool) {
	var list []string
	for _, v := range r.Views {
		list = append(list, pieces(v.HTML)...)
		if entire {
			list = append(list, v.HTML)
		}
	}
	if r.Fill != "" {
		list = append(list, pieces(r.Fill)...)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.m.views += len(r.Views)
	for _, p := range list {
		if !g.seen[p] {
			g.seen[p] = true
			g.m.pieces = append(g.m.pieces, p)
			g.m.sums = append(g.m.sums, sum(canon(p)))
			g.m.images = append(g.m.images, images(p)...)
		}
	}
}

// every calls f for every item, by two workers: the browsers need a core too.
func every[T any](ctx context.Context, items []T, f func(i int, item T)) error {
	var wait sync.WaitGroup
	work := make(chan int)
	for range 2 {
		wait.Go(func() {
			for i := range work {
				f(i, items[i])
			}
		})
	}
	for i := range items {
		if ctx.Err() != nil {
			break
		}
		work <- i
	}
	close(work)
	wait.Wait()
	return ctx.Err()
}

// viewsOf opens every vector in every slot it fits.
func (b *bench) viewsOf(ctx context.Context, vectors []vector) (*material, error) {
	labelled, err := lines[labelledSlot](filepath.Join(b.benchFolder("hostile"), "slots.jsonl"))
	if err != nil {
		return nil, err
	}
	g := &gather{seen: map[string]bool{}}
	for i := range labelled {
		labelled[i].Page = withoutRepetition(labelled[i].Page)
	}
	engine, err := b.newEngine(func(err error) { g.fault("engine: %v", err) })
	if err != nil {
		return nil, err
	}
	err = every(ctx, vectors, func(i int, v vector) {
		for n, s := range sources(v, labelled) {
			r := engine.Handle(ctx, app.Request{Op: "open", URL: address, HTML: []byte(s.page), Now: now()})
			if len(r.Views) == 0 || r.Problem == "problem_engine" {
				g.fault("%.80q in %s: no view (%s)", v.V, s.slot, r.Problem)
			}
			g.mu.Lock()
			g.m.pages++
			if len(r.Views) > 0 && strings.Contains(r.Views[0].HTML, ` id="b0"`) {
				g.m.articles++
			}
			g.mu.Unlock()
			g.add(r, (i+n)%60 == 0)
		}
	})
	return &g.m, err
}

func now() int64 { return time.Now().Unix() }

func replaceHole(page, words string) string { return strings.ReplaceAll(page, "@@X@@", words) }

// withoutRepetition leaves out the lines of a page that stand there already:
// its article is long enough.
func withoutRepetition(page string) string {
	seen := map[string]bool{}
	var out []string
	for line := range strings.SplitSeq(page, "\n") {
		if !seen[line] {
			out = append(out, line)
		}
		seen[line] = true
	}
	return strings.Join(out, "\n")
}
