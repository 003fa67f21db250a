package e2e

import (
	"context"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// strictPages are sites that forbid what they can. In most of them the reader
// lives as a frame over the page; where none can, it opens in a tab.
var strictPages = []struct {
	name   string
	header []string
	inTab  map[string]bool // by browser; others are frames
}{
	{name: "plain"},
	{name: "csp-none", header: []string{"Content-Security-Policy",
		"default-src 'none'; base-uri 'none'; form-action 'none'"}},
	{name: "frame-src-none", header: []string{"Content-Security-Policy", "frame-src 'none'; child-src 'none'"}},
	{name: "trusted-types", header: []string{"Content-Security-Policy",
		"require-trusted-types-for 'script'; trusted-types 'none'"}},
	{name: "x-frame-options", header: []string{"X-Frame-Options", "DENY", "Content-Security-Policy",
		"frame-ancestors 'none'"}},
	{name: "corp", header: []string{"Cross-Origin-Resource-Policy", "same-origin"}},
	{name: "coop-coep", header: []string{"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Embedder-Policy",
		"require-corp"}, inTab: map[string]bool{"chromium": true}},
	{name: "sandbox", header: []string{"Content-Security-Policy", "sandbox"},
		inTab: map[string]bool{"chromium": true, "firefox": true}},
	{name: "sandbox-scripts", header: []string{"Content-Security-Policy", "sandbox allow-scripts"},
		inTab: map[string]bool{"chromium": false, "firefox": true}},
}

// TestStrictPages reads a story on every one of them.
func TestStrictPages(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		site := pages{}
		for _, s := range strictPages {
			site["/"+s.name] = fixture{body: ferry(), header: s.header}
		}
		shared.web.Site("strict.localhost", site)
		for _, s := range strictPages {
			t.Run(s.name, func(t *testing.T) {
				ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
				defer cancel()
				p := open(ctx, t, b, "http://strict.localhost/"+s.name)
				must(t, p.Click(ctx))
				r, inTab := wherever(ctx, t, b, p)
				if r.Title != ferryTitle || len(r.Paragraphs) != 5 {
					t.Errorf("title %q with %d paragraphs, want %q with 5", r.Title, len(r.Paragraphs), ferryTitle)
				}
				if inTab != s.inTab[b.Name()] {
					t.Errorf("in a tab of its own: %v, want %v", inTab, s.inTab[b.Name()])
				}
			})
		}
	})
}

// wherever waits for the reader, over the page or in a tab of its own, which is
// closed again.
func wherever(ctx context.Context, t *testing.T, b drive.Browser, p drive.Page) (r reading.Reader, inTab bool) {
	t.Helper()
	const filled = `document.querySelector('#view h1') !== null`
	must(t, drive.Until(ctx, "the reader over the page or in a tab", func() (bool, error) {
		var has bool
		if err := p.EvalReader(ctx, filled, &has); err == nil && has {
			r, err = reading.Get(ctx, p)
			return true, err
		}
		tab, err := b.Find(ctx, b.ExtensionURL("extension/reader/reader.html"))
		if err != nil || tab == nil {
			return false, err
		}
		if err := tab.Eval(ctx, filled, &has); err != nil || !has {
			return false, nil // it is still loading
		}
		inTab = true
		if r, err = reading.GetTab(ctx, tab); err != nil {
			return false, err
		}
		return true, tab.Close(ctx)
	}))
	return r, inTab
}
