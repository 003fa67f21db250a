package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"dateline/wasm/app"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/view"
)

// shelves fills a library in memory from folders, and prints what is in it.
func shelves(ctx context.Context, args []string, out io.Writer) error {
	if len(args) == 0 {
		return fmt.Errorf("library needs a command\n%s", usage)
	}
	command, args, query := args[0], args[1:], ""
	if command == "search" {
		if len(args) == 0 {
			return fmt.Errorf("search needs words\n%s", usage)
		}
		query, args = args[0], args[1:]
	}
	if len(args) == 0 {
		return fmt.Errorf("library %s needs a folder\n%s", command, usage)
	}
	a := app.New(view.Words{}, func(context.Context) (library.Store, error) { return memory.New(), nil }, nil)
	var b strings.Builder
	added, err := fill(ctx, a, args)
	if err != nil {
		return err
	}
	now := time.Now()
	switch command {
	case "add":
		for _, line := range added {
			fmt.Fprintln(&b, line)
		}
	case "stories", "timeline":
		timelines, err := a.Timelines(ctx, now)
		if err != nil {
			return err
		}
		for _, t := range timelines {
			if command == "timeline" {
				writeTimeline(&b, t)
				continue
			}
			fmt.Fprintf(&b, "%s\n", t.Story.Name)
			for _, e := range t.Entries {
				if e.Reading != nil {
					fmt.Fprintf(&b, "  %s  %s: %s\n", e.Reading.Published.Date(), e.Reading.Site, e.Reading.Title)
				}
			}
		}
	case "search":
		hits, err := a.Search(ctx, library.Query{Words: query})
		if err != nil {
			return err
		}
		for _, h := range hits {
			fmt.Fprintf(&b, "%s: %s\n  %s\n", h.Card.Site, h.Card.Title, h.Text)
		}
	default:
		return fmt.Errorf("no command library %q\n%s", command, usage)
	}
	_, err = io.WriteString(out, b.String())
	return err
}

// fill keeps every page below the folders, oldest file name first, and returns
// a line for each.
func fill(ctx context.Context, a *app.App, folders []string) ([]string, error) {
	var files []string
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && (strings.HasSuffix(path, ".html") || strings.HasSuffix(path, ".htm")) {
				files = append(files, path)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	sort.Strings(files)
	if len(files) == 0 {
		return nil, fmt.Errorf("no .html file below %s", strings.Join(folders, ", "))
	}
	var lines []string
	for _, file := range files {
		html, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		absolute, err := filepath.Abs(file)
		if err != nil {
			return nil, err
		}
		r := a.Handle(ctx, app.Request{
			Op: "keep", HTML: html, URL: "file://" + filepath.ToSlash(absolute), Now: time.Now().Unix(),
		})
		switch {
		case r.Problem != "":
			lines = append(lines, fmt.Sprintf("%s: %s", file, r.Problem))
		default:
			lines = append(lines, fmt.Sprintf("%s: %s, %s", file, r.Saved, r.Title))
		}
	}
	return lines, nil
}
