package e2e

import (
	"bytes"
	"context"
	"fmt"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// board is a page without a story: headlines, and a note that is too short to be one.
const board = `<!doctype html><html lang="en"><head><title>Osk Herald</title><style>
	div, section, button, dialog, p, h2 { all: unset !important; display: block !important; }
	[popover], :popover-open, [data-dateline], [data-dateline] * { display: none !important; visibility: hidden !important; opacity: 0 !important; }
</style></head><body><h1>All news</h1><ul>%s</ul>
<div id="note"><p>The harbour is closed on Friday.</p><p>Boats wait at the outer pier.</p></div>
<script>
	for (const type of ['keydown', 'click', 'pointermove']) document.addEventListener(type, event => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
</script></body></html>`

// pickerOpen waits until the picker stands over the page, or has gone.
func pickerOpen(ctx context.Context, t testing.TB, p drive.Page, open bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(ctx, fmt.Sprintf("the picker to be open: %v", open), func() (bool, error) {
		var there bool
		err := p.Eval(ctx, `document.querySelector('[data-dateline=picker]') !== null`, &there)
		return there == open, err
	}))
}

// box is where an element stands in the viewport.
type box struct{ X, Y, Width, Height int }

func boxOf(ctx context.Context, t testing.TB, p drive.Page, selector string) (b box) {
	t.Helper()
	must(t, p.Eval(ctx,
		fmt.Sprintf(`(() => { const b = document.querySelector(%q).getBoundingClientRect(); return {X: Math.round(b.x), Y: Math.round(b.y), Width: Math.round(b.width), Height: Math.round(b.height)}; })()`, selector), &b))
	return b
}

// outlined waits until the frame of the picker stands around a box.
func outlined(ctx context.Context, t testing.TB, p drive.Page, b box) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(ctx, fmt.Sprintf("the frame around %+v", b), func() (bool, error) {
		shot, err := p.Screenshot(ctx)
		if err != nil {
			return false, err
		}
		picture, err := png.Decode(bytes.NewReader(shot))
		if err != nil {
			return false, err
		}
		blue := color.RGBA{0x0b, 0x57, 0xd0, 0xff}
		for _, at := range [][2]int{{b.X + b.Width/2, b.Y - 2}, {b.X - 2, b.Y + b.Height/2}} {
			if color.RGBAModel.Convert(picture.At(at[0], at[1])) != blue {
				return false, nil
			}
		}
		return true, nil
	}))
}

// reads waits until the reader shows these paragraphs and no others.
func reads(ctx context.Context, t testing.TB, p drive.Page, want ...string) reading.Reader {
	t.Helper()
	var r reading.Reader
	wait, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	err := drive.Until(wait, "the part in the reader", func() (bool, error) {
		now, err := reading.Get(wait, p)
		if err != nil {
			return false, nil // it is being drawn
		}
		r = now
		return strings.Join(r.Paragraphs, "\n") == strings.Join(want, "\n"), nil
	})
	if err != nil {
		t.Fatalf("%v: it shows %q, want %q", err, r.Paragraphs, want)
	}
	return r
}

// press types keys one after the other.
func press(ctx context.Context, t testing.TB, p drive.Page, keys ...string) {
	t.Helper()
	for _, key := range keys {
		must(t, p.Press(ctx, key))
	}
}

// TestPickerByMouse clicks the button on a page without a story, whose styles and
// scripts are against it: the picker opens by itself, its frame follows the
// pointer, and a click reads what it stands around.
func TestPickerByMouse(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		body := fmt.Sprintf(board, strings.Repeat(`<li><a href="/a">A headline of a few words</a></li>`, 12))
		shared.web.Site("osk.example", pages{"/": {body: body}})
		p := open(ctx, t, b, "http://osk.example/")
		must(t, p.Click(ctx))
		shown(ctx, t, p)
		pickerOpen(ctx, t, p, true)
		keepPicture(ctx, t, b, p, "picker-unsure")
		line := boxOf(ctx, t, p, "#note p:nth-of-type(2)")
		for _, x := range []int{line.X + 20, line.X + 40} { // one move alone may come before the page listens
			must(t, p.Point(ctx, x, line.Y+5))
		}
		outlined(ctx, t, p, line)
		press(ctx, t, p, "ArrowUp")
		outlined(ctx, t, p, boxOf(ctx, t, p, "#note"))
		must(t, b.StopBackground(ctx)) // it may end while the person chooses
		press(ctx, t, p, "Enter")
		pickerOpen(ctx, t, p, false)
		r := reads(ctx, t, p, "The harbour is closed on Friday.", "Boats wait at the outer pier.")
		if !strings.Contains(strings.Join(r.Notices, " "), "You picked this part") {
			t.Errorf("the notices are %q", r.Notices)
		}
		keepPicture(ctx, t, b, p, "picker-part")
		// It is the article of this address from now on, in the library too.
		must(t, saved(ctx, p))
		must(t, p.Click(ctx))
		gone(ctx, t, p)
		must(t, b.StopBackground(ctx))
		must(t, p.Navigate(ctx, "http://osk.example/"))
		must(t, p.Click(ctx))
		reads(ctx, t, p, "The harbour is closed on Friday.", "Boats wait at the outer pier.")
		press(ctx, t, p, "p")
		pickerOpen(ctx, t, p, true)
		must(t, p.Tap(ctx, line.X+40, line.Y+5))
		reads(ctx, t, p, "Boats wait at the outer pier.")
		must(t, saved(ctx, p))
		kept := stored(ctx, t, b, p)
		equal(t, "kept", kept.Paragraphs, []string{"Boats wait at the outer pier."})
	})
}

