package article

import (
	"fmt"
	"time"
)

// Time is a moment as a page gives it: a day, perhaps with the time of day,
// perhaps with a zone. The day is the one in the page's own zone; it is never
// shifted to UTC. The zero value means "not known".
type Time struct {
	Year, Month, Day int
	Hour, Minute     int
	HasTime          bool
	Offset           int  // seconds east of UTC
	HasZone          bool // Offset is known
}

// IsZero reports whether nothing is known.
func (t Time) IsZero() bool { return t.Year == 0 }

// Date returns "2006-01-02", or "" for the zero value.
func (t Time) Date() string {
	if t.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", t.Year, t.Month, t.Day)
}

// String returns the shortest RFC 3339 form that holds what is known:
// "2006-01-02", "2006-01-02T15:04" or "2006-01-02T15:04+03:00".
func (t Time) String() string {
	s := t.Date()
	if s == "" || !t.HasTime {
		return s
	}
	s += fmt.Sprintf("T%02d:%02d", t.Hour, t.Minute)
	if !t.HasZone {
		return s
	}
	if t.Offset == 0 {
		return s + "Z"
	}
	o, sign := t.Offset, '+'
	if o < 0 {
		o, sign = -o, '-'
	}
	return s + fmt.Sprintf("%c%02d:%02d", sign, o/3600, o/60%60)
}

// Unix returns seconds since 1970 in UTC; where no zone is known the time is
// taken as UTC. It returns 0 for the zero value.
func (t Time) Unix() int64 {
	if t.IsZero() {
		return 0
	}
	return time.Date(t.Year, time.Month(t.Month), t.Day, t.Hour, t.Minute, 0, 0, time.UTC).Unix() - int64(t.Offset)
}

// ParseTime reads what [Time.String] writes.
func ParseTime(s string) (Time, error) {
	var t Time
	if s == "" {
		return t, nil
	}
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
		return t, nil
	}
	return t, fmt.Errorf("article: time %q is not of the form 2006-01-02[T15:04[Z07:00]]", s)
}
