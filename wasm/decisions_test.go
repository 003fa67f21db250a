package main_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Every decision is a record of one screen with a number of its own, and the list names it.
func TestDecisions(t *testing.T) {
	const folder = "docs/decisions"
	title := regexp.MustCompile(`^# (?:(\d{4})\. )?(\S.*)\n`)
	numbers := make(map[string]string)
	want := []string{}
	for _, name := range sources(t, ".md") {
		if !strings.HasPrefix(name, folder+"/0") {
			continue
		}
		base := filepath.Base(name)
		text := readFile(t, name)
		m := title.FindStringSubmatch(text)
		switch {
		case m == nil:
			t.Errorf("%s has no title", name)
			continue
		case m[1] != "" && m[1] != base[:4]:
			t.Errorf("%s has the number %s in its title", name, m[1])
		case numbers[base[:4]] != "":
			t.Errorf("%s and %s have one number", base, numbers[base[:4]])
		}
		if n := strings.Count(text, "\n"); n > 60 {
			t.Errorf("%s has %d lines, more than a screen", name, n)
		}
		numbers[base[:4]] = base
		want = append(want, "- ["+base[:4]+"]("+base+") "+m[2])
	}
	slices.Sort(want)
	list := "# Decisions\nWhat was decided, why, and what was measured, as of then. " +
		"This list is written by `go test ./wasm -run TestDecisions -update`.\n\n" + strings.Join(want, "\n") + "\n"
	if *update {
		if err := os.WriteFile(filepath.Join(root, folder, "README.md"), []byte(list), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if readFile(t, folder+"/README.md") != list {
		t.Errorf("%s/README.md does not list the records there are: go test ./wasm -run TestDecisions -update", folder)
	}
}
