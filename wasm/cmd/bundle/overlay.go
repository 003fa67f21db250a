package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// stubs are the packages of the standard library that goquery and cascadia
// mention and the engine does without, each with the one file that takes its
// place, from the repository's root.
var stubs = map[string]string{
	"net/http": "wasm/browser/nethttp/http.go",
	"regexp":   "wasm/browser/regexp/regexp.go",
}

// overlay is the file format of go build -overlay: the path of a source file
// to the path of what is compiled instead, "" for nothing.
type overlay struct{ Replace map[string]string }

func writeOverlay(file string) error {
	o := overlay{Replace: map[string]string{}}
	for name, stub := range stubs {
		if err := o.swap(name, stub); err != nil {
			return err
		}
	}
	data, err := json.MarshalIndent(o, "", "\t")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}

// swap puts a file in the place of all files of a package.
func (o *overlay) swap(name, stub string) error {
	dir, err := exec.Command("go", "list", "-f", "{{.Dir}}", name).Output()
	if err != nil {
		return fmt.Errorf("finding %s: %w", name, err)
	}
	source := strings.TrimSpace(string(dir))
	files, err := filepath.Glob(filepath.Join(source, "*.go"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no source of %s in %s", name, source)
	}
	replacement, err := filepath.Abs(stub)
	if err != nil {
		return err
	}
	if _, err := os.Stat(replacement); err != nil {
		return err
	}
	for _, f := range files {
		o.Replace[f] = ""
	}
	o.Replace[filepath.Join(source, path.Base(name)+".go")] = replacement
	return nil
}
