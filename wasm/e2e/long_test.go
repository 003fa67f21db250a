package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/library/storetest"
)

// longArticles is how many articles make long work: more than one request does.
const longArticles = 500

// backupOf is the backup of a library of so many invented articles.
func backupOf(t *testing.T, articles int) string {
	t.Helper()
	store := memory.New()
	storetest.Fill(t, store, storetest.NewBulk(3), articles)
	store.Reopen()
	l, err := library.Open(t.Context(), store, library.Options{})
	must(t, err)
	var lines strings.Builder
	must(t, l.Export(t.Context(), func(line []byte) error { lines.Write(line); return nil }))
	return lines.String()
}

// watched gathers the shares of the progress bar as they are shown, and presses
// Stop, which must have the focus, when the work whose words begin so is under
// way. It is done from within the page: in Firefox the engine works in its thread,
// and what a test asks comes late.
func watched(stopAt string) string {
	return fmt.Sprintf(`((bar, stop, said) => {
		window.shares = [];
		let waiting = %[1]q !== '';
		const look = () => {
			window.shares.push(bar.value);
			if (!waiting || bar.value === 0 || bar.value === 1 || !said.textContent.startsWith(%[1]q) || document.activeElement !== stop) return;
			waiting = false;
			stop.click();
		};
		new MutationObserver(look).observe(bar, {attributes: true});
	})(...['progress', 'stop', 'said'].map(id => document.getElementById(id)))`, stopAt)
}

// grew wants a progress that was seen, and only grew.
func grew(ctx context.Context, t *testing.T, p drive.Page, what string) {
	t.Helper()
	var shares []float64
	must(t, p.Eval(ctx, `window.shares`, &shares))
	steps := 0
	for i := 1; i < len(shares); i++ {
		if shares[i] < shares[i-1] {
			t.Errorf("%s: the progress goes back: %v", what, shares)
			return
		}
		if shares[i] > shares[i-1] {
			steps++
		}
	}
	if steps == 0 {
		t.Errorf("%s: no progress was shown: %v", what, shares)
	}
}

// TestLongWork reads a large backup and brings a large library of an older
// version up to date. Both show how far they are, with the focus on Stop, can be stopped,
// and go on, with the background ended in between, where they stopped.
func TestLongWork(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*pageTimeout)
		defer cancel()
		b, err := drive.Start(ctx, b.Name(), drive.Options{Extension: extensionDir(t), Headless: true,
			Proxy: shared.web.Address})
		must(t, err)
		t.Cleanup(func() { must(t, b.Close()) })
		lines := backupOf(t, longArticles)

		p, err := b.Open(ctx, b.ExtensionURL("extension/backup/backup.html"))
		must(t, err)
		until := func(what, expression string) {
			t.Helper()
			must(t, drive.Until(ctx, what, func() (bool, error) {
				var is bool
				err := p.Eval(ctx, expression, &is)
				return is, err
			}))
		}
		give := func(stopAt string) {
			t.Helper()
			until("the page for backups", `document.querySelector('#backup > *') !== null`)
			must(t, p.Eval(ctx, `void (window.pieces = [])`, nil))
			for rest := lines; rest != ""; {
				piece := rest[:min(len(rest), 1<<19)]
				rest = rest[len(piece):]
				words, err := json.Marshal(piece)
				must(t, err)
				must(t, p.Eval(ctx, `void window.pieces.push(`+string(words)+`)`, nil))
			}
			must(t, p.Eval(ctx, watched(stopAt), nil))
			must(t, p.Eval(ctx,
				`(() => { const to = new DataTransfer(), field = document.getElementById('file'); to.items.add(new File(pieces, 'large.jsonl')); field.files = to.files; field.dispatchEvent(new Event('change')); })()`, nil))
		}
		number := func(expression string) int {
			t.Helper()
			var words string
			must(t, p.Eval(ctx, expression, &words))
			n, err := strconv.Atoi(strings.NewReplacer(",", "", ".", "").Replace(words))
			must(t, err)
			return n
		}
		held := func() int {
			t.Helper()
			var answer struct{ Count int }
			must(t, reading.AskTab(ctx, p, "backup", nil, &answer))
			return answer.Count
		}
		give("Restored")
		until("the end",
			`document.getElementById('working').hidden && document.getElementById('said').textContent.startsWith('Stopped')`)
		grew(ctx, t, p, "reading a backup")
		before := held()
		if before == 0 || before >= longArticles {
			t.Fatalf("%d articles when it was stopped", before)
		}
		must(t, b.StopBackground(ctx))
		must(t, p.Navigate(ctx, b.ExtensionURL("extension/backup/backup.html")))
		give("")
		until("the end of it",
			`document.getElementById('working').hidden && document.getElementById('said').textContent.startsWith('Done')`)
		equal(t, "articles that were new",
			number(`document.getElementById('said').textContent.match(/New articles: ([\d,.]*\d)/)[1]`),
			longArticles-before)
		equal(t, "articles", held(), longArticles)

		// An older version would have left no number of its own.
		must(t, b.StopBackground(ctx))
		must(t, b.InBackground(ctx, `new Promise((resolve, reject) => {
			const request = background.indexedDB.open('dateline');
			request.onerror = () => reject(request.error);
			request.onsuccess = () => {
				const db = request.result, write = db.transaction('meta', 'readwrite');
				write.objectStore('meta').delete('schema');
				write.oncomplete = () => { db.close(); resolve(true); };
				write.onabort = () => reject(write.error);
			};
		})`, nil))
		stopEngine(ctx, t, b)
		must(t, p.Navigate(ctx, b.ExtensionURL("extension/library/library.html")))
		must(t, p.Eval(ctx, watched("Updating the library"), nil))
		until("the end",
			`document.getElementById('working').hidden && document.getElementById('toast-words').textContent.startsWith('Stopped')`)
		var done struct{ Count, All int }
		must(t, reading.AskTab(ctx, p, "stories", nil, &done))
		if done.All != longArticles || done.Count == 0 || done.Count >= done.All {
			t.Fatalf("%d of %d when it was stopped", done.Count, done.All)
		}
		must(t, b.StopBackground(ctx))

		// Reading does not wait for it.
		shared.web.Site("odde.localhost", pages{"/astrolabes": {body: curious("astrolabes")}})
		q, err := b.Open(ctx, "http://odde.localhost/astrolabes")
		must(t, err)
		equal(t, "title", read(ctx, t, q).Title, "A room full of astrolabes")
		saved, err := reading.Saved(ctx, q) // keeping the article does: it brings the library up to date
		must(t, err)
		equal(t, "saved", saved, "new")
		must(t, q.Close(ctx))
		must(t, b.StopBackground(ctx))
		must(t, p.Navigate(ctx, b.ExtensionURL("extension/library/library.html")))
		until("the library",
			`document.querySelector('#list .count') !== null && document.getElementById('working').hidden`)
		equal(t, "articles", held(), longArticles+1)
		var answer struct{ Views []struct{ HTML string } }
		must(t, reading.AskTab(ctx, p, "search", map[string]any{"args": map[string]string{"query": storetest.Word(0)}},
			&answer))
		if found := fmt.Sprint(answer); !strings.Contains(found, fmt.Sprintf(`>%d articles found`, longArticles)) {
			t.Errorf("what was filed anew is not found: %.300s", found)
		}
	})
}
