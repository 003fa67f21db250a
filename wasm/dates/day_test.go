package dates

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDaysAgreeWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(-700_000, 2_900_000).Draw(t, "n")
		d, want := dayOf(n), time.Unix(0, 0).UTC().AddDate(0, 0, n)
		if d != (Day{want.Year(), int(want.Month()), want.Day()}) || d.number() != n {
			t.Fatalf("day %d is %v, number %d; want %v", n, d, d.number(), want)
		}
		if wd := (int(want.Weekday())+6)%7 + 1; d.weekday() != wd {
			t.Errorf("%v: weekday %d, want %d", d, d.weekday(), wd)
		}
		y, w := want.ISOWeek()
		if gy, gw := d.isoWeek(); gy != y || gw != w {
			t.Errorf("%v: week %d-%d, want %d-%d", d, gy, gw, y, w)
		}
		if m := monday(y, w); m.number() != d.number()-d.weekday()+1 {
			t.Errorf("%v: Monday %v", d, m)
		}
	})
}

func TestEaster(t *testing.T) {
	for y, want := range map[int]string{2019: "2019-04-21", 2024: "2024-03-31", 2025: "2025-04-20"} {
		if got := easter(y, false).String(); got != want {
			t.Errorf("%d: %s, want %s", y, got, want)
		}
	}
	for y, want := range map[int]string{2023: "2023-04-16", 2024: "2024-05-05", 2025: "2025-04-20"} {
		if got := easter(y, true).String(); got != want {
			t.Errorf("eastern %d: %s, want %s", y, got, want)
		}
	}
}
