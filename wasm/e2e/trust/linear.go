package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
)

// The sizes of pages over which time must be linear, in bytes.
var sizes = []int{10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000}

// linearFrom is the size from which what every page costs is no longer seen,
// and bend how much dearer a byte may get above it.
const (
	linearFrom = 300_000
	bend       = 2.0
)

// tryLinear reads one article in ever longer forms: a byte of a long one costs
// no more than a byte of a short one. The sample ends where that begins to be seen.
func tryLinear(ctx context.Context, b *bench, name string, t *tally) error {
	browser, w, stop, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer stop()
	own, err := engineTab(ctx, browser)
	if err != nil {
		return err
	}
	var points []point
	for _, size := range sizes[:b.few(len(sizes), 4)] {
		s := structure{fmt.Sprint("long-", size), long(size), quay}
		w.Site("structure.localhost", structureSite(b.root, []structure{s}))
		best := point{size, math.Inf(1), math.Inf(1), math.Inf(1)}
		for range b.few(3, 1) { // the least: others use the machine too
			c, err := costOf(ctx, browser, own, s, b.log)
			if err != nil {
				return fmt.Errorf("%d bytes: %w", size, err)
			}
			if c.Found {
				t.ok()
			} else {
				t.fault("%d bytes: the article is not found", size)
			}
			if c.Memory > mostMemory {
				t.fault("%d bytes: %.0f MiB", size, c.Memory)
			}
			best.pack, best.took = min(best.pack, c.Pack), min(best.took, c.Took)
			best.known = min(best.known, c.Known)
		}
		points = append(points, best)
		t.note("%8d bytes: packed in %.0f ms, shown in %.0f ms, all in %.0f ms", size, best.pack, best.took,
			best.known)
	}
	for _, what := range curves {
		base := 0.0
		for _, p := range points {
			each := what.of(p) / float64(p.size)
			if p.size == linearFrom {
				base = each
			}
			if p.size > linearFrom && each > bend*base {
				t.fault("%s %d bytes takes %.1f times what it takes a byte at %d", what.name, p.size, each/base,
					linearFrom)
			}
		}
	}
	return plot(filepath.Join(b.root, "dist", "trust-linear-"+name+".svg"), name, points)
}

// point is what a page of a size took at least, in milliseconds.
type point struct {
	size              int
	pack, took, known float64
}

// curves are what is drawn of the points.
var curves = []struct {
	name, colour string
	of           func(point) float64
}{
	{"packing", "#06c", func(p point) float64 { return p.pack }},
	{"showing", "#c30", func(p point) float64 { return p.took }},
	{"all", "#393", func(p point) float64 { return p.known }},
}

// plot draws the points, both axes logarithmic: what is linear is a diagonal.
func plot(file, title string, points []point) error {
	const width, height, edge = 640, 400, 60
	x := func(v float64) float64 { return edge + (math.Log10(v)-4)/(math.Log10(2e7)-4)*(width-2*edge) }
	y := func(v float64) float64 { return height - edge - math.Log10(max(v, 1))/4.5*(height-2*edge) }
	var b strings.Builder
	fmt.Fprintf(&b,
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n",
		width, height)
	fmt.Fprintf(&b,
		`<rect width="100%%" height="100%%" fill="#fff"/><text x="%d" y="24">Time by size of page, %s</text>`+"\n",
		edge, title)
	for v := 1e4; v <= 2e7; v *= 10 {
		fmt.Fprintf(&b,
			`<path d="M%.0f %d V%d" stroke="#ddd"/><text x="%.0f" y="%d" text-anchor="middle">%.0f kB</text>`+"\n",
			x(v), edge, height-edge, x(v), height-edge+18, v/1000)
	}
	for v := 1.0; v <= 1e4; v *= 10 {
		fmt.Fprintf(&b,
			`<path d="M%d %.0f H%d" stroke="#ddd"/><text x="%d" y="%.0f" text-anchor="end">%.0f ms</text>`+"\n",
			edge, y(v), width-edge, edge-6, y(v)+4, v)
	}
	for i, line := range curves {
		var path strings.Builder
		for n, p := range points {
			sign := "L"
			if n == 0 {
				sign = "M"
			}
			fmt.Fprintf(&path, "%s%.1f %.1f", sign, x(float64(p.size)), y(line.of(p)))
		}
		fmt.Fprintf(&b,
			`<path d="%s" fill="none" stroke="%s" stroke-width="2"/><text x="%d" y="%d" fill="%[2]s">%[5]s</text>`+"\n",
			path.String(), line.colour, width-edge-80, edge+16*i, line.name)
	}
	b.WriteString("</svg>\n")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}
