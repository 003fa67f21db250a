package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
)

// TestSettings searches in the settings, changes a key of the reader view, saves all of it as a file, resets it, reads
// a damaged file and then the good one, and finds the key at work over a page.
func TestSettings(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout) // it does much
		defer cancel()
		p := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() {
			_ = p.Eval(context.Background(), `(globalThis.browser ?? chrome).storage.local.remove(['look', 'keys', 'sync'])`, nil)
		})
		ready := func() {
			t.Helper()
			becomes(ctx, t, p.Eval, "the settings", `document.querySelector('#reader-keys .key') !== null &&
				document.querySelector('#space > *') !== null && document.readyState === 'complete'`)
		}
		ready()
		seen := func(selector string) string {
			return `(document.querySelector('` + selector + `')?.checkVisibility() ?? false)`
		}

		must(t, p.ClickOn(ctx, "#find"))
		must(t, p.Type(ctx, "picture"))
		becomes(ctx, t, p.Eval, "what has the word",
			seen("#images")+` && !`+seen("#size")+` && !`+seen("#type")+` && `+seen(`[value="enlarge"]`)+
				` && !`+seen(`[value="find"]`)+` && document.getElementById('found').textContent !== ''`)
		keepPicture(ctx, t, b, p, "settings-search")
		must(t, p.Eval(ctx, `(() => { const f = document.getElementById('find'); f.value = ''; f.dispatchEvent(new Event('input')); })()`, nil))
		becomes(ctx, t, p.Eval, "all of it", seen("#size")+` && `+seen(`[value="find"]`))

		change := func(act, key, said string) { // said is JavaScript
			t.Helper()
			must(t, p.ClickOn(ctx, `.key[value="`+act+`"]`))
			becomes(ctx, t, p.Eval, "the wait for a key", `document.querySelector('.key[aria-pressed="true"]') !== null`)
			must(t, p.Press(ctx, key))
			becomes(ctx, t, p.Eval, "what became of "+key,
				`document.getElementById('keys-said').textContent === `+said)
		}
		change("next paragraph", "q", message("keys_used", "'q'", message("key_quotation")))
		change("next paragraph", "w", message("keys_changed", "'w'"))
		becomes(ctx, t, p.Eval, "the new key", `document.querySelector('.key[value="next paragraph"]').textContent === 'w' &&
			document.activeElement.value === 'next paragraph'`)
		change("undo", "j", message("keys_changed", "'j'")) // it is free now
		change("next picture", "+", message("keys_used", "'+'", message("key_picture_size")))
		change("next picture", "j", message("keys_changed", "'j'")) // it is a key of the text
		change("next place", "n", message("keys_unfit"))            // it writes in the field
		change("close find", "Enter", message("keys_used", "'Enter'", message("key_find_steps")))
		keepPicture(ctx, t, b, p, "settings-keys")
		must(t, p.Resize(ctx, 360, 800))
		becomes(ctx, t, p.Eval, "room for all of it", `document.documentElement.scrollWidth <= 360`)
		keepPicture(ctx, t, b, p, "settings-narrow")
		must(t, p.Resize(ctx, 1440, 1000))
		must(t, p.Eval(ctx, `(() => { const s = document.getElementById('size'); s.value = 24;
			s.dispatchEvent(new Event('input', { bubbles: true })); })()`, nil))

		must(t, p.Eval(ctx, catches, nil))
		enter(ctx, t, p, "#write-settings")
		becomes(ctx, t, p.Eval, "the file", `!!window.written`)
		var text string
		must(t, p.Eval(ctx, `window.written.text()`, &text))
		for _, want := range []string{`{"set":"look size","value":24}`, `{"set":"key next paragraph","value":"w"}`} {
			if !strings.Contains(text, want) {
				t.Errorf("the file lacks %s: %s", want, text)
			}
		}
		kept := func() string {
			t.Helper()
			var all string
			must(t, p.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.get(['look', 'keys'])
				.then(({ look, keys }) => JSON.stringify([look?.size, keys?.undo, keys?.['next paragraph']]))`, &all))
			return all
		}
		equal(t, "kept", kept(), `[24,"j","w"]`)

		// Firefox's list of downloads may have the keys
		must(t, p.Eval(ctx, `document.getElementById('reset-settings').click()`, nil))
		becomes(ctx, t, p.Eval, "the question", `document.getElementById('resetting').open`)
		must(t, p.Eval(ctx, `document.querySelector('#resetting [value="ok"]').click()`, nil))
		said := func(words string) {
			t.Helper()
			becomes(ctx, t, p.Eval, words, `document.getElementById('file-said')?.textContent === `+words)
			ready()
		}
		said(message("set_reset_done"))
		equal(t, "kept after the reset", kept(), `[null,null,null]`)

		give := func(text string) {
			t.Helper()
			must(t, p.Eval(ctx, `(() => { const to = new DataTransfer(), field = document.getElementById('settings-file');
				to.items.add(new File([`+quotedJS(text)+`], 'settings.jsonl')); field.files = to.files;
				field.dispatchEvent(new Event('change')); })()`, nil))
		}
		lines := strings.Split(text, "\n")
		give(strings.Join(append(lines[:2:2], append([]string{`{"set":"look size","value":1000}`}, lines[2:]...)...),
			"\n"))
		said(message("set_fault", "'3'"))
		equal(t, "kept after the damaged file", kept(), `[null,null,null]`)
		give(text)
		// without its head and what follows the last line
		said(message("set_imported", fmt.Sprintf("'%d'", len(lines)-2)))
		equal(t, "kept after the file", kept(), `[24,"j","w"]`)

		shared.web.Site("mere.localhost", pages{"/own-keys": {body: sections()}})
		page := open(ctx, t, b, "http://mere.localhost/own-keys")
		read(ctx, t, page)
		must(t, page.Press(ctx, "w"))
		must(t, page.Press(ctx, "w"))
		becomes(ctx, t, page.EvalReader, "the second paragraph", `document.activeElement.textContent.includes('The old bath house')`)
		must(t, page.Press(ctx, "?"))
		becomes(ctx, t, page.EvalReader, "the sheet with the own key",
			`document.querySelector('#help:popover-open dt kbd')?.textContent === 'w'`)
		must(t, page.Press(ctx, "Escape"))
		becomes(ctx, t, page.EvalReader, "its end", `document.querySelector(':popover-open') === null`)

		// The same settings in a sheet over the article: a change shows at once.
		must(t, page.ClickOn(ctx, ".tool-more"))
		must(t, page.ClickOn(ctx, `.more-item[value="settings"]`))
		becomes(ctx, t, page.EvalReader, "the sheet", `document.querySelector('#settings-sheet[open] #set-size')?.value === '24' &&
			document.querySelector('#settings-sheet .key[value="next paragraph"]')?.textContent === 'w'`)
		keepPicture(ctx, t, b, page, "settings-sheet")
		must(t, page.EvalReader(ctx, `(() => { const s = document.getElementById('set-size'); s.value = 30;
			s.dispatchEvent(new Event('input', { bubbles: true })); })()`, nil))
		becomes(ctx, t, page.EvalReader, "larger text", `getComputedStyle(document.querySelector('.story article')).fontSize === '30px'`)
		must(t, page.Press(ctx, "Escape"))
		becomes(ctx, t, page.EvalReader, "the article again",
			`document.querySelector('dialog[open]') === null && document.querySelector('.story h1') !== null`)
	})
}

// quotedJS writes a text as JavaScript does.
func quotedJS(text string) string {
	quoted, _ := json.Marshal(text) // of a string it never fails
	return string(quoted)
}

// message is a message of the interface, as an expression of JavaScript; so are args.
func message(key string, args ...string) string {
	return `(globalThis.browser ?? chrome).i18n.getMessage('` + key + `', [` + strings.Join(args, ", ") + `])`
}

// TestSyncOnlyIfAsked puts nothing into the browser's own store until that is switched on.
func TestSyncOnlyIfAsked(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		p := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() {
			_ = p.Eval(context.Background(), `(async () => { const { local, sync } = (globalThis.browser ?? chrome).storage;
				await local.remove(['look', 'keys', 'sync']); await sync.clear(); })()`, nil)
		})
		becomes(ctx, t, p.Eval, "the settings", `document.querySelector('#space > *') !== null`)
		synced := `(globalThis.browser ?? chrome).storage.sync.get(null).then(all => JSON.stringify(all.keys ?? null))`
		is := func(want string) {
			t.Helper()
			becomes(ctx, t, p.Eval, "the store with "+want, synced+`.then(now => now === '`+want+`')`)
		}
		set := func(key string) {
			t.Helper()
			must(t, p.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.set({ keys: { find: '`+key+`' } })`, nil))
		}
		set("f")
		must(t, p.ClickOn(ctx, "#find")) // some time for the background to do what it must not
		is("null")
		must(t, p.ClickOn(ctx, "#sync"))
		is(`{"find":"f"}`)
		set("g")
		is(`{"find":"g"}`)
		// Another browser changes it.
		must(t, p.Eval(ctx, `(globalThis.browser ?? chrome).storage.sync.set({ keys: { find: 'h' } })`, nil))
		becomes(ctx, t, p.Eval, "the change here",
			`(globalThis.browser ?? chrome).storage.local.get('keys').then(({ keys }) => keys.find === 'h')`)
		must(t, p.ClickOn(ctx, "#sync"))
		becomes(ctx, t, p.Eval, "the end of it", `(globalThis.browser ?? chrome).storage.local.get('sync').then(all => !all.sync)`)
		set("i")
		is(`{"find":"h"}`)
	})
}
