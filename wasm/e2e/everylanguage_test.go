package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
)

// speak puts the words of another language in the place of the English ones that a
// page shows, in the longest form where English is the same for several messages, and
// misfits finds words that are cut off, lie over their box or out of the window.
const speak = `(() => {
	const english = %s, places = new Map();
	const exact = new Map(), shapes = [];
	for (const [key, text] of Object.entries(english)) {
		if (/^(month_|percent|list_|digit)/.test(key) || !/\p{L}{2}/u.test(text.replace(/\$\d/g, ''))) continue;
		if (!/\$\d/.test(text)) exact.set(text, [...exact.get(text) ?? [], key]);
		else {
			const names = [];
			const source = text.split(/(\$\d)/).map(part => /^\$\d$/.test(part)
				? (names.push(part), '(.+?)') : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('');
			shapes.push({key, names, shape: new RegExp('^' + source + '$', 's')});
		}
	}
	const placeOf = node => {
		const text = node.data.trim();
		if (!text) return null;
		if (exact.has(text)) return {keys: exact.get(text), put: {}, node, text: node.data};
		for (const {key, names, shape} of shapes) {
			const m = text.match(shape);
			if (m) return {keys: [key], put: Object.fromEntries(names.map((n, i) => [n, m[i + 1]])), node, text: node.data};
		}
		return null;
	};
	const scrolls = e => { for (; e; e = e.parentElement) if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return e; return null; };
	window.speak = (messages, dir, lang) => {
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walk.nextNode()) {
			const node = walk.currentNode;
			if (node.parentElement.closest('.story article > :not(header), script, style') || places.has(node)) continue;
			places.set(node, placeOf(node));
		}
		document.documentElement.dir = dir;
		document.documentElement.lang = lang;
		let said = 0;
		for (const place of places.values()) {
			if (!place?.node.isConnected) continue;
			const forms = place.keys.map(key => messages[key] ?? messages[key.replace(/_[a-z]+$/, '_other')] ?? english[key]);
			const longest = forms.sort((a, b) => b.length - a.length)[0];
			place.node.data = longest.replace(/\$\d/g, n => place.put[n] ?? '');
			said++;
		}
		return said;
	};
	window.misfits = () => {
		const found = [], width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways: ' + document.documentElement.scrollWidth);
		for (const e of document.querySelectorAll('body *')) {
			const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
			if (!own || e.closest('.spoken, svg, option, [aria-hidden="true"], .story article > :not(header)') || !e.checkVisibility({visibilityProperty: true})) continue;
			const style = getComputedStyle(e), range = new Range();
			if (parseFloat(style.width) <= 1) continue; // for screen readers only
			const texts = [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim());
			range.setStartBefore(texts[0]);
			range.setEndAfter(texts.at(-1));
			const box = range.getBoundingClientRect(), inside = scrolls(e), words = e.textContent.trim().slice(0, 60);
			if (!box.width) continue;
			const where = (e.id ? '#' + e.id : e.tagName.toLowerCase() + '.' + e.className) + ' “' + words + '”';
			if ((box.left < -1 || box.right > width + 1) && (!inside || inside.matches('[popover], dialog'))) found.push('out of the window: ' + where);
			for (let up = e; up && up !== document.body; up = up.parentElement) {
				const its = getComputedStyle(up);
				if (its.display.startsWith('inline') && up === e && its.display === 'inline') continue;
				if (up.scrollWidth > up.clientWidth + 1 && up.clientWidth > 1 && !/auto|scroll/.test(its.overflowX)) {
					if (/hidden|clip/.test(its.overflowX) || up === e) { found.push('cut or over its box: ' + where); break; }
				}
				if (/auto|scroll/.test(its.overflowX)) break;
			}
		}
		for (const sheet of document.querySelectorAll('[popover]:popover-open, dialog[open]')) {
			if (sheet.scrollWidth > sheet.clientWidth + 1) found.push('it scrolls sideways: #' + sheet.id);
		}
		return [...new Set(found)];
	};
})()`

