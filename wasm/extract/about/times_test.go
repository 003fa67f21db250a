package about

import (
	"strings"
	"testing"
)

func TestParseTime(t *testing.T) {
	for _, c := range []struct {
		in         string
		monthFirst bool
		want       string
	}{
		{"2025-11-04T07:30:00.000Z", false, "2025-11-04T07:30Z"},
		{"2025-11-04T23:30:00-05:00", false, "2025-11-04T23:30-05:00"},
		{"2025-11-04 07:30:15 +0530", false, "2025-11-04T07:30+05:30"},
		{"Tue, 04 Nov 2025 07:30:00 GMT", false, "2025-11-04T07:30Z"},
		{"20251104", false, "2025-11-04"},
		{"1762241400", false, "2025-11-04T07:30Z"},
		{"November 4, 2025 2:44 PM", false, "2025-11-04T14:44"},
		{"4 November 2025, 12:05 am", false, "2025-11-04T00:05"},
		{"4. November 2025 um 14.44 Uhr", false, "2025-11-04T14:44"},
		{"04.11.2025, 08:20", true, "2025-11-04T08:20"},
		{"11/04/2025", true, "2025-11-04"},
		{"11/04/2025", false, "2025-04-11"},
		{"13/04/2025", true, "2025-04-13"},
		{"le 4 août 2025", false, "2025-08-04"},
		{"2025年11月5日 6時00分", false, "2025-11-05"},
		{"Опубликовано 6 ноября 2025", false, "2025-11-06"},
		{"4.11.25", false, "2025-11-04"},
		{"Page 3 of 14, 2025", false, ""},
		{"Tools team | 6 mins | February 28, 2026", true, "2026-02-28"},
		{"9 min read – April 12, 2024", true, "2024-04-12"},
		{"6 Feb 26, 10:15", false, "2026-02-06T10:15"},
		{"2025-13-04", false, ""},
		{"", false, ""},
		{strings.Repeat("9", 5000), false, ""},
	} {
		if got := ParseTime(c.in, c.monthFirst).String(); got != c.want {
			t.Errorf("parseTime(%.40q, %v) = %q, want %q", c.in, c.monthFirst, got, c.want)
		}
	}
}
