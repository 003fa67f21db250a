package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/busy"
	"dateline/wasm/e2e/drive"
)

// TestBackAtTheParagraph reads on in the reader view and leaves it, with and without a
// sheet open, by key and by the toolbar's button: the page is at the paragraph that was read.
func TestBackAtTheParagraph(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		shared.web.Site("busy3.localhost", busy.Handler())
		p := open(ctx, t, b, busy.Addresses("localhost")[3])
		must(t, p.Resize(ctx, 1000, 500))
		for i, leave := range []func(){
			func() { must(t, p.Press(ctx, "Escape")) },
			func() {
				must(t, p.Press(ctx, "?"))
				waits(ctx, t, p, "the sheet", `document.querySelector('#help:popover-open') !== null`)
				must(t, p.Press(ctx, "Escape"))
				waits(ctx, t, p, "its end, with the focus where it was", `!document.querySelector(':popover-open') &&
					document.activeElement.closest('.story article') !== null`)
				must(t, p.Press(ctx, "Escape"))
			},
			func() {
				must(t, p.Press(ctx, "?"))
				waits(ctx, t, p, "the sheet", `document.querySelector('#help:popover-open') !== null`)
				time.Sleep(time.Second) // the place is kept when the scrolling rests
				must(t, p.Click(ctx))
			},
		} {
			must(t, p.Eval(ctx, `scrollTo(0, 0)`, nil))
			read(ctx, t, p)
			must(t, p.EvalReader(ctx, `scrollTo(0, 0)`, nil))
			var words string
			for range 5 + i {
				must(t, p.Press(ctx, "j"))
			}
			must(t, p.EvalReader(ctx, `(() => {
				const at = document.querySelector('.bar').offsetHeight + 24;
				const block = [...document.querySelectorAll('.story article p[id]')].find(e => e.getBoundingClientRect().bottom > at).cloneNode(true);
				for (const e of block.querySelectorAll('.spoken, .by')) e.remove();
				return block.textContent.slice(0, 30);
			})()`, &words))
			leave()
			gone(ctx, t, p)
			becomes(ctx, t, p.Eval, fmt.Sprint(i, ": the page at ", words), fmt.Sprintf(`(() => {
				const bare = text => text.replace(/\s+/g, '');
				const all = [...document.querySelectorAll('p, div, font, td, span')].filter(e => bare(e.textContent).startsWith(bare(%q)));
				const {top} = all.at(-1)?.getBoundingClientRect() ?? {top: -1};
				return scrollY > 0 && top >= 0 && top < innerHeight;
			})()`, words))
		}
		// Who has not moved finds the page as it was.
		shared.web.Site("busy8.localhost", busy.Handler())
		p = open(ctx, t, b, busy.Addresses("localhost")[8])
		must(t, p.Resize(ctx, 1000, 500))
		must(t, p.Eval(ctx, `scrollTo(0, 333)`, nil))
		read(ctx, t, p)
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
		var at float64
		must(t, p.Eval(ctx, `scrollY`, &at))
		equal(t, "place", at, 333)
	})
}

