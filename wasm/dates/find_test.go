package dates

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/article"
)

// found is a mention as the goldens write it.
type found struct{ Text, Value string }

func reference(day string) article.Time {
	t, err := article.ParseTime(day)
	if err != nil {
		panic(err)
	}
	return t
}

func all(text, lang, ref string, exact bool) []found {
	var out []found
	for _, m := range FindText(text, Options{Lang: lang, Reference: reference(ref), Exact: exact}) {
		out = append(out, found{text[m.Span.Start:m.Span.End], m.Value})
	}
	return out
}

// An invented story with the difficulties of a page on a summit: a date of the
// day of publication, a year that is half a period, a month as an attribute, a
// year before a noun, a range of days, numbers that are no dates.
const summit = `The harbour council's move to a longer-term levy could end the strike once the port sees "that it cannot win," Chair Ilka Moreau said on April 3 ahead of a meeting in Tarnholm.
The members pledged to keep ferries running this year after the Islands Forum in early 2024. Some 2,000 boats and 1,500 crews are covered.
Secretary Owen Brandt said that the council's July summit in Port Aster can be "highly focused" on a second quay.
Tarnholm did not receive a firm deadline during the 2023 forum in Velm, even though members took steps to lower fees.
Officials hope that the Port Aster meeting, scheduled for July 9-11, will bring a clearer signal.`

func TestFindPlacesDatesFromPublication(t *testing.T) {
	a, err := article.FromText(article.Meta{Lang: "en",
		Published: article.Time{Year: 2024, Month: 4, Day: 3, Hour: 23, HasTime: true, Offset: 3 * 3600,
			HasZone: true}}, summit)
	if err != nil {
		t.Fatal(err)
	}
	type row struct{ Text, Value, First, Last string }
	var got []row
	for _, m := range Find(a) {
		if m.Placed() {
			got = append(got, row{a.Slice(m.Span), m.Value, m.First.String(), m.Last.String()})
		}
	}
	want := []row{
		{"April 3", "2024-04-03", "2024-04-03", "2024-04-03"},
		{"this year", "2024", "2024-01-01", "2024-12-31"},
		{"early 2024", "2024", "2024-01-01", "2024-12-31"},
		{"July", "2024-07", "2024-07-01", "2024-07-31"},
		{"2023", "2023", "2023-01-01", "2023-12-31"},
		{"July 9-11", "2024-07-09/2024-07-11", "2024-07-09", "2024-07-11"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestFindReadsProseOnly(t *testing.T) {
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Heading, Level: 2}, "Since May 2020")
	b.Leaf(article.Block{Kind: article.Code}, "2020-05-06")
	b.Leaf(article.Block{Kind: article.Pullquote}, "We met on May 7, 2020")
	b.Leaf(article.Block{Kind: article.Paragraph}, "They met on May 8, 2020.")
	a, err := b.Article(article.Meta{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	m := Find(a)
	if len(m) != 1 || a.Slice(m[0].Span) != "May 8, 2020" || m[0].First != (Day{2020, 5, 8}) {
		t.Errorf("%+v", m)
	}
}

// The page the project was asked for, where the optional benchmark folder is.
func TestSeedPage(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "shared", "bench", "seed")
	body, err := os.ReadFile(filepath.Join(dir, "seed.txt"))
	if err != nil {
		t.Skip("no benchmark folder: ", err)
	}
	raw, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Skip("no benchmark folder: ", err)
	}
	var want struct {
		Published            string
		FirstParagraphStarts string
		LastParagraphEnds    string
		Dates                []found
	}
	if err := json.Unmarshal(raw, &want); err != nil {
		t.Fatal(err)
	}
	text := string(body)
	text = text[strings.Index(text, want.FirstParagraphStarts):]
	text = text[:strings.Index(text, want.LastParagraphEnds)+len(want.LastParagraphEnds)]
	ref, err := article.ParseTime(want.Published)
	if err != nil {
		t.Fatal(err)
	}
	var got []found
	for _, m := range FindText(text, Options{Lang: "en", Reference: ref}) {
		if m.Placed() {
			got = append(got, found{text[m.Span.Start:m.Span.End], m.Value})
		}
	}
	if d := cmp.Diff(want.Dates, got); d != "" {
		t.Error(d)
	}
}
