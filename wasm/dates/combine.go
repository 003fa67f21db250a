package dates

// makeJoined reads two dates that complete each other: "Friday, 3 May",
// "May 3, last year", "the third quarter of 1990".
func makeJoined(m *match) (*value, bool) {
	a, b := m.get(cDate, 0), m.get(cDate, 1)
	if b == nil || a.v.form != dateForm && a.v.form != clockForm || b.v.form != dateForm {
		if a != nil && m.get(cClock, 0) != nil {
			return makeDateClock(m)
		}
		return nil, false
	}
	return joined(a.v, b.v)
}

func joined(a, b *value) (*value, bool) {
	if a.away != 0 || b.away != 0 || a.base != nil || b.base != nil || a.weakRel || b.weakRel {
		return nil, false
	}
	fa, fb := a.fields(), b.fields()
	if !completes(fa, fb) && !completes(fb, fa) {
		return nil, false
	}
	v := *a
	if !v.merge(b) {
		return nil, false
	}
	return &v, true
}

// completes reports whether a date that names the fields small can stand
// inside, or beside, one that names the fields big.
func completes(small, big uint16) bool {
	const calendar = fY | fMo | fD
	switch small &^ fPart {
	case fWd: // Friday, 3 May; Friday last week
		return big&^fPart&^(fMo|fD|fY) == 0 && big&fD != 0 || big == fRel
	case fMo, fSeason, fQ, fHalf, fHol: // May last year; the third quarter of 1990
		return big == fY || big == fRel
	case fMo | fD:
		return big == fY || big == fRel || big == fWd
	case fMo | fD | fWd:
		return big == fY
	case fD:
		return big == fRel || big == fWd
	case fRel: // today, 5 May
		return big&calendar == big && big&fD != 0
	}
	return false
}

// makeDatePart reads "Friday night", "the evening of 5 May".
func makeDatePart(m *match) (*value, bool) {
	d, p := m.get(cDate, 0), m.get(cPart, 0)
	if d.v.form != dateForm || d.v.part != noPart || d.v.hasClock {
		return nil, false
	}
	f := d.v.fields()
	if f&(fD|fWd|fHol) == 0 && !(d.v.relUnit == day) && !(d.v.away != 0 && d.v.u == day) {
		return nil, false
	}
	v := *d.v
	v.part = dayPart(p.value(cPart))
	if it := m.get(cMod, 0); it != nil {
		v.mod = modifier(it.value(cMod))
	}
	return &v, true
}

// makeDateClock reads a day and a time of day.
func makeDateClock(m *match) (*value, bool) {
	d := m.get(cDate, 0)
	if d == nil || d.v.hasClock || d.v.form != dateForm {
		return nil, false
	}
	f := d.v.fields()
	if f&(fD|fWd|fHol|fRel) == 0 || d.v.hasRel && d.v.relUnit != day && d.v.relUnit != noUnit && f&^fRel == 0 {
		return nil, false
	}
	v := *d.v
	var c value
	if it := m.get(cClock, 0); it != nil && it.v != nil {
		c = *it.v
	} else {
		for _, k := range [...]class{cHour, cMinute, cAmPm} {
			if it := m.get(k, 0); it != nil {
				c.fold(k, it)
			}
		}
	}
	if !c.hasClock {
		return nil, false
	}
	v.setClock(&c)
	if v.part == noPart {
		v.part = c.part
	}
	return &v, true
}

// makeClockPart reads "8:00 in the evening", "the evening at 8".
func makeClockPart(m *match) (*value, bool) {
	v := m.folded()
	v.form = clockForm
	return v, v.hasClock
}

// makeNthOf reads "the first week of July", "the last Friday in May".
func makeNthOf(m *match) (*value, bool) {
	it, d := m.get(cUnit, 0), m.get(cDate, 0)
	if d.v.form != dateForm {
		return nil, false
	}
	v := &value{form: dateForm, u: unit(it.value(cUnit)), base: d.v}
	if o := m.get(cOrd, 0); o != nil {
		v.nth = o.value(cOrd)
	} else if m.get(cRel, 0).value(cRel) < 0 {
		v.nth = -1
	} else {
		return nil, false
	}
	switch v.u {
	case day, week, weekend, month, quarter, halfYear, year, decade:
		return v, true
	}
	return nil, false
}

