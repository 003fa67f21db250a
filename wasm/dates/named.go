package dates

// checked is the stamp of a day, open where the calendar has no such day.
func (p *placer) checked(d Day) stamp {
	s := dayStamp(d)
	s.open = !d.valid()
	if s.open {
		return stamp{grain: day, y: d.Year, m: d.Month, d: d.Day, open: true}
	}
	return s
}

// named places a date by the fields it names; what it leaves open comes from
// the tense and from the reference.
func (p *placer) named(v *value) stamp {
	switch {
	case v.big != noUnit:
		return p.bigNamed(v)
	case v.y != 0:
		return p.inYear(v, v.y)
	}
	if p.ref == (Day{}) {
		return p.unplaced(v)
	}
	switch {
	case v.mo != 0 && v.d != 0:
		y := p.year(v, Day{p.ref.Year, v.mo, v.d})
		s := p.checked(Day{y, v.mo, v.d})
		if s.open {
			s.y = 0
		}
		return s
	case v.mo != 0:
		return stamp{grain: month, y: p.monthYear(v), m: v.mo}
	case v.d != 0:
		return p.dayOnly(v)
	case v.wd != 0:
		return p.weekday(v)
	case v.hol != 0:
		s := p.feast(v.hol, p.ref.Year)
		if s.ok() {
			y := p.year(v, s.start())
			return p.feast(v.hol, y)
		}
		return s
	case v.season != 0:
		return p.seasonOf(v)
	case v.q != 0:
		return p.partOfYear(v, quarter, v.q, (p.ref.Month-1)/3+1)
	case v.half != 0:
		return p.partOfYear(v, halfYear, v.half, (p.ref.Month-1)/6+1)
	case v.wk != 0:
		return stamp{grain: week, y: p.ref.Year, wk: v.wk}
	case v.part != noPart:
		return p.dayOfClock()
	case v.hasClock:
		return p.dayOfClock()
	}
	return stamp{}
}

// dayOfClock is the day that a time of day without one belongs to.
func (p *placer) dayOfClock() stamp {
	if p.exact {
		return stamp{}
	}
	if p.same.ok() && p.same.grain == day {
		s := p.same
		s.clock, s.part = nil, noPart
		return s
	}
	if p.ref == (Day{}) {
		return stamp{}
	}
	return dayStamp(p.ref)
}

func (p *placer) bigNamed(v *value) stamp {
	y := v.y
	if v.hasRel && p.ref != (Day{}) {
		return move(p.ref, v.rel, v.big)
	}
	return stamp{grain: v.big, y: y}
}

func (p *placer) inYear(v *value, y int) stamp {
	switch {
	case v.mo != 0 && v.d != 0:
		return p.checked(Day{y, v.mo, v.d})
	case v.mo != 0:
		return stamp{grain: month, y: y, m: v.mo}
	case v.hol != 0:
		return p.feast(v.hol, y)
	case v.season != 0:
		return stamp{grain: year, y: y, season: v.season}
	case v.q != 0:
		return stamp{grain: quarter, y: y, q: v.q}
	case v.half != 0:
		return stamp{grain: halfYear, y: y, half: v.half}
	case v.wk != 0:
		return stamp{grain: week, y: y, wk: v.wk}
	}
	return stamp{grain: year, y: y}
}

// unplaced keeps what is said where there is no reference.
func (p *placer) unplaced(v *value) stamp {
	switch {
	case v.mo != 0 || v.d != 0:
		s := stamp{grain: day, m: v.mo, d: v.d, open: true}
		if v.d == 0 {
			s.grain = month
		}
		return s
	case v.wd != 0:
		return stamp{grain: day, wd: v.wd, open: true}
	case v.season != 0:
		return stamp{grain: year, season: v.season, open: true}
	case v.q != 0:
		return stamp{grain: quarter, q: v.q, open: true}
	case v.half != 0:
		return stamp{grain: halfYear, half: v.half, open: true}
	}
	return stamp{}
}

