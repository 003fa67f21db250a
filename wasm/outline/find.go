package outline

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/article"
)

// Find returns the sections of the article in reading order: the entries of a
// live blog, those of its headings, else those of the bold words its paragraphs begin with, else, in a
// story long enough to need them, those its paragraphs form. What stands before
// the first section belongs to none.
func Find(a *article.Article) []Section {
	if s := fromPosts(a); len(s) > 0 {
		return s
	}
	if s := fromHeadings(a); len(s) > 0 {
		return s
	}
	if s := fromBoldLeads(a); len(s) > 1 {
		return s
	}
	return inferred(a)
}

func fromHeadings(a *article.Article) []Section {
	var out []Section
	for i, b := range a.Blocks {
		if b.Kind != article.Heading {
			continue
		}
		label := strings.TrimSpace(a.Slice(b.Span))
		if label == "" {
			continue
		}
		out = append(out, Section{Block: i, Span: b.Span, Level: max(b.Level, 1), Label: label})
	}
	normalise(out)
	close(a, out)
	return out
}

// normalise turns heading levels into 1, 2, ... without gaps: a level is one
// below the nearest earlier section that is above it.
func normalise(s []Section) {
	var open []int // heading levels on the way from the top to here
	for i := range s {
		for len(open) > 0 && open[len(open)-1] >= s[i].Level {
			open = open[:len(open)-1]
		}
		open = append(open, s[i].Level)
		s[i].Level = len(open)
	}
}

// close lets every section reach to the next one of its level or above.
func close(a *article.Article, s []Section) {
	var open []int
	end := func(i, at int) { s[i].Span.End = max(s[i].Span.End, lastWord(a, s[i].Block, at)) }
	for i := range s {
		for len(open) > 0 && s[open[len(open)-1]].Level >= s[i].Level {
			end(open[len(open)-1], s[i].Block)
			open = open[:len(open)-1]
		}
		open = append(open, i)
	}
	for _, i := range open {
		end(i, len(a.Blocks))
	}
}

// lastWord returns where the words of the blocks from..to (to not included) end.
func lastWord(a *article.Article, from, to int) int {
	for i := to - 1; i >= from; i-- {
		if !a.Blocks[i].Span.Empty() {
			return a.Blocks[i].Span.End
		}
	}
	return 0
}

// The longest bold lead that is a label and not a sentence set in bold.
const longestLead = 80

// fromBoldLeads takes paragraphs that begin in bold and go on in plain type, or
// that are short and bold as a whole.
func fromBoldLeads(a *article.Article) []Section {
	var out []Section
	m := 0
	for i, b := range a.Blocks {
		for m < len(a.Marks) && a.Marks[m].Span.Start < b.Span.Start {
			m++
		}
		if b.Kind != article.Paragraph || b.Span.Empty() || b.Depth > 0 {
			continue
		}
		for k := m; k < len(a.Marks) && a.Marks[k].Span.Start == b.Span.Start; k++ {
			if a.Marks[k].Kind != article.Strong {
				continue
			}
			label := strings.TrimSpace(a.Slice(a.Marks[k].Span))
			trimmed := strings.TrimRight(label, ".:–—- ")
			if utf8.RuneCountInString(trimmed) < 3 || utf8.RuneCountInString(trimmed) > longestLead ||
				strings.HasSuffix(label, ",") {
				break
			}
			out = append(out, Section{Block: i, Span: b.Span, Level: 1, Label: trimmed})
			break
		}
	}
	close(a, out)
	return out
}
