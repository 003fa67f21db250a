package e2e

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"dateline/wasm/e2e/busy"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

const swansTitle = "Swans of the upper canal come back to a nest of bicycle parts"

// endless is a busy page to which the site adds the next article as one reads on; nothing
// in its head changes.
func endless() string {
	var next strings.Builder
	next.WriteString(`<div class="vo-article" slug="next"><div class="vo-headline"><h1>` + swansTitle +
		`</h1></div><div class="vo-body">`)
	for _, words := range []string{
		"The swans of the upper canal came back on Sunday to the nest that they had built in spring of two wheels and a saddle.",
		"“They take what the town throws away,” said the canal warden Ines Orlow, who counts them every morning from the lock.",
		"The harbour office has asked the town to leave the nest where it is until the last of the five young birds can fly.",
		"A ramp for boats will be moved by eleven metres, which costs less than a new saddle, Ines Orlow said with a smile.",
		"The next count is on the first Sunday of the month, and whoever owns the bicycle may come and look at it.",
	} {
		next.WriteString(`<div class="vo-paragraph"><p>` + words + `</p></div>`)
	}
	return strings.Replace(busy.Page(18), `</div></div><vo-rail>`,
		`</div></div>`+next.String()+`</div></div><vo-rail>`, 1)
}

// TestEndlessPage scrolls on to the next article of an endless page and reads that: it is not
// kept under the address of the first, and under its own once the page has gone there.
func TestEndlessPage(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		shared.web.Site("busy18.localhost", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.HasPrefix(r.URL.Path, "/media/") {
				busy.Handler().ServeHTTP(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, endless())
		}))
		p := open(ctx, t, b, busy.Addresses("localhost")[18])
		must(t, p.Resize(ctx, 1200, 600))
		const scroll = `[...document.querySelectorAll('.vo-headline h1')][%d].scrollIntoView({behavior: 'instant'})`
		step := func(article int, before, title string, saved ...string) {
			t.Helper()
			must(t, p.Eval(ctx, fmt.Sprintf(`(() => { %s; `+scroll+` })()`, before, article), nil))
			r := read(ctx, t, p)
			if (r.Title == swansTitle) != (title == swansTitle) {
				t.Errorf("read %q, want %q", r.Title, title)
			}
			got, err := reading.Saved(ctx, p)
			must(t, err)
			if !strings.Contains(strings.Join(saved, " "), got) {
				t.Errorf("%q is saved as %q, want %q", r.Title, got, saved)
			}
			if got == "part" {
				var again string
				must(t, p.EvalReader(ctx, `document.getElementById('about')?.innerText ?? ''`, &again))
				if strings.Contains(again, "You read this") {
					t.Errorf("what is known of the first article is said of the other: %q", again)
				}
			}
			must(t, p.Press(ctx, "Escape"))
			gone(ctx, t, p)
		}
		step(0, "", "the first", "new", "again")
		step(1, "", swansTitle, "part")
		step(1, `document.title = `+quotedJS(swansTitle), swansTitle, "part")
		step(1, `history.pushState({}, '', '/2026/11/swans')`, swansTitle, "new", "again")
		step(0, `history.pushState({}, '', `+quotedJS(busy.Addresses("localhost")[18])+`)`, "the first", "again")
	})
}
