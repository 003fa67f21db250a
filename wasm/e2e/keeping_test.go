package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// curious is a page about something that no other page is about.
func curious(thing string) string {
	return report("Cabinet of "+thing, "A room full of "+thing, time.Now().AddDate(0, 0, -1),
		fmt.Sprintf("In a room of the castle at Odde stand more %s than anybody had thought, and the castellan, Frauke Odde, has numbered each with chalk.", thing),
		fmt.Sprintf("“Nobody asks for %s until the day they are gone,” said Frauke Odde, who keeps the key on a ribbon.", thing),
		fmt.Sprintf("The room with the %s opens on Sundays, when the drawbridge is down and the geese are fed.", thing))
}

// TestSpaceByKeys uses the settings of the library with the keyboard: how much
// it holds, how long articles are kept, the pause, and an outlet to be forgotten.
func TestSpaceByKeys(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout)
		defer cancel()
		const host = "cabinet.localhost"
		shared.web.Site(host, pages{"/spoons": {body: curious("spoons")}, "/clocks": {body: curious("clocks")}})
		readAll(ctx, t, b, host, "/spoons")
		p := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		until := func(what, expression string) {
			t.Helper()
			becomes(ctx, t, p.Eval, what, expression)
		}
		again := func() {
			t.Helper()
			must(t, b.StopBackground(ctx))
			must(t, p.Navigate(ctx, b.ExtensionURL("extension/options/options.html")))
			until("the settings after a restart", `document.querySelector('#space [data-op]') !== null`)
		}
		press := func(selector string) {
			t.Helper()
			enter(ctx, t, p, selector)
		}
		until("what the library holds",
			`/\d+ articles?, \d+\.\d MB/.test(document.querySelector('#space .facts')?.textContent)`)
		tabTo(ctx, t, p, p.Eval, `#space [data-op="keep-days"][data-value="90"]`)
		must(t, p.Press(ctx, "Enter"))
		until("90 days, with the focus",
			`document.activeElement.matches('[data-op="keep-days"][data-value="90"][aria-pressed="true"]')`)
		again()
		until("90 days after a restart",
			`document.querySelector('[data-op="keep-days"][data-value="90"]').ariaPressed === 'true'`)
		press(`[data-op="keep-days"][data-value="0"]`)
		until("for ever again",
			`document.querySelector('[data-op="keep-days"][data-value="0"]').ariaPressed === 'true'`)

		press(`[data-op="pause"]`)
		until("the pause, with the focus", `document.activeElement.matches('[data-op="pause"][aria-pressed="true"]')`)
		must(t, b.StopBackground(ctx))
		q := open(ctx, t, b, "http://"+host+"/clocks")
		read(ctx, t, q)
		saved, err := reading.Saved(ctx, q)
		must(t, err)
		equal(t, "saved while it is paused", saved, "paused")
		waits(ctx, t, q, "the notice of the pause",
			`[...document.querySelectorAll('.notice')].some(e => e.textContent.includes('paused') && e.checkVisibility())`)
		must(t, p.Show(ctx))
		again()
		until("the pause after a restart", `document.querySelector('[data-op="pause"]').ariaPressed === 'true'`)
		press(`[data-op="pause"]`)
		until("the end of the pause", `document.querySelector('[data-op="pause"]').ariaPressed === 'false'`)

		forget := `[data-op="forget"][data-value="` + host + `"]`
		must(t, p.Show(ctx))
		tabTo(ctx, t, p, p.Eval, forget)
		must(t, p.Press(ctx, "Enter"))
		until("the question",
			`document.getElementById('forgetting').open && document.getElementById('forget-title').textContent.includes('`+host+`')`)
		keepPicture(ctx, t, b, p, "forget")
		must(t, p.Press(ctx, "Escape"))
		until("the outlet still there", `!document.getElementById('forgetting').open && document.querySelector('`+
			forget+`') !== null`)
		press(forget)
		until("the question again", `document.getElementById('forgetting').open`)
		tabTo(ctx, t, p, p.Eval, `#forgetting [value="ok"]`)
		must(t, p.Press(ctx, "Enter"))
		until("the end of the outlet", `document.querySelector('`+forget+
			`') === null && document.activeElement !== document.body`)
		l := openLibrary(ctx, t, b, "")
		if id := listed(ctx, t, l)["A room full of spoons"]; id != "" {
			t.Error("the library still lists what was forgotten")
		}
		var answer struct{ Views []struct{ HTML string } }
		must(t, reading.AskTab(ctx, l, "search", map[string]any{"args": map[string]string{"query": "castellan"}},
			&answer))
		if html := fmt.Sprint(answer); strings.Contains(html, "spoons") {
			t.Error("the search still finds what was forgotten")
		}
	})
}

