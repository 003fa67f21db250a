package main

import (
	"fmt"
	"io"
	"strings"
)

// line is one promise: what was measured, and what is wanted. The upper bound
// of what was measured counts.
type line struct {
	name, measured string
	bound, target  float64
	unit           string
}

func (l line) misses() bool { return l.target >= 0 && l.bound > l.target }

// table is everything measured.
type table struct{ lines []line }

// targets of the first paint as a ratio to the frozen peer, by browser, state and pages.
var targets = map[string]float64{
	"chromium warm demo": .45, "chromium warm busy": .65, "chromium asleep demo": .60, "chromium asleep busy": .60,
	"chromium at-once demo": 1.2, "chromium later demo": .8,
	"firefox warm demo": .75, "firefox warm busy": .85, "firefox asleep demo": 1.4, "firefox asleep busy": 1.4,
	"firefox at-once demo": 1.4, "firefox later demo": 1.4,
}

// Milliseconds from the click until the frame takes over, and until the whole
// view is in place.
var (
	takeoverTarget = 200.0
	wholeTargets   = map[string]float64{warm: 250, asleep: 450}
)

func (t *table) add(name, unit string, bound, target float64, measured string) {
	t.lines = append(t.lines, line{name, measured, bound, target, unit})
}

func (t *table) addPaint(browser, state, set string, cells []cell) {
	name := browser + " " + state + " " + set
	r := ratioOf(cells[ours].of(first), cells[frozen].of(first))
	t.add(name+": first paint / peer", "", r.high, targets[name],
		fmt.Sprintf("%.2f [%.2f-%.2f]", r.value, r.low, r.high))
	if state != warm && state != asleep {
		return
	}
	takeover := cells[ours].of(func(s seen) float64 { return s.takeover }).all()
	whole := cells[ours].of(func(s seen) float64 { return s.whole }).all()
	moved := cells[ours].of(func(s seen) float64 { return s.moved }).all()
	if state == warm {
		t.add(name+": frame takes over", "ms", median(takeover), takeoverTarget, fmt.Sprintf("%.0f", median(takeover)))
	}
	t.add(name+": whole view in place", "ms", median(whole), wholeTargets[state], fmt.Sprintf("%.0f", median(whole)))
	t.add(name+": text moved by at most", "px", percentile(moved, 1), 0, fmt.Sprintf("%.2f", percentile(moved, 1)))
}

// print prints all lines and says which miss.
func (t *table) print(out io.Writer) {
	var missed []string
	fmt.Fprintf(out, "\n%-48s %-22s %s\n", "measured (upper bounds count)", "now", "target")
	for _, l := range t.lines {
		mark := "ok"
		if l.misses() {
			mark = "MISSES"
			missed = append(missed, l.name)
		}
		fmt.Fprintf(out, "%-48s %-22s %g %s  %s\n", l.name, strings.TrimSpace(l.measured+" "+l.unit), l.target, l.unit,
			mark)
	}
	if len(missed) == 0 {
		fmt.Fprintln(out, "\nAll lines meet their targets.")
		return
	}
	fmt.Fprintf(out, "\n%d of %d lines miss: %s\n", len(missed), len(t.lines), strings.Join(missed, "; "))
}
