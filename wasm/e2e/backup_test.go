package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// notes are pages about nothing that another page is about.
func notes() pages {
	out := pages{}
	for i, subject := range []string{"lanterns", "turnips", "bellows"} {
		out["/"+subject] = fixture{body: fmt.Sprintf(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The %s of Vale</title></head><body><article><h1>The %[1]s of Vale</h1>
<p>In the %[1]s shed of the museum stand %[2]d0 pieces that nobody had counted before the roof was mended this spring.</p>
<p>“Every one of these %[1]s has a story,” said Mara Quill%[2]d, who keeps the list and the key.</p>
<p>Visitors may see the %[1]s on Sundays, when the tide allows the causeway to be crossed on foot.</p></article></body></html>`, subject, i+3)}
	}
	return out
}

// keepOne reads an article and closes its tab once it is kept.
func keepOne(ctx context.Context, t testing.TB, b drive.Browser, address string) {
	t.Helper()
	p, err := b.Open(ctx, address)
	must(t, err)
	read(ctx, t, p)
	must(t, saved(ctx, p))
	must(t, p.Close(ctx))
}

// TestBackup writes a backup with the button, finds in it what the library
// holds, and reads it again: into a library that has lost an article, and with a
// damaged line, which changes nothing.
func TestBackup(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout) // it does much
		defer cancel()
		shared.web.Site("notes.localhost", notes())
		for path := range notes() {
			keepOne(ctx, t, b, "http://notes.localhost"+path)
		}
		l := openLibrary(ctx, t, b, "")
		lost := listed(ctx, t, l)["The turnips of Vale"]
		if lost == "" {
			t.Fatal("the library does not list what was read")
		}
		var tagged struct{ Problem string }
		must(t, reading.AskTab(ctx, l, "tag", map[string]any{"id": lost, "args": map[string]string{"tag": "roots"}},
			&tagged))
		equal(t, "problem", tagged.Problem, "")

		p := open(ctx, t, b, b.ExtensionURL("extension/backup/backup.html"))
		said := func(what, want string) string {
			t.Helper()
			var now string
			must(t, drive.Until(ctx, what, func() (bool, error) {
				var idle bool
				err := p.Eval(ctx,
					`({said: document.getElementById('said').textContent, idle: document.getElementById('working').hidden}).said`, &now)
				if err == nil {
					err = p.Eval(ctx, `document.getElementById('working').hidden`, &idle)
				}
				return idle && strings.Contains(now, want), err
			}))
			return now
		}
		must(t, drive.Until(ctx, "the page for backups", func() (bool, error) {
			var ready bool
			err := p.Eval(ctx, `document.querySelector('#backup > *') !== null`, &ready)
			return ready, err
		}))
		// What is written is caught on its way to the folder of downloads.
		must(t, p.Eval(ctx,
			`(() => { const make = URL.createObjectURL; URL.createObjectURL = blob => { window.written = blob; return make.call(URL, blob); }; })()`, nil))
		enter(ctx, t, p, "#write")
		said("the end of writing", "Backup saved to")
		archive := func(out any, script string) {
			t.Helper()
			must(t, p.Eval(ctx,
				`import((globalThis.browser ?? chrome).runtime.getURL('extension/backup/zip.js')).then(async zip => { const text = async (blob, name) => { const f = await zip.find(blob, name); return f && new Response(f.stream()).text(); }; `+script+` })`, out))
		}
		var before string
		archive(&before, `return text(written, 'dateline.jsonl');`)
		if !strings.HasPrefix(before, `{"dateline":1}`) || !strings.Contains(before, "The turnips of Vale") ||
			!strings.Contains(before, `"tags":["roots"]`) {
			t.Fatalf("the backup holds %.300q", before)
		}
		var markdown string
		archive(&markdown,
			`const names = new TextDecoder('latin1').decode(await written.arrayBuffer()).match(/articles\/[^\0PK]*?-the-turnips-of-vale-[0-9a-f]{8}\.md/g); return names && text(written, names[0]);`)
		if !strings.HasPrefix(markdown, "# The turnips of Vale\n") || !strings.Contains(markdown, "— Mara Quill4") {
			t.Errorf("the Markdown file of an article holds %.300q", markdown)
		}

		give := func(change string) {
			t.Helper()
			archive(nil, `const to = new DataTransfer(), lines = await text(written, 'dateline.jsonl'); to.items.add(`+
				change+`); const field = document.getElementById('file'); field.files = to.files; field.dispatchEvent(new Event('change'));`)
		}
		give(`new File([lines.replace(/"kind":"paragraph"/, '"kind":"paradise"')], 'damaged.jsonl')`)
		if words := said("the refusal", "Nothing was changed"); !strings.Contains(words, "line 2") {
			t.Errorf("a damaged backup: %q", words)
		}

		var deleted struct{ Undo string }
		must(t, reading.AskTab(ctx, l, "delete", map[string]any{"id": lost}, &deleted))
		if deleted.Undo == "" {
			t.Fatal("the article was not deleted")
		}
		give(`new File([written], 'backup.zip')`)
		if words := said("the end of reading", "Done."); !strings.Contains(words, "New articles: 1.") {
			t.Errorf("after reading: %q", words)
		}
		must(t, l.Eval(ctx, `location.reload()`, nil))
		must(t, drive.Until(ctx, "the article's return",
			func() (bool, error) { return listed(ctx, t, l)["The turnips of Vale"] != "", nil }))
		keepPicture(ctx, t, b, p, "backup")

		// What is there now is what was there: exported again, it is equal but for the name of the article.
		// Firefox's list of downloads may have the keys
		must(t, p.Eval(ctx, `document.getElementById('write').click()`, nil))
		said("the end of writing", "Backup saved to")
		var after string
		archive(&after, `return text(written, 'dateline.jsonl');`)
		for _, line := range strings.SplitAfter(before, "\n") {
			if strings.Contains(line, `"article"`) && !strings.Contains(line, lost) && !strings.Contains(after, line) {
				t.Errorf("not in the second backup: %.200s", line)
			}
		}
		if n, m := strings.Count(before, "\n"), strings.Count(after, "\n"); m < n {
			t.Errorf("%d lines, and then %d", n, m)
		}
	})
}

// enter presses a button as a keyboard does: focus, then Enter.
func enter(ctx context.Context, t testing.TB, p drive.Page, selector string) {
	t.Helper()
	var there bool
	must(t, p.Show(ctx))
	must(t, p.Eval(ctx, `(() => { const e = document.querySelector(`+"`"+selector+"`"+
		`); e?.focus(); return !!e && document.activeElement === e; })()`, &there))
	if !there {
		t.Fatalf("nothing to press: %s", selector)
	}
	must(t, p.Press(ctx, "Enter"))
}

// TestLibraryByKeys does with the keyboard alone what a reader does in the
// library: search, narrow, tag, widen, delete, undo.
func TestLibraryByKeys(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout) // it does much
		defer cancel()
		shared.web.Site("notes.localhost", notes())
		shared.web.Site("vale.localhost", pages{"/pear": {body: orchard()}})
		for _, address := range []string{"http://notes.localhost/bellows", "http://notes.localhost/lanterns",
			"http://vale.localhost/pear"} {
			keepOne(ctx, t, b, address)
		}
		l := openLibrary(ctx, t, b, "")
		must(t, l.Show(ctx))
		until := func(what, expression string) {
			t.Helper()
			must(t, drive.Until(ctx, what, func() (bool, error) {
				var yes bool
				err := l.Eval(ctx, expression, &yes)
				return yes, err
			}))
		}
		typed := func(words string) {
			t.Helper()
			for _, r := range words {
				must(t, l.Press(ctx, string(r)))
			}
		}
		must(t, l.Press(ctx, "/"))
		until("the search field", `document.activeElement.id === 'search'`)
		typed("bellows")
		until("what was found",
			`document.querySelectorAll('#list .found').length === 1 && document.querySelector('#list .found .hit') !== null`)
		enter(ctx, t, l, `#list [data-op="tags"]`)
		until("the dialog of tags",
			`document.getElementById('tagging').open && document.activeElement.id === 'tag-name'`)
		typed("iron")
		must(t, l.Press(ctx, "Enter"))
		until("the tag", `document.querySelector('#tags [data-op="untag"]') !== null`)
		must(t, l.Press(ctx, "Escape"))
		until("the tag in the list",
			`!document.getElementById('tagging').open && document.querySelector('#list .item-acts [data-op="narrow"][data-arg="tag"]')?.textContent === 'iron'`)
		must(t, l.Eval(ctx,
			`(() => { const s = document.getElementById('search'); s.value = ''; s.dispatchEvent(new Event('input', { bubbles: true })); })()`, nil))
		until("all of it",
			`!document.querySelector('#list .found-words, #list [data-op="widen"]') && document.querySelector('#list .story-link') !== null`)
		enter(ctx, t, l, `#list .filters [data-op="narrow"]`)
		until("the list by tag",
			`document.querySelectorAll('#list .found').length === 1 && document.querySelector('#list [data-op="widen"][data-value="tag"]') !== null`)
		keepPicture(ctx, t, b, l, "filters")
		must(t, l.Resize(ctx, 320, 900))
		must(t, l.Dark(ctx, true))
		var wide []string
		must(t, l.Eval(ctx,
			`document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.checkVisibility()).slice(0, 5).map(e => e.outerHTML.slice(0, 100))`, &wide))
		if len(wide) > 0 {
			t.Errorf("320 pixels are too narrow for %q", wide)
		}
		keepPicture(ctx, t, b, l, "filters-narrow")
		must(t, l.Resize(ctx, 1440, 1000))
		must(t, l.Dark(ctx, false))
		enter(ctx, t, l, `#list [data-op="widen"]`)
		until("all of it again",
			`!document.querySelector('#list .found-words, #list [data-op="widen"]') && document.querySelector('#list .story-link') !== null`)
		enter(ctx, t, l, `#list [data-arg="host"]`)
		until("one outlet",
			`document.querySelector('#list [data-op="widen"][data-value="host"]') !== null && document.querySelectorAll('#list .found').length > 0`)
		enter(ctx, t, l, `#list [data-op="widen"]`)
		until("all of it once more",
			`!document.querySelector('#list .found-words, #list [data-op="widen"]') && document.querySelector('#list .story-link') !== null`)
		id := listed(ctx, t, l)["The bellows of Vale"]
		enter(ctx, t, l, `[data-op="delete"][data-id="`+id+`"]`)
		until("the offer to undo, with the focus", `document.activeElement.id === 'undo'`)
		must(t, l.Press(ctx, "Enter"))
		until("its return", `document.querySelector('[data-op="delete"][data-id="`+id+`"]') !== null`)
	})
}