// TestManyTabsAtOnce opens the reader in many tabs before any of them has been
// kept, one of the pages twice: each article is in the library, once.
func TestManyTabsAtOnce(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		const host = "rush.localhost"
		things := []string{"anvils", "bonnets", "cradles", "dulcimers"}
		site := pages{}
		var tabs []drive.Page
		for _, thing := range things {
			site["/"+thing] = fixture{body: curious(thing)}
		}
		shared.web.Site(host, site)
		for _, thing := range append(things, things[0]) {
			tabs = append(tabs, open(ctx, t, b, "http://"+host+"/"+thing))
		}
		for _, p := range tabs {
			must(t, p.Show(ctx))
			must(t, p.Click(ctx))
		}
		for _, p := range tabs {
			shown(ctx, t, p)
			saved, err := reading.Saved(ctx, p)
			must(t, err)
			if saved != "new" && saved != "again" {
				t.Errorf("saved %q", saved)
			}
		}
		must(t, b.StopBackground(ctx))
		l := openLibrary(ctx, t, b, "")
		var answer struct{ Views []struct{ HTML string } }
		must(t, reading.AskTab(ctx, l, "search", map[string]any{"args": map[string]string{"query": "", "host": host}},
			&answer))
		for _, thing := range things {
			if n := strings.Count(answer.Views[0].HTML, `">A room full of `+thing+`</span>`); n != 1 {
				t.Errorf("%s: %d times in the list", thing, n)
			}
		}
	})
}

// TestNewerLibrary finds a library that a later version has written: it is
// refused, told of and not touched, and reading goes on.
func TestNewerLibrary(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		b, err := drive.Start(ctx, b.Name(), drive.Options{Extension: extensionDir(t), Headless: true,
			Proxy: shared.web.Address})
		must(t, err)
		t.Cleanup(func() { must(t, b.Close()) })
		const later = `new Promise((resolve, reject) => {
			const request = background.indexedDB.open('dateline', 999);
			request.onupgradeneeded = () => request.result.createObjectStore('later').put('as it was', 'record');
			request.onsuccess = () => { request.result.close(); resolve(true); };
			request.onerror = () => reject(request.error);
		})`
		must(t, b.InBackground(ctx, later, nil))
		shared.web.Site("odde.localhost", pages{"/later": {body: curious("sextants")}})
		p, err := b.Open(ctx, "http://odde.localhost/later")
		must(t, err)
		equal(t, "title", read(ctx, t, p).Title, "A room full of sextants")
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		equal(t, "saved", saved, "not-saved")
		waits(ctx, t, p, "the notice",
			`[...document.querySelectorAll('.notice')].some(e => e.textContent.includes('Not saved') && e.checkVisibility())`)
		for name, place := range map[string]string{"library": "#toast-words", "options": "#space"} {
			l, err := b.Open(ctx, b.ExtensionURL("extension/"+name+"/"+name+".html"))
			must(t, err)
			becomes(ctx, t, l.Eval, "the "+name+" saying why",
				`document.querySelector('`+place+`').textContent.includes('newer version') && document.querySelector('`+
					place+`').checkVisibility()`)
			keepPicture(ctx, t, b, l, "newer-"+name)
		}
		var kept struct {
			Version int
			Stores  []string
			Record  string
		}
		must(t, b.InBackground(ctx, `new Promise((resolve, reject) => {
			const request = background.indexedDB.open('dateline');
			request.onerror = () => reject(request.error);
			request.onsuccess = () => {
				const db = request.result, get = db.transaction('later').objectStore('later').get('record');
				get.onsuccess = () => { resolve({Version: db.version, Stores: [...db.objectStoreNames], Record: get.result}); db.close(); };
			};
		})`, &kept))
		if kept.Version != 999 || len(kept.Stores) != 1 || kept.Record != "as it was" {
			t.Errorf("the later library was touched: %+v", kept)
		}
	})
}

// TestDiskFull lets the database refuse what is written as it does on a full
// disk: the reader says so and reading goes on; with room again it is kept.
func TestDiskFull(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("full.localhost", pages{"/thimbles": {body: curious("thimbles")},
			"/buckles": {body: curious("buckles")}})
		readAll(ctx, t, b, "full.localhost", "/buckles") // while there was room
		// An extension with unlimited storage has no quota that a browser could lower: the refusal is the store's own.
		// All that it throws with belongs to the background: nothing of the page that patches it outlives that page.
		must(t, b.InEngine(ctx, `(() => {
			const full = background.AbortSignal.abort(new background.DOMException('no space left', 'QuotaExceededError'));
			const store = background.IDBObjectStore.prototype;
			store.put = store.add = background.Function.prototype.bind.call(full.throwIfAborted, full);
			return true;
		})()`, nil))
		t.Cleanup(func() {
			ctx, cancel := context.WithTimeout(context.Background(), stepTimeout)
			defer cancel()
			stopEngine(ctx, t, b)
		})
		p := open(ctx, t, b, "http://full.localhost/thimbles")
		r := read(ctx, t, p)
		equal(t, "paragraphs", len(r.Paragraphs), 3)
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		equal(t, "saved on a full disk", saved, "full")
		waits(ctx, t, p, "the notice",
			`[...document.querySelectorAll('.notice')].some(e => e.textContent.includes('no space left') && e.checkVisibility())`)
		keepPicture(ctx, t, b, p, "full")
		var answer asked
		must(t, reading.Ask(ctx, p, "open", nil, &answer))
		answer.check(t, "on a full disk")
		stays := func() {
			t.Helper()
			l := openLibrary(ctx, t, b, "")
			articleID(ctx, t, l, "A room full of buckles")
			must(t, p.Show(ctx))
		}
		stays()
		stopEngine(ctx, t, b) // the next one has room
		stays()
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
		read(ctx, t, p)
		saved, err = reading.Saved(ctx, p)
		must(t, err)
		equal(t, "saved with room again", saved, "new")
	})
}
