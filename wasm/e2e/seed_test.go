package e2e

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// seed is the page that every field has to be right of, with what is expected.
// What is not shown, the native tests of extract, quote and dates check.
type seed struct {
	URL       string
	Title     string
	Authors   []string
	Published string
	Lang      string
	LeadImage struct{ Caption, Credit string }
	Quotes    []struct{ Text, Speaker string }

	Paragraphs           int
	FirstParagraphStarts string
	LastParagraphEnds    string
	Without              []string
}

// TestSeed reads the benchmarks' seed page through the extension.
func TestSeed(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "shared", "bench", "seed")
	if set := os.Getenv("DATELINE_BENCH"); set != "" {
		folder = filepath.Join(set, "seed")
	}
	page, err := os.ReadFile(filepath.Join(folder, "page.html"))
	if err != nil {
		t.Skip("the optional benchmark folder is missing: ", err)
	}
	data, err := os.ReadFile(filepath.Join(folder, "expected.json"))
	must(t, err)
	var want seed
	must(t, json.Unmarshal(data, &want))
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		address, err := url.Parse(want.URL)
		must(t, err)
		shared.web.Site(address.Host, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != address.Path {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = w.Write(page)
		}))
		p := open(ctx, t, b, "http://"+address.Host+address.Path)
		shownTo := read(ctx, t, p)
		keepPicture(ctx, t, b, p, "seed")
		want.checkShown(t, shownTo)
	})
}

// checkShown compares what the reader shows.
func (want seed) checkShown(t *testing.T, got reading.Reader) {
	t.Helper()
	equal(t, "title shown", got.Title, want.Title)
	equal(t, "byline shown", got.Byline, want.Authors)
	equal(t, "language shown", got.Lang, want.Lang)
	if !strings.HasPrefix(got.Published, want.Published) {
		t.Errorf("published %q, want %q", got.Published, want.Published)
	}
	equal(t, "paragraphs shown", len(got.Paragraphs), want.Paragraphs)
	text := strings.Join(got.Paragraphs, "\n")
	if !strings.HasPrefix(text, want.FirstParagraphStarts) || !strings.HasSuffix(text, want.LastParagraphEnds) {
		t.Errorf("the text is %.60q ... %q", text, text[max(0, len(text)-60):])
	}
	for _, words := range want.Without {
		if strings.Contains(text, words) {
			t.Errorf("the text holds %q", words)
		}
	}
	if len(got.Figures) != 1 || got.Figures[0].Caption != want.LeadImage.Caption ||
		got.Figures[0].Credit != want.LeadImage.Credit {
		t.Errorf("figures shown: %+v, want one with %+v", got.Figures, want.LeadImage)
	}
	var said []string
	for _, q := range got.Quotations {
		for _, words := range q.Said() {
			said = append(said, q.Speaker+": "+strings.Trim(words, "\"“”"))
		}
	}
	var expected []string
	for _, q := range want.Quotes {
		expected = append(expected, q.Speaker+": "+q.Text)
	}
	equal(t, "quotations shown", said, expected)
}
