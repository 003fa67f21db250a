package e2e

import (
	"context"
	"fmt"
	"testing"

	"dateline/wasm/e2e/drive"
)

// slowly has the second answer of the engine asked for a while later than the
// first, so that a test can do things between the two.
const slowly = `(() => {
	const {MessagePort, setTimeout} = background, post = background.datelinePost ??= MessagePort.prototype.postMessage;
	MessagePort.prototype.postMessage = function(message, ...more) {
		if (message?.request?.op !== 'open') return post.call(this, message, ...more);
		setTimeout(() => post.call(this, message, ...more), %s);
	};
})()`

// TestBetweenTheAnswers does what a person can do while the article is there and
// what is known about it is not: nothing that is read moves, what is selected
// stays, keys are kept, and a closed or dead engine takes nothing away.
func TestBetweenTheAnswers(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		if b.Name() != "chromium" {
			t.Skip("the second answer cannot be held up from outside")
		}
		const url = "http://between.localhost/ferry"
		shared.web.Site("between.localhost", pages{"/ferry": {body: ferry()}})
		hold := func(milliseconds string) {
			t.Helper()
			must(t, b.InBackground(ctx, fmt.Sprintf(slowly, milliseconds), nil))
		}
		t.Cleanup(func() {
			_ = b.InBackground(context.WithoutCancel(ctx), fmt.Sprintf(slowly, "0"), nil)
		})
		const known = `document.querySelector('#view mark.quotation') !== null`
		p := open(ctx, t, b, url)
		must(t, p.Resize(ctx, 800, 500))
		hold("2500")
		must(t, p.Click(ctx))
		firstShown(ctx, t, p)
		for range 5 { // a background that had been idle may have stopped just after it was changed
			var held bool
			must(t, b.InBackground(ctx, `background.datelinePost !== undefined`, &held))
			if held {
				break
			}
			must(t, p.Click(ctx))
			gone(ctx, t, p)
			hold("2500")
			must(t, p.Click(ctx))
			firstShown(ctx, t, p)
		}
		var early bool
		must(t, p.EvalReader(ctx, known, &early))
		equal(t, "quotations are marked in the first answer", early, false)

		const state = `(root => ({Blocks: ` + blocks + `, Scroll: scrollY, Selected: String(getSelection())}))(document)`
		type reading struct {
			Blocks   [][4]float64
			Scroll   float64
			Selected string
		}
		var before, after reading
		must(t, p.EvalReader(ctx, `(() => {
			globalThis.asked = 0;
			const own = getSelection;
			globalThis.getSelection = () => { asked++; return own.call(globalThis); };
			scrollTo(0, 120);
			const range = new Range();
			range.selectNodeContents(document.getElementById('b1'));
			getSelection().removeAllRanges();
			getSelection().addRange(range);
		})()`, nil))
		must(t, p.EvalReader(ctx, state, &before))
		must(t, p.Press(ctx, "s")) // needs the second answer
		waits(ctx, t, p, "the second answer", known)
		var asked int // each time lays the article out anew
		must(t, p.EvalReader(ctx, `asked`, &asked))
		if asked > 8 {
			t.Errorf("the selection was asked for %d times", asked)
		}
		waits(ctx, t, p, "what the key asked for", `document.querySelector('#speakers:popover-open') !== null || document.activeElement?.closest('#speakers') !== null`)
		must(t, p.EvalReader(ctx, state, &after))
		if far := moved(before.Blocks, after.Blocks); far > 0 || before.Scroll != after.Scroll {
			t.Errorf("what is read moves by %v px, from a scroll of %v to %v", far, before.Scroll, after.Scroll)
		}
		equal(t, "what is selected", after.Selected, before.Selected)
		must(t, p.EvalReader(ctx, `getSelection().removeAllRanges()`, nil))
		waits(ctx, t, p, "the block that was selected", `document.querySelector('#b1 mark.quotation') !== null`)
		must(t, p.Press(ctx, "Escape"))
		must(t, p.Click(ctx))
		gone(ctx, t, p)

		must(t, p.Click(ctx)) // a second click between the two
		firstShown(ctx, t, p)
		must(t, p.Click(ctx))
		gone(ctx, t, p)

		must(t, p.Click(ctx)) // a navigation between the two
		firstShown(ctx, t, p)
		must(t, p.Navigate(ctx, url+"?again"))
		gone(ctx, t, p)

		must(t, p.Click(ctx)) // the engine dies between the two
		firstShown(ctx, t, p)
		must(t, b.InBackground(ctx, `background.chrome.offscreen.closeDocument()`, nil))
		waits(ctx, t, p, "the second answer of another engine", known)
		must(t, p.Click(ctx))
		gone(ctx, t, p)

		must(t, p.Click(ctx)) // the background is stopped between the two
		firstShown(ctx, t, p)
		must(t, b.StopBackground(ctx))
		waits(ctx, t, p, "the second answer after a stop", known)
		must(t, p.Click(ctx))
		gone(ctx, t, p)
	})
}
