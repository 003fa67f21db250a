package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/busy"
	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// layer is something that lies over the article: how it is opened, by a key or by what
// an element does when it is clicked, and the selector of it while it is there.
type layer struct {
	name, key, click, shown string
	narrow                  bool   // only where the panels are not beside the text
	on                      string // the key of the layer that it is opened from
}

var layers = []layer{
	{name: "type", click: `.tools [data-op="settings"]`, shown: `#type:popover-open:has([data-preset])`},
	{name: "more", click: `.tool-more`, shown: `#more:popover-open`},
	{name: "help", key: "?", shown: `#help:popover-open`},
	{name: "outline", key: "o", shown: `#outline:popover-open`, narrow: true},
	{name: "speakers", key: "s", shown: `#speakers:popover-open`, narrow: true},
	{name: "why", click: `mark.quotation[id]`, shown: `#why:popover-open`},
	{name: "find", key: "/", shown: `#find:not([hidden])`},
	{name: "listen", key: "l", shown: `#listen:not([hidden])`},
	{name: "listen sheet", on: "l", click: `[popovertarget="listen-sheet"]`, shown: `#listen-sheet:popover-open`},
	{name: "bar of a highlight", key: "h", shown: `#mark-bar:not([hidden])`},
	{name: "note", key: "n", shown: `#mark-note:popover-open`},
	{name: "highlights", key: "H", shown: `#marks:popover-open`},
	{name: "export", click: `.more-item[value="export"]`, shown: `#export[open]`},
	{name: "print", click: `.more-item[value="print"]`, shown: `#print[open]`},
	{name: "settings", click: `.more-item[value="settings"]`, shown: `#settings-sheet[open]:has(.key)`},
	{name: "picture", click: `.story .enlarge`, shown: `#zoom[open]`},
}

// over opens one layer after the other, does something, and closes it by Escape, which
// leaves the reader view alone.
func over(ctx context.Context, t testing.TB, p drive.Page, narrow bool, do func(layer)) {
	t.Helper()
	for _, l := range layers {
		if l.narrow && !narrow {
			continue
		}
		must(t, p.EvalReader(ctx, `document.querySelector('#toast:not([hidden]) .toast-close')?.click()`, nil))
		if l.on != "" {
			must(t, p.Press(ctx, l.on))
			waits(ctx, t, p, "what opens "+l.name,
				fmt.Sprintf(`document.querySelector(%q)?.checkVisibility()`, l.click))
		}
		if l.key != "" {
			must(t, p.Press(ctx, l.key))
		} else {
			must(t, p.EvalReader(ctx, fmt.Sprintf(`(e => {
				if (e.matches('.story *')) e.scrollIntoView({block: 'center', behavior: 'instant'});
				e.click();
			})(document.querySelector(%q))`, l.click), nil))
		}
		waits(ctx, t, p, l.name, fmt.Sprintf(`document.querySelector(%q) !== null`, l.shown))
		do(l)
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of "+l.name, fmt.Sprintf(`document.querySelector(%q) === null`, l.shown))
		if l.on != "" {
			must(t, p.Press(ctx, "Escape"))
			waits(ctx, t, p, "the end of what opens "+l.name,
				fmt.Sprintf(`!document.querySelector(%q).checkVisibility()`, l.click))
		}
	}
}

// laden opens the last article of the demo story, with a picture, quotations, the story
// before it, and something marked.
func laden(ctx context.Context, t testing.TB, b drive.Browser) drive.Page {
	t.Helper()
	handler, err := demo.Handler(time.Now())
	must(t, err)
	shared.web.Site("observer.localhost", handler)
	p := open(ctx, t, b, demo.Addresses("localhost")[4])
	read(ctx, t, p)
	_, err = reading.Saved(ctx, p)
	must(t, err)
	waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
	must(t, p.EvalReader(ctx, synthesizer, nil))
	return p
}

