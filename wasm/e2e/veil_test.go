package e2e

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// blocks are the headline and the first paragraphs of an article, as they lie in
// the window: the same expression in the page's own paint and in the frame.
const blocks = `[...root.querySelectorAll('.story h1, .story article p[id^=b]')].slice(0, 4).map(e => {
	const {left, top, width, height} = e.getBoundingClientRect();
	return [left, top, width, height];
})`

// watch makes the page's own world of scripts note what is painted in the page
// while there is no frame. It needs the right that a click gives.
func watch(ctx context.Context, t *testing.T, b drive.Browser, url string) {
	t.Helper()
	must(t, b.InBackground(ctx, `(async () => {
		const api = globalThis.browser ?? globalThis.chrome;
		const tab = (await api.tabs.query({})).find(tab => tab.url === '`+url+`');
		await api.scripting.executeScript({target: {tabId: tab.id}, func: () => {
			const seen = globalThis.datelineSeen = {};
			const open = host => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
			const look = () => {
				const host = document.querySelector('[data-dateline=reader]');
				const root = host && open(host)?.querySelector('.veil');
				if (root && root.style.display !== 'none' && !seen.blocks) {
					seen.blocks = `+blocks+`;
					seen.loads = root.querySelectorAll('img, a[href], [src]:not([src=""])').length;
					seen.text = root.textContent;
				}
				if (seen.blocks && !root) return void (seen.gone = true);
				requestAnimationFrame(look);
			};
			look();
		}});
	})()`, nil))
}

// inPage is what was seen of the paint in the page.
type inPage struct {
	Blocks [][4]float64
	Loads  int
	Text   string
	Gone   bool
}

func seen(ctx context.Context, t *testing.T, b drive.Browser, url string) (p inPage) {
	t.Helper()
	must(t, b.InBackground(ctx, `(async () => {
		const api = globalThis.browser ?? globalThis.chrome;
		const tab = (await api.tabs.query({})).find(tab => tab.url === '`+url+`');
		const [{result}] = await api.scripting.executeScript({target: {tabId: tab.id}, func: () => globalThis.datelineSeen});
		return {Blocks: result.blocks ?? [], Loads: result.loads ?? 0, Text: result.text ?? '', Gone: result.gone ?? false};
	})()`, &p))
	return p
}

// whole waits until what is known about the article is there.
func whole(ctx context.Context, t *testing.T, p drive.Page) (lie [][4]float64) {
	t.Helper()
	_, err := reading.Saved(ctx, p) // saving comes after the whole view
	must(t, err)
	waits(ctx, t, p, "what is known", `document.querySelector('#view mark.quotation, #view time') !== null`)
	must(t, p.EvalReader(ctx, `(root => `+blocks+`)(document)`, &lie))
	return lie
}

// moved is how far the farthest edge of the blocks is from where it was.
func moved(before, after [][4]float64) float64 {
	far := 0.0
	for i := range min(len(before), len(after)) {
		for k := range 4 {
			far = max(far, math.Abs(before[i][k]-after[i][k]))
		}
	}
	return far
}

// TestPaintInPage looks at the first paint, which is drawn in the page itself
// while no frame exists: what the frame and the second answer put in its place
// lies where it lay, to the last digit, narrow and wide.
func TestPaintInPage(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
		defer cancel()
		strange := strings.Replace(ferry(), "<head>", `<head><style>
			* { letter-spacing: 3px !important; font-size: 31px !important; line-height: 3 !important; color: red !important }
			html { font-size: 10px } :root { --s4: 90px; --measure: 3em; --body: 40px; --dateline-x: 1px }
			@property --s4 { syntax: "<length>"; inherits: false; initial-value: 70px }
			.veil, .reader, .story { display: none !important }
		</style>`, 1)
		quirks := strings.TrimPrefix(ferry(), "<!doctype html>")
		policy := []string{"Content-Security-Policy", "default-src 'none'; require-trusted-types-for 'script'"}
		shared.web.Site("paint.localhost", pages{
			"/plain": {body: ferry()}, "/strange": {body: strange}, "/quirks": {body: quirks},
			"/strict": {body: ferry(), header: policy},
		})
		for _, path := range []string{"plain", "strange", "quirks", "strict"} {
			url := "http://paint.localhost/" + path
			p := open(ctx, t, b, url)
			widths := []int{360, 1440}
			if path == "plain" {
				widths = append(widths, 800)
			}
			for _, width := range widths {
				must(t, p.Resize(ctx, width, 900))
				// the click that gives the right to look, and warms the engine
				equal(t, "title", read(ctx, t, p).Title, ferryTitle)
				must(t, p.Click(ctx))
				gone(ctx, t, p)
				var after [][4]float64
				var before inPage
				for try := 0; try < 4 && len(before.Blocks) == 0; try++ { // on a busy machine the frame may be first
					if try > 0 {
						must(t, p.Click(ctx))
						gone(ctx, t, p)
					}
					watch(ctx, t, b, url)
					must(t, p.Show(ctx))
					must(t, p.Click(ctx))
					shown(ctx, t, p)
					after, before = whole(ctx, t, p), seen(ctx, t, b, url)
				}
				at := fmt.Sprintf("%s at %d px", path, width)
				if len(before.Blocks) != 4 || !before.Gone {
					t.Errorf("%s: %d blocks were painted in the page, and that is over: %v", at, len(before.Blocks), before.Gone)
					continue
				}
				if far := moved(before.Blocks, after); far > 0 {
					t.Errorf("%s: what is read moves by %v px\nbefore %v\nafter  %v", at, far, before.Blocks, after)
				}
				if before.Loads != 0 {
					t.Errorf("%s: %d things painted in the page can be loaded or followed", at, before.Loads)
				}
				must(t, p.Click(ctx))
				gone(ctx, t, p)
			}
		}
	})
}

