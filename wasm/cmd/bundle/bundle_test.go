package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// inRoot runs a test from the root of the repository, as the command is.
func inRoot(t *testing.T) {
	t.Helper()
	t.Chdir(filepath.Join("..", "..", ".."))
}

// TestOverlay wants a build with the overlay to have no network and no compiler
// of expressions in it: goquery compiles against the stubs, and nothing of
// crypto/tls, net or regexp/syntax comes with it.
func TestOverlay(t *testing.T) {
	inRoot(t)
	path := filepath.Join(t.TempDir(), "overlay.json")
	if err := run([]string{"overlay", path, "plain"}); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var o overlay
	if err := json.Unmarshal(data, &o); err != nil {
		t.Fatal(err)
	}
	compiled := map[string]int{}
	for source, with := range o.Replace {
		if with != "" {
			compiled[filepath.Base(filepath.Dir(source))]++
		}
	}
	if len(compiled) != len(stubs) || compiled["http"] != 1 || compiled["regexp"] != 1 {
		t.Errorf("files compiled: %v, want one stub for each package", compiled)
	}
	cmd := exec.Command("go", "list", "-overlay", path, "-deps", "github.com/PuerkitoBio/goquery")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for dep := range strings.FieldsSeq(string(out)) {
		switch dep {
		case "net", "crypto/tls", "net/http/internal", "os/exec", "regexp/syntax":
			t.Errorf("goquery brings %s", dep)
		}
	}
}

func TestZipIsReproducible(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string, modified time.Time) {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, modified, modified); err != nil {
			t.Fatal(err)
		}
	}
	write("manifest.json", "{}", time.Unix(1_700_000_000, 0))
	write("extension/b.js", "b", time.Unix(1_600_000_000, 0))
	write("extension/a.js", "a", time.Unix(1_500_000_000, 0))
	write("extension/.hidden", "no", time.Unix(1_500_000_000, 0))
	write("notes.txt", "not on the list", time.Unix(1_500_000_000, 0))
	t.Chdir(dir)
	if err := run([]string{"zip", "dist/one.zip", "manifest.json", "extension"}); err != nil {
		t.Fatal(err)
	}
	write("extension/a.js", "a", time.Unix(1_800_000_000, 0))
	if err := os.Chmod("extension/b.js", 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"zip", "dist/two.zip", "extension", "manifest.json", "extension"}); err != nil {
		t.Fatal(err)
	}
	one, err := os.ReadFile("dist/one.zip")
	if err != nil {
		t.Fatal(err)
	}
	two, err := os.ReadFile("dist/two.zip")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, two) {
		t.Error("the same files give other bytes")
	}
	r, err := zip.NewReader(bytes.NewReader(one), int64(len(one)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range r.File {
		names = append(names, f.Name)
	}
	if got := strings.Join(names, " "); got != "extension/a.js extension/b.js manifest.json" {
		t.Errorf("holds %s", got)
	}
	b, err := r.File[1].Open()
	if err != nil {
		t.Fatal(err)
	}
	if text, _ := io.ReadAll(b); string(text) != "b" {
		t.Errorf("b.js is %q", text)
	}
}

func TestIcons(t *testing.T) {
	dir := t.TempDir()
	svg := filepath.Join(dir, "x.svg")
	drawing := `<svg xmlns="http://www.w3.org/2000/svg" width="64"><rect x="0" y="0" width="64" height="64" rx="32" fill="#102030"/><rect x="16" y="0" width="32" height="64" fill="#ffffff"/></svg>`
	if err := os.WriteFile(svg, []byte(drawing), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"icons", svg, dir}); err != nil {
		t.Fatal(err)
	}
	for _, size := range sizes {
		f, err := os.Open(filepath.Join(dir, fmt.Sprintf("icon-%d.png", size)))
		if err != nil {
			t.Fatal(err)
		}
		picture, err := png.Decode(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		if b := picture.Bounds(); b.Dx() != size || b.Dy() != size {
			t.Errorf("icon of %d is %v", size, b)
		}
		for _, p := range []struct {
			x, y       int
			r, g, b, a uint32
		}{
			{0, 0, 0, 0, 0, 0},                          // outside the circle
			{size / 8, size / 2, 0x10, 0x20, 0x30, 255}, // the circle
			{size / 2, size / 2, 255, 255, 255, 255},    // the bar over it
		} {
			r, g, b, a := picture.At(p.x, p.y).RGBA()
			if r>>8 != p.r || g>>8 != p.g || b>>8 != p.b || a>>8 != p.a {
				t.Errorf("icon of %d at %d,%d is %d %d %d %d, want %d %d %d %d", size, p.x, p.y, r>>8, g>>8, b>>8, a>>8,
					p.r, p.g, p.b, p.a)
			}
		}
	}
	for _, wrong := range []string{"<svg", `<svg width="64"/>`,
		`<svg width="64"><rect width="9" height="9" fill="red"/></svg>`} {
		if err := os.WriteFile(svg, []byte(wrong), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := run([]string{"icons", svg, dir}); err == nil {
			t.Errorf("%s gives no error", wrong)
		}
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"icons"}, {"zip", "x.zip"}, {"paint", "x"}} {
		if err := run(args); err == nil || err.Error() != usage {
			t.Errorf("%q: error %v, want the usage", args, err)
		}
	}
}
