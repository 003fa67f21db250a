package extract

import (
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/wasm/page"
)

// TestHostilePages reads the optional pages that are made to exhaust a parser:
// each gets an answer, soon, and every article keeps its promises.
func TestHostilePages(t *testing.T) {
	if testing.Short() {
		t.Skip("large pages")
	}
	files, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "bench", "hostile", "structural", "*.html.gz"))
	if len(files) == 0 {
		t.Skip("no benchmark folder")
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".html.gz"), func(t *testing.T) {
			file, err := os.Open(f)
			if err != nil {
				t.Fatal(err)
			}
			defer file.Close()
			z, err := gzip.NewReader(file)
			if err != nil {
				t.Fatal(err)
			}
			src, err := io.ReadAll(z)
			if err != nil {
				t.Fatal(err)
			}
			began := time.Now()
			doc, err := page.Parse(src, "https://example.org/news/a-story.html")
			if errors.Is(err, page.ErrNotHTML) {
				return
			}
			if err != nil {
				t.Fatalf("page: %v", err)
			}
			r, err := Extract(doc, Options{})
			// a machine under load; the true limit is held by the step counts of the fuzz targets
			if took := time.Since(began); took > 20*time.Second {
				t.Errorf("took %v", took)
			} else {
				t.Logf("%v, %d bytes, error %v", took, len(src), err)
			}
			if err != nil {
				if !errors.Is(err, ErrEmpty) && !errors.Is(err, ErrNoArticle) {
					t.Fatal(err)
				}
				return
			}
			if err := r.Article.Validate(); err != nil {
				t.Error(err)
			}
			t.Logf(
				"title %q, %d blocks, %d bytes of text",
				r.Article.Meta.Title,
				len(r.Article.Blocks),
				len(r.Article.Text),
			)
		})
	}
}