// makeNthDays reads "the first ten days of May": a stretch at its start or end.
func makeNthDays(m *match) (*value, bool) {
	v := m.folded()
	d := m.get(cDate, 0)
	n, u := m.get(cNum, 0).value(cNum), unit(m.get(cUnit, 0).value(cUnit))
	if d.v.form != dateForm || n < 1 || v.nth > 1 {
		return nil, false
	}
	r := &value{form: rangeForm, n: n, u: u, base: d.v, nth: 1}
	if v.nth < 0 || m.has(cRel) {
		r.nth = -1
	}
	return r, true
}

// makeWeekOf reads "the week of 6 March".
func makeWeekOf(m *match) (*value, bool) {
	d := m.get(cDate, 0)
	if d.v.form != dateForm || d.v.fields()&(fD|fHol) == 0 {
		return nil, false
	}
	return &value{form: dateForm, u: week, base: d.v}, true
}

func makeWeekNumber(m *match) (*value, bool) {
	n := m.get(cNum, 0).value(cNum)
	return &value{form: dateForm, wk: n}, n >= 1 && n <= 53
}

// makeRange reads "from A to B". The end lends the start what it does not name.
func makeRange(m *match) (*value, bool) {
	var ends []*value
	for _, p := range m.picks[:m.n] {
		if p.class == cDate || p.class == cClock {
			ends = append(ends, m.items[p.item].v)
		}
	}
	if len(ends) != 2 || ends[0].form == rangeForm || ends[1].form == rangeForm {
		return nil, false
	}
	a, b := *ends[0], *ends[1]
	if !m.has(cFrom) && !m.has(cBetween) && !m.has(cDash) && a.fields() != b.fields() { // "this year to May"
		return nil, false
	}
	if a.form == dateForm && b.form == dateForm && !a.hasRel && a.away == 0 && a.base == nil {
		fa, fb := a.fields(), b.fields()
		if a.y == 0 && b.y != 0 && fa&fMo != 0 && b.big == noUnit {
			a.y = b.y
		}
		if fa == fD && fb&fMo != 0 {
			a.mo, a.y = b.mo, b.y
		}
		if fb == fD && fa&fMo != 0 {
			b.mo, b.y = a.mo, a.y
		}
	}
	if a.form == clockForm && b.form == clockForm {
		lendClock(&a, &b)
	}
	return &value{form: rangeForm, from: &a, to: &b}, true
}

// lendClock gives the ends of "from 5 to 6 pm" the same half of the day.
func lendClock(a, b *value) {
	if a.meridiem == 0 && a.part == noPart {
		if b.meridiem != 0 && a.h <= b.h%12 {
			a.meridiem = b.meridiem
		}
		if b.part != noPart && a.h <= 12 {
			a.part = b.part
		}
	}
	if b.meridiem == 0 && b.part == noPart && a.meridiem != 0 && b.h >= a.h%12 {
		b.meridiem = a.meridiem
	}
}

// makeEvery reads "every two weeks", "each Monday at 4".
func makeEvery(m *match) (*value, bool) {
	v := m.folded()
	if it := m.get(cDate, 0); it != nil && it.v.form == rangeForm {
		return nil, false
	}
	v.form, v.every = setForm, true
	if o := m.get(cOrd, 0); o != nil && v.u != noUnit {
		v.n, v.nth = o.value(cOrd), 0
	}
	if m.has(cOther) {
		v.n = 2
	}
	if v.u != noUnit && v.n == 0 || m.rule.out == cSet && m.has(cPer) {
		v.n = 1
	}
	return v, true
}

// makeWeekdaySet reads "Mondays".
func makeWeekdaySet(m *match) (*value, bool) {
	v := m.folded()
	v.form, v.every, v.wd = setForm, true, m.get(cWdSet, 0).value(cWdSet)
	return v, true
}
