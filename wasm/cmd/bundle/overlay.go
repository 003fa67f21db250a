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

// stub takes the place of a package of the standard library, or of some of its
// files, that the engine and its libraries mention and hardly use.
type stub struct {
	name  string   // import path
	file  string   // what is compiled instead, from the repository's root
	files []string // which files it replaces; none: all of the package
}

// stubs say in their own comments what they leave out and why.
var stubs = []stub{
	{name: "net/http", file: "wasm/browser/nethttp/http.go"},
	{name: "regexp", file: "wasm/browser/regexp/regexp.go"},
	{name: "fmt", file: "wasm/browser/fmt/fmt.go"},
	{name: "log", file: "wasm/browser/log/log.go"},
	{name: "net/netip", file: "wasm/browser/netip/netip.go"},
	{name: "internal/godebug", file: "wasm/browser/godebug/godebug.go"},
	{name: "slices", file: "wasm/browser/slices/sort.go", files: []string{"zsortanyfunc.go", "zsortordered.go"}},
	{name: "sort", file: "wasm/browser/sort/sort.go", files: []string{"zsortfunc.go"}},
}

// overlay is the file format of go build -overlay: the path of a source file
// to the path of what is compiled instead, "" for nothing.
type overlay struct{ Replace map[string]string }

// writeOverlay writes it, without the cuts where it is to be plain.
func writeOverlay(file string, plain bool) error {
	o := overlay{Replace: map[string]string{}}
	for _, s := range stubs {
		if err := o.swap(s); err != nil {
			return err
		}
	}
	if !plain {
		if err := o.cut(strings.TrimSuffix(file, ".json"), cuts); err != nil {
			return err
		}
	}
	return o.write(file)
}

func (o *overlay) write(file string) error {
	data, err := json.MarshalIndent(o, "", "\t")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}

// swap puts a file in the place of those of a package.
func (o *overlay) swap(s stub) error {
	dir, err := exec.Command("go", "list", "-f", "{{.Dir}}", s.name).Output()
	if err != nil {
		return fmt.Errorf("finding %s: %w", s.name, err)
	}
	source := strings.TrimSpace(string(dir))
	files, into := []string{}, path.Base(s.name)+".go"
	for _, name := range s.files {
		files, into = append(files, filepath.Join(source, name)), s.files[0]
	}
	if s.files == nil {
		if files, err = filepath.Glob(filepath.Join(source, "*.go")); err != nil || len(files) == 0 {
			return fmt.Errorf("no source of %s in %s", s.name, source)
		}
	}
	replacement, err := filepath.Abs(s.file)
	if err != nil {
		return err
	}
	if _, err := os.Stat(replacement); err != nil {
		return err
	}
	for _, f := range files {
		if s.files != nil { // another release may have named them otherwise
			if _, err := os.Stat(f); err != nil {
				return err
			}
		}
		o.Replace[f] = ""
	}
	o.Replace[filepath.Join(source, into)] = replacement
	return nil
}
