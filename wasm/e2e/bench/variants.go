package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

//go:embed peer
var peerFiles embed.FS

//go:embed stamp.js
var stampScript string

// clickScript notes in the background when the button was clicked.
const clickScript = `(globalThis.browser ?? globalThis.chrome).action.onClicked.addListener(() => {
  globalThis.benchClick = performance.timeOrigin + performance.now();
});
`

// variant is an extension whose clicks are measured.
type variant struct {
	name   string
	about  string
	folder string
}

// The variants, in the order in which they are printed.
const (
	ours = iota
	frozen
	todayShell
	inPage
	variantCount
)

// variantsIn builds all variants in a folder, from the repository's root.
func variantsIn(dir, root string) ([]variant, error) {
	all := []variant{
		ours: {name: "dateline", about: "this extension"},
		frozen: {name: "peer",
			about: "Readability.js in the content script, overlay and page as they were at c78837a"},
		todayShell: {name: "peer-today", about: "the same with today's page in the frame, one script"},
		inPage:     {name: "in-page", about: "Readability.js painted in the page, the frame appended afterwards"},
	}
	for i := range all {
		all[i].folder = filepath.Join(dir, all[i].name)
	}
	readability, err := os.ReadFile(filepath.Join(root, "node_modules", "@mozilla", "readability", "Readability.js"))
	if err != nil {
		return nil, fmt.Errorf("@mozilla/readability is not installed (npm ci): %w", err)
	}
	if err := ownVariant(all[ours].folder, root); err != nil {
		return nil, err
	}
	for i, shell := range map[int]string{frozen: "frozen", todayShell: "today", inPage: "today"} {
		overlay := map[int]string{frozen: "overlay.js", todayShell: "shell.js", inPage: "inpage.js"}[i]
		if err := peerVariant(all[i].folder, root, shell, overlay, string(readability), i != frozen); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// ownVariant copies the extension and adds the stamps.
func ownVariant(folder, root string) error {
	for _, part := range []string{"extension", "_locales"} {
		if err := os.CopyFS(filepath.Join(folder, part), os.DirFS(filepath.Join(root, part))); err != nil {
			return err
		}
	}
	manifest, err := os.ReadFile(filepath.Join(root, "manifest.json"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "manifest.json"), manifest, 0o644); err != nil {
		return err
	}
	background := regexp.MustCompile(`"service_worker": "(.*?)"`).FindSubmatch(manifest)
	if background == nil {
		return fmt.Errorf("no background in manifest.json")
	}
	before := map[string]string{string(background[1]): clickScript}
	// whichever is injected first
	for _, injected := range []string{"extension/page/dom.js", "extension/built/page.js"} {
		if _, err := os.Stat(filepath.Join(folder, injected)); err == nil {
			before[injected] = stampScript
		}
	}
	for name, script := range before {
		if err := prepend(filepath.Join(folder, name), script); err != nil {
			return err
		}
	}
	return stampPage(filepath.Join(folder, "extension", "reader", "reader.html"))
}

func prepend(file, script string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return os.WriteFile(file, append([]byte(script), data...), 0o644)
}

// stampPage puts the stamp before everything else in the frame's page.
func stampPage(file string) error {
	page, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	head, body, ok := strings.Cut(string(page), "<meta charset=\"utf-8\">")
	if !ok {
		return fmt.Errorf("%s: no <meta charset>", file)
	}
	page = []byte(head + "<meta charset=\"utf-8\">\n<script src=\"bench-stamp.js\"></script>" + body)
	if err := os.WriteFile(filepath.Join(filepath.Dir(file), "bench-stamp.js"), []byte(stampScript),
		0o644); err != nil {
		return err
	}
	return os.WriteFile(file, page, 0o644)
}

// script is what a page loads or preloads.
var script = regexp.MustCompile(`(?m)^<(script .*</script>|link rel="modulepreload".*)\n`)

// peerVariant builds a peer from its files, and from today's page where it is to follow the extension.
func peerVariant(folder, root, shell, overlay, readability string, today bool) error {
	extension := filepath.Join(folder, "extension")
	files := map[string]string{"extension/Readability.js": readability}
	entries, err := peerFiles.ReadDir("peer/" + shell)
	if err != nil {
		return err
	}
	for _, e := range entries {
		data, err := peerFiles.ReadFile("peer/" + shell + "/" + e.Name())
		if err != nil {
			return err
		}
		files["extension/"+e.Name()] = string(data)
	}
	manifest, err := peerFiles.ReadFile("peer/manifest.json")
	if err != nil {
		return err
	}
	files["manifest.json"] = string(manifest)
	files["_locales/en/messages.json"] = "{}"
	injected := stampScript
	page := filepath.Join(extension, "reader.html")
	if today {
		if err := os.CopyFS(extension, os.DirFS(filepath.Join(root, "extension"))); err != nil {
			return err
		}
		for _, name := range []string{"engine.wasm", "welcome"} { // nor is there a page after the installation
			if err := os.RemoveAll(filepath.Join(extension, name)); err != nil {
				return err
			}
		}
		page = filepath.Join(extension, "reader", "reader.html")
		text, err := os.ReadFile(page)
		if err != nil {
			return err
		}
		html := script.ReplaceAllString(string(text), "")
		const only = "</title>\n<script type=\"module\" src=\"../reader.js\"></script>"
		files["extension/reader/reader.html"] = strings.Replace(html, "</title>", only, 1)
		sheet, err := sheetOf(extension, html)
		if err != nil {
			return err
		}
		text, err = json.Marshal(sheet)
		if err != nil {
			return err
		}
		injected += "globalThis.benchSheet ??= " + string(text) + ";\n"
	}
	files["extension/overlay.js"] = injected + files["extension/"+overlay]
	files["extension/background.js"] = clickScript + files["extension/background.js"]
	for name, text := range files {
		name = filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return stampPage(page)
}

// sheetOf is the style of today's page, for a part of another page.
func sheetOf(extension, html string) (string, error) {
	var sheet strings.Builder
	for _, link := range regexp.MustCompile(`<link rel="stylesheet" href="(.*?)">`).FindAllStringSubmatch(html, -1) {
		data, err := os.ReadFile(filepath.Join(extension, "reader", link[1]))
		if err != nil {
			return "", err
		}
		sheet.Write(data)
	}
	scoped := strings.NewReplacer(":root", ".first", "\nbody", "\n.first-body", "\nhtml", "\n.first")
	return scoped.Replace(sheet.String()), nil
}
