package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// line is one measure in one browser.
type line struct {
	Measure string   `json:"measure"`
	Promise string   `json:"promise"`
	Browser string   `json:"browser,omitempty"`
	Tried   int      `json:"tried"`
	Failed  int      `json:"failed"`
	Faults  []string `json:"faults,omitempty"` // the first twenty
	Notes   []string `json:"notes,omitempty"`
	Error   string   `json:"error,omitempty"` // it could not be tried to its end
	Seconds float64  `json:"seconds"`
}

func newLine(m measure, browser string, t *tally, err error, took time.Duration) line {
	l := line{Measure: m.name, Promise: m.promise, Browser: browser, Tried: t.tried, Failed: t.failed,
		Faults: t.faults, Notes: t.notes, Seconds: took.Round(100 * time.Millisecond).Seconds()}
	if err != nil {
		l.Error = err.Error()
	}
	return l
}

func (l line) red() bool { return l.Failed > 0 || l.Error != "" }

// scoreboard is what was measured.
type scoreboard struct {
	Lines []line `json:"lines"`
}

func (s *scoreboard) add(lines []line) { s.Lines = append(s.Lines, lines...) }

func (s *scoreboard) red() bool {
	for _, l := range s.Lines {
		if l.red() {
			return true
		}
	}
	return false
}

// print writes the scoreboard for people.
func (s *scoreboard) print(out io.Writer) {
	for _, l := range s.Lines {
		colour := "green"
		if l.red() {
			colour = "RED"
		}
		fmt.Fprintf(out, "%-5s  %-12s %-9s %6d tried  %4d failed  %6.1f s  %s\n",
			colour, l.Measure, l.Browser, l.Tried, l.Failed, l.Seconds, l.Promise)
		for _, note := range l.Notes {
			fmt.Fprintln(out, "      ", note)
		}
		for _, fault := range l.Faults {
			fmt.Fprintln(out, "       fault:", fault)
		}
		if l.Error != "" {
			fmt.Fprintln(out, "       not tried to its end:", l.Error)
		}
	}
}

// write keeps the scoreboard as a file.
func (s *scoreboard) write(path string) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}
