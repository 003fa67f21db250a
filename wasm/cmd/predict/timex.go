package main

import (
	"encoding/json"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

type timexInput struct {
	ID, Lang, DCT, Title, Text string
}

type timexAnswer struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Type  string `json:"type"`
	Value string `json:"value"`
}

func timex(input string, _ []string, enc *json.Encoder) error {
	return eachLine(input, func(in timexInput) error {
		ref, err := article.ParseTime(in.DCT)
		if err != nil {
			return err
		}
		points := codePoints{text: in.Text}
		answers := []timexAnswer{}
		for _, m := range dates.FindText(in.Text, dates.Options{Lang: in.Lang, Reference: ref}) {
			for _, part := range ends(m) {
				answers = append(answers, timexAnswer{points.at(part.Span.Start), points.at(part.Span.End),
					typeName(part.Type), part.Value})
			}
		}
		return enc.Encode(struct {
			ID    string        `json:"id"`
			Timex []timexAnswer `json:"timex"`
		}{in.ID, answers})
	})
}

func typeName(t dates.Type) string {
	return [...]string{dates.Date: "DATE", dates.Clock: "TIME", dates.Duration: "DURATION", dates.Set: "SET"}[t]
}

// ends gives the expressions that TIMEX3 would annotate by themselves: the two
// ends of a range, a day and a time of day in two phrases, the length alone
// where a preposition makes a day of it.
func ends(m dates.Mention) []dates.Mention {
	a, b, ok := strings.Cut(m.Value, "/")
	first, second := m, m
	first.Span, second.Span = m.From, m.To
	switch {
	case m.Length != "":
		first.Type, first.Value = dates.Duration, m.Length
		return []dates.Mention{first}
	case ok && (m.From.Empty() || m.To.Empty()):
		m.Value = a
		return []dates.Mention{m}
	case ok:
		first.Value, second.Value = a, b
		return []dates.Mention{first, second}
	case m.From.Empty() || m.To.Empty():
		return []dates.Mention{m}
	}
	first.Type = dates.Date
	first.Value, _, _ = strings.Cut(m.Value, "T")
	if m.To.Start < m.From.Start {
		return []dates.Mention{second, first}
	}
	return []dates.Mention{first, second}
}
