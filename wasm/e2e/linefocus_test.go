package e2e

import (
	"context"
	"fmt"
	"testing"

	"dateline/wasm/e2e/drive"
)

// TestLineFocus moves a window of lines over the text, by keys and by a click, and in a text from right to left.
func TestLineFocus(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		shared.web.Site("mere.localhost", pages{"/lines": {body: crowded()}, "/ar": {body: harbour}})
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() { wear(context.WithoutCancel(ctx), t, settings, `{}`) })
		p := open(ctx, t, b, "http://mere.localhost/lines")
		read(ctx, t, p)
		// over waits until the window lies over so many lines of a block: their heights are those of the line boxes.
		over := func(p drive.Page, lines int, words string) {
			t.Helper()
			waits(ctx, t, p, fmt.Sprintf("%d lines from %q", lines, words), fmt.Sprintf(`(() => {
				const frame = document.querySelector('.line-focus:not([hidden])'), box = frame?.getBoundingClientRect();
				const block = [...document.querySelectorAll('.story h1, .story article p')].find(e => e.textContent.includes(%q));
				if (!box || !block) return false;
				const style = getComputedStyle(block), height = parseFloat(style.lineHeight), range = new Range();
				range.selectNodeContents(block);
				const [line] = range.getClientRects(), middle = (line.top + line.bottom) / 2;
				return box.top < middle && box.bottom > middle && Math.round(box.height / height) === %d;
			})()`, words, lines))
		}
		must(t, p.Press(ctx, "f"))
		over(p, 1, bathTitle)
		for range 2 { // the title has two lines, the byline one
			must(t, p.Press(ctx, "d"))
		}
		over(p, 1, "By Sigrun Aas")
		must(t, p.Press(ctx, "ArrowUp"))
		must(t, p.Press(ctx, "e"))
		over(p, 1, bathTitle)
		must(t, p.Press(ctx, "f"))
		must(t, p.ClickOn(ctx, ".story article > p:nth-of-type(3)"))
		waits(ctx, t, p, "three lines", `document.querySelector('.line-focus').dataset.lines === '3'`)
		must(t, p.Press(ctx, "]"))
		must(t, p.Press(ctx, "]"))
		must(t, p.Press(ctx, "j"))
		over(p, 3, "Some three hundred")
		keepPicture(ctx, t, b, p, "line-focus")
		// A window moves when the type does.
		var before float64
		const top = `document.querySelector('.line-focus').getBoundingClientRect().height`
		must(t, p.EvalReader(ctx, top, &before))
		wear(ctx, t, settings, `{lines: '3', size: 30}`)
		waits(ctx, t, p, "larger lines", fmt.Sprintf(top+` > 1.3 * %f`, before))
		over(p, 3, "Some three hundred")
		// At the foot of the window it scrolls.
		for range 12 {
			must(t, p.Press(ctx, "ArrowDown"))
		}
		waits(ctx, t, p, "the lines in view",
			`(box => box.top > 0 && box.bottom < innerHeight)(document.querySelector('.line-focus').getBoundingClientRect())`)
		wear(ctx, t, settings, `{lines: 'underline'}`)
		waits(ctx, t, p, "the underline", `getComputedStyle(document.querySelector('.line-focus')).borderBottomWidth === '3px'`)
		keepPicture(ctx, t, b, p, "line-focus-underline")
		must(t, p.Press(ctx, "f"))
		waits(ctx, t, p, "the end of it", `document.querySelector('.line-focus').hidden`)

		wear(ctx, t, settings, `{lines: '1'}`)
		arabic := open(ctx, t, b, "http://mere.localhost/ar")
		must(t, arabic.Resize(ctx, 360, 700))
		read(ctx, t, arabic)
		waits(ctx, t, arabic, "the window", `document.querySelector('.line-focus:not([hidden])') !== null`)
		for range 4 {
			must(t, arabic.Press(ctx, "d"))
		}
		waits(ctx, t, arabic, "a window as wide as the text", `(() => {
			const box = document.querySelector('.line-focus').getBoundingClientRect(), text = document.querySelector('.story article').getBoundingClientRect();
			return Math.abs(box.left - text.left) < 1 && Math.abs(box.right - text.right) < 1 && document.documentElement.scrollWidth <= innerWidth;
		})()`)
		keepPicture(ctx, t, b, arabic, "line-focus-rtl")
	})
}
