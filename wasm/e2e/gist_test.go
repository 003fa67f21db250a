package e2e

import (
	"context"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
)

// TestGist opens the sentences that tell most of a story with the keyboard: they
// are the story's own, in its order, and each leads to where it stands. Beside
// them the outline tells what each part weighs, and how much is left.
func TestGist(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		handler, err := demo.Handler(time.Now())
		must(t, err)
		shared.web.Site("observer.localhost", handler)
		p := open(ctx, t, b, demo.Addresses("localhost")[4])
		r := read(ctx, t, p)
		waits(ctx, t, p, "a closed gist",
			`document.querySelector('.gist') !== null && !document.querySelector('.gist a').checkVisibility()`)
		tabTo(ctx, t, p, p.EvalReader, ".about [popovertarget=gist]")
		must(t, p.Press(ctx, "Enter"))
		waits(ctx, t, p, "its sentences", `document.querySelector('.gist a').checkVisibility()`)
		var links []struct{ Words, Target string }
		must(t, p.EvalReader(ctx,
			`[...document.querySelectorAll('.gist a')].map(a => ({Words: a.textContent, Target: a.hash.slice(1)}))`,
			&links))
		if len(links) < 3 || len(links) > 5 {
			t.Fatalf("%d sentences", len(links))
		}
		body, at := strings.Join(r.Paragraphs, "\n"), 0
		for _, l := range links {
			i := strings.Index(body[at:], l.Words)
			if i < 0 {
				t.Errorf("not in the story, or not in its order: %q", l.Words)
				continue
			}
			at += i
		}
		keepPicture(ctx, t, b, p, "gist")
		must(t, p.Resize(ctx, 360, 800))
		must(t, p.Dark(ctx, true))
		waits(ctx, t, p, "nothing sideways", `document.documentElement.scrollWidth <= innerWidth`)
		must(t, p.EvalReader(ctx, `document.querySelector('.gist').scrollIntoView()`, nil))
		keepPicture(ctx, t, b, p, "gist-narrow")
		must(t, p.Resize(ctx, 1440, 1000))
		must(t, p.Dark(ctx, false))
		tabTo(ctx, t, p, p.EvalReader, ".gist li:last-child a")
		must(t, p.Press(ctx, "Enter"))
		last := links[len(links)-1]
		waits(ctx, t, p, "the place of the last one",
			`document.activeElement.id === '`+last.Target+
				`' && (box => box.top >= 0 && box.top < innerHeight)(document.activeElement.getBoundingClientRect())`)
		var there string
		must(t, p.EvalReader(ctx,
			`(() => { const copy = document.activeElement.cloneNode(true); for (const e of copy.querySelectorAll('.spoken, .by, .certainty, .chip')) e.remove(); return copy.textContent.replace(/\s+/g, ' '); })()`, &there))
		if !strings.Contains(there, last.Words) {
			t.Errorf("%q leads to %q", last.Words, there)
		}

		// Weights: minutes for every part, quotations where there are any, and less left further down.
		var tallies []string
		must(t, p.EvalReader(ctx, `[...document.querySelectorAll('.outline .tally')].map(e => e.textContent)`,
			&tallies))
		if len(tallies) < 4 || !strings.Contains(strings.Join(tallies, " "), "quotation") {
			t.Errorf("weights: %q", tallies)
		}
		for _, tally := range tallies {
			if !strings.Contains(tally, " min") {
				t.Errorf("a part weighs %q", tally)
			}
		}
		left := func() (words string) {
			must(t, p.EvalReader(ctx, `document.getElementById('left').textContent`, &words))
			return words
		}
		must(t, p.EvalReader(ctx, `scrollTo({top: 0, behavior: 'instant'})`, nil))
		becomes(ctx, t, p.EvalReader, "the time for all of it",
			`!document.getElementById('left').textContent.startsWith('0')`)
		all := left()
		must(t, p.EvalReader(ctx, `scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'})`, nil))
		becomes(ctx, t, p.EvalReader, "nothing left", `document.getElementById('left').textContent.startsWith('0')`)
		if !strings.Contains(all, "minute") {
			t.Errorf("at the beginning the outline says %q", all)
		}
	})
}