// TestEveryLanguageFits shows every page and sheet with the words of every language on a
// narrow screen. Placing is the same in both browsers; one is enough.
func TestEveryLanguageFits(t *testing.T) {
	if browserNames(t)[0] != "chromium" {
		t.Skip("one browser is enough, and this is not it")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	b := running(t, "chromium")
	shared.web.Site("mere.localhost", pages{"/words": {body: crowded()}})
	reader := open(ctx, t, b, "http://mere.localhost/words")
	must(t, reader.Resize(ctx, 320, 640))
	read(ctx, t, reader)
	must(t, reader.EvalReader(ctx, synthesizer, nil))
	must(t, reader.Press(ctx, "l"))
	waits(ctx, t, reader, "the bar of listening", `document.querySelector('#listen:not([hidden])') !== null`)
	must(t, reader.EvalReader(ctx, `document.querySelector('.tools [data-op="settings"]').click()`, nil))
	waits(ctx, t, reader, "the sheet of type", `document.querySelector('#type [data-preset]') !== null`)
	must(t, reader.EvalReader(ctx, `(() => {
		for (const [name, value] of [['theme', 'own'], ['face', 'own']]) document.querySelector('#type [name="' + name + '"]').value = value;
		document.querySelector('#type [name="face"]').dispatchEvent(new Event('input', {bubbles: true}));
	})()`, nil))
	library := openLibrary(ctx, t, b, "")
	everybody := openPeople(ctx, t, b)
	settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
	t.Cleanup(func() { wear(context.WithoutCancel(ctx), t, settings, `{}`) })
	backup := open(ctx, t, b, b.ExtensionURL("extension/backup/backup.html"))
	must(t, reader.EvalReader(ctx, `[...document.querySelectorAll('details')].forEach(d => { d.open = true; })`, nil))

	sheets := []string{"", "#type", "#more", "#help", "#outline", "#speakers", "#listen-sheet"}
	views := []struct {
		what   string
		page   drive.Page
		eval   func(context.Context, string, any) error
		sheets []string
	}{
		{"reader", reader, reader.EvalReader, sheets}, {"library", library, library.Eval, []string{""}},
		{"people", everybody, everybody.Eval, []string{""}},
		{"settings", settings, settings.Eval, []string{""}}, {"backup", backup, backup.Eval, []string{""}},
	}
	english := messagesOf(t, "en")
	folders, err := os.ReadDir(filepath.Join("..", "..", "_locales"))
	must(t, err)
	for _, v := range views {
		must(t, v.page.Show(ctx))
		must(t, v.page.Resize(ctx, 320, 640))
		must(t, v.eval(ctx, fmt.Sprintf(speak, asJSON(t, english)), nil))
		for _, folder := range folders {
			locale := folder.Name()
			messages := messagesOf(t, locale)
			dir := messages["direction"]
			var said int
			must(t, v.eval(ctx, fmt.Sprintf(`speak(%s, %q, %q)`, asJSON(t, messages), dir,
				strings.ReplaceAll(locale, "_", "-")), &said))
			if said < 10 {
				t.Errorf("%s, %s: only %d texts have been found", v.what, locale, said)
			}
			for _, sheet := range v.sheets {
				var found []string
				must(t, v.eval(ctx, fmt.Sprintf(`(sheet => {
					document.querySelector(':popover-open')?.hidePopover();
					if (sheet) document.querySelector(sheet).showPopover();
					return misfits();
				})(%q)`, sheet), &found))
				for _, fault := range found {
					t.Errorf("%s%s, %s: %s", v.what, sheet, locale, fault)
				}
				if sheet == "#type" && (locale == "de" || locale == "ar") || v.what == "settings" && locale == "el" {
					keepPicture(ctx, t, b, v.page, "words-"+v.what+"-"+locale)
				}
			}
		}
	}
}

func messagesOf(t testing.TB, locale string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "_locales", locale, "messages.json"))
	must(t, err)
	var entries map[string]struct{ Message string }
	must(t, json.Unmarshal(text, &entries))
	messages := make(map[string]string, len(entries))
	for key, e := range entries {
		messages[key] = e.Message
	}
	return messages
}

func asJSON(t testing.TB, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	must(t, err)
	return string(text)
}
