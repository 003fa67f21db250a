package main_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	root     = ".."
	maxLines = 400 // of a source file
	maxWidth = 120 // columns of a line of code, a tab counting as four
)

// sources returns the tracked files that end in one of the suffixes, without fixtures.
func sources(t *testing.T, suffixes ...string) []string {
	t.Helper()
	var found []string
	for _, name := range tracked(t) {
		if strings.Contains(name, "/testdata/") || strings.HasPrefix(name, "wasm/e2e/demo/") {
			continue
		}
		if slices.ContainsFunc(suffixes, func(s string) bool { return strings.HasSuffix(name, s) }) {
			found = append(found, name)
		}
	}
	return found
}

// tracked returns the files of the repository, by git or, in an unpacked archive, as they are in the folder.
func tracked(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("git", "-C", root, "ls-files", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		t.Skip("no git, or no repository: ", err)
	}
	var found []string
	for name := range strings.Lines(string(out)) {
		name = strings.TrimSpace(name)
		if _, err := os.Stat(filepath.Join(root, name)); err == nil {
			found = append(found, name)
		}
	}
	return found
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestFilesAreShort(t *testing.T) {
	for _, name := range sources(t, ".go", ".js", ".css", ".sh") {
		if n := strings.Count(readFile(t, name), "\n"); n > maxLines {
			t.Errorf("%s has %d lines, more than %d: split it by what it does", name, n, maxLines)
		}
	}
}

const (
	frozen    = "wasm/e2e/bench/peer/frozen/"  // what the benchmark is held against, as it was
	generated = "extension/shared/protocol.js" // written by go run ./wasm/cmd/protocol
)

func TestLinesFit(t *testing.T) {
	wide := make(map[string]int)
	for _, name := range sources(t, ".go", ".js", ".css", ".sh") {
		if strings.HasPrefix(name, frozen) || name == generated {
			continue
		}
		var lines lineReader
		for line := range strings.Lines(readFile(t, name)) {
			line = strings.TrimSuffix(line, "\n")
			if literal := lines.longestLiteral(line); columns(line) > maxWidth && literal < longLiteral {
				wide[name]++
			}
		}
	}
	for name, n := range wide {
		t.Errorf("%s: %d lines are wider than %d columns", name, n, maxWidth)
	}
}

// longLiteral is the length from which a literal is a text of its own that is not broken: a page, a
// script, a list of words.
const longLiteral = 60

// lineReader walks over the lines of a file and knows where literals are.
type lineReader struct{ raw bool }

// longestLiteral returns the length of the longest piece of a literal in the line.
func (r *lineReader) longestLiteral(line string) int {
	longest, from := 0, 0
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case r.raw:
			if c == '`' {
				r.raw = false
				longest = max(longest, i-from)
			}
		case c == '`':
			r.raw, from = true, i
		case strings.HasPrefix(line[i:], "//"):
			return longest
		case c == '"' || c == '\'':
			from = i
			for i++; i < len(line) && line[i] != c; i++ {
				if line[i] == '\\' {
					i++
				}
			}
			longest = max(longest, i-from)
		}
	}
	if r.raw {
		longest = max(longest, len(line)-from)
	}
	return longest
}

func columns(line string) int {
	return utf8.RuneCountInString(line) + 3*strings.Count(line, "\t")
}

