package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// program is a script or a sheet that the browser loads as one file: a request
// of its own for every module costs a click about a tenth of its time.
type program struct {
	name    string   // of the file written
	from    []string // what it is made of, in this order, each with what it imports
	classic bool     // injected into pages, where no module can be
}

// programs are all there are. Paths are relative to the repository's root.
var programs = []program{
	{name: "background.js", from: []string{"extension/background/background.js"}},
	{name: "engine.js", from: []string{"extension/engine/worker.js"}},
	{name: "page.js", classic: true, from: []string{"extension/page/overlay.js"}},
	{name: "picker.js", classic: true, from: []string{"extension/page/picker.js"}},
	{name: "reader.js", from: []string{"extension/reader/hello.js", "extension/reader/reader.js"}},
	{name: "reader.css", from: []string{
		"extension/shared/tokens.css", "extension/shared/base.css", "extension/reader/reader.css",
		"extension/reader/widths.css", "extension/reader/listen.css", "extension/reader/linefocus.css",
	}},
}

// writePrograms writes every program into a folder, in place of what was there.
// The same sources give the same bytes wherever they lie.
func writePrograms(folder string, all []program) error {
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, p := range all {
		text, err := p.build()
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		if err := os.WriteFile(filepath.Join(folder, p.name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// build puts a program together. Names and layout stay readable, and what is
// imported by import() runs only when the program comes to it.
func (p program) build() ([]byte, error) {
	root, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	entry, loader := `export * from "./%s";`, api.LoaderJS
	loaders := map[string]api.Loader{".css": api.LoaderText} // a script that imports a sheet wants its words
	if filepath.Ext(p.name) == ".css" {
		entry, loader, loaders = `@import "./%s";`, api.LoaderCSS, nil
	}
	var list strings.Builder
	for _, from := range p.from {
		fmt.Fprintf(&list, entry+"\n", filepath.ToSlash(from))
	}
	options := api.BuildOptions{
		Stdin:         &api.StdinOptions{Contents: list.String(), ResolveDir: root, Sourcefile: p.name, Loader: loader},
		AbsWorkingDir: root,
		Bundle:        true,
		Loader:        loaders,
		Format:        api.FormatESModule,
		Target:        api.ESNext,
		Charset:       api.CharsetUTF8,
		LegalComments: api.LegalCommentsInline,
		LogLevel:      api.LogLevelSilent,
		TsconfigRaw:   "{}",
	}
	if p.classic {
		options.Format = api.FormatIIFE
		options.Footer = map[string]string{"js": "true; // what the background gets for having injected it"}
	}
	result := api.Build(options)
	if problems := append(result.Errors, result.Warnings...); len(problems) > 0 {
		lines := api.FormatMessages(problems, api.FormatMessagesOptions{})
		return nil, fmt.Errorf("%s", strings.TrimSpace(strings.Join(lines, "")))
	}
	if len(result.OutputFiles) != 1 {
		return nil, fmt.Errorf("%d files instead of one", len(result.OutputFiles))
	}
	return result.OutputFiles[0].Contents, nil
}
