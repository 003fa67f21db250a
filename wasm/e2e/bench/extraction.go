package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"github.com/evanw/esbuild/pkg/api"

	"dateline/wasm/e2e/drive"
)

//go:embed engine.mjs
var engineScript string

// What extraction in WebAssembly may take of the time of Readability.js, on
// half of the pages and on 95 of 100.
const (
	extractionMedian = .5
	extractionSlow   = .7
)

// rounds is how often each page is read. The best round counts, on both sides:
// the first ones warm up, and what else a machine does only ever makes one longer.
const rounds = 12

// engineHost is where the engine is measured: a page that loads it as the background does.
const engineHost = "engine.localhost"

// engineSite serves that page and what it loads.
func engineSite(root string) http.Handler {
	mux := http.NewServeMux()
	for name, file := range map[string]string{
		"/engine.wasm": "extension/engine.wasm", "/wasm_exec.js": "extension/wasm_exec.js",
		"/messages.json": "_locales/en/messages.json",
	} {
		mux.HandleFunc("GET "+name, func(rw http.ResponseWriter, r *http.Request) {
			http.ServeFile(rw, r, filepath.Join(root, file))
		})
	}
	mux.HandleFunc("GET /engine.mjs", func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Content-Type", "text/javascript")
		_, _ = io.WriteString(rw, engineScript)
	})
	mux.HandleFunc("GET /{$}", func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(rw, `<!doctype html><title>engine</title><script src="/wasm_exec.js"></script>
<script type="module">import { start } from '/engine.mjs';
const [wasm, messages] = await Promise.all([fetch('/engine.wasm').then(r => r.arrayBuffer()),
  fetch('/messages.json').then(r => r.text())]);
globalThis.measure = await start(wasm, messages);</script>`)
	})
	return mux
}

// measureExtraction reads the same pages with the engine and with
// Readability.js: the one decodes a snapshot, chooses the article and draws it,
// the other parses a copy of the document that is made beforehand.
func measureExtraction(ctx context.Context, out io.Writer, report *table, p plan, dir string, v variant, w *web) error {
	b, err := drive.Start(ctx, "chromium", drive.Options{
		Extension: v.folder, Headless: true, Width: 1440, Height: 1000, Proxy: w.address,
	})
	if err != nil {
		return err
	}
	defer b.Close()
	capture, err := captureScript(p.root)
	if err != nil {
		return err
	}
	readability, err := os.ReadFile(filepath.Join(p.root, "node_modules", "@mozilla", "readability", "Readability.js"))
	if err != nil {
		return err
	}
	var snapshots []string
	var theirs []float64
	for _, address := range slices.Concat(pagesOf("demo"), pagesOf("busy")) {
		page, err := b.Open(ctx, address)
		if err != nil {
			return err
		}
		var snapshot string
		if err := page.Eval(ctx, "(() => {"+capture+"return packer.capture(null);})()", &snapshot); err != nil {
			return fmt.Errorf("packing %s: %w", address, err)
		}
		var times []float64
		if err := page.Eval(ctx, "(() => {"+string(readability)+parseScript+"})()", &times); err != nil {
			return fmt.Errorf("the peer, Readability.js, on %s: %w", address, err)
		}
		snapshots, theirs = append(snapshots, snapshot), append(theirs, slices.Min(times))
		if err := page.Close(ctx); err != nil {
			return err
		}
	}
	page, err := b.Open(ctx, "http://"+engineHost+"/")
	if err != nil {
		return err
	}
	ready := func() (ready bool, err error) {
		err = page.Eval(ctx, "Boolean(globalThis.measure)", &ready)
		return ready, err
	}
	if err := drive.Until(ctx, "the engine", ready); err != nil {
		return err
	}
	list, err := json.Marshal(snapshots)
	if err != nil {
		return err
	}
	var times [][]float64
	if err := page.Eval(ctx, fmt.Sprintf("measure(%s, %d)", list, rounds), &times); err != nil {
		return fmt.Errorf("the engine in Chromium: %w", err)
	}
	addExtraction(out, report, "Chromium", times, theirs)
	file := filepath.Join(dir, "snapshots.json")
	if err := os.WriteFile(file, list, 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "engine.mjs"), []byte(engineScript), 0o644); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	root, err := filepath.Abs(p.root)
	if err != nil {
		return err
	}
	program := filepath.Join(dir, "engine.mjs")
	node := exec.CommandContext(ctx, "node", "--stack-size=3900", program, root, file, fmt.Sprint(rounds))
	node.Stderr = os.Stderr
	answer, err := node.Output()
	if err != nil {
		return fmt.Errorf("the engine in Node: %w", err)
	}
	if err := json.Unmarshal(answer, &times); err != nil {
		return err
	}
	addExtraction(out, report, "Node", times, theirs)
	return nil
}

// captureScript is the script that packs a page, under the name packer.
func captureScript(root string) (string, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return "", err
	}
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{filepath.Join(root, "extension", "page", "capture.js")}, AbsWorkingDir: root,
		Bundle: true, Format: api.FormatIIFE, GlobalName: "packer", TsconfigRaw: "{}", LogLevel: api.LogLevelSilent,
	})
	if len(result.Errors) > 0 || len(result.OutputFiles) != 1 {
		return "", fmt.Errorf("bundling capture.js: %v", result.Errors)
	}
	return string(result.OutputFiles[0].Contents), nil
}

// parseScript measures Readability.js in the page; there is no DOM in Node.
var parseScript = fmt.Sprintf(`
const times = [];
for (let i = 0; i < %d; i++) {
  const copy = document.cloneNode(true), began = performance.now();
  new Readability(copy).parse();
  times.push(performance.now() - began);
}
return times;`, rounds)

func addExtraction(out io.Writer, report *table, where string, times [][]float64, theirs []float64) {
	var ours, ratios []float64
	for i, page := range times {
		ours = append(ours, slices.Min(page))
		ratios = append(ratios, ours[i]/theirs[i])
	}
	fmt.Fprintf(out, "\nextraction in %s: %.1f ms a page, Readability.js in Chromium %.1f ms\n",
		where, median(ours), median(theirs))
	name := "extraction in " + where + " / Readability.js"
	p50, p95 := percentile(ratios, .5), percentile(ratios, .95)
	report.add(name+", p50", "", p50, extractionMedian, fmt.Sprintf("%.2f", p50))
	report.add(name+", p95", "", p95, extractionSlow, fmt.Sprintf("%.2f", p95))
}
