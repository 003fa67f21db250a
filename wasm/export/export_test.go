package export

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/extract"
	"dateline/wasm/outline"
	"dateline/wasm/quote"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// sample is an invented article with a non-ASCII start, so that bytes and code
// points differ.
func sample(t testing.TB) Document {
	t.Helper()
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Paragraph},
		"Żelin – “We are late,” said Mara Ondry, the mayor, who had promised a ferry “before winter.”",
		article.Mark{Kind: article.Link, Span: article.Span{Start: len("Żelin – “We are late,” said "),
			End: len("Żelin – “We are late,” said Mara Ondry")}, Href: "https://town.example/mayor"})
	b.Leaf(article.Block{Kind: article.Heading, Level: 2}, "What comes next")
	b.Open(article.Block{Kind: article.List, Ordered: true})
	b.Leaf(article.Block{Kind: article.Item, Depth: 1}, "A vote on July 9.")
	b.Leaf(article.Block{Kind: article.Item, Depth: 1}, "A *new* boat.")
	b.Open(article.Block{Kind: article.Quote})
	b.Leaf(article.Block{Kind: article.Paragraph, Depth: 1}, "# No ship sails alone.")
	b.Open(article.Block{Kind: article.Table, Label: "Fares"})
	for _, row := range [][2]string{{"Who", "Crowns"}, {"Adult | senior", "4"}} {
		b.Open(article.Block{Kind: article.Row, Depth: 1})
		for _, cell := range row {
			b.Leaf(article.Block{Kind: article.Cell, Depth: 2}, cell)
		}
	}
	b.Leaf(article.Block{Kind: article.Code, Label: "sh"}, "ferry --now\n")
	a, err := b.Article(article.Meta{URL: "https://post.example/ferry", Title: "A ferry for Żelin", Site: "The Post",
		Lang:      "en",
		Authors:   []article.Person{{Name: "Ida Lom", Role: "reporter"}},
		Published: article.Time{Year: 2026, Month: 5, Day: 2, Hour: 9, HasTime: true}})
	if err != nil {
		t.Fatal(err)
	}
	find := func(words string) article.Span {
		i := strings.Index(a.Text, words)
		if i < 0 {
			t.Fatalf("no %q", words)
		}
		return article.Span{Start: i, End: i + len(words)}
	}
	return Document{
		Article: a,
		Sections: []outline.Section{{Block: 1, Span: article.Span{Start: find("What comes").Start, End: len(a.Text)},
			Level: 1, Label: "What comes next"}},
		Quotes: quote.Result{
			Speakers: []quote.Speaker{{Name: "Mara Ondry", Role: "mayor", Named: true}},
			Quotations: []quote.Quotation{
				{Span: find("“We are late,”"), Kind: quote.Direct, Attr: 1, Cue: find("said"), Certainty: quote.Sure},
				{Span: find("had promised a ferry “before winter.”"), Kind: quote.Mixed,
					Quoted: []article.Span{find("“before winter.”")}, Attr: 2, Certainty: quote.Likely},
			},
		},
		Dates: []dates.Mention{{Span: find("July 9"), Type: dates.Date, Value: "2026-07-09",
			First: dates.Day{Year: 2026, Month: 7, Day: 9}, Last: dates.Day{Year: 2026, Month: 7, Day: 9}}},
		Trace: []extract.Step{{Name: "prune", Reason: "newsletter", Words: "Every Friday", Block: 1}},
	}
}

type saidJSON struct {
	Text, Kind, Speaker, Role, Cue, Certainty string
	Start, End                                int
}

func TestJSONIsReadBackByAnotherReader(t *testing.T) {
	d := sample(t)
	var got struct {
		URL, Title, Published, PublishedTime, Site, Lang, Text string
		Authors                                                []string
		Paragraphs                                             int
		Blocks                                                 []struct{ Kind string }
		Outline                                                []struct{ Label string }
		Quotes, Reported                                       []saidJSON
		Dates                                                  []struct{ Text, Value string }
		Trace                                                  []struct{ Reason string }
	}
	if err := json.Unmarshal(JSON(d), &got); err != nil {
		t.Fatal(err)
	}
	if got.Text != d.Article.Text || got.Title != "A ferry for Żelin" || got.Published != "2026-05-02" ||
		got.PublishedTime != "2026-05-02T09:00" || got.Paragraphs != 2 {
		t.Errorf("got %+v", got)
	}
	want := []saidJSON{
		{Text: "We are late,", Kind: "direct", Speaker: "Mara Ondry", Role: "mayor", Cue: "said", Certainty: "sure",
			Start: 14, End: 26},
		{Text: "before winter.", Kind: "mixed", Speaker: "Mara Ondry", Role: "mayor", Certainty: "likely", Start: 86,
			End: 100},
	}
	if d := cmp.Diff(want, got.Quotes); d != "" {
		t.Error(d)
	}
	for _, q := range append(got.Quotes, got.Reported...) {
		if s := got.Text[q.Start:q.End]; s != q.Text {
			t.Errorf("start and end of %q give %q", q.Text, s)
		}
	}
	if len(got.Reported) != 0 || len(got.Outline) != 1 || len(got.Dates) != 1 || got.Dates[0].Value != "2026-07-09" ||
		len(got.Trace) != 1 || len(got.Blocks) != len(d.Article.Blocks) {
		t.Errorf("got %+v", got)
	}
}

// Whatever stands in a page, the JSON is JSON and says the same.
func TestJSONHoldsAnyString(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s") + rapid.SampledFrom([]string{"", "\x7f\"", "\U000e0001\"", "\u2028\\",
			"\xff\""}).Draw(t, "tail")
		e := &encoder{}
		e.text(s)
		var got string
		if err := json.Unmarshal(e.b, &got); err != nil {
			t.Fatalf("%q: %v", e.b, err)
		}
		if want := strings.ToValidUTF8(s, "\ufffd"); got != want && utf8.ValidString(s) {
			t.Fatalf("%q became %q", s, got)
		}
	})
}

func TestMarkdown(t *testing.T) {
	const want = "# A ferry for Żelin\n\nIda Lom · The Post · 2026-05-02 · [https://post.example/ferry](<https://post.example/ferry>)\n\n" +
		"Żelin – “We are late,” said [Mara Ondry](<https://town.example/mayor>), the mayor, who had promised a ferry “before winter.”\n\n" +
		"## What comes next\n\n1. A vote on July 9.\n2. A \\*new\\* boat.\n\n> \\# No ship sails alone.\n>\n\n" +
		"**Fares**\n\n| Who | Crowns |\n| --- | --- |\n| Adult \\| senior | 4 |\n\n```sh\nferry --now\n\n```\n\n" +
		"## Quotations\n\n- “We are late,” — Mara Ondry, mayor\n- had promised a ferry “before winter.” — Mara Ondry, mayor (likely)\n"
	if d := cmp.Diff(want, Markdown(sample(t))); d != "" {
		t.Error(d)
	}
}

func TestMarkdownKeepsOnlyAddressesOfTheWeb(t *testing.T) {
	for _, bad := range []string{"javascript:alert(1)", "data:text/html,x", "//host/x", "https://a b", "vbscript:x",
		""} {
		if got := address(bad); got != "" {
			t.Errorf("address(%q) = %q", bad, got)
		}
	}
	if got := address("https://a.example/<x>"); got != "<https://a.example/%3Cx%3E>" {
		t.Errorf("got %q", got)
	}
}
