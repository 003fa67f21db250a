package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// stub is the file that takes the place of net/http, from the repository's root.
const stub = "wasm/browser/nethttp/http.go"

// overlay is the file format of go build -overlay: the path of a source file
// to the path of what is compiled instead, "" for nothing.
type overlay struct{ Replace map[string]string }

func writeOverlay(path string) error {
	dir, err := exec.Command("go", "list", "-f", "{{.Dir}}", "net/http").Output()
	if err != nil {
		return fmt.Errorf("finding net/http: %w", err)
	}
	source := strings.TrimSpace(string(dir))
	files, err := filepath.Glob(filepath.Join(source, "*.go"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no source of net/http in %s", source)
	}
	replacement, err := filepath.Abs(stub)
	if err != nil {
		return err
	}
	if _, err := os.Stat(replacement); err != nil {
		return err
	}
	o := overlay{Replace: make(map[string]string, len(files)+1)}
	for _, f := range files {
		o.Replace[f] = ""
	}
	o.Replace[filepath.Join(source, "http.go")] = replacement
	data, err := json.MarshalIndent(o, "", "\t")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
