package extract

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/page"
)

// TestSeedPage reads the optional benchmark folder: every field of its
// expected.json that concerns extraction comes out exactly.
func TestSeedPage(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "shared", "bench", "seed")
	src, err := os.ReadFile(filepath.Join(dir, "page.html"))
	if err != nil {
		t.Skip("no benchmark folder: ", err)
	}
	expected, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		URL, Title, Published, Site, Lang       string
		Authors, Without                        []string
		LeadImage                               struct{ Caption, Credit string }
		Paragraphs                              int
		FirstParagraphStarts, LastParagraphEnds string
		RelatedLinks                            []struct{ Title, URL string }
	}
	if err := json.Unmarshal(expected, &want); err != nil {
		t.Fatal(err)
	}
	doc, err := page.Parse(src, want.URL)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Extract(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	a := r.Article
	equal := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s: got %q, want %q", what, got, want)
		}
	}
	equal("url", a.Meta.URL, want.URL)
	equal("title", a.Meta.Title, want.Title)
	equal("published", a.Meta.Published.Date(), want.Published)
	equal("site", a.Meta.Site, want.Site)
	equal("lang", a.Meta.Lang, want.Lang)
	var names []string
	for _, p := range a.Meta.Authors {
		names = append(names, p.Name)
	}
	equal("authors", strings.Join(names, "; "), strings.Join(want.Authors, "; "))
	if a.Meta.Lead == 0 {
		t.Error("no lead image")
	} else {
		equal("caption", a.Media[a.Meta.Lead-1].Caption, want.LeadImage.Caption)
		equal("credit", a.Media[a.Meta.Lead-1].Credit, want.LeadImage.Credit)
	}
	paragraphs := 0
	for _, b := range a.Blocks {
		if b.Kind == article.Paragraph {
			paragraphs++
		}
	}
	if paragraphs != want.Paragraphs {
		t.Errorf("%d paragraphs, want %d", paragraphs, want.Paragraphs)
	}
	if !strings.HasPrefix(a.Text, want.FirstParagraphStarts) || !strings.HasSuffix(a.Text, want.LastParagraphEnds) {
		t.Errorf("text begins or ends wrong:\n%s", a.Text)
	}
	for _, w := range want.Without {
		if strings.Contains(a.Text, w) {
			t.Errorf("text holds %q", w)
		}
	}
	if len(a.Related) != len(want.RelatedLinks) {
		t.Fatalf("related: %v", a.Related)
	}
	for i, l := range want.RelatedLinks {
		equal("related title", a.Related[i].Title, l.Title)
		equal("related url", a.Related[i].URL, l.URL)
	}
}
