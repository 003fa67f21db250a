package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestSample runs a small part of every measure, as ./build.sh check does, in one of the browsers by turns: each takes
// minutes on two cores. Every night all of it runs in both.
func TestSample(t *testing.T) {
	if os.Getenv("DATELINE_E2E") != "1" {
		t.Skip("set DATELINE_E2E=1 to drive real browsers (./build.sh test does)")
	}
	all := []string{"chromium", "firefox"}
	browsers := all
	if set := os.Getenv("DATELINE_BROWSERS"); set != "" {
		browsers = strings.Split(set, ",")
	}
	root, err := filepath.Abs(filepath.Join("..", "..", "..")) // Firefox wants it so
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{root: root, sample: true}
	for i, m := range measures() {
		turn := all[0]
		if i%3 == 1 { // Firefox takes longer over the end-to-end tests, which run beside this
			turn = all[1]
		}
		if !slices.Contains(browsers, turn) {
			continue
		}
		t.Run(m.name, func(t *testing.T) {
			b.log = t.Output()
			for _, l := range m.run(t.Context(), b, []string{turn}) {
				if l.red() {
					t.Errorf("%s: %d of %d failed %s %q", l.Browser, l.Failed, l.Tried, l.Error, l.Faults)
				}
			}
		})
	}
}

// TestRed holds the scoreboard to telling a broken promise, and one that
// nothing tried.
func TestRed(t *testing.T) {
	b := &bench{log: t.Output()}
	holds := func(_ context.Context, _ *bench, _ string, t *tally) error { t.ok(); return nil }
	breaks := func(_ context.Context, _ *bench, _ string, t *tally) error { t.fault("it broke"); return nil }
	idle := func(context.Context, *bench, string, *tally) error { return nil }
	for _, c := range []struct {
		name string
		m    measure
		red  bool
	}{
		{"holds", measure{try: holds, inEngine: true}, false},
		{"breaks", measure{try: breaks, inEngine: true}, true},
		{"tries nothing", measure{try: idle, inEngine: true}, true},
		{"lasts too long", measure{try: func(ctx context.Context, _ *bench, _ string, t *tally) error {
			t.ok()
			<-ctx.Done()
			return ctx.Err()
		}, inEngine: true, limit: time.Millisecond}, true},
	} {
		var s scoreboard
		s.add(c.m.run(t.Context(), b, nil))
		if s.red() != c.red {
			t.Errorf("a measure that %s is red: %v", c.name, s.red())
		}
	}
}
