package main

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dateline/wasm/e2e/drive"
)

// What one page may cost the engine, and how many articles have to be found.
const (
	mostTime   = 3000 // milliseconds
	mostMemory = 512  // MiB
	foundOf    = 5.0 / 6
)

// loadTime is how long a browser itself may take over such a page.
const loadTime = 60 * time.Second

// labelledStructures are the pages of the labelled set.
func (b *bench) labelledStructures() ([]structure, error) {
	folder := filepath.Join(b.benchFolder("hostile"), "structural")
	names, err := filepath.Glob(filepath.Join(folder, "*.html.gz"))
	if err != nil {
		return nil, err
	}
	var list []structure
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		page, err := io.ReadAll(z)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		const words = "harbour would reopen in stages"
		s := structure{name: strings.TrimSuffix(filepath.Base(name), ".html.gz"), page: string(page)}
		if strings.Contains(s.page, words) {
			s.words = words
		}
		list = append(list, s)
	}
	return list, nil
}

// chosenStructures are the pages of the run.
func (b *bench) chosenStructures() ([]structure, error) {
	labelled, err := b.labelledStructures()
	if err != nil {
		return nil, err
	}
	own := structures()
	if !b.sample {
		return append(own, labelled...), nil
	}
	var few []structure
	for i := 32; i < len(own); i += 16 { // a browser itself may take a minute over the deep and wide ones
		few = append(few, own[i])
	}
	return few, nil
}

// tryStructures opens pages made to exhaust the reader: the engine in the
// browser answers each in time and in little memory, nearly every article is
// found, and after a click on each the next page works.
func tryStructures(ctx context.Context, b *bench, name string, t *tally) error {
	list, err := b.chosenStructures()
	if err != nil {
		return err
	}
	browser, w, stop, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer stop()
	w.Site("structure.localhost", structureSite(b.root, list))
	own, err := engineTab(ctx, browser)
	if err != nil {
		return err
	}
	var slowest, longest, heaviest cost
	with, found := 0, 0
	for _, s := range list {
		c, err := costOf(ctx, browser, own, s, b.log)
		if err != nil {
			t.fault("%s: %v", s.name, err)
			if own, err = engineTab(ctx, browser); err != nil {
				return err
			}
			continue
		}
		switch {
		case c.Views == 0:
			t.fault("%s: no answer (%s)", s.name, c.Problem)
		case c.Pack+c.Took > mostTime && !b.sample: // a sample runs where others are at work
			t.fault("%s: packed in %.0f ms, answered in %.0f ms", s.name, c.Pack, c.Took)
		case c.Memory > mostMemory:
			t.fault("%s: %.0f MiB", s.name, c.Memory)
		default:
			t.ok()
		}
		if s.words != "" {
			with++
			if c.Found {
				found++
			} else {
				t.note("%s: its article is not found", s.name)
			}
		}
		if c.Pack+c.Took > slowest.Pack+slowest.Took {
			slowest = c
		}
		if c.Known > longest.Known {
			longest = c
		}
		if c.Memory > heaviest.Memory {
			heaviest = c
		}
		if err := nextWorks(ctx, browser, s); err != nil {
			t.fault("after %s the next page: %v", s.name, err)
		} else {
			t.ok()
		}
	}
	t.note("%d pages; slowest %s %.0f ms, all that is known of %s after %.0f ms, heaviest %s %.0f MiB", len(list),
		slowest.name, slowest.Pack+slowest.Took, longest.name, longest.Known, heaviest.name, heaviest.Memory)
	t.note("articles found: %d of %d", found, with)
	if float64(found) < foundOf*float64(with) {
		t.fault("articles found: %d of %d", found, with)
	}
	return nil
}

// structureSite serves the pages, an ordinary one, and the extension's capture.
func structureSite(root string, list []structure) http.Handler {
	files := http.FileServer(http.Dir(root))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if strings.HasPrefix(name, "extension/page/") {
			files.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if i := slices.IndexFunc(list, func(s structure) bool { return s.name == name }); i >= 0 {
			fmt.Fprint(w, list[i].page)
			return
		}
		fmt.Fprint(w, around("", "", ""))
	})
}

