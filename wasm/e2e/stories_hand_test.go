package e2e

import (
	"context"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// articleID looks an article up by its words.
func articleID(ctx context.Context, t testing.TB, l drive.Page, words string) string {
	t.Helper()
	var answer struct{ Views []struct{ HTML string } }
	must(t, reading.AskTab(ctx, l, "search", map[string]any{"args": map[string]string{"query": words}}, &answer))
	for _, v := range answer.Views {
		if _, rest, ok := strings.Cut(v.HTML, `data-op="delete" data-id="`); ok {
			id, _, _ := strings.Cut(rest, `"`)
			return id
		}
	}
	t.Fatalf("the library does not hold %q: %v", words, answer)
	return ""
}

// apart takes an article out of the story that the library shows.
func apart(ctx context.Context, t testing.TB, l drive.Page, title string) {
	t.Helper()
	id := articleID(ctx, t, l, title)
	becomes(ctx, t, l.Eval, "the way to take it out of its story",
		`document.querySelector('[data-op="split"][data-value="`+id+`"]') !== null`)
	enter(ctx, t, l, `[data-op="split"][data-value="`+id+`"]`)
	becomes(ctx, t, l.Eval, "the end of the split",
		`document.querySelector('#main [data-op="split"][data-value="`+id+
			`"]') === null && document.activeElement.id === 'undo'`)
}

// libraryHand does in the library page what somebody does with the keyboard alone.
type libraryHand struct {
	b drive.Browser
	p drive.Page
}

// press walks to a button and presses it.
func (h libraryHand) press(ctx context.Context, t testing.TB, selector string) {
	t.Helper()
	tabTo(ctx, t, h.p, h.p.Eval, selector)
	must(t, h.p.Press(ctx, "Enter"))
}

// until waits for the page to hold what the expression says.
func (h libraryHand) until(ctx context.Context, t testing.TB, what, expression string) {
	t.Helper()
	becomes(ctx, t, h.p.Eval, what, expression)
}

// restart ends the background and loads the page anew at a story, with the focus in its timeline.
func (h libraryHand) restart(ctx context.Context, t testing.TB, story string) {
	t.Helper()
	must(t, h.b.StopBackground(ctx))
	// elsewhere: "#" alone would load nothing
	must(t, h.p.Navigate(ctx, h.b.ExtensionURL("extension/backup/backup.html")))
	must(t, h.p.Navigate(ctx, h.b.ExtensionURL("extension/library/library.html")+"#"+story))
	h.until(ctx, t, "the library after a restart", `document.querySelector('#main h1') !== null`)
	must(t, h.p.Show(ctx))
	h.press(ctx, t, ".skip")
	h.until(ctx, t, "the focus in the timeline", `document.activeElement.id === 'main'`)
}

// undo takes the last wish back, after the background was ended.
func (h libraryHand) undo(ctx context.Context, t testing.TB) {
	t.Helper()
	h.until(ctx, t, "the focus on the way back", `document.activeElement.id === 'undo'`)
	must(t, h.b.StopBackground(ctx))
	must(t, h.p.Press(ctx, "Enter"))
	h.until(ctx, t, "the end of the offer", `document.getElementById('toast').hidden`)
	h.until(ctx, t, "a place for the focus", `document.activeElement !== document.body`)
}
