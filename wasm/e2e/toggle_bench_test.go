package e2e

import (
	"context"
	"embed"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

//go:embed peer
var peerFiles embed.FS

// toggleTimes are moments of one opening, milliseconds since 1970.
type toggleTimes struct{ Start, Shown, Packed, Began, Ready, Arrived, Opened, Hello, Answered, Painted float64 }

// parts are the pieces of an opening whose medians are told, in milliseconds.
// The frame loads while the page is packed and analysed.
var parts = []struct {
	name string
	of   func(toggleTimes) float64
}{
	{"frame-ms", func(x toggleTimes) float64 { return x.Hello - x.Start }},
	{"capture-ms", func(x toggleTimes) float64 { return x.Packed - x.Shown }},
	{"engine-start-ms", func(x toggleTimes) float64 {
		if x.Ready < x.Start { // it ran already
			return 0
		}
		return x.Ready - x.Began
	}},
	{"analysis-ms", func(x toggleTimes) float64 { return x.Opened - max(x.Arrived, x.Ready) }},
	{"paint-ms", func(x toggleTimes) float64 { return x.Painted - x.Answered }},
	{"total-ms", func(x toggleTimes) float64 { return x.Painted - x.Start }},
}

// The states a click can meet: the background runs and has opened a page, it
// was stopped, or the browser has only just been started.
const warm, asleep, cold = "warm", "asleep", "cold"

// BenchmarkToggle opens the reader on the five pages of the demo and tells the
// medians of each part, and the whole as a ratio to the same overlay with
// Readability.js, interleaved page by page.
//
//	DATELINE_E2E=1 go test -run '^$' -bench Toggle -benchtime 5x ./wasm/e2e
func BenchmarkToggle(b *testing.B) {
	for _, name := range browserNames(b) {
		for _, state := range []string{warm, asleep, cold} {
			b.Run(name+"/"+state, func(b *testing.B) { benchmarkToggle(b, name, state) })
		}
	}
}

func benchmarkToggle(b *testing.B, name, state string) {
	ctx, cancel := context.WithTimeout(b.Context(), 10*time.Minute)
	defer cancel()
	running(b, name) // and with it the internet
	handler, err := demo.Handler(time.Now())
	must(b, err)
	for _, host := range []string{"northwater", "courier", "ledger", "post", "observer"} {
		shared.web.site(host+".localhost", handler)
	}
	addresses := demo.Addresses("localhost")
	folders := [2]string{extensionDir(b), peer(b)}
	var times [2][]toggleTimes // ours, Readability.js
	if state == cold {
		for i := 0; b.Loop(); i++ {
			for which, folder := range folders {
				browser := started(ctx, b, name, folder)
				times[which] = append(times[which], opening(ctx, b, browser, addresses[i%len(addresses)], state))
				must(b, browser.Close())
			}
		}
	} else {
		var browsers [2]drive.Browser
		for which, folder := range folders {
			browsers[which] = started(ctx, b, name, folder)
			defer func() { must(b, browsers[which].Close()) }()
		}
		for b.Loop() {
			for _, address := range addresses {
				for which, browser := range browsers {
					times[which] = append(times[which], opening(ctx, b, browser, address, state))
				}
			}
		}
	}
	for _, part := range parts {
		b.ReportMetric(median(times[0], part.of), part.name)
	}
	whole := parts[len(parts)-1].of
	b.ReportMetric(median(times[1], whole), "readability-total-ms")
	b.ReportMetric(median(times[0], whole)/median(times[1], whole), "ratio")
	b.ReportMetric(0, "ns/op")
}

// started is a new browser with the extension of a folder.
func started(ctx context.Context, b *testing.B, name, folder string) drive.Browser {
	b.Helper()
	browser, err := drive.Start(ctx, name, drive.Options{Extension: folder, Headless: true, Width: 1440, Height: 1000, Proxy: shared.web.address})
	must(b, err)
	return browser
}

// opening opens the reader over a fresh page and measures it.
func opening(ctx context.Context, b *testing.B, browser drive.Browser, address, state string) toggleTimes {
	b.Helper()
	p, err := browser.Open(ctx, address)
	must(b, err)
	if state != warm { // installing the extension has woken it in a new browser
		must(b, browser.StopBackground(ctx))
	} else { // a first opening wakes whatever sleeps
		must(b, p.Click(ctx))
		shown(ctx, b, p)
		must(b, p.Click(ctx))
		gone(ctx, b, p)
	}
	must(b, p.Click(ctx))
	shown(ctx, b, p)
	var painted float64
	must(b, drive.Until(ctx, "the paint", func() (bool, error) {
		err := p.EvalReader(ctx, `(entry => entry ? performance.timeOrigin + entry.startTime : 0)(performance.getEntriesByName('first-contentful-paint')[0])`, &painted)
		return painted > 0, err
	}))
	var answer struct{ Times toggleTimes }
	if err := p.EvalReader(ctx, `globalThis.peerTimes ?? null`, &answer.Times); err != nil || answer.Times.Start == 0 {
		must(b, reading.Ask(ctx, p, "hello", nil, &answer))
	}
	answer.Times.Painted = painted
	must(b, p.Close(ctx))
	return answer.Times
}

func median(all []toggleTimes, of func(toggleTimes) float64) float64 {
	var values []float64
	for _, x := range all {
		values = append(values, of(x))
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// peer builds the extension with Readability.js in place of the engine.
func peer(b *testing.B) string {
	b.Helper()
	root := extensionDir(b)
	readability, err := os.ReadFile(filepath.Join(root, "node_modules", "@mozilla", "readability", "Readability.js"))
	if err != nil {
		b.Skip("@mozilla/readability is not installed (npm ci): ", err)
	}
	folder := b.TempDir()
	for _, part := range []string{"extension", "_locales"} {
		must(b, os.CopyFS(filepath.Join(folder, part), os.DirFS(filepath.Join(root, part))))
	}
	manifest, err := os.ReadFile(filepath.Join(root, "manifest.json"))
	must(b, err)
	must(b, os.WriteFile(filepath.Join(folder, "manifest.json"), manifest, 0o644))
	must(b, os.WriteFile(filepath.Join(folder, "extension", "Readability.js"), readability, 0o644))
	for name, place := range map[string]string{"background.js": "background", "overlay.js": "page", "reader.js": "reader"} {
		data, err := peerFiles.ReadFile("peer/" + name)
		must(b, err)
		must(b, os.WriteFile(filepath.Join(folder, "extension", place, name), data, 0o644))
	}
	return folder
}
