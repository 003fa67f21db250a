package view

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dateline/wasm/dates"
)

// Every page can be drawn in every language: no message is missing where it is
// asked for by a name made of parts, and nothing is left of what is put in.
func TestPagesInEveryLanguage(t *testing.T) {
	folders, err := os.ReadDir(locales)
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		t.Run(folder.Name(), func(t *testing.T) {
			w := wordsOfLocale(t, folder.Name())
			pages := map[string]string{
				"reader":  Reader(newSample(t).page(), w),
				"empty":   EmptyLibrary(w),
				"problem": Problem("problem_no_article", w),
				"rules": Rules([]SiteRule{{Host: "a.example", Content: "main", Keep: []string{"p"},
					Remove: []string{"b"}}}, w),
			}
			for name, page := range pages {
				each(parsed(t, page), func(n *html.Node) {
					if n.Type == html.TextNode && strings.ContainsAny(n.Data, "$_") {
						t.Errorf("%s says %q", name, n.Data)
					}
				}, nil)
			}
			days := []struct{ first, last dates.Day }{
				{dates.Day{Year: 2026, Month: 3, Day: 1}, dates.Day{Year: 2026, Month: 3, Day: 31}},
				{dates.Day{Year: 2026, Month: 3, Day: 9}, dates.Day{Year: 2026, Month: 3, Day: 11}},
				{dates.Day{Year: 2026, Month: 11, Day: 30}, dates.Day{Year: 2026, Month: 12, Day: 2}},
				{dates.Day{Year: 2026, Month: 12, Day: 30}, dates.Day{Year: 2027, Month: 1, Day: 2}},
			}
			for _, d := range days {
				if s := w.Range(d.first, d.last); strings.Contains(s, "$") || strings.Contains(s, "_") || s == "" {
					t.Errorf("from %v to %v: %q", d.first, d.last, s)
				}
			}
		})
	}
}

// wordsOfLocale are the messages of a locale over those of English, as the background joins them.
func wordsOfLocale(t *testing.T, name string) Words {
	t.Helper()
	w := english(t)
	file, err := os.ReadFile(filepath.Join(locales, name, "messages.json"))
	if err != nil {
		t.Fatal(err)
	}
	own, err := ParseWords(file, name)
	if err != nil {
		t.Fatal(err)
	}
	maps.Copy(w.messages, own.messages)
	w.locale = own.locale
	return w
}
