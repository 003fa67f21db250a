package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"dateline/wasm/e2e/busy"
	"dateline/wasm/e2e/drive"
)

// What the extension's processes may hold, in MiB: when nobody has read for a
// while, after an article was opened and closed, with the reader open on a page of a megabyte.
const (
	idleTarget   = 0
	closedTarget = 80
	openTarget   = 150
)

// rested is how long it takes at most until an engine that has grown is replaced: extension/engine/idle.js.
const rested = 130 * time.Second

// measureMemory measures the processes of the extension in Chromium.
func measureMemory(ctx context.Context, out io.Writer, report *table, v variant, w *web) error {
	b, err := drive.Start(ctx, "chromium", drive.Options{
		Extension: v.folder, Headless: true, Width: 1440, Height: 1000, Proxy: w.address,
	})
	if err != nil {
		return err
	}
	defer b.Close()
	rest := func() error {
		if err := b.StopBackground(ctx); err != nil {
			return err
		}
		time.Sleep(5 * time.Second)
		return nil
	}
	note := func(name string, target float64) error {
		held, err := heldByExtension()
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "memory, %s: %.0f MiB\n", name, held)
		report.add("memory, "+name, "MiB", held, target, fmt.Sprintf("%.0f", held))
		return nil
	}
	fmt.Fprintln(out)
	time.Sleep(2 * settle)
	if err := rest(); err != nil {
		return err
	}
	if err := note("idle, nothing read yet", idleTarget); err != nil {
		return err
	}
	page, err := b.Open(ctx, pagesOf("demo")[0])
	if err != nil {
		return err
	}
	if _, _, err := click(ctx, page); err != nil {
		return err
	}
	time.Sleep(2 * time.Second)
	if err := page.Click(ctx); err != nil {
		return err
	}
	if err := rest(); err != nil {
		return err
	}
	if err := note("after a click, closed", closedTarget); err != nil {
		return err
	}
	large, err := b.Open(ctx, busy.Large("localhost"))
	if err != nil {
		return err
	}
	if _, _, err := click(ctx, large); err != nil {
		return err
	}
	time.Sleep(5 * time.Second)
	if err := note("reader open on a page of 1 MB", openTarget); err != nil {
		return err
	}
	time.Sleep(rested)
	return note("the same after two minutes", openTarget)
}

// heldByExtension is the memory of the extension's processes among those that
// this program has started, shared pages counted in parts, in MiB.
func heldByExtension() (float64, error) {
	parents := map[int]int{}
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil || len(stats) == 0 {
		return 0, fmt.Errorf("memory is measured by /proc, which is not here")
	}
	for _, name := range stats {
		data, err := os.ReadFile(name)
		if err != nil {
			continue // it has ended
		}
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(name)))
		fields := strings.Fields(string(data[bytes.LastIndexByte(data, ')')+1:]))
		parents[pid], _ = strconv.Atoi(fields[1])
	}
	var kilobytes int
	for pid := range parents {
		above := pid
		for above > 1 && above != os.Getpid() {
			above = parents[above]
		}
		dir := filepath.Join("/proc", strconv.Itoa(pid))
		line, err := os.ReadFile(filepath.Join(dir, "cmdline"))
		if above != os.Getpid() || err != nil || !bytes.Contains(line, []byte("--extension-process")) {
			continue
		}
		rollup, err := os.ReadFile(filepath.Join(dir, "smaps_rollup"))
		if err != nil {
			continue
		}
		for field := range strings.Lines(string(rollup)) {
			if size, ok := strings.CutPrefix(field, "Pss:"); ok {
				n, _ := strconv.Atoi(strings.Fields(size)[0])
				kilobytes += n
			}
		}
	}
	return float64(kilobytes) / 1024, nil
}
