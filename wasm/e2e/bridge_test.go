package e2e

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
)

// fair is two stories that have nothing to do with one another, until an article
// tells both.
func fair(now time.Time) pages {
	bells := []string{
		"The bell foundry of Ostwick has cast a bell of nine tons for the cathedral of Brunnau, the largest since 1911, the founder Gesche Malm said.",
		"“She hums in E, and the windows answer,” said Gesche Malm, after the mould had been broken in the yard of the foundry.",
		"The cathedral of Brunnau wants to hang the bell before the winter. Its provost, Alban Roth, has counted the steps of the tower.",
	}
	goats := []string{
		"Forty goats of the shepherd Timo Verhagen have eaten the hedge of the town hall of Nettelbeck, and the council has sent him a bill.",
		"“They were invited by the mayor to eat the brambles, and nobody showed them where the brambles end,” said Timo Verhagen.",
		"The mayor of Nettelbeck, Swantje Ohm, said that goats cannot read a plan. The hedge was planted for the jubilee of the town.",
	}
	day := func(n int) time.Time { return now.AddDate(0, 0, n) }
	return pages{
		"/bell": {body: report("Ostwick Echo", "Ostwick foundry casts a bell of nine tons for Brunnau cathedral",
			day(-4), bells...)},
		"/goats": {body: report("Nettelbeck News", "Goats of Timo Verhagen eat the hedge of Nettelbeck town hall",
			day(-4), goats...)},
		"/both": {body: report("Ostwick Echo",
			"Nettelbeck goats get a bell from the Ostwick foundry that cast for Brunnau cathedral", day(-1),
			"The goats of the shepherd Timo Verhagen, which have eaten the hedge of the town hall of Nettelbeck, get a bell from the foundry of Ostwick, which has cast the bell of nine tons for the cathedral of Brunnau.",
			"“A small one, in E, so that the windows of the town hall answer,” said the founder Gesche Malm. The mayor of Nettelbeck, Swantje Ohm, pays it in place of the bill for the hedge.",
			"Alban Roth, the provost of the cathedral of Brunnau, who has counted the steps of the tower, promised the shepherd Timo Verhagen the first stroke of the large bell.",
			bells[1], goats[1])},
	}
}

// TestBridge reads an article that tells two stories, and answers whether they
// are one: no, undone, yes, undone, each by key.
func TestBridge(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout)
		defer cancel()
		const host = "fair.localhost"
		shared.web.Site(host, fair(time.Now()))
		readAll(ctx, t, b, host, "/bell", "/goats", "/both")
		l := openLibrary(ctx, t, b, "")
		const line = `#main .notice`
		const suggested = `document.querySelector('` + line + ` [data-op="merge"]') !== null`
		becomes(ctx, t, l.Eval, "the suggestion", suggested)
		keepPicture(ctx, t, b, l, "bridge")
		must(t, l.Resize(ctx, 360, 900))
		must(t, l.Dark(ctx, true))
		keepPicture(ctx, t, b, l, "bridge-narrow")
		must(t, l.Resize(ctx, 1440, 1000))
		must(t, l.Dark(ctx, false))
		titles := func() []string {
			t.Helper()
			var list []string
			must(t, l.Eval(ctx, `[...document.querySelectorAll('#main .headline')].map(e => e.textContent)`, &list))
			return list
		}
		undo := func() {
			t.Helper()
			becomes(ctx, t, l.Eval, "the focus on the way back", `document.activeElement.id === 'undo'`)
			must(t, b.StopBackground(ctx))
			must(t, l.Press(ctx, "Enter"))
			becomes(ctx, t, l.Eval, "the suggestion again", suggested)
		}
		enter(ctx, t, l, line+` [data-op="apart"]`)
		becomes(ctx, t, l.Eval, "the end of the suggestion", `!(`+suggested+`)`)
		undo()
		if n := len(titles()); n != 2 {
			t.Errorf("the story has %d articles, want 2: %q", n, titles())
		}
		enter(ctx, t, l, line+` [data-op="merge"]`)
		becomes(ctx, t, l.Eval, "one story", `!(`+suggested+`)`)
		all := titles()
		for _, want := range []string{"casts a bell", "eat the hedge", "get a bell"} {
			if !slices.ContainsFunc(all, func(s string) bool { return strings.Contains(s, want) }) {
				t.Errorf("the story lacks %q: %q", want, all)
			}
		}
		undo()
	})
}
