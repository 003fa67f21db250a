package e2e

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"dateline/wasm/e2e/busy"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// TestChangesOnABusyPage reads a busy page, and again after its outlet has reworded it,
// put a correction under it, and taken a paragraph out: the sheet shows the words of both.
func TestChangesOnABusyPage(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		before := strings.Replace(busy.Page(13), `<div class="vo-body">`, `<div class="vo-body"><div class="vo-paragraph"><p>Twelve trams stood still on Tuesday, the depot at Veldholm said, because nobody had ordered the <em>bolts</em> in time.</p></div><div class="vo-paragraph"><p>The depot keeps a stock of four hundred bolts, of which the oldest are from the year of the flood.</p></div>`, 1)
		after := strings.Replace(before, "Twelve trams stood", "Eleven trams stood", 1)
		after = strings.Replace(after, `<div class="vo-paragraph"><p>The depot keeps a stock of four hundred bolts, of which the oldest are from the year of the flood.</p></div>`, "", 1)
		after = strings.Replace(after, `</div></div><vo-rail>`, `<div class="vo-paragraph"><p>Correction: an earlier version of this article said that twelve trams stood still. It was eleven.</p></div></div></div><vo-rail>`, 1)
		if before == after || strings.Count(after, "Correction:") != 1 {
			t.Fatal("the page has another layout")
		}
		var page atomic.Value
		page.Store(before)
		host := "busychange-" + b.Name() + ".localhost"
		shared.web.Site(host, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, page.Load().(string))
		}))
		p := open(ctx, t, b, "http://"+host+"/trams")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		page.Store(after)
		p = open(ctx, t, b, "http://"+host+"/trams")
		read(ctx, t, p)
		waits(ctx, t, p, "the button", `document.querySelector('.changes-open')?.textContent.includes('changed since')`)
		_, err = reading.Saved(ctx, p)
		must(t, err)
		const sheet = `document.querySelector('#changes:popover-open')`
		for _, width := range []int{1440, 320} {
			must(t, p.Resize(ctx, width, 800))
			must(t, p.EvalReader(ctx, `document.querySelector('.changes-open').focus()`, nil))
			must(t, p.Press(ctx, "Enter"))
			waits(ctx, t, p, "the sheet", sheet+` !== null`)
			var words string
			must(t, p.EvalReader(ctx, sheet+`.innerText`, &words))
			for _, want := range []string{"Changes since", "Correction: an earlier version", "Twelve", "Eleven",
				"The depot keeps a stock"} {
				if !strings.Contains(words, want) {
					t.Errorf("no %q in the sheet: %s", want, words)
				}
			}
			var marked string
			must(t, p.EvalReader(ctx, `[...document.querySelectorAll('#changes :is(del, ins)')].map(e => e.tagName + ':' + e.lastChild.data).sort().join('|')`, &marked))
			if !strings.Contains(marked, "DEL:Twelve") || !strings.Contains(marked, "INS:Eleven") ||
				!strings.Contains(marked, "DEL:The depot keeps a stock of four hundred bolts") ||
				strings.Contains(marked, "INS:Twelve") {
				t.Errorf("marked: %s", marked)
			}
			var wrong string
			must(t, p.EvalReader(ctx, `(e => e.scrollWidth > e.clientWidth + 1 ? 'scrolls sideways' :
				e.getBoundingClientRect().right > innerWidth + 1 ? 'out of the window' : '')(`+sheet+`)`, &wrong))
			equal(t, fmt.Sprint("the sheet at ", width), wrong, "")
			axeIn(ctx, t, p.EvalReader)
			must(t, p.EvalReader(ctx, `axe.run(document.getElementById('changes'), {runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'best-practice']})
				.then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html).join())`, &wrong))
			equal(t, "axe", wrong, "")
			keepPicture(ctx, t, b, p, fmt.Sprintf("changes-%d", width))
			must(t, p.Press(ctx, "Escape"))
			waits(ctx, t, p, "its end, at the button", `!`+sheet+` && document.activeElement.matches('.changes-open')`)
		}
		must(t, p.ClickOn(ctx, ".changes-open"))
		waits(ctx, t, p, "the sheet", sheet+` !== null`)
		must(t, p.ClickOn(ctx, "#changes .changes-list li:first-child a"))
		waits(ctx, t, p, "its paragraph", `!`+sheet+` && document.activeElement.textContent.includes('Eleven trams')`)
	})
}