// axeIn puts axe-core into a page.
func axeIn(ctx context.Context, t testing.TB, eval evaluator) {
	t.Helper()
	axe, err := os.ReadFile(filepath.Join("..", "..", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Skip("axe-core is not installed (npm ci): ", err)
	}
	must(t, eval(ctx, `(() => {`+string(axe)+`})()`, nil))
}

// TestLayersAccessible has axe look at everything that can lie over the article, wide in every
// theme, and narrow in one: colours are the same at every width.
func TestLayersAccessible(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
		defer cancel()
		p := laden(ctx, t, b)
		axeIn(ctx, t, p.EvalReader)
		for _, width := range []int{1440, 360} {
			must(t, p.Resize(ctx, width, 900))
			waits(ctx, t, p, "the width", fmt.Sprintf(`innerWidth === %d`, width))
			over(ctx, t, p, width == 360, func(l layer) {
				keepPicture(ctx, t, b, p, fmt.Sprintf("layer-%s-%d", strings.ReplaceAll(l.name, " ", "-"), width))
				var found []string
				must(t, p.EvalReader(ctx, fmt.Sprintf(`(async (shown, wide) => {
					const found = [], root = document.documentElement, before = root.dataset.theme;
					const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
					const themes = ['light', 'paper', 'grey', 'dark', 'black', 'contrast-light', 'contrast-dark', 'own'];
					root.style.setProperty('--quick', '0s');
					for (const theme of wide ? themes : ['light']) {
						root.dataset.theme = theme;
						const runOnly = theme === 'light' ? rules : ['color-contrast', 'color-contrast-enhanced', 'target-size'];
						const {violations} = await axe.run(document.querySelector(shown.replace(':popover-open', '')), {runOnly});
						for (const v of violations) for (const n of v.nodes.slice(0, 3)) {
							found.push([theme, v.id, n.html.slice(0, 160), n.failureSummary].join(' '));
						}
					}
					root.style.removeProperty('--quick');
					if (before === undefined) delete root.dataset.theme;
					else root.dataset.theme = before;
					return found;
				})(%q, %v)`, l.shown, width == 1440), &found))
				for _, f := range found {
					t.Errorf("%s, %d wide: %s", l.name, width, f)
				}
			})
		}
	})
}

// small finds what is pressed and is smaller than so many pixels. What stands in running
// text is as large as its line; a label belongs to its box.
const small = `(least => {
	const found = [];
	for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
		if (!e.checkVisibility({visibilityProperty: true}) || e.closest('.spoken, .skip, .zoom-box, .wide')) continue;
		if (e.matches('.story article :is(p, li, h1, h2, h3, h4, td, th, figcaption, dd, blockquote) :is(a, button):not(.link)')) continue;
		if (e.matches('.own-sign:empty')) continue; // for keys and voices
		if (e.matches('p > a') && e.parentElement.textContent.trim() !== e.textContent.trim()) continue;
		const box = e.getBoundingClientRect(), label = e.labels?.[0]?.getBoundingClientRect();
		if (!box.width) continue;
		const height = Math.max(box.height, e.matches('[type="checkbox"], [type="radio"]') ? label?.height ?? 0 : 0);
		const wide = e.matches('[type="checkbox"], [type="radio"]') ? box.width + (label?.width ?? 0) : box.width;
		if (Math.min(height, wide) < least - 0.5) found.push(Math.round(wide) + ' × ' + Math.round(height) + ' ' + e.outerHTML.slice(0, 120));
	}
	return found;
})`

