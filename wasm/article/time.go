package article

import (
	"fmt"
	"strings"
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

// ParseTime reads what [Time.String] writes. It does so itself: the parser of
// package time, with every form it knows, is a hundredth of the engine.
func ParseTime(s string) (Time, error) {
	if s == "" {
		return Time{}, nil
	}
	r := timeReader{rest: s}
	t := Time{Year: r.number(4), Month: r.part("-", 12), Day: r.part("-", 31)}
	if r.rest != "" {
		t.HasTime, t.Hour, t.Minute = true, r.part("T", 23), r.part(":", 59)
	}
	switch {
	case r.rest == "":
	case r.skip("Z"):
		t.HasZone = true
	default:
		sign := 1
		if r.skip("-") {
			sign = -1
		} else if !r.skip("+") {
			r.wrong = true
		}
		t.HasZone, t.Offset = true, sign*(3600*r.part("", 23)+60*r.part(":", 59))
	}
	day := time.Date(t.Year, time.Month(t.Month), t.Day, 0, 0, 0, 0, time.UTC)
	if r.wrong || r.rest != "" || t.Month == 0 || day.Day() != t.Day {
		return Time{}, fmt.Errorf("article: time %q is not of the form 2006-01-02[T15:04[Z07:00]]", s)
	}
	return t, nil
}

// timeReader reads the numbers of a time one after another.
type timeReader struct {
	rest  string
	wrong bool
}

// skip passes over a mark, if that comes next.
func (r *timeReader) skip(mark string) (ok bool) {
	r.rest, ok = strings.CutPrefix(r.rest, mark)
	return ok
}

// part reads a number of two digits after a mark, most at the highest.
func (r *timeReader) part(mark string, most int) int {
	ok := r.skip(mark)
	n := r.number(2)
	r.wrong = r.wrong || !ok || n > most
	return n
}

// number reads a number of so many digits.
func (r *timeReader) number(digits int) (n int) {
	for range digits {
		if r.rest == "" || r.rest[0] < '0' || r.rest[0] > '9' {
			r.wrong = true
			return 0
		}
		n = n*10 + int(r.rest[0]-'0')
		r.rest = r.rest[1:]
	}
	return n
}
