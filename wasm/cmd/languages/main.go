// Command languages prints, as a Markdown table, what Dateline knows of each
// language: the README shows its output. A cell without a mark is a decision,
// given below the table.
package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// column is one thing that a language may have.
type column struct {
	name    string
	has     func(*lang.Language) bool
	without []decision
}

// decision says why some languages lack what a column stands for.
type decision struct {
	codes, why string
}

var columns = []column{
	{"words", func(l *lang.Language) bool { return len(l.Stop()) > 0 }, nil},
	{"sentences", func(l *lang.Language) bool { return l.NoSpaces || len(l.Abbreviations()) > 0 }, []decision{
		{"ko", "abbreviations are written without a full stop"},
	}},
	{"stems", stems, []decision{
		{"ja zh", "words do not change their form"},
		{"ar da el fi he ko no tr",
			"words are compared as they are written: no list of endings was good enough for names and topics yet"},
	}},
	{"plurals", func(l *lang.Language) bool {
		return l.Plural != lang.PluralNone || l.Code == "ja" || l.Code == "ko" || l.Code == "zh"
	}, nil},
	{"dates", func(l *lang.Language) bool { return l.Dates.Words != "" }, nil},
	{"quotations", func(l *lang.Language) bool { return len(l.Quotes().Lists) > 0 }, nil},
	{"page words", func(l *lang.Language) bool { return l.Page != (lang.PageWords{}) }, nil},
}

func stems(l *lang.Language) bool { return text.HasStems(l.Code) }

func main() {
	if err := write(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "languages:", err)
		os.Exit(1)
	}
}

// write prints the table and the decisions.
func write(w io.Writer) error {
	var b strings.Builder
	b.WriteString("| language |")
	for _, c := range columns {
		b.WriteString(" " + c.name + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(columns)) + "\n")
	for _, l := range lang.All() {
		fmt.Fprintf(&b, "| %s `%s` |", l.Name, l.Code)
		for _, c := range columns {
			cell := " "
			if c.has(l) {
				cell = "✓"
			} else if c.reason(l.Code) != "" {
				cell = "–"
			}
			b.WriteString(" " + cell + " |")
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
	for _, c := range columns {
		for _, d := range c.without {
			fmt.Fprintf(&b, "- No %s for %s: %s.\n", c.name, d.codes, d.why)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// reason tells why a language lacks the column, "" where nobody has decided it.
func (c *column) reason(code string) string {
	for _, d := range c.without {
		if slices.Contains(strings.Fields(d.codes), code) {
			return d.why
		}
	}
	return ""
}