// year chooses the year of a day that this year has at d.
func (p *placer) year(v *value, d Day) int {
	if y := p.knownYear(d); v.weakRel && y != 0 { // "that 13 March"
		return y
	}
	if v.hasRel {
		switch {
		case v.rel < 0 && !d.Before(p.ref):
			return d.Year - 1
		case v.rel > 0 && !p.ref.Before(d):
			return d.Year + 1
		}
		return d.Year
	}
	gap := d.number() - p.ref.number()
	t := p.tense
	if p.back && gap > 0 {
		return d.Year - 1
	}
	if y := p.knownYear(d); y != 0 {
		return y
	}
	switch {
	case gap > halfYearDays && t != future && (v.hol == 0 || t <= past), t == past && gap > quarterDays:
		return d.Year - 1
	case gap < -halfYearDays && t != past, t == future && gap < -quarterDays:
		return d.Year + 1
	}
	return d.Year
}

// A day without a year is the nearest one, so at most half a year off; where the
// tense tells the side, one a quarter of a year off on the other side is too far.
const (
	halfYearDays = 183
	quarterDays  = 92
)

func (p *placer) monthYear(v *value) int {
	y, gap := p.ref.Year, v.mo-p.ref.Month
	if v.hasRel {
		switch {
		case v.rel < 0 && gap >= 0:
			return y - 1
		case v.rel > 0 && gap <= 0:
			return y + 1
		}
		return y
	}
	if p.frame != 0 && p.tense != future {
		return p.frame
	}
	switch {
	case gap > 0 && p.back, gap > 3 && p.tense == past, gap > 6 && p.tense != future:
		return y - 1
	case gap < -1 && p.tense == future, gap < -8 && p.tense != past:
		return y + 1
	}
	return y
}

// dayOnly places "the 18th" in the month spoken of, or in this one.
func (p *placer) dayOnly(v *value) stamp {
	d := Day{p.ref.Year, p.ref.Month, v.d}
	follows := p.last.ok() && !p.exact && (!v.near || p.same.ok())
	if follows && p.last.grain <= month {
		s := p.last.start()
		d = Day{s.Year, s.Month, v.d}
	}
	if v.hasRel && v.wd == 0 && v.rel != 0 { // 지난 3일
		d := Day{p.ref.Year, p.ref.Month, v.d}
		if this := (Day{p.ref.Year, p.ref.Month, 1}); v.rel < 0 && v.d > p.ref.Day || v.rel > 0 && v.d < p.ref.Day {
			this = this.addMonths(v.rel)
			d.Year, d.Month = this.Year, this.Month
		}
		return p.checked(d)
	}
	told := follows && (p.last.grain == month || abs(p.last.start().number()-p.ref.number()) > storyDays)
	if !p.exact && v.wd == 0 && !told { // no month was named: the tense tells the side
		d = p.nearestDay(v.d, d)
	}
	if v.wd != 0 { // Friday the 13th: the nearest month where they agree
		for _, n := range [...]int{0, 1, -1, 2, -2, 3, -3, 4, 5, 6} {
			m := Day{p.ref.Year, p.ref.Month, 1}.addMonths(n)
			c := Day{m.Year, m.Month, v.d}
			if c.valid() && c.weekday() == v.wd {
				return dayStamp(c)
			}
		}
	}
	return p.checked(d)
}

// nearestDay chooses the month of a day that names none, where this is the day
// of the month spoken of: the last such day in the past, the next in the
// future, the nearest of what is planned.
func (p *placer) nearestDay(n int, this Day) Day {
	first := Day{p.ref.Year, p.ref.Month, 1}
	in := func(months int) Day {
		m := first.addMonths(months)
		return Day{m.Year, m.Month, n}
	}
	switch {
	case p.tense == past && p.ref.Before(this):
		if n > p.ref.Day {
			return in(-1)
		}
		return in(0)
	case p.tense == future && this.Before(p.ref):
		if n < p.ref.Day {
			return in(1)
		}
		return in(0)
	case p.tense == planned:
		if next := in(1); next.number()-p.ref.number() < p.ref.number()-this.number() {
			return next
		}
	}
	return this
}

