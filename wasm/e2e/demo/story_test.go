package demo

import (
	"context"
	"flag"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"dateline/wasm/app"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/view"
)

var update = flag.Bool("update", false, "write extension/welcome/story.jsonl anew")

// welcomeStory is the demo as the welcome page puts it into a library: lines of a backup.
const welcomeStory = "../../../extension/welcome/story.jsonl"

// figures are left out of it: their pictures are served by the demo only.
var figures = regexp.MustCompile(`(?s)<figure.*?</figure>|<img[^>]*>|<meta property="og:image[^>]*>|"image":\s*(\{[^}]*\}|"[^"]*"),?`)

func newApp(t *testing.T) *app.App {
	t.Helper()
	messages, err := os.ReadFile("../../../_locales/en/messages.json")
	if err != nil {
		t.Fatal(err)
	}
	words, err := view.ParseWords(messages, "en")
	if err != nil {
		t.Fatal(err)
	}
	store := memory.New()
	return app.New(words, func(context.Context) (library.Store, error) { return store, nil },
		func(err error) { t.Log(err) })
}

// well asks for what must go well.
func well(t *testing.T, a *app.App, r app.Request) app.Response {
	t.Helper()
	response := a.Handle(t.Context(), r)
	if response.Problem != "" {
		t.Fatalf("%s: %s %s", r.Op, response.Problem, response.Error)
	}
	return response
}

// readStory reads the five articles, each on the evening of its day, and returns the lines of a backup.
func readStory(t *testing.T) string {
	t.Helper()
	last := time.Date(2026, 11, 26, 12, 0, 0, 0, zone)
	handler, err := Handler(last)
	if err != nil {
		t.Fatal(err)
	}
	a := newApp(t)
	for i, url := range Addresses("dateline.example") {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest("GET", url, nil))
		page := figures.ReplaceAllString(w.Body.String(), "")
		evening := Last(last).AddDate(0, 0, outlets[i].day).Add(20 * time.Hour).Unix()
		well(t, a, app.Request{Op: "keep", URL: url, HTML: []byte(page), Now: evening})
	}
	var lines strings.Builder
	for from := ""; ; {
		piece := well(t, a, app.Request{Op: "export", Args: app.Args{"from": from}, Now: last.Unix()})
		lines.WriteString(piece.Lines)
		if from = piece.Next; from == "" {
			return lines.String()
		}
	}
}

// TestWelcomeStory reads the story of the welcome page into an empty library: five articles, one story. After a change
// to the pages or to what is kept: go test ./wasm/e2e/demo -run TestWelcomeStory -update
func TestWelcomeStory(t *testing.T) {
	if *update {
		if err := os.WriteFile(welcomeStory, []byte(readStory(t)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	lines, err := os.ReadFile(welcomeStory)
	if err != nil {
		t.Fatal(err)
	}
	a := newApp(t)
	well(t, a, app.Request{Op: "check", Args: app.Args{"lines": string(lines), "line": "0"}})
	if got := well(t, a, app.Request{Op: "import", Args: app.Args{"lines": string(lines)}}); got.Count != len(outlets) {
		t.Errorf("%d articles are new, want %d", got.Count, len(outlets))
	}
	well(t, a, app.Request{Op: "import-end"})
	got := well(t, a, app.Request{Op: "stories", Now: time.Date(2026, 11, 27, 9, 0, 0, 0, zone).Unix()})
	var html strings.Builder
	for _, v := range got.Views {
		html.WriteString(v.HTML)
	}
	for _, want := range []string{"5 articles", "Observer"} {
		if !strings.Contains(html.String(), want) {
			t.Errorf("the library does not show %q: %.2000s", want, html.String())
		}
	}
	if n := strings.Count(html.String(), `class="headline"`); n != len(outlets) {
		t.Errorf("%d articles in the timeline, want %d", n, len(outlets))
	}
	if strings.Contains(string(lines), "/pictures/") {
		t.Error("pictures that nobody serves")
	}
}
