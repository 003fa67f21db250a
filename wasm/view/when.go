package view

import (
	"strconv"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

// Number writes n with the digit groups of the language.
func (w Words) Number(n int) string {
	s := strconv.Itoa(n)
	if len(s) <= 4 && n > -1000 {
		return s
	}
	group := w.Say("digit_group")
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + group + s[i:]
	}
	return s
}

// Percent writes a share from 0 to 1 as whole percent; what is more than
// nothing is never written as none of it.
func (w Words) Percent(share float64) string { return w.Say("percent", strconv.Itoa(percent(share))) }

func percent(share float64) int {
	n := int(share*100 + 0.5)
	if n == 0 && share > 0 {
		n = 1
	}
	return min(max(n, 0), 100)
}

func (w Words) year(n int) string       { return strconv.Itoa(n) }
func (w Words) month(n int) string      { return w.Say("month_" + strconv.Itoa(n)) }
func (w Words) monthAlone(n int) string { return w.Say("month_alone_" + strconv.Itoa(n)) }
func (w Words) shortMonth(n int) string { return w.Say("month_short_" + strconv.Itoa(n)) }

// known reports whether the day is one of the calendar.
func known(d dates.Day) bool {
	return d.Year != 0 && d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= 31
}

// Date writes a day in full: "14 November 2026".
func (w Words) Date(d dates.Day) string {
	return w.Say("date_full", strconv.Itoa(d.Day), w.month(d.Month), strconv.Itoa(d.Year))
}

// DayMonth writes a day of a year that is clear: "14 November".
func (w Words) DayMonth(d dates.Day) string {
	return w.Say("date_day", strconv.Itoa(d.Day), w.month(d.Month))
}

// Short writes a day where little fits: "14 Nov".
func (w Words) Short(d dates.Day) string {
	return w.Say("date_day", strconv.Itoa(d.Day), w.shortMonth(d.Month))
}

// Range writes the days from first to last as short as they can be said: "9–11
// March", "30 November – 2 December", "March" for all of it. Whole years are
// written as such; of other days the year is left to its place, unless they lie
// in two.
func (w Words) Range(first, last dates.Day) string {
	oneYear := first.Year == last.Year
	switch {
	case last == first || !known(last):
		return w.DayMonth(first)
	case first.Day == 1 && last.Day == monthLength(last):
		switch from, to := w.monthAlone(first.Month), w.monthAlone(last.Month); {
		case first.Month == 1 && last.Month == 12 && oneYear:
			return w.year(first.Year)
		case first.Month == 1 && last.Month == 12:
			return w.Say("date_range", w.year(first.Year), w.year(last.Year))
		case oneYear && first.Month == last.Month:
			return from
		case oneYear:
			return w.Say("date_range", from, to)
		default:
			from, to = w.Say("date_year", from, w.year(first.Year)), w.Say("date_year", to, w.year(last.Year))
			return w.Say("date_range", from, to)
		}
	case oneYear && first.Month == last.Month:
		return w.Say("date_days", strconv.Itoa(first.Day), strconv.Itoa(last.Day), w.month(first.Month))
	case oneYear:
		return w.Say("date_range", w.DayMonth(first), w.DayMonth(last))
	}
	return w.Say("date_range", w.Date(first), w.Date(last))
}

// saysYear reports whether Range names the year itself.
func saysYear(first, last dates.Day) bool {
	year := first.Month == 1 && first.Day == 1 && last.Month == 12 && last.Day == 31
	return known(last) && (first.Year != last.Year || year)
}

// monthLength is the number of days of the month that d lies in.
func monthLength(d dates.Day) int {
	return time.Date(d.Year, time.Month(d.Month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Weekday names the day of the week.
func (w Words) Weekday(d dates.Day) string {
	weekday := time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday()
	return w.Say("weekday_" + strconv.Itoa(int(weekday)))
}

// Clock writes a time of day.
func (w Words) Clock(hour, minute int) string { return w.Say("clock", two(hour), two(minute)) }

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// zone writes seconds east of UTC: "UTC+2", "UTC+5:30".
func zone(offset int) string {
	if offset == 0 {
		return "UTC"
	}
	sign := "+"
	if offset < 0 {
		sign, offset = "\u2212", -offset
	}
	s := "UTC" + sign + strconv.Itoa(offset/3600)
	if minutes := offset / 60 % 60; minutes != 0 {
		s += ":" + two(minutes)
	}
	return s
}

func compare(a, b dates.Day) int {
	switch {
	case a.Year != b.Year:
		return a.Year - b.Year
	case a.Month != b.Month:
		return a.Month - b.Month
	}
	return a.Day - b.Day
}

func isoDay(d dates.Day) string { return article.Time{Year: d.Year, Month: d.Month, Day: d.Day}.Date() }
