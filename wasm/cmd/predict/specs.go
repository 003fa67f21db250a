package main

import (
	"encoding/json"
	"strings"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

type specsInput struct {
	ID, Lang, Ref, Text string
}

type specsAnswer struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Value string `json:"value"`
}

func specs(input string, _ []string, enc *json.Encoder) error {
	return eachLine(input, func(in specsInput) error {
		ref, err := reference(in.Ref)
		if err != nil {
			return err
		}
		points := codePoints{text: in.Text}
		answers := []specsAnswer{}
		for _, m := range dates.FindText(in.Text, dates.Options{Lang: in.Lang, Reference: ref, Exact: true}) {
			if v := assistantValue(m); v != "" {
				answers = append(answers, specsAnswer{points.at(m.Span.Start), points.at(m.Span.End), v})
			}
		}
		return enc.Encode(struct {
			ID      string        `json:"id"`
			Results []specsAnswer `json:"results"`
		}{in.ID, answers})
	})
}

func reference(s string) (article.Time, error) {
	t, err := time.Parse("2006-01-02T15:04:05", s)
	if err != nil {
		return article.Time{}, err
	}
	return article.Time{Year: t.Year(), Month: int(t.Month()), Day: t.Day(), Hour: t.Hour(), Minute: t.Minute(), HasTime: true}, nil
}

// assistantValue writes a mention's value as the specifications do: what has a
// length as its start and the day after its end, times of day to the second.
func assistantValue(m dates.Mention) string {
	if m.Bounds != "" {
		a, b, _ := strings.Cut(m.Bounds, "/")
		return moment(a, m) + "/" + moment(b, m)
	}
	if a, b, ok := strings.Cut(m.Value, "/"); ok {
		return moment(a, m) + "/" + moment(b, m)
	}
	if m.Type == dates.Clock && strings.Contains(m.Value, ":") {
		return moment(m.Value, m)
	}
	switch {
	case m.Type == dates.Date && m.Placed() && m.First != m.Last && (len(m.Value) < 7 || strings.Contains(m.Value, "Q") || strings.Contains(m.Value, "H")):
		return m.First.String() + "/" + m.Last.Next().String()
	}
	return m.Value
}

// moment writes the start of a TIMEX3 value as "2016-11-07 16:12:00" or "16:12:00".
func moment(v string, m dates.Mention) string {
	day, clock, ok := strings.Cut(v, "T")
	if !ok {
		switch {
		case len(day) == 4 && day[0] < 'A':
			return day + "-01-01"
		case len(day) == 7 && !strings.Contains(day, "W") && !strings.Contains(day, "Q"):
			return day + "-01"
		}
		return day
	}
	if strings.Count(clock, ":") == 1 {
		clock += ":00"
	}
	if day == "" {
		return clock
	}
	return day + " " + clock
}
