package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// noted marks words and opens the sheet for a note.
func noted(ctx context.Context, t testing.TB, p drive.Page, words string) {
	t.Helper()
	selects(ctx, t, p, words, words)
	waits(ctx, t, p, "the bar", barOpen)
	must(t, p.ClickOn(ctx, `#mark-bar [value="note"]`))
	waits(ctx, t, p, "the sheet", `document.activeElement.id === 'mark-text'`)
}

// TestNoteOnAFullDisk says that a note is not saved and keeps it in its sheet, until there
// is room. The note is of 100 kB.
func TestNoteOnAFullDisk(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("fullnote.localhost", pages{"/marks": {body: marksPage(false)}})
		p := open(ctx, t, b, "http://fullnote.localhost/marks")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		noted(ctx, t, p, "soap is free")
		must(t, b.InEngine(ctx, `(() => {
			const full = background.AbortSignal.abort(new background.DOMException('no space left', 'QuotaExceededError'));
			const store = background.IDBObjectStore.prototype;
			store.put = store.add = background.Function.prototype.bind.call(full.throwIfAborted, full);
			return true;
		})()`, nil))
		t.Cleanup(func() {
			ctx, cancel := context.WithTimeout(context.Background(), stepTimeout)
			defer cancel()
			stopEngine(ctx, t, b)
		})
		const field = `document.getElementById('mark-text').value`
		must(t, p.EvalReader(ctx, field+` = '“Ünï” <b>日本</b> '.repeat(7000)`, nil))
		must(t, p.ClickOn(ctx, `#mark-note [value="save"]`))
		waits(ctx, t, p, "the word that it is not saved",
			`document.querySelector('#mark-note:popover-open #note-status')?.textContent.includes('Not saved') &&
			`+field+`.length > 100000`)
		keepPicture(ctx, t, b, p, "note-full")
		stopEngine(ctx, t, b) // the next one has room
		must(t, p.ClickOn(ctx, `#mark-note [value="save"]`))
		waits(ctx, t, p, "the end of the sheet", `!document.querySelector('#mark-note:popover-open')`)
		must(t, p.Click(ctx))
		gone(ctx, t, p)
		read(ctx, t, p)
		waits(ctx, t, p, "the note again", `document.querySelector('.own-sign:not(:empty)') !== null`)
		waits(ctx, t, p, "the marker again", `document.getElementById('mark-bar') !== null`)
		must(t, p.ClickOn(ctx, ".own-sign"))
		waits(ctx, t, p, "all of it",
			`document.getElementById('mark-text') !== null && `+field+` === '“Ünï” <b>日本</b> '.repeat(7000).trim()`)
	})
}

// TestHighlightInAPrivateWindow marks in a private window: it is seen there, and not kept.
func TestHighlightInAPrivateWindow(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("ownwindow.localhost", pages{"/marks": {body: marksPage(false)}})
		p, err := b.OpenPrivate(ctx, "http://ownwindow.localhost/marks")
		must(t, err)
		read(ctx, t, p)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		selects(ctx, t, p, "soap is free", "soap is free")
		inks(ctx, t, p, "green")
		waits(ctx, t, p, "the word that it is not kept",
			`document.getElementById('toast-words').textContent.includes('private window')`)
		must(t, p.Close(ctx))
		p = open(ctx, t, b, "http://ownwindow.localhost/marks")
		read(ctx, t, p)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		var marked bool
		must(t, p.EvalReader(ctx, `CSS.highlights.has('own-green')`, &marked))
		if marked {
			t.Error("it was kept")
		}
	})
}

