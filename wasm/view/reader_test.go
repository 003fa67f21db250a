package view

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/outline"
	"dateline/wasm/quote"
	"dateline/wasm/story"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

func TestTheSampleHasNoFaults(t *testing.T) {
	for _, fault := range faults(t, Reader(newSample(t).page(), english(t))) {
		t.Error(fault)
	}
}

func TestOutlineNestsAndWeighs(t *testing.T) {
	s := newSample(t)
	nodes := parsed(t, Reader(s.page(), english(t)))
	list := all(nodes, ofClass("outline-items"))[0]
	want := fmt.Sprintf(`ol
 li
  a href=#top
   span
    "Opening"
   span
    "1 min, 4 quotations"
 li
  a href=#b%d
   span
    "Pilots back on the water"
   span
    "1 min, 3 quotations,"
    span
     "inferred"
 li
  a href=#b%d
   span
    "What was agreed"
   span
    "1 min, 2 quotations"
  ol
   li
    a href=#b%d
     span
      "Timetable of the accord"
     span
      "1 min, 1 quotation,"
      span
       "inferred"
 li
  a href=#b%d
   span
    "The hardest question waits for March"
   span
    "1 min, 1 quotation,"
    span
     "inferred"
`, s.block("The accord puts"), s.block("What was agreed"), s.block("Pilots and coastguards"),
		s.block("The hardest question"))
	if d := cmp.Diff(want, sketch(list, "href")); d != "" {
		t.Error(d)
	}
}

// Levels may jump and begin anywhere: every item stands in a list of its own depth.
func TestOutlineOfAnyLevelsNests(t *testing.T) {
	s := newSample(t)
	p := s.page()
	p.Sections = nil
	for _, level := range []int{3, 4, 4, 1, 5, 2, 9, 1} {
		p.Sections = append(p.Sections, outline.Section{Block: 4, Level: level, Label: fmt.Sprint("L", level)})
	}
	nodes := parsed(t, Reader(p, english(t)))
	var got []string
	depth := 0
	each(all(nodes, ofClass("outline-items")), func(n *html.Node) {
		if n.Data == "ol" {
			depth++
		}
		if classOf(n) == "outline-name" {
			got = append(got, fmt.Sprint(depth, textOf([]*html.Node{n})))
		}
	}, func(n *html.Node) {
		if n.Data == "ol" {
			depth--
		}
	})
	want := []string{"1L3", "2L4", "2L4", "1L1", "2L5", "2L2", "3L9", "1L1"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestHeadSaysWhenInOneZone(t *testing.T) {
	at := func(day, hour, minute, offset int) article.Time {
		return article.Time{Year: 2026, Month: 11, Day: day, Hour: hour, Minute: minute, HasTime: true, Offset: offset,
			HasZone: true}
	}
	bare := article.Time{Year: 2026, Month: 11, Day: 14}
	for _, c := range []struct {
		published, updated article.Time
		want               string
	}{
		{at(14, 18, 40, 7200), at(14, 21, 5, 7200), "14 November 2026, 18:40, updated 21:05 (UTC+2)"},
		{at(14, 18, 40, 7200), at(14, 19, 5, 0), "14 November 2026, 18:40, updated 21:05 (UTC+2)"},
		{at(14, 18, 40, 7200), at(14, 23, 30, 0), "14 November 2026, 18:40, updated 15 November 2026, 01:30 (UTC+2)"},
		{at(14, 18, 40, -12600), article.Time{}, "14 November 2026, 18:40 (UTC−3:30)"},
		{at(14, 18, 40, 7200), at(14, 18, 40, 7200), "14 November 2026, 18:40 (UTC+2)"},
		{bare, bare, "14 November 2026"},
		{bare, article.Time{Year: 2026, Month: 11, Day: 16}, "14 November 2026, updated 16 November 2026"},
		{article.Time{}, at(14, 21, 5, 0), "updated 14 November 2026, 21:05 (UTC)"},
		{article.Time{Year: 2026, Month: 13, Day: 40}, article.Time{}, ""},
	} {
		p := newSample(t).page()
		p.Article.Meta.Published, p.Article.Meta.Updated = c.published, c.updated
		line := all(parsed(t, Reader(p, english(t))), ofClass("dates"))[0]
		if got := textOf([]*html.Node{line}, "apart"); got != c.want {
			t.Errorf("%v, %v: %q, want %q", c.published, c.updated, got, c.want)
		}
	}
}

func TestBylineAndReadingTime(t *testing.T) {
	p := newSample(t).page()
	p.Article.Meta.Agencies = []string{"Coast Wire"}
	nodes := parsed(t, Reader(p, english(t)))
	if d := cmp.Diff([]string{"By Ilka Marrandt and Tomas Verhane, in Port Odal", "Agency: Coast Wire"},
		wordsOf(nodes, "byline")); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"2–3 minutes"}, wordsOf(nodes, "apart")); d != "" {
		t.Error(d)
	}
}

