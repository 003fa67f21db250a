package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/quote"
)

// labelled is one document of the labelled data; offsets are in code points.
type labelled struct {
	Lang, Publisher, Text string
	Quotes                []struct {
		Start, End  int
		Kind        string
		Quoted      [][2]int
		SpeakerSpan *[2]int `json:"speaker_span"`
		CueSpan     *[2]int `json:"cue_span"`
	}
}

func trainQuotes(args []string) error {
	flags := flag.NewFlagSet("quotes", flag.ContinueOnError)
	without := flags.String("without", "", "leave out the texts of this publisher")
	lexical := flags.Bool("words", true, "learn features that hold words")
	out := flags.String("o", "", "file to write")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 || *out == "" {
		return errors.New("give the labelled file and -o FILE")
	}
	file, err := os.Open(flags.Arg(0))
	if err != nil {
		return err
	}
	defer file.Close()
	var lessons []quote.Lesson
	dec := json.NewDecoder(bufio.NewReaderSize(file, 1<<20))
	for {
		var l labelled
		if err := dec.Decode(&l); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		if l.Publisher != *without || *without == "" {
			lessons = append(lessons, lessonOf(&l))
		}
	}
	data := quote.Train(lessons, *lexical).Bytes()
	fmt.Printf("%d texts, %d bytes\n", len(lessons), len(data))
	return os.WriteFile(*out, data, 0o644)
}

// lessonOf turns a labelled document into an article with labels in bytes.
func lessonOf(l *labelled) quote.Lesson {
	offsets := make([]int, 0, utf8.RuneCountInString(l.Text)+1)
	for i := range l.Text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(l.Text))
	span := func(s [2]int) article.Span {
		return article.Span{Start: offsets[s[0]], End: offsets[s[1]]}
	}
	a := &article.Article{Meta: article.Meta{Lang: l.Lang}, Text: l.Text}
	start := 0
	for line := range strings.SplitAfterSeq(l.Text, "\n") {
		end := start + len(strings.TrimSuffix(line, "\n"))
		if strings.TrimSpace(l.Text[start:end]) != "" {
			a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: article.Span{Start: start, End: end}})
		}
		start += len(line)
	}
	lesson := quote.Lesson{Article: a}
	for _, q := range l.Quotes {
		label := quote.Label{Span: span([2]int{q.Start, q.End}), Kind: quote.Indirect}
		switch q.Kind {
		case "direct":
			label.Kind = quote.Direct
		case "mixed":
			label.Kind = quote.Mixed
		}
		for _, s := range q.Quoted {
			label.Quoted = append(label.Quoted, span(s))
		}
		if q.SpeakerSpan != nil {
			label.Speaker = span(*q.SpeakerSpan)
		}
		if q.CueSpan != nil {
			label.Cue = span(*q.CueSpan)
		}
		lesson.Labels = append(lesson.Labels, label)
	}
	return lesson
}
