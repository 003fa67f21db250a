package e2e

import (
	"context"
	"testing"

	"dateline/wasm/e2e/drive"
)

// state is what must be the same in a page before and after the reader stood over it.
type state struct {
	HTML   string
	X, Y   float64
	Focus  string
	Locked bool // the page does not scroll
}

const stateScript = `({HTML: document.documentElement.outerHTML, X: scrollX, Y: scrollY,
	Focus: document.activeElement?.id ?? '', Locked: getComputedStyle(document.documentElement).overflow === 'hidden'})`

// TestToggle opens the reader and goes back on every way there is, and wants
// the page untouched, at the place where it was left.
func TestToggle(t *testing.T) {
	press := func(key string) func(context.Context, drive.Page) error {
		return func(ctx context.Context, p drive.Page) error { return p.Press(ctx, key) }
	}
	inReader := func(script string) func(context.Context, drive.Page) error {
		return func(ctx context.Context, p drive.Page) error { return p.EvalReader(ctx, script, nil) }
	}
	ways := []struct {
		name string
		back func(context.Context, drive.Page) error
	}{
		{"second click", func(ctx context.Context, p drive.Page) error { return p.Click(ctx) }},
		{"escape", press("Escape")},
		{"close button", inReader(`document.querySelector('[data-op=close]').click()`)},
	}
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.localhost", pages{"/ferry": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.localhost/ferry")
		must(t, p.Eval(ctx,
			`(() => { document.querySelector('nav a').id = 'first'; scrollTo(0, 700); document.querySelector('#first').focus({preventScroll: true}); })()`, nil))
		var before state
		must(t, p.Eval(ctx, stateScript, &before))
		if before.Y != 700 {
			t.Fatalf("the page stands at %v, want 700", before.Y)
		}
		for _, way := range ways {
			t.Run(way.name, func(t *testing.T) {
				if r := read(ctx, t, p); r.Title != ferryTitle {
					t.Errorf("title %q, want %q", r.Title, ferryTitle)
				}
				must(t, way.back(ctx, p))
				gone(ctx, t, p)
				var after state
				must(t, p.Eval(ctx, stateScript, &after))
				if after != before {
					t.Errorf("the page is not as it was:\nbefore %.300v\nafter  %.300v", before, after)
				}
			})
		}
	})
}

// TestReloadedPage wants the reader to open on a page that was loaded anew in
// the same tab, and on the one after it.
func TestReloadedPage(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.localhost", pages{"/ferry": {body: ferry()}, "/again": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.localhost/ferry")
		for _, path := range []string{"/ferry", "/again", "/ferry"} {
			must(t, p.Navigate(ctx, "http://osk.localhost"+path))
			if r := read(ctx, t, p); r.Title != ferryTitle {
				t.Errorf("%s: title %q, want %q", path, r.Title, ferryTitle)
			}
		}
	})
}

// TestShortcutAndMenu takes the other two ways to the reader. Chromium needs a
// display for them, and so a window of its own.
func TestShortcutAndMenu(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		host := pages{"/ferry": {body: ferry()}}
		shared.web.Site("osk.localhost", host)
		if b.Name() == "chromium" {
			var err error
			b, err = drive.Start(ctx, b.Name(),
				drive.Options{Extension: extensionDir(t), Proxy: shared.web.Address, Display: display(t)})
			must(t, err)
			t.Cleanup(func() { must(t, b.Close()) })
		}
		p := open(ctx, t, b, "http://osk.localhost/ferry")
		for _, way := range []struct {
			name string
			do   func() error
		}{
			{"shortcut", func() error { return p.Shortcut(ctx, "D") }},
			{"menu", func() error { return p.ChooseMenu(ctx) }},
		} {
			t.Run(way.name, func(t *testing.T) {
				must(t, way.do())
				shown(ctx, t, p)
				must(t, p.Shortcut(ctx, "D")) // under the reader the page has no menu
				gone(ctx, t, p)
			})
		}
	})
}

// TestQuickToggles opens and closes the reader again and again in one page,
// faster than the timers of an earlier opening run out.
func TestQuickToggles(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.localhost", pages{"/ferry": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.localhost/ferry")
		for range 12 {
			read(ctx, t, p)
			must(t, p.Click(ctx))
			gone(ctx, t, p)
		}
	})
}
