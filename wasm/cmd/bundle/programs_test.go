package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// put writes files below the working directory.
func put(t *testing.T, files map[string]string) {
	t.Helper()
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPrograms(t *testing.T) {
	sources := map[string]string{
		"src/first.js":   "'use strict';\nglobalThis.order = ['first'];\n",
		"src/second.js":  "import { word } from './shared.js';\nglobalThis.order.push(word);\nimport('./later.js').then(({ end }) => end());\n",
		"src/shared.js":  "export const word = 'zweite – “two”';\nexport const unused = 'dropped';\n",
		"src/later.js":   "import { word } from './shared.js';\nexport const end = () => globalThis.order.push('later', word);\n",
		"src/tokens.css": ":root { --ink: oklch(20% 0 0); }\n",
		"src/page.css":   "h1 { color: var(--ink); &:hover { color: light-dark(black, white); } }\n",
	}
	all := []program{
		{name: "page.js", classic: true, from: []string{"src/first.js", "src/shared.js"}},
		{name: "reader.js", from: []string{"src/first.js", "src/second.js"}},
		{name: "reader.css", from: []string{"src/tokens.css", "src/page.css"}},
	}
	var built [2]map[string][]byte
	for i := range built { // in two folders: no path of the machine may be in it
		t.Chdir(t.TempDir())
		put(t, sources)
		put(t, map[string]string{"out/stale.js": "old"})
		if err := writePrograms("out", all); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat("out/stale.js"); err == nil {
			t.Error("a file of an earlier build is still there")
		}
		built[i] = map[string][]byte{}
		for _, p := range all {
			text, err := os.ReadFile(filepath.Join("out", p.name))
			if err != nil {
				t.Fatal(err)
			}
			built[i][p.name] = text
		}
	}
	for name, text := range built[0] {
		if !bytes.Equal(text, built[1][name]) {
			t.Errorf("%s has other bytes in another folder", name)
		}
	}
	page, reader, sheet := string(built[0]["page.js"]), string(built[0]["reader.js"]), string(built[0]["reader.css"])
	if last := page[strings.LastIndex(strings.TrimSpace(page), "\n")+1:]; !strings.HasPrefix(last, "true;") {
		t.Errorf("an injected script ends with %q: the background could not tell that it ran", last)
	}
	if strings.Contains(page, "export ") || strings.Contains(page, "import ") {
		t.Errorf("an injected script is a module:\n%s", page)
	}
	first, second := strings.Index(reader, "['first']"), strings.Index(reader, "order.push(word)")
	if first < 0 {
		first = strings.Index(reader, `["first"]`)
	}
	if first < 0 || second < first || strings.Contains(reader, "./shared.js\"") || strings.Contains(reader, "dropped") {
		t.Errorf("not one file in the given order, without what nobody uses:\n%s", reader)
	}
	if strings.Count(reader, "zweite – “two”") != 1 {
		t.Errorf("the module that both parts share is not there once, as it was written:\n%s", reader)
	}
	if ink, h1 := strings.Index(sheet, "--ink"), strings.Index(sheet, "h1"); ink < 0 || h1 < ink ||
		!strings.Contains(sheet, "&:hover") {
		t.Errorf("sheets not in their order, or rewritten for old browsers:\n%s", sheet)
	}
}

func TestProgramsFail(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, map[string]string{"src/a.js": "import './missing.js';\n", "src/b.js": "const = 1;\n",
		"src/c.css": "h1 { color: red\n"})
	for _, from := range []string{"src/a.js", "src/b.js", "src/none.js", "src/c.css"} {
		p := program{name: "out" + filepath.Ext(from), from: []string{from}}
		if err := writePrograms("out", []program{p}); err == nil || !strings.Contains(err.Error(), p.name) {
			t.Errorf("%s is built with error %v", from, err)
		}
	}
}