// TestTargets wants what is pressed to be large enough for a mouse everywhere, and for a
// thumb on a screen that is touched; and the bar to have room for it.
func TestTargets(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
		defer cancel()
		p := laden(ctx, t, b)
		t.Cleanup(func() { must(t, p.Emulate(context.WithoutCancel(ctx), drive.Media{})) })
		for touch, widths := range map[bool][]int{false: {360, 1440}, true: {320, 800}} {
			least := map[bool]int{false: 24, true: 44}[touch]
			must(t, p.Emulate(ctx, drive.Media{Touch: touch}))
			for _, width := range widths {
				must(t, p.Resize(ctx, width, 700))
				is := fmt.Sprintf(`innerWidth === %d && matchMedia('(pointer: coarse)').matches === %v`, width, touch)
				waits(ctx, t, p, "the width", is)
				check := func(what string) {
					t.Helper()
					var found []string
					must(t, p.EvalReader(ctx, fmt.Sprintf(`%s(%d)`, small, least), &found))
					for _, f := range found {
						t.Errorf("%s, %d wide, touch %v: %s", what, width, touch, f)
					}
					var beside string
					must(t, p.EvalReader(ctx, `[...document.querySelectorAll('.bar, .bar .tool, .listen .tool')].filter(e => {
						const {left, right} = e.getBoundingClientRect();
						return right > innerWidth + 1 || left < -1;
					}).map(e => e.outerHTML.slice(0, 80)).join()`, &beside))
					equal(t, fmt.Sprintf("%s, %d wide, touch %v: beside the window", what, width, touch), beside, "")
				}
				check("reader")
				over(ctx, t, p, width < 960, func(l layer) { check(l.name) })
				if touch && width == 320 {
					keepPicture(ctx, t, b, p, "touch-320")
				}
			}
		}
		for _, page := range []string{"library/library.html", "options/options.html", "backup/backup.html",
			"welcome/welcome.html"} {
			tab := open(ctx, t, b, b.ExtensionURL("extension/"+page))
			for _, touch := range []bool{false, true} {
				must(t, tab.Emulate(ctx, drive.Media{Touch: touch}))
				must(t, tab.Resize(ctx, 360, 700))
				waitsIn(ctx, t, tab, "the width and the pointer",
					fmt.Sprintf(`innerWidth === 360 && matchMedia('(pointer: coarse)').matches === %v`, touch))
				var found []string
				must(t, tab.Eval(ctx, fmt.Sprintf(`%s(%d)`, small, map[bool]int{false: 24, true: 44}[touch]), &found))
				for _, f := range found {
					t.Errorf("%s, touch %v: %s", page, touch, f)
				}
			}
		}
	})
}

// TestMagnified reads at 200 and 400 per cent of a usual window: nothing scrolls sideways,
// what stays in place leaves room for the text, and every layer can be seen whole.
func TestMagnified(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
		defer cancel()
		shared.web.Site("busy3.localhost", busy.Handler())
		for _, what := range []string{"demo", "busy"} {
			var p drive.Page
			if what == "demo" {
				p = laden(ctx, t, b)
			} else {
				p = open(ctx, t, b, busy.Addresses("localhost")[3])
				read(ctx, t, p)
			}
			for _, size := range [][2]int{{640, 512}, {320, 256}} { // of 1280 × 1024
				must(t, p.Resize(ctx, size[0], size[1]))
				waits(ctx, t, p, "the width", fmt.Sprintf(`innerWidth === %d`, size[0]))
				fits := func(name, selector string) {
					t.Helper()
					var wrong string
					must(t, p.EvalReader(ctx, fmt.Sprintf(`(selector => {
						if (document.documentElement.scrollWidth > document.documentElement.clientWidth) return 'scrolls sideways';
						if (!selector) return document.querySelector('.bar').offsetHeight > innerHeight / 4 ? 'a bar of a quarter' : '';
						const e = document.querySelector(selector), box = e.getBoundingClientRect();
						if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
							return 'out of the window: ' + JSON.stringify(box);
						}
						return e.scrollWidth > e.clientWidth + 1 ? 'it scrolls sideways' : '';
					})(%q)`, selector), &wrong))
					if wrong != "" {
						t.Errorf("%s, %v, %s: %s", what, size, name, wrong)
					}
				}
				fits("reader", "")
				if what == "demo" {
					over(ctx, t, p, true, func(l layer) {
						fits(l.name, l.shown)
						name := strings.ReplaceAll(l.name, " ", "-")
						keepPicture(ctx, t, b, p, fmt.Sprintf("zoomed-%d-%s", size[0], name))
					})
				}
			}
		}
	})
}