// A link of a document leads to a file of the repository and to one of its headings.
func TestDocumentLinks(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)\s]+)\)`)
	for _, name := range sources(t, ".md") {
		for _, m := range link.FindAllStringSubmatch(withoutCode(readFile(t, name)), -1) {
			target, fragment, _ := strings.Cut(m[1], "#")
			if strings.Contains(target, ":") {
				continue
			}
			file := name
			if target != "" {
				file = filepath.ToSlash(filepath.Join(filepath.Dir(name), target))
			}
			if _, err := os.Stat(filepath.Join(root, file)); err != nil {
				t.Errorf("%s links to %s, which does not exist", name, m[1])
				continue
			}
			if fragment != "" && !slices.Contains(headings(readFile(t, file)), fragment) {
				t.Errorf("%s links to %s, and %s has no such heading", name, m[1], file)
			}
		}
	}
}

// Paths that documents name in `code` exist. An x stands for any language: wasm/lang/xx.go.
func TestDocumentPaths(t *testing.T) {
	code := regexp.MustCompile("`([^`\n]+)`")
	path := regexp.MustCompile(`(?:^|[\s./])((?:wasm|extension|_locales|docs|\.github)/[\w./*-]+)`)
	for _, name := range sources(t, ".md") {
		if strings.HasPrefix(name, "docs/") {
			continue // records of their time
		}
		for _, c := range code.FindAllStringSubmatch(readFile(t, name), -1) {
			for _, m := range path.FindAllStringSubmatch(c[1], -1) {
				file := strings.Trim(m[1], "./")
				if strings.Contains(file, "xx") || strings.Contains(file, "--slug") || strings.Contains(file, "...") ||
					isBuilt(file) {
					continue
				}
				if found, _ := filepath.Glob(filepath.Join(root, file)); len(found) == 0 {
					t.Errorf("%s names %s, which does not exist", name, file)
				}
			}
		}
	}
}

// The table of languages in the README is what cmd/languages prints.
func TestReadmeLanguages(t *testing.T) {
	const from, to = "<!-- languages -->\n", "\n<!-- /languages -->"
	out, err := exec.Command("go", "run", "./cmd/languages").Output()
	if err != nil {
		t.Fatal("cmd/languages: ", err)
	}
	want := strings.TrimSpace(string(out))
	readme := readFile(t, "README.md")
	before, rest, _ := strings.Cut(readme, from)
	got, after, ok := strings.Cut(rest, to)
	if !ok {
		t.Fatalf("README.md has no place %q", from)
	}
	if got == want {
		return
	}
	if *update {
		if err := os.WriteFile(filepath.Join(root, "README.md"), []byte(before+from+want+to+after), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Error("README.md and cmd/languages differ: go test ./wasm -run TestReadme -update")
}

// isBuilt reports whether ./build.sh makes the file.
func isBuilt(file string) bool {
	return strings.HasPrefix(file, "extension/built") || file == "extension/engine.wasm" ||
		file == "extension/wasm_exec.js"
}

// withoutCode blanks blocks and spans of code.
func withoutCode(markdown string) string {
	return regexp.MustCompile("(?s)```.*?```|`[^`\n]*`").ReplaceAllString(markdown, "")
}

// headings returns the fragments of the headings of a document, as GitHub makes them.
func headings(markdown string) []string {
	var found []string
	for line := range strings.Lines(withoutCode(markdown)) {
		if !strings.HasPrefix(line, "#") {
			continue
		}
		title := strings.ToLower(strings.TrimSpace(strings.TrimLeft(line, "#")))
		title = regexp.MustCompile(`[^\p{L}\p{N}\s_-]`).ReplaceAllString(title, "")
		found = append(found, strings.ReplaceAll(title, " ", "-"))
	}
	return found
}

// TestNotice compares the modules in the engine with NOTICE: none is missing, none
// is named that is no longer there, and each stands with the licence it comes with.
func TestNotice(t *testing.T) {
	list := exec.Command("go", "list", "-deps", "-tags", "engine",
		"-f", `{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}`, ".")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal("go list: ", err)
	}
	licences := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		if module, folder, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			licences[module] = licenceOf(t, folder)
		}
	}
	if len(licences) < 5 {
		t.Fatalf("go list names %d modules: does the search still fit?", len(licences))
	}
	noticed := make(map[string]string)
	for _, m := range regexp.MustCompile(`(?m)^  ([a-z]+\.\S+/\S+)\s+(\S+)$`).FindAllStringSubmatch(readFile(t,
		"NOTICE"), -1) {
		noticed[m[1]] = m[2]
	}
	for module, licence := range licences {
		if noticed[module] != licence {
			t.Errorf("NOTICE says %q of %s, which comes with %q", noticed[module], module, licence)
		}
	}
	for module := range noticed {
		if licences[module] == "" {
			t.Errorf("NOTICE names %s, which is not in the engine", module)
		}
	}
}

// Every model that is shipped has its data and their licences in NOTICE.
func TestNoticeNamesEveryModel(t *testing.T) {
	notice := readFile(t, "NOTICE")
	for _, name := range sources(t, ".bin") {
		if !strings.Contains(notice, name) && !strings.Contains(notice, filepath.ToSlash(filepath.Dir(name))+",") {
			t.Errorf("NOTICE does not say what %s was learnt from", name)
		}
	}
	for _, m := range regexp.MustCompile(`(?m)^  (wasm/[\w./-]+)`).FindAllStringSubmatch(notice, -1) {
		if _, err := os.Stat(filepath.Join(root, m[1])); err != nil {
			t.Errorf("NOTICE names %s, which does not exist", m[1])
		}
	}
}

// licenceOf recognises the licence in the folder of a module.
func licenceOf(t *testing.T, folder string) string {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(folder, "[LC][IO][CP][EY]*"))
	if len(files) == 0 {
		t.Errorf("%s has no licence", folder)
		return ""
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Join(strings.Fields(string(text)), " ")
	for _, l := range []struct{ words, name string }{
		{"Apache License Version 2.0", "Apache-2.0"},
		{"Neither the name of", "BSD-3-Clause"},
		{"Redistribution and use in source and binary forms", "BSD-2-Clause"},
		{"Permission is hereby granted, free of charge", "MIT"},
	} {
		if strings.Contains(words, l.words) {
			return l.name
		}
	}
	t.Errorf("%s: a licence that this test does not know", files[0])
	return ""
}