func TestQuotationsAreMarkedOnceForEarsAndMargin(t *testing.T) {
	nodes := parsed(t, Reader(newSample(t).page(), english(t)))
	text := func(id string) string { return textOf([]*html.Node{byID(nodes, id)}) }
	for id, want := range map[string]string{
		"q0": "MSquotation, Marit Solvane: “a quarrel neither of us could afford to win.” end of quotation",
		"q2": "ITquotation, Idris Tolvaj: “a beginning, and beginnings are cheap,” end of quotation",
		"q3": "indirect quotation, Idris Tolvaj: his government would judge it by the first hundred ships end of quotation", // the margin has him already
		"q6": "?quotation, speaker unknown: “in daylight only” end of quotation",
		"q8": "HOquotation, likely Henk Odalric: “prices fit for a war.” end of quotation",
	} {
		if got := text(id); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
	if d := cmp.Diff([]string{"[speaker unclear]", "[likely Odalric]"}, wordsOf(nodes, "certainty")); d != "" {
		t.Error(d)
	}
	if got := attributeOf(byID(nodes, "q3"), "data-speech") +
		attributeOf(byID(nodes, "q2"), "data-speech"); got != "indirect" {
		t.Errorf("reported speech is told by %q", got)
	}
}

func TestSpeakersPanelCountsAndShares(t *testing.T) {
	nodes := parsed(t, Reader(newSample(t).page(), english(t)))
	for class, want := range map[string][]string{
		"speakers-total": {"4 people, 10 quotations, 27% of the words"},
		"speaker-name":   {"MSMarit Solvane", "ITIdris Tolvaj", "HOHenk Odalric", "APAna Perreaux", "?Unknown"},
		"speaker-share": {"31% of the quoted words", "29% of the quoted words", "22% of the quoted words",
			"17% of the quoted words"},
	} {
		if d := cmp.Diff(want, wordsOf(nodes, class)); d != "" {
			t.Error(d)
		}
	}
	var tallies, colours []string
	for _, n := range all(nodes, ofClass("speaker")) {
		colours = append(colours, attributeOf(n, "data-speaker"))
		tallies = append(tallies, textOf(all([]*html.Node{n}, func(n *html.Node) bool { return n.Data == "summary" })))
	}
	if d := cmp.Diff([]string{"1", "2", "3", "4", "unknown"}, colours); d != "" {
		t.Error(d)
	}
	// Two pieces that a cue divides are one quotation.
	if d := cmp.Diff([]string{"2 quotations, certain", "3 quotations, certain", "3 quotations, 1 likely",
		"1 quotation, certain", "1 quotation, unclear"}, tallies); d != "" {
		t.Error(d)
	}
}

func TestManySpeakersShareTheLastColour(t *testing.T) {
	s := newSample(t)
	p := s.page()
	p.Quotes = quote.Result{}
	for i, b := range s.a.Blocks[2:14] {
		p.Quotes.Speakers = append(p.Quotes.Speakers, quote.Speaker{Name: fmt.Sprint("Person ", i)})
		p.Quotes.Quotations = append(p.Quotes.Quotations, quote.Quotation{
			Span: article.Span{Start: b.Span.Start, End: b.Span.Start + 1}, Kind: quote.Direct, Speaker: i, Attr: i + 1,
		})
	}
	marks := all(parsed(t, Reader(p, english(t))), ofClass("quotation"))
	var got []string
	for _, m := range marks {
		got = append(got, attributeOf(m, "data-speaker")+"/"+attributeOf(m, "data-value"))
	}
	if !slices.Contains(got, "8/7") || !slices.Contains(got, "9/8") || !slices.Contains(got, "9/9") {
		t.Errorf("speakers are told apart as %v", got)
	}
}

func TestTablesListsAndMediaKeepTheirForm(t *testing.T) {
	s := newSample(t)
	nodes := parsed(t, Reader(s.page(), english(t)))
	table := all(nodes, ofClass("wide"))[0]
	if attributeOf(table, "role") != "region" || attributeOf(table, "tabindex") != "0" ||
		byID(nodes, attributeOf(table, "aria-labelledby")) == nil {
		t.Error("a wide table must be a named region that takes the focus")
	}
	want := `thead
 tr
  th scope=col
   "Step"
  th scope=col
   "Who"
  th scope=col
   "By"
`
	if d := cmp.Diff(want, sketch(all(nodes, func(n *html.Node) bool { return n.Data == "thead" })[0],
		"scope")); d != "" {
		t.Error(d)
	}
	body := all(nodes, func(n *html.Node) bool { return n.Data == "tbody" })[0]
	if rows := all([]*html.Node{body}, func(n *html.Node) bool { return n.Data == "tr" }); len(rows) != 3 ||
		attributeOf(rows[0].FirstChild, "scope") != "row" {
		t.Errorf("the body of the table is\n%s", sketch(body, "scope"))
	}
	figure := all(nodes, func(n *html.Node) bool { return n.Data == "figure" })[0]
	if got := sketch(figure, "alt", "referrerpolicy", "width", "loading"); !strings.Contains(got, "img alt=A pilot boat leaves a harbour between two headlands, with a lighthouse on the left") ||
		!strings.Contains(got, "referrerpolicy=no-referrer width=960\n") ||
		!strings.Contains(got, "span\n   \"Rhea Sundal / Aldmoor Dispatch\"") {
		t.Errorf("the picture is\n%s", got)
	}
	if got := wordsOf(nodes, "embed"); len(got) != 1 || got[0] != "Video · Corvane TelevisionThe signing in Corvane" {
		t.Errorf("the video is %q", got)
	}
	if got := wordsOf(nodes, "section-start"); len(got) != 2 || !strings.HasPrefix(got[0], "The accord puts") {
		t.Errorf("inferred sections begin with %q", got)
	}
}

func TestLinksLeadOnlyWhereTheyMay(t *testing.T) {
	var b article.Builder
	link := func(to string) {
		b.Leaf(article.Block{Kind: article.Paragraph}, "word",
			article.Mark{Kind: article.Link, Span: article.Span{End: 4}, Href: to})
	}
	b.Leaf(article.Block{Kind: article.Heading, Level: 2, Anchor: "part"}, "Part")
	for _, to := range []string{"https://other.example/x", "#part", "https://post.example/story#part",
		"https://post.example/story/?utm=1#part", "https://post.example/story#gone", "https://other.example/#part",
		"#gone", "javascript:x", "/relative"} {
		link(to)
	}
	a, err := b.Article(article.Meta{URL: "https://post.example/story", Title: "x"})
	if err != nil {
		t.Fatal(err)
	}
	nodes := parsed(t, Reader(ReaderPage{Article: a, NewShare: -1}, english(t)))
	var got []string
	for i := 1; i < len(a.Blocks); i++ {
		n := byID(nodes, fmt.Sprint("b", i)).FirstChild
		got = append(got, n.Data+" "+attributeOf(n, "href")+" "+attributeOf(n, "target"))
	}
	want := []string{
		"a https://other.example/x _blank", "a #b0 ", "a #b0 ", "a #b0 ", "a https://post.example/story#gone _blank",
		"a https://other.example/#part _blank", "span  ", "span  ", "span  ",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestBeforeShowsTheStoryAndWhy(t *testing.T) {
	p := newSample(t).page()
	p.Related = append(p.Related, story.Related{Maybe: true, Reading: story.Reading{ID: "m1", Title: "Ferries wait",
		Site: "The Tesmar Post", Published: article.Time{Year: 2026, Month: 11, Day: 3}}})
	nodes := parsed(t, Reader(p, english(t)))
	for class, want := range map[string][]string{
		"before-title": {"You’ve read 5 articles on this story 62% of this article is new to you"},
		"before-why":   {"Same people: Solvane, Tolvaj. Same words: strait, pilots, accord. Full timeline"},
		"before-maybe": {"Possibly: Ferries wait (The Tesmar Post, 3 November)"},
	} {
		if d := cmp.Diff(want, wordsOf(nodes, class)); d != "" {
			t.Error(d)
		}
	}
	var got []string
	for _, a := range all(all(nodes, ofClass("before-line")), func(n *html.Node) bool { return n.Data == "a" }) {
		got = append(got, attributeOf(a, "href")+" "+textOf(all([]*html.Node{a},
			func(n *html.Node) bool { return n.Data == "title" || n.Data == "time" })))
	}
	want := []string{
		"../reader/reader.html#a1 read2 Nov", "../reader/reader.html#a2 read5 Nov",
		"../reader/reader.html#a3 partly read9 Nov", "../reader/reader.html#a4 changed since you read it12 Nov",
		"#top reading now14 Nov",
		"#b5 still to come3 Dec", "#b6 still to come9 Mar",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	p.Before = 1_800_000_000
	if d := cmp.Diff([]string{"You’ve read 5 articles on this story"},
		wordsOf(parsed(t, Reader(p, english(t))), "before-title")); d != "" {
		t.Error("an article that was read before is called new", d)
	}
	p.Timeline.Story.Articles = append(p.Timeline.Story.Articles, "b1", "b2") // too far back to be drawn
	if d := cmp.Diff([]string{"You’ve read 7 articles on this story"},
		wordsOf(parsed(t, Reader(p, english(t))), "before-title")); d != "" {
		t.Error(d)
	}
	p.Timeline, p.Related = nil, nil
	if !strings.Contains(Reader(p, english(t)), `<section id="before" hidden=""></section>`) {
		t.Error("an article that has no story has a strip")
	}
}

func TestReadingSpeedKnowsScriptsWithoutSpaces(t *testing.T) {
	for _, c := range []struct {
		lang, text  string
		words       int
		least, most int
	}{
		{"en", strings.Repeat("word ", 1000), 1000, 4, 5},
		{"ja", strings.Repeat("港は閉じた。", 200), 1000, 3, 4},
		{"en", "", 0, 1, 1},
	} {
		a, err := article.FromText(article.Meta{Lang: c.lang}, c.text)
		if err != nil {
			t.Fatal(err)
		}
		n := newCounter(a)
		least, most := n.minutes()
		if n.total != c.words || least != c.least || most != c.most {
			t.Errorf("%s: %d words, %d to %d minutes", c.lang, n.total, least, most)
		}
	}
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{
		"Marit Solvane": "MS", "Ludo van der Berg": "LB", "NATO": "N", "the Guild of Pilots": "TP", "李明": "李", "": "?",
		"…": "?", "\u202eIda Lom": "IL", "Élodie Ünal": "ÉÜ",
	} {
		if got := initials(name); got != want {
			t.Errorf("initials(%q) = %q, want %q", name, got, want)
		}
	}
}

func BenchmarkReader(b *testing.B) {
	p, w := newSample(b).page(), english(b)
	b.ReportAllocs()
	for b.Loop() {
		Reader(p, w)
	}
}

// A story in another language than the interface keeps the two apart: a voice
// must not read our words as the story's, nor may its direction turn them.
func TestWordsOfOursKeepTheirLanguage(t *testing.T) {
	p := newSample(t).page()
	p.Article.Meta.Lang, p.Article.Meta.Dir = "ar", "rtl"
	p.Notices = []Notice{PageCut}
	view := Reader(p, english(t))
	for _, fault := range faults(t, view) {
		t.Error(fault)
	}
	nodes := parsed(t, view)
	for _, class := range []string{"byline", "dates", "notice", "embed-kind"} {
		n := all(nodes, ofClass(class))[0].FirstChild
		if attributeOf(n, "lang") != "en" || attributeOf(n, "dir") != "ltr" {
			t.Errorf("%s: lang %q, dir %q", class, attributeOf(n, "lang"), attributeOf(n, "dir"))
		}
	}
	marked := all(all(nodes, ofClass("quotation")), ofClass("spoken"))
	for _, n := range append(marked, all(nodes, ofClass("certainty"))...) {
		if attributeOf(n, "lang") != "en" {
			t.Errorf("%q has no language of its own", textOf([]*html.Node{n}))
		}
	}
	if len(marked) == 0 {
		t.Error("no quotation has words for ears")
	}
	if plain := Reader(newSample(t).page(), english(t)); strings.Contains(plain, `class="byline"><span lang`) {
		t.Error("where both speak one language nothing needs to be said of it")
	}
}