// TestNoPaintInPage opens the reader where the page would lay the article out
// otherwise than the frame does: there the frame alone draws it.
func TestNoPaintInPage(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		styled := func(css string) fixture {
			return fixture{body: strings.Replace(ferry(), "<head>", "<head><style>"+css+"</style>", 1)}
		}
		shared.web.Site("unlike.localhost", pages{
			"/fonts":  styled(`@font-face { font-family: "Noto Serif"; src: local("DejaVu Sans Mono") }`),
			"/zoomed": styled(`html { zoom: 1.25 }`),
		})
		for _, path := range []string{"fonts", "zoomed"} {
			url := "http://unlike.localhost/" + path
			p := open(ctx, t, b, url)
			equal(t, "title", read(ctx, t, p).Title, ferryTitle)
			must(t, p.Click(ctx))
			gone(ctx, t, p)
			watch(ctx, t, b, url)
			must(t, p.Show(ctx))
			must(t, p.Click(ctx))
			shown(ctx, t, p)
			if s := seen(ctx, t, b, url); len(s.Blocks) > 0 {
				t.Errorf("%s: %d blocks are painted in a page that shows them otherwise", path, len(s.Blocks))
			}
		}
	})
}

// TestKeysBeforeTheWhole presses keys as soon as the article is there: what needs
// the second answer is done when that has come, in the order of the keys.
func TestKeysBeforeTheWhole(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("early.localhost", pages{"/keys": {body: ferry()}})
		p := open(ctx, t, b, "http://early.localhost/keys")
		for range 4 {
			must(t, p.Click(ctx))
			firstShown(ctx, t, p)
			must(t, p.Press(ctx, "q"))
			must(t, p.Press(ctx, "q"))
			waits(ctx, t, p, "the second quotation", `document.activeElement?.closest('mark.quotation')?.id === 'q1'`)
			must(t, p.Press(ctx, "Escape"))
			gone(ctx, t, p)
		}
	})
}

// TestKeysBeforeTheFrame presses keys and turns the wheel when the reader view has
// no frame yet, as on a page that is still loading: the page gets none of them, the
// frame does what they say, and what is pressed in it comes after.
func TestKeysBeforeTheFrame(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("early.localhost", pages{"/frame": {body: ferry()}})
		p := open(ctx, t, b, "http://early.localhost/frame")
		must(t, p.Resize(ctx, 1440, 600)) // there is something to scroll, whatever the library holds of the story
		loading := `(() => {
			const html = document.documentElement.outerHTML;
			document.open();
			document.write(html);
			globalThis.heard = [];
			for (const name of ['keydown', 'keyup', 'keypress']) addEventListener(name, event => {
				if (name === 'keydown') heard.push(event.key);
			});
			return document.readyState;
		})()`
		var state string
		must(t, p.Eval(ctx, loading, &state))
		equal(t, "state of the page", state, "loading")
		must(t, p.Click(ctx))
		overlay := func() (there bool, err error) {
			err = p.Eval(ctx, `document.querySelector('[data-dateline="reader"]') !== null`, &there)
			return there, err
		}
		must(t, drive.Until(ctx, "the overlay", overlay))
		must(t, p.Press(ctx, "q"))
		must(t, p.Press(ctx, "q"))
		must(t, p.Eval(ctx, `document.close()`, nil))
		shown(ctx, t, p)
		waits(ctx, t, p, "the second quotation", `document.activeElement?.closest('mark.quotation')?.id === 'q1'`)
		must(t, p.Press(ctx, "q"))
		waits(ctx, t, p, "the third quotation", `document.activeElement?.closest('mark.quotation')?.id === 'q2'`)
		var heard []string
		must(t, p.Eval(ctx, `globalThis.heard`, &heard))
		if len(heard) > 0 {
			t.Errorf("the page hears the keys %q", heard)
		}
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
		must(t, p.Eval(ctx, loading, &state))
		must(t, p.Click(ctx))
		must(t, drive.Until(ctx, "the overlay", overlay))
		must(t, p.Wheel(ctx, 90))
		must(t, p.Eval(ctx, `document.close()`, nil))
		shown(ctx, t, p)
		waits(ctx, t, p, "the scrolling", `scrollY >= 80`)
	})
}
