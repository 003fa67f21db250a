package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhere(t *testing.T) {
	dir := t.TempDir()
	binary, bare := filepath.Join(dir, "linked.wasm"), filepath.Join(dir, "bare.wasm")
	for name, module := range map[string][]byte{binary: linked([]byte{1}), bare: join(nil)} {
		if err := os.WriteFile(name, module, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	trace := "RangeError\n    at wasm://wasm/1a2b:wasm-function[2]:0x10\n    at wasm-function[77]\n"
	if err := where(binary, strings.NewReader(trace), &out); err != nil {
		t.Fatal(err)
	}
	if want := strings.Replace(trace, "wasm-function[2]", "runtime.throw", 1); out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
	if err := where(bare, strings.NewReader(trace), &out); err == nil {
		t.Error("a binary without names names functions")
	}
}
