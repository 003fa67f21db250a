// Command languages prints, as a Markdown table, what Dateline knows of each
// language: the README shows its output. A cell with a dash is a decision,
// given below the table.
package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// column is one thing that a language may have.
type column struct {
	name    string
	cell    func(*lang.Language) string // "" where the language lacks it
	without []decision
}

// decision says why some languages lack what a column stands for.
type decision struct {
	codes, why string
}

var columns = []column{
	{"words", func(l *lang.Language) string { return mark(len(l.Stop()) > 0) }, nil},
	{"sentences", func(l *lang.Language) string { return mark(l.NoSpaces || len(l.Abbreviations()) > 0) }, []decision{
		{"ko", "abbreviations are written without a full stop"},
	}},
	{"stems", func(l *lang.Language) string { return mark(text.HasStems(l.Code)) }, []decision{
		{"ja zh", "words do not change their form"},
		{"ar he ko", "cutting endings does not give the stem; words are compared as they are written"},
	}},
	{"plural forms", func(l *lang.Language) string { return strconv.Itoa(l.Plural.Forms()) }, nil},
	{"dates", func(l *lang.Language) string { return mark(l.Dates.Words != "") }, nil},
	{"quotations", func(l *lang.Language) string { return mark(len(l.Quotes().Lists) > 0) }, []decision{
		{"ar he ko", "no labelled stories to judge a table by yet"},
	}},
	{"labels", func(l *lang.Language) string { return mark(l.Clause().Known()) }, []decision{
		{"ar da el fi he ko no tr zh", "no labelled stories to judge clauses by yet"},
	}},
	{"counts", func(l *lang.Language) string { return mark(l.Counts.Tolls != "") }, []decision{
		{"ar da el fi he ja ko no tr zh",
			"no stories of our own in it yet to try figures with, and nothing is guessed"},
	}},
	{"turns", func(l *lang.Language) string { return mark(len(l.Turns()) > 0) }, []decision{
		{"ar da el fi he ja ko no tr zh", "no labelled stories to judge sections by yet"},
	}},
	{"pace", func(l *lang.Language) string { return number(l.Pace) }, []decision{
		{"ar cs da el fi he ko no tr", "200 words a minute are taken"},
	}},
	{"page words", func(l *lang.Language) string { return mark(l.Page.Comments != "") }, nil},
	{"phrases", func(l *lang.Language) string { return number(phrases(l.Page.Around)) }, nil},
	{"class names", func(l *lang.Language) string { return number(classes(l.Page.Classes)) }, []decision{
		{"ar el he ja ko ru uk zh", "class names are in Latin letters, so pages in these have English ones"},
		{"fi tr", "no words of theirs are known yet"},
	}},
}

// number writes how many there are, "" for none.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// phrases counts the phrases of a table of [lang.PageWords.Around].
func phrases(table string) int {
	n := 0
	lang.Rows(table, func(_, row string) { n += strings.Count(row, "|") + 1 })
	return n
}

// classes counts the words of a table of [lang.PageWords.Classes].
func classes(table string) int {
	n := 0
	lang.Rows(table, func(_, row string) { n += len(strings.Fields(row)) })
	return n
}

func mark(has bool) string {
	if has {
		return "✓"
	}
	return ""
}

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
			cell := c.cell(l)
			if cell == "" {
				cell = "–"
			}
			b.WriteString(" " + cell + " |")
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
	for _, c := range columns {
		for _, d := range c.without {
			if codes := c.lacking(d); codes != "" {
				fmt.Fprintf(&b, "- No %s in %s: %s.\n", c.name, codes, d.why)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// lacking lists the languages of a decision that still lack the column.
func (c *column) lacking(d decision) string {
	var codes []string
	for _, l := range lang.All() {
		if c.cell(l) == "" && slices.Contains(strings.Fields(d.codes), l.Code) {
			codes = append(codes, "`"+l.Code+"`")
		}
	}
	return strings.Join(codes, " ")
}
