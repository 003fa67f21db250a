// Package reading reads what the extension shows, from its pages as they stand
// in the browser: for tests to compare and for ./build.sh run to print.
package reading

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"strings"

	"dateline/wasm/e2e/drive"
)

//go:embed reader.js
var readerScript string

//go:embed library.js
var libraryScript string

// Reader is what the reader shows of an article.
type Reader struct {
	Title      string
	Kicker     string
	Site       string
	Byline     []string // names, or whole lines where no name is a link
	Published  string   // machine form
	Updated    string
	Lang       string
	Notices    []string
	Standfirst []string
	Paragraphs []string // of running text
	Headings   []string
	Items      []string
	Figures    []Figure
	Outline    []Section
	Quotations []Quotation
	Speakers   []Speaker
	Dates      []Date
	Before     Before
	Removed    []string // first words of what was left out
}

// Figure is a picture with its words.
type Figure struct{ Source, Alt, Caption, Credit string }

// Section is one entry of the outline.
type Section struct {
	Label    string
	Level    int // 1 at the top
	Inferred bool
	Target   string // id of what it leads to
}

// Quotation is one stretch of speech, hidden words apart.
type Quotation struct {
	Text      string
	Speaker   string   // as the panel names the speaker
	Indirect  bool     // reported, at least in part
	Verbatim  []string // of reported speech: the words between marks
	Certainty string   // "" when sure
}

// Said returns the speaker's own words: what stands between marks, with them.
func (q Quotation) Said() []string {
	if q.Indirect {
		return q.Verbatim
	}
	return []string{q.Text}
}

// Speaker is one entry of the speakers' panel.
type Speaker struct {
	Name, Role, Share, Tally string
}

// Date is a dated mention in the text that has a machine form.
type Date struct{ Text, Value string }

// Before is the strip of what was read of the story before.
type Before struct {
	Title string
	Why   string
	Line  []Stop
	Maybe []string
}

// Stop is one mark of that strip.
type Stop struct {
	Mark, Date, Words string
	Current           bool
}

// Library is what the library page shows.
type Library struct {
	Stories  []string
	Title    string // of the timeline
	Facts    string
	Days     []Day
	UndoOpen bool
}

// Day is one day of a timeline, as shown from top to bottom.
type Day struct {
	Date    string // of a calendar; a year or a month begins on its first day
	Shown   string // as a person reads it
	Ahead   bool
	Today   bool // the line "Today", not a day
	Entries []Entry
}

// Entry is an article or an event named in articles.
type Entry struct {
	Mark, Words, Facts string
	Folded             bool // not shown before all are asked for
}

// Get reads the reader over the page, which must have its story shown.
func Get(ctx context.Context, p drive.Page) (Reader, error) {
	var r Reader
	err := p.EvalReader(ctx, readerScript, &r)
	return r, err
}

// GetTab reads a reader that stands in a tab of its own.
func GetTab(ctx context.Context, p drive.Page) (Reader, error) {
	var r Reader
	err := p.Eval(ctx, readerScript, &r)
	return r, err
}

// GetLibrary reads the library page.
func GetLibrary(ctx context.Context, p drive.Page) (Library, error) {
	var l Library
	err := p.Eval(ctx, libraryScript, &l)
	return l, err
}

// Print writes the reading for a terminal: title, outline, quotations with
// their speakers.
func (r Reader) Print(w io.Writer) {
	fmt.Fprintf(w, "%s\n", r.Title)
	about := append([]string{r.Site}, strings.Join(r.Byline, " and "), r.Published)
	fmt.Fprintf(w, "%s\n\nOutline\n", strings.Join(about, " · "))
	for _, s := range r.Outline {
		inferred := ""
		if s.Inferred {
			inferred = " (inferred)"
		}
		fmt.Fprintf(w, "  %s%s%s\n", strings.Repeat("  ", s.Level-1), s.Label, inferred)
	}
	fmt.Fprintf(w, "\nQuotations\n")
	for _, q := range r.Quotations {
		speech := ""
		if q.Indirect {
			speech = ", reported"
		}
		if q.Certainty != "" {
			word, _, _ := strings.Cut(strings.Trim(q.Certainty, "[]"), " ") // the name stands before it
			speech += ", " + word
		}
		fmt.Fprintf(w, "  %s%s: %s\n", q.Speaker, speech, q.Text)
	}
}

// Print writes the timeline for a terminal.
func (l Library) Print(w io.Writer) {
	fmt.Fprintf(w, "Timeline: %s\n%s\n", l.Title, l.Facts)
	for _, d := range l.Days {
		if d.Today {
			fmt.Fprintf(w, "  -- today --\n")
			continue
		}
		shown := d.Shown
		if year, _, dated := strings.Cut(d.Date, "-"); dated && !strings.Contains(shown, year) {
			shown += " " + year
		}
		for _, e := range d.Entries {
			fmt.Fprintf(w, "  %-22s %-22s %s\n", shown, e.Mark, e.Words)
		}
	}
}
