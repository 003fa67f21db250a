package dates

import "fmt"

// number returns the days since 1970-01-01 (Howard Hinnant's civil calendar).
func (d Day) number() int {
	y, m := d.Year, d.Month
	if m <= 2 {
		y--
		m += 12
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + d.Day - 1
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// dayOf is the inverse of Day.number.
func dayOf(n int) Day {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d := Day{Year: yoe + era*400, Month: mp + 3, Day: doy - (153*mp+2)/5 + 1}
	if d.Month > 12 {
		d.Month -= 12
		d.Year++
	}
	return d
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// Before reports whether d is earlier than e.
func (d Day) Before(e Day) bool {
	if d.Year != e.Year {
		return d.Year < e.Year
	}
	if d.Month != e.Month {
		return d.Month < e.Month
	}
	return d.Day < e.Day
}

// String returns "2006-01-02", "" for no day.
func (d Day) String() string {
	if d == (Day{}) {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

func (d Day) add(days int) Day { return dayOf(d.number() + days) }

// weekday returns 1 for Monday to 7 for Sunday.
func (d Day) weekday() int { return ((d.number()+3)%7+7)%7 + 1 }

// addMonths moves by whole months and keeps within the month reached.
func (d Day) addMonths(n int) Day {
	m := d.Year*12 + d.Month - 1 + n
	y, mo := floorDiv(m, 12), 0
	mo = m - y*12 + 1
	return Day{y, mo, min(d.Day, daysIn(y, mo))}
}

// isoWeek returns the ISO year and week.
func (d Day) isoWeek() (year, week int) {
	thursday := d.add(4 - d.weekday())
	return thursday.Year, (thursday.number()-Day{thursday.Year, 1, 1}.number())/7 + 1
}

// monday returns the first day of an ISO week.
func monday(year, week int) Day {
	fourth := Day{year, 1, 4}
	return fourth.add(1 - fourth.weekday() + 7*(week-1))
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// easter returns Easter Sunday of the western or the eastern church, in the
// Gregorian calendar.
func easter(year int, eastern bool) Day {
	if eastern { // Meeus, then 13 days from Julian to Gregorian (1900 to 2099)
		a, b, c := year%4, year%7, year%19
		d := (19*c + 15) % 30
		e := (2*a + 4*b - d + 34) % 7
		return Day{year, (d + e + 114) / 31, (d+e+114)%31 + 1}.add(13)
	}
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Day{year, n / 31, n%31 + 1}
}

// valid reports whether the day exists in the calendar.
func (d Day) valid() bool {
	return d.Year > 0 && d.Year <= 9999 && d.Month >= 1 && d.Month <= 12 && d.Day >= 1 &&
		d.Day <= daysIn(d.Year, d.Month)
}
