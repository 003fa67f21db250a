package dates

import (
	"fmt"
	"strconv"
)

// stamp is a value placed on the calendar as far as it could be: the grain and
// the fields up to it. Fields that stay open are 0.
type stamp struct {
	grain   unit // second to millennium; 0 when nothing was placed
	y, m, d int
	wk      int // ISO week; y is the ISO year then
	q, half int
	season  int
	part    dayPart
	clock   *value // time of day
	open    bool   // no year could be found
	wd      int    // of an open weekday
	fiscal  bool
	ref     int // PAST_REF and its like
	mod     modifier
	exact   bool // written as calendars do: T16, SU, FY2008
}

func (s stamp) ok() bool { return s.grain != noUnit && !s.open }

// bounds returns the first and the last day, zero when the stamp has no place.
func (s stamp) bounds() (first, last Day) {
	if !s.ok() {
		return
	}
	switch s.grain {
	case millennium, century:
		span := 100
		if s.grain == millennium {
			span = 1000
		}
		return Day{max(s.y, 1), 1, 1}, Day{s.y + span - 1, 12, 31}
	case decade:
		return Day{s.y, 1, 1}, Day{s.y + 9, 12, 31}
	case year:
		if s.season != 0 {
			return s.seasonBounds()
		}
		return Day{s.y, 1, 1}, Day{s.y, 12, 31}
	case halfYear:
		m := (s.half-1)*6 + 1
		return Day{s.y, m, 1}, Day{s.y, m + 5, daysIn(s.y, m+5)}
	case quarter:
		m := (s.q-1)*3 + 1
		return Day{s.y, m, 1}, Day{s.y, m + 2, daysIn(s.y, m+2)}
	case month:
		return Day{s.y, s.m, 1}, Day{s.y, s.m, daysIn(s.y, s.m)}
	case week:
		f := monday(s.y, s.wk)
		return f, f.add(6)
	case weekend:
		f := monday(s.y, s.wk).add(5)
		return f, f.add(1)
	}
	d := Day{s.y, s.m, s.d}
	return d, d
}

func (s stamp) seasonBounds() (first, last Day) {
	f := Day{s.y, (s.season-1)*3 + 3, 1} // spring begins in March, winter in December
	l := f.addMonths(2)
	return f, Day{l.Year, l.Month, daysIn(l.Year, l.Month)}
}

// start is the day from which to count.
func (s stamp) start() Day {
	f, _ := s.bounds()
	return f
}

var seasonNames = [...]string{"", "SP", "SU", "FA", "WI"}

// String returns the TIMEX3 value, "" when there is none.
func (s stamp) String() string {
	if s.ref != 0 {
		return [...]string{"", "PAST_REF", "PRESENT_REF", "FUTURE_REF"}[s.ref]
	}
	y := "XXXX"
	if s.y != 0 || s.grain >= decade && s.grain != noUnit && s.grain != someTime {
		y = fmt.Sprintf("%04d", s.y)
	}
	v := y
	switch s.grain {
	case noUnit:
		if s.clock == nil && s.part == noPart {
			return ""
		}
		v = ""
		if s.open {
			v = "XXXX-XX-XX"
		}
	case millennium:
		return y[:1]
	case century:
		return y[:2]
	case decade:
		return y[:3]
	case year:
		if s.season != 0 {
			v = y + "-" + seasonNames[s.season]
		} else if s.fiscal && s.exact {
			v = "FY" + y
		}
	case halfYear:
		v = y + "-H" + strconv.Itoa(s.half)
	case quarter:
		v = y + "-Q" + strconv.Itoa(s.q)
	case month:
		v = y + "-" + two(s.m)
	case week:
		v = y + "-W" + two(s.wk)
	case weekend:
		v = y + "-W" + two(s.wk) + "-WE"
	default:
		if s.wd != 0 && s.d == 0 {
			v = y + "-WXX-" + strconv.Itoa(s.wd)
		} else {
			v = y + "-" + two(s.m) + "-" + two(s.d)
		}
	}
	if s.exact && s.mod == endMod && s.grain == day && s.clock == nil && s.part == noPart {
		return v + "T23:59:59"
	}
	return v + s.time()
}

// two writes a month or a day, XX where it is open.
func two(n int) string {
	if n == 0 {
		return "XX"
	}
	return fmt.Sprintf("%02d", n)
}

// time returns "T14:44", "TEV" or "".
func (s stamp) time() string {
	if c := s.clock; c != nil {
		if s.exact && !c.minutes {
			return fmt.Sprintf("T%02d", c.hour24())
		}
		t := fmt.Sprintf("T%02d:%02d", c.hour24(), c.mi)
		if c.seconds {
			t += fmt.Sprintf(":%02d", c.s)
		}
		return t
	}
	switch {
	case s.part == dawn && !s.exact: // TIMEX3 has no name for it
		return "T" + partNames[morning]
	case s.part != noPart:
		return "T" + partNames[s.part]
	}
	return ""
}

// period returns the TIMEX3 value of a duration: "P3D", "PT2H", "PXY".
func (v *value) period() string {
	date, clock := "", ""
	add := func(n, frac int, u unit, vague bool) {
		if u == noUnit {
			return
		}
		letter, times := periodUnit(u)
		num := "X"
		if !vague {
			t := (n*1000 + frac) * times
			num = strconv.Itoa(t / 1000)
			if f := t % 1000; f != 0 {
				num += "." + trimZeros(fmt.Sprintf("%03d", f))
			}
		}
		if u <= hour {
			clock += num + letter
			return
		}
		date += num + letter
	}
	add(v.n, v.frac, v.u, v.vague)
	add(v.n2, 0, v.u2, false)
	if clock != "" {
		clock = "T" + clock
	}
	return "P" + date + clock
}

func trimZeros(s string) string {
	for len(s) > 1 && s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	return s
}

// periodUnit returns the letter TIMEX3 has for a unit and how many of it the
// unit makes.
func periodUnit(u unit) (letter string, times int) {
	switch u {
	case second:
		return "S", 1
	case minute:
		return "M", 1
	case hour:
		return "H", 1
	case day, workday:
		return "D", 1
	case weekend:
		return "WE", 1
	case week:
		return "W", 1
	case fortnight:
		return "W", 2
	case month:
		return "M", 1
	case quarter:
		return "M", 3
	case halfYear:
		return "M", 6
	case year:
		return "Y", 1
	case decade:
		return "Y", 10
	case century:
		return "Y", 100
	case millennium:
		return "Y", 1000
	}
	return "X", 1
}