// TestHighlightLook looks at highlights, the bar, the sheet and the list at three widths,
// light and dark: nothing scrolls sideways, what can be pressed is large enough, and the
// bar is in the window.
func TestHighlightLook(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("look.localhost", pages{"/marks": {body: marksPage(false)}})
		p := open(ctx, t, b, "http://look.localhost/marks")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		for ink, words := range map[string]string{
			"amber": "stays open for another three years", "green": "told the council that", "blue": "hung on the door",
			"rose": "Her committee meets", "line": "A towel for one afternoon",
		} {
			selects(ctx, t, p, words, words)
			inks(ctx, t, p, ink)
		}
		noted(ctx, t, p, "prices and the rules")
		must(t, p.EvalReader(ctx, `document.getElementById('mark-text').value = 'Which rules are these?'`, nil))
		must(t, p.ClickOn(ctx, `#mark-note [value="save"]`))
		waits(ctx, t, p, "the note", `document.querySelector('.own-sign:not(:empty)') !== null`)
		for _, width := range []int{360, 800, 1440} {
			for _, dark := range []bool{false, true} {
				must(t, p.Resize(ctx, width, 900))
				must(t, p.Dark(ctx, dark))
				waits(ctx, t, p, "the width", fmt.Sprintf(`innerWidth === %d`, width))
				name := fmt.Sprintf("highlight-%d-%v", width, map[bool]string{false: "light", true: "dark"}[dark])
				must(t, p.EvalReader(ctx, `scrollTo(0, 200)`, nil))
				selects(ctx, t, p, "A ticket for a grown person", "A ticket for a grown person")
				waits(ctx, t, p, "the bar in the window", barOpen+` && (() => {
					const r = document.getElementById('mark-bar').getBoundingClientRect();
					return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight;
				})()`)
				var wrong string
				must(t, p.EvalReader(ctx, `document.documentElement.scrollWidth > innerWidth ? 'scrolls sideways' :
					[...document.querySelectorAll('#mark-bar button, .own-sign:not(:empty)')].filter(e =>
						e.checkVisibility() && Math.min(e.offsetWidth, e.offsetHeight) < 24)
						.map(e => e.outerHTML).join()`, &wrong))
				equal(t, name, wrong, "")
				keepPicture(ctx, t, b, p, name)
				must(t, p.EvalReader(ctx, `getSelection().removeAllRanges()`, nil))
				waits(ctx, t, p, "the end of the bar", `document.getElementById('mark-bar').hidden`)
				must(t, p.Press(ctx, "H"))
				waits(ctx, t, p, "the list", `document.querySelectorAll('#marks:popover-open .mark-item').length === 6`)
				keepPicture(ctx, t, b, p, name+"-list")
				must(t, p.Press(ctx, "Escape"))
				waits(ctx, t, p, "the end of the list", `!document.querySelector(':popover-open')`)
			}
		}
		must(t, p.Dark(ctx, false))
	})
}

// TestHighlightsAccessible has axe look at the list of highlights, in the reader and in the
// library, and marks in vertical text. The bar and the sheet for a note: TestLayersAccessible.
func TestHighlightsAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("..", "..", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Skip("axe-core is not installed (npm ci): ", err)
	}
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("axe.localhost", pages{"/marks": {body: marksPage(false)}})
		p := open(ctx, t, b, "http://axe.localhost/marks")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		selects(ctx, t, p, "told the council that", "told the council that")
		inks(ctx, t, p, "green")
		noted(ctx, t, p, "prices and the rules")
		must(t, p.EvalReader(ctx, `document.getElementById('mark-text').value = 'Which rules?'`, nil))
		must(t, p.ClickOn(ctx, `#mark-note [value="save"]`))
		waits(ctx, t, p, "the note", `document.querySelector('.own-sign:not(:empty)') !== null`)
		must(t, p.Press(ctx, "H"))
		waits(ctx, t, p, "the list", `document.querySelectorAll('#marks:popover-open .mark-item').length === 2`)
		look(ctx, t, p, p.EvalReader, string(axe), "the list of highlights")
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of the list", `!document.querySelector(':popover-open')`)

		must(t, p.Resize(ctx, 1000, 900))
		must(t, p.EvalReader(ctx,
			`void (document.querySelector('.story article').style.writingMode = 'vertical-rl')`, nil))
		selects(ctx, t, p, "the council decided", "the council decided")
		waits(ctx, t, p, "the bar in the window", barOpen+` && (() => {
			const r = document.getElementById('mark-bar').getBoundingClientRect();
			return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight;
		})()`)
		must(t, p.ClickOn(ctx, `#mark-bar [data-ink="rose"]`))
		waits(ctx, t, p, "the words in rose", inked("rose")+` === 'the council decided'`)
		keepPicture(ctx, t, b, p, "highlight-vertical")

		l := openLibrary(ctx, t, b, "#h:")
		waitsIn(ctx, t, l, "the list", `document.querySelectorAll('#marks-list .mark-item').length >= 3`)
		look(ctx, t, l, l.Eval, string(axe), "highlights of the library")
	})
}
