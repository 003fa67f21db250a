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
type seed struct {
	URL       string
	Title     string
	Authors   []string
	Published string
	Site      string
	Lang      string
	LeadImage struct{ Caption, Credit string }
	Quotes    []struct{ Text, Speaker, Cue string }
	Dates     []struct{ Text, Value string }

	Paragraphs           int
	FirstParagraphStarts string
	LastParagraphEnds    string
	Without              []string
	RelatedLinks         []struct{ Title, URL string }

	Text string // of what was read; expected.json has it in parts
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
		shared.web.site(address.Host, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
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
		var answer struct{ JSON string }
		must(t, reading.Ask(ctx, p, "json", nil, &answer))
		var got seed
		if err := json.Unmarshal([]byte(answer.JSON), &got); err != nil {
			t.Fatalf("the answer is no JSON: %v: %.200q", err, answer.JSON)
		}
		for i, link := range got.RelatedLinks { // the page came over http: what is relative in it does too
			got.RelatedLinks[i].URL = strings.Replace(link.URL, "http://"+address.Host, "https://"+address.Host, 1)
		}
		want.check(t, got)
		want.checkShown(t, shownTo)
	})
}

// check compares what the engine says.
func (want seed) check(t *testing.T, got seed) {
	t.Helper()
	equal(t, "url", got.URL, want.URL)
	equal(t, "title", got.Title, want.Title)
	equal(t, "authors", got.Authors, want.Authors)
	equal(t, "published", got.Published, want.Published)
	equal(t, "site", got.Site, want.Site)
	equal(t, "lang", got.Lang, want.Lang)
	equal(t, "lead image", got.LeadImage, want.LeadImage)
	equal(t, "paragraphs", got.Paragraphs, want.Paragraphs)
	equal(t, "quotations", got.Quotes, want.Quotes)
	equal(t, "dates", got.Dates, want.Dates)
	equal(t, "related links", got.RelatedLinks, want.RelatedLinks)
	if !strings.HasPrefix(got.Text, want.FirstParagraphStarts) || !strings.HasSuffix(got.Text, want.LastParagraphEnds) {
		t.Errorf("the text is %.60q ... %q", got.Text, got.Text[max(0, len(got.Text)-60):])
	}
	for _, words := range want.Without {
		if strings.Contains(got.Text, words) {
			t.Errorf("the text holds %q", words)
		}
	}
}

// checkShown compares what stands in the reader.
func (want seed) checkShown(t *testing.T, got reading.Reader) {
	t.Helper()
	equal(t, "title shown", got.Title, want.Title)
	equal(t, "byline shown", got.Byline, want.Authors)
	equal(t, "paragraphs shown", len(got.Paragraphs), want.Paragraphs)
	if len(got.Figures) != 1 || got.Figures[0].Caption != want.LeadImage.Caption || got.Figures[0].Credit != want.LeadImage.Credit {
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
