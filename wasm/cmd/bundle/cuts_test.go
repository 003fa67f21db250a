package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// runtimeCuts is the overlay with what is cut out of the runtime alone.
func runtimeCuts(t *testing.T) (file string) {
	t.Helper()
	folder, o := t.TempDir(), overlay{Replace: map[string]string{}}
	ours := slices.DeleteFunc(slices.Clone(cuts), func(c cut) bool { return !strings.HasPrefix(c.file, "runtime/") })
	if err := o.cut(folder, ours); err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(folder, "overlay.json")
	if err := o.write(file); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestCuts holds what the cuts rest on, and wants one that finds nothing to stop the build.
func TestCuts(t *testing.T) {
	inRoot(t)
	path := filepath.Join(t.TempDir(), "overlay.json")
	if err := run([]string{"overlay", path}); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "list", "-overlay", path, "-tags", "engine", "-deps", "./wasm")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	for _, name := range []string{"runtime/trace", "runtime/pprof", "runtime/metrics", "testing"} {
		if slices.Contains(deps, name) {
			t.Errorf("the engine imports %s", name)
		}
	}
	if !slices.Contains(deps, "runtime/debug") {
		t.Errorf("the engine does not import what it is known to: %q", deps)
	}
	o := overlay{Replace: map[string]string{}}
	err = o.cut(t.TempDir(), []cut{{"runtime/proc.go", "func nobodyWroteThis()", ""}})
	if err == nil || !strings.Contains(err.Error(), "nobodyWroteThis") || len(o.Replace) != 0 {
		t.Errorf("a cut that finds nothing: %v, %v", err, o.Replace)
	}
}
