package e2e

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/busy"
	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// openPeople opens the list of everybody who is quoted, and waits until it is there.
func openPeople(ctx context.Context, t testing.TB, b drive.Browser) drive.Page {
	t.Helper()
	p := openLibrary(ctx, t, b, "#p:")
	becomes(ctx, t, p.Eval, "the people", `document.querySelector('#people-list > *') !== null`)
	return p
}

// TestPeople goes by keyboard from the library to everybody who is quoted in the demo
// story and on busy pages, to one of them, to the story and back.
func TestPeople(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*pageTimeout)
		defer cancel()
		story, err := demo.Handler(time.Now())
		must(t, err)
		readOne := func(address string, site http.Handler) {
			t.Helper()
			shared.web.Site(strings.Split(address, "/")[2], site)
			p := open(ctx, t, b, address)
			read(ctx, t, p)
			_, err := reading.Saved(ctx, p)
			must(t, err)
			must(t, p.Close(ctx))
		}
		for _, address := range demo.Addresses("localhost") {
			readOne(address, story)
		}
		for _, address := range busy.Addresses("people.localhost")[:2] {
			readOne(address, busy.Handler())
		}

		l := openLibrary(ctx, t, b, "")
		until := func(what, expression string) {
			t.Helper()
			becomes(ctx, t, l.Eval, what, expression)
		}
		const named = `[...document.querySelectorAll('#people-list .person-name a')].map(a => a.textContent)`
		enter(ctx, t, l, `.to-marks a[href="#p:"]`)
		until("the people", named+`.includes('Nadia Verrin')`)
		var names []string
		must(t, l.Eval(ctx, named, &names))
		seen := map[string]bool{}
		for _, name := range names {
			if seen[name] {
				t.Errorf("%s is listed twice", name)
			}
			seen[name] = true
		}
		for _, dark := range []bool{false, true} {
			must(t, l.Dark(ctx, dark))
			for _, width := range []int{360, 1440} {
				must(t, l.Resize(ctx, width, 900))
				keepPicture(ctx, t, b, l, fmt.Sprintf("people-%d-%v", width, dark))
			}
		}
		must(t, l.Dark(ctx, false))

		// Narrowed while one types, without the accent; how many are left is said.
		must(t, l.ClickOn(ctx, "#people-search"))
		must(t, l.Type(ctx, "verr"))
		until("one of them", named+`.join() === 'Nadia Verrin'`)
		until("their number, said", `document.getElementById('live').textContent === '1 person' &&
			document.getElementById('people-count').textContent === '1 person'`)
		must(t, l.Type(ctx, "xq"))
		until("nobody", named+`.length === 0 && document.getElementById('live').textContent === 'Nothing found'`)
		must(t, l.Eval(ctx, `document.getElementById('people-search').select()`, nil))
		must(t, l.Type(ctx, "VÉRR"))
		until("her again", named+`.length === 1`)

		enter(ctx, t, l, `#people-list .person-name a`)
		until("her page", `document.querySelector('#main h1')?.textContent === 'Nadia Verrin' &&
			document.querySelector('#main .in-story a') !== null && document.querySelector('#main .entry') !== null`)
		until("the keys are in it", `document.activeElement.id === 'main'`)
		for _, width := range []int{360, 1440} {
			must(t, l.Resize(ctx, width, 900))
			keepPicture(ctx, t, b, l, fmt.Sprintf("people-person-%d", width))
		}
		enter(ctx, t, l, `#main .to-people`)
		until("the list as it was", named+`.join() === 'Nadia Verrin' &&
			document.getElementById('people-search').value === 'VÉRR'`)
		enter(ctx, t, l, `#people-list .person-stories a`)
		until("the story", `document.querySelector('#main .headline') !== null && !document.getElementById('people-list')`)

		must(t, l.Resize(ctx, 320, 640))
		enter(ctx, t, l, `.to-marks a[href="#p:"]`)
		until("the list", named+`.length === 1`)
		until("it in view, and no story said to be shown", `document.getElementById('main').getBoundingClientRect().top < innerHeight / 2 &&
			document.querySelector('#list a') !== null && document.querySelector('#list [aria-current]') === null`)
		var wide bool
		must(t, l.Eval(ctx, `document.documentElement.scrollWidth > innerWidth`, &wide))
		if wide {
			t.Error("it scrolls sideways at 320 px")
		}
	})
}
