package dates

// placer turns values into stamps, seen from a reference and from what the
// text has spoken of before.
type placer struct {
	ref          Day // zero: no reference
	hour, minute int
	timed        bool  // the time of day of the reference is known
	exact        bool  // "in two months" is a day
	eastern      bool  // Easter as the eastern church has it
	last         stamp // the date spoken of last
	same         stamp // the same, within the sentence
	topic        stamp // the quarter spoken of last
	tense        tense
	back         bool        // "since": the day named lies behind
	quoted       bool        // inside quotation marks
	saidOn       Day         // the day of the paragraph outside quotation marks: "today" inside them is that day
	aside        bool        // in a subordinate clause
	lastYear     int         // the year spoken of last by its number
	frame        int         // the year that the sentence speaks of, 0 for none
	years        map[int]int // by month*100+day, of the days the text has given a year to
}

func dayStamp(d Day) stamp { return stamp{grain: day, y: d.Year, m: d.Month, d: d.Day} }

// container returns the unit in which day d lies.
func container(d Day, u unit) stamp {
	switch u {
	case week, weekend, fortnight:
		y, w := d.isoWeek()
		if u == fortnight {
			u = week
		}
		return stamp{grain: u, y: y, wk: w}
	case month:
		return stamp{grain: month, y: d.Year, m: d.Month}
	case quarter:
		return stamp{grain: quarter, y: d.Year, q: (d.Month-1)/3 + 1}
	case halfYear:
		return stamp{grain: halfYear, y: d.Year, half: (d.Month-1)/6 + 1}
	case year:
		return stamp{grain: year, y: d.Year}
	case decade:
		return stamp{grain: decade, y: d.Year / 10 * 10}
	case century:
		return stamp{grain: century, y: d.Year / 100 * 100}
	case millennium:
		return stamp{grain: millennium, y: d.Year / 1000 * 1000}
	}
	return dayStamp(d)
}

// move returns the unit n units after the one in which d lies.
func move(d Day, n int, u unit) stamp {
	if n > 1<<20 || n < -1<<20 {
		return stamp{}
	}
	switch u {
	case day:
		d = d.add(n)
	case workday:
		for step := 1; n != 0; {
			if n < 0 {
				step = -1
			}
			if n > 4000 || n < -4000 {
				return stamp{}
			}
			d = d.add(step)
			if d.weekday() < 6 {
				n -= step
			}
		}
	case week, weekend:
		d = d.add(7 * n)
	case fortnight:
		d = d.add(14 * n)
	case month:
		d = d.addMonths(n)
	case quarter:
		d = d.addMonths(3 * n)
	case halfYear:
		d = d.addMonths(6 * n)
	case year:
		d = d.addMonths(12 * n)
	case decade:
		d = d.addMonths(120 * n)
	case century:
		d = d.addMonths(1200 * n)
	case millennium:
		d = d.addMonths(12000 * n)
	}
	if d.Year < 1 || d.Year > 9999 {
		return stamp{}
	}
	return container(d, u)
}

// place puts a date or a time on the calendar.
func (p *placer) place(v *value) stamp {
	s := p.day(v)
	if v.in != noUnit && v.away == 0 && s.grain == year && p.ref != (Day{}) {
		d := p.ref
		if p.last.ok() && p.last.grain == v.in {
			d = p.last.start()
		}
		s = container(Day{s.y, d.Month, 1}, v.in)
	}
	s.mod = v.mod
	s.fiscal = v.fiscal
	s.exact = p.exact
	if v.part != noPart {
		s.part = v.part
	}
	if v.hasClock {
		c := *v
		if p.exact && c.h == 24 {
			c.h = 0
		}
		s.clock = &c
	}
	return s
}

func (p *placer) day(v *value) stamp {
	switch {
	case v.base != nil:
		return p.counted(v).on(v.wd)
	case v.away != 0:
		return p.moved(v).on(v.wd)
	case v.hasRel && v.relUnit != noUnit:
		return p.relative(v)
	case v.ref != 0:
		return stamp{ref: v.ref}
	}
	return p.named(v)
}

// on is the weekday of the week in which the stamp begins, the stamp itself for 0.
func (s stamp) on(wd int) stamp {
	if wd == 0 || !s.ok() {
		return s
	}
	return dayStamp(monday(s.weekOf()).add(wd - 1))
}

// moved places "two years ago", "three days later".
func (p *placer) moved(v *value) stamp {
	if v.q != 0 && p.ref != (Day{}) { // the year-earlier third quarter
		return stamp{grain: quarter, y: p.ref.Year + v.away*v.n, q: v.q}
	}
	if v.vague {
		if v.away < 0 {
			return stamp{ref: pastRef}
		}
		return stamp{ref: futureRef}
	}
	from := p.ref
	if v.in != noUnit && from != (Day{}) {
		if p.last.ok() && p.last.grain == v.in {
			from = p.last.start()
		}
		return container(p.exactly(from, v, v.away*v.n).start(), v.in)
	}
	if v.anchor == fromText && !p.exact {
		if v.u == year && v.n == 1 && v.frac == 0 && p.topic.ok() {
			s := p.topic
			s.y += v.away
			return s
		}
		if p.lastYear != 0 && v.u == year && v.away > 0 && p.tense != future && p.last.ok() &&
			p.last.y+v.n > p.ref.Year {
			return stamp{grain: year, y: p.lastYear + v.n} // "revived in 2015. It opens on Monday. Eight years later"
		}
		if p.last.ok() {
			if v.u >= year && p.last.grain <= year && p.last.grain >= month || v.u == p.last.grain {
				return p.shift(p.last, v)
			}
			from = p.last.start()
		}
	} else if v.u == year && v.n == 1 && v.frac == 0 && p.topic.ok() && v.away < 0 {
		s := p.topic
		s.y--
		return s
	}
	if from == (Day{}) {
		return stamp{}
	}
	return p.from(from, v, false)
}