// engineTab is a page of the extension in which an engine of its own runs: the
// same file, asked as the worker asks it, so that nothing else is measured.
func engineTab(ctx context.Context, browser drive.Browser) (drive.Page, error) {
	p, err := browser.Open(ctx, browser.ExtensionURL("extension/options/options.html"))
	if err != nil {
		return nil, err
	}
	return p, p.Eval(ctx,
		`Promise.all([import('../engine/instance.js'), import('../engine/words.js')]).then(([engine, {words}]) => {
		const said = () => words('en', new URL('../../', location.href).href);
		window.trial = {
			renew: () => engine.renew(said),
			ask: async (url, text, find) => {
				const snapshot = new TextEncoder().encode(text);
				const more = {url, snapshot, now: Math.floor(Date.now() / 1000), zone: 0, private: true};
				const began = performance.now();
				const first = await engine.ask({op: 'first', ...more}, said), shown = first.shown ?? '';
				const took = performance.now() - began;
				const answer = await engine.ask({op: 'open', args: {shown}, ...more}, said);
				const known = performance.now() - began;
				const views = [...first.views ?? [], ...answer.views ?? []];
				return {took: first.views ? took : known, known, memory: engine.weight() / 2 ** 20,
					views: views.length,
					problem: answer.problem ?? '',
						found: find !== '' && views.some(view => view.html.includes(find))};
			},
		};
		return window.trial.renew().then(() => null);
	})`, nil)
}

// cost is what a page takes.
type cost struct {
	name    string
	Pack    float64 // milliseconds of packing it
	Took    float64 // milliseconds until the engine shows the article
	Known   float64 // milliseconds until it has told what is known about it
	Memory  float64 // MiB of the engine
	Views   int
	Problem string
	Found   bool
	chars   int // of the snapshot
}

// costOf packs a page as it stands in a tab and asks a new engine.
func costOf(ctx context.Context, browser drive.Browser, own drive.Page, s structure, log io.Writer) (cost, error) {
	c := cost{name: s.name}
	address := "http://structure.localhost/" + s.name
	within, cancel := context.WithTimeout(ctx, loadTime)
	defer cancel()
	p, err := browser.Open(within, address)
	if p != nil {
		defer p.Close(ctx)
	}
	if err != nil {
		return c, fmt.Errorf("the browser does not load it: %w", err)
	}
	var packed struct {
		Text string
		Pack float64
	}
	err = p.Eval(within, `import('http://structure.localhost/extension/page/capture.js').then(({capture}) => {
		const began = performance.now(), text = capture(null);
		return {text, pack: performance.now() - began};
	})`, &packed)
	if err != nil {
		return c, fmt.Errorf("packing: %w", err)
	}
	text, err := json.Marshal(packed.Text)
	if err != nil {
		return c, err
	}
	// a new engine that has read one page: what a first page takes is measured elsewhere
	err = own.Eval(within,
		fmt.Sprintf(`trial.renew().then(() => trial.ask('http://structure.localhost/first', '', ''))
		.then(() => trial.ask(%q, %s, %q))`, address, text, s.words), &c)
	if err != nil {
		return c, fmt.Errorf("the engine: %w", err)
	}
	c.Pack, c.chars = packed.Pack, len(packed.Text)
	fmt.Fprintf(log, "  %-22s %9d chars, packed in %5.0f ms, shown in %5.0f ms, all in %6.0f ms, %4.0f MiB\n",
		s.name, c.chars, c.Pack, c.Took, c.Known, c.Memory)
	return c, nil
}

// nextWorks clicks the button over the page, and then over an ordinary one in
// the same tab.
func nextWorks(ctx context.Context, browser drive.Browser, s structure) error {
	within, cancel := context.WithTimeout(ctx, loadTime)
	defer cancel()
	p, err := browser.Open(within, "http://structure.localhost/"+s.name)
	if p != nil {
		defer p.Close(ctx)
	}
	if err != nil {
		return err
	}
	if err := p.Click(within); err != nil {
		return fmt.Errorf("the click: %w", err)
	}
	if err := answered(within, p, "h1, .notice, .message"); err != nil {
		return err
	}
	if err := p.Navigate(within, "http://structure.localhost/next"); err != nil {
		return err
	}
	if err := p.Click(within); err != nil {
		return fmt.Errorf("the next click: %w", err)
	}
	return answered(within, p, "h1")
}

// answered waits until the reader view shows something.
func answered(ctx context.Context, p drive.Page, what string) error {
	return drive.Until(ctx, "the reader view", func() (bool, error) {
		var shown bool
		err := p.EvalReader(ctx, fmt.Sprintf(`document.querySelector('html[data-whole] #view :is(%s)') !== null`,
			what), &shown)
		if err == nil && shown {
			return true, nil
		}
		button, err := p.Button(ctx) // or the button says why nothing opens
		return err == nil && what != "h1" && button.Badge != "", nil
	})
}