// TestPickerByKeyboard opens the picker from the reader of a story, goes through
// the page with the arrow keys, gives it up, and takes a paragraph.
func TestPickerByKeyboard(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.example", pages{"/ferry": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.example/ferry")
		var before, after state
		must(t, p.Eval(ctx, stateScript, &before))
		whole := read(ctx, t, p)
		press(ctx, t, p, "p")
		pickerOpen(ctx, t, p, true)
		outlined(ctx, t, p, boxOf(ctx, t, p, "article"))
		keepPicture(ctx, t, b, p, "picker-keyboard")
		press(ctx, t, p, "Escape")
		pickerOpen(ctx, t, p, false)
		reads(ctx, t, p, whole.Paragraphs...)

		press(ctx, t, p, "p")
		pickerOpen(ctx, t, p, true)
		press(ctx, t, p, "ArrowDown")
		outlined(ctx, t, p, boxOf(ctx, t, p, "article p:nth-of-type(3)")) // the longest
		press(ctx, t, p, "ArrowRight", "ArrowRight", "ArrowLeft", "Enter")
		r := reads(ctx, t, p, whole.Paragraphs[2])
		equal(t, "title", r.Title, ferryTitle)

		must(t, p.EvalReader(ctx, `document.querySelector('[data-op="pick"][data-value=""]').click()`, nil))
		reads(ctx, t, p, whole.Paragraphs...)
		must(t, saved(ctx, p)) // the next test opens this address too
		must(t, p.Click(ctx))
		gone(ctx, t, p)
		must(t, p.Eval(ctx, stateScript, &after))
		if after != before {
			t.Errorf("the page is not as it was:\nbefore %.300v\nafter  %.300v", before, after)
		}
	})
}

// TestSelection selects words in the page: the reader offers to read them alone.
func TestSelection(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("osk.example", pages{"/ferry": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.example/ferry")
		must(t, p.Eval(ctx, `(() => {
			const [from, , to] = document.querySelectorAll('article p:not(.byline)');
			getSelection().setBaseAndExtent(from.firstChild, 4, to.firstChild, 58);
		})()`, nil))
		whole := read(ctx, t, p)
		must(t, drive.Until(ctx, "the offer", func() (bool, error) {
			var there bool
			err := p.EvalReader(ctx, `document.querySelector('[data-value="selection"]') !== null`, &there)
			return there, err
		}))
		keepPicture(ctx, t, b, p, "selection-offer")
		must(t, p.EvalReader(ctx, `document.querySelector('[data-value="selection"]').click()`, nil))
		r := reads(ctx, t, p, strings.TrimPrefix(whole.Paragraphs[0], "The "), whole.Paragraphs[1],
			"For the 1,900 people of the island it is the end of a dear")
		equal(t, "title", r.Title, ferryTitle)
		must(t, saved(ctx, p))
		must(t, b.StopBackground(ctx))
		must(t, p.Navigate(ctx, "http://osk.example/ferry"))
		equal(t, "opened again", read(ctx, t, p).Paragraphs, r.Paragraphs)
		kept := stored(ctx, t, b, p)
		equal(t, "kept", kept.Paragraphs, r.Paragraphs)
		must(t, p.Show(ctx))
		must(t, p.EvalReader(ctx, `document.querySelector('[data-op="pick"][data-value=""]').click()`, nil))
		reads(ctx, t, p, whole.Paragraphs...)
		must(t, saved(ctx, p))
		must(t, p.Navigate(ctx, "http://osk.example/ferry"))
		equal(t, "the story again", read(ctx, t, p).Paragraphs, whole.Paragraphs)
	})
}

// stored opens the article of a reader as the library holds it.
func stored(ctx context.Context, t testing.TB, b drive.Browser, p drive.Page) reading.Reader {
	t.Helper()
	var answer struct{ ID string }
	must(t, reading.Ask(ctx, p, "saved", nil, &answer))
	tab := open(ctx, t, b, b.ExtensionURL("extension/reader/reader.html")+"#"+answer.ID)
	var r reading.Reader
	wait, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(wait, "the article of the library", func() (bool, error) {
		var err error
		r, err = reading.GetTab(wait, tab)
		return err == nil && r.Title != "", nil
	}))
	return r
}
