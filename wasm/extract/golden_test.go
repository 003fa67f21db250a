package extract

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/article"
	"dateline/wasm/page"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden extracts every page of testdata and compares all that comes out
// with the golden file beside it.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.html")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures: ", err)
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".html")
		t.Run(name, func(t *testing.T) {
			src, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			doc, err := page.Parse(src, "https://quayside.example/news/"+name)
			if err != nil {
				t.Fatal(err)
			}
			r, err := Extract(doc, Options{})
			got := describe(r, err)
			golden := strings.TrimSuffix(f, ".html") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), got); d != "" {
				t.Error(d)
			}
		})
	}
}

// describe writes a result for people to read.
func describe(r Result, err error) string {
	var b strings.Builder
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	if err != nil {
		line("error", err.Error())
		if r.Article == nil {
			return b.String()
		}
	}
	a, m := r.Article, r.Article.Meta
	line("title", m.Title)
	line("kicker", m.Kicker)
	line("url", m.URL)
	line("site", m.Site)
	line("lang", strings.TrimSpace(m.Lang+" "+m.Dir))
	for _, p := range m.Authors {
		line("author", strings.TrimRight(p.Name+" | "+p.Role+" | "+p.URL, " |"))
	}
	line("agencies", strings.Join(m.Agencies, ", "))
	line("published", m.Published.String())
	line("updated", m.Updated.String())
	if m.Lead > 0 {
		line("lead", a.Media[m.Lead-1].URL)
	}
	for _, o := range r.Others {
		line("other", o.Title+" | "+o.Pick)
	}
	b.WriteByte('\n')
	for _, block := range a.Blocks {
		describeBlock(&b, a, block)
	}
	for _, m := range a.Marks {
		fmt.Fprintf(&b, "mark %d %q %s\n", m.Kind, a.Slice(m.Span), m.Href)
	}
	b.WriteByte('\n')
	for _, l := range a.Related {
		line("related", l.Title+" | "+l.URL)
	}
	for _, s := range r.Trace {
		line(
			"trace",
			fmt.Sprintf(
				"%s %s %s before %d: %s (%d blocks)",
				s.Name,
				s.Reason,
				s.Selector,
				s.Block,
				s.Words,
				len(s.Removed),
			),
		)
	}
	if r.Confidence >= 0.5 {
		line("confidence", "high")
	} else {
		line("confidence", "low")
	}
	return b.String()
}

func describeBlock(b *strings.Builder, a *article.Article, block article.Block) {
	fmt.Fprintf(b, "%s%s", strings.Repeat("  ", block.Depth), block.Kind)
	switch {
	case block.Kind == article.Heading:
		fmt.Fprintf(b, " %d", block.Level)
	case block.Kind == article.Figure || block.Kind == article.Embed:
		m := a.Media[block.Media]
		fmt.Fprintf(b, " %s | alt %q | caption %q | credit %q | %s", m.URL, m.Alt, m.Caption, m.Credit, m.Source)
	case block.Ordered:
		fmt.Fprintf(b, " ordered")
	case block.Header:
		fmt.Fprintf(b, " header")
	}
	for _, s := range []string{block.Label, block.Author, block.Time, block.Lang, block.Dir} {
		if s != "" {
			fmt.Fprintf(b, " [%s]", s)
		}
	}
	if !block.Kind.Container() && !block.Span.Empty() {
		fmt.Fprintf(b, ": %s", strings.ReplaceAll(a.Slice(block.Span), "\n", "\\n"))
	}
	b.WriteByte('\n')
}

// TestPagesWithoutArticle tells the pages that have no story from those that have one.
func TestPagesWithoutArticle(t *testing.T) {
	for name, want := range map[string]error{"none--empty-shell": ErrEmpty, "none--front-page": ErrNoArticle,
		"none--search-results": ErrNoArticle} {
		src, err := os.ReadFile("testdata/" + name + ".html")
		if err != nil {
			t.Fatal(err)
		}
		doc, err := page.Parse(src, "https://quayside.example/")
		if err != nil {
			t.Fatal(err)
		}
		r, err := Extract(doc, Options{})
		if !errors.Is(err, want) && r.Confidence >= 0.5 {
			t.Errorf("%s: error %v with confidence %.2f, want %v or a low confidence", name, err, r.Confidence, want)
		}
	}
}
