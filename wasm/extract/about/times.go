package about

import (
	"strings"
	"time"
	"unicode"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// Years in which an article of the web can be published, and bytes of a time that are read.
const (
	firstYear  = 1990
	firstStamp = 1995 // of a number of seconds: smaller ones are no times
	lastYear   = 2100
	longTime   = 200
)

// ParseTime reads a date as metadata and bylines write it: ISO 8601 in its
// many spellings, RFC 1123, Unix seconds, and days with a month's name or
// number. monthFirst is how 03/04/2024 is meant.
func ParseTime(s string, monthFirst bool) article.Time {
	s = strings.TrimSpace(s)
	if len(s) > longTime {
		s = strings.ToValidUTF8(s[:longTime], "")
	}
	if t := unixTime(s); !t.IsZero() {
		return t
	}
	fields := scanDate(s)
	for i := range fields {
		t, used := dayAt(fields[i:], monthFirst)
		if used == 0 {
			continue
		}
		readClock(&t, fields[i+used:], s)
		if !t.HasTime && i > 0 {
			readClock(&t, fields[:i], s)
		}
		return t
	}
	return article.Time{}
}

// unixTime reads seconds or milliseconds since 1970.
func unixTime(s string) article.Time {
	if len(s) != 10 && len(s) != 13 || strings.Trim(s, "0123456789") != "" {
		return article.Time{}
	}
	n := int64(0)
	for _, c := range s[:10] {
		n = n*10 + int64(c-'0')
	}
	u := time.Unix(n, 0).UTC()
	if u.Year() < firstStamp || u.Year() > lastYear {
		return article.Time{}
	}
	return article.Time{
		Year:    u.Year(),
		Month:   int(u.Month()),
		Day:     u.Day(),
		Hour:    u.Hour(),
		Minute:  u.Minute(),
		HasTime: true,
		HasZone: true,
	}
}

// dateField is a number, a month or a mark of a date.
type dateField struct {
	number int
	digits int // of number; 0 for what is none
	month  int // of a name
	after  byte
	end    int // offset behind it
}

// scanDate cuts a date into its numbers and month names.
func scanDate(s string) []dateField {
	var out []dateField
	for i := 0; i < len(s); {
		c, size := layout.Decode(s[i:])
		switch {
		case c >= '0' && c <= '9':
			f := dateField{}
			for i < len(s) && s[i] >= '0' && s[i] <= '9' && f.digits < 14 {
				f.number = f.number*10 + int(s[i]-'0')
				f.digits++
				i++
			}
			if i < len(s) {
				f.after = s[i]
				if strings.HasPrefix(s[i:], "年") || strings.HasPrefix(s[i:], "月") || strings.HasPrefix(s[i:], "년") ||
					strings.HasPrefix(s[i:], "월") {
					f.after = '-'
				}
			}
			f.end = i
			out = append(out, f)
		case unicode.IsLetter(c):
			from := i
			for i < len(s) {
				c, size = layout.Decode(s[i:])
				if !unicode.IsLetter(c) && !unicode.Is(unicode.Mn, c) {
					break
				}
				i += size
			}
			if m := MonthOf(s[from:i]); m > 0 {
				out = append(out, dateField{month: m, end: i})
			}
		default:
			i += size
		}
	}
	return out
}

// dayAt reads a day at the start of fields and returns how many it took, 0 if there is none.
func dayAt(f []dateField, monthFirst bool) (article.Time, int) {
	if len(f) >= 1 && f[0].digits == 8 || len(f) >= 1 && f[0].digits == 14 {
		n := f[0].number
		if f[0].digits == 14 {
			n /= 1000000
		}
		return day(n/10000, n/100%100, n%100, 1)
	}
	if len(f) < 3 {
		return article.Time{}, 0
	}
	a, b, c := f[0], f[1], f[2]
	isYear := func(x dateField) bool { return x.digits == 4 && x.number >= firstYear && x.number <= lastYear }
	isSmall := func(x dateField) bool { return x.digits == 1 || x.digits == 2 }
	switch {
	case isYear(a) && isSmall(b) && isSmall(c) && dateMark(a.after) && dateMark(b.after):
		return day(a.number, b.number, c.number, 3)
	case isYear(a) && b.month > 0 && isSmall(c):
		return day(a.number, b.month, c.number, 3)
	case isSmall(a) && b.month > 0 && isYear(c):
		return day(c.number, b.month, a.number, 3)
	case a.month > 0 && isSmall(b) && isYear(c) && b.after != ':':
		return day(c.number, a.month, b.number, 3)
	case isSmall(a) && b.month > 0 && c.digits == 2 && c.after != ':' && c.number >= 10 &&
		!(len(f) > 3 && isYear(f[3])): // "6 minutes, February 28, 2026"
		return day(2000+c.number, b.month, a.number, 3)
	case isSmall(a) && isSmall(b) && isYear(c) && a.after == b.after && dateMark(a.after):
		if b.number > 12 || monthFirst && a.after == '/' && a.number <= 12 {
			return day(c.number, a.number, b.number, 3)
		}
		return day(c.number, b.number, a.number, 3)
	case isSmall(a) && isSmall(b) && c.digits == 2 && a.after == b.after && (a.after == '.' || a.after == '/') &&
		c.number >= 5 && c.number < 60:
		if b.number > 12 || monthFirst && a.after == '/' && a.number <= 12 {
			return day(2000+c.number, a.number, b.number, 3)
		}
		return day(2000+c.number, b.number, a.number, 3)
	}
	return article.Time{}, 0
}

func dateMark(c byte) bool { return c == '-' || c == '/' || c == '.' || c == ' ' }

func day(y, m, d, used int) (article.Time, int) {
	if y < firstYear || y > lastYear || m < 1 || m > 12 || d < 1 || d > 31 {
		return article.Time{}, 0
	}
	return article.Time{Year: y, Month: m, Day: d}, used
}

// readClock reads the time of day that follows a day, and its zone.
func readClock(t *article.Time, f []dateField, s string) {
	for i := 0; i+1 < len(f) && i < 3; i++ {
		h, m := f[i], f[i+1]
		if h.digits == 0 || h.digits > 2 || m.digits != 2 || h.number > 24 || m.number > 59 ||
			h.after != ':' && h.after != '.' && h.after != 'h' && h.after != 'H' {
			continue
		}
		t.HasTime, t.Hour, t.Minute = true, h.number%24, m.number
		end := m.end
		if m.after == ':' && i+2 < len(f) {
			end = f[i+2].end
		}
		rest := s[end:]
		if len(rest) > 1 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '9' { // parts of a second
			rest = strings.TrimLeft(rest[1:], "0123456789")
		}
		readZone(t, rest)
		return
	}
}

// readZone reads am, pm and the offset after a time of day.
func readZone(t *article.Time, rest string) {
	rest = strings.TrimLeft(rest, " \u00a0\u202f")
	low := strings.ToLower(rest)
	for _, m := range [...]struct {
		word string
		pm   bool
	}{{"pm", true}, {"p.m.", true}, {"am", false}, {"a.m.", false}} {
		if strings.HasPrefix(low, m.word) {
			if m.pm && t.Hour < 12 {
				t.Hour += 12
			} else if !m.pm && t.Hour == 12 {
				t.Hour = 0
			}
			rest = strings.TrimLeft(rest[len(m.word):], " ")
			break
		}
	}
	switch {
	case strings.HasPrefix(rest, "Z"), strings.HasPrefix(rest, "GMT"), strings.HasPrefix(rest, "UTC"):
		t.HasZone = true
	case strings.HasPrefix(rest, "+"), strings.HasPrefix(rest, "-"):
		digits := 0
		n := 0
		for i := 1; i < len(rest) && digits < 4; i++ {
			if rest[i] == ':' {
				continue
			}
			if rest[i] < '0' || rest[i] > '9' {
				break
			}
			n = n*10 + int(rest[i]-'0')
			digits++
		}
		if digits == 2 {
			n *= 100
		}
		if (digits == 2 || digits == 4) && n <= 1400 {
			t.HasZone, t.Offset = true, n/100*3600+n%100*60
			if rest[0] == '-' {
				t.Offset = -t.Offset
			}
		}
	}
}

// MonthOf returns the number of the month that a word names in some language, 0
// if it names none.
func MonthOf(word string) int {
	if len(word) < 3 || len(word) > 30 {
		return 0
	}
	return lang.Month(strings.ToLower(word))
}