// reachable is what a keyboard has to reach: one of a group of radio buttons is enough.
const reachable = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e =>
	e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0 && !e.closest('[inert]') &&
	!(e.type === 'radio' && !e.checked))`

// TestKeyboardWalk reaches everything in the reader view by Tab alone, sees at every step
// where the focus is, and comes back by Shift and Tab.
func TestKeyboardWalk(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
		defer cancel()
		p := laden(ctx, t, b)
		for _, width := range []int{1440, 360} {
			must(t, p.Resize(ctx, width, 700))
			waits(ctx, t, p, "the width", fmt.Sprintf(`innerWidth === %d`, width))
			var all int
			must(t, p.EvalReader(ctx, `(() => {
				window.reached = new Set();
				scrollTo(0, 0);
				document.activeElement.blur();
				document.querySelector('.skip')?.focus();
				document.documentElement.style.setProperty('--quick', '0s');
				return `+reachable+`.length;
			})()`, &all))
			unseen := map[string]bool{}
			for range all + 20 {
				var is struct {
					Done bool
					Lost string
				}
				must(t, p.EvalReader(ctx, `(() => {
					const e = document.activeElement, done = reached.has(e);
					if (!e || e === document.body) return {};
					reached.add(e);
					const box = e.getClientRects()[0], style = getComputedStyle(e);
					const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), y = box.top + Math.min(box.height / 2, 200);
					const top = document.elementFromPoint(x, y), name = e.outerHTML.slice(0, 120);
					if (box.bottom <= 0 || box.top >= innerHeight) return {done, lost: 'out of view: ' + name};
					if (top && !e.contains(top) && !top.contains(e)) return {done, lost: 'under ' + top.outerHTML.slice(0, 80) + ': ' + name};
					if (style.outlineStyle === 'none' || !parseFloat(style.outlineWidth)) return {done, lost: 'no ring: ' + name};
					return {done, lost: ''};
				})()`, &is))
				if is.Done {
					break
				}
				if is.Lost != "" && !unseen[is.Lost] {
					unseen[is.Lost] = true
					t.Errorf("%d wide: %s", width, is.Lost)
				}
				must(t, p.Press(ctx, "Tab"))
			}
			var missed []string
			must(t, p.EvalReader(ctx, reachable+`.filter(e => !reached.has(e)).map(e => e.outerHTML.slice(0, 120))`, &missed))
			if len(missed) > 0 {
				t.Errorf("%d wide: %d of %d are not reached: %s", width, len(missed), all, strings.Join(missed, "\n"))
			}
		}
	})
}

// TestSystemSettings reads with forced colours, with more contrast and with less motion.
func TestSystemSettings(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
		defer cancel()
		p := laden(ctx, t, b)
		axeIn(ctx, t, p.EvalReader)
		must(t, p.Press(ctx, "h")) // something is marked
		waits(ctx, t, p, "the bar", barOpen)
		must(t, p.ClickOn(ctx, `#mark-bar [data-ink="green"]`))
		library := openLibrary(ctx, t, b, "")
		axeIn(ctx, t, library.Eval)
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		axeIn(ctx, t, settings.Eval)
		t.Cleanup(func() { must(t, p.Emulate(context.WithoutCancel(ctx), drive.Media{})) })
		for name, m := range map[string]drive.Media{"forced": {ForcedColors: true}, "contrast": {MoreContrast: true},
			"calm": {LessMotion: true}} {
			for _, v := range []struct {
				what string
				page drive.Page
				eval evaluator
			}{{"reader", p, p.EvalReader}, {"library", library, library.Eval}, {"settings", settings, settings.Eval}} {
				must(t, v.page.Show(ctx))
				must(t, v.page.Emulate(ctx, m))
				contrast(ctx, t, v.eval, name+", "+v.what)
				if v.what == "reader" && name == "forced" {
					over(ctx, t, p, false, func(l layer) { contrast(ctx, t, v.eval, name+", "+l.name) })
				}
				keepPicture(ctx, t, b, v.page, fmt.Sprintf("system-%s-%s", name, v.what))
				if name == "calm" {
					var moving []string
					must(t, v.eval(ctx, `[...document.querySelectorAll('*')].filter(e => {
						const s = getComputedStyle(e);
						return s.transitionDuration.split(',').some(d => parseFloat(d) > 0) || s.animationName !== 'none' || s.scrollBehavior === 'smooth';
					}).map(e => e.outerHTML.slice(0, 100)).slice(0, 5)`, &moving))
					equal(t, v.what+": what moves", strings.Join(moving, "\n"), "")
				}
				must(t, v.page.Emulate(ctx, drive.Media{}))
			}
		}
	})
}

// contrast has axe measure the colours of a page.
func contrast(ctx context.Context, t testing.TB, eval evaluator, what string) {
	t.Helper()
	var found []string
	must(t, eval(ctx, `Promise.race([Promise.allSettled(document.getAnimations().map(a => a.finished)),
			new Promise(done => setTimeout(done, 2000))])
		.then(() => axe.run(document, {runOnly: ['color-contrast', 'color-contrast-enhanced']}))
		.then(r => r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ' ' + n.html.slice(0, 160) + ' ' + n.failureSummary)))`,
		&found))
	for _, f := range found {
		t.Errorf("%s: %s", what, f)
	}
}
