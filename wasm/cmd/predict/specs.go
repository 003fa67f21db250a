package main

import (
	"encoding/json"
	"fmt"
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
			if v := assistantValue(m, in.Text[m.Span.Start:m.Span.End]); v != "" {
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
	return article.Time{Year: t.Year(), Month: int(t.Month()), Day: t.Day(), Hour: t.Hour(), Minute: t.Minute(),
		HasTime: true}, nil
}

// assistantValue writes a mention's value as the specifications do: what the
// words leave open as XXXX, what has a length as its start and the day after
// its end.
func assistantValue(m dates.Mention, words string) string {
	bounds := m.Bounds
	if bounds == "" && strings.Contains(m.Value, "/") {
		bounds = m.Value
		if m.First != (dates.Day{}) && m.Type == dates.Date {
			bounds = m.First.String() + "/" + m.Last.Next().String()
		}
	}
	if a, b, ok := strings.Cut(bounds, "/"); ok {
		return moment(a) + "/" + moment(b)
	}
	day, clock, timed := strings.Cut(m.Value, "T")
	if timed {
		clock = "T" + clock
	}
	switch {
	case m.Type == dates.Clock && day == "" && strings.HasSuffix(clock, ":00") && !strings.Contains(words, ":"):
		return moment(m.Value) // 20.00
	case m.Type != dates.Date && m.Type != dates.Clock || !m.Placed():
		return m.Value
	case m.Open == dates.TheWeek:
		return fmt.Sprintf("XXXX-WXX-%d%s", m.First.Weekday(), clock)
	case m.Open == dates.TheMonth:
		return "XXXX-XX" + day[7:] + clock
	case strings.Contains(day, "-W") && !timed && !m.Vague:
		return m.First.String() + "/" + m.Last.Next().String()
	case m.Open == dates.TheYear && len(day) > 4 && isNumber(day[5:6]):
		return "XXXX" + day[4:] + clock
	case !timed && m.First != m.Last && (isNumber(day[:1]) && len(day) < 4 || strings.Contains(day, "-Q") ||
		strings.Contains(day, "-H")):
		return m.First.String() + "/" + m.Last.Next().String()
	}
	return m.Value
}

func isNumber(s string) bool { return s >= "0" && s <= "9" }

// moment writes a TIMEX3 value as "2016-11-07 16:12:00" or "16:12:00".
func moment(v string) string {
	day, clock, ok := strings.Cut(v, "T")
	if !ok {
		return day
	}
	switch strings.Count(clock, ":") {
	case 0:
		clock += ":00:00"
	case 1:
		clock += ":00"
	}
	return strings.TrimSpace(day + " " + clock)
}
