package view

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

var update = flag.Bool("update", false, "write the drawn pages under dist/look, to be looked at in a browser")

// draw puts a view into the page of the extension that shows it, without its
// scripts, and writes it to dist/look when asked.
func draw(t *testing.T, name, frame, theme string, views map[string]string) {
	t.Helper()
	if !*update {
		return
	}
	page, err := os.ReadFile(filepath.Join("../../extension", frame, frame+".html"))
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
	base := "../../extension/" + frame + "/"
	html = strings.ReplaceAll(html, `href="`, `href="`+base)
	html = strings.ReplaceAll(html, `href="`+base+`#`, `href="#`)
	html = strings.ReplaceAll(html, `href="`+base+`http`, `href="http`)
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
		draw(t, "reader", "reader", theme, map[string]string{"view": view})
	}
}

// The first view of a page and the whole one, to be laid over one another.
func TestDrawFirst(t *testing.T) {
	w, whole := english(t), fullPage(t)
	draw(t, "first", "reader", "light", map[string]string{"view": Reader(bare(whole), w)})
	draw(t, "whole", "reader", "light", map[string]string{"view": Reader(whole, w)})
}

func TestDrawLibrary(t *testing.T) {
	w, timeline := english(t), sampleTimeline()
	today := dates.Day{Year: 2026, Month: 11, Day: 14}
	list := List(LibraryList{
		Stories: []StoryItem{
			{ID: "s1", Name: "The Ilse strait", Articles: 5, Outlets: 3, Ahead: 2,
				First: dates.Day{Year: 2026, Month: 11, Day: 2}, Last: today},
			{ID: "s2", Name: "Grain prices after the closure", Articles: 9, Outlets: 4,
				First: dates.Day{Year: 2026, Month: 6, Day: 3}, Last: dates.Day{Year: 2026, Month: 11, Day: 1}},
			{ID: "s3", Name: "Election in Ostrany", Articles: 1, Outlets: 1,
				First: dates.Day{Year: 2025, Month: 10, Day: 11}, Last: dates.Day{Year: 2025, Month: 10, Day: 11},
				Pinned: true},
		},
		Articles: []ArticleItem{{ID: "a20", Title: "A winter without ferries", Site: "Corvane Courier",
			Published: article.Time{Year: 2026, Month: 2, Day: 3}}},
		Current: "s1", Total: 16, Today: today,
	}, w)
	found := List(LibraryList{
		Articles: []ArticleItem{{ID: "a2", Title: "Insurers double their price for the strait", Site: "The Tesmar Post",
			Published: article.Time{Year: 2026, Month: 11, Day: 5},
			Found:     "… few captains still wait for the strait to open", Hits: []article.Span{{Start: 36, End: 42}}}},
		Query: "strait", Total: 16, Today: today,
	}, w)
	for _, theme := range []string{"light", "dark"} {
		draw(t, "library", "library", theme, map[string]string{"list": list,
			"main": Timeline(TimelinePage{Timeline: timeline, Today: today}, w)})
		draw(t, "found", "library", theme, map[string]string{"list": found,
			"main": Timeline(TimelinePage{Timeline: timeline, Today: today}, w)})
		draw(t, "empty", "library", theme, map[string]string{"main": EmptyLibrary(w)})
		draw(t, "problem", "reader", theme, map[string]string{"view": Problem("problem_no_article", w)})
	}
}