// shift moves a stamp by a duration and keeps its grain.
func (p *placer) shift(s stamp, v *value) stamp {
	n := v.away * v.n
	switch {
	case s.grain == year || v.u >= year:
		_, times := periodUnit(v.u)
		if v.u < year {
			return p.from(s.start(), v, false)
		}
		s.y += n * times
		return s
	default:
		m := move(s.start(), n, v.u)
		if m.grain != s.grain {
			return m
		}
		return m
	}
}

// from counts a duration from a day. Unless the day must come out, the grain
// is that of the duration.
func (p *placer) from(d Day, v *value, toDay bool) stamp {
	n := v.away * v.n
	if v.u <= hour {
		if !p.timed && !p.exact {
			return dayStamp(d)
		}
		minutes := 60 * v.n * v.away
		if v.u == minute {
			minutes = v.n * v.away
		}
		seconds := 0
		if v.u == second {
			minutes, seconds = 0, v.n*v.away
		}
		if v.frac != 0 && v.u == hour {
			minutes += v.away * v.frac * 60 / 1000
		}
		if v.u2 == minute {
			minutes += v.away * v.n2
		}
		if n > 1<<20 || n < -1<<20 {
			return stamp{}
		}
		total := (p.hour*60+p.minute+minutes)*60 + seconds
		days := floorDiv(total, 86400)
		total -= days * 86400
		s := dayStamp(d.add(days))
		s.clock = &value{hasClock: true, h: total / 3600, mi: total / 60 % 60, minutes: true, s: total % 60}
		s.clock.seconds = seconds != 0 || p.exact
		return s
	}
	if v.frac != 0 {
		switch v.u {
		case year:
			d, n = d.addMonths(n*12+v.away*v.frac*12/1000), 0
		case month:
			d, n = d.addMonths(n).add(v.away*v.frac*30/1000), 0
		case week:
			d, n = d.add(n*7+v.away*v.frac*7/1000), 0
		}
		if p.exact || toDay {
			return dayStamp(d)
		}
	}
	if toDay || p.exact {
		return p.exactly(d, v, n)
	}
	s := move(d, n, v.u)
	if v.u2 != noUnit && s.ok() {
		return move(p.exactly(d, v, n).start(), 0, v.u2)
	}
	return s
}

// exactly counts a duration from a day to a day.
func (p *placer) exactly(d Day, v *value, n int) stamp {
	if n > 100000 || n < -100000 {
		return stamp{}
	}
	switch v.u {
	case week, weekend:
		d = d.add(7 * n)
	case fortnight:
		d = d.add(14 * n)
	case day:
		d = d.add(n)
	case workday:
		s := move(d, n, workday)
		return s
	case month, quarter, halfYear, year, decade, century, millennium:
		letter, times := periodUnit(v.u)
		if letter == "Y" {
			times *= 12
		}
		d = d.addMonths(n * times)
	}
	switch v.u2 {
	case day:
		d = d.add(v.away * v.n2)
	case week:
		d = d.add(v.away * v.n2 * 7)
	case month:
		d = d.addMonths(v.away * v.n2)
	}
	if d.Year < 1 || d.Year > 9999 {
		return stamp{}
	}
	return dayStamp(d)
}

// counted places what is counted from or in another date.
func (p *placer) counted(v *value) stamp {
	tense := p.tense
	if p.exact && v.away != 0 && v.base.fields() == fWd { // three days from Tuesday
		p.tense = future
	}
	base := p.place(v.base)
	p.tense = tense
	if !base.ok() {
		return stamp{}
	}
	first, last := base.bounds()
	if v.away != 0 {
		if v.vague {
			return stamp{ref: [...]int{pastRef, presentRef, futureRef}[v.away+1]}
		}
		alike := v.u == base.grain && (v.u == month || v.u == quarter)
		if alike || base.grain == year && v.u >= year {
			s := move(first, v.away*v.n, v.u)
			if base.grain == year {
				s = container(s.start(), year)
			}
			return s
		}
		return p.from(first, v, true)
	}
	if v.nth != 0 && v.wd != 0 {
		if v.nth < 0 {
			return dayStamp(last.add(-((last.weekday() - v.wd + 7) % 7)))
		}
		return dayStamp(first.add((v.wd-first.weekday()+7)%7 + 7*(v.nth-1)))
	}
	if v.nth == 0 {
		if v.u == weekend && v.base.hol != 0 && first.weekday() < 4 { // Labor Day weekend
			return move(first, -1, weekend)
		}
		return container(first, v.u)
	}
	if v.nth > 0 {
		switch v.u {
		case day:
			return dayStamp(first.add(v.nth - 1))
		case week: // the first week is the one with the first Thursday
			t := first.add((4 - first.weekday() + 7) % 7)
			return container(t.add(7*(v.nth-1)), week)
		case weekend:
			t := first.add((6 - first.weekday() + 7) % 7)
			return container(t.add(7*(v.nth-1)), weekend)
		}
		return move(first, v.nth-1, v.u)
	}
	s := container(last, v.u)
	if v.u == week && s.start().add(3).Month != last.Month { // its Thursday tells whose a week is
		s = container(last.add(-7), week)
	}
	if v.u == weekend && s.start().add(1).Month != last.Month {
		s = container(last.add(-7), weekend)
	}
	return s
}
