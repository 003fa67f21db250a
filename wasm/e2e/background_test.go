package e2e

import (
	"context"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// TestBackgroundStops ends the background between any two things a person
// does, as the browser may, and wants nothing lost or broken.
func TestBackgroundStops(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.localhost", pages{"/ferry": {body: ferry()}, "/stopped": {body: ferry()}})
		stop := func() {
			t.Helper()
			must(t, b.StopBackground(ctx))
		}
		p := open(ctx, t, b, "http://osk.localhost/stopped")
		stop()
		r := read(ctx, t, p) // the click wakes it
		equal(t, "title", r.Title, ferryTitle)
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		if saved != "new" && saved != "again" {
			t.Errorf("saved %q, want new or again", saved)
		}

		stop()
		var answer asked
		must(t, reading.Ask(ctx, p, "open", nil, &answer)) // the reader asks one that knows nothing
		answer.check(t, "after a stop")

		stop()
		must(t, p.Click(ctx)) // the second click goes to one that never saw the first
		gone(ctx, t, p)

		stop()
		equal(t, "title after the second opening", read(ctx, t, p).Title, ferryTitle)
		stop()
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)

		stop()
		library := openLibrary(ctx, t, b, "")
		titles := listed(ctx, t, library)
		if titles[ferryTitle] == "" {
			t.Errorf("the library lists %v, want %q", titles, ferryTitle)
		}
		stop()
		must(t, library.Eval(ctx, `location.reload()`, nil))
		must(t, drive.Until(ctx, "the library after a stop", func() (bool, error) {
			var filled bool
			err := library.Eval(ctx, `document.querySelector('#main > *') !== null`, &filled)
			return err == nil && filled, nil
		}))
	})
}

// TestBackgroundStopsWhileItStarts ends the background as soon as a click has
// woken it and the frame stands: the engine is compiling, the page half packed,
// nothing answered. What the click began goes on in the next background. (A
// worker that the browser ends before it has run a line of ours takes the click
// with it: nobody but the browser knows of it then.)
func TestBackgroundStopsWhileItStarts(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.localhost", pages{"/starts": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.localhost/starts")
		for range 4 {
			must(t, b.StopBackground(ctx))
			must(t, p.Click(ctx))
			must(t, drive.Until(ctx, "the frame", func() (bool, error) {
				var stands bool
				err := p.Eval(ctx, `document.querySelector('[data-dateline=reader]') !== null`, &stands)
				return stands, err
			}))
			stop, cancel := context.WithTimeout(ctx, 2*time.Second)
			if err := b.StopBackground(stop); err != nil {
				t.Log("the browser let it run on: ", err) // Chromium does, while the worker starts
			}
			cancel()
			shown(ctx, t, p)
			saved, err := reading.Saved(ctx, p)
			must(t, err)
			if saved != "new" && saved != "again" {
				t.Errorf("saved %q, want new or again", saved)
			}
			must(t, p.Click(ctx))
			gone(ctx, t, p)
		}
	})
}

// TestEngineDies ends the engine's instance as an exhausted stack does, which Go
// cannot recover from: the next thing a person does is answered by a new one,
// and what the old one had asked of the clock is forgotten.
func TestEngineDies(t *testing.T) {
	const (
		dies = `background.dispatchEvent(new background.ErrorEvent('error', {error: new background.RangeError('Maximum call stack size exceeded')}))`
		// What the engine that starts next imports is kept where the test finds it. All
		// of it is the background's own: functions of a page end with the page.
		known = `(() => {
			const {Reflect, Object, Go} = background, kept = background.kept = new Object();
			Object.defineProperty(Go.prototype, 'importObject', {configurable: true,
				set: Reflect.set.bind(null, kept, 'imports'), get: Reflect.get.bind(null, kept, 'imports')});
		})()`
		// As the Go runtime asks to be woken: after no time, for address 8 holds zero.
		waits = `(delete background.Go.prototype.importObject, background.kept.imports.gojs['runtime.scheduleTimeoutEvent'](0))`
	)
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.localhost", pages{"/dies": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.localhost/dies")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		began := func() float64 {
			var s struct{ Times struct{ Began float64 } }
			must(t, reading.Ask(ctx, p, "hello", nil, &s))
			return s.Times.Began
		}
		for _, death := range []string{known + "," + dies, waits + "," + dies} {
			before := began()
			must(t, b.InEngine(ctx, "("+death+")", nil))
			var answer asked
			must(t, reading.Ask(ctx, p, "open", nil, &answer))
			answer.check(t, "after the engine's death")
			if after := began(); after <= before {
				t.Errorf("the engine answers that began at %v, want a newer one than %v", after, before)
			}
		}
	})
}

// TestEngineOutlivesBackground holds Chromium to its word: the engine stays when
// the background is stopped, and when the engine itself is gone, at whatever
// moment, the next thing asked of it makes another.
func TestEngineOutlivesBackground(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		if b.Name() != "chromium" {
			t.Skip("the engine lives in the background")
		}
		shared.web.Site("osk.localhost", pages{"/outlives": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.localhost/outlives")
		began := func() float64 {
			t.Helper()
			var answer asked
			must(t, reading.Ask(ctx, p, "open", nil, &answer))
			answer.check(t, "an engine that was stopped or not")
			var s struct{ Times struct{ Began float64 } }
			must(t, reading.Ask(ctx, p, "hello", nil, &s))
			return s.Times.Began
		}
		read(ctx, t, p)
		first := began()
		must(t, b.StopBackground(ctx))
		equal(t, "the engine's start after the background was stopped", began(), first)

		must(t, b.InBackground(ctx, `background.chrome.offscreen.closeDocument()`, nil))
		second := began()
		if second <= first {
			t.Errorf("an engine answers that began at %v, want a newer one than %v", second, first)
		}

		must(t, b.StopBackground(ctx)) // both at once
		must(t, b.InBackground(ctx, `background.chrome.offscreen.closeDocument()`, nil))
		if third := began(); third <= second {
			t.Errorf("an engine answers that began at %v, want a newer one than %v", third, second)
		}

		// as when it was not used for a long time
		must(t, b.InEngine(ctx, `void setTimeout(postMessage, 100, 'idle')`, nil))
		closed := func() (bool, error) {
			var is bool
			err := b.InBackground(ctx, `background.chrome.offscreen.hasDocument().then(there => !there)`, &is)
			return is, err
		}
		must(t, drive.Until(ctx, "the end of an engine nobody uses", closed))
		began()

		must(t, p.Click(ctx)) // while a page is being read
		gone(ctx, t, p)
		must(t, p.Click(ctx))
		must(t, b.InBackground(ctx, `background.chrome.offscreen.closeDocument().catch(() => 0)`, nil))
		shown(ctx, t, p)
	})
}

// asked is what a reader gets that asks for its article once more.
type asked struct {
	Problem string
	Views   []struct{ HTML string }
}

func (a asked) check(t *testing.T, when string) {
	t.Helper()
	if a.Problem != "" || len(a.Views) != 1 || a.Views[0].HTML == "" {
		t.Errorf("%s the reader gets problem %q and %d views", when, a.Problem, len(a.Views))
	}
}

// stopEngine ends the background and, where that outlives it, the engine.
func stopEngine(ctx context.Context, t testing.TB, b drive.Browser) {
	t.Helper()
	if b.Name() == "chromium" {
		must(t, b.InBackground(ctx, `background.chrome.offscreen.closeDocument().catch(() => {})`, nil))
	}
	must(t, b.StopBackground(ctx))
}