func (p *placer) weekday(v *value) stamp {
	gap := v.wd - p.ref.weekday()                                                             // within this week
	if v.hasRel && v.rel == 1 && v.anchor == fromText && p.last.ok() && p.last.grain == day { // the following Friday
		from := p.last.start()
		return dayStamp(from.add((v.wd-from.weekday()+6)%7 + 1))
	}
	if v.hasRel {
		switch {
		case p.exact && !v.near && (v.rel == -1 || v.rel == 1):
			gap += 7 * v.rel
		// last Monday, on a Tuesday
		case v.rel < 0 && gap >= 0, v.rel == -1 && gap == -1 && !v.near && v.anchor == fromReference:
			gap -= 7
		case v.rel > 0 && gap <= 0:
			gap += 7
		}
		if v.rel == 0 && v.anchor == fromText && gap > 0 && !p.tense.ahead() {
			gap -= 7
		}
		return dayStamp(p.ref.add(gap))
	}
	if p.tense.ahead() {
		if gap < 0 {
			gap += 7
		}
	} else if gap > 0 {
		gap -= 7
	}
	return dayStamp(p.ref.add(gap))
}

// seasonOf places a season: the one in its turn before, in, or after the
// season of the reference. January and February belong to the winter before.
func (p *placer) seasonOf(v *value) stamp {
	y, now := p.ref.Year, (p.ref.Month+9)%12/3+1
	if p.ref.Month < 3 {
		y--
	}
	if v.hasRel {
		switch {
		case v.rel < 0 && v.season >= now:
			y--
		case v.rel > 0 && v.season <= now:
			y++
		case v.rel == 0 && p.ref.Month < 3 && v.season < 4:
			y++
		}
		return stamp{grain: year, y: y, season: v.season}
	}
	switch {
	case p.tense == future && v.season < now:
		y++
	case p.tense == past && v.season > now:
		y--
	}
	return stamp{grain: year, y: y, season: v.season}
}

// partOfYear places a quarter or a half without its year.
func (p *placer) partOfYear(v *value, u unit, n, now int) stamp {
	y := p.ref.Year
	if v.hasRel {
		if v.rel < 0 && n >= now {
			y--
		} else if v.rel > 0 && n <= now {
			y++
		}
	} else if n > now && p.tense == past {
		y--
	}
	s := stamp{grain: u, y: y}
	if u == quarter {
		s.q = n
	} else {
		s.half = n
	}
	return s
}

// How a table writes a feast: month*100+day, or easterDay + days from Easter, or
// nthWeekday + month*100 + n*10 + weekday for the nth weekday of a month, where n
// may be lastWeekday.
const (
	movable     = 20000
	easterDay   = 20500
	nthWeekday  = 30000
	lastWeekday = 5
)

// feast places a holiday in a year.
func (p *placer) feast(hol, y int) stamp {
	var s stamp
	switch {
	case hol >= nthWeekday:
		hol -= nthWeekday
		m, n, wd := hol/100, hol/10%10, hol%10
		if n == lastWeekday {
			d := Day{y, m, daysIn(y, m)}
			s = dayStamp(d.add(-((d.weekday() - wd + 7) % 7)))
			break
		}
		d := Day{y, m, 1}
		s = dayStamp(d.add((wd-d.weekday()+7)%7 + 7*(n-1)))
	case hol >= movable:
		s = dayStamp(easter(y, p.eastern).add(hol - easterDay))
	default:
		s = p.checked(Day{y, hol / 100, hol % 100})
	}
	return s
}
