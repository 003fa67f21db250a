package main

import (
	"fmt"
	"io"
	"strings"

	"dateline/wasm/app"
	"dateline/wasm/export"
	"dateline/wasm/quote"
	"dateline/wasm/story"
)

func writeJSON(out io.Writer, o *app.Opened) error {
	_, err := fmt.Fprintf(out, "%s\n", export.JSON(o.Document()))
	return err
}

func writeMarkdown(out io.Writer, o *app.Opened) error {
	_, err := io.WriteString(out, export.Markdown(o.Document()))
	return err
}

// writeTrace prints every decision with its reason.
func writeTrace(out io.Writer, o *app.Opened) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\nconfidence %.2f\n", o.Article.Meta.Title, o.Confidence)
	for _, c := range o.Article.Meta.Claims {
		fmt.Fprintf(&b, "claim\t%s\t%s\t%s\n", c.Field, c.Source, first(c.Value, 80))
	}
	for _, s := range o.Trace {
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", s.Name, s.Reason, s.Selector, s.Words)
	}
	for _, x := range o.Others {
		fmt.Fprintf(&b, "other\t%s\t%s\n", x.Pick, x.Title)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// writeArticle prints what the reader view shows, in plain words.
func writeArticle(out io.Writer, o *app.Opened) error {
	var b strings.Builder
	m := &o.Article.Meta
	fmt.Fprintf(&b, "%s\n", m.Title)
	var by []string
	for _, p := range m.Authors {
		by = append(by, p.Name)
	}
	for _, fact := range []string{strings.Join(by, ", "), m.Site, m.Published.String()} {
		if fact != "" {
			fmt.Fprintf(&b, "%s\n", fact)
		}
	}
	fmt.Fprintf(&b, "\n%s\n", strings.ReplaceAll(o.Article.Text, "\n", "\n\n"))
	if len(o.Sections) > 0 {
		b.WriteString("\nOutline\n")
		for _, s := range o.Sections {
			fmt.Fprintf(&b, "%s%s%s\n", strings.Repeat("  ", max(s.Level, 1)), s.Label, mark(s.Inferred, " (inferred)"))
		}
	}
	writeQuotations(&b, o)
	if len(o.Dates) > 0 {
		b.WriteString("\nDates\n")
		for _, d := range o.Dates {
			fmt.Fprintf(&b, "  %s = %s\n", o.Article.Slice(d.Span), d.Value)
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func writeQuotations(b *strings.Builder, o *app.Opened) {
	if len(o.Quotes.Quotations) == 0 {
		return
	}
	b.WriteString("\nQuotations\n")
	for _, q := range o.Quotes.Quotations {
		name := "not known"
		if q.Speaker >= 0 {
			s := o.Quotes.Speakers[q.Speaker]
			if name = s.Name; s.Role != "" {
				name += ", " + s.Role
			}
		}
		likely := mark(q.Certainty == quote.Likely, " (likely)")
		fmt.Fprintf(b, "  %s: %s%s\n", name, first(o.Article.Slice(q.Span), 120), likely)
	}
}

// writeTimeline prints a story by day.
func writeTimeline(b *strings.Builder, t story.Timeline) {
	fmt.Fprintf(b, "%s\n", t.Story.Name)
	for _, e := range t.Entries {
		day := "          "
		if e.First.Year != 0 {
			day = fmt.Sprintf("%04d-%02d-%02d", e.First.Year, e.First.Month, e.First.Day)
		}
		switch {
		case e.Reading != nil:
			fmt.Fprintf(b, "  %s  %s: %s\n", day, e.Reading.Site, e.Reading.Title)
		default:
			ahead := mark(e.Mark == story.MarkAhead, " still to come")
			fmt.Fprintf(b, "  %s  %s (%s)%s\n", day, first(e.Sentence, 120), e.Printed, ahead)
		}
	}
}

func mark(yes bool, words string) string {
	if yes {
		return words
	}
	return ""
}

// first returns the beginning of s, at most n characters of it.
func first(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}
