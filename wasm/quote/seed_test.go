package quote

import (
	"encoding/json"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dateline/wasm/article"

	"github.com/google/go-cmp/cmp"
)

// told is a quotation as a golden file gives it.
type told struct{ Text, Speaker, Cue string }

// articleOf makes an article of paragraphs.
func articleOf(t testing.TB, language string, paragraphs ...string) *article.Article {
	t.Helper()
	var b article.Builder
	for _, p := range paragraphs {
		b.Leaf(article.Block{Kind: article.Paragraph}, p)
	}
	a, err := b.Article(article.Meta{Lang: language})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// tell lists what was found, marks left out.
func tell(a *article.Article, res Result) []told {
	var out []told
	for _, q := range res.Quotations {
		if q.Kind == Indirect {
			continue
		}
		spans := q.Quoted
		if q.Kind == Direct {
			spans = []article.Span{q.Span}
		}
		for _, s := range spans {
			x := told{Text: strings.Trim(a.Slice(s), "“”\""), Cue: a.Slice(q.Cue)}
			if q.Speaker >= 0 {
				x.Speaker = res.Speakers[q.Speaker].Name
			}
			out = append(out, x)
		}
	}
	return out
}

// TestSeed reads the page the project was asked for, where it is at hand.
func TestSeed(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "shared", "bench", "seed")
	page, err := os.ReadFile(filepath.Join(dir, "page.html"))
	if err != nil {
		t.Skip("the benchmark folder is not here")
	}
	_, body, _ := strings.Cut(string(page), `<div class="c-content">`)
	tags := regexp.MustCompile(`<[^>]*>`)
	var paragraphs []string
	for _, m := range regexp.MustCompile(`(?m)^<p>(.*)</p>`).FindAllStringSubmatch(body, 9) {
		paragraphs = append(paragraphs, html.UnescapeString(tags.ReplaceAllString(m[1], "")))
	}
	data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var want struct{ Quotes []told }
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	a := articleOf(t, "en", paragraphs...)
	if d := cmp.Diff(want.Quotes, tell(a, Find(a))); d != "" {
		t.Errorf("quotations: %s", d)
	}
}

// TestStory has the difficulties of a whole news story: a name that comes
// after its first quotation, a role said again, a pronoun, a person's answer
// without a cue, a second speaker and marks that are not speech.
func TestStory(t *testing.T) {
	a := articleOf(t, "en",
		`The harbour of Port Ellis will stay closed "for as long as the cranes stand still," Dock Union Secretary Marta Velling said on May 2 before the hearing in Sandholm.`,
		`The owners offered a third round of talks. When asked about a date, Velling refused to answer.`,
		`The union secretary said that the two sides were looking for a way to make the contract "shorter and a good deal fairer."`,
		`The members think the pay offer falls short, Velling added. She said that a vote in June "will tell the owners what the crews think of it."`,
		`"We have waited for two winters... we can wait for a third one if the owners prefer the rain to the table," Velling added. "Nobody here is tired."`,
		`The two "smart" cranes stood idle all winter. Harbour Minister Tobias Renn said that they could be "up and running" before autumn.`,
	)
	want := []told{
		{"for as long as the cranes stand still,", "Marta Velling", "said"},
		{"shorter and a good deal fairer.", "Marta Velling", "said"},
		{"will tell the owners what the crews think of it.", "Marta Velling", "said"},
		{"We have waited for two winters... we can wait for a third one if the owners prefer the rain to the table,",
			"Marta Velling", "added"},
		{"Nobody here is tired.", "Marta Velling", "added"},
		{"up and running", "Tobias Renn", "said"},
	}
	if d := cmp.Diff(want, tell(a, Find(a))); d != "" {
		t.Errorf("quotations: %s", d)
	}
}
