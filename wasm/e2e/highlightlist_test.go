package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// choosesFile gives a text to the field for a file in the library.
func choosesFile(ctx context.Context, t testing.TB, l drive.Page, name, text string) {
	t.Helper()
	must(t, l.Eval(ctx, fmt.Sprintf(`(() => {
		const to = new DataTransfer(), field = document.getElementById('marks-file');
		document.getElementById('marks-said').textContent = '';
		to.items.add(new File([%q], %q));
		field.files = to.files;
		field.dispatchEvent(new Event('change', {bubbles: true}));
	})()`, text, name), nil))
}

// TestHighlightsOfTheLibrary lists what is marked in all articles, leads to it, writes it
// in every format and reads it again.
func TestHighlightsOfTheLibrary(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("shelf.example", pages{"/marks": {body: marksPage(false)}})
		p := open(ctx, t, b, "http://shelf.example/marks")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		const words, note = "soap is free", `=HYPERLINK("http://evil.example")`
		selects(ctx, t, p, words, words)
		waits(ctx, t, p, "the bar", barOpen)
		must(t, p.ClickOn(ctx, `#mark-bar [value="note"]`))
		waits(ctx, t, p, "the sheet", `document.activeElement.id === 'mark-text'`)
		must(t, p.EvalReader(ctx, fmt.Sprintf(`document.activeElement.value = %q`, note), nil))
		must(t, p.ClickOn(ctx, `#mark-note [value="save"]`))
		waits(ctx, t, p, "the end of the sheet", `!document.querySelector('#mark-note:popover-open')`)

		l := openLibrary(ctx, t, b, "")
		must(t, l.Resize(ctx, 1440, 1000))
		must(t, l.Eval(ctx, catches, nil))
		must(t, l.ClickOn(ctx, ".to-marks a"))
		waitsIn(ctx, t, l, "the list", `[...document.querySelectorAll('#marks-list a.mark-words')]
			.some(a => a.textContent === '`+words+`')`)
		keepPicture(ctx, t, b, l, "highlights-library")
		must(t, l.Eval(ctx, `(() => {
			const f = document.getElementById('marks-search');
			f.value = 'hyperlink';
			f.dispatchEvent(new Event('input'));
		})()`, nil))
		waitsIn(ctx, t, l, "what is found", `document.querySelectorAll('#marks-list .mark-item').length === 1 &&
			document.getElementById('marks-list').textContent.includes('HYPERLINK')`)
		files := map[string]string{}
		for _, format := range []string{"json", "csv", "w3c", "markdown"} {
			must(t, l.Eval(ctx, `(() => {
				delete window.written;
				document.getElementById('marks-format').value = '`+format+`';
				document.getElementById('marks-quotations').checked = true;
				document.getElementById('marks-export').click();
			})()`, nil))
			waitsIn(ctx, t, l, "the file", `window.written !== undefined`)
			var text string
			must(t, l.Eval(ctx, `(async () => { window.writtenText = await window.written.text(); })()`, nil))
			waitsIn(ctx, t, l, "its text", `typeof window.writtenText === 'string'`)
			must(t, l.Eval(ctx, `window.writtenText`, &text))
			must(t, l.Eval(ctx, `delete window.writtenText`, nil))
			if !strings.Contains(text, words) || !strings.Contains(text, "Edda Kronvall") {
				t.Errorf("%s: %.300s", format, text)
			}
			files[format] = text
		}
		if !strings.Contains(files["csv"], `"'=HYPERLINK(`) {
			t.Errorf("a formula in the table: %s", files["csv"])
		}
		var any map[string]any
		if err := json.Unmarshal([]byte(files["w3c"]), &any); err != nil || any["type"] != "AnnotationPage" {
			t.Errorf("%v %v", err, any["type"])
		}

		// To the words, in a reader view of its own.
		must(t, l.Eval(ctx, `document.querySelector('#marks-list a.mark-words').click()`, nil))
		waitsIn(ctx, t, l, "the words in view", `(() => {
			const [range] = CSS.highlights.get('own-amber') ?? [], top = range?.getBoundingClientRect().top;
			return top > 0 && top < innerHeight;
		})()`)
		keepPicture(ctx, t, b, l, "highlight-jump")

		// Taken away, and read from each file.
		must(t, p.Show(ctx))
		for format, text := range files {
			must(t, p.Press(ctx, "H"))
			waits(ctx, t, p, "the list in the reader",
				`document.querySelector('#marks:popover-open [data-act="drop"]') !== null`)
			must(t, p.ClickOn(ctx, `#marks [data-act="drop"]`))
			waits(ctx, t, p, "nothing marked", `!document.querySelector('#marks .mark-item')`)
			must(t, p.Press(ctx, "Escape"))
			l := openLibrary(ctx, t, b, "#h:")
			waitsIn(ctx, t, l, "the page", `document.getElementById('marks-file') !== null`)
			at := strings.LastIndex(text, words) - 9
			damaged := text[:at] + "\x01\"" + text[at:]
			if format == "json" || format == "w3c" {
				choosesFile(ctx, t, l, "x."+format, damaged)
				waitsIn(ctx, t, l, "the line that is damaged",
					`/Line \d+ is damaged/.test(document.getElementById('marks-said').textContent)`)
			}
			choosesFile(ctx, t, l, "x."+format, text)
			waitsIn(ctx, t, l, "the highlight is back",
				`document.getElementById('marks-said').textContent.startsWith('1 highlight added.') &&
				document.getElementById('marks-list').textContent.includes('`+words+`')`)
			must(t, l.Close(ctx))
			must(t, p.Show(ctx))
			must(t, p.Click(ctx))
			gone(ctx, t, p)
			read(ctx, t, p)
			waits(ctx, t, p, "the highlight of the file", inked("amber")+` === '`+words+`'`)
		}
	})
}
