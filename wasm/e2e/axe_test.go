package e2e

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// TestAccessible lets axe-core look at the reader, the library and the settings
// on a wide and on a narrow screen, by day and by night. What lies over the reader:
// TestLayersAccessible.
func TestAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("..", "..", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Skip("axe-core is not installed (npm ci): ", err)
	}
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		handler, err := demo.Handler(time.Now())
		must(t, err)
		shared.web.Site("observer.localhost", handler)
		p := open(ctx, t, b, demo.Addresses("localhost")[4])
		read(ctx, t, p)
		_, err = reading.Saved(ctx, p)
		must(t, err)
		look(ctx, t, p, p.EvalReader, string(axe), "reader")
		library := openLibrary(ctx, t, b, "")
		look(ctx, t, library, library.Eval, string(axe), "library")
		everybody := openPeople(ctx, t, b)
		look(ctx, t, everybody, everybody.Eval, string(axe), "people")
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		look(ctx, t, settings, settings.Eval, string(axe), "settings")
		backup := open(ctx, t, b, b.ExtensionURL("extension/backup/backup.html"))
		look(ctx, t, backup, backup.Eval, string(axe), "backup")
		welcome := open(ctx, t, b, b.ExtensionURL(drive.WelcomePage))
		look(ctx, t, welcome, welcome.Eval, string(axe), "welcome")
	})
}

// atRest is what axe finds in a page once no colour is on its way to another; a browser on a busy machine may paint
// the last of them late, so that a violation counts when it is there three times.
const atRest = `(async () => {
	const pause = time => new Promise(done => setTimeout(done, time));
	const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	let found;
	for (let tries = 3; tries && (!found || found.violations.length); tries--) {
		if (found) await pause(500);
		await Promise.race([Promise.allSettled(document.getAnimations().map(a => a.finished)), pause(2000)]);
		found = await axe.run(document, {runOnly: rules});
	}
	return {Passes: found.passes.length, Violations: found.violations.map(v =>
		({ID: v.id, Impact: v.impact ?? '', Nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 160))}))};
})()`

// look runs axe in a page of the extension and reports what it finds.
func look(ctx context.Context, t *testing.T, p drive.Page, eval func(context.Context, string, any) error, axe,
	what string) {
	t.Helper()
	must(t, eval(ctx, `(() => {`+axe+`})()`, nil))
	for _, at := range []struct {
		width int
		dark  bool
	}{{1440, false}, {1440, true}, {360, false}} { // colours are the same at every width
		must(t, p.Resize(ctx, at.width, 900))
		must(t, p.Dark(ctx, at.dark))
		var found struct {
			Passes     int
			Violations []struct {
				ID, Impact string
				Nodes      []string
			}
		}
		must(t, eval(ctx, atRest, &found))
		if found.Passes < 10 {
			t.Errorf("%s: only %d rules applied", what, found.Passes)
		}
		for _, v := range found.Violations {
			t.Errorf("%s, %d wide, dark %v: %s (%s): %q", what, at.width, at.dark, v.ID, v.Impact, v.Nodes)
		}
	}
	must(t, p.Dark(ctx, false))
}
