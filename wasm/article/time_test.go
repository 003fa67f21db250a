package article

import (
	"testing"
	"time"
)

// parsedByPackageTime is ParseTime as package time would do it.
func parsedByPackageTime(s string) (t Time, ok bool) {
	for _, layout := range [...]string{"2006-01-02", "2006-01-02T15:04", "2006-01-02T15:04Z07:00"} {
		v, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		t.Year, t.Month, t.Day = v.Year(), int(v.Month()), v.Day()
		if len(layout) > len("2006-01-02") {
			t.HasTime, t.Hour, t.Minute = true, v.Hour(), v.Minute()
		}
		if len(layout) > len("2006-01-02T15:04") {
			_, t.Offset = v.Zone()
			t.HasZone = true
		}
		return t, true
	}
	return Time{}, s == ""
}

func FuzzParseTime(f *testing.F) {
	for _, s := range []string{
		"", "2026-11-30", "2024-02-29", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1",
		"0000-01-01",
		"2026-11-30T06:30", "2026-11-30T24:00", "2026-11-30T06:60", "2026-11-30T6:30", "2026-11-30 06:30",
		"2026-11-30T06:30Z", "2026-11-30T06:30+01:00", "2026-11-30T06:30-03:30", "2026-11-30T06:30+23:59",
		"2026-11-30T06:30+0100", "2026-11-30T06:30Z+01:00", "2026-11-30T06:30z", "2026-11-30T06:30+00:00", "+026-11-30",
		"2026-11-30T",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := ParseTime(s)
		want, ok := parsedByPackageTime(s)
		if ok && err != nil && want.String() != s {
			return // package time takes an hour of one digit and a zone of a day as well
		}
		if err == nil != ok || ok && got != want {
			t.Errorf("%q: %+v, %v; package time reads %+v, %v", s, got, err, want, ok)
		}
	})
}
