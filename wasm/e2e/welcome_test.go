package e2e

import (
	"context"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
)

// TestWelcome starts a browser of its own: the page opens by itself, once, tells the shortcut that the browser has
// given, and puts a story into the library and takes it out again.
func TestWelcome(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, shared drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout) // it starts a browser
		defer cancel()
		b, err := drive.Start(ctx, shared.Name(), drive.Options{
			Extension: extensionDir(t), Headless: true, Width: 1440, Height: 1000, Welcome: true,
		})
		must(t, err)
		defer func() { must(t, b.Close()) }()
		p, err := drive.Welcomed(ctx, b)
		must(t, err)
		if p == nil {
			t.Log("the browser loaded the extension anew after the page was shown")
			p, err = b.Open(ctx, b.ExtensionURL(drive.WelcomePage))
			must(t, err)
		}
		becomes(ctx, t, p.Eval, "its words", `(document.getElementById('key')?.textContent ?? '') !== '' &&
			document.getElementById('pin').textContent !== ''`)
		var key, given string
		must(t, p.Eval(ctx, `document.getElementById('key').textContent`, &key))
		must(t, p.Eval(ctx, `(globalThis.browser ?? chrome).commands.getAll().then(all =>
			all.find(c => c.name === '_execute_action').shortcut)`, &given))
		if given == "" || !strings.Contains(key, given) {
			t.Errorf("the page says %q, the browser %q", key, given)
		}
		keepPicture(ctx, t, b, p, "welcome")
		must(t, p.Resize(ctx, 320, 700))
		becomes(ctx, t, p.Eval, "room for all of it", `document.documentElement.scrollWidth <= 320`)
		must(t, p.Dark(ctx, true))
		keepPicture(ctx, t, b, p, "welcome-narrow")
		must(t, p.Dark(ctx, false))
		must(t, p.Resize(ctx, 1440, 1000))

		must(t, p.ClickOn(ctx, "#add"))
		var l drive.Page
		must(t, drive.Until(ctx, "the library", func() (bool, error) {
			l, err = b.Find(ctx, b.ExtensionURL("extension/library/library.html"))
			return l != nil, err
		}))
		becomes(ctx, t, l.Eval, "the story",
			`document.querySelectorAll('#main .headline a').length === 5 && document.querySelectorAll('#list .story-link').length === 1`)
		keepPicture(ctx, t, b, l, "welcome-story")
		must(t, l.Close(ctx))
		must(t, p.Show(ctx))
		becomes(ctx, t, p.Eval, "the way back", `!document.getElementById('remove').hidden && !document.getElementById('remove').disabled`)
		must(t, p.ClickOn(ctx, "#remove"))
		becomes(ctx, t, p.Eval, "the end of it",
			`document.getElementById('said').textContent === `+message("welcome_removed"))
		l = open(ctx, t, b, b.ExtensionURL("extension/library/library.html"))
		becomes(ctx, t, l.Eval, "an empty library", `document.querySelector('#main .empty, #main .days.sample') !== null`)

		// It is not opened again.
		must(t, p.Close(ctx))
		must(t, b.StopBackground(ctx))
		var welcomed bool
		must(t, l.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.get('welcomed').then(all => all.welcomed)`, &welcomed))
		again, err := b.Find(ctx, b.ExtensionURL(drive.WelcomePage))
		must(t, err)
		if !welcomed || again != nil {
			t.Errorf("welcomed %v, opened again %v", welcomed, again != nil)
		}
		must(t, l.Close(ctx))
	})
}
