package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/quote"
)

// own reads the stories and cases of the repository: paragraphs, then "> NAME:
// words between marks" and "~ NAME: words reported". A story without a "~" may
// report more than is labelled.
func own(folder string) ([]lesson, error) {
	var out []lesson
	for _, kind := range [...]string{"stories", "cases"} {
		files, err := filepath.Glob(filepath.Join(folder, kind, "*.txt"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			language := strings.TrimSuffix(filepath.Base(file), ".txt")
			for i, text := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
				l, err := ownLesson(language, text)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", file, err)
				}
				l.id = fmt.Sprintf("own-%s-%s-%d", kind, language, i)
				l.part = partOf(l.id)
				l.Reports = kind == "cases" || strings.Contains(text, "\n~ ")
				out = append(out, l)
			}
		}
	}
	return out, nil
}

func ownLesson(language, text string) (lesson, error) {
	var b article.Builder
	var e edited
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		mark, rest, _ := strings.Cut(line, " ")
		switch {
		case i == 0:
		case mark == ">" || mark == "~":
			name, words, _ := strings.Cut(rest, ": ")
			kind := "direct"
			if mark == "~" {
				kind = "indirect"
			}
			e.Quotes = append(e.Quotes, quotation{Text: words, Kind: kind, Speaker: name})
		default:
			b.Leaf(article.Block{Kind: article.Paragraph}, line)
		}
	}
	a, err := b.Article(article.Meta{Lang: language})
	if err != nil {
		return lesson{}, err
	}
	l := lesson{Lesson: quote.Lesson{Article: a, Edited: true}, page: true, own: true, gold: e.Quotes,
		weight: ownWeight}
	l.Labels = labelsOf(a, &e)
	if len(l.Labels) != len(e.Quotes) {
		return l, fmt.Errorf("%q: %d of %d quotations stand in the text", strings.SplitN(text, "\n", 2)[0],
			len(l.Labels), len(e.Quotes))
	}
	return l, nil
}
