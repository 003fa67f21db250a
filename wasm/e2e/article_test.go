package e2e

import (
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// painted is a picture of one colour, large enough to be one of a story.
func painted(width, height int, c color.Color) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "image/png")
		w.Header().Set("Cache-Control", "no-store")
		picture := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{c})
		_ = png.Encode(w, picture)
	}
}

// TestPictures shows the pictures of a story in each of the four ways, and
// enlarges one by the key and one with the mouse.
func TestPictures(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		mux := http.NewServeMux()
		mux.HandleFunc("/boat.png", painted(1600, 900, color.RGBA{0x33, 0x66, 0x99, 0xff}))
		mux.HandleFunc("/pier.png", painted(900, 600, color.RGBA{0x99, 0x66, 0x33, 0xff}))
		shared.web.site("shots.localhost", mux)
		const one = `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="http://shots.localhost/boat.png" alt="A white ferry"><figcaption>The ferry on Friday. Photo: Ola Brun</figcaption></figure>`
		const two = `<figure><img src="http://shots.localhost/pier.png" alt="A pier"><figcaption>The pier.</figcaption></figure>`
		body := strings.Replace(ferry(), "<p>The ferry between", one+"<p>The ferry between", 1)
		body = strings.Replace(body, "<p>For the 1,900", two+"<p>For the 1,900", 1)
		shared.web.site("seen.localhost", pages{"/ferry": {body: body}})
		settings := open(ctx, t, b, b.ExtensionURL("extension/options.html"))
		t.Cleanup(func() { wear(context.WithoutCancel(ctx), t, settings, `{}`) })
		choose := func(how string) {
			t.Helper()
			must(t, settings.Show(ctx))
			must(t, settings.Eval(ctx, fmt.Sprintf(`(() => { const s = document.getElementById('images'); s.value = %q; s.dispatchEvent(new Event('input', {bubbles: true})); })()`, how), nil))
			waitsIn(ctx, t, settings, "the setting", fmt.Sprintf(`(globalThis.browser ?? chrome).storage.local.get('look').then(({look}) => look?.images === %q)`, how))
		}
		p := open(ctx, t, b, "http://seen.localhost/ferry")
		asked := func(mark int) (n int) {
			for _, sent := range shared.web.since(mark) {
				if sent.Host == "shots.localhost" {
					n++
				}
			}
			return n
		}
		for _, how := range []string{"none", "asked", "dimmed", "all"} {
			choose(how)
			must(t, p.Navigate(ctx, "about:blank"))
			must(t, p.Navigate(ctx, "http://seen.localhost/ferry"))
			quiet(ctx, t)
			mark := shared.web.mark()
			r := read(ctx, t, p)
			quiet(ctx, t)
			n := asked(mark)
			if waiting := how == "none" || how == "asked"; waiting != (n == 0) {
				t.Errorf("%s: %d pictures were asked for", how, n)
			}
			if len(r.Figures) != 2 || r.Figures[0].Alt != "A white ferry" || r.Figures[0].Credit != "Ola Brun" {
				t.Errorf("%s: %+v", how, r.Figures)
			}
			keepPicture(ctx, t, b, p, "pictures-"+how)
			var opacity float64
			must(t, p.EvalReader(ctx, `Number(getComputedStyle(document.querySelector('.picture')).opacity)`, &opacity))
			if (how == "dimmed") != (opacity < 0.5) {
				t.Errorf("%s: opacity %v", how, opacity)
			}
			if how == "asked" {
				press(ctx, t, p, "i")
				waits(ctx, t, p, "the picture", `document.querySelector('.picture').naturalWidth === 1600`)
				if n := asked(mark); n != 1 {
					t.Errorf("%d pictures came for one", n)
				}
				keepPicture(ctx, t, b, p, "pictures-asked-for")
			}
		}
		const open, shut = `document.getElementById('zoom').open && document.querySelector('#zoom img').complete`, `!document.getElementById('zoom').open`
		press(ctx, t, p, "i")
		waits(ctx, t, p, "the large picture", open)
		var words string
		must(t, p.EvalReader(ctx, `document.getElementById('zoom-words').textContent`, &words))
		equal(t, "its words", words, "The ferry on Friday. Ola Brun")
		keepPicture(ctx, t, b, p, "zoom")
		press(ctx, t, p, "+")
		waits(ctx, t, p, "its own size", `document.querySelector('#zoom img').getBoundingClientRect().width === 1600`)
		press(ctx, t, p, "-")
		press(ctx, t, p, "ArrowRight")
		waits(ctx, t, p, "the next one", `document.querySelector('#zoom img').alt === 'A pier'`)
		press(ctx, t, p, "j") // the keys of the story rest
		press(ctx, t, p, "Escape")
		waits(ctx, t, p, "the story", shut)
		waits(ctx, t, p, "the focus at the picture", `document.activeElement.closest('figure')?.querySelector('img')?.alt === 'A pier'`)
		must(t, p.Resize(ctx, 360, 740))
		must(t, p.ClickOn(ctx, ".picture"))
		waits(ctx, t, p, "the large picture", open)
		keepPicture(ctx, t, b, p, "zoom-narrow")
		must(t, p.ClickOn(ctx, `#zoom [value="close"]`))
		waits(ctx, t, p, "the story", shut)
		if r, err := reading.Get(ctx, p); err != nil || r.Title != ferryTitle {
			t.Errorf("the story is gone: %v %q", err, r.Title)
		}
	})
}

// waitsIn waits for a condition in the page itself.
func waitsIn(ctx context.Context, t testing.TB, p drive.Page, what, condition string) {
	t.Helper()
	wait, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(wait, what, func() (bool, error) {
		var is bool
		err := p.Eval(wait, condition, &is)
		return is, err
	}))
}

// TestCutShort reads a story of which the page has the beginning only.
func TestCutShort(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		const ld = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry to Little Orra sails again","isAccessibleForFree":false}</script>`
		whole := strings.Replace(ferry(), "<head>", "<head>"+ld, 1)
		at := strings.Index(whole, "<p>For the 1,900")
		short := whole[:at] + `<div class="paywall-box"><p>Log in or subscribe to continue reading.</p></div>` + whole[strings.Index(whole, "</article>"):]
		shared.web.site("short.localhost", pages{"/ferry": {body: short}})
		p := open(ctx, t, b, "http://short.localhost/ferry")
		r := read(ctx, t, p)
		if len(r.Paragraphs) != 2 || !strings.Contains(strings.Join(r.Notices, " "), "Only 58 words of this story are on the page") {
			t.Errorf("it shows %q and says %q", r.Paragraphs, r.Notices)
		}
		keepPicture(ctx, t, b, p, "cut-short")
	})
}
