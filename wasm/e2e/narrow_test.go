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

// skarholm is one story in five articles, of which three have no date that can
// be believed: none at all, the day on which the clocks of computers begin, and
// one far ahead.
func skarholm(now time.Time) pages {
	day := func(n int) time.Time { return now.AddDate(0, 0, n) }
	undated := func(html string) string {
		before, rest, _ := strings.Cut(html, `<meta property="article:published_time"`)
		_, after, _ := strings.Cut(rest, `>`)
		return before + after
	}
	keepers := []string{
		"The lighthouse of Skarholm goes dark for the first time since 1874, because its lens has to be ground anew, the keeper Ragna Ulvestad said.",
		"“A lamp that has burned so long may sleep for a month,” said Ragna Ulvestad, who has kept the lighthouse of Skarholm for thirty years.",
		"The pilot Jens Okkerman wants a lightship off Skarholm until the lens is back.",
	}
	return pages{
		"/dark": {body: report("Skarholm Times", "Lighthouse of Skarholm goes dark while its lens is ground",
			day(-4), keepers...)},
		"/ship": {body: report("Pilot's Weekly", "A lightship takes the place of the Skarholm lighthouse", day(-2),
			keepers[2], "The lightship lies a mile off the lighthouse of Skarholm, whose lens is being ground.",
			"“She rolls, but she shines,” said the pilot Jens Okkerman, who sailed her out.", keepers[1])},
		"/undated": {body: undated(report("Skarholm Times", "Lens of the Skarholm lighthouse leaves on a sledge", now,
			"The lens of the lighthouse of Skarholm has left the island on a sledge to be ground.",
			"“It weighs as much as a cow and is worth a herd,” said the keeper Ragna Ulvestad.", keepers[2]))},
		"/clock": {body: report("Skarholm Times", "Keeper of the Skarholm lighthouse counts the dark nights",
			time.Unix(0, 0).UTC(),
			"The keeper of the lighthouse of Skarholm, Ragna Ulvestad, counts the nights without the lamp.",
			"“Eleven, and no ship is aground,” said Ragna Ulvestad.", keepers[2])},
		"/ahead": {body: report("Skarholm Times", "Skarholm lighthouse to shine again with its old lens",
			time.Date(2099, 5, 4, 8, 0, 0, 0, time.UTC),
			"The lighthouse of Skarholm is to shine again as soon as its lens has been ground.",
			"“We shall light it by hand,” said the keeper Ragna Ulvestad, and thanked the pilot Jens Okkerman for the lightship.", keepers[1])},
	}
}

// TestOddDatesAndNarrowing reads a story of which some articles have no date that
// can be believed, and narrows the list to a person and to days.
func TestOddDatesAndNarrowing(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout)
		defer cancel()
		now := time.Now()
		const host = "skarholm.localhost"
		shared.web.Site(host, skarholm(now))
		readAll(ctx, t, b, host, "/dark", "/ship", "/undated", "/clock", "/ahead")
		l := openLibrary(ctx, t, b, "")
		until := func(what, expression string) {
			t.Helper()
			becomes(ctx, t, l.Eval, what, expression)
		}
		until("the story", `document.querySelectorAll('#main .headline').length === 5`)
		shelf, err := reading.GetLibrary(ctx, l)
		must(t, err)
		keepPicture(ctx, t, b, l, "odd-dates")
		var undated int
		for _, d := range shelf.Days {
			if strings.HasPrefix(d.Date, "1970") || strings.HasPrefix(d.Date, "2099") {
				t.Errorf("the timeline shows %s (%s): %+v", d.Date, d.Shown, d.Entries)
			}
			if d.Shown == "undated" {
				undated += len(d.Entries)
			}
		}
		if undated != 3 {
			t.Errorf("%d entries are undated, want 3: %+v", undated, shelf.Days)
		}

		const found = `document.querySelectorAll('#list .found').length`
		open := func() {
			t.Helper()
			must(t, l.Eval(ctx, `document.getElementById('narrow').open = true`, nil))
		}
		open()
		must(t, l.ClickOn(ctx, "#by-person"))
		must(t, l.Type(ctx, "Ragna Ulvestad"))
		until("what has the keeper",
			found+` === 5 && document.querySelector('#list [data-op="widen"][data-value="person"]')?.textContent.includes('Ragna Ulvestad')`)
		fill := func(field, day string) {
			t.Helper()
			must(t, l.Eval(ctx,
				fmt.Sprintf(`(field => { field.value = %q; field.dispatchEvent(new Event('input', {bubbles: true})); })(document.getElementById(%q))`, day, field), nil))
		}
		fill("by-from", now.AddDate(0, 0, -5).Format(time.DateOnly))
		fill("by-to", now.AddDate(0, 0, -3).Format(time.DateOnly))
		until("what is of these days", found+
			` === 1 && document.querySelector('#list .found').textContent.includes('goes dark') && document.querySelectorAll('#list [data-op="widen"]').length === 3`)
		keepPicture(ctx, t, b, l, "narrowed")
		var chip string
		must(t, l.Eval(ctx, `document.querySelector('#list [data-op="widen"][data-value="from"]').textContent`, &chip))
		if day := now.AddDate(0, 0, -5).Format("2 January 2006"); !strings.Contains(chip, day) {
			t.Errorf("the day is shown as %q, want %q", chip, day)
		}
		for i, name := range []string{"to", "from", "person"} { // one after the other is taken away
			enter(ctx, t, l, `#list [data-op="widen"][data-value="`+name+`"]`)
			until("one filter less", fmt.Sprintf(`document.querySelectorAll('#list [data-op="widen"]').length === %d`,
				2-i))
		}
		until("all of it",
			`!document.querySelector('#list [data-op="widen"]') && document.querySelector('#list .story-link') !== null`)
	})
}
