package dates

func makeClock(m *match) (*value, bool) {
	v := m.folded()
	v.form = clockForm
	if !v.hasClock || v.h > 24 {
		return nil, false
	}
	if n := m.get(cNoon, 0); n != nil {
		v.h = n.value(cNoon)
	}
	return v, true
}

// makeAtHour reads "at 7", unless the 7 counts something.
func makeAtHour(m *match) (*value, bool) {
	if it := m.get(cHour, 0); it.v != nil { // 20.30 counts only what has a unit
		if n := m.next(); n != nil && (n.mask.has(cUnit) || n.mask.has(cMult) || n.mask.has(cNum)) {
			return nil, false
		}
		return makeClock(m)
	}
	if !m.endsNumber() {
		return nil, false
	}
	return makeClock(m)
}

// afterNumber are the classes that a number may stand before without counting.
var afterNumber = maskOf(cComma, cPause, cStop, cDate, cOn, cAnd, cTo, cUntil, cDash, cClose, cWeekday, cQuote)

// endsNumber reports whether the number at the end of the match stands for
// itself and does not count what follows.
func (m *match) endsNumber() bool {
	if n := m.next(); n != nil && !n.mask.meets(afterNumber) {
		return false
	}
	return true
}

// makeHourAndMinutes reads "sept heures moins dix", "las ocho y media".
func makeHourAndMinutes(m *match) (*value, bool) {
	n, sign := 0, 1
	if m.has(cMinus) {
		sign = -1
	}
	switch {
	case m.has(cHalf):
		n = 30
	case m.has(cQuart):
		n = 15
	case m.has(cMinute):
		n = m.get(cMinute, 0).value(cMinute)
	default:
		it := m.get(cNum, 0)
		if it == nil || it.frac != 0 {
			return nil, false
		}
		n = it.value(cNum)
	}
	if n < 10 && !m.has(cUnit) {
		return nil, false
	}
	return minutesFrom(func(*match) int { return sign * n })(m)
}

// makeDotClock reads "20.30" without a word beside it.
func makeDotClock(m *match) (*value, bool) {
	if m.get(cHour, 0).v == nil {
		return nil, false
	}
	return loose(makeClock)(m)
}

func makeThreeQuarters(m *match) (*value, bool) {
	n := m.get(cNum, 0).value(cNum)
	if n > 3 {
		return nil, false
	}
	return minutesFrom(func(*match) int { return 15 * n })(m)
}

// makeBigHour takes "20 heures" for a time of day, "3 heures" for a length.
func makeBigHour(m *match) (*value, bool) {
	h := m.get(cHour, 0).value(cHour)
	p := m.previous()
	counted := p != nil && (p.mask.has(cFor) || p.mask.has(cAgoPre)) && !p.mask.has(cAt)
	if counted || h < 13 && !(h > 6 && p == nil) {
		return makeDuration(m.counting())
	}
	return makeClock(m)
}

// counting reads the hour of a match as a number.
func (m *match) counting() *match {
	n := *m
	for i := range n.picks[:n.n] {
		if n.picks[i].class == cHour {
			n.picks[i].class = cNum
		}
	}
	return &n
}

// makeHourMinute reads "seven thirty".
func makeHourMinute(m *match) (*value, bool) {
	v, ok := makeClock(m)
	return v, ok && v.h > 0 && v.h <= 12 && v.mi >= 10
}

// makeHourSpan reads "from three thirty to four fifteen".
func makeHourSpan(m *match) (*value, bool) {
	var ends [2]value
	for i := range ends {
		ends[i].form = clockForm
		ends[i].fold(cHour, m.get(cHour, i))
		ends[i].fold(cMinute, m.get(cMinute, i))
		if ends[i].h > 12 || ends[i].mi < 10 {
			return nil, false
		}
	}
	return &value{form: rangeForm, from: &ends[0], to: &ends[1]}, true
}

// makeSpanFor reads "from 2 pm for two hours".
func makeSpanFor(m *match) (*value, bool) {
	d := m.get(cDur, 0).v
	var c *value
	if it := m.get(cClock, 0); it != nil {
		c = it.v
	} else {
		it = m.get(cHour, 0)
		c = &value{form: clockForm, start: it.start, end: it.end}
		c.fold(cHour, it)
	}
	if c.fields()&^(fClock|fPart) != 0 || d.vague || d.away != 0 || d.u != hour && d.u != minute || d.n > 1000 {
		return nil, false
	}
	minutes := d.n
	if d.u == hour {
		minutes = d.n*60 + d.frac*60/1000
		if d.u2 == minute {
			minutes += d.n2
		}
	}
	end := c.hour24()*60 + c.mi + minutes
	if end >= 24*60 {
		return nil, false
	}
	to := &value{form: clockForm, hasClock: true, h: end / 60, mi: end % 60, minutes: true}
	return &value{form: rangeForm, from: c, to: to}, true
}

// makePartOnly reads "in the morning".
func makePartOnly(m *match) (*value, bool) {
	v := m.folded()
	v.form = clockForm
	return v, true
}

// makeSetTime reads "daily at 6".
func makeSetTime(m *match) (*value, bool) {
	v := *m.get(cSet, 0).v
	c := m.get(cClock, 0).v
	if v.hasClock || c.form != clockForm || c.fields()&^(fClock|fPart) != 0 {
		return nil, false
	}
	v.setClock(c)
	v.form, v.part = setForm, c.part
	return &v, true
}

// minutesFrom makes the time some minutes after or before the hour named.
func minutesFrom(minutes func(*match) int) action {
	return func(m *match) (*value, bool) {
		v := m.folded()
		n := minutes(m)
		if !v.hasClock || n >= 60 || n <= -60 {
			return nil, false
		}
		if n < 0 {
			v.h, n = v.h-1, n+60
			if v.h < 0 {
				v.h = 23
			} else if v.h == 0 {
				v.h = 12
			}
		}
		v.form, v.mi, v.minutes = clockForm, n, true
		v.n, v.u, v.frac = 0, noUnit, 0
		return v, true
	}
}
