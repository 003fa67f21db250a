package view

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the drawn pages under dist/look, to be looked at in a browser")

// draw puts a view into the page of the extension that shows it, without its
// scripts, and writes it to dist/look when asked.
func draw(t *testing.T, name, frame, theme string, views map[string]string) {
	t.Helper()
	if !*update {
		return
	}
	page, err := os.ReadFile(filepath.Join("../../extension", frame))
	if err != nil {
		t.Fatal(err)
	}
	html := string(page)
	for place, view := range views {
		before, after, ok := strings.Cut(html, `id="`+place+`"`)
		if !ok {
			t.Fatalf("%s has no place %q", frame, place)
		}
		rest, end, _ := strings.Cut(after, ">")
		html = before + `id="` + place + `"` + rest + ">" + view + end
	}
	html = strings.ReplaceAll(html, `href="`, `href="../../extension/`)
	html = strings.ReplaceAll(html, `href="../../extension/#`, `href="#`)
	html = strings.ReplaceAll(html, `href="../../extension/http`, `href="http`)
	html = strings.ReplaceAll(html, `<script type="module"`, `<script type="none"`)
	html = strings.Replace(html, `<html lang="en">`, `<html lang="en" data-theme="`+theme+`">`, 1)
	for key, text := range english(t).messages {
		html = strings.ReplaceAll(html, `data-say="`+key+`">`, `>`+text)
	}
	if err := os.MkdirAll("../../dist/look", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("../../dist/look", name+"-"+theme+".html"), []byte(html), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestDrawReader(t *testing.T) {
	view := Reader(newSample(t).page(), english(t))
	for _, theme := range []string{"light", "dark", "paper", "contrast-dark"} {
		draw(t, "reader", "reader.html", theme, map[string]string{"view": view})
	}
}
