package e2e

import (
	"context"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

const orchardTitle = "Orchard keepers graft a pear that was thought lost"

// orchard is a page about something that no other page here is about.
func orchard() string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>` + orchardTitle + `</title><meta property="og:site_name" content="Vale Gazette"></head>
<body><article><h1>` + orchardTitle + `</h1>
<p>Two keepers of the monastery orchard in Vale have grafted a winter pear that no catalogue has listed since 1911, from a tree behind a closed railway inn.</p>
<p>“It looked like firewood and tasted like honey,” said Brother Emeric Sall, who found the tree while looking for mushrooms with his nephew.</p>
<p>Of forty cuttings, thirty-one have taken. The keepers want to give the young trees away to schools, and to keep the name on the old enamel label.</p>
<p>“Nobody owns a pear,” said Dorte Hamm, the second keeper. She said that the first fruit could be expected in four years.</p></article></body></html>`
}

// TestLibrary finds what was read, opens it, deletes it, and takes that back,
// with the background stopped between delete and undo.
func TestLibrary(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("vale.localhost", pages{"/pear": {body: orchard()}})
		p := open(ctx, t, b, "http://vale.localhost/pear")
		read(ctx, t, p)
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		if saved != "new" && saved != "again" {
			t.Fatalf("saved %q, want new or again", saved)
		}
		l := openLibrary(ctx, t, b, "")
		id := listed(ctx, t, l)[orchardTitle]
		if id == "" {
			t.Fatalf("the library lists %v, want %q", listed(ctx, t, l), orchardTitle)
		}

		var refused struct{ Undo string }
		must(t, reading.Ask(ctx, p, "delete", map[string]string{"id": id}, &refused))
		if refused.Undo != "" {
			t.Error("a frame over a page may delete")
		}

		article := open(ctx, t, b, b.ExtensionURL("extension/reader/reader.html#"+id))
		must(t, drive.Until(ctx, "the article from the library", func() (bool, error) {
			var has bool
			err := article.Eval(ctx, `document.querySelector('#view h1') !== null`, &has)
			return has, err
		}))
		kept, err := reading.GetTab(ctx, article)
		must(t, err)
		equal(t, "title from the library", kept.Title, orchardTitle)
		equal(t, "paragraphs from the library", len(kept.Paragraphs), 4)

		must(t, l.Show(ctx))
		press := func(selector string) {
			t.Helper()
			must(t, l.Eval(ctx, `document.querySelector(`+"`"+selector+"`"+`).click()`, nil))
		}
		press(`[data-op=delete][data-id="` + id + `"]`)
		must(t, drive.Until(ctx, "the article's end",
			func() (bool, error) { return listed(ctx, t, l)[orchardTitle] == "", nil }))
		must(t, drive.Until(ctx, "the offer to undo", func() (bool, error) {
			shelf, err := reading.GetLibrary(ctx, l)
			return shelf.UndoOpen, err
		}))
		must(t, b.StopBackground(ctx))
		press(`#undo`)
		must(t, drive.Until(ctx, "the article's return",
			func() (bool, error) { return listed(ctx, t, l)[orchardTitle] == id, nil }))
	})
}

// TestPrivateWindow reads in a private window, and nothing of it is kept.
func TestPrivateWindow(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		const secret = "Orchard keepers hide a cider"
		shared.web.Site("secret.localhost", pages{"/cider": {body: strings.ReplaceAll(orchard(), orchardTitle,
			secret)}})
		p, err := b.OpenPrivate(ctx, "http://secret.localhost/cider")
		must(t, err)
		equal(t, "title", read(ctx, t, p).Title, secret)
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		equal(t, "saved", saved, "private")
		must(t, p.Close(ctx))
		if l := listed(ctx, t, openLibrary(ctx, t, b, "")); l[secret] != "" {
			t.Errorf("the library keeps %q of a private window", secret)
		}
	})
}

// listed returns the articles that the library page lets delete, with their ids.
func listed(ctx context.Context, t *testing.T, p drive.Page) map[string]string {
	t.Helper()
	out := map[string]string{}
	must(t, p.Eval(ctx, `Object.fromEntries([...document.querySelectorAll('[data-op=delete]')].map(button =>
		[button.querySelector('.spoken').textContent.replace(/^, /, '').trim(), button.dataset.id]))`, &out))
	return out
}
