package view

import (
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/extract"
	"dateline/wasm/outline"
	"dateline/wasm/quote"
	"dateline/wasm/story"
	"dateline/wasm/testwords"
)

// english are the messages that the extension ships.
func english(t testing.TB) Words {
	t.Helper()
	w, err := ParseWords(testwords.English(t), "en")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// sample is an invented story with everything that a view can show.
type sample struct {
	t testing.TB
	a *article.Article
}

const sampleURL = "https://dispatch.example/ilse-strait-reopens"

func newSample(t testing.TB) sample {
	t.Helper()
	var b article.Builder
	para := func(words string) { b.Leaf(article.Block{Kind: article.Paragraph}, words) }
	b.Leaf(article.Block{Kind: article.Dek},
		"After three days in Corvane the two governments let pilots back on the water within a week. What ships will pay is put off until March.")
	b.Show(article.Block{Kind: article.Figure},
		article.Media{Kind: article.Image, URL: samplePicture, Width: 960, Height: 500,
			Alt:     "A pilot boat leaves a harbour between two headlands, with a lighthouse on the left",
			Caption: "A pilot boat off Corvane on Saturday. The last ship to take a pilot through the strait sailed on December 12.", Credit: "Rhea Sundal / Aldmoor Dispatch"})
	para("CORVANE – Halvania and Ostrany agreed on Saturday to reopen the Strait of Ilse to merchant ships within a week, ending a closure of eleven months that President Marit Solvane of Halvania called “a quarrel neither of us could afford to win.”")
	control := "The accord, signed shortly before five in the afternoon in the old customs house of Corvane, brings both coastguards back to the "
	b.Leaf(article.Block{Kind: article.Paragraph},
		control+"joint control room that Ostrany left in December. It says nothing about the tariff over which the two countries fell out.",
		article.Mark{Kind: article.Link, Span: article.Span{Start: len(control),
			End: len(control) + len("joint control room")}, Href: "https://dispatch.example/control-room"})
	para("“We did not come here to be thanked for opening a door that we ourselves had shut. We came because there are towns on both shores where nobody has unloaded a ship since winter,” Solvane told reporters on the steps of the building.")
	para("Prime Minister Idris Tolvaj of Ostrany, standing beside her, was more guarded. The text was “a beginning, and beginnings are cheap,” he said, adding that his government would judge it by the first hundred ships.")
	para("The accord puts pilots back on the water on November 21. The Guild of Pilots, whose 214 members have been on half pay since the spring, kept its boats fuelled all year.")
	para("“Give us a calm morning and a working radio and we will take the first ship through before breakfast,” said Henk Odalric, the guild’s chairman. A queue was unlikely before December, he added.")
	para("Two people who took part in the talks said the control room would at first be open “in daylight only” and that night passages would follow after a trial of four weeks.")
	b.Leaf(article.Block{Kind: article.Heading, Level: 2, Anchor: "agreed"}, "What was agreed")
	para("The accord has five articles. Ana Perreaux, secretary general of the Ilse Commission, which will supervise it, said she had asked for dates rather than intentions. “A promise without a date is weather. This one has dates, and I shall read them aloud every Monday until they are kept.”")
	b.Open(article.Block{Kind: article.Table, Label: "Timetable of the accord"})
	rows := [][3]string{{"Step", "Who", "By"}, {"Pilots and coastguards return", "Both countries", "21 Nov 2026"},
		{"Crews held in Port Odal go home", "Ostrany", "3 Dec 2026"},
		{"Night passages begin", "Ilse Commission", "21 Dec 2026"}}
	for i, row := range rows {
		b.Open(article.Block{Kind: article.Row, Depth: 1})
		for j, cell := range row {
			b.Leaf(article.Block{Kind: article.Cell, Depth: 2, Header: i == 0 || j == 0}, cell)
		}
	}
	para("The insurers had asked for that; their premiums were, in the guild’s words, “prices fit for a war.”")
	para("Its first article is one sentence long:")
	b.Open(article.Block{Kind: article.Quote})
	b.Leaf(article.Block{Kind: article.Paragraph, Depth: 1},
		"The parties shall keep the strait as a road is kept, and the water beneath it as a common.")
	para("The hardest question waits for March. Halvania wants a single fee by weight. Ostrany wants to keep the charge on foreign flags with which the dispute began.")
	para("“I have not moved on the tariff and I was not asked to,” Tolvaj said. “It is on the table in March. So is everything else.”")
	b.Open(article.Block{Kind: article.List})
	b.Leaf(article.Block{Kind: article.Item, Depth: 1}, "Freight on the Tesmar route fell by a fifth.")
	b.Leaf(article.Block{Kind: article.Item, Depth: 1}, "Two shipping lines will book the strait again from December.")
	b.Show(article.Block{Kind: article.Embed},
		article.Media{Kind: article.Video, URL: "https://video.example/v/1", Title: "The signing in Corvane",
			Source: "Corvane Television"})
	b.Leaf(article.Block{Kind: article.Code, Label: "text"}, "ilse --open\n21 Nov")
	b.Leaf(article.Block{Kind: article.Pullquote}, "A promise without a date is weather.")
	b.Open(article.Block{Kind: article.Rule})
	para("The parliament of Ostrany votes on the accord on December 3.")
	a, err := b.Article(article.Meta{
		URL: sampleURL, Title: "Halvania and Ostrany reopen the Strait of Ilse, but leave the tariff for spring",
		Kicker: "Corvane summit", Site: "The Aldmoor Dispatch",
		Authors: []article.Person{{Name: "Ilka Marrandt", URL: "https://dispatch.example/people/ilka"},
			{Name: "Tomas Verhane", Role: "in Port Odal"}},
		Published: article.Time{Year: 2026, Month: 11, Day: 14, Hour: 18, Minute: 40, HasTime: true, Offset: 7200,
			HasZone: true},
		Updated: article.Time{Year: 2026, Month: 11, Day: 14, Hour: 21, Minute: 5, HasTime: true, Offset: 7200,
			HasZone: true},
		Lang: "en", Dir: "ltr", Lead: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	return sample{t, a}
}

// samplePicture is a small PNG of one colour.
const samplePicture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNcsWX7fwAGwQLuc1q/GQAAAABJRU5ErkJggg=="

// find returns where words stand in the text.
func (s sample) find(words string) article.Span {
	i := strings.Index(s.a.Text, words)
	if i < 0 {
		s.t.Fatalf("no %q in the sample", words)
	}
	return article.Span{Start: i, End: i + len(words)}
}

// block returns the index of the block that begins with the words.
func (s sample) block(words string) int { return s.a.BlockAt(s.find(words).Start) }

func (s sample) quotes() quote.Result {
	q := func(words string, kind quote.Kind, speaker int, sure quote.Certainty, n int) quote.Quotation {
		return quote.Quotation{Span: s.find(words), Kind: kind, Speaker: speaker, Certainty: sure, Attr: n}
	}
	return quote.Result{
		Speakers: []quote.Speaker{
			{Name: "Marit Solvane", Role: "president of Halvania", Named: true},
			{Name: "Idris Tolvaj", Role: "prime minister of Ostrany", Named: true},
			{Name: "Henk Odalric", Role: "chairman of the Guild of Pilots", Named: true},
			{Name: "Ana Perreaux", Role: "secretary general of the Ilse Commission", Named: true},
		},
		Quotations: []quote.Quotation{
			q("“a quarrel neither of us could afford to win.”", quote.Direct, 0, quote.Sure, 1),
			q("“We did not come here to be thanked for opening a door that we ourselves had shut. We came because there are towns on both shores where nobody has unloaded a ship since winter,”", quote.Direct, 0, quote.Sure, 2),
			q("“a beginning, and beginnings are cheap,”", quote.Direct, 1, quote.Sure, 3),
			q("his government would judge it by the first hundred ships", quote.Indirect, 1, quote.Sure, 4),
			q("“Give us a calm morning and a working radio and we will take the first ship through before breakfast,”",
				quote.Direct, 2, quote.Sure, 5),
			q("A queue was unlikely before December,", quote.Indirect, 2, quote.Sure, 6),
			q("“in daylight only”", quote.Direct, -1, quote.Unclear, 7),
			q("“A promise without a date is weather. This one has dates, and I shall read them aloud every Monday until they are kept.”", quote.Direct, 3, quote.Sure, 8),
			q("“prices fit for a war.”", quote.Direct, 2, quote.Likely, 9),
			q("“I have not moved on the tariff and I was not asked to,”", quote.Direct, 1, quote.Sure, 10),
			q("“It is on the table in March. So is everything else.”", quote.Direct, 1, quote.Sure, 10),
		},
	}
}

func (s sample) sections() []outline.Section {
	section := func(words string, label string, level int, inferred bool) outline.Section {
		return outline.Section{Block: s.block(words), Span: s.find(words), Label: label, Level: level,
			Inferred: inferred}
	}
	list := []outline.Section{
		section("The accord puts pilots", "Pilots back on the water", 1, true),
		section("What was agreed", "What was agreed", 1, false),
		section("Pilots and coastguards return", "Timetable of the accord", 2, true),
		section("The hardest question", "The hardest question waits for March", 1, true),
	}
	for i := range list {
		list[i].Span.End = len(s.a.Text)
		for _, next := range list[i+1:] {
			if next.Level <= list[i].Level {
				list[i].Span.End = next.Span.Start
				break
			}
		}
	}
	return list
}

func (s sample) page() ReaderPage {
	timeline := sampleTimeline()
	return ReaderPage{
		Article: s.a, ID: "a5", Sections: s.sections(), Quotes: s.quotes(), NewShare: 0.62, Timeline: &timeline,
		Today: dates.Day{Year: 2026, Month: 11, Day: 14},
		Dates: []dates.Mention{{Span: s.find("November 21"), Type: dates.Date, Value: "2026-11-21"},
			{Span: s.find("December 3"), Type: dates.Date, Value: "2026-12-03"}},
		Related: []story.Related{
			{Reading: *timeline.Entries[0].Reading,
				Reasons: []story.Reason{{Kind: "people", Words: []string{"Solvane", "Tolvaj"}},
					{Kind: "words", Words: []string{"Tolvaj", "strait", "pilots", "accord"}}}},
		},
		Trace: []extract.Step{
			{Name: "prune", Reason: "newsletter", Words: "The strait in your inbox every Friday",
				Removed: []article.Block{{Kind: article.Paragraph}}, Text: "The strait in your inbox every Friday"},
			{Name: "prune", Reason: "link-list", Words: "More from the coast"},
		},
	}
}

// sampleTimeline is a story of five readings, an event named in them and two
// that are still to come.
func sampleTimeline() story.Timeline {
	day := func(y, m, d int) dates.Day { return dates.Day{Year: y, Month: m, Day: d} }
	read := func(id, title, site, lead string, d, hour, minute, quotes int, people ...string) *story.Reading {
		return &story.Reading{ID: id, Title: title, Site: site, Lead: lead, Lang: "en", People: people, Quotes: quotes,
			Published: article.Time{Year: 2026, Month: 11, Day: d, Hour: hour, Minute: minute, HasTime: true}}
	}
	entry := func(mark story.Mark, x *story.Reading, share float64) story.Entry {
		return story.Entry{Mark: mark, Reading: x, First: dates.DayOf(x.Published), Last: dates.DayOf(x.Published),
			Sentence: x.Lead, NewShare: share}
	}
	list := []story.Entry{
		entry(story.MarkRead, read("a1", "Talks on the Ilse to begin in Corvane", "Aldmoor Dispatch",
			"Both governments confirmed on Monday that their leaders will meet for the first time since the closure.",
			2, 7, 30, 4, "Solvane", "Perreaux"), -1),
		entry(story.MarkRead, read("a2", "Insurers double their price for the strait", "The Tesmar Post",
			"The way round Cape Tesmar adds six days, underwriters say, and few captains still wait.", 5, 16, 2, 2,
			"Odalric"), 0.91),
		entry(story.MarkPartly, read("a3", "Ostrany keeps its coastguard at home", "Corvane Courier",
			"Three days before the summit the cutters that once shared the control room are still in dock.", 9, 13, 20,
			2, "Tolvaj"), 0.74),
		{Mark: story.MarkNamed, First: day(2026, 11, 12), Last: day(2026, 11, 12), Printed: "on Thursday",
			Sentence: "The summit opens in the customs house of Corvane.", NewShare: -1,
			Sources: []story.Source{{ID: "a1", Site: "Aldmoor Dispatch", Block: 3},
				{ID: "a2", Site: "The Tesmar Post", Block: 1}, {ID: "a3", Site: "Corvane Courier", Block: 2}}},
		entry(story.MarkChanged, read("a4", "Summit opens without a text", "Corvane Courier",
			"Neither delegation would say on Thursday whether the tariff was on the agenda.", 12, 9, 15, 3, "Solvane",
			"Tolvaj"), 0.38),
		entry(story.MarkPartly,
			read("a5", "Halvania and Ostrany reopen the Strait of Ilse, but leave the tariff for spring",
				"Aldmoor Dispatch",
				"The accord brings both coastguards back to the joint control room that Ostrany left in December.", 14,
				18,
				40, 11, "Solvane", "Tolvaj", "Odalric", "Perreaux", "Nakoro"), 0.62),
		{Mark: story.MarkAhead, First: day(2026, 12, 3), Last: day(2026, 12, 3), Printed: "December 3",
			Sentence: "The parliament of Ostrany votes on the accord on December 3.", NewShare: -1,
			Sources: []story.Source{{ID: "a5", Site: "Aldmoor Dispatch", Block: 5}}},
		{Mark: story.MarkAhead, First: day(2027, 3, 9), Last: day(2027, 3, 11), Printed: "March 9–11",
			Sentence: "A delegation offered to hold the talks on March 9–11.", NewShare: -1,
			Sources: []story.Source{{ID: "a5", Site: "Aldmoor Dispatch", Block: 6},
				{ID: "a4", Site: "Corvane Courier", Block: 4}}},
	}
	list[5].Current = true
	list[0].Duplicates = []story.Source{{ID: "a9", Site: "Halvan Gazette"}}
	return story.Timeline{
		Story:  story.Story{ID: "s1", Name: "The Ilse strait", Articles: []string{"a1", "a2", "a3", "a4", "a9", "a5"}},
		Sites:  []string{"Aldmoor Dispatch", "Corvane Courier", "The Tesmar Post"},
		People: []string{"Solvane", "Tolvaj", "Odalric", "Perreaux"}, Entries: list,
	}
}
